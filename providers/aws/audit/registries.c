/* Registries of images: who reaches them, and what becomes of images. */
#include "base/cidr.h"
#include "base/json.h"
#include "providers/aws/audit/audit.h"
#include "providers/aws/policy/policy.h"

const struct audit_source registry_sources[] = {
    // clang-format off
    { "repository_policy",    "ecr", "GetRepositoryPolicy", .absent_on = "RepositoryPolicyNotFoundException" },
    { "repository_lifecycle", "ecr", "GetLifecyclePolicy", .absent_on = "LifecyclePolicyNotFoundException" },
    { "registry_policy",      "ecr", "GetRegistryPolicy", .absent_on = "RegistryPolicyNotFoundException" },
    { "registry_scanning",    "ecr", "GetRegistryScanningConfiguration" },
    { "images",               "ecr", "DescribeImages", .items = "imageDetails", .token_in = "nextToken", .token = "nextToken" },
    { 0 }
    // clang-format on
};

/* --- documents ------------------------------------------------------------------------------------------------------ */

static const struct value *named(struct audit *audit, const struct audit_object *repository) {
    return value_with(audit_arena(audit), NULL, S("repositoryName"), value_text(audit_arena(audit), repository->id));
}

/* Who is yet to be made will be of this account. */
static const struct value *stand_in(void *ctx, struct str address, struct str path) {
    struct audit *audit = ctx;
    (void)path;
    return value_textf(audit_arena(audit), "arn:%.*s:iam::%.*s:role/%.*s", STR(audit_partition(audit)), STR(audit_account(audit)), STR(address));
}

/* The policy of a repository as it is, or as a plan wants it. NULL: none, or not told (yet). */
static const struct policy *policy_of(struct audit *audit, const struct audit_object *repository) {
    struct arena *arena = audit_arena(audit);
    struct report unheard = {.arena = arena};
    HOLDS(buf_release) struct buf text = {0};
    if (repository->item) {
        const struct value *told = audit_need(audit, "repository_policy", named(audit, repository));
        buf_add(&text, value_str(value_key(told, "policyText")));
    } else if (value_key(repository->fields, "policy")) {
        json_write(&text, value_resolve(arena, value_key(repository->fields, "policy"), stand_in, audit), JSON_COMPACT);
    }
    return text.len ? policy_read(arena, arena_str(arena, buf_str(&text)), &unheard) : NULL;
}

/* --- who is meant --------------------------------------------------------------------------------------------------- */

static bool is_anybody(const struct policy_principal *principal) {
    return str_is(principal->type, "*") || (str_is(principal->type, "AWS") && str_is(principal->id.source, "*"));
}

static struct str account_of(struct str principal) {
    if (!str_starts(principal, S("arn:")))
        return principal;
    for (int i = 0; i < 4; i++)
        str_cut(&principal, ':');
    return str_cut(&principal, ':');
}

/* Another account; `whole`: all of it, not one of its users or roles. */
static bool is_stranger(const struct audit *audit, const struct policy_principal *principal, bool *whole) {
    struct str id = principal->id.source, account = account_of(id);
    *whole = !str_starts(id, S("arn:")) || str_ends(id, S(":root"));
    int64_t number;
    return str_is(principal->type, "AWS") && account.len == 12 && str_to_int(account, &number) && !str_eq(account, audit_account(audit));
}

static bool is_private(struct str text) {
    static const char *const ranges[] = {"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7"};
    struct cidr inner, outer;
    for (size_t i = 0; cidr_read(text, &inner) && i < sizeof ranges / sizeof *ranges; i++)
        if (cidr_read(str_of(ranges[i]), &outer) && cidr_contains(&outer, &inner))
            return true;
    return false;
}

/* A value that lets anybody in bounds nothing. */
static bool value_bounds(struct str key, const struct value *value) {
    bool is_list = value->kind == VALUE_LIST, bounds = !is_list || value_count(value) > 0;
    for (size_t i = 0; i < (is_list ? value_count(value) : 1); i++) {
        struct str text = value_str(is_list ? value_item(value, i) : value);
        bounds = bounds && (str_eq_nocase(key, S("aws:SourceIp")) ? is_private(text) : text.len > 0 && text.at[0] != '*');
    }
    return bounds;
}

/* What bounds who comes: an account, an organisation, a network. It must be asked for in any case, so neither …IfExists nor a Not. */
static bool is_bounded(const struct policy_statement *statement) {
    static const char *const keys[] = {"aws:PrincipalArn", "aws:PrincipalOrgID", "aws:PrincipalOrgPaths", "aws:PrincipalAccount",
                                       "aws:SourceAccount", "aws:SourceArn", "aws:SourceOrgID", "aws:SourceVpc", "aws:SourceVpce",
                                       "aws:SourceIp", NULL};
    const struct value *operators = value_key(statement->source, "Condition");
    for (size_t i = 0; i < value_count(operators); i++) {
        struct str op = operators->as.map.entries[i].key;
        const struct value *tests = operators->as.map.entries[i].value;
        bool counts = !str_ends(op, S("IfExists")) && !str_has(op, S("Not")) && !str_starts(op, S("ForAllValues")) && !str_is(op, "Null");
        for (size_t k = 0; counts && k < value_count(tests); k++)
            for (const char *const *key = keys; *key; key++)
                if (str_eq_nocase(tests->as.map.entries[k].key, str_of(*key)) && value_bounds(tests->as.map.entries[k].key, tests->as.map.entries[k].value))
                    return true;
    }
    return false;
}

static bool is_public(const struct policy_statement *statement) {
    bool anybody = statement->not_principal;
    for (size_t i = 0; i < statement->n_principals; i++)
        anybody |= is_anybody(&statement->principals[i]);
    return !statement->deny && anybody && !is_bounded(statement);
}

static bool is_for_strangers(const struct audit *audit, const struct policy_statement *statement) {
    bool strangers = false, whole;
    for (size_t i = 0; i < statement->n_principals; i++)
        strangers |= is_stranger(audit, &statement->principals[i], &whole);
    return !statement->deny && !statement->not_principal && strangers;
}

static bool lets_write(const struct policy_statement *statement) {
    static const char *const writes[] = {"ecr:PutImage", "ecr:SetRepositoryPolicy", "ecr:DeleteRepository", "ecr:BatchDeleteImage",
                                         "ecr:DeleteRepositoryPolicy", "ecr:PutLifecyclePolicy"};
    for (size_t w = 0; w < sizeof writes / sizeof *writes; w++) {
        bool named = false;
        for (size_t i = 0; i < statement->actions.n; i++)
            named |= policy_glob_matches(statement->actions.items[i].glob, str_of(writes[w]), true);
        if (named != statement->not_action)
            return true;
    }
    return false;
}

static bool is_wide_write(const struct audit *audit, const struct policy_statement *statement) {
    bool broad = is_public(statement), whole = false;
    for (size_t i = 0; i < statement->n_principals; i++)
        broad |= is_stranger(audit, &statement->principals[i], &whole) && whole && !statement->not_principal;
    return !statement->deny && broad && lets_write(statement);
}

static bool is_public_to(const struct audit *audit, const struct policy_statement *statement) {
    (void)audit;
    return is_public(statement);
}

/* --- policies ------------------------------------------------------------------------------------------------------- */

static void each_repository(struct audit *audit, bool (*bad)(const struct audit *, const struct policy_statement *), const char *what,
                            const char *good) {
    size_t n;
    const struct audit_object *repositories = audit_objects(audit, "ecr_repository", &n);
    for (size_t i = 0; repositories && i < n; i++) {
        const struct policy *policy = policy_of(audit, &repositories[i]);
        const struct policy_statement *found = NULL;
        for (size_t k = 0; policy && k < policy->n && !found; k++)
            if (bad(audit, &policy->statements[k]))
                found = &policy->statements[k];
        if (!found) {
            audit_passes(audit, &repositories[i], (struct str){0}, "%s", good);
            continue;
        }
        audit_fails(audit, &repositories[i], (struct str){0}, "%s", what);
        audit_shows(audit, "statement", found->source);
    }
}

static void judge_public(struct audit *audit) {
    each_repository(audit, is_public_to, "its policy lets anybody in the world reach its images", "its policy names who may reach it");
}

static void judge_strangers(struct audit *audit) {
    each_repository(audit, is_for_strangers, "its policy lets another account in", "its policy lets no other account in");
}

static void judge_writers(struct audit *audit) {
    each_repository(audit, is_wide_write, "its policy lets a whole other account, or anybody, write", "nobody from outside may write as a whole");
}

static void judge_registry_policy(struct audit *audit) {
    struct str name = arena_printf(audit_arena(audit), "registry %.*s in %.*s", STR(audit_account(audit)), STR(audit_region(audit)));
    struct report unheard = {.arena = audit_arena(audit)};
    if (audit_is_plan(audit))
        return;
    const struct value *told = audit_need(audit, "registry_policy", NULL);
    if (!told && !audit_is_absent(audit, "registry_policy", NULL))
        return;
    const struct policy *policy = told ? policy_read(audit_arena(audit), value_str(value_key(told, "policyText")), &unheard) : NULL;
    for (size_t i = 0; policy && i < policy->n; i++)
        if (is_public(&policy->statements[i]) || is_for_strangers(audit, &policy->statements[i])) {
            audit_fails(audit, NULL, name, "its policy lets others replicate into it or make repositories");
            audit_shows(audit, "statement", policy->statements[i].source);
            return;
        }
    audit_passes(audit, NULL, name, "its policy lets nobody else in");
}

/* --- images --------------------------------------------------------------------------------------------------------- */

static bool registry_scans(struct audit *audit, const struct value *scanning, struct str name) {
    const struct value *rules = value_path(audit_arena(audit), scanning, S("scanningConfiguration.rules"));
    for (size_t i = 0; i < value_count(rules); i++) {
        const struct value *rule = value_item(rules, i), *filters = value_key(rule, "repositoryFilters");
        for (size_t k = 0; !str_is(value_str(value_key(rule, "scanFrequency")), "MANUAL") && k < value_count(filters); k++) {
            struct str filter = value_str(value_key(value_item(filters, k), "filter"));
            if (policy_glob_matches(policy_text_make(audit_arena(audit), filter, false).glob, name, false))
                return true;
        }
    }
    return false;
}

static void judge_scanning(struct audit *audit) {
    size_t n;
    const struct audit_object *repositories = audit_objects(audit, "ecr_repository", &n);
    for (size_t i = 0; repositories && i < n; i++) {
        const struct audit_object *one = &repositories[i];
        bool scans = value_true(value_key(one->fields, "scan_on_push"));
        const struct value *scanning = one->item && !scans ? audit_need(audit, "registry_scanning", NULL) : NULL;
        if (scans || (scanning && registry_scans(audit, scanning, one->id)))
            audit_passes(audit, one, (struct str){0}, "images are scanned as they come");
        else if (!one->item || scanning)
            audit_fails(audit, one, (struct str){0}, "images are not scanned as they come");
    }
}

static void judge_immutable(struct audit *audit) {
    size_t n;
    const struct audit_object *repositories = audit_objects(audit, "ecr_repository", &n);
    for (size_t i = 0; repositories && i < n; i++) {
        const struct value *immutable = value_key(repositories[i].fields, "immutable");
        if (immutable && immutable->kind == VALUE_BOOL && !immutable->as.boolean)
            audit_fails(audit, &repositories[i], (struct str){0}, "a tag can be moved to another image");
        else
            audit_passes(audit, &repositories[i], (struct str){0}, "tags stay at their images");
    }
}

static void judge_lifecycle(struct audit *audit) {
    size_t n;
    const struct audit_object *repositories = audit_objects(audit, "ecr_repository", &n);
    for (size_t i = 0; repositories && i < n; i++) {
        const struct audit_object *one = &repositories[i];
        bool has = value_key(one->fields, "lifecycle") || (one->item && audit_need(audit, "repository_lifecycle", named(audit, one)));
        if (has)
            audit_passes(audit, one, (struct str){0}, "old images go by rules");
        else if (!one->item || audit_is_absent(audit, "repository_lifecycle", named(audit, one)))
            audit_fails(audit, one, (struct str){0}, "images stay for ever and are paid for");
    }
}

static void judge_key(struct audit *audit) {
    size_t n;
    const struct audit_object *repositories = audit_objects(audit, "ecr_repository", &n);
    for (size_t i = 0; repositories && i < n; i++) {
        struct str type = value_str(value_path(NULL, repositories[i].fields, S("encryption.encryptionType")));
        if (str_starts(type, S("KMS")))
            audit_passes(audit, &repositories[i], (struct str){0}, "encrypted with a key of KMS");
        else
            audit_fails(audit, &repositories[i], (struct str){0}, "encrypted with a key that nobody can revoke (AES256)");
    }
}

/* The image that came last. */
static const struct value *latest_of(const struct value *images) {
    const struct value *latest = NULL;
    for (size_t i = 0; i < value_count(images); i++) {
        const struct value *image = value_item(images, i);
        if (!latest || str_cmp(value_str(value_key(image, "imagePushedAt")), value_str(value_key(latest, "imagePushedAt"))) >= 0)
            latest = image;
    }
    return latest;
}

static void judge_image(struct audit *audit, const struct audit_object *repository, const struct value *image) {
    struct str status = value_str(value_path(NULL, image, S("imageScanStatus.status")));
    const struct value *counts = value_path(NULL, image, S("imageScanFindingsSummary.findingSeverityCounts"));
    int64_t critical = value_integer(value_key(counts, "CRITICAL"), 0), high = value_integer(value_key(counts, "HIGH"), 0);
    if (str_is(status, "IN_PROGRESS") || str_is(status, "PENDING"))
        audit_passes(audit, repository, (struct str){0}, "its latest image is being scanned");
    else if (!str_is(status, "COMPLETE") && !str_is(status, "ACTIVE"))
        audit_fails(audit, repository, (struct str){0}, "its latest image %s", status.len ? "could not be scanned" : "was never scanned");
    else if (critical + high > 0)
        audit_fails(audit, repository, (struct str){0}, "its latest image has %lld critical and %lld high weaknesses", (long long)critical, (long long)high);
    else
        audit_passes(audit, repository, (struct str){0}, "its latest image has no critical or high weaknesses");
    audit_shows(audit, "image", value_key(image, "imageDigest"));
}

static void judge_weaknesses(struct audit *audit) {
    size_t n;
    const struct audit_object *repositories = audit_is_plan(audit) ? NULL : audit_objects(audit, "ecr_repository", &n);
    for (size_t i = 0; repositories && i < n; i++) {
        const struct value *images = audit_need(audit, "images", named(audit, &repositories[i])), *latest = latest_of(images);
        if (latest)
            judge_image(audit, &repositories[i], latest);
        else if (images)
            audit_passes(audit, &repositories[i], (struct str){0}, "has no images");
    }
}

/* --- mending -------------------------------------------------------------------------------------------------------- */

static struct str repository_of(const struct finding *finding) {
    struct str rest = finding->resource;
    str_cut(&rest, '/');
    return rest;
}

static void mend_setting(struct audit *audit, const struct finding *finding, const char *operation, struct str path, const struct value *on,
                         const struct value *off, const char *does) {
    struct arena *arena = audit_arena(audit);
    const struct value *name = value_with(arena, NULL, S("repositoryName"), value_text(arena, repository_of(finding)));
    struct mend mend = {.service = "ecr",
                        .operation = operation,
                        .input = value_with(arena, name, path, on),
                        .does = arena_printf(arena, "%s of %.*s", does, STR(repository_of(finding))),
                        .undo = operation,
                        .undo_input = value_with(arena, name, path, off)};
    audit_mends(audit, &mend);
}

static void mend_scanning(struct audit *audit, const struct finding *finding) {
    mend_setting(audit, finding, "PutImageScanningConfiguration", S("imageScanningConfiguration.scanOnPush"), value_bool(true), value_bool(false),
                 "scan the images");
}

static void mend_immutable(struct audit *audit, const struct finding *finding) {
    mend_setting(audit, finding, "PutImageTagMutability", S("imageTagMutability"), value_text(audit_arena(audit), S("IMMUTABLE")),
                 value_text(audit_arena(audit), S("MUTABLE")), "hold the tags");
}

/* The one statement goes, the others stay. */
static void mend_policy(struct audit *audit, const struct finding *finding) {
    struct arena *arena = audit_arena(audit);
    struct str name = repository_of(finding);
    const struct value *input = value_with(arena, NULL, S("repositoryName"), value_text(arena, name)),
                       *told = audit_need(audit, "repository_policy", input);
    const struct value *whole = told ? json_parse(arena, value_str(value_key(told, "policyText"))) : NULL, *list = value_key(whole, "Statement"),
                       *bad = value_key(finding->evidence, "statement");
    struct maker left = {.arena = arena};
    for (size_t i = 0; list && list->kind == VALUE_LIST && i < value_count(list); i++)
        if (!value_same(value_item(list, i), bad))
            maker_add(&left, value_item(list, i));
    if (!whole)
        return;
    bool any = left.n > 0;
    struct mend mend = {.service = "ecr",
                        .operation = any ? "SetRepositoryPolicy" : "DeleteRepositoryPolicy",
                        .input = any ? value_with(arena, input, S("policyText"), value_json(arena, value_with(arena, whole, S("Statement"), maker_list(&left))))
                                     : input,
                        .does = arena_printf(arena, "take the statement out of the policy of %.*s", STR(name)),
                        .undo = "SetRepositoryPolicy",
                        .undo_input = value_with(arena, input, S("policyText"), value_key(told, "policyText"))};
    audit_mends(audit, &mend);
}

/* --- the checks ----------------------------------------------------------------------------------------------------- */

#define REPOSITORY .service = "ecr", .types = "ecr_repository"

const struct check registry_checks[] = {
    // clang-format off
    { "ecr-public", "no repository of images is open to everybody", AUDIT_CRITICAL, REPOSITORY, .needs = "repository_policy", .judge = judge_public,
      .mend = mend_policy, .risk = "anybody takes your images, and what is in them", .fix = "take the statement out, or name who it is for",
      .compliance = "cis-7.0:2.21", .prowler = "ecr_repositories_not_publicly_accessible" },
    { "ecr-xacct", "no repository of images is open to another account", AUDIT_HIGH, REPOSITORY, .needs = "repository_policy", .judge = judge_strangers,
      .mend = mend_policy, .risk = "who is in that account is not yours to decide", .fix = "accept it where it is meant, else take the statement out" },
    { "ecr-policy-wild", "nobody from outside may write to a repository as a whole", AUDIT_HIGH, REPOSITORY, .needs = "repository_policy",
      .judge = judge_writers, .mend = mend_policy, .risk = "who writes images runs code wherever they are started",
      .fix = "let single roles push, and nobody set policies or delete" },
    { "ecr-registry-policy", "no registry lets others replicate into it", AUDIT_HIGH, .service = "ecr", .needs = "registry_policy",
      .judge = judge_registry_policy, .risk = "others put images next to yours", .fix = "take the statement out of the registry's policy" },
    { "ecr-scan", "images are scanned as they come", AUDIT_MEDIUM, REPOSITORY, .needs = "registry_scanning", .judge = judge_scanning,
      .mend = mend_scanning, .risk = "known weaknesses stay unseen", .fix = "scan_on_push: true, or a rule of the registry without a filter",
      .compliance = "fsbp:ECR.1", .prowler = "ecr_registry_scan_images_on_push_enabled ecr_repositories_scan_images_on_push_enabled" },
    { "ecr-immutable", "tags of images cannot be moved", AUDIT_MEDIUM, REPOSITORY, .judge = judge_immutable, .mend = mend_immutable,
      .risk = "what runs tomorrow under a tag is not what was tested", .fix = "immutable: true, with { except: [latest] } where need be",
      .compliance = "fsbp:ECR.2", .prowler = "ecr_repositories_tag_immutability" },
    { "ecr-lifecycle", "old images go by rules", AUDIT_LOW, REPOSITORY, .needs = "repository_lifecycle", .judge = judge_lifecycle,
      .risk = "old images are paid for, and started by mistake", .fix = "lifecycle: { keep: 30, untagged: 14 }", .compliance = "fsbp:ECR.3",
      .prowler = "ecr_repositories_lifecycle_policy_enabled" },
    { "ecr-vulns", "the latest images have no critical or high weaknesses", AUDIT_MEDIUM, REPOSITORY, .needs = "images", .judge = judge_weaknesses,
      .risk = "what is known to be weak is tried first", .fix = "build the image anew on a mended base",
      .prowler = "ecr_repositories_scan_vulnerabilities_in_latest_image" },
    { "ecr-kms", "images are encrypted with a key of KMS", AUDIT_INFO, REPOSITORY, .judge = judge_key,
      .risk = "a key of AWS's own cannot be revoked or watched", .fix = "encryption: KMS, in a new repository", .compliance = "fsbp:ECR.5" },
    { 0 }
    // clang-format on
};
