#include "cmd/interrupts.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <unistd.h>

#include "cmd/verb.h"

static volatile int count;
static bool counting;
static struct cloud *volatile woken;

static void end_program(int signal) {
    (void)signal;
    _exit(STATUS_INTERRUPTED);
}

static void count_signal(int signal) {
    int error = errno;
    count = count + 1;
    if (count > 2)
        end_program(signal);
    struct cloud *cloud = woken;
    if (cloud)
        cloud->wake(cloud);
    errno = error;
}

static const int caught[] = {SIGINT, SIGTERM, SIGHUP};
#define N_CAUGHT (sizeof caught / sizeof *caught)

/* Without SA_RESTART: a question that waits for its answer ends. What was ignored (nohup) stays
 * so. */
static void handle(void (*handler)(int)) {
    struct sigaction action = {.sa_handler = handler}, before;
    sigemptyset(&action.sa_mask);
    for (size_t i = 0; i < N_CAUGHT; i++)
        if (sigaction(caught[i], NULL, &before) == 0 && before.sa_handler != SIG_IGN)
            sigaction(caught[i], &action, NULL);
}

void interrupts_end(void) {
    handle(end_program);
    counting = false;
}

bool interrupts_catch(void) {
    bool before = counting;
    handle(count_signal);
    counting = true;
    return before;
}

void interrupts_wake(struct cloud *cloud) {
    woken = cloud && cloud->wake ? cloud : NULL;
}

volatile int *interrupts_count(void) {
    return &count;
}

bool interrupted(void) {
    return count > 0;
}

/* Signals are let in only while it waits. */
bool interrupts_wait(int fd, int longest_ms) {
    struct pollfd ready = {.fd = fd, .events = POLLIN};
    struct timespec longest = {.tv_sec = longest_ms / 1000,
                               .tv_nsec = longest_ms % 1000 * 1000000L};
    sigset_t ours, before;
    sigemptyset(&ours);
    for (size_t i = 0; i < N_CAUGHT; i++)
        sigaddset(&ours, caught[i]);
    sigprocmask(SIG_BLOCK, &ours, &before);
    bool readable =
        !interrupted() && ppoll(&ready, 1, longest_ms < 0 ? NULL : &longest, &before) > 0;
    sigprocmask(SIG_SETMASK, &before, NULL);
    return readable;
}

void interrupts_ignore_pipes(void) {
    struct sigaction action = {.sa_handler = SIG_IGN};
    sigemptyset(&action.sa_mask);
    sigaction(SIGPIPE, &action, NULL);
}
