/* The module as a part of the program: development builds, tests. */
#include "providers/aws/module/module.h"

const struct aws_module *aws_module_open(struct report *report) {
    (void)report;
    return &aws_module;
}
