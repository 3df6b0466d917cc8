/* Interrupts: Ctrl-C, a terminal that hangs up, a polite kill.
 *
 * Before anything is changed they end the program at once, with status 130. From interrupts_catch
 * on they are counted, and what runs looks at the count: the first asks it to finish what is in
 * flight, the second to leave at once; the third does not ask. */
#ifndef CMD_INTERRUPTS_H
#define CMD_INTERRUPTS_H

#include "providers/provider.h"

/* They end the program. Called first of all, with interrupts_ignore_pipes. */
void interrupts_end(void);
/* They are counted from now on; tells whether they were before. */
bool interrupts_catch(void);
/* Who is woken when one comes; NULL: nobody. */
void interrupts_wake(struct cloud *);
volatile int *interrupts_count(void);
bool interrupted(void);
/* Waits until the descriptor is readable, an interrupt has come or `longest_ms` are over (-1:
 * never). No interrupt is missed between looking and waiting. True: readable. */
bool interrupts_wait(int fd, int longest_ms);
/* A closed pipe is an error of write, not the end of the process. Called first of all. */
void interrupts_ignore_pipes(void);

#endif
