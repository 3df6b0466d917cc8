#include "cmd/show.h"

#include <errno.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/fd.h"

/* --- the terminal ----------------------------------------------------------------------------- */

static size_t number_of(const char *name) {
    int64_t n;
    return str_to_int(str_of(getenv(name)), &n) && n > 0 && n < 100000 ? (size_t)n : 0;
}

void show_look(struct show *show) {
    struct winsize size = {0};
    bool known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0;
    show->columns = number_of("COLUMNS");
    if (show->columns == 0 && known)
        show->columns = size.ws_col;
    show->rows = known ? size.ws_row : 0;
}

void show_open(struct show *show, const struct args *args) {
    const char *terminal = getenv("TERM"), *no_color = getenv("NO_COLOR");
    bool dumb = !terminal || strcmp(terminal, "dumb") == 0;
    bool plain = dumb || arg_on(args, FLAG_NO_COLOR) || (no_color && *no_color);
    *show = (struct show){
        .colour = !plain && isatty(STDOUT_FILENO),
        .err_colour = !plain && isatty(STDERR_FILENO),
        .live =
            !dumb && isatty(STDOUT_FILENO) && !arg_on(args, FLAG_JSON) && !arg_on(args, FLAG_QUIET),
        .quiet = arg_on(args, FLAG_QUIET) || arg_on(args, FLAG_MARKDOWN),
        .verbose = arg_on(args, FLAG_VERBOSE),
        .json = arg_on(args, FLAG_JSON),
    };
    show_look(show);
}

/* --- tones ------------------------------------------------------------------------------------ */

static const char *const sequences[] = {
    [TONE_PLAIN] = "",         [TONE_BOLD] = "\033[1m",     [TONE_DIM] = "\033[2m",
    [TONE_GREEN] = "\033[32m", [TONE_YELLOW] = "\033[33m",  [TONE_RED] = "\033[31m",
    [TONE_CYAN] = "\033[36m",  [TONE_MAGENTA] = "\033[35m",
};

const char *tone_on(const struct show *show, enum tone tone) {
    return show->colour ? sequences[tone] : "";
}

const char *tone_off(const struct show *show, enum tone tone) {
    return show->colour && tone != TONE_PLAIN ? "\033[0m" : "";
}

void tone_adds(struct buf *out, const struct show *show, enum tone tone, const char *ours) {
    buf_adds(out, tone_on(show, tone));
    buf_adds(out, ours);
    buf_adds(out, tone_off(show, tone));
}

void tone_add(struct buf *out, const struct show *show, enum tone tone, struct str theirs) {
    buf_adds(out, tone_on(show, tone));
    escape_add(out, theirs);
    buf_adds(out, tone_off(show, tone));
}

/* --- lines that fit --------------------------------------------------------------------------- */

/* Bytes of the escape sequence at the start of the text; 0 when there is none. */
static size_t sequence_length(struct str text) {
    if (!str_starts(text, S("\033[")))
        return 0;
    size_t len = 2;
    while (len < text.len && (text.at[len] < '@' || text.at[len] > '~'))
        len++;
    return len < text.len ? len + 1 : len;
}

/* One character or escape sequence; `*columns` is what it takes on the screen. */
static struct str next_piece(struct str text, size_t *columns) {
    size_t sequence = sequence_length(text);
    if (sequence > 0) {
        *columns = 0;
        return str_slice(text, 0, sequence);
    }
    size_t bytes = utf8_length(text);
    struct str piece = str_slice(text, 0, bytes ? bytes : 1);
    *columns = str_columns(piece);
    return piece;
}

static size_t columns_of(struct str line) {
    size_t all = 0, columns;
    while (line.len > 0) {
        struct str piece = next_piece(line, &columns);
        all += columns;
        line = str_from(line, piece.len);
    }
    return all;
}

void clip_add(struct buf *out, struct str line, size_t columns) {
    bool cut = columns_of(line) > columns;
    size_t room = cut && columns > 0 ? columns - 1 : columns, used = 0, width;
    bool full = false;
    while (line.len > 0) {
        struct str piece = next_piece(line, &width);
        full = full || used + width > room;
        if (width == 0 || !full)
            buf_add(out, piece);
        if (!full)
            used += width;
        line = str_from(line, piece.len);
    }
    if (cut && columns > 0)
        buf_adds(out, "…");
}

/* How much of the line goes into `columns`: up to the last blank when there is one behind the
 * indentation. */
static size_t fold_at(struct str line, size_t indent, size_t columns) {
    size_t at = 0, used = 0, blank = 0, width;
    while (at < line.len) {
        struct str piece = next_piece(str_from(line, at), &width);
        if (used + width > columns)
            return blank ? blank : at;
        if (piece.at[0] == ' ' && used > indent)
            blank = at;
        used += width;
        at += piece.len;
    }
    return at;
}

/* Bytes of the blanks at the start of the line, escape sequences among them; `*indent` is how many
 * blanks. */
static size_t lead_of(struct str line, size_t *indent) {
    size_t at = 0, sequence;
    *indent = 0;
    while ((sequence = sequence_length(str_from(line, at))) > 0 ||
           (at < line.len && line.at[at] == ' ')) {
        *indent += sequence == 0;
        at += sequence ? sequence : 1;
    }
    return at;
}

/* Where the rest of a folded line begins: under its second column, which two blanks set off, else
 * four blanks further in than the line; at the margin when that would leave less than half. */
static size_t hang_of(struct str line, size_t lead, size_t indent, size_t columns) {
    size_t at = lead, used = indent, width, blanks = 0;
    for (; at < line.len && !(blanks >= 2 && line.at[at] != ' '); used += width) {
        struct str piece = next_piece(str_from(line, at), &width);
        blanks = piece.at[0] == ' ' ? blanks + 1 : width == 0 ? blanks : 0;
        at += piece.len;
    }
    size_t hang = at < line.len && used <= columns / 2 ? used : indent + 4;
    return hang <= columns / 2 ? hang : 0;
}

static void fold_line_add(struct buf *out, struct str line, size_t columns) {
    size_t indent, lead = lead_of(line, &indent), hang = hang_of(line, lead, indent, columns);
    size_t cut = fold_at(line, indent, columns);
    while (cut > 0 && cut < line.len) {
        buf_add(out, str_slice(line, 0, cut));
        line = str_trim(str_from(line, cut));
        if (line.len == 0)
            return;
        buf_addf(out, "\n%*s", (int)hang, "");
        cut = fold_at(line, 0, columns - hang);
    }
    buf_add(out, line);
}

void fold_add(struct buf *out, struct str text, size_t columns) {
    while (text.len > 0) {
        ptrdiff_t end = str_find(text, '\n');
        struct str line = end < 0 ? text : str_slice(text, 0, (size_t)end);
        if (columns >= 20)
            fold_line_add(out, line, columns);
        else
            buf_add(out, line);
        if (end >= 0)
            buf_addc(out, '\n');
        text = str_from(text, line.len + (end >= 0));
    }
}

/* --- printing --------------------------------------------------------------------------------- */

void show_raw(struct show *show, struct buf *text) {
    if (!show->gone && !show->broken && !fd_write(STDOUT_FILENO, buf_str(text))) {
        show->gone = errno == EPIPE;
        show->broken = errno != EPIPE;
    }
    buf_reset(text);
}

void show_text(struct show *show, struct buf *text) {
    struct buf folded = {0};
    fold_add(&folded, buf_str(text), show->columns);
    show_raw(show, &folded);
    buf_release(&folded);
    buf_reset(text);
}

void show_aside(struct show *show, struct buf *text) {
    (void)show;
    fd_write(STDERR_FILENO, buf_str(text));
    buf_reset(text);
}

void show_report(struct show *show, const struct report *report, size_t from) {
    static const struct report_paint colours = {
        .place = "\033[1m",
        .error = "\033[1;31m",
        .warning = "\033[1;33m",
        .note = "\033[1;36m",
        .mark = "\033[1;32m",
        .hint = "\033[1;36m",
        .off = "\033[0m",
    };
    struct report part = *report;
    part.items += from;
    part.n = from < report->n ? report->n - from : 0;
    struct buf text = {0};
    if (show->err_colour)
        report_render_painted(&part, &colours, &text);
    else
        report_render(&part, &text);
    show_aside(show, &text);
    buf_release(&text);
}

/* --- words for numbers ------------------------------------------------------------------------ */

void duration_add(struct buf *out, int64_t ms) {
    long long s = (ms + 500) / 1000;
    if (ms < 9950)
        buf_addf(out, "%lld.%lld s", (long long)(ms + 50) / 1000, (long long)(ms + 50) / 100 % 10);
    else if (s < 120)
        buf_addf(out, "%lld s", s);
    else if (s < 7200)
        buf_addf(out, "%lld min %lld s", s / 60, s % 60);
    else
        buf_addf(out, "%lld h %lld min", s / 3600, s / 60 % 60);
}

void count_add(struct buf *out, size_t n, const char *one) {
    buf_addf(out, "%zu %s%s", n, one, n == 1 ? "" : "s");
}
