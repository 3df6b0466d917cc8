/* Images: their manifests, by digest and by tag. Layers are not kept: a manifest is taken at its word. The sandbox knows no weaknesses
 * of software, so a scan finds none, unless the manifest has the annotation "footing.findings": "CRITICAL=1 HIGH=3". */
#include "providers/aws/sandbox/ecr.h"

#include "base/clock.h"
#include "base/digest.h"
#include "base/json.h"

#define TAG_BYTES_MAX 300
#define NAMED_MAX 100
#define SCAN_MS 20000
#define MANIFEST_DEFAULT "application/vnd.docker.distribution.manifest.v2+json"

/* --- finding -------------------------------------------------------------------------------------------------------- */

static struct str repository_of(struct request *req) { return input_text(req, "repositoryName"); }

static const struct value *image_of_digest(struct request *req, struct str digest) {
    return thing_get(req, &ecr_image_species, arena_printf(req->arena, "%.*s@%.*s", STR(repository_of(req)), STR(digest)));
}

static const struct value *image_of_tag(struct request *req, struct str tag) {
    const struct value *image;
    for (size_t at = 0; (image = ecr_image_next(req, repository_of(req), &at));)
        if (list_has(value_get(image, S("imageTags")), tag))
            return image;
    return NULL;
}

/* What { imageDigest, imageTag } names; NULL: none, and *why is the code of that. Does not reject. */
static const struct value *image_named(struct request *req, const struct value *id, const char **why) {
    struct str digest = member_text(id, "imageDigest"), tag = member_text(id, "imageTag");
    const struct value *image = digest.len ? image_of_digest(req, digest) : tag.len ? image_of_tag(req, tag) : NULL;
    *why = digest.len == 0 && tag.len == 0 ? "MissingDigestAndTag" : "ImageNotFound";
    if (image && digest.len && tag.len && !list_has(value_get(image, S("imageTags")), tag)) {
        *why = "ImageTagDoesNotMatchDigest";
        return NULL;
    }
    return image;
}

static const struct value *image_find(struct request *req, const struct value *id) {
    const char *why;
    const struct value *image = image_named(req, id, &why);
    struct str digest = member_text(id, "imageDigest"), tag = member_text(id, "imageTag");
    return image ? image
                 : reject(req, "ImageNotFoundException", "The image with imageId {imageDigest:'%.*s', imageTag:'%.*s'} does not exist within the "
                          "repository with name '%.*s' in the registry with id '%.*s'", STR(digest.len ? digest : S("null")),
                          STR(tag.len ? tag : S("null")), STR(repository_of(req)), STR(req->account));
}

static void image_put(struct request *req, const struct value *image) { thing_put(req, &ecr_image_species, image); }

static const struct value *image_id(struct request *req, const struct value *image, struct str tag) {
    return record(req->arena, "imageDigest:v imageTag:t", value_get(image, S("imageDigest")), tag);
}

/* --- pushing -------------------------------------------------------------------------------------------------------- */

static struct str digest_of(struct request *req, struct str manifest) {
    unsigned char bytes[DIGEST_BYTES];
    HOLDS(buf_release) struct buf text = {0};
    if (!digest_sha256(manifest, bytes))
        return (struct str){0};
    buf_adds(&text, "sha256:");
    hex_add(&text, bytes, sizeof bytes);
    return arena_str(req->arena, buf_str(&text));
}

static int64_t size_of(struct arena *arena, const struct value *manifest) {
    const struct value *layers = value_path(arena, manifest, S("layers[].size"));
    int64_t size = value_integer(value_path(arena, manifest, S("config.size")), 0);
    for (size_t i = 0; i < value_count(layers); i++)
        size += value_integer(value_item(layers, i), 0);
    return size;
}

static bool tag_check(struct request *req, struct str tag) {
    bool good = tag.len <= TAG_BYTES_MAX;
    for (size_t i = 0; i < tag.len; i++) {
        char c = tag.at[i];
        bool word = ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || (c >= '0' && c <= '9') || c == '_';
        good = good && (word || (i > 0 && (c == '.' || c == '-')));
    }
    return good || ecr_constraint(req, "imageTag", "must satisfy regular expression '[a-zA-Z0-9_][a-zA-Z0-9._-]{0,299}'");
}

/* Takes the tag off the image that has it. False after reject. */
static bool tag_moves(struct request *req, const struct value *repository, struct str tag, const struct value *to) {
    const struct value *from = tag.len ? image_of_tag(req, tag) : NULL, *tags = value_get(from, S("imageTags"));
    struct maker left = {.arena = req->arena};
    if (!from || from == to)
        return true;
    if (ecr_tag_is_immutable(repository, tag))
        return reject(req, "ImageTagAlreadyExistsException", "The image tag '%.*s' already exists in the '%.*s' repository and cannot be overwritten "
                      "because the tag is immutable.", STR(tag), STR(repository_of(req)));
    for (size_t i = 0; i < value_count(tags); i++)
        if (!str_eq(value_str(value_item(tags, i)), tag))
            maker_add(&left, value_item(tags, i));
    image_put(req, value_with(req->arena, from, S("imageTags"), maker_list(&left)));
    return true;
}

static const struct value *image_made(struct request *req, const struct value *repository, struct str digest, const struct value *manifest) {
    struct str type = input_text(req, "imageManifestMediaType"), own = member_text(manifest, "mediaType");
    const struct value *findings = value_get(value_get(manifest, S("annotations")), S("footing.findings"));
    return record(req->arena,
                  "$id:t $manifest:v $scanned:b $findings:v registryId:t repositoryName:t imageDigest:t imageSizeInBytes:i imagePushedAt:v "
                  "imageManifestMediaType:t imageTags:v",
                  arena_printf(req->arena, "%.*s@%.*s", STR(repository_of(req)), STR(digest)), input(req, "imageManifest"),
                  value_true(value_path(NULL, repository, S("imageScanningConfiguration.scanOnPush"))), findings, req->account, repository_of(req),
                  digest, size_of(req->arena, manifest), time_now(req), type.len ? type : own.len ? own : S(MANIFEST_DEFAULT),
                  value_list(req->arena, NULL, 0));
}

static const struct value *image_answer(struct request *req, const struct value *image, struct str tag) {
    return record(req->arena, "registryId:t repositoryName:t imageId:v imageManifest:v imageManifestMediaType:v", req->account, repository_of(req),
                  image_id(req, image, tag), value_get(image, S("$manifest")), value_get(image, S("imageManifestMediaType")));
}

static const struct value *put_image(struct request *req) {
    const struct value *repository = ecr_input(req), *manifest = json_parse(req->arena, input_text(req, "imageManifest"));
    struct str tag = input_text(req, "imageTag"), digest = digest_of(req, input_text(req, "imageManifest")), given = input_text(req, "imageDigest");
    if (!repository || !tag_check(req, tag))
        return NULL;
    if (!manifest || manifest->kind != VALUE_MAP || !value_get(manifest, S("schemaVersion")))
        return ecr_constraint(req, "imageManifest", "Invalid JSON syntax");
    if (given.len && !str_eq(given, digest))
        return reject(req, "ImageDigestDoesNotMatchException", "The image digest '%.*s' does not match the digest calculated '%.*s'", STR(given),
                      STR(digest));
    const struct value *image = image_of_digest(req, digest);
    if (image && (tag.len == 0 || list_has(value_get(image, S("imageTags")), tag)))
        return reject(req, "ImageAlreadyExistsException", "Image with digest '%.*s' and tag '%.*s' already exists in the repository with name '%.*s' in "
                      "registry with id '%.*s'", STR(digest), STR(tag), STR(repository_of(req)), STR(req->account));
    if (!tag_moves(req, repository, tag, image))
        return NULL;
    image = image ? image : image_made(req, repository, digest, manifest);
    if (tag.len)
        image = value_with(req->arena, image, S("imageTags"), list_with(req->arena, value_get(image, S("imageTags")), value_text(req->arena, tag)));
    image_put(req, image);
    return record(req->arena, "image:v", image_answer(req, image, tag));
}

/* --- looking -------------------------------------------------------------------------------------------------------- */

static bool passes(struct request *req, const struct value *image) {
    struct str status = value_str(value_path(NULL, req->input, S("filter.tagStatus")));
    bool tagged = value_count(value_get(image, S("imageTags"))) > 0;
    return status.len == 0 || str_is(status, "ANY") || str_is(status, "TAGGED") == tagged;
}

static const struct value *list_images(struct request *req) {
    const struct value *image;
    struct maker ids = {.arena = req->arena};
    if (!ecr_input(req))
        return NULL;
    for (size_t at = 0; (image = ecr_image_next(req, repository_of(req), &at));) {
        const struct value *tags = value_get(image, S("imageTags"));
        for (size_t i = 0; passes(req, image) && i < value_count(tags); i++)
            maker_add(&ids, image_id(req, image, value_str(value_item(tags, i))));
        if (passes(req, image) && value_count(tags) == 0)
            maker_add(&ids, image_id(req, image, (struct str){0}));
    }
    return ecr_page(req, "imageIds", maker_list(&ids), false);
}

/* "CRITICAL=1 HIGH=3" as a map. */
static const struct value *counts_of(struct request *req, const struct value *image) {
    struct str rest = member_text(image, "$findings");
    struct maker counts = {.arena = req->arena};
    while (rest.len) {
        struct str number = str_cut(&rest, ' '), severity = str_cut(&number, '=');
        int64_t n = 0;
        if (str_to_int(number, &n))
            maker_set(&counts, severity, value_int(req->arena, n));
    }
    return maker_map(&counts);
}

static int64_t scanned_ms(const struct value *image) {
    int64_t pushed = 0;
    time_parse(member_text(image, "imagePushedAt"), &pushed);
    return pushed + SCAN_MS;
}

static const struct value *scan_status(struct request *req, const struct value *image) {
    bool done = req->now_ms >= scanned_ms(image);
    return record(req->arena, "status:c description:c", done ? "COMPLETE" : "IN_PROGRESS", done ? "The scan was completed successfully." : "");
}

/* Counts and times; `findings`: of the calls that also list them one by one. */
static const struct value *scan_summary(struct request *req, const struct value *image) {
    char at[25];
    time_iso(scanned_ms(image), at);
    return record(req->arena, "imageScanCompletedAt:c vulnerabilitySourceUpdatedAt:c findingSeverityCounts:v", at, at, counts_of(req, image));
}

static const struct value *image_view(struct request *req, const struct value *image) {
    bool scanned = value_true(value_get(image, S("$scanned"))), tagged = value_count(value_get(image, S("imageTags"))) > 0;
    image = tagged ? image : value_without(req->arena, image, S("imageTags"));
    if (!scanned)
        return image;
    return record_with(req->arena, image, "imageScanStatus:v imageScanFindingsSummary:v", scan_status(req, image),
                       req->now_ms >= scanned_ms(image) ? scan_summary(req, image) : NULL);
}

static const struct value *describe_images(struct request *req) {
    const struct value *ids = input(req, "imageIds"), *image;
    struct maker details = {.arena = req->arena};
    if (!ecr_input(req))
        return NULL;
    for (size_t i = 0; i < value_count(ids); i++) {
        if (!(image = image_find(req, value_item(ids, i))))
            return NULL;
        maker_add(&details, image_view(req, image));
    }
    for (size_t at = 0; value_count(ids) == 0 && (image = ecr_image_next(req, repository_of(req), &at));)
        if (passes(req, image))
            maker_add(&details, image_view(req, image));
    return ecr_page(req, "imageDetails", maker_list(&details), value_count(ids) > 0);
}

static const struct value *describe_image_scan_findings(struct request *req) {
    const struct value *image = ecr_input(req) ? image_find(req, input(req, "imageId")) : NULL;
    if (!image)
        return NULL;
    if (!value_true(value_get(image, S("$scanned"))))
        return reject(req, "ScanNotFoundException", "Image scan does not exist for the image with '{imageDigest:'%.*s'}' in the repository with name "
                      "'%.*s' in the registry with id '%.*s'", STR(member_text(image, "imageDigest")), STR(repository_of(req)), STR(req->account));
    return record(req->arena, "registryId:t repositoryName:t imageId:v imageScanStatus:v imageScanFindings:v", req->account, repository_of(req),
                  image_id(req, image, value_str(value_path(NULL, req->input, S("imageId.imageTag")))), scan_status(req, image),
                  req->now_ms >= scanned_ms(image) ? scan_summary(req, image) : NULL);
}

/* --- several at once ------------------------------------------------------------------------------------------------ */

static const struct value *failure(struct request *req, const struct value *id, const char *code) {
    return record(req->arena, "imageId:v failureCode:c failureReason:c", id, code,
                  strcmp(code, "ImageNotFound") == 0 ? "Requested image not found" : "Invalid request parameters: image digest and tag");
}

static bool few_enough(struct request *req) {
    return value_count(input(req, "imageIds")) <= NAMED_MAX ||
           ecr_constraint(req, "imageIds", "Member must have length less than or equal to %d", NAMED_MAX);
}

static const struct value *batch_get_image(struct request *req) {
    struct maker images = {.arena = req->arena}, failures = {.arena = req->arena};
    const struct value *ids = input(req, "imageIds");
    if (!ecr_input(req) || !few_enough(req))
        return NULL;
    for (size_t i = 0; i < value_count(ids); i++) {
        const char *why;
        const struct value *id = value_item(ids, i), *image = image_named(req, id, &why);
        maker_add(image ? &images : &failures, image ? image_answer(req, image, member_text(id, "imageTag")) : failure(req, id, why));
    }
    return record(req->arena, "images:v failures:v", maker_list(&images), maker_list(&failures));
}

/* A tag alone is taken off; the last one takes its image along. */
static void image_drop(struct request *req, const struct value *image, const struct value *id) {
    const struct value *tags = value_get(image, S("imageTags"));
    struct maker left = {.arena = req->arena};
    for (size_t i = 0; i < value_count(tags); i++)
        if (!str_eq(value_str(value_item(tags, i)), member_text(id, "imageTag")))
            maker_add(&left, value_item(tags, i));
    bool whole = member_text(id, "imageDigest").len > 0 || left.n == 0;
    if (whole)
        thing_remove(req, &ecr_image_species, member_text(image, "$id"));
    else
        image_put(req, value_with(req->arena, image, S("imageTags"), maker_list(&left)));
}

static const struct value *batch_delete_image(struct request *req) {
    struct maker gone = {.arena = req->arena}, failures = {.arena = req->arena};
    const struct value *ids = input(req, "imageIds");
    if (!ecr_input(req) || !few_enough(req))
        return NULL;
    for (size_t i = 0; i < value_count(ids); i++) {
        const char *why;
        const struct value *id = value_item(ids, i), *image = image_named(req, id, &why);
        maker_add(image ? &gone : &failures, image ? image_id(req, image, member_text(id, "imageTag")) : failure(req, id, why));
        if (image)
            image_drop(req, image, id);
    }
    return record(req->arena, "imageIds:v failures:v", maker_list(&gone), maker_list(&failures));
}

const struct handler ecr_image_handlers[] = {
    {"PutImage", put_image},
    {"ListImages", list_images},
    {"DescribeImages", describe_images},
    {"DescribeImageScanFindings", describe_image_scan_findings},
    {"BatchGetImage", batch_get_image},
    {"BatchDeleteImage", batch_delete_image},
    {0},
};
