#include "cmd/prompt.h"

#include <fcntl.h>
#include <signal.h>
#include <termios.h>
#include <unistd.h>

#include "cmd/interrupts.h"

#define LINE_BYTES_MAX 1024

bool answer_is_yes(struct str typed, struct str wanted) {
    typed = str_trim(typed);
    if (wanted.len > 0)
        return str_eq(typed, wanted);
    return str_eq_nocase(typed, S("y")) || str_eq_nocase(typed, S("yes"));
}

static void close_terminal(int *terminal) {
    if (*terminal >= 0)
        close(*terminal);
}

/* Somebody is there when stdin is a terminal: a script that has a terminal far above it must not
 * hang on a question. */
static int open_terminal(void) {
    if (!isatty(STDIN_FILENO))
        return -1;
    int terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    return terminal >= 0 ? terminal : dup(STDIN_FILENO);
}

static void say(int terminal, struct str text) {
    while (text.len > 0) {
        ssize_t n = write(terminal, text.at, text.len);
        if (n <= 0)
            return;
        text = str_from(text, (size_t)n);
    }
}

/* One line; false: the end of input, or a signal. */
static bool read_line(int terminal, struct buf *line) {
    line->max = LINE_BYTES_MAX;
    for (char c;;) {
        ssize_t n = interrupts_wait(terminal, -1) ? read(terminal, &c, 1) : -1;
        if (n <= 0)
            return false;
        if (c == '\n')
            return true;
        buf_addc(line, c);
    }
}

enum answer prompt(struct show *show, struct str question, struct str wanted) {
    HOLDS(close_terminal) int terminal = open_terminal();
    if (terminal < 0)
        return ANSWER_NOBODY;
    HOLDS(buf_release) struct buf text = {0}, typed = {0};
    buf_addf(&text, "%s%.*s%s ", tone_on(show, TONE_BOLD), STR(question),
             tone_off(show, TONE_BOLD));
    say(terminal, buf_str(&text));
    if (read_line(terminal, &typed))
        return answer_is_yes(buf_str(&typed), wanted) ? ANSWER_YES : ANSWER_NO;
    say(terminal, S("\n"));
    return interrupted() ? ANSWER_INTERRUPTED : ANSWER_NO;
}

bool prompt_hidden(struct str question, struct buf *typed) {
    HOLDS(close_terminal) int terminal = open_terminal();
    struct termios before;
    if (terminal < 0 || tcgetattr(terminal, &before) != 0)
        return false;
    bool counted = interrupts_catch(); /* the terminal must not stay silent */
    struct termios silent = before;
    silent.c_lflag &= ~(tcflag_t)ECHO;
    say(terminal, question);
    tcsetattr(terminal, TCSAFLUSH, &silent);
    bool ok = read_line(terminal, typed);
    tcsetattr(terminal, TCSAFLUSH, &before);
    say(terminal, S("\n"));
    if (counted)
        return ok;
    interrupts_end();
    if (interrupted())
        raise(SIGINT);
    return ok;
}
