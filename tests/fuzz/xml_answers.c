/* Fuzzes what AWS answers in XML: ec2, query and rest-xml. */
#include "tests/fuzz/answers.h"
#include "tests/fuzz/fuzz.h"

/* The first is chosen by '`' and '@', the next by 'a' and 'A'. To add one, append: the corpus
 * names them by place. */
static const struct answered_operation operations[] = {
    {"ec2", "DescribeVpcs"},
    {"ec2", "DescribeInstances"},
    {"ec2", "DescribeSecurityGroups"},
    {"ec2", "CreateSubnet"},
    {"sts", "AssumeRole"},
    {"iam", "GetRole"},
    {"iam", "ListAttachedRolePolicies"},
    {"rds", "DescribeDBInstances"},
    {"elasticache", "DescribeReplicationGroups"},
    {"elbv2", "DescribeLoadBalancers"},
    {"elasticbeanstalk", "DescribeEnvironments"},
    {"route53", "ListResourceRecordSets"},
    {"s3", "ListObjectsV2"},
    {"s3", "GetBucketLocation"},
    {"s3", "GetBucketTagging"},
};

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n) {
    fuzz_answer(operations, sizeof operations / sizeof *operations,
                (struct str){(const char *)bytes, n});
    return 0;
}
