/* Findings as JUnit's XML: a suite a service, one testcase a check. What fails is a failure, what cannot be told an error, what a
 * person must answer or has accepted is skipped. */
#include "cmd/audit.h"

struct tally {
    size_t n, of[FINDING_MUTED + 1];
};

static struct tally tally_of(const struct audit_view *view, const struct check *check) {
    struct tally tally = {0};
    for (size_t i = 0; i < view->n; i++) {
        if (view->shown[i]->check != check)
            continue;
        tally.n++;
        tally.of[view->shown[i]->status]++;
    }
    return tally;
}

/* What a check's testcase says of its findings; NULL: it passes. */
static const char *element_of(const struct tally *tally) {
    if (tally->of[FINDING_FAIL] > 0)
        return "failure";
    if (tally->of[FINDING_UNKNOWN] > 0)
        return "error";
    return tally->of[FINDING_MANUAL] + tally->of[FINDING_MUTED] > 0 ? "skipped" : NULL;
}

static void lines_add(const struct audit_view *view, const struct check *check, struct buf *out) {
    for (size_t i = 0; i < view->n; i++) {
        const struct finding *finding = view->shown[i];
        if (finding->check != check || finding->status == FINDING_PASS)
            continue;
        struct str place = finding_place(view->session, finding, &view->session->arena);
        buf_addf(out, "%s: ", finding_label(finding));
        markup_text_add(out, finding->text);
        buf_adds(out, " [");
        markup_text_add(out, place.len > 0 ? place : finding->resource);
        buf_adds(out, "]\n");
    }
    buf_adds(out, "fix: ");
    markup_text_add(out, str_of(check->fix));
}

static void case_add(const struct audit_view *view, const struct check *check, struct buf *out) {
    struct tally tally = tally_of(view, check);
    const char *element = element_of(&tally);
    buf_addf(out, "    <testcase classname=\"footing.%s\" name=\"%s\" time=\"0\"%s", check->service,
             check->id, element ? ">\n" : "/>\n");
    if (!element)
        return;
    buf_addf(out, "      <%s message=\"", element);
    markup_text_add(out, str_of(check->title));
    buf_addf(out, "\"");
    if (element[0] != 's')
        buf_addf(out, " type=\"%s\"", audit_severity_name(check->severity));
    buf_addc(out, '>');
    lines_add(view, check, out);
    buf_addf(out, "</%s>\n    </testcase>\n", element);
}

static void counts_add(const struct audit_view *view, const char *service, struct buf *out) {
    size_t tests = 0, failures = 0, errors = 0, skipped = 0;
    for (size_t i = 0; i < view->n_checks; i++) {
        if (service && strcmp(view->checks[i]->service, service) != 0)
            continue;
        struct tally tally = tally_of(view, view->checks[i]);
        const char *element = element_of(&tally);
        tests++;
        failures += element && element[0] == 'f';
        errors += element && element[0] == 'e';
        skipped += element && element[0] == 's';
    }
    buf_addf(out, " tests=\"%zu\" failures=\"%zu\" errors=\"%zu\" skipped=\"%zu\" time=\"0\"", tests,
             failures, errors, skipped);
}

static bool is_first_of_service(const struct audit_view *view, size_t at) {
    for (size_t i = 0; i < at; i++)
        if (strcmp(view->checks[i]->service, view->checks[at]->service) == 0)
            return false;
    return true;
}

static void suite_add(const struct audit_view *view, const char *service, struct buf *out) {
    char when[25];
    time_iso(view->when_ms, when);
    buf_addf(out, "  <testsuite name=\"%s\"", service);
    counts_add(view, service, out);
    buf_addf(out, " timestamp=\"%.19s\" hostname=\"", when);
    markup_text_add(out, view->who.account);
    buf_adds(out, "\">\n");
    for (size_t i = 0; i < view->n_checks; i++)
        if (strcmp(view->checks[i]->service, service) == 0)
            case_add(view, view->checks[i], out);
    buf_adds(out, "  </testsuite>\n");
}

void audit_as_junit(const struct audit_view *view, struct buf *out) {
    buf_adds(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"footing audit\"");
    counts_add(view, NULL, out);
    buf_adds(out, ">\n");
    for (size_t i = 0; i < view->n_checks; i++)
        if (is_first_of_service(view, i))
            suite_add(view, view->checks[i]->service, out);
    buf_adds(out, "</testsuites>\n");
}
