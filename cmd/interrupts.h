/* Interrupts: Ctrl-C, a terminal that hangs up, a polite kill. Counted; what runs looks at the
 * count and decides. The first asks it to finish what is in flight, the second to leave at once. */
#ifndef CMD_INTERRUPTS_H
#define CMD_INTERRUPTS_H

#include "providers/provider.h"

/* Catches them from now on. */
void interrupts_catch(void);
/* Who is woken when one comes; NULL: nobody. */
void interrupts_wake(struct cloud *);
volatile int *interrupts_count(void);
bool interrupted(void);
/* A closed pipe is an error of write, not the end of the process. Called first of all. */
void interrupts_ignore_pipes(void);

#endif
