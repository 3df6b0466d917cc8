/* The types that the plan files of tests/golden are written in. */
#ifndef TESTS_UNIT_GOLDEN_H
#define TESTS_UNIT_GOLDEN_H

#include <assert.h>

#include "providers/aws/aws.h"

/* Beside the real types one that has what none of them has yet: a secret, a number, a name of its
 * own abroad. */
static const struct sheet database_sheet = {
    .type = "database",
    .service = "none",
    .version = 1,
    .help = "a database",
    .id_prefix = "db-",
    .fields =
        (const struct field[]){
            {"class", TEXT, REQUIRED, "DatabaseClass", "its size",
             .aliases = (const char *const[]){"instance_class", NULL}},
            {"password", TEXT, SECRET, "MasterUserPassword", "of the first user"},
            {"port", INT, 0, "Port", "where it listens", .fallback = "5432", .min = 1,
             .max = 65535},
            {"place", REF("vpc subnet"), 0, "Place", "where it lies"},
            {"security_groups", REFS("security_group"), 0, "VpcSecurityGroupIds",
             "its security groups"},
            {"name", TEXT, GENERATED | CREATE_ONLY | EXCLUSIVE, "Name", "its identifier",
             .max = 20},
            {"id", TEXT, READ_ONLY | KNOWN, "Id", "db-…"},
            {"address", TEXT, READ_ONLY, "Address", "where it is"},
            {NULL},
        },
    .aliases = (const char *const[]){"aws_db_instance", "AWS::RDS::DBInstance", NULL},
};

static struct provider provider_with_database(void) {
    static const struct sheet *sheets[128];
    struct provider provider = aws_provider;
    assert(provider.n_sheets < sizeof sheets / sizeof *sheets);
    for (size_t i = 0; i < provider.n_sheets; i++)
        sheets[i] = provider.sheets[i];
    sheets[provider.n_sheets++] = &database_sheet;
    provider.sheets = sheets;
    return provider;
}

#endif
