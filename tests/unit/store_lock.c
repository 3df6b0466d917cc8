/* The lock between processes: one holder, named to who comes second; a dead holder holds nothing.
 */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/wait.h>
#include <unistd.h>

#include "state/store.h"

#include <cmocka.h> /* last: its macro `fail` would rename ours */

static struct arena arena;
static struct report report;
static char folder[64], file[96];
static const struct stack_key road = {
    {"road", 4}, {"aws", 3}, {"123456789012", 12}, {"sandbox", 7}};

static int set_up(void **state) {
    (void)state;
    report = (struct report){.arena = &arena};
    snprintf(folder, sizeof folder, "/tmp/footing-lock-XXXXXX");
    if (!mkdtemp(folder))
        return -1;
    snprintf(file, sizeof file, "%s/.footing/state.db", folder);
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    char command[96];
    snprintf(command, sizeof command, "rm -r '%s'", folder);
    arena_release(&arena);
    return system(command);
}

static struct store *open_here(void) {
    struct store *store = store_open(file, false, random_system(), clock_real(), &report);
    assert_non_null(store);
    return store;
}

/* A child that takes the lock, says so, and then waits to be killed. */
static pid_t holder(void) {
    int said[2];
    char byte = 0;
    assert_int_equal(pipe(said), 0);
    pid_t child = fork();
    if (child == 0) {
        struct store *store = store_open(file, false, random_system(), clock_real(), &report);
        struct lock *lock = store ? lock_take(store, &road, S("apply"), &report) : NULL;
        byte = lock ? 'y' : 'n';
        if (write(said[1], &byte, 1) == 1)
            pause();
        _exit(1);
    }
    close(said[1]);
    assert_int_equal(read(said[0], &byte, 1), 1);
    assert_int_equal(byte, 'y');
    close(said[0]);
    return child;
}

static void the_second_is_refused_and_told_who_holds_it(void **state) {
    (void)state;
    store_close(open_here());
    pid_t child = holder();
    struct store *store = open_here();
    assert_null(lock_take(store, &road, S("apply"), &report));
    assert_int_equal(report.refusals, 1);
    struct str pid = arena_printf(&arena, "pid %ld ", (long)child);
    assert_true(str_has(report.items[0].text, pid));
    assert_true(str_has(report.items[0].text, S("apply")));
    struct stack_key other = road;
    other.name = S("other");
    struct lock *free_one = lock_take(store, &other, S("apply"), &report);
    assert_non_null(free_one);
    lock_release(free_one);
    kill(child, SIGKILL);
    assert_int_equal(waitpid(child, NULL, 0), child);
    struct lock *lock = lock_take(store, &road, S("apply"), &report); /* the dead hold nothing */
    assert_non_null(lock);
    lock_release(lock);
    store_close(store);
}

static void one_of_many_gets_it(void **state) {
    (void)state;
    enum { RACERS = 12 };
    store_close(open_here());
    int start[2], done[2];
    char byte;
    assert_int_equal(pipe(start), 0);
    assert_int_equal(pipe(done), 0);
    for (int i = 0; i < RACERS; i++)
        if (fork() == 0) {
            close(start[1]);
            bool gone = read(start[0], &byte, 1) ==
                        0; /* all start when the parent closes its end */
            struct store *store = store_open(file, false, random_system(), clock_real(), &report);
            byte = gone && store && lock_take(store, &road, S("apply"), &report) ? 'y' : 'n';
            if (write(done[1], &byte, 1) == 1)
                pause(); /* whoever has it keeps it until all have tried */
            _exit(0);
        }
    close(start[0]);
    close(start[1]);
    int taken = 0;
    for (int i = 0; i < RACERS; i++) {
        assert_int_equal(read(done[0], &byte, 1), 1);
        taken += byte == 'y';
    }
    assert_int_equal(taken, 1);
    signal(SIGTERM, SIG_IGN);
    kill(0, SIGTERM);
    close(done[0]);
    close(done[1]);
    while (wait(NULL) > 0)
        ;
    signal(SIGTERM, SIG_DFL);
}

int main(void) {
    if (setpgid(0, 0) != 0) /* a group of our own, so that the racers can be ended together */
        return 1;
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(the_second_is_refused_and_told_who_holds_it, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(one_of_many_gets_it, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
