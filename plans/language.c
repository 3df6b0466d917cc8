#include "plans/language.h"

#define NUMBER "{'anyOf':[{'type':'integer','minimum':0},{'type':'string','pattern':'^[0-9]+$'}]}"
#define ADDRESS "{'type':'string','pattern':'^[^ .]+[.][^ ]+$|[$][{]'}"
#define REGION "{'type':'string','pattern':'^[a-z0-9-]*-[a-z0-9-]*-[a-z0-9-]*[0-9]$'}"
#define ACCOUNT "{'anyOf':[{'type':'string','pattern':'^[0-9]{12}$'},{'type':'integer','minimum':0,'maximum':999999999999}]}"

// clang-format off
/* A new key: a row here, and the part of the loader that reads it. */
const struct key top_keys[] = {
    { "footing",      "the version of the plan language: 1", "{'enum':[1,'1']}", .required = true, .literal = true },
    { "stack",        "the stack's name: a letter, then letters, digits, '-' and '_', all lower case",
      "{'type':'string','maxLength':64,'pattern':'^[a-z][a-z0-9_-]*$'}", .required = true, .literal = true },
    { "region",       "the region, which then no flag and no environment variable changes", REGION, .literal = true },
    { "account",      "the only account in which it may be applied: twelve digits", ACCOUNT, .literal = true },
    { "tags",         "tags that everything gets", SCHEMA_REF("tags") },
    { "variables",    "what whoever runs the plan file gives it", NULL },
    { "environments", "several stacks from one file, chosen by --env", NULL },
    { "include",      "other plan files, each under a name that its resources are called by: net:vpc.main",
      "{'type':['object','null'],'propertyNames':{'pattern':'^[a-z][a-z0-9_-]*$'},'additionalProperties':{'anyOf':[{'type':'string'},"
      "{'type':'object','properties':{'file':{'type':'string'},'inputs':{'type':['object','null']},'when':" SCHEMA_REF("flag") ",'was':{'type':'string'}},"
      "'required':['file'],'additionalProperties':false}]}}" },
    { "existing",     "names for what footing does not own and never changes", NULL },
    { "resources",    "what there is to be: type, name, fields", NULL },
    { "outputs",      "what an application needs to know",
      "{'type':'object','propertyNames':{'pattern':'^[A-Za-z0-9_.-]+$'}}" },
    { 0 }
};

const struct key meta_keys[] = {
    { "tags",       "tags beside those of the plan; null takes one of those away", SCHEMA_REF("tags") },
    { "protect",    "never delete or replace it, even when its block is taken out", SCHEMA_REF("flag") },
    { "keep",       "a teardown leaves it, and what it needs", SCHEMA_REF("flag") },
    { "ignore",     "fields that may change outside footing", NULL, .not_composites = true },
    { "replace",    "in which order a replacement goes", "{'enum':['create_first','delete_first']}" },
    { "depends_on", "addresses of what must be there before it", SCHEMA_SOME(ADDRESS) },
    { "was",        "its address before it was renamed", NULL },
    { "when",       "false: as if it were not in the file", SCHEMA_REF("flag") },
    { "count",      "how many of it: NAME/0, NAME/1 …",
      "{'anyOf':[{'type':'integer','minimum':0,'maximum':10000},{'type':'string','pattern':'^[0-9]+$'}]}", .not_composites = true },
    { "for_each",   "one of it for each key: a list of keys, or a map of them",
      "{'anyOf':[{'type':'array','items':" SCHEMA_REF("text") "},{'type':'object','propertyNames':{'pattern':'^[A-Za-z0-9_.-]+$'}}]}",
      .not_composites = true },
    { 0 }
};

const struct key variable_keys[] = {
    { "default",     "the value when nobody gives another", "true" },
    { "env",         "the environment variable that gives it", "{'type':'string'}" },
    { "file",        "the file that gives it", "{'type':'string'}" },
    { "secret",      "true: never printed, never in the plan file", SCHEMA_REF("flag") },
    { "type",        "what it must be", "{'enum':['text','number','flag','list','map']}" },
    { "description", "what it is for", "{'type':'string'}" },
    { 0 }
};

const struct key environment_keys[] = {
    { "account",   "the only account of this environment", ACCOUNT, .literal = true },
    { "region",    "its region", REGION, .literal = true },
    { "tags",      "tags beside those of the plan", SCHEMA_REF("tags") },
    { "variables", "values of variables", "{'type':'object'}" },
    { "protect",   "'all': everything in it is protected", "{'anyOf':[{'const':'all'}," SCHEMA_REF("flag") "]}" },
    { 0 }
};

const struct key existing_keys[] = {
    { "id",      "its id", "{'type':'string'}" },
    { "name",    "its name, or its tag Name", SCHEMA_REF("text") },
    { "tags",    "tags that it has", "{'type':'object','minProperties':1,'additionalProperties':" SCHEMA_REF("text") "}" },
    { "stack",   "the stack that made it", "{'type':'string'}" },
    { "address", "its address in that stack, when it is not the one here", "{'type':'string'}" },
    { 0 }
};

const struct key range_keys[] = {
    { "in",   "a network, a vpc, a subnet or a range", "{'type':'string'}", .required = true },
    { "bits", "by how many bits its prefix is lengthened", NUMBER, .required = true },
    { "at",   "which of the ranges that makes, from 0", NUMBER, .required = true },
    { 0 }
};
// clang-format on
