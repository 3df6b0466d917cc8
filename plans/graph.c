#include "plans/graph.h"

#include <assert.h>

void graph_init(struct graph *graph, struct arena *arena, uint32_t n) {
    *graph = (struct graph){.arena = arena, .n = n};
}

void graph_edge(struct graph *graph, uint32_t node, uint32_t before) {
    assert(node < graph->n && before < graph->n);
    if (node == before)
        return;
    if (graph->n_edges == graph->room) {
        size_t room = graph->room ? graph->room * 2 : 64;
        struct graph_edge *edges = arena_array(graph->arena, struct graph_edge, room);
        if (graph->n_edges)
            memcpy(edges, graph->edges, graph->n_edges * sizeof(edges[0]));
        graph->edges = edges;
        graph->room = room;
    }
    graph->edges[graph->n_edges++] = (struct graph_edge){node, before};
}

/* Counting sort of the edges by one of their ends. */
static struct graph_lists lists_by(const struct graph *graph, struct arena *arena, bool turned) {
    struct graph_lists lists = {
        .start = arena_array(arena, uint32_t, (size_t)graph->n + 1),
        .before = arena_array(arena, uint32_t, graph->n_edges + 1),
    };
    uint32_t *fill = arena_array(arena, uint32_t, (size_t)graph->n + 1);
    for (size_t i = 0; i < graph->n_edges; i++)
        lists.start[(turned ? graph->edges[i].before : graph->edges[i].node) + 1]++;
    for (uint32_t i = 0; i < graph->n; i++)
        lists.start[i + 1] += lists.start[i];
    for (size_t i = 0; i < graph->n_edges; i++) {
        const struct graph_edge *edge = &graph->edges[i];
        uint32_t by = turned ? edge->before : edge->node;
        lists.before[lists.start[by] + fill[by]++] = turned ? edge->node : edge->before;
    }
    return lists;
}

struct graph_lists graph_lists(const struct graph *graph, struct arena *arena) {
    return lists_by(graph, arena, false);
}

struct graph_lists graph_turned(const struct graph *graph, struct arena *arena) {
    return lists_by(graph, arena, true);
}

/* --- order: Kahn's algorithm with a heap: the result depends on the numbers alone ------------- */

struct heap {
    uint32_t *items, n;
};

static void swap(uint32_t *a, uint32_t *b) {
    uint32_t kept = *a;
    *a = *b;
    *b = kept;
}

static void heap_push(struct heap *heap, uint32_t item) {
    uint32_t at = heap->n++;
    heap->items[at] = item;
    for (uint32_t up; at > 0 && heap->items[up = (at - 1) / 2] > heap->items[at]; at = up)
        swap(&heap->items[up], &heap->items[at]);
}

static uint32_t heap_pop(struct heap *heap) {
    assert(heap->n > 0);
    uint32_t least = heap->items[0], at = 0;
    heap->items[0] = heap->items[--heap->n];
    for (;;) {
        uint32_t child = 2 * at + 1;
        if (child >= heap->n)
            return least;
        if (child + 1 < heap->n && heap->items[child + 1] < heap->items[child])
            child++;
        if (heap->items[at] <= heap->items[child])
            return least;
        swap(&heap->items[at], &heap->items[child]);
        at = child;
    }
}

bool graph_order(const struct graph *graph, struct arena *arena, uint32_t *order,
                 uint32_t *placed) {
    struct graph_lists after = graph_turned(graph, arena);
    uint32_t *waits_for = arena_array(arena, uint32_t, (size_t)graph->n + 1);
    struct heap heap = {arena_array(arena, uint32_t, (size_t)graph->n + 1), 0};
    for (size_t i = 0; i < graph->n_edges; i++)
        waits_for[graph->edges[i].node]++;
    for (uint32_t i = 0; i < graph->n; i++)
        if (waits_for[i] == 0)
            heap_push(&heap, i);
    *placed = 0;
    while (heap.n > 0) {
        uint32_t node = heap_pop(&heap);
        order[(*placed)++] = node;
        for (uint32_t i = after.start[node]; i < after.start[node + 1]; i++)
            if (--waits_for[after.before[i]] == 0)
                heap_push(&heap, after.before[i]);
    }
    return *placed == graph->n;
}

/* --- components: Tarjan's algorithm with a stack of its own ----------------------------------- */

struct tarjan {
    struct graph_lists lists;
    uint32_t *number, *low, *next; /* by node; number 0: not visited; next: the edge to look at */
    uint32_t *path, path_n;        /* the nodes being visited */
    uint32_t *open, open_n;        /* visited, without a component yet */
    uint32_t *component, *size;
    uint32_t visited, components;
};

static void enter(struct tarjan *t, uint32_t node) {
    t->number[node] = t->low[node] = ++t->visited;
    t->next[node] = t->lists.start[node];
    t->path[t->path_n++] = node;
    t->open[t->open_n++] = node;
}

static void leave(struct tarjan *t, uint32_t node) {
    if (t->path_n > 0) {
        uint32_t up = t->path[t->path_n - 1];
        if (t->low[node] < t->low[up])
            t->low[up] = t->low[node];
    }
    if (t->low[node] != t->number[node])
        return;
    uint32_t member;
    do {
        member = t->open[--t->open_n];
        t->component[member] = t->components;
        t->size[t->components]++;
    } while (member != node);
    t->components++;
}

static void visit(struct tarjan *t, uint32_t root) {
    enter(t, root);
    while (t->path_n > 0) {
        uint32_t node = t->path[t->path_n - 1];
        if (t->next[node] == t->lists.start[node + 1]) {
            t->path_n--;
            leave(t, node);
            continue;
        }
        uint32_t target = t->lists.before[t->next[node]++];
        if (t->number[target] == 0)
            enter(t, target);
        else if (t->component[target] == UINT32_MAX && t->number[target] < t->low[node])
            t->low[node] = t->number[target];
    }
}

uint32_t graph_components(const struct graph *graph, struct arena *arena, uint32_t *component,
                          uint32_t *size) {
    size_t room = (size_t)graph->n + 1;
    struct tarjan t = {
        .lists = graph_lists(graph, arena),
        .number = arena_array(arena, uint32_t, room),
        .low = arena_array(arena, uint32_t, room),
        .next = arena_array(arena, uint32_t, room),
        .path = arena_array(arena, uint32_t, room),
        .open = arena_array(arena, uint32_t, room),
        .component = component,
        .size = size,
    };
    for (uint32_t i = 0; i < graph->n; i++) {
        component[i] = UINT32_MAX;
        size[i] = 0;
    }
    for (uint32_t i = 0; i < graph->n; i++)
        if (t.number[i] == 0)
            visit(&t, i);
    assert(t.open_n == 0);
    return t.components;
}
