/* STS: who calls, and credentials for a while. */
#ifndef SANDBOX_STS_H
#define SANDBOX_STS_H

#include "providers/aws/sandbox/dispatch.h"

extern const struct handler sts_handlers[];

#endif
