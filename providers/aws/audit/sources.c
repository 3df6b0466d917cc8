/* Where the audit's evidence comes from: one row a read. */
#include "providers/aws/audit/audit.h"

/* IAM is one for the whole account, whatever the region. */
const struct audit_source iam_sources[] = {
    // clang-format off
    { "account_summary",    "iam", "GetAccountSummary" },
    { "credential_report",  "iam", "GetCredentialReport", .also = "iam:GenerateCredentialReport", .digest = report_digest,
      .first = { "GenerateCredentialReport", "State", "COMPLETE" },
      .again_on = "ReportInProgress ReportNotPresent ReportExpired CredentialReportNotPresentException "
                  "CredentialReportExpiredException CredentialReportNotReadyException" },
    { "authorization",      "iam", "GetAccountAuthorizationDetails",
      .input = "{\"Filter\":[\"User\",\"Role\",\"Group\",\"LocalManagedPolicy\"],\"MaxItems\":1000}",
      .items = "UserDetailList GroupDetailList RoleDetailList Policies", .token_in = "Marker", .token = "Marker" },
    { "password_policy",    "iam", "GetAccountPasswordPolicy", .absent_on = "NoSuchEntity" },
    { "virtual_mfa",        "iam", "ListVirtualMFADevices", .input = "{\"AssignmentStatus\":\"Assigned\",\"MaxItems\":1000}",
      .items = "VirtualMFADevices", .token_in = "Marker", .token = "Marker" },
    /* Documents of AWS's own policies are asked for one by one, and only of those that somebody holds. */
    { "aws_policies",       "iam", "ListPolicies", .input = "{\"Scope\":\"AWS\",\"OnlyAttached\":true,\"MaxItems\":1000}",
      .items = "Policies", .token_in = "Marker", .token = "Marker" },
    { "policy_version",     "iam", "GetPolicyVersion", .absent_on = "NoSuchEntity" },
    { "oidc_providers",     "iam", "ListOpenIDConnectProviders" },
    { "saml_providers",     "iam", "ListSAMLProviders" },
    { "server_certificates", "iam", "ListServerCertificates", .items = "ServerCertificateMetadataList", .token_in = "Marker",
      .token = "Marker" },
    /* of one user */
    { "mfa_devices",        "iam", "ListMFADevices", .items = "MFADevices", .token_in = "Marker", .token = "Marker" },
    { "access_keys",        "iam", "ListAccessKeys", .items = "AccessKeyMetadata", .token_in = "Marker", .token = "Marker" },
    { "login_profile",      "iam", "GetLoginProfile", .absent_on = "NoSuchEntity" },
    /* of one user or role, by its ARN */
    { "last_accessed",      "iam", "GetServiceLastAccessedDetails", .also = "iam:GenerateServiceLastAccessedDetails",
      .first = { "GenerateServiceLastAccessedDetails", .gives = "JobId" }, .until = "JobStatus", .until_is = "COMPLETED", .until_not = "FAILED",
      .items = "ServicesLastAccessed", .token_in = "Marker", .token = "Marker" },
    /* of the organization */
    { "root_management",    "iam", "ListOrganizationsFeatures", .absent_on = "OrganizationNotFoundException ServiceAccessNotEnabledException" },
    { 0 }
    // clang-format on
};

/* The account, and what stands beside IAM. */
const struct audit_source account_sources[] = {
    // clang-format off
    { "organization",       "organizations", "DescribeOrganization", .absent_on = "AWSOrganizationsNotInUseException" },
    { "security_contact",   "account", "GetAlternateContact", .input = "{\"AlternateContactType\":\"SECURITY\"}",
      .absent_on = "ResourceNotFoundException" },
    { "identity_centers",   "sso-admin", "ListInstances", .items = "Instances", .token_in = "NextToken", .token = "NextToken" },
    { "analyzers",          "accessanalyzer", "ListAnalyzers", .items = "analyzers", .token_in = "nextToken", .token = "nextToken" },
    /* one page: whether there are some, and about how many */
    { "analyzer_findings",  "accessanalyzer", "ListFindingsV2", .input = "{\"maxResults\":100,\"filter\":{\"status\":{\"eq\":[\"ACTIVE\"]}}}" },
    { "disk_encryption",    "ec2", "GetEbsEncryptionByDefault" },
    { "public_access",      "ec2", "DescribeVpcBlockPublicAccessOptions" },
    { 0 }
    // clang-format on
};

const struct audit_source network_sources[] = {
    // clang-format off
    { "interfaces",         "ec2", "DescribeNetworkInterfaces", .input = "{\"MaxResults\":1000}", .items = "NetworkInterfaces",
      .token_in = "NextToken", .token = "NextToken" },
    { "prefix_list",        "ec2", "GetManagedPrefixListEntries", .input = "{\"MaxResults\":100}", .items = "Entries",
      .token_in = "NextToken", .token = "NextToken", .absent_on = "InvalidPrefixListID.NotFound InvalidPrefixListId.NotFound" },
    { 0 }
    // clang-format on
};
