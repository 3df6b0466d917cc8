/* Ways to become an administrator: judged for each principal over everything it holds (its own policies, its groups', minus what is
 * denied, within its boundary), with the things it reaches. The known ways are data; a way that leads to no administrator is none. */
#include "providers/aws/audit/people.h"

#include <assert.h>

/* --- the ways --------------------------------------------------------------------------------- */

/* What the last action of a way has to reach. */
enum reach {
    REACH_SELF,   /* the principal itself: its policies become what it likes */
    REACH_USER,   /* an administrator among the users */
    REACH_GROUP,  /* a group of administrators */
    REACH_ROLE,   /* a role of administrators: to change its trust, or to assume it */
    REACH_POLICY, /* a customer's policy that the principal holds */
    REACH_PASS    /* a role of administrators that `service` may assume, to be passed to it */
};

struct way {
    const char *id;
    enum reach reach;
    const char *service;        /* REACH_PASS: who takes the role */
    const char *actions;        /* all of them, space-separated; the first is the one on what is reached */
    const char *tells;          /* a sentence with the principal before and what is reached after */
};

static const struct way ways[] = {
    // clang-format off
    { "attach-own-user-policy",   REACH_SELF,   NULL, "iam:AttachUserPolicy", "attaches AdministratorAccess to itself" },
    { "put-own-user-policy",      REACH_SELF,   NULL, "iam:PutUserPolicy", "writes itself a policy that allows everything" },
    { "attach-own-role-policy",   REACH_SELF,   NULL, "iam:AttachRolePolicy", "attaches AdministratorAccess to itself" },
    { "put-own-role-policy",      REACH_SELF,   NULL, "iam:PutRolePolicy", "writes itself a policy that allows everything" },
    { "attach-group-policy",      REACH_SELF,   NULL, "iam:AttachGroupPolicy", "attaches AdministratorAccess to its own group" },
    { "put-group-policy",         REACH_SELF,   NULL, "iam:PutGroupPolicy", "writes its own group a policy that allows everything" },
    { "create-policy-version",    REACH_POLICY, NULL, "iam:CreatePolicyVersion", "rewrites a policy that it holds:" },
    { "set-default-version",      REACH_POLICY, NULL, "iam:SetDefaultPolicyVersion", "goes back to an older version of a policy that it holds:" },
    { "create-access-key",        REACH_USER,   NULL, "iam:CreateAccessKey", "makes itself a key of administrator" },
    { "create-login-profile",     REACH_USER,   NULL, "iam:CreateLoginProfile", "gives itself a password of administrator" },
    { "update-login-profile",     REACH_USER,   NULL, "iam:UpdateLoginProfile", "changes the password of administrator" },
    { "add-user-to-group",        REACH_GROUP,  NULL, "iam:AddUserToGroup", "joins the administrators' group" },
    { "update-trust",             REACH_ROLE,   NULL, "iam:UpdateAssumeRolePolicy", "makes the administrators' role trust it:" },
    { "assume-role",              REACH_ROLE,   NULL, "sts:AssumeRole", "assumes the administrators' role" },
    { "pass-ec2-run",             REACH_PASS, "ec2.amazonaws.com", "iam:PassRole ec2:RunInstances", "starts an instance with the role" },
    { "pass-ec2-spot",            REACH_PASS, "ec2.amazonaws.com", "iam:PassRole ec2:RequestSpotInstances", "starts a spot instance with the role" },
    { "pass-autoscaling",         REACH_PASS, "ec2.amazonaws.com", "iam:PassRole autoscaling:CreateLaunchConfiguration autoscaling:CreateAutoScalingGroup",
      "scales out instances with the role" },
    { "pass-autoscaling-update",  REACH_PASS, "ec2.amazonaws.com", "iam:PassRole autoscaling:CreateLaunchConfiguration autoscaling:UpdateAutoScalingGroup",
      "scales out instances with the role" },
    { "pass-lambda-invoke",       REACH_PASS, "lambda.amazonaws.com", "iam:PassRole lambda:CreateFunction lambda:InvokeFunction", "runs a function with the role" },
    { "pass-lambda-permission",   REACH_PASS, "lambda.amazonaws.com", "iam:PassRole lambda:CreateFunction lambda:AddPermission", "lets others run a function with the role" },
    { "pass-lambda-event",        REACH_PASS, "lambda.amazonaws.com", "iam:PassRole lambda:CreateFunction lambda:CreateEventSourceMapping",
      "has a function with the role run by an event" },
    { "pass-lambda-update",       REACH_PASS, "lambda.amazonaws.com", "iam:PassRole lambda:UpdateFunctionCode lambda:UpdateFunctionConfiguration",
      "changes a function to run with the role" },
    { "pass-glue-endpoint",       REACH_PASS, "glue.amazonaws.com", "iam:PassRole glue:CreateDevEndpoint", "opens a Glue endpoint with the role" },
    { "pass-glue-job",            REACH_PASS, "glue.amazonaws.com", "iam:PassRole glue:CreateJob glue:StartJobRun", "runs a Glue job with the role" },
    { "pass-glue-job-trigger",    REACH_PASS, "glue.amazonaws.com", "iam:PassRole glue:CreateJob glue:CreateTrigger", "has a Glue job with the role triggered" },
    { "pass-glue-update-job",     REACH_PASS, "glue.amazonaws.com", "iam:PassRole glue:UpdateJob glue:StartJobRun", "runs a changed Glue job with the role" },
    { "pass-glue-update-trigger", REACH_PASS, "glue.amazonaws.com", "iam:PassRole glue:UpdateJob glue:CreateTrigger", "has a changed Glue job triggered" },
    { "pass-glue-session",        REACH_PASS, "glue.amazonaws.com", "iam:PassRole glue:CreateSession glue:RunStatement", "runs statements with the role" },
    { "pass-cloudformation",      REACH_PASS, "cloudformation.amazonaws.com", "iam:PassRole cloudformation:CreateStack", "makes a stack with the role" },
    { "pass-cloudformation-update", REACH_PASS, "cloudformation.amazonaws.com", "iam:PassRole cloudformation:UpdateStack", "changes a stack with the role" },
    { "pass-cloudformation-set",  REACH_PASS, "cloudformation.amazonaws.com", "iam:PassRole cloudformation:CreateStackSet cloudformation:CreateStackInstances",
      "makes a stack set with the role" },
    { "pass-cloudformation-set-update", REACH_PASS, "cloudformation.amazonaws.com", "iam:PassRole cloudformation:UpdateStackSet", "changes a stack set with the role" },
    { "pass-codebuild",           REACH_PASS, "codebuild.amazonaws.com", "iam:PassRole codebuild:CreateProject codebuild:StartBuild", "builds with the role" },
    { "pass-codebuild-batch",     REACH_PASS, "codebuild.amazonaws.com", "iam:PassRole codebuild:CreateProject codebuild:StartBuildBatch", "builds with the role" },
    { "pass-datapipeline",        REACH_PASS, "datapipeline.amazonaws.com",
      "iam:PassRole datapipeline:CreatePipeline datapipeline:PutPipelineDefinition datapipeline:ActivatePipeline", "runs a pipeline with the role" },
    { "pass-ecs-service",         REACH_PASS, "ecs-tasks.amazonaws.com", "iam:PassRole ecs:RegisterTaskDefinition ecs:CreateService", "runs a service with the role" },
    { "pass-ecs-run",             REACH_PASS, "ecs-tasks.amazonaws.com", "iam:PassRole ecs:RegisterTaskDefinition ecs:RunTask", "runs a task with the role" },
    { "pass-ecs-start",           REACH_PASS, "ecs-tasks.amazonaws.com", "iam:PassRole ecs:RegisterTaskDefinition ecs:StartTask", "starts a task with the role" },
    { "pass-ecs-override",        REACH_PASS, "ecs-tasks.amazonaws.com", "iam:PassRole ecs:RunTask", "runs a task with the role in place of its own" },
    { "pass-sagemaker-notebook",  REACH_PASS, "sagemaker.amazonaws.com", "iam:PassRole sagemaker:CreateNotebookInstance sagemaker:CreatePresignedNotebookInstanceUrl",
      "opens a notebook with the role" },
    { "pass-sagemaker-training",  REACH_PASS, "sagemaker.amazonaws.com", "iam:PassRole sagemaker:CreateTrainingJob", "trains with the role" },
    { "pass-sagemaker-processing", REACH_PASS, "sagemaker.amazonaws.com", "iam:PassRole sagemaker:CreateProcessingJob", "processes with the role" },
    { "pass-apprunner",           REACH_PASS, "tasks.apprunner.amazonaws.com", "iam:PassRole apprunner:CreateService", "runs a service with the role" },
    { "pass-batch",               REACH_PASS, "ecs-tasks.amazonaws.com", "iam:PassRole batch:RegisterJobDefinition batch:SubmitJob", "runs a job with the role" },
    { "pass-bedrock-interpreter", REACH_PASS, "bedrock-agentcore.amazonaws.com",
      "iam:PassRole bedrock-agentcore:CreateCodeInterpreter bedrock-agentcore:InvokeCodeInterpreter", "runs code with the role" },
    { "pass-bedrock-runtime",     REACH_PASS, "bedrock-agentcore.amazonaws.com",
      "iam:PassRole bedrock-agentcore:CreateAgentRuntime bedrock-agentcore:InvokeAgentRuntime", "runs an agent with the role" },
    { "pass-braket",              REACH_PASS, "braket.amazonaws.com", "iam:PassRole braket:CreateJob", "runs a job with the role" },
    { "pass-cognito",             REACH_PASS, "cognito-identity.amazonaws.com", "iam:PassRole cognito-identity:SetIdentityPoolRoles", "hands the role to an identity pool" },
    { "pass-emr",                 REACH_PASS, "ec2.amazonaws.com", "iam:PassRole elasticmapreduce:RunJobFlow", "runs a cluster with the role" },
    { "pass-emr-serverless",      REACH_PASS, "emr-serverless.amazonaws.com", "iam:PassRole emr-serverless:CreateApplication emr-serverless:StartJobRun",
      "runs a job with the role" },
    { "pass-gamelift",            REACH_PASS, "gamelift.amazonaws.com", "iam:PassRole gamelift:CreateFleet", "runs a fleet with the role" },
    { "pass-imagebuilder",        REACH_PASS, "ec2.amazonaws.com", "iam:PassRole imagebuilder:CreateInfrastructureConfiguration imagebuilder:CreateImage",
      "builds an image with the role" },
    { "pass-kinesisanalytics",    REACH_PASS, "kinesisanalytics.amazonaws.com", "iam:PassRole kinesisanalytics:CreateApplication kinesisanalytics:StartApplication",
      "runs an application with the role" },
    { "pass-omics",               REACH_PASS, "omics.amazonaws.com", "iam:PassRole omics:CreateWorkflow omics:StartRun", "runs a workflow with the role" },
    { "pass-scheduler",           REACH_PASS, "scheduler.amazonaws.com", "iam:PassRole scheduler:CreateSchedule", "has a schedule call with the role" },
    { "pass-ssm",                 REACH_PASS, "ssm.amazonaws.com", "iam:PassRole ssm:CreateDocument ssm:StartAutomationExecution", "automates with the role" },
    { "pass-states",              REACH_PASS, "states.amazonaws.com", "iam:PassRole states:CreateStateMachine states:StartExecution", "runs a state machine with the role" },
    { "pass-states-update",       REACH_PASS, "states.amazonaws.com", "iam:PassRole states:UpdateStateMachine states:StartExecution", "changes a state machine to run with the role" },
    /* what runs with the role already is taken over */
    { "hijack-lambda",            REACH_PASS, "lambda.amazonaws.com", "lambda:UpdateFunctionCode lambda:InvokeFunction", "changes a function that has the role" },
    { "hijack-lambda-config",     REACH_PASS, "lambda.amazonaws.com", "lambda:UpdateFunctionConfiguration", "adds a layer to a function that has the role" },
    { "hijack-glue",              REACH_PASS, "glue.amazonaws.com", "glue:UpdateDevEndpoint", "adds its key to a Glue endpoint that has the role" },
    { "hijack-cloudformation",    REACH_PASS, "cloudformation.amazonaws.com", "cloudformation:UpdateStack", "changes a stack that has the role" },
    { "hijack-change-set",        REACH_PASS, "cloudformation.amazonaws.com", "cloudformation:CreateChangeSet cloudformation:ExecuteChangeSet",
      "changes a stack that has the role" },
    { "hijack-codebuild",         REACH_PASS, "codebuild.amazonaws.com", "codebuild:StartBuild", "builds something else in a project that has the role" },
    { "hijack-codebuild-batch",   REACH_PASS, "codebuild.amazonaws.com", "codebuild:StartBuildBatch", "builds something else in a project that has the role" },
    { "hijack-ec2-userdata",      REACH_PASS, "ec2.amazonaws.com", "ec2:ModifyInstanceAttribute ec2:StopInstances ec2:StartInstances",
      "changes what an instance with the role does when it starts" },
    { "hijack-launch-template",   REACH_PASS, "ec2.amazonaws.com", "ec2:CreateLaunchTemplateVersion ec2:ModifyLaunchTemplate", "changes what starts with the role" },
    { "hijack-instance-connect",  REACH_PASS, "ec2.amazonaws.com", "ec2-instance-connect:SendSSHPublicKey", "logs in to an instance with the role" },
    { "hijack-ssm-session",       REACH_PASS, "ec2.amazonaws.com", "ssm:StartSession", "opens a session on an instance with the role" },
    { "hijack-ssm-command",       REACH_PASS, "ec2.amazonaws.com", "ssm:SendCommand", "sends a command to an instance with the role" },
    { "hijack-ecs-exec",          REACH_PASS, "ecs-tasks.amazonaws.com", "ecs:ExecuteCommand", "runs a command in a task with the role" },
    { "hijack-sagemaker",         REACH_PASS, "sagemaker.amazonaws.com", "sagemaker:CreatePresignedNotebookInstanceUrl", "opens a notebook that has the role" },
    { "hijack-sagemaker-lifecycle", REACH_PASS, "sagemaker.amazonaws.com",
      "sagemaker:CreateNotebookInstanceLifecycleConfig sagemaker:UpdateNotebookInstance sagemaker:StopNotebookInstance sagemaker:StartNotebookInstance",
      "changes what a notebook with the role does when it starts" },
    { "hijack-apprunner",         REACH_PASS, "tasks.apprunner.amazonaws.com", "apprunner:UpdateService", "changes a service that has the role" },
    { "hijack-batch",             REACH_PASS, "ecs-tasks.amazonaws.com", "batch:SubmitJob", "runs a job that has the role" },
    { "hijack-codedeploy",        REACH_PASS, "ec2.amazonaws.com", "codedeploy:CreateDeployment", "deploys onto instances with the role" },
    { "hijack-states",            REACH_PASS, "states.amazonaws.com", "states:UpdateStateMachine", "changes a state machine that has the role" },
    { 0 }
    // clang-format on
};

/* --- can it? ---------------------------------------------------------------------------------- */

struct climb {
    struct audit *audit;
    const struct people *people;
    const struct person *who;
};

static struct str any_thing(struct audit *audit, struct str action) {
    struct str service = str_cut(&action, ':');
    return arena_printf(audit_arena(audit), "arn:%.*s:%.*s:%.*s:%.*s:footing-probe/any", STR(audit_partition(audit)), STR(service),
                        STR(audit_region(audit)), STR(audit_account(audit)));
}

/* All actions behind the first, each on anything. */
static bool may_rest(const struct climb *climb, struct str actions) {
    while (actions.len > 0) {
        struct str action = str_cut(&actions, ' ');
        if (!person_may(climb->audit, climb->who, arena_cstr(audit_arena(climb->audit), action), any_thing(climb->audit, action), NULL))
            return false;
    }
    return true;
}

static bool may_first(const struct climb *climb, const char *action, struct str resource, const char *service) {
    struct maker context = {.arena = audit_arena(climb->audit)};
    if (service)
        maker_set(&context, S("iam:PassedToService"), value_text(audit_arena(climb->audit), str_of(service)));
    return person_may(climb->audit, climb->who, action, resource, maker_map(&context));
}

static bool joins_group(const struct climb *climb, const struct person *group) {
    const struct value *names = value_key(climb->who->item, "GroupList");
    for (size_t i = 0; i < value_count(names); i++)
        if (str_eq(value_str(value_item(names, i)), group->name))
            return true;
    return false;
}

/* Policies of its own: each kind of principal has actions of its own name. */
static bool is_about_self(const struct climb *climb, const struct way *way, struct str *reached) {
    enum person_kind kind = climb->who->kind;
    bool user = str_has(str_of(way->actions), S("UserPolicy")), role = str_has(str_of(way->actions), S("RolePolicy"));
    if (user || role) {
        *reached = climb->who->arn;
        return (user && kind == PERSON_USER) || (role && kind == PERSON_ROLE);
    }
    for (size_t i = 0; i < climb->people->n; i++)
        if (climb->people->persons[i].kind == PERSON_GROUP && joins_group(climb, &climb->people->persons[i])) {
            *reached = climb->people->persons[i].arn;
            return kind == PERSON_USER;
        }
    return false;
}

static bool is_target(const struct climb *climb, const struct way *way, const struct person *target) {
    static const enum person_kind kinds[] = {[REACH_USER] = PERSON_USER, [REACH_GROUP] = PERSON_GROUP, [REACH_ROLE] = PERSON_ROLE,
                                             [REACH_PASS] = PERSON_ROLE};
    if (!target->is_admin_with_mfa || target == climb->who || target->kind != kinds[way->reach] || is_service_linked(target))
        return false;
    if (way->reach == REACH_PASS)
        return role_trusts_service(target, way->service);
    /* a role is assumed by whom it trusts; who is named by its trust needs no policy, and is told of elsewhere */
    return strcmp(way->id, "assume-role") != 0 || role_trusts(climb->audit, target, climb->who);
}

/* Where the way leads; empty: nowhere. */
static struct str climb_by(const struct climb *climb, const struct way *way) {
    struct str actions = str_of(way->actions), first = str_cut(&actions, ' '), reached = {0};
    const char *action = arena_cstr(audit_arena(climb->audit), first);
    bool passes = str_is(first, "iam:PassRole");
    if (way->reach == REACH_SELF)
        return is_about_self(climb, way, &reached) && may_first(climb, action, reached, NULL) ? reached : (struct str){0};
    if (way->reach == REACH_POLICY) {
        for (size_t i = 0; i < climb->who->n_held; i++) {
            const struct held *held = &climb->who->held[i];
            if (held->origin == POLICY_CUSTOMER && may_first(climb, action, held->arn, NULL))
                return held->arn;
        }
        return (struct str){0};
    }
    for (size_t i = 0; i < climb->people->n; i++) {
        const struct person *target = &climb->people->persons[i];
        if (!is_target(climb, way, target))
            continue;
        struct str on = way->reach == REACH_PASS && !passes ? any_thing(climb->audit, first) : target->arn;
        if (may_first(climb, action, on, passes ? way->service : NULL) && may_rest(climb, actions))
            return target->arn;
    }
    return (struct str){0};
}

/* --- the check -------------------------------------------------------------------------------- */

/* The cheapest edge to cut: the action without which the fewest other things stop, which is the first one of the way. */
static void tell(const struct climb *climb, const struct way *way, struct str reached, size_t more) {
    struct audit *audit = climb->audit;
    struct str actions = str_of(way->actions), first = str_cut(&actions, ' ');
    audit_fails(audit, NULL, climb->who->arn, "%s '%.*s' can become an administrator: it %s %.*s%s", person_kind_name(climb->who->kind),
                STR(climb->who->name), way->tells, STR(reached), more > 0 ? ", and in other ways" : "");
    audit_shows(audit, "way", value_text(audit_arena(audit), str_of(way->id)));
    audit_shows(audit, "actions", value_text(audit_arena(audit), str_of(way->actions)));
    audit_shows(audit, "reaches", value_text(audit_arena(audit), reached));
    audit_shows(audit, "cut", value_textf(audit_arena(audit), "take %.*s on %.*s away", STR(first), STR(reached)));
}

static void judge_one(struct audit *audit, const struct people *people, const struct person *who) {
    const struct climb climb = {audit, people, who};
    const struct way *found = NULL;
    struct str reached = {0};
    struct maker all = {.arena = audit_arena(audit)};
    size_t n = 0;
    for (const struct way *way = ways; way->id; way++) {
        struct str by = climb_by(&climb, way);
        if (by.len == 0)
            continue;
        if (!found)
            reached = by;
        found = found ? found : way;
        maker_add(&all, value_text(audit_arena(audit), str_of(way->id)));
        n++;
    }
    if (!found) {
        audit_passes(audit, NULL, who->arn, "%s '%.*s' has no known way to become an administrator", person_kind_name(who->kind),
                     STR(who->name));
        return;
    }
    tell(&climb, found, reached, n - 1);
    audit_shows(audit, "ways", maker_list(&all));
}

static void judge_escalation(struct audit *audit) {
    const struct people *people = people_of(audit);
    for (size_t i = 0; people && i < people->n; i++) {
        const struct person *who = &people->persons[i];
        if (who->kind != PERSON_GROUP && !who->is_admin_with_mfa && !is_service_linked(who))
            judge_one(audit, people, who);
    }
}

/* --- a policy by itself ------------------------------------------------------------------------ */

/* What the first action of a way is on, when the policy names nothing: any user, role … will do. */
static struct str any_target(struct audit *audit, const struct way *way) {
    static const char *const kinds[] = {[REACH_USER] = "user", [REACH_GROUP] = "group", [REACH_ROLE] = "role",
                                        [REACH_POLICY] = "policy", [REACH_PASS] = "role"};
    struct str actions = str_of(way->actions), first = str_cut(&actions, ' ');
    const char *kind = way->reach == REACH_SELF ? (str_has(first, S("User")) ? "user" : str_has(first, S("Role")) ? "role" : "group")
                                                : kinds[way->reach];
    if (!str_starts(first, S("iam:")) && !str_starts(first, S("sts:")))
        return any_thing(audit, first);
    return arena_printf(audit_arena(audit), "arn:%.*s:iam::%.*s:%s/footing-probe", STR(audit_partition(audit)), STR(audit_account(audit)),
                        kind);
}

/* All actions of the way, none of them bound to a thing. What is bound is judged by where it leads (graph-privesc). */
static bool gives_way(struct audit *audit, const struct policy *policy, const struct way *way) {
    const struct policy_stack stack = {.identity = &policy, .n_identity = 1};
    struct arena *arena = audit_arena(audit);
    struct str actions = str_of(way->actions);
    struct policy_request request = {.action = str_cut(&actions, ' '), .resource = any_target(audit, way)};
    if (way->service)
        request.context = value_with(arena, NULL, S("iam:PassedToService"), value_text(arena, str_of(way->service)));
    bool gives = policy_decide(&stack, &request).allowed;
    while (gives && actions.len > 0)
        gives = policy_gives_on_anything(audit, policy, arena_cstr(arena, str_cut(&actions, ' ')));
    return gives;
}

static void judge_policy(const struct looking *looking) {
    struct audit *audit = looking->audit;
    const struct policy *policy = looking->held->policy;
    bool told_elsewhere = !policy || policy_excludes(policy) || policy_is_admin(audit, policy, true);
    struct maker found = {.arena = audit_arena(audit)};
    for (const struct way *way = ways; !told_elsewhere && way->id; way++)
        if (strcmp(way->id, "assume-role") != 0 && gives_way(audit, policy, way)) /* that is pol-assume-any */
            maker_add(&found, value_text(audit_arena(audit), str_of(way->id)));
    const struct value *all = maker_list(&found);
    policy_says(looking, value_count(all) > 0, "holds all of a known way to become an administrator");
    if (value_count(all) > 0)
        audit_shows(audit, "ways", all);
}

static void judge_policies(struct audit *audit) {
    each_policy(audit, *(const enum policy_origin *)audit_judged(audit)->facts, judge_policy);
}

#define DOCUMENTS "authorization aws_policies policy_version"
#define ORIGIN(origin) (&(const enum policy_origin){origin})

const struct check escalation_checks[] = {
    // clang-format off
    { "pol-privesc", "no policy holds a whole way to become an administrator", AUDIT_HIGH, "iam", DOCUMENTS, .planned = PLANNED, .judge = judge_policies,
      .facts = ORIGIN(POLICY_CUSTOMER), .risk = "whoever it is attached to can rise", .fix = "name the roles, users and policies it is about, or split it",
      .prowler = "iam_policy_allows_privilege_escalation" },
    { "pol-privesc-inline", "no inline policy holds a whole way to become an administrator", AUDIT_HIGH, "iam", DOCUMENTS, .planned = PLANNED,
      .judge = judge_policies, .facts = ORIGIN(POLICY_INLINE), .risk = "who holds it can rise",
      .fix = "name the roles, users and policies it is about, or split it", .prowler = "iam_inline_policy_allows_privilege_escalation" },
    { "graph-privesc", "nobody can make themselves an administrator", AUDIT_HIGH, "iam", DOCUMENTS,
      .planned = PLANNED, .adds = "a new path to an administrator", .judge = judge_escalation, .risk = "a way to become an administrator is as good as being one",
      .fix = "cut the edge that the finding names" },
    { 0 }
    // clang-format on
};
