/* Graphs over small integers: which thing comes after which. Nothing here recurses, so size is
 * bounded by memory alone.
 *
 * Add nodes by number (0 to n - 1), then edges, then ask. An edge (node, before) says that `before`
 * comes first. */
#ifndef PLANS_GRAPH_H
#define PLANS_GRAPH_H

#include "base/arena.h"

struct graph {
    struct arena *arena;
    uint32_t n; /* nodes */
    struct graph_edge {
        uint32_t node, before;
    } * edges;
    size_t n_edges, room;
};

void graph_init(struct graph *, struct arena *, uint32_t n);
void graph_edge(struct graph *, uint32_t node, uint32_t before); /* an edge to itself is left out */

/* What comes directly before each node: the edges of node i are before[start[i]] to before[start[i
 * + 1] - 1], in order of adding. */
struct graph_lists {
    uint32_t *start, *before;
};
struct graph_lists graph_lists(const struct graph *, struct arena *);
/* The same with every edge turned round: what comes directly after each node. */
struct graph_lists graph_turned(const struct graph *, struct arena *);

/* Every node once, each after all that comes before it, the lowest number first where there is a
 * choice. False: there is a ring, and order[0 .. *placed) holds the nodes outside it (and before
 * it). `order` has room for n. */
bool graph_order(const struct graph *, struct arena *, uint32_t *order, uint32_t *placed);

/* The strongly connected component of each node (Tarjan): two nodes are in one when each comes
 * before the other. `component` has room for n; gives how many there are. `size[c]`, room for n,
 * becomes how many nodes component c has. */
uint32_t graph_components(const struct graph *, struct arena *, uint32_t *component,
                          uint32_t *size);

#endif
