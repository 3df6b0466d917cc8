/* A snapshot of a database instance, as it was when the snapshot was made. It outlives the instance. */
#include "providers/aws/rds/rds.h"

#define GONE "DBSnapshotNotFound"

const struct sheet db_snapshot_sheet = {
    .type = "db_snapshot",
    .service = "rds",
    .version = 1,
    .help = "a copy of a database instance as it is at the time",
    .example = "db_snapshot:\n"
               "  before: { instance: shop }\n",
    .named_by = "name",
    // clang-format off
    .fields = FIELDS(
        { "name",        NAME("a-z0-9- letter single"), GENERATED | CREATE_ONLY | EXCLUSIVE, "DBSnapshotIdentifier", "its name, in small letters",
          .max = 255, .aliases = ALIASES("db_snapshot_identifier", "DBSnapshotIdentifier") },
        { "instance",    REF("db_instance"), REQUIRED | CREATE_ONLY, "DBInstanceIdentifier", "the database that it is a copy of",
          .aliases = ALIASES("db_instance_identifier", "DBInstanceIdentifier") },
        { "id",          TEXT, READ_ONLY | KNOWN, "DBSnapshotIdentifier", "its name" },
        { "arn",         TEXT, READ_ONLY | KNOWN, "DBSnapshotArn", "arn:aws:rds:…:snapshot:…" },
        { "engine",      TEXT, READ_ONLY, "Engine", "the engine of the database" },
        { "version",     TEXT, READ_ONLY, "EngineVersion", "its version" },
        { "storage",     INT, READ_ONLY, "AllocatedStorage", "GiB" },
        { "encrypted",   FLAG, READ_ONLY, "Encrypted", "what is in it is" },
        { "key",         TEXT, READ_ONLY, "KmsKeyId", "KMS key" },
        { "made",        TEXT, READ_ONLY, "SnapshotCreateTime", "when it was made" }
    ),
    .create = { "CreateDBSnapshot", .answer = "DBSnapshot", .settle = SETTLE_NAME, .busy_on = "InvalidDBInstanceState", .busy_s = 1800 },
    .remove = { "DeleteDBSnapshot", "DBSnapshotIdentifier", .settle = SETTLE_REPEAT, .done_on = GONE, .busy_on = "InvalidDBSnapshotState" },
    .read   = { "DescribeDBSnapshots", .one = "DBSnapshotIdentifier", .one_is_text = true, .fills = FILLS({"SnapshotType", "=manual"}),
                .items = "DBSnapshots", .id = "DBSnapshotIdentifier", .page = 100, .gone_on = GONE, .token = "Marker" },
    .ready  = { "Status", .done = "available", .failed = "failed", .typically_s = 180, .deadline_s = 7200 },
    // clang-format on
    .holds_data = true,
    .lacks = "Not supported: sharing with other accounts (ModifyDBSnapshotAttribute) and copies (CopyDBSnapshot).",
    .tagging = &rds_tagging,
};
