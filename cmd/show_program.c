/* The program as `plan --calls` prints it: a step two lines, what it does and what it sends. */
#include <assert.h>

#include "base/json.h"
#include "cmd/plan_json.h"
#include "cmd/show_plan.h"

static void after_add(const struct program *program, const struct step *step, struct buf *out) {
    for (size_t i = 0; i < step->n_after; i++)
        buf_addf(out, "%s%.*s", i ? ", " : "   after ",
                 STR(program->steps[step->after[i].step].id));
}

static void input_add(struct session *session, const struct step *step, struct buf *out) {
    HOLDS(buf_release) struct buf json = {0};
    if (!step->input)
        return;
    json_hiding_store(&json, step->input, JSON_COMPACT, S(STORE_NOT_YET));
    buf_adds(out, "        ");
    buf_adds(out, tone_on(&session->show, TONE_DIM));
    escape_add(out, buf_str(&json));
    buf_adds(out, tone_off(&session->show, TONE_DIM));
    buf_addc(out, '\n');
}

static void step_add(struct session *session, const struct program *program,
                     const struct step *step, struct buf *out) {
    const struct show *show = &session->show;
    assert(step->index < program->n);
    buf_addf(out, "%s%4.*s  %-5s ", step->parent ? "  " : "", STR(step->id),
             step_kind_name(step->kind));
    tone_add(out, show, TONE_BOLD, step->address);
    buf_adds(out, step->does.len > 0 ? ": " : "");
    escape_add(out, step->does);
    if (step->operation)
        buf_addf(out, "   %s%s %s%s", tone_on(show, TONE_CYAN), step->service, step->operation,
                 tone_off(show, TONE_CYAN));
    if (step->kind == STEP_WHEN)
        buf_addf(out, "   %s answers %s", program->steps[step->of].id.at, step->codes);
    after_add(program, step, out);
    buf_addc(out, '\n');
    input_add(session, step, out);
}

void program_add(struct session *session, const struct proposal *proposal, struct buf *out) {
    const struct program *program = &proposal->program;
    if (program->n == 0)
        return;
    buf_adds(out, "\nthe program: every call that can be sent is an instance of a step of it\n");
    for (size_t i = 0; i < program->n; i++)
        step_add(session, program, &program->steps[i], out);
}

void program_add_of(struct session *session, const struct proposal *proposal, struct str address,
                    struct buf *out) {
    const struct program *program = &proposal->program;
    for (size_t i = 0; i < program->n; i++)
        if (str_eq(program->steps[i].address, address))
            step_add(session, program, &program->steps[i], out);
}
