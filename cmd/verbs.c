#include "cmd/verb.h"

// clang-format off
/* A new verb: a file cmd/NAME.c with its `verb_NAME`, declared in verb.h, and a row here. */
const struct verb verbs[] = {
    { "new",        "[EXAMPLE]", 0, 1, false, verb_new,
      "write a plan file to start from",
      "Without EXAMPLE it lists what there is. -f FILE writes another file than footing.yaml." },
    { "validate",   "[PLAN]", 0, 0, true, verb_validate,
      "read the plan file and say all its mistakes", "No cloud is asked." },
    { "fmt",        "[PLAN …]", 0, 1000, false, verb_fmt,
      "put plan files into their canonical form",
      "Comments, blank lines and order stay. Prints the names of the files that it changes. PLAN may be -: "
      "from the standard input to the standard output." },
    { "schema",     "", 0, 0, false, verb_schema,
      "the JSON Schema of plan files, for editors",
      "footing schema > footing.schema.json; a plan file's first line then names it: "
      "# yaml-language-server: $schema=footing.schema.json" },
    { "plan",       "[PLAN]", 0, 0, true, verb_plan,
      "show what an apply would do", "Reads the cloud, changes nothing, writes nothing." },
    { "apply",      "[PLAN | SAVED]", 0, 0, true, verb_apply,
      "make the cloud what the plan file says",
      "SAVED is what `plan --out` wrote; it is refused when anything it saw has moved. Ctrl-C ends "
      "it when what is in flight is recorded; the next apply goes on from there." },
    { "teardown",   "[PLAN | SAVED]", 0, 0, true, verb_teardown,
      "delete everything that the stack has made",
      "Needs neither variables nor secrets; with --stack NAME not even the plan file." },
    { "audit",      "[PLAN]", 0, 0, true, verb_audit,
      "look for settings that put the account at risk",
      "Asks the cloud and changes nothing. Exits with 3 when something at or above --severity (high) is found or cannot be "
      "told. With --plan it looks at what the plan file would make." },
    { "output",     "[NAME] [PLAN]", 0, 1, true, verb_output,
      "print what an application needs to know",
      "With NAME the bare value. Asks no cloud. A secret is printed as (secret) unless --reveal; ecs takes it as the ARN of where "
      "it is kept." },
    { "state",      "list | show ADDR | move A B | remove ADDR | export | import [FILE] | rekey | rebuild", 1, 3, false, verb_state,
      "what the state knows of the stack, and its upkeep",
      "None changes anything in the cloud. What is removed stays there; export and import carry a state to another place, refused "
      "where it does not belong; rebuild makes a lost state anew from the tags. Secrets are kept as fingerprints, whose key "
      "FOOTING_PASSPHRASE seals, else a key file of the user's; rekey seals it anew (FOOTING_NEW_PASSPHRASE). -f PLAN names the "
      "plan file, --stack NAME the stack where there is none." },
    { "import",     "ADDR ID [PLAN]", 2, 2, true, verb_import,
      "take over a thing that exists",
      "The plan file has ADDR already; the next plan shows what an apply would change of it, our "
      "tags first. Changes nothing in the cloud; refused for what another stack owns." },
    { "adopt",      "--vpc ID [PLAN]", 0, 0, true, verb_adopt,
      "write a plan file for a vpc that exists, and take it over",
      "Walks what hangs on it, writes PLAN (footing.yaml) with names out of Name tags, and a state. Defaults are left out. Changes "
      "nothing in the cloud: the next apply adds our tags. --stack names the stack; else the vpc's Name tag does." },
    { "history",    "[RUN] [PLAN]", 0, 1, true, verb_history,
      "the runs of the stack", "With RUN, its number, what it changed field by field and every call that it sent." },
    { "explain",    "ADDR [PLAN]", 1, 1, true, verb_explain,
      "everything that is known of a resource",
      "Why it is there, which run made it and which changed it last, what it uses and what uses it, what the next apply would do "
      "to it and by which calls. ADDR may be a name with instances, or a composite. Reads the cloud, changes nothing." },
    { "graph",      "[PLAN]", 0, 0, true, verb_graph,
      "what needs what, as a graph for Graphviz",
      "footing graph | dot -Tsvg > graph.svg. The resources of the plan file, without asking a cloud; with --calls the steps of the "
      "program, each after what it waits for." },
    { "call",       "SERVICE OPERATION [JSON | @FILE]", 2, 3, false, verb_call,
      "send one AWS call",
      "SERVICE as the AWS CLI has it (ec2, sts …), OPERATION as the API has it (DescribeVpcs)." },
    { "whoami",     "", 0, 0, true, verb_whoami,
      "as whom the cloud would be asked", NULL },
    { "login",      "ecr [PLAN]", 1, 1, true, verb_login,
      "log docker in to the registry of images",
      "Runs docker login (or podman, nerdctl, finch), with the password through a pipe: it stands in no argument and no log. "
      "--print writes the password alone, for a pipe of your own: footing login ecr --print | docker login --username AWS "
      "--password-stdin HOST. It holds for twelve hours." },
    { "tunnel",     "ADDR [PLAN]", 1, 1, true, verb_tunnel,
      "lead to a database through the bastion of its stack",
      "footing tunnel db_instance.main: at a terminal it runs ssh, else (and with --print) it prints the command. The bastion is an "
      "instance with a public address which the security groups of ADDR let in. Asks no cloud." },
    { "sandbox",    "", 0, 0, false, verb_sandbox,
      "serve the AWS in this binary, for any client",
      "In memory; --state FILE keeps it. Ends with Ctrl-C." },
    { "completion", "bash | zsh | fish | addresses", 1, 1, true, verb_completion,
      "completion for a shell",
      "bash: source <(footing completion bash). addresses: what there is in the plan file, one a line." },
    { "help",       "[VERB | TYPE | reference]", 0, 1, false, verb_help,
      "this, or a verb's flags, or a type's fields",
      "reference: everything on one page, as Markdown." },
    { "version",    "", 0, 0, false, verb_version,
      "the version", NULL },
    { 0 }
};
// clang-format on

const struct verb *verb_find(struct str name) {
    for (const struct verb *verb = verbs; verb->name; verb++)
        if (str_is(name, verb->name))
            return verb;
    return NULL;
}
