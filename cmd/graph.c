/* footing graph: what needs what, for Graphviz: the resources of the plan file, or with --calls the steps of the program. */
#include "cmd/proposal.h"
#include "plans/uses.h"

/* A text between double quotes. */
static void quoted_add(struct buf *out, struct str text) {
    HOLDS(buf_release) struct buf safe = {0};
    escape_add(&safe, text);
    buf_addc(out, '"');
    for (size_t i = 0; i < safe.len; i++)
        buf_addf(out, "%s%c", safe.at[i] == '"' || safe.at[i] == '\\' ? "\\" : "", safe.at[i]);
    buf_addc(out, '"');
}

static void open(struct buf *out, struct str name) {
    buf_adds(out, "digraph ");
    quoted_add(out, name);
    buf_adds(out, " {\n  rankdir=LR;\n  node [shape=box, style=rounded, fontname=\"sans-serif\"];\n");
}

/* --- resources -------------------------------------------------------------------------------- */

/* The parts of a composite, which stand beside each other, have a frame around them. */
static size_t frame_add(const struct plan *plan, size_t from, struct buf *out) {
    struct str composite = plan->resources[from].composite;
    size_t i = from;
    if (composite.len > 0) {
        buf_addf(out, "  subgraph cluster_%zu {\n    label=", from);
        quoted_add(out, composite);
        buf_adds(out, ";\n");
    }
    do {
        buf_adds(out, composite.len > 0 ? "    " : "  ");
        quoted_add(out, plan->resources[i].address);
        buf_adds(out, ";\n");
        i++;
    } while (composite.len > 0 && i < plan->n_resources &&
             str_eq(plan->resources[i].composite, composite));
    buf_adds(out, composite.len > 0 ? "  }\n" : "");
    return i;
}

static void resources_add(struct session *session, struct buf *out) {
    const struct plan *plan = &session->plan;
    struct uses uses = {0};
    uses_wanted(plan->resources, plan->n_resources, &session->arena, &uses);
    open(out, plan->stack);
    for (size_t i = 0; i < plan->n_resources;)
        i = frame_add(plan, i, out);
    for (size_t i = 0; i < uses.n; i++) {
        const struct use *use = &uses.items[i];
        buf_adds(out, "  ");
        quoted_add(out, plan->resources[use->user].address);
        buf_adds(out, " -> ");
        quoted_add(out, plan->resources[use->target].address);
        if (use->field)
            buf_addf(out, " [label=\"%s\"];\n", use->field->name);
        else
            buf_adds(out, " [style=dashed];\n");
    }
    buf_adds(out, "}\n");
}

/* --- steps ------------------------------------------------------------------------------------ */

static void step_add(const struct step *step, struct buf *out) {
    HOLDS(buf_release) struct buf label = {0};
    buf_addf(&label, "%.*s %s  %.*s", STR(step->id), step_kind_name(step->kind),
             STR(step->address));
    if (step->operation)
        buf_addf(&label, "  %s %s", step->service, step->operation);
    buf_addf(out, "  \"%.*s\" [label=", STR(step->id));
    quoted_add(out, buf_str(&label));
    buf_adds(out, step->kind == STEP_CALL ? "];\n" : ", style=\"rounded,dashed\"];\n");
}

static void steps_add(const struct session *session, const struct program *program,
                      struct buf *out) {
    static const char *const styles[] = {[EDGE_USES] = "solid",
                                         [EDGE_NEEDS] = "dashed",
                                         [EDGE_RELEASES] = "dotted",
                                         [EDGE_THEN] = "bold"};
    open(out, session->plan.stack);
    for (size_t i = 0; i < program->n; i++)
        step_add(&program->steps[i], out);
    for (size_t i = 0; i < program->n; i++) {
        const struct step *step = &program->steps[i];
        for (size_t j = 0; j < step->n_after; j++)
            buf_addf(out, "  \"%.*s\" -> \"%.*s\" [style=%s];\n",
                     STR(program->steps[step->after[j].step].id), STR(step->id),
                     styles[step->after[j].edge]);
        if (step->parent)
            buf_addf(out, "  \"%.*s\" -> \"%.*s\" [style=dotted, arrowhead=none];\n",
                     STR(program->steps[step->parent - 1].id), STR(step->id));
    }
    buf_adds(out, "}\n");
}

int verb_graph(struct session *session) {
    HOLDS(buf_release) struct buf text = {0};
    struct proposal proposal;
    struct proposal_wish wish = {.teardown = arg_on(&session->args, FLAG_TEARDOWN)};
    session->show.quiet = true; /* what is printed is the graph alone */
    if (arg_on(&session->args, FLAG_CALLS)) {
        if (proposal_make(session, &wish, &proposal))
            steps_add(session, &proposal.program, &text);
    } else if (wish.teardown) {
        fail(&session->report, NOWHERE, "a teardown is a graph of calls");
        hint(&session->report, "footing graph --teardown --calls");
    } else if (session_plan(session)) {
        resources_add(session, &text);
    }
    show_raw(&session->show, &text);
    return session_status(session);
}
