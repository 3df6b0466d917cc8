#include "cmd/interrupts.h"

#include <errno.h>
#include <signal.h>

static volatile int count;
static struct cloud *volatile woken;

static void on_signal(int signal) {
    (void)signal;
    int error = errno;
    count = count + 1;
    struct cloud *cloud = woken;
    if (cloud)
        cloud->wake(cloud);
    errno = error;
}

/* Without SA_RESTART: a question that waits for its answer ends. What was ignored (nohup) stays
 * so. */
void interrupts_catch(void) {
    static const int signals[] = {SIGINT, SIGTERM, SIGHUP};
    struct sigaction action = {.sa_handler = on_signal}, before;
    sigemptyset(&action.sa_mask);
    for (size_t i = 0; i < sizeof signals / sizeof *signals; i++)
        if (sigaction(signals[i], NULL, &before) == 0 && before.sa_handler != SIG_IGN)
            sigaction(signals[i], &action, NULL);
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

void interrupts_ignore_pipes(void) {
    struct sigaction action = {.sa_handler = SIG_IGN};
    sigemptyset(&action.sa_mask);
    sigaction(SIGPIPE, &action, NULL);
}
