/* Made by script/models.py from botocore 1.44.5: change that, not this. */
#include "providers/aws/wire/models/services.h"

enum {
    AT_nothing,
    AT_APICallRateForCustomerExceededFault,
    AT_AZMode,
    AT_AccessString,
    AT_AddTagsToResourceMessage,
    AT_AllowedNodeGroupId,
    AT_AllowedNodeTypeModificationsMessage,
    AT_AuthTokenUpdateStatus,
    AT_AuthTokenUpdateStrategyType,
    AT_Authentication,
    AT_AuthenticationMode,
    AT_AuthenticationType,
    AT_AutomaticFailoverStatus,
    AT_AvailabilityZone,
    AT_AvailabilityZonesList,
    AT_AwsQueryErrorMessage,
    AT_Boolean,
    AT_BooleanOptional,
    AT_CacheCluster,
    AT_CacheClusterAlreadyExistsFault,
    AT_CacheClusterIdList,
    AT_CacheClusterList,
    AT_CacheClusterMessage,
    AT_CacheClusterNotFoundFault,
    AT_CacheEngineVersion,
    AT_CacheEngineVersionList,
    AT_CacheEngineVersionMessage,
    AT_CacheNode,
    AT_CacheNodeIdsList,
    AT_CacheNodeList,
    AT_CacheNodeTypeSpecificParameter,
    AT_CacheNodeTypeSpecificParametersList,
    AT_CacheNodeTypeSpecificValue,
    AT_CacheNodeTypeSpecificValueList,
    AT_CacheNodeUpdateStatus,
    AT_CacheNodeUpdateStatusList,
    AT_CacheParameterGroup,
    AT_CacheParameterGroupAlreadyExistsFault,
    AT_CacheParameterGroupDetails,
    AT_CacheParameterGroupList,
    AT_CacheParameterGroupNameMessage,
    AT_CacheParameterGroupNotFoundFault,
    AT_CacheParameterGroupQuotaExceededFault,
    AT_CacheParameterGroupStatus,
    AT_CacheParameterGroupsMessage,
    AT_CacheSecurityGroupMembership,
    AT_CacheSecurityGroupMembershipList,
    AT_CacheSecurityGroupNameList,
    AT_CacheSecurityGroupNotFoundFault,
    AT_CacheSubnetGroup,
    AT_CacheSubnetGroupAlreadyExistsFault,
    AT_CacheSubnetGroupInUse,
    AT_CacheSubnetGroupMessage,
    AT_CacheSubnetGroupNotFoundFault,
    AT_CacheSubnetGroupQuotaExceededFault,
    AT_CacheSubnetGroups,
    AT_CacheSubnetQuotaExceededFault,
    AT_CacheUsageLimits,
    AT_ChangeType,
    AT_CloudWatchLogsDestinationDetails,
    AT_ClusterIdList,
    AT_ClusterMode,
    AT_ClusterQuotaForCustomerExceededFault,
    AT_ConfigureShard,
    AT_ConnectionType,
    AT_CopySnapshotMessage,
    AT_CopySnapshotResult,
    AT_CreateCacheClusterMessage,
    AT_CreateCacheClusterResult,
    AT_CreateCacheParameterGroupMessage,
    AT_CreateCacheParameterGroupResult,
    AT_CreateCacheSubnetGroupMessage,
    AT_CreateCacheSubnetGroupResult,
    AT_CreateReplicationGroupMessage,
    AT_CreateReplicationGroupResult,
    AT_CreateServerlessCacheRequest,
    AT_CreateServerlessCacheResponse,
    AT_CreateServerlessCacheSnapshotRequest,
    AT_CreateServerlessCacheSnapshotResponse,
    AT_CreateSnapshotMessage,
    AT_CreateSnapshotResult,
    AT_CreateUserGroupMessage,
    AT_CreateUserMessage,
    AT_DataStorage,
    AT_DataStorageUnit,
    AT_DataTieringStatus,
    AT_DecreaseReplicaCountMessage,
    AT_DecreaseReplicaCountResult,
    AT_DefaultUserAssociatedToUserGroupFault,
    AT_DefaultUserRequired,
    AT_DeleteCacheClusterMessage,
    AT_DeleteCacheClusterResult,
    AT_DeleteCacheParameterGroupMessage,
    AT_DeleteCacheSubnetGroupMessage,
    AT_DeleteReplicationGroupMessage,
    AT_DeleteReplicationGroupResult,
    AT_DeleteServerlessCacheRequest,
    AT_DeleteServerlessCacheResponse,
    AT_DeleteServerlessCacheSnapshotRequest,
    AT_DeleteServerlessCacheSnapshotResponse,
    AT_DeleteSnapshotMessage,
    AT_DeleteSnapshotResult,
    AT_DeleteUserGroupMessage,
    AT_DeleteUserMessage,
    AT_DescribeCacheClustersMessage,
    AT_DescribeCacheEngineVersionsMessage,
    AT_DescribeCacheParameterGroupsMessage,
    AT_DescribeCacheParametersMessage,
    AT_DescribeCacheSubnetGroupsMessage,
    AT_DescribeEngineDefaultParametersMessage,
    AT_DescribeEngineDefaultParametersResult,
    AT_DescribeEventsMessage,
    AT_DescribeGlobalReplicationGroupsMessage,
    AT_DescribeGlobalReplicationGroupsResult,
    AT_DescribeReplicationGroupsMessage,
    AT_DescribeReservedCacheNodesMessage,
    AT_DescribeServerlessCacheSnapshotsRequest,
    AT_DescribeServerlessCacheSnapshotsResponse,
    AT_DescribeServerlessCachesRequest,
    AT_DescribeServerlessCachesResponse,
    AT_DescribeServiceUpdatesMessage,
    AT_DescribeSnapshotsListMessage,
    AT_DescribeSnapshotsMessage,
    AT_DescribeUpdateActionsMessage,
    AT_DescribeUserGroupsMessage,
    AT_DescribeUserGroupsResult,
    AT_DescribeUsersMessage,
    AT_DescribeUsersResult,
    AT_DestinationDetails,
    AT_DestinationType,
    AT_Double,
    AT_DuplicateUserNameFault,
    AT_Durability,
    AT_ECPUPerSecond,
    AT_EffectiveDurability,
    AT_Endpoint,
    AT_EngineDefaults,
    AT_EngineType,
    AT_Event,
    AT_EventList,
    AT_EventsMessage,
    AT_Filter,
    AT_FilterList,
    AT_FilterName,
    AT_FilterValue,
    AT_FilterValueList,
    AT_GlobalNodeGroup,
    AT_GlobalNodeGroupList,
    AT_GlobalReplicationGroup,
    AT_GlobalReplicationGroupInfo,
    AT_GlobalReplicationGroupList,
    AT_GlobalReplicationGroupMember,
    AT_GlobalReplicationGroupMemberList,
    AT_GlobalReplicationGroupNotFoundFault,
    AT_IncreaseReplicaCountMessage,
    AT_IncreaseReplicaCountResult,
    AT_InputAuthenticationType,
    AT_InsufficientCacheClusterCapacityFault,
    AT_Integer,
    AT_IntegerOptional,
    AT_Integration,
    AT_IntegrationList,
    AT_IntegrationRequest,
    AT_IntegrationRequestList,
    AT_IntegrationStatus,
    AT_IntegrationType,
    AT_InvalidARNFault,
    AT_InvalidCacheClusterStateFault,
    AT_InvalidCacheParameterGroupStateFault,
    AT_InvalidCacheSecurityGroupStateFault,
    AT_InvalidCredentialsException,
    AT_InvalidGlobalReplicationGroupStateFault,
    AT_InvalidKMSKeyFault,
    AT_InvalidParameterCombinationException,
    AT_InvalidParameterValueException,
    AT_InvalidReplicationGroupStateFault,
    AT_InvalidServerlessCacheSnapshotStateFault,
    AT_InvalidServerlessCacheStateFault,
    AT_InvalidSnapshotStateFault,
    AT_InvalidSubnet,
    AT_InvalidUserGroupStateFault,
    AT_InvalidUserStateFault,
    AT_InvalidVPCNetworkStateFault,
    AT_IpDiscovery,
    AT_KeyList,
    AT_KinesisFirehoseDestinationDetails,
    AT_ListAllowedNodeTypeModificationsMessage,
    AT_ListTagsForResourceMessage,
    AT_LogDeliveryConfiguration,
    AT_LogDeliveryConfigurationList,
    AT_LogDeliveryConfigurationRequest,
    AT_LogDeliveryConfigurationRequestList,
    AT_LogDeliveryConfigurationStatus,
    AT_LogFormat,
    AT_LogType,
    AT_MigrationSummary,
    AT_ModifyCacheClusterMessage,
    AT_ModifyCacheClusterResult,
    AT_ModifyCacheParameterGroupMessage,
    AT_ModifyCacheSubnetGroupMessage,
    AT_ModifyCacheSubnetGroupResult,
    AT_ModifyReplicationGroupMessage,
    AT_ModifyReplicationGroupResult,
    AT_ModifyReplicationGroupShardConfigurationMessage,
    AT_ModifyReplicationGroupShardConfigurationResult,
    AT_ModifyServerlessCacheRequest,
    AT_ModifyServerlessCacheResponse,
    AT_ModifyUserGroupMessage,
    AT_ModifyUserMessage,
    AT_MultiAZStatus,
    AT_NetworkType,
    AT_NetworkTypeList,
    AT_NoOperationFault,
    AT_NodeGroup,
    AT_NodeGroupConfiguration,
    AT_NodeGroupConfigurationList,
    AT_NodeGroupList,
    AT_NodeGroupMember,
    AT_NodeGroupMemberList,
    AT_NodeGroupMemberUpdateStatus,
    AT_NodeGroupMemberUpdateStatusList,
    AT_NodeGroupNotFoundFault,
    AT_NodeGroupUpdateStatus,
    AT_NodeGroupUpdateStatusList,
    AT_NodeGroupsPerReplicationGroupQuotaExceededFault,
    AT_NodeGroupsToRemoveList,
    AT_NodeGroupsToRetainList,
    AT_NodeQuotaForClusterExceededFault,
    AT_NodeQuotaForCustomerExceededFault,
    AT_NodeSnapshot,
    AT_NodeSnapshotList,
    AT_NodeTypeList,
    AT_NodeUpdateInitiatedBy,
    AT_NodeUpdateStatus,
    AT_NotificationConfiguration,
    AT_OutpostArnsList,
    AT_OutpostMode,
    AT_Parameter,
    AT_ParameterNameValue,
    AT_ParameterNameValueList,
    AT_ParametersList,
    AT_PasswordListInput,
    AT_PendingAutomaticFailoverStatus,
    AT_PendingLogDeliveryConfiguration,
    AT_PendingLogDeliveryConfigurationList,
    AT_PendingModifiedValues,
    AT_PreferredAvailabilityZoneList,
    AT_PreferredOutpostArnList,
    AT_RebootCacheClusterMessage,
    AT_RebootCacheClusterResult,
    AT_RecurringCharge,
    AT_RecurringChargeList,
    AT_RemoveReplicasList,
    AT_RemoveTagsFromResourceMessage,
    AT_ReplicaConfigurationList,
    AT_ReplicationGroup,
    AT_ReplicationGroupAlreadyExistsFault,
    AT_ReplicationGroupIdList,
    AT_ReplicationGroupList,
    AT_ReplicationGroupMessage,
    AT_ReplicationGroupNotFoundFault,
    AT_ReplicationGroupOutpostArnList,
    AT_ReplicationGroupPendingModifiedValues,
    AT_ReservedCacheNode,
    AT_ReservedCacheNodeList,
    AT_ReservedCacheNodeMessage,
    AT_ReservedCacheNodeNotFoundFault,
    AT_ResetCacheParameterGroupMessage,
    AT_ReshardingConfiguration,
    AT_ReshardingConfigurationList,
    AT_ReshardingStatus,
    AT_ScaleConfig,
    AT_SecurityGroupIdsList,
    AT_SecurityGroupMembership,
    AT_SecurityGroupMembershipList,
    AT_ServerlessCache,
    AT_ServerlessCacheAlreadyExistsFault,
    AT_ServerlessCacheConfiguration,
    AT_ServerlessCacheList,
    AT_ServerlessCacheNotFoundFault,
    AT_ServerlessCacheQuotaForCustomerExceededFault,
    AT_ServerlessCacheSnapshot,
    AT_ServerlessCacheSnapshotAlreadyExistsFault,
    AT_ServerlessCacheSnapshotList,
    AT_ServerlessCacheSnapshotNotFoundFault,
    AT_ServerlessCacheSnapshotQuotaExceededFault,
    AT_ServiceLinkedRoleNotFoundFault,
    AT_ServiceUpdate,
    AT_ServiceUpdateList,
    AT_ServiceUpdateNotFoundFault,
    AT_ServiceUpdateSeverity,
    AT_ServiceUpdateStatus,
    AT_ServiceUpdateStatusList,
    AT_ServiceUpdateType,
    AT_ServiceUpdatesMessage,
    AT_SlaMet,
    AT_SlotMigration,
    AT_Snapshot,
    AT_SnapshotAlreadyExistsFault,
    AT_SnapshotArnsList,
    AT_SnapshotFeatureNotSupportedFault,
    AT_SnapshotList,
    AT_SnapshotNotFoundFault,
    AT_SnapshotQuotaExceededFault,
    AT_SourceType,
    AT_StorageEncryptionType,
    AT_String,
    AT_Subnet,
    AT_SubnetIdentifierList,
    AT_SubnetIdsList,
    AT_SubnetInUse,
    AT_SubnetList,
    AT_SubnetNotAllowedFault,
    AT_SubnetOutpost,
    AT_TStamp,
    AT_Tag,
    AT_TagList,
    AT_TagListMessage,
    AT_TagNotFoundFault,
    AT_TagQuotaPerResourceExceeded,
    AT_TestFailoverMessage,
    AT_TestFailoverNotAvailableFault,
    AT_TestFailoverResult,
    AT_TimeRangeFilter,
    AT_TransitEncryptionMode,
    AT_UGReplicationGroupIdList,
    AT_UGServerlessCacheIdList,
    AT_UpdateAction,
    AT_UpdateActionList,
    AT_UpdateActionStatus,
    AT_UpdateActionStatusList,
    AT_UpdateActionsMessage,
    AT_User,
    AT_UserAlreadyExistsFault,
    AT_UserGroup,
    AT_UserGroupAlreadyExistsFault,
    AT_UserGroupId,
    AT_UserGroupIdList,
    AT_UserGroupIdListInput,
    AT_UserGroupList,
    AT_UserGroupNotFoundFault,
    AT_UserGroupPendingChanges,
    AT_UserGroupQuotaExceededFault,
    AT_UserGroupsUpdateStatus,
    AT_UserId,
    AT_UserIdList,
    AT_UserIdListInput,
    AT_UserList,
    AT_UserName,
    AT_UserNotFoundFault,
    AT_UserQuotaExceededFault,
};
static const char *const AZMode_choices[] = {
    "single-az",
    "cross-az",
    NULL,
};
static const struct member_model AddTagsToResourceMessage_members[] = {
    {"ResourceName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"Tags", .shape = AT_TagList, .traits = MEMBER_REQUIRED},
};
static const struct member_model AllowedNodeTypeModificationsMessage_members[] = {
    {"ScaleUpModifications", .shape = AT_NodeTypeList},
    {"ScaleDownModifications", .shape = AT_NodeTypeList},
};
static const char *const AuthTokenUpdateStatus_choices[] = {
    "SETTING",
    "ROTATING",
    NULL,
};
static const char *const AuthTokenUpdateStrategyType_choices[] = {
    "SET",
    "ROTATE",
    "DELETE",
    NULL,
};
static const struct member_model Authentication_members[] = {
    {"Type", .shape = AT_AuthenticationType},
    {"PasswordCount", .shape = AT_IntegerOptional},
};
static const struct member_model AuthenticationMode_members[] = {
    {"Type", .shape = AT_InputAuthenticationType},
    {"Passwords", .shape = AT_PasswordListInput},
};
static const char *const AuthenticationType_choices[] = {
    "password",
    "no-password",
    "iam",
    NULL,
};
static const char *const AutomaticFailoverStatus_choices[] = {
    "enabled",
    "disabled",
    "enabling",
    "disabling",
    NULL,
};
static const struct member_model AvailabilityZone_members[] = {
    {"Name", .shape = AT_String},
};
static const struct member_model AvailabilityZonesList_members[] = {
    {"member", .shape = AT_String, .wire = "AvailabilityZone"},
};
static const struct member_model CacheCluster_members[] = {
    {"CacheClusterId", .shape = AT_String},
    {"ConfigurationEndpoint", .shape = AT_Endpoint},
    {"ClientDownloadLandingPage", .shape = AT_String},
    {"CacheNodeType", .shape = AT_String},
    {"Engine", .shape = AT_String},
    {"EngineVersion", .shape = AT_String},
    {"CacheClusterStatus", .shape = AT_String},
    {"NumCacheNodes", .shape = AT_IntegerOptional},
    {"PreferredAvailabilityZone", .shape = AT_String},
    {"PreferredOutpostArn", .shape = AT_String},
    {"CacheClusterCreateTime", .shape = AT_TStamp},
    {"PreferredMaintenanceWindow", .shape = AT_String},
    {"PendingModifiedValues", .shape = AT_PendingModifiedValues},
    {"NotificationConfiguration", .shape = AT_NotificationConfiguration},
    {"CacheSecurityGroups", .shape = AT_CacheSecurityGroupMembershipList},
    {"CacheParameterGroup", .shape = AT_CacheParameterGroupStatus},
    {"CacheSubnetGroupName", .shape = AT_String},
    {"CacheNodes", .shape = AT_CacheNodeList},
    {"AutoMinorVersionUpgrade", .shape = AT_Boolean},
    {"SecurityGroups", .shape = AT_SecurityGroupMembershipList},
    {"ReplicationGroupId", .shape = AT_String},
    {"SnapshotRetentionLimit", .shape = AT_IntegerOptional},
    {"SnapshotWindow", .shape = AT_String},
    {"AuthTokenEnabled", .shape = AT_BooleanOptional},
    {"AuthTokenLastModifiedDate", .shape = AT_TStamp},
    {"TransitEncryptionEnabled", .shape = AT_BooleanOptional},
    {"AtRestEncryptionEnabled", .shape = AT_BooleanOptional},
    {"ARN", .shape = AT_String},
    {"ReplicationGroupLogDeliveryEnabled", .shape = AT_Boolean},
    {"LogDeliveryConfigurations", .shape = AT_LogDeliveryConfigurationList},
    {"NetworkType", .shape = AT_NetworkType},
    {"IpDiscovery", .shape = AT_IpDiscovery},
    {"TransitEncryptionMode", .shape = AT_TransitEncryptionMode},
};
static const struct member_model CacheClusterIdList_members[] = {
    {"member", .shape = AT_String},
};
static const struct member_model CacheClusterList_members[] = {
    {"member", .shape = AT_CacheCluster, .wire = "CacheCluster"},
};
static const struct member_model CacheClusterMessage_members[] = {
    {"Marker", .shape = AT_String},
    {"CacheClusters", .shape = AT_CacheClusterList},
};
static const struct member_model CacheEngineVersion_members[] = {
    {"Engine", .shape = AT_String},
    {"EngineVersion", .shape = AT_String},
    {"CacheParameterGroupFamily", .shape = AT_String},
    {"CacheEngineDescription", .shape = AT_String},
    {"CacheEngineVersionDescription", .shape = AT_String},
};
static const struct member_model CacheEngineVersionList_members[] = {
    {"member", .shape = AT_CacheEngineVersion, .wire = "CacheEngineVersion"},
};
static const struct member_model CacheEngineVersionMessage_members[] = {
    {"Marker", .shape = AT_String},
    {"CacheEngineVersions", .shape = AT_CacheEngineVersionList},
};
static const struct member_model CacheNode_members[] = {
    {"CacheNodeId", .shape = AT_String},
    {"CacheNodeStatus", .shape = AT_String},
    {"CacheNodeCreateTime", .shape = AT_TStamp},
    {"Endpoint", .shape = AT_Endpoint},
    {"ParameterGroupStatus", .shape = AT_String},
    {"SourceCacheNodeId", .shape = AT_String},
    {"CustomerAvailabilityZone", .shape = AT_String},
    {"CustomerOutpostArn", .shape = AT_String},
};
static const struct member_model CacheNodeIdsList_members[] = {
    {"member", .shape = AT_String, .wire = "CacheNodeId"},
};
static const struct member_model CacheNodeList_members[] = {
    {"member", .shape = AT_CacheNode, .wire = "CacheNode"},
};
static const struct member_model CacheNodeTypeSpecificParameter_members[] = {
    {"ParameterName", .shape = AT_String},
    {"Description", .shape = AT_String},
    {"Source", .shape = AT_String},
    {"DataType", .shape = AT_String},
    {"AllowedValues", .shape = AT_String},
    {"IsModifiable", .shape = AT_Boolean},
    {"MinimumEngineVersion", .shape = AT_String},
    {"CacheNodeTypeSpecificValues", .shape = AT_CacheNodeTypeSpecificValueList},
    {"ChangeType", .shape = AT_ChangeType},
};
static const struct member_model CacheNodeTypeSpecificParametersList_members[] = {
    {"member", .shape = AT_CacheNodeTypeSpecificParameter, .wire = "CacheNodeTypeSpecificParameter"},
};
static const struct member_model CacheNodeTypeSpecificValue_members[] = {
    {"CacheNodeType", .shape = AT_String},
    {"Value", .shape = AT_String},
};
static const struct member_model CacheNodeTypeSpecificValueList_members[] = {
    {"member", .shape = AT_CacheNodeTypeSpecificValue, .wire = "CacheNodeTypeSpecificValue"},
};
static const struct member_model CacheNodeUpdateStatus_members[] = {
    {"CacheNodeId", .shape = AT_String},
    {"NodeUpdateStatus", .shape = AT_NodeUpdateStatus},
    {"NodeDeletionDate", .shape = AT_TStamp},
    {"NodeUpdateStartDate", .shape = AT_TStamp},
    {"NodeUpdateEndDate", .shape = AT_TStamp},
    {"NodeUpdateInitiatedBy", .shape = AT_NodeUpdateInitiatedBy},
    {"NodeUpdateInitiatedDate", .shape = AT_TStamp},
    {"NodeUpdateStatusModifiedDate", .shape = AT_TStamp},
};
static const struct member_model CacheNodeUpdateStatusList_members[] = {
    {"member", .shape = AT_CacheNodeUpdateStatus, .wire = "CacheNodeUpdateStatus"},
};
static const struct member_model CacheParameterGroup_members[] = {
    {"CacheParameterGroupName", .shape = AT_String},
    {"CacheParameterGroupFamily", .shape = AT_String},
    {"Description", .shape = AT_String},
    {"IsGlobal", .shape = AT_Boolean},
    {"ARN", .shape = AT_String},
};
static const struct member_model CacheParameterGroupDetails_members[] = {
    {"Marker", .shape = AT_String},
    {"Parameters", .shape = AT_ParametersList},
    {"CacheNodeTypeSpecificParameters", .shape = AT_CacheNodeTypeSpecificParametersList},
};
static const struct member_model CacheParameterGroupList_members[] = {
    {"member", .shape = AT_CacheParameterGroup, .wire = "CacheParameterGroup"},
};
static const struct member_model CacheParameterGroupNameMessage_members[] = {
    {"CacheParameterGroupName", .shape = AT_String},
};
static const struct member_model CacheParameterGroupStatus_members[] = {
    {"CacheParameterGroupName", .shape = AT_String},
    {"ParameterApplyStatus", .shape = AT_String},
    {"CacheNodeIdsToReboot", .shape = AT_CacheNodeIdsList},
};
static const struct member_model CacheParameterGroupsMessage_members[] = {
    {"Marker", .shape = AT_String},
    {"CacheParameterGroups", .shape = AT_CacheParameterGroupList},
};
static const struct member_model CacheSecurityGroupMembership_members[] = {
    {"CacheSecurityGroupName", .shape = AT_String},
    {"Status", .shape = AT_String},
};
static const struct member_model CacheSecurityGroupMembershipList_members[] = {
    {"member", .shape = AT_CacheSecurityGroupMembership, .wire = "CacheSecurityGroup"},
};
static const struct member_model CacheSecurityGroupNameList_members[] = {
    {"member", .shape = AT_String, .wire = "CacheSecurityGroupName"},
};
static const struct member_model CacheSubnetGroup_members[] = {
    {"CacheSubnetGroupName", .shape = AT_String},
    {"CacheSubnetGroupDescription", .shape = AT_String},
    {"VpcId", .shape = AT_String},
    {"Subnets", .shape = AT_SubnetList},
    {"ARN", .shape = AT_String},
    {"SupportedNetworkTypes", .shape = AT_NetworkTypeList},
};
static const struct member_model CacheSubnetGroupMessage_members[] = {
    {"Marker", .shape = AT_String},
    {"CacheSubnetGroups", .shape = AT_CacheSubnetGroups},
};
static const struct member_model CacheSubnetGroups_members[] = {
    {"member", .shape = AT_CacheSubnetGroup, .wire = "CacheSubnetGroup"},
};
static const struct member_model CacheUsageLimits_members[] = {
    {"DataStorage", .shape = AT_DataStorage},
    {"ECPUPerSecond", .shape = AT_ECPUPerSecond},
};
static const char *const ChangeType_choices[] = {
    "immediate",
    "requires-reboot",
    NULL,
};
static const struct member_model CloudWatchLogsDestinationDetails_members[] = {
    {"LogGroup", .shape = AT_String},
};
static const struct member_model ClusterIdList_members[] = {
    {"member", .shape = AT_String, .wire = "ClusterId"},
};
static const char *const ClusterMode_choices[] = {
    "enabled",
    "disabled",
    "compatible",
    NULL,
};
static const struct member_model ConfigureShard_members[] = {
    {"NodeGroupId", .shape = AT_AllowedNodeGroupId, .traits = MEMBER_REQUIRED},
    {"NewReplicaCount", .shape = AT_Integer, .traits = MEMBER_REQUIRED},
    {"PreferredAvailabilityZones", .shape = AT_PreferredAvailabilityZoneList},
    {"PreferredOutpostArns", .shape = AT_PreferredOutpostArnList},
};
static const char *const ConnectionType_choices[] = {
    "vpc",
    "public",
    NULL,
};
static const struct member_model CopySnapshotMessage_members[] = {
    {"SourceSnapshotName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"TargetSnapshotName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"TargetBucket", .shape = AT_String},
    {"KmsKeyId", .shape = AT_String},
    {"Tags", .shape = AT_TagList},
};
static const struct member_model CopySnapshotResult_members[] = {
    {"Snapshot", .shape = AT_Snapshot},
};
static const struct member_model CreateCacheClusterMessage_members[] = {
    {"CacheClusterId", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"ReplicationGroupId", .shape = AT_String},
    {"AZMode", .shape = AT_AZMode},
    {"PreferredAvailabilityZone", .shape = AT_String},
    {"PreferredAvailabilityZones", .shape = AT_PreferredAvailabilityZoneList},
    {"NumCacheNodes", .shape = AT_IntegerOptional},
    {"CacheNodeType", .shape = AT_String},
    {"Engine", .shape = AT_String},
    {"EngineVersion", .shape = AT_String},
    {"CacheParameterGroupName", .shape = AT_String},
    {"CacheSubnetGroupName", .shape = AT_String},
    {"CacheSecurityGroupNames", .shape = AT_CacheSecurityGroupNameList},
    {"SecurityGroupIds", .shape = AT_SecurityGroupIdsList},
    {"Tags", .shape = AT_TagList},
    {"SnapshotArns", .shape = AT_SnapshotArnsList},
    {"SnapshotName", .shape = AT_String},
    {"PreferredMaintenanceWindow", .shape = AT_String},
    {"Port", .shape = AT_IntegerOptional},
    {"NotificationTopicArn", .shape = AT_String},
    {"AutoMinorVersionUpgrade", .shape = AT_BooleanOptional},
    {"SnapshotRetentionLimit", .shape = AT_IntegerOptional},
    {"SnapshotWindow", .shape = AT_String},
    {"AuthToken", .shape = AT_String},
    {"OutpostMode", .shape = AT_OutpostMode},
    {"PreferredOutpostArn", .shape = AT_String},
    {"PreferredOutpostArns", .shape = AT_PreferredOutpostArnList},
    {"LogDeliveryConfigurations", .shape = AT_LogDeliveryConfigurationRequestList},
    {"TransitEncryptionEnabled", .shape = AT_BooleanOptional},
    {"NetworkType", .shape = AT_NetworkType},
    {"IpDiscovery", .shape = AT_IpDiscovery},
};
static const struct member_model CreateCacheClusterResult_members[] = {
    {"CacheCluster", .shape = AT_CacheCluster},
};
static const struct member_model CreateCacheParameterGroupMessage_members[] = {
    {"CacheParameterGroupName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"CacheParameterGroupFamily", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"Description", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"Tags", .shape = AT_TagList},
};
static const struct member_model CreateCacheParameterGroupResult_members[] = {
    {"CacheParameterGroup", .shape = AT_CacheParameterGroup},
};
static const struct member_model CreateCacheSubnetGroupMessage_members[] = {
    {"CacheSubnetGroupName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"CacheSubnetGroupDescription", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"SubnetIds", .shape = AT_SubnetIdentifierList, .traits = MEMBER_REQUIRED},
    {"Tags", .shape = AT_TagList},
};
static const struct member_model CreateCacheSubnetGroupResult_members[] = {
    {"CacheSubnetGroup", .shape = AT_CacheSubnetGroup},
};
static const struct member_model CreateReplicationGroupMessage_members[] = {
    {"ReplicationGroupId", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"ReplicationGroupDescription", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"GlobalReplicationGroupId", .shape = AT_String},
    {"PrimaryClusterId", .shape = AT_String},
    {"AutomaticFailoverEnabled", .shape = AT_BooleanOptional},
    {"MultiAZEnabled", .shape = AT_BooleanOptional},
    {"NumCacheClusters", .shape = AT_IntegerOptional},
    {"PreferredCacheClusterAZs", .shape = AT_AvailabilityZonesList},
    {"NumNodeGroups", .shape = AT_IntegerOptional},
    {"ReplicasPerNodeGroup", .shape = AT_IntegerOptional},
    {"NodeGroupConfiguration", .shape = AT_NodeGroupConfigurationList},
    {"CacheNodeType", .shape = AT_String},
    {"Engine", .shape = AT_String},
    {"EngineVersion", .shape = AT_String},
    {"CacheParameterGroupName", .shape = AT_String},
    {"CacheSubnetGroupName", .shape = AT_String},
    {"CacheSecurityGroupNames", .shape = AT_CacheSecurityGroupNameList},
    {"SecurityGroupIds", .shape = AT_SecurityGroupIdsList},
    {"Tags", .shape = AT_TagList},
    {"SnapshotArns", .shape = AT_SnapshotArnsList},
    {"SnapshotName", .shape = AT_String},
    {"PreferredMaintenanceWindow", .shape = AT_String},
    {"Port", .shape = AT_IntegerOptional},
    {"NotificationTopicArn", .shape = AT_String},
    {"AutoMinorVersionUpgrade", .shape = AT_BooleanOptional},
    {"SnapshotRetentionLimit", .shape = AT_IntegerOptional},
    {"SnapshotWindow", .shape = AT_String},
    {"AuthToken", .shape = AT_String},
    {"TransitEncryptionEnabled", .shape = AT_BooleanOptional},
    {"AtRestEncryptionEnabled", .shape = AT_BooleanOptional},
    {"KmsKeyId", .shape = AT_String},
    {"UserGroupIds", .shape = AT_UserGroupIdListInput},
    {"LogDeliveryConfigurations", .shape = AT_LogDeliveryConfigurationRequestList},
    {"DataTieringEnabled", .shape = AT_BooleanOptional},
    {"NetworkType", .shape = AT_NetworkType},
    {"IpDiscovery", .shape = AT_IpDiscovery},
    {"TransitEncryptionMode", .shape = AT_TransitEncryptionMode},
    {"ClusterMode", .shape = AT_ClusterMode},
    {"ServerlessCacheSnapshotName", .shape = AT_String},
    {"Durability", .shape = AT_Durability},
};
static const struct member_model CreateReplicationGroupResult_members[] = {
    {"ReplicationGroup", .shape = AT_ReplicationGroup},
};
static const struct member_model CreateServerlessCacheRequest_members[] = {
    {"ServerlessCacheName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"Description", .shape = AT_String},
    {"Engine", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"MajorEngineVersion", .shape = AT_String},
    {"CacheUsageLimits", .shape = AT_CacheUsageLimits},
    {"KmsKeyId", .shape = AT_String},
    {"SecurityGroupIds", .shape = AT_SecurityGroupIdsList},
    {"SnapshotArnsToRestore", .shape = AT_SnapshotArnsList},
    {"Tags", .shape = AT_TagList},
    {"UserGroupId", .shape = AT_String},
    {"SubnetIds", .shape = AT_SubnetIdsList},
    {"SnapshotRetentionLimit", .shape = AT_IntegerOptional},
    {"DailySnapshotTime", .shape = AT_String},
    {"NetworkType", .shape = AT_NetworkType},
    {"ConnectionType", .shape = AT_ConnectionType},
    {"Integrations", .shape = AT_IntegrationRequestList},
};
static const struct member_model CreateServerlessCacheResponse_members[] = {
    {"ServerlessCache", .shape = AT_ServerlessCache},
};
static const struct member_model CreateServerlessCacheSnapshotRequest_members[] = {
    {"ServerlessCacheSnapshotName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"ServerlessCacheName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"KmsKeyId", .shape = AT_String},
    {"Tags", .shape = AT_TagList},
};
static const struct member_model CreateServerlessCacheSnapshotResponse_members[] = {
    {"ServerlessCacheSnapshot", .shape = AT_ServerlessCacheSnapshot},
};
static const struct member_model CreateSnapshotMessage_members[] = {
    {"ReplicationGroupId", .shape = AT_String},
    {"CacheClusterId", .shape = AT_String},
    {"SnapshotName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"KmsKeyId", .shape = AT_String},
    {"Tags", .shape = AT_TagList},
};
static const struct member_model CreateSnapshotResult_members[] = {
    {"Snapshot", .shape = AT_Snapshot},
};
static const struct member_model CreateUserGroupMessage_members[] = {
    {"UserGroupId", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"Engine", .shape = AT_EngineType, .traits = MEMBER_REQUIRED},
    {"UserIds", .shape = AT_UserIdListInput},
    {"Tags", .shape = AT_TagList},
};
static const struct member_model CreateUserMessage_members[] = {
    {"UserId", .shape = AT_UserId, .traits = MEMBER_REQUIRED},
    {"UserName", .shape = AT_UserName, .traits = MEMBER_REQUIRED},
    {"Engine", .shape = AT_EngineType, .traits = MEMBER_REQUIRED},
    {"Passwords", .shape = AT_PasswordListInput},
    {"AccessString", .shape = AT_AccessString, .traits = MEMBER_REQUIRED},
    {"NoPasswordRequired", .shape = AT_BooleanOptional},
    {"Tags", .shape = AT_TagList},
    {"AuthenticationMode", .shape = AT_AuthenticationMode},
};
static const struct member_model DataStorage_members[] = {
    {"Maximum", .shape = AT_IntegerOptional},
    {"Minimum", .shape = AT_IntegerOptional},
    {"Unit", .shape = AT_DataStorageUnit, .traits = MEMBER_REQUIRED},
};
static const char *const DataStorageUnit_choices[] = {
    "GB",
    NULL,
};
static const char *const DataTieringStatus_choices[] = {
    "enabled",
    "disabled",
    NULL,
};
static const struct member_model DecreaseReplicaCountMessage_members[] = {
    {"ReplicationGroupId", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"NewReplicaCount", .shape = AT_IntegerOptional},
    {"ReplicaConfiguration", .shape = AT_ReplicaConfigurationList},
    {"ReplicasToRemove", .shape = AT_RemoveReplicasList},
    {"ApplyImmediately", .shape = AT_Boolean, .traits = MEMBER_REQUIRED},
};
static const struct member_model DecreaseReplicaCountResult_members[] = {
    {"ReplicationGroup", .shape = AT_ReplicationGroup},
};
static const struct member_model DeleteCacheClusterMessage_members[] = {
    {"CacheClusterId", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"FinalSnapshotIdentifier", .shape = AT_String},
};
static const struct member_model DeleteCacheClusterResult_members[] = {
    {"CacheCluster", .shape = AT_CacheCluster},
};
static const struct member_model DeleteCacheParameterGroupMessage_members[] = {
    {"CacheParameterGroupName", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteCacheSubnetGroupMessage_members[] = {
    {"CacheSubnetGroupName", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteReplicationGroupMessage_members[] = {
    {"ReplicationGroupId", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"RetainPrimaryCluster", .shape = AT_BooleanOptional},
    {"FinalSnapshotIdentifier", .shape = AT_String},
};
static const struct member_model DeleteReplicationGroupResult_members[] = {
    {"ReplicationGroup", .shape = AT_ReplicationGroup},
};
static const struct member_model DeleteServerlessCacheRequest_members[] = {
    {"ServerlessCacheName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"FinalSnapshotName", .shape = AT_String},
};
static const struct member_model DeleteServerlessCacheResponse_members[] = {
    {"ServerlessCache", .shape = AT_ServerlessCache},
};
static const struct member_model DeleteServerlessCacheSnapshotRequest_members[] = {
    {"ServerlessCacheSnapshotName", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteServerlessCacheSnapshotResponse_members[] = {
    {"ServerlessCacheSnapshot", .shape = AT_ServerlessCacheSnapshot},
};
static const struct member_model DeleteSnapshotMessage_members[] = {
    {"SnapshotName", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteSnapshotResult_members[] = {
    {"Snapshot", .shape = AT_Snapshot},
};
static const struct member_model DeleteUserGroupMessage_members[] = {
    {"UserGroupId", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteUserMessage_members[] = {
    {"UserId", .shape = AT_UserId, .traits = MEMBER_REQUIRED},
};
static const struct member_model DescribeCacheClustersMessage_members[] = {
    {"CacheClusterId", .shape = AT_String},
    {"MaxRecords", .shape = AT_IntegerOptional},
    {"Marker", .shape = AT_String},
    {"ShowCacheNodeInfo", .shape = AT_BooleanOptional},
    {"ShowCacheClustersNotInReplicationGroups", .shape = AT_BooleanOptional},
};
static const struct member_model DescribeCacheEngineVersionsMessage_members[] = {
    {"Engine", .shape = AT_String},
    {"EngineVersion", .shape = AT_String},
    {"CacheParameterGroupFamily", .shape = AT_String},
    {"MaxRecords", .shape = AT_IntegerOptional},
    {"Marker", .shape = AT_String},
    {"DefaultOnly", .shape = AT_Boolean},
};
static const struct member_model DescribeCacheParameterGroupsMessage_members[] = {
    {"CacheParameterGroupName", .shape = AT_String},
    {"MaxRecords", .shape = AT_IntegerOptional},
    {"Marker", .shape = AT_String},
};
static const struct member_model DescribeCacheParametersMessage_members[] = {
    {"CacheParameterGroupName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"Source", .shape = AT_String},
    {"MaxRecords", .shape = AT_IntegerOptional},
    {"Marker", .shape = AT_String},
};
static const struct member_model DescribeCacheSubnetGroupsMessage_members[] = {
    {"CacheSubnetGroupName", .shape = AT_String},
    {"MaxRecords", .shape = AT_IntegerOptional},
    {"Marker", .shape = AT_String},
};
static const struct member_model DescribeEngineDefaultParametersMessage_members[] = {
    {"CacheParameterGroupFamily", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"MaxRecords", .shape = AT_IntegerOptional},
    {"Marker", .shape = AT_String},
};
static const struct member_model DescribeEngineDefaultParametersResult_members[] = {
    {"EngineDefaults", .shape = AT_EngineDefaults},
};
static const struct member_model DescribeEventsMessage_members[] = {
    {"SourceIdentifier", .shape = AT_String},
    {"SourceType", .shape = AT_SourceType},
    {"StartTime", .shape = AT_TStamp},
    {"EndTime", .shape = AT_TStamp},
    {"Duration", .shape = AT_IntegerOptional},
    {"MaxRecords", .shape = AT_IntegerOptional},
    {"Marker", .shape = AT_String},
};
static const struct member_model DescribeGlobalReplicationGroupsMessage_members[] = {
    {"GlobalReplicationGroupId", .shape = AT_String},
    {"MaxRecords", .shape = AT_IntegerOptional},
    {"Marker", .shape = AT_String},
    {"ShowMemberInfo", .shape = AT_BooleanOptional},
};
static const struct member_model DescribeGlobalReplicationGroupsResult_members[] = {
    {"Marker", .shape = AT_String},
    {"GlobalReplicationGroups", .shape = AT_GlobalReplicationGroupList},
};
static const struct member_model DescribeReplicationGroupsMessage_members[] = {
    {"ReplicationGroupId", .shape = AT_String},
    {"MaxRecords", .shape = AT_IntegerOptional},
    {"Marker", .shape = AT_String},
};
static const struct member_model DescribeReservedCacheNodesMessage_members[] = {
    {"ReservedCacheNodeId", .shape = AT_String},
    {"ReservedCacheNodesOfferingId", .shape = AT_String},
    {"CacheNodeType", .shape = AT_String},
    {"Duration", .shape = AT_String},
    {"ProductDescription", .shape = AT_String},
    {"OfferingType", .shape = AT_String},
    {"MaxRecords", .shape = AT_IntegerOptional},
    {"Marker", .shape = AT_String},
};
static const struct member_model DescribeServerlessCacheSnapshotsRequest_members[] = {
    {"ServerlessCacheName", .shape = AT_String},
    {"ServerlessCacheSnapshotName", .shape = AT_String},
    {"SnapshotType", .shape = AT_String},
    {"NextToken", .shape = AT_String},
    {"MaxResults", .shape = AT_IntegerOptional},
};
static const struct member_model DescribeServerlessCacheSnapshotsResponse_members[] = {
    {"NextToken", .shape = AT_String},
    {"ServerlessCacheSnapshots", .shape = AT_ServerlessCacheSnapshotList},
};
static const struct member_model DescribeServerlessCachesRequest_members[] = {
    {"ServerlessCacheName", .shape = AT_String},
    {"MaxResults", .shape = AT_IntegerOptional},
    {"NextToken", .shape = AT_String},
};
static const struct member_model DescribeServerlessCachesResponse_members[] = {
    {"NextToken", .shape = AT_String},
    {"ServerlessCaches", .shape = AT_ServerlessCacheList},
};
static const struct member_model DescribeServiceUpdatesMessage_members[] = {
    {"ServiceUpdateName", .shape = AT_String},
    {"ServiceUpdateStatus", .shape = AT_ServiceUpdateStatusList},
    {"MaxRecords", .shape = AT_IntegerOptional},
    {"Marker", .shape = AT_String},
};
static const struct member_model DescribeSnapshotsListMessage_members[] = {
    {"Marker", .shape = AT_String},
    {"Snapshots", .shape = AT_SnapshotList},
};
static const struct member_model DescribeSnapshotsMessage_members[] = {
    {"ReplicationGroupId", .shape = AT_String},
    {"CacheClusterId", .shape = AT_String},
    {"SnapshotName", .shape = AT_String},
    {"SnapshotSource", .shape = AT_String},
    {"Marker", .shape = AT_String},
    {"MaxRecords", .shape = AT_IntegerOptional},
    {"ShowNodeGroupConfig", .shape = AT_BooleanOptional},
};
static const struct member_model DescribeUpdateActionsMessage_members[] = {
    {"ServiceUpdateName", .shape = AT_String},
    {"ReplicationGroupIds", .shape = AT_ReplicationGroupIdList},
    {"CacheClusterIds", .shape = AT_CacheClusterIdList},
    {"Engine", .shape = AT_String},
    {"ServiceUpdateStatus", .shape = AT_ServiceUpdateStatusList},
    {"ServiceUpdateTimeRange", .shape = AT_TimeRangeFilter},
    {"UpdateActionStatus", .shape = AT_UpdateActionStatusList},
    {"ShowNodeLevelUpdateStatus", .shape = AT_BooleanOptional},
    {"MaxRecords", .shape = AT_IntegerOptional},
    {"Marker", .shape = AT_String},
};
static const struct member_model DescribeUserGroupsMessage_members[] = {
    {"UserGroupId", .shape = AT_String},
    {"MaxRecords", .shape = AT_IntegerOptional},
    {"Marker", .shape = AT_String},
};
static const struct member_model DescribeUserGroupsResult_members[] = {
    {"UserGroups", .shape = AT_UserGroupList},
    {"Marker", .shape = AT_String},
};
static const struct member_model DescribeUsersMessage_members[] = {
    {"Engine", .shape = AT_EngineType},
    {"UserId", .shape = AT_UserId},
    {"Filters", .shape = AT_FilterList},
    {"MaxRecords", .shape = AT_IntegerOptional},
    {"Marker", .shape = AT_String},
};
static const struct member_model DescribeUsersResult_members[] = {
    {"Users", .shape = AT_UserList},
    {"Marker", .shape = AT_String},
};
static const struct member_model DestinationDetails_members[] = {
    {"CloudWatchLogsDetails", .shape = AT_CloudWatchLogsDestinationDetails},
    {"KinesisFirehoseDetails", .shape = AT_KinesisFirehoseDestinationDetails},
};
static const char *const DestinationType_choices[] = {
    "cloudwatch-logs",
    "kinesis-firehose",
    NULL,
};
static const char *const Durability_choices[] = {
    "default",
    "async",
    "sync",
    "disabled",
    NULL,
};
static const struct member_model ECPUPerSecond_members[] = {
    {"Maximum", .shape = AT_IntegerOptional},
    {"Minimum", .shape = AT_IntegerOptional},
};
static const char *const EffectiveDurability_choices[] = {
    "async",
    "sync",
    "disabled",
    NULL,
};
static const struct member_model Endpoint_members[] = {
    {"Address", .shape = AT_String},
    {"Port", .shape = AT_Integer},
};
static const struct member_model EngineDefaults_members[] = {
    {"CacheParameterGroupFamily", .shape = AT_String},
    {"Marker", .shape = AT_String},
    {"Parameters", .shape = AT_ParametersList},
    {"CacheNodeTypeSpecificParameters", .shape = AT_CacheNodeTypeSpecificParametersList},
};
static const struct member_model Event_members[] = {
    {"SourceIdentifier", .shape = AT_String},
    {"SourceType", .shape = AT_SourceType},
    {"Message", .shape = AT_String},
    {"Date", .shape = AT_TStamp},
};
static const struct member_model EventList_members[] = {
    {"member", .shape = AT_Event, .wire = "Event"},
};
static const struct member_model EventsMessage_members[] = {
    {"Marker", .shape = AT_String},
    {"Events", .shape = AT_EventList},
};
static const struct member_model Filter_members[] = {
    {"Name", .shape = AT_FilterName, .traits = MEMBER_REQUIRED},
    {"Values", .shape = AT_FilterValueList, .traits = MEMBER_REQUIRED},
};
static const struct member_model FilterList_members[] = {
    {"member", .shape = AT_Filter},
};
static const struct member_model FilterValueList_members[] = {
    {"member", .shape = AT_FilterValue},
};
static const struct member_model GlobalNodeGroup_members[] = {
    {"GlobalNodeGroupId", .shape = AT_String},
    {"Slots", .shape = AT_String},
};
static const struct member_model GlobalNodeGroupList_members[] = {
    {"member", .shape = AT_GlobalNodeGroup, .wire = "GlobalNodeGroup"},
};
static const struct member_model GlobalReplicationGroup_members[] = {
    {"GlobalReplicationGroupId", .shape = AT_String},
    {"GlobalReplicationGroupDescription", .shape = AT_String},
    {"Status", .shape = AT_String},
    {"CacheNodeType", .shape = AT_String},
    {"Engine", .shape = AT_String},
    {"EngineVersion", .shape = AT_String},
    {"Members", .shape = AT_GlobalReplicationGroupMemberList},
    {"ClusterEnabled", .shape = AT_BooleanOptional},
    {"GlobalNodeGroups", .shape = AT_GlobalNodeGroupList},
    {"AuthTokenEnabled", .shape = AT_BooleanOptional},
    {"TransitEncryptionEnabled", .shape = AT_BooleanOptional},
    {"AtRestEncryptionEnabled", .shape = AT_BooleanOptional},
    {"ARN", .shape = AT_String},
};
static const struct member_model GlobalReplicationGroupInfo_members[] = {
    {"GlobalReplicationGroupId", .shape = AT_String},
    {"GlobalReplicationGroupMemberRole", .shape = AT_String},
};
static const struct member_model GlobalReplicationGroupList_members[] = {
    {"member", .shape = AT_GlobalReplicationGroup, .wire = "GlobalReplicationGroup"},
};
static const struct member_model GlobalReplicationGroupMember_members[] = {
    {"ReplicationGroupId", .shape = AT_String},
    {"ReplicationGroupRegion", .shape = AT_String},
    {"Role", .shape = AT_String},
    {"AutomaticFailover", .shape = AT_AutomaticFailoverStatus},
    {"Status", .shape = AT_String},
};
static const struct member_model GlobalReplicationGroupMemberList_members[] = {
    {"member", .shape = AT_GlobalReplicationGroupMember, .wire = "GlobalReplicationGroupMember"},
};
static const struct member_model IncreaseReplicaCountMessage_members[] = {
    {"ReplicationGroupId", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"NewReplicaCount", .shape = AT_IntegerOptional},
    {"ReplicaConfiguration", .shape = AT_ReplicaConfigurationList},
    {"ApplyImmediately", .shape = AT_Boolean, .traits = MEMBER_REQUIRED},
};
static const struct member_model IncreaseReplicaCountResult_members[] = {
    {"ReplicationGroup", .shape = AT_ReplicationGroup},
};
static const char *const InputAuthenticationType_choices[] = {
    "password",
    "no-password-required",
    "iam",
    NULL,
};
static const struct member_model Integration_members[] = {
    {"IntegrationType", .shape = AT_IntegrationType},
    {"Status", .shape = AT_IntegrationStatus},
};
static const struct member_model IntegrationList_members[] = {
    {"member", .shape = AT_Integration, .wire = "Integration"},
};
static const struct member_model IntegrationRequest_members[] = {
    {"IntegrationType", .shape = AT_IntegrationType},
};
static const struct member_model IntegrationRequestList_members[] = {
    {"member", .shape = AT_IntegrationRequest, .wire = "IntegrationRequest"},
};
static const char *const IntegrationStatus_choices[] = {
    "enabled",
    "disabled",
    "enabling",
    "disabling",
    "failed",
    NULL,
};
static const char *const IntegrationType_choices[] = {
    "dynamodb",
    NULL,
};
static const struct member_model InvalidParameterCombinationException_members[] = {
    {"message", .shape = AT_AwsQueryErrorMessage},
};
static const struct member_model InvalidParameterValueException_members[] = {
    {"message", .shape = AT_AwsQueryErrorMessage},
};
static const char *const IpDiscovery_choices[] = {
    "ipv4",
    "ipv6",
    NULL,
};
static const struct member_model KeyList_members[] = {
    {"member", .shape = AT_String},
};
static const struct member_model KinesisFirehoseDestinationDetails_members[] = {
    {"DeliveryStream", .shape = AT_String},
};
static const struct member_model ListAllowedNodeTypeModificationsMessage_members[] = {
    {"CacheClusterId", .shape = AT_String},
    {"ReplicationGroupId", .shape = AT_String},
};
static const struct member_model ListTagsForResourceMessage_members[] = {
    {"ResourceName", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model LogDeliveryConfiguration_members[] = {
    {"LogType", .shape = AT_LogType},
    {"DestinationType", .shape = AT_DestinationType},
    {"DestinationDetails", .shape = AT_DestinationDetails},
    {"LogFormat", .shape = AT_LogFormat},
    {"Status", .shape = AT_LogDeliveryConfigurationStatus},
    {"Message", .shape = AT_String},
};
static const struct member_model LogDeliveryConfigurationList_members[] = {
    {"member", .shape = AT_LogDeliveryConfiguration, .wire = "LogDeliveryConfiguration"},
};
static const struct member_model LogDeliveryConfigurationRequest_members[] = {
    {"LogType", .shape = AT_LogType},
    {"DestinationType", .shape = AT_DestinationType},
    {"DestinationDetails", .shape = AT_DestinationDetails},
    {"LogFormat", .shape = AT_LogFormat},
    {"Enabled", .shape = AT_BooleanOptional},
};
static const struct member_model LogDeliveryConfigurationRequestList_members[] = {
    {"member", .shape = AT_LogDeliveryConfigurationRequest, .wire = "LogDeliveryConfigurationRequest"},
};
static const char *const LogDeliveryConfigurationStatus_choices[] = {
    "active",
    "enabling",
    "modifying",
    "disabling",
    "error",
    NULL,
};
static const char *const LogFormat_choices[] = {
    "text",
    "json",
    NULL,
};
static const char *const LogType_choices[] = {
    "slow-log",
    "engine-log",
    NULL,
};
static const struct member_model MigrationSummary_members[] = {
    {"Status", .shape = AT_String},
    {"MigrationEndpoint", .shape = AT_Endpoint},
    {"CutoverMode", .shape = AT_String},
};
static const struct member_model ModifyCacheClusterMessage_members[] = {
    {"CacheClusterId", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"NumCacheNodes", .shape = AT_IntegerOptional},
    {"CacheNodeIdsToRemove", .shape = AT_CacheNodeIdsList},
    {"AZMode", .shape = AT_AZMode},
    {"NewAvailabilityZones", .shape = AT_PreferredAvailabilityZoneList},
    {"CacheSecurityGroupNames", .shape = AT_CacheSecurityGroupNameList},
    {"SecurityGroupIds", .shape = AT_SecurityGroupIdsList},
    {"PreferredMaintenanceWindow", .shape = AT_String},
    {"NotificationTopicArn", .shape = AT_String},
    {"CacheParameterGroupName", .shape = AT_String},
    {"NotificationTopicStatus", .shape = AT_String},
    {"ApplyImmediately", .shape = AT_Boolean},
    {"Engine", .shape = AT_String},
    {"EngineVersion", .shape = AT_String},
    {"AutoMinorVersionUpgrade", .shape = AT_BooleanOptional},
    {"SnapshotRetentionLimit", .shape = AT_IntegerOptional},
    {"SnapshotWindow", .shape = AT_String},
    {"CacheNodeType", .shape = AT_String},
    {"AuthToken", .shape = AT_String},
    {"AuthTokenUpdateStrategy", .shape = AT_AuthTokenUpdateStrategyType},
    {"LogDeliveryConfigurations", .shape = AT_LogDeliveryConfigurationRequestList},
    {"IpDiscovery", .shape = AT_IpDiscovery},
    {"ScaleConfig", .shape = AT_ScaleConfig},
};
static const struct member_model ModifyCacheClusterResult_members[] = {
    {"CacheCluster", .shape = AT_CacheCluster},
};
static const struct member_model ModifyCacheParameterGroupMessage_members[] = {
    {"CacheParameterGroupName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"ParameterNameValues", .shape = AT_ParameterNameValueList, .traits = MEMBER_REQUIRED},
};
static const struct member_model ModifyCacheSubnetGroupMessage_members[] = {
    {"CacheSubnetGroupName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"CacheSubnetGroupDescription", .shape = AT_String},
    {"SubnetIds", .shape = AT_SubnetIdentifierList},
};
static const struct member_model ModifyCacheSubnetGroupResult_members[] = {
    {"CacheSubnetGroup", .shape = AT_CacheSubnetGroup},
};
static const struct member_model ModifyReplicationGroupMessage_members[] = {
    {"ReplicationGroupId", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"ReplicationGroupDescription", .shape = AT_String},
    {"PrimaryClusterId", .shape = AT_String},
    {"SnapshottingClusterId", .shape = AT_String},
    {"AutomaticFailoverEnabled", .shape = AT_BooleanOptional},
    {"MultiAZEnabled", .shape = AT_BooleanOptional},
    {"NodeGroupId", .shape = AT_String},
    {"CacheSecurityGroupNames", .shape = AT_CacheSecurityGroupNameList},
    {"SecurityGroupIds", .shape = AT_SecurityGroupIdsList},
    {"PreferredMaintenanceWindow", .shape = AT_String},
    {"NotificationTopicArn", .shape = AT_String},
    {"CacheParameterGroupName", .shape = AT_String},
    {"NotificationTopicStatus", .shape = AT_String},
    {"ApplyImmediately", .shape = AT_Boolean},
    {"Engine", .shape = AT_String},
    {"EngineVersion", .shape = AT_String},
    {"AutoMinorVersionUpgrade", .shape = AT_BooleanOptional},
    {"SnapshotRetentionLimit", .shape = AT_IntegerOptional},
    {"SnapshotWindow", .shape = AT_String},
    {"CacheNodeType", .shape = AT_String},
    {"AuthToken", .shape = AT_String},
    {"AuthTokenUpdateStrategy", .shape = AT_AuthTokenUpdateStrategyType},
    {"UserGroupIdsToAdd", .shape = AT_UserGroupIdList},
    {"UserGroupIdsToRemove", .shape = AT_UserGroupIdList},
    {"RemoveUserGroups", .shape = AT_BooleanOptional},
    {"LogDeliveryConfigurations", .shape = AT_LogDeliveryConfigurationRequestList},
    {"IpDiscovery", .shape = AT_IpDiscovery},
    {"TransitEncryptionEnabled", .shape = AT_BooleanOptional},
    {"TransitEncryptionMode", .shape = AT_TransitEncryptionMode},
    {"ClusterMode", .shape = AT_ClusterMode},
    {"Durability", .shape = AT_Durability},
};
static const struct member_model ModifyReplicationGroupResult_members[] = {
    {"ReplicationGroup", .shape = AT_ReplicationGroup},
};
static const struct member_model ModifyReplicationGroupShardConfigurationMessage_members[] = {
    {"ReplicationGroupId", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"NodeGroupCount", .shape = AT_Integer, .traits = MEMBER_REQUIRED},
    {"ApplyImmediately", .shape = AT_Boolean, .traits = MEMBER_REQUIRED},
    {"ReshardingConfiguration", .shape = AT_ReshardingConfigurationList},
    {"NodeGroupsToRemove", .shape = AT_NodeGroupsToRemoveList},
    {"NodeGroupsToRetain", .shape = AT_NodeGroupsToRetainList},
};
static const struct member_model ModifyReplicationGroupShardConfigurationResult_members[] = {
    {"ReplicationGroup", .shape = AT_ReplicationGroup},
};
static const struct member_model ModifyServerlessCacheRequest_members[] = {
    {"ServerlessCacheName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"Description", .shape = AT_String},
    {"CacheUsageLimits", .shape = AT_CacheUsageLimits},
    {"RemoveUserGroup", .shape = AT_BooleanOptional},
    {"UserGroupId", .shape = AT_String},
    {"SecurityGroupIds", .shape = AT_SecurityGroupIdsList},
    {"SnapshotRetentionLimit", .shape = AT_IntegerOptional},
    {"DailySnapshotTime", .shape = AT_String},
    {"Engine", .shape = AT_String},
    {"MajorEngineVersion", .shape = AT_String},
};
static const struct member_model ModifyServerlessCacheResponse_members[] = {
    {"ServerlessCache", .shape = AT_ServerlessCache},
};
static const struct member_model ModifyUserGroupMessage_members[] = {
    {"UserGroupId", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"UserIdsToAdd", .shape = AT_UserIdListInput},
    {"UserIdsToRemove", .shape = AT_UserIdListInput},
    {"Engine", .shape = AT_EngineType},
};
static const struct member_model ModifyUserMessage_members[] = {
    {"UserId", .shape = AT_UserId, .traits = MEMBER_REQUIRED},
    {"AccessString", .shape = AT_AccessString},
    {"AppendAccessString", .shape = AT_AccessString},
    {"Passwords", .shape = AT_PasswordListInput},
    {"NoPasswordRequired", .shape = AT_BooleanOptional},
    {"AuthenticationMode", .shape = AT_AuthenticationMode},
    {"Engine", .shape = AT_EngineType},
};
static const char *const MultiAZStatus_choices[] = {
    "enabled",
    "disabled",
    NULL,
};
static const char *const NetworkType_choices[] = {
    "ipv4",
    "ipv6",
    "dual_stack",
    NULL,
};
static const struct member_model NetworkTypeList_members[] = {
    {"member", .shape = AT_NetworkType},
};
static const struct member_model NodeGroup_members[] = {
    {"NodeGroupId", .shape = AT_String},
    {"Status", .shape = AT_String},
    {"PrimaryEndpoint", .shape = AT_Endpoint},
    {"ReaderEndpoint", .shape = AT_Endpoint},
    {"Slots", .shape = AT_String},
    {"NodeGroupMembers", .shape = AT_NodeGroupMemberList},
};
static const struct member_model NodeGroupConfiguration_members[] = {
    {"NodeGroupId", .shape = AT_AllowedNodeGroupId},
    {"Slots", .shape = AT_String},
    {"ReplicaCount", .shape = AT_IntegerOptional},
    {"PrimaryAvailabilityZone", .shape = AT_String},
    {"ReplicaAvailabilityZones", .shape = AT_AvailabilityZonesList},
    {"PrimaryOutpostArn", .shape = AT_String},
    {"ReplicaOutpostArns", .shape = AT_OutpostArnsList},
};
static const struct member_model NodeGroupConfigurationList_members[] = {
    {"member", .shape = AT_NodeGroupConfiguration, .wire = "NodeGroupConfiguration"},
};
static const struct member_model NodeGroupList_members[] = {
    {"member", .shape = AT_NodeGroup, .wire = "NodeGroup"},
};
static const struct member_model NodeGroupMember_members[] = {
    {"CacheClusterId", .shape = AT_String},
    {"CacheNodeId", .shape = AT_String},
    {"ReadEndpoint", .shape = AT_Endpoint},
    {"PreferredAvailabilityZone", .shape = AT_String},
    {"PreferredOutpostArn", .shape = AT_String},
    {"CurrentRole", .shape = AT_String},
};
static const struct member_model NodeGroupMemberList_members[] = {
    {"member", .shape = AT_NodeGroupMember, .wire = "NodeGroupMember"},
};
static const struct member_model NodeGroupMemberUpdateStatus_members[] = {
    {"CacheClusterId", .shape = AT_String},
    {"CacheNodeId", .shape = AT_String},
    {"NodeUpdateStatus", .shape = AT_NodeUpdateStatus},
    {"NodeDeletionDate", .shape = AT_TStamp},
    {"NodeUpdateStartDate", .shape = AT_TStamp},
    {"NodeUpdateEndDate", .shape = AT_TStamp},
    {"NodeUpdateInitiatedBy", .shape = AT_NodeUpdateInitiatedBy},
    {"NodeUpdateInitiatedDate", .shape = AT_TStamp},
    {"NodeUpdateStatusModifiedDate", .shape = AT_TStamp},
};
static const struct member_model NodeGroupMemberUpdateStatusList_members[] = {
    {"member", .shape = AT_NodeGroupMemberUpdateStatus, .wire = "NodeGroupMemberUpdateStatus"},
};
static const struct member_model NodeGroupUpdateStatus_members[] = {
    {"NodeGroupId", .shape = AT_String},
    {"NodeGroupMemberUpdateStatus", .shape = AT_NodeGroupMemberUpdateStatusList},
};
static const struct member_model NodeGroupUpdateStatusList_members[] = {
    {"member", .shape = AT_NodeGroupUpdateStatus, .wire = "NodeGroupUpdateStatus"},
};
static const struct member_model NodeGroupsToRemoveList_members[] = {
    {"member", .shape = AT_AllowedNodeGroupId, .wire = "NodeGroupToRemove"},
};
static const struct member_model NodeGroupsToRetainList_members[] = {
    {"member", .shape = AT_AllowedNodeGroupId, .wire = "NodeGroupToRetain"},
};
static const struct member_model NodeSnapshot_members[] = {
    {"CacheClusterId", .shape = AT_String},
    {"NodeGroupId", .shape = AT_String},
    {"CacheNodeId", .shape = AT_String},
    {"NodeGroupConfiguration", .shape = AT_NodeGroupConfiguration},
    {"CacheSize", .shape = AT_String},
    {"CacheNodeCreateTime", .shape = AT_TStamp},
    {"SnapshotCreateTime", .shape = AT_TStamp},
};
static const struct member_model NodeSnapshotList_members[] = {
    {"member", .shape = AT_NodeSnapshot, .wire = "NodeSnapshot"},
};
static const struct member_model NodeTypeList_members[] = {
    {"member", .shape = AT_String},
};
static const char *const NodeUpdateInitiatedBy_choices[] = {
    "system",
    "customer",
    NULL,
};
static const char *const NodeUpdateStatus_choices[] = {
    "not-applied",
    "waiting-to-start",
    "in-progress",
    "stopping",
    "stopped",
    "complete",
    NULL,
};
static const struct member_model NotificationConfiguration_members[] = {
    {"TopicArn", .shape = AT_String},
    {"TopicStatus", .shape = AT_String},
};
static const struct member_model OutpostArnsList_members[] = {
    {"member", .shape = AT_String, .wire = "OutpostArn"},
};
static const char *const OutpostMode_choices[] = {
    "single-outpost",
    "cross-outpost",
    NULL,
};
static const struct member_model Parameter_members[] = {
    {"ParameterName", .shape = AT_String},
    {"ParameterValue", .shape = AT_String},
    {"Description", .shape = AT_String},
    {"Source", .shape = AT_String},
    {"DataType", .shape = AT_String},
    {"AllowedValues", .shape = AT_String},
    {"IsModifiable", .shape = AT_Boolean},
    {"MinimumEngineVersion", .shape = AT_String},
    {"ChangeType", .shape = AT_ChangeType},
};
static const struct member_model ParameterNameValue_members[] = {
    {"ParameterName", .shape = AT_String},
    {"ParameterValue", .shape = AT_String},
};
static const struct member_model ParameterNameValueList_members[] = {
    {"member", .shape = AT_ParameterNameValue, .wire = "ParameterNameValue"},
};
static const struct member_model ParametersList_members[] = {
    {"member", .shape = AT_Parameter, .wire = "Parameter"},
};
static const struct member_model PasswordListInput_members[] = {
    {"member", .shape = AT_String},
};
static const char *const PendingAutomaticFailoverStatus_choices[] = {
    "enabled",
    "disabled",
    NULL,
};
static const struct member_model PendingLogDeliveryConfiguration_members[] = {
    {"LogType", .shape = AT_LogType},
    {"DestinationType", .shape = AT_DestinationType},
    {"DestinationDetails", .shape = AT_DestinationDetails},
    {"LogFormat", .shape = AT_LogFormat},
};
static const struct member_model PendingLogDeliveryConfigurationList_members[] = {
    {"member", .shape = AT_PendingLogDeliveryConfiguration},
};
static const struct member_model PendingModifiedValues_members[] = {
    {"NumCacheNodes", .shape = AT_IntegerOptional},
    {"CacheNodeIdsToRemove", .shape = AT_CacheNodeIdsList},
    {"EngineVersion", .shape = AT_String},
    {"CacheNodeType", .shape = AT_String},
    {"AuthTokenStatus", .shape = AT_AuthTokenUpdateStatus},
    {"LogDeliveryConfigurations", .shape = AT_PendingLogDeliveryConfigurationList, .wire = "PendingLogDeliveryConfiguration"},
    {"TransitEncryptionEnabled", .shape = AT_BooleanOptional},
    {"TransitEncryptionMode", .shape = AT_TransitEncryptionMode},
    {"ScaleConfig", .shape = AT_ScaleConfig},
};
static const struct member_model PreferredAvailabilityZoneList_members[] = {
    {"member", .shape = AT_String, .wire = "PreferredAvailabilityZone"},
};
static const struct member_model PreferredOutpostArnList_members[] = {
    {"member", .shape = AT_String, .wire = "PreferredOutpostArn"},
};
static const struct member_model RebootCacheClusterMessage_members[] = {
    {"CacheClusterId", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"CacheNodeIdsToReboot", .shape = AT_CacheNodeIdsList, .traits = MEMBER_REQUIRED},
};
static const struct member_model RebootCacheClusterResult_members[] = {
    {"CacheCluster", .shape = AT_CacheCluster},
};
static const struct member_model RecurringCharge_members[] = {
    {"RecurringChargeAmount", .shape = AT_Double},
    {"RecurringChargeFrequency", .shape = AT_String},
};
static const struct member_model RecurringChargeList_members[] = {
    {"member", .shape = AT_RecurringCharge, .wire = "RecurringCharge"},
};
static const struct member_model RemoveReplicasList_members[] = {
    {"member", .shape = AT_String},
};
static const struct member_model RemoveTagsFromResourceMessage_members[] = {
    {"ResourceName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"TagKeys", .shape = AT_KeyList, .traits = MEMBER_REQUIRED},
};
static const struct member_model ReplicaConfigurationList_members[] = {
    {"member", .shape = AT_ConfigureShard, .wire = "ConfigureShard"},
};
static const struct member_model ReplicationGroup_members[] = {
    {"ReplicationGroupId", .shape = AT_String},
    {"Description", .shape = AT_String},
    {"GlobalReplicationGroupInfo", .shape = AT_GlobalReplicationGroupInfo},
    {"Status", .shape = AT_String},
    {"PendingModifiedValues", .shape = AT_ReplicationGroupPendingModifiedValues},
    {"MemberClusters", .shape = AT_ClusterIdList},
    {"NodeGroups", .shape = AT_NodeGroupList},
    {"SnapshottingClusterId", .shape = AT_String},
    {"AutomaticFailover", .shape = AT_AutomaticFailoverStatus},
    {"MultiAZ", .shape = AT_MultiAZStatus},
    {"ConfigurationEndpoint", .shape = AT_Endpoint},
    {"SnapshotRetentionLimit", .shape = AT_IntegerOptional},
    {"SnapshotWindow", .shape = AT_String},
    {"ClusterEnabled", .shape = AT_BooleanOptional},
    {"CacheNodeType", .shape = AT_String},
    {"AuthTokenEnabled", .shape = AT_BooleanOptional},
    {"AuthTokenLastModifiedDate", .shape = AT_TStamp},
    {"TransitEncryptionEnabled", .shape = AT_BooleanOptional},
    {"AtRestEncryptionEnabled", .shape = AT_BooleanOptional},
    {"MemberClustersOutpostArns", .shape = AT_ReplicationGroupOutpostArnList},
    {"KmsKeyId", .shape = AT_String},
    {"StorageEncryptionType", .shape = AT_StorageEncryptionType},
    {"ARN", .shape = AT_String},
    {"UserGroupIds", .shape = AT_UserGroupIdList},
    {"LogDeliveryConfigurations", .shape = AT_LogDeliveryConfigurationList},
    {"ReplicationGroupCreateTime", .shape = AT_TStamp},
    {"DataTiering", .shape = AT_DataTieringStatus},
    {"AutoMinorVersionUpgrade", .shape = AT_Boolean},
    {"NetworkType", .shape = AT_NetworkType},
    {"IpDiscovery", .shape = AT_IpDiscovery},
    {"TransitEncryptionMode", .shape = AT_TransitEncryptionMode},
    {"ClusterMode", .shape = AT_ClusterMode},
    {"Engine", .shape = AT_String},
    {"Durability", .shape = AT_Durability},
    {"EffectiveDurability", .shape = AT_EffectiveDurability},
};
static const struct member_model ReplicationGroupIdList_members[] = {
    {"member", .shape = AT_String},
};
static const struct member_model ReplicationGroupList_members[] = {
    {"member", .shape = AT_ReplicationGroup, .wire = "ReplicationGroup"},
};
static const struct member_model ReplicationGroupMessage_members[] = {
    {"Marker", .shape = AT_String},
    {"ReplicationGroups", .shape = AT_ReplicationGroupList},
};
static const struct member_model ReplicationGroupOutpostArnList_members[] = {
    {"member", .shape = AT_String, .wire = "ReplicationGroupOutpostArn"},
};
static const struct member_model ReplicationGroupPendingModifiedValues_members[] = {
    {"PrimaryClusterId", .shape = AT_String},
    {"AutomaticFailoverStatus", .shape = AT_PendingAutomaticFailoverStatus},
    {"Resharding", .shape = AT_ReshardingStatus},
    {"AuthTokenStatus", .shape = AT_AuthTokenUpdateStatus},
    {"UserGroups", .shape = AT_UserGroupsUpdateStatus},
    {"LogDeliveryConfigurations", .shape = AT_PendingLogDeliveryConfigurationList, .wire = "PendingLogDeliveryConfiguration"},
    {"TransitEncryptionEnabled", .shape = AT_BooleanOptional},
    {"TransitEncryptionMode", .shape = AT_TransitEncryptionMode},
    {"ClusterMode", .shape = AT_ClusterMode},
};
static const struct member_model ReservedCacheNode_members[] = {
    {"ReservedCacheNodeId", .shape = AT_String},
    {"ReservedCacheNodesOfferingId", .shape = AT_String},
    {"CacheNodeType", .shape = AT_String},
    {"StartTime", .shape = AT_TStamp},
    {"Duration", .shape = AT_Integer},
    {"FixedPrice", .shape = AT_Double},
    {"UsagePrice", .shape = AT_Double},
    {"CacheNodeCount", .shape = AT_Integer},
    {"ProductDescription", .shape = AT_String},
    {"OfferingType", .shape = AT_String},
    {"State", .shape = AT_String},
    {"RecurringCharges", .shape = AT_RecurringChargeList},
    {"ReservationARN", .shape = AT_String},
};
static const struct member_model ReservedCacheNodeList_members[] = {
    {"member", .shape = AT_ReservedCacheNode, .wire = "ReservedCacheNode"},
};
static const struct member_model ReservedCacheNodeMessage_members[] = {
    {"Marker", .shape = AT_String},
    {"ReservedCacheNodes", .shape = AT_ReservedCacheNodeList},
};
static const struct member_model ResetCacheParameterGroupMessage_members[] = {
    {"CacheParameterGroupName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"ResetAllParameters", .shape = AT_Boolean},
    {"ParameterNameValues", .shape = AT_ParameterNameValueList},
};
static const struct member_model ReshardingConfiguration_members[] = {
    {"NodeGroupId", .shape = AT_AllowedNodeGroupId},
    {"PreferredAvailabilityZones", .shape = AT_AvailabilityZonesList},
};
static const struct member_model ReshardingConfigurationList_members[] = {
    {"member", .shape = AT_ReshardingConfiguration, .wire = "ReshardingConfiguration"},
};
static const struct member_model ReshardingStatus_members[] = {
    {"SlotMigration", .shape = AT_SlotMigration},
};
static const struct member_model ScaleConfig_members[] = {
    {"ScalePercentage", .shape = AT_IntegerOptional},
    {"ScaleIntervalMinutes", .shape = AT_IntegerOptional},
};
static const struct member_model SecurityGroupIdsList_members[] = {
    {"member", .shape = AT_String, .wire = "SecurityGroupId"},
};
static const struct member_model SecurityGroupMembership_members[] = {
    {"SecurityGroupId", .shape = AT_String},
    {"Status", .shape = AT_String},
};
static const struct member_model SecurityGroupMembershipList_members[] = {
    {"member", .shape = AT_SecurityGroupMembership},
};
static const struct member_model ServerlessCache_members[] = {
    {"ServerlessCacheName", .shape = AT_String},
    {"Description", .shape = AT_String},
    {"CreateTime", .shape = AT_TStamp},
    {"Status", .shape = AT_String},
    {"Engine", .shape = AT_String},
    {"MajorEngineVersion", .shape = AT_String},
    {"FullEngineVersion", .shape = AT_String},
    {"CacheUsageLimits", .shape = AT_CacheUsageLimits},
    {"KmsKeyId", .shape = AT_String},
    {"StorageEncryptionType", .shape = AT_StorageEncryptionType},
    {"SecurityGroupIds", .shape = AT_SecurityGroupIdsList},
    {"Endpoint", .shape = AT_Endpoint},
    {"ReaderEndpoint", .shape = AT_Endpoint},
    {"ARN", .shape = AT_String},
    {"UserGroupId", .shape = AT_String},
    {"SubnetIds", .shape = AT_SubnetIdsList},
    {"SnapshotRetentionLimit", .shape = AT_IntegerOptional},
    {"DailySnapshotTime", .shape = AT_String},
    {"NetworkType", .shape = AT_NetworkType},
    {"ConnectionType", .shape = AT_ConnectionType},
    {"Migration", .shape = AT_MigrationSummary},
    {"Integrations", .shape = AT_IntegrationList},
};
static const struct member_model ServerlessCacheConfiguration_members[] = {
    {"ServerlessCacheName", .shape = AT_String},
    {"Engine", .shape = AT_String},
    {"MajorEngineVersion", .shape = AT_String},
};
static const struct member_model ServerlessCacheList_members[] = {
    {"member", .shape = AT_ServerlessCache},
};
static const struct member_model ServerlessCacheSnapshot_members[] = {
    {"ServerlessCacheSnapshotName", .shape = AT_String},
    {"ARN", .shape = AT_String},
    {"KmsKeyId", .shape = AT_String},
    {"SnapshotType", .shape = AT_String},
    {"Status", .shape = AT_String},
    {"CreateTime", .shape = AT_TStamp},
    {"ExpiryTime", .shape = AT_TStamp},
    {"BytesUsedForCache", .shape = AT_String},
    {"ServerlessCacheConfiguration", .shape = AT_ServerlessCacheConfiguration},
};
static const struct member_model ServerlessCacheSnapshotList_members[] = {
    {"member", .shape = AT_ServerlessCacheSnapshot, .wire = "ServerlessCacheSnapshot"},
};
static const struct member_model ServiceUpdate_members[] = {
    {"ServiceUpdateName", .shape = AT_String},
    {"ServiceUpdateReleaseDate", .shape = AT_TStamp},
    {"ServiceUpdateEndDate", .shape = AT_TStamp},
    {"ServiceUpdateSeverity", .shape = AT_ServiceUpdateSeverity},
    {"ServiceUpdateRecommendedApplyByDate", .shape = AT_TStamp},
    {"ServiceUpdateStatus", .shape = AT_ServiceUpdateStatus},
    {"ServiceUpdateDescription", .shape = AT_String},
    {"ServiceUpdateType", .shape = AT_ServiceUpdateType},
    {"Engine", .shape = AT_String},
    {"EngineVersion", .shape = AT_String},
    {"AutoUpdateAfterRecommendedApplyByDate", .shape = AT_BooleanOptional},
    {"EstimatedUpdateTime", .shape = AT_String},
};
static const struct member_model ServiceUpdateList_members[] = {
    {"member", .shape = AT_ServiceUpdate, .wire = "ServiceUpdate"},
};
static const char *const ServiceUpdateSeverity_choices[] = {
    "critical",
    "important",
    "medium",
    "low",
    NULL,
};
static const char *const ServiceUpdateStatus_choices[] = {
    "available",
    "cancelled",
    "expired",
    NULL,
};
static const struct member_model ServiceUpdateStatusList_members[] = {
    {"member", .shape = AT_ServiceUpdateStatus},
};
static const char *const ServiceUpdateType_choices[] = {
    "security-update",
    NULL,
};
static const struct member_model ServiceUpdatesMessage_members[] = {
    {"Marker", .shape = AT_String},
    {"ServiceUpdates", .shape = AT_ServiceUpdateList},
};
static const char *const SlaMet_choices[] = {
    "yes",
    "no",
    "n/a",
    NULL,
};
static const struct member_model SlotMigration_members[] = {
    {"ProgressPercentage", .shape = AT_Double},
};
static const struct member_model Snapshot_members[] = {
    {"SnapshotName", .shape = AT_String},
    {"ReplicationGroupId", .shape = AT_String},
    {"ReplicationGroupDescription", .shape = AT_String},
    {"CacheClusterId", .shape = AT_String},
    {"SnapshotStatus", .shape = AT_String},
    {"SnapshotSource", .shape = AT_String},
    {"CacheNodeType", .shape = AT_String},
    {"Engine", .shape = AT_String},
    {"EngineVersion", .shape = AT_String},
    {"NumCacheNodes", .shape = AT_IntegerOptional},
    {"PreferredAvailabilityZone", .shape = AT_String},
    {"PreferredOutpostArn", .shape = AT_String},
    {"CacheClusterCreateTime", .shape = AT_TStamp},
    {"PreferredMaintenanceWindow", .shape = AT_String},
    {"TopicArn", .shape = AT_String},
    {"Port", .shape = AT_IntegerOptional},
    {"CacheParameterGroupName", .shape = AT_String},
    {"CacheSubnetGroupName", .shape = AT_String},
    {"VpcId", .shape = AT_String},
    {"AutoMinorVersionUpgrade", .shape = AT_Boolean},
    {"SnapshotRetentionLimit", .shape = AT_IntegerOptional},
    {"SnapshotWindow", .shape = AT_String},
    {"NumNodeGroups", .shape = AT_IntegerOptional},
    {"AutomaticFailover", .shape = AT_AutomaticFailoverStatus},
    {"NodeSnapshots", .shape = AT_NodeSnapshotList},
    {"KmsKeyId", .shape = AT_String},
    {"ARN", .shape = AT_String},
    {"DataTiering", .shape = AT_DataTieringStatus},
    {"Durability", .shape = AT_Durability},
};
static const struct member_model SnapshotArnsList_members[] = {
    {"member", .shape = AT_String, .wire = "SnapshotArn"},
};
static const struct member_model SnapshotList_members[] = {
    {"member", .shape = AT_Snapshot, .wire = "Snapshot"},
};
static const char *const SourceType_choices[] = {
    "cache-cluster",
    "cache-parameter-group",
    "cache-security-group",
    "cache-subnet-group",
    "replication-group",
    "serverless-cache",
    "serverless-cache-snapshot",
    "user",
    "user-group",
    NULL,
};
static const char *const StorageEncryptionType_choices[] = {
    "none",
    "sse-elasticache",
    "sse-kms",
    NULL,
};
static const struct member_model Subnet_members[] = {
    {"SubnetIdentifier", .shape = AT_String},
    {"SubnetAvailabilityZone", .shape = AT_AvailabilityZone},
    {"SubnetOutpost", .shape = AT_SubnetOutpost},
    {"SupportedNetworkTypes", .shape = AT_NetworkTypeList},
};
static const struct member_model SubnetIdentifierList_members[] = {
    {"member", .shape = AT_String, .wire = "SubnetIdentifier"},
};
static const struct member_model SubnetIdsList_members[] = {
    {"member", .shape = AT_String, .wire = "SubnetId"},
};
static const struct member_model SubnetList_members[] = {
    {"member", .shape = AT_Subnet, .wire = "Subnet"},
};
static const struct member_model SubnetOutpost_members[] = {
    {"SubnetOutpostArn", .shape = AT_String},
};
static const struct member_model Tag_members[] = {
    {"Key", .shape = AT_String},
    {"Value", .shape = AT_String},
};
static const struct member_model TagList_members[] = {
    {"member", .shape = AT_Tag, .wire = "Tag"},
};
static const struct member_model TagListMessage_members[] = {
    {"TagList", .shape = AT_TagList},
};
static const struct member_model TestFailoverMessage_members[] = {
    {"ReplicationGroupId", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"NodeGroupId", .shape = AT_AllowedNodeGroupId, .traits = MEMBER_REQUIRED},
};
static const struct member_model TestFailoverResult_members[] = {
    {"ReplicationGroup", .shape = AT_ReplicationGroup},
};
static const struct member_model TimeRangeFilter_members[] = {
    {"StartTime", .shape = AT_TStamp},
    {"EndTime", .shape = AT_TStamp},
};
static const char *const TransitEncryptionMode_choices[] = {
    "preferred",
    "required",
    NULL,
};
static const struct member_model UGReplicationGroupIdList_members[] = {
    {"member", .shape = AT_String},
};
static const struct member_model UGServerlessCacheIdList_members[] = {
    {"member", .shape = AT_String},
};
static const struct member_model UpdateAction_members[] = {
    {"ReplicationGroupId", .shape = AT_String},
    {"CacheClusterId", .shape = AT_String},
    {"ServiceUpdateName", .shape = AT_String},
    {"ServiceUpdateReleaseDate", .shape = AT_TStamp},
    {"ServiceUpdateSeverity", .shape = AT_ServiceUpdateSeverity},
    {"ServiceUpdateStatus", .shape = AT_ServiceUpdateStatus},
    {"ServiceUpdateRecommendedApplyByDate", .shape = AT_TStamp},
    {"ServiceUpdateType", .shape = AT_ServiceUpdateType},
    {"UpdateActionAvailableDate", .shape = AT_TStamp},
    {"UpdateActionStatus", .shape = AT_UpdateActionStatus},
    {"NodesUpdated", .shape = AT_String},
    {"UpdateActionStatusModifiedDate", .shape = AT_TStamp},
    {"SlaMet", .shape = AT_SlaMet},
    {"NodeGroupUpdateStatus", .shape = AT_NodeGroupUpdateStatusList},
    {"CacheNodeUpdateStatus", .shape = AT_CacheNodeUpdateStatusList},
    {"EstimatedUpdateTime", .shape = AT_String},
    {"Engine", .shape = AT_String},
};
static const struct member_model UpdateActionList_members[] = {
    {"member", .shape = AT_UpdateAction, .wire = "UpdateAction"},
};
static const char *const UpdateActionStatus_choices[] = {
    "not-applied",
    "waiting-to-start",
    "in-progress",
    "stopping",
    "stopped",
    "complete",
    "scheduling",
    "scheduled",
    "not-applicable",
    NULL,
};
static const struct member_model UpdateActionStatusList_members[] = {
    {"member", .shape = AT_UpdateActionStatus},
};
static const struct member_model UpdateActionsMessage_members[] = {
    {"Marker", .shape = AT_String},
    {"UpdateActions", .shape = AT_UpdateActionList},
};
static const struct member_model User_members[] = {
    {"UserId", .shape = AT_String},
    {"UserName", .shape = AT_String},
    {"Status", .shape = AT_String},
    {"Engine", .shape = AT_EngineType},
    {"MinimumEngineVersion", .shape = AT_String},
    {"AccessString", .shape = AT_String},
    {"UserGroupIds", .shape = AT_UserGroupIdList},
    {"Authentication", .shape = AT_Authentication},
    {"ARN", .shape = AT_String},
};
static const struct member_model UserGroup_members[] = {
    {"UserGroupId", .shape = AT_String},
    {"Status", .shape = AT_String},
    {"Engine", .shape = AT_EngineType},
    {"UserIds", .shape = AT_UserIdList},
    {"MinimumEngineVersion", .shape = AT_String},
    {"PendingChanges", .shape = AT_UserGroupPendingChanges},
    {"ReplicationGroups", .shape = AT_UGReplicationGroupIdList},
    {"ServerlessCaches", .shape = AT_UGServerlessCacheIdList},
    {"ARN", .shape = AT_String},
};
static const struct member_model UserGroupIdList_members[] = {
    {"member", .shape = AT_UserGroupId},
};
static const struct member_model UserGroupIdListInput_members[] = {
    {"member", .shape = AT_UserGroupId},
};
static const struct member_model UserGroupList_members[] = {
    {"member", .shape = AT_UserGroup},
};
static const struct member_model UserGroupPendingChanges_members[] = {
    {"UserIdsToRemove", .shape = AT_UserIdList},
    {"UserIdsToAdd", .shape = AT_UserIdList},
};
static const struct member_model UserGroupsUpdateStatus_members[] = {
    {"UserGroupIdsToAdd", .shape = AT_UserGroupIdList},
    {"UserGroupIdsToRemove", .shape = AT_UserGroupIdList},
};
static const struct member_model UserIdList_members[] = {
    {"member", .shape = AT_UserId},
};
static const struct member_model UserIdListInput_members[] = {
    {"member", .shape = AT_UserId},
};
static const struct member_model UserList_members[] = {
    {"member", .shape = AT_User},
};
static const struct shape shapes[] = {
    {"", SHAPE_NONE},
    {"APICallRateForCustomerExceededFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "APICallRateForCustomerExceeded"},
    {"AZMode", SHAPE_STRING, .choices = AZMode_choices},
    {"AccessString", SHAPE_STRING},
    {"AddTagsToResourceMessage", SHAPE_STRUCTURE, .n_members = 2, .members = AddTagsToResourceMessage_members},
    {"AllowedNodeGroupId", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(4)},
    {"AllowedNodeTypeModificationsMessage", SHAPE_STRUCTURE, .n_members = 2, .members = AllowedNodeTypeModificationsMessage_members},
    {"AuthTokenUpdateStatus", SHAPE_STRING, .choices = AuthTokenUpdateStatus_choices},
    {"AuthTokenUpdateStrategyType", SHAPE_STRING, .choices = AuthTokenUpdateStrategyType_choices},
    {"Authentication", SHAPE_STRUCTURE, .n_members = 2, .members = Authentication_members},
    {"AuthenticationMode", SHAPE_STRUCTURE, .n_members = 2, .members = AuthenticationMode_members},
    {"AuthenticationType", SHAPE_STRING, .choices = AuthenticationType_choices},
    {"AutomaticFailoverStatus", SHAPE_STRING, .choices = AutomaticFailoverStatus_choices},
    {"AvailabilityZone", SHAPE_STRUCTURE, .n_members = 1, .members = AvailabilityZone_members},
    {"AvailabilityZonesList", SHAPE_LIST, .n_members = 1, .members = AvailabilityZonesList_members},
    {"AwsQueryErrorMessage", SHAPE_STRING},
    {"Boolean", SHAPE_BOOLEAN},
    {"BooleanOptional", SHAPE_BOOLEAN},
    {"CacheCluster", SHAPE_STRUCTURE, .n_members = 33, .members = CacheCluster_members},
    {"CacheClusterAlreadyExistsFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "CacheClusterAlreadyExists"},
    {"CacheClusterIdList", SHAPE_LIST, .n_members = 1, .members = CacheClusterIdList_members, .max = INT64_C(20)},
    {"CacheClusterList", SHAPE_LIST, .n_members = 1, .members = CacheClusterList_members},
    {"CacheClusterMessage", SHAPE_STRUCTURE, .n_members = 2, .members = CacheClusterMessage_members},
    {"CacheClusterNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404, .error_code = "CacheClusterNotFound"},
    {"CacheEngineVersion", SHAPE_STRUCTURE, .n_members = 5, .members = CacheEngineVersion_members},
    {"CacheEngineVersionList", SHAPE_LIST, .n_members = 1, .members = CacheEngineVersionList_members},
    {"CacheEngineVersionMessage", SHAPE_STRUCTURE, .n_members = 2, .members = CacheEngineVersionMessage_members},
    {"CacheNode", SHAPE_STRUCTURE, .n_members = 8, .members = CacheNode_members},
    {"CacheNodeIdsList", SHAPE_LIST, .n_members = 1, .members = CacheNodeIdsList_members},
    {"CacheNodeList", SHAPE_LIST, .n_members = 1, .members = CacheNodeList_members},
    {"CacheNodeTypeSpecificParameter", SHAPE_STRUCTURE, .n_members = 9, .members = CacheNodeTypeSpecificParameter_members},
    {"CacheNodeTypeSpecificParametersList", SHAPE_LIST, .n_members = 1, .members = CacheNodeTypeSpecificParametersList_members},
    {"CacheNodeTypeSpecificValue", SHAPE_STRUCTURE, .n_members = 2, .members = CacheNodeTypeSpecificValue_members},
    {"CacheNodeTypeSpecificValueList", SHAPE_LIST, .n_members = 1, .members = CacheNodeTypeSpecificValueList_members},
    {"CacheNodeUpdateStatus", SHAPE_STRUCTURE, .n_members = 8, .members = CacheNodeUpdateStatus_members},
    {"CacheNodeUpdateStatusList", SHAPE_LIST, .n_members = 1, .members = CacheNodeUpdateStatusList_members},
    {"CacheParameterGroup", SHAPE_STRUCTURE, .n_members = 5, .members = CacheParameterGroup_members},
    {"CacheParameterGroupAlreadyExistsFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "CacheParameterGroupAlreadyExists"},
    {"CacheParameterGroupDetails", SHAPE_STRUCTURE, .n_members = 3, .members = CacheParameterGroupDetails_members},
    {"CacheParameterGroupList", SHAPE_LIST, .n_members = 1, .members = CacheParameterGroupList_members},
    {"CacheParameterGroupNameMessage", SHAPE_STRUCTURE, .n_members = 1, .members = CacheParameterGroupNameMessage_members},
    {"CacheParameterGroupNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404, .error_code = "CacheParameterGroupNotFound"},
    {"CacheParameterGroupQuotaExceededFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "CacheParameterGroupQuotaExceeded"},
    {"CacheParameterGroupStatus", SHAPE_STRUCTURE, .n_members = 3, .members = CacheParameterGroupStatus_members},
    {"CacheParameterGroupsMessage", SHAPE_STRUCTURE, .n_members = 2, .members = CacheParameterGroupsMessage_members},
    {"CacheSecurityGroupMembership", SHAPE_STRUCTURE, .n_members = 2, .members = CacheSecurityGroupMembership_members},
    {"CacheSecurityGroupMembershipList", SHAPE_LIST, .n_members = 1, .members = CacheSecurityGroupMembershipList_members},
    {"CacheSecurityGroupNameList", SHAPE_LIST, .n_members = 1, .members = CacheSecurityGroupNameList_members},
    {"CacheSecurityGroupNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404, .error_code = "CacheSecurityGroupNotFound"},
    {"CacheSubnetGroup", SHAPE_STRUCTURE, .n_members = 6, .members = CacheSubnetGroup_members},
    {"CacheSubnetGroupAlreadyExistsFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "CacheSubnetGroupAlreadyExists"},
    {"CacheSubnetGroupInUse", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"CacheSubnetGroupMessage", SHAPE_STRUCTURE, .n_members = 2, .members = CacheSubnetGroupMessage_members},
    {"CacheSubnetGroupNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"CacheSubnetGroupQuotaExceededFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "CacheSubnetGroupQuotaExceeded"},
    {"CacheSubnetGroups", SHAPE_LIST, .n_members = 1, .members = CacheSubnetGroups_members},
    {"CacheSubnetQuotaExceededFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"CacheUsageLimits", SHAPE_STRUCTURE, .n_members = 2, .members = CacheUsageLimits_members},
    {"ChangeType", SHAPE_STRING, .choices = ChangeType_choices},
    {"CloudWatchLogsDestinationDetails", SHAPE_STRUCTURE, .n_members = 1, .members = CloudWatchLogsDestinationDetails_members},
    {"ClusterIdList", SHAPE_LIST, .n_members = 1, .members = ClusterIdList_members},
    {"ClusterMode", SHAPE_STRING, .choices = ClusterMode_choices},
    {"ClusterQuotaForCustomerExceededFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "ClusterQuotaForCustomerExceeded"},
    {"ConfigureShard", SHAPE_STRUCTURE, .n_members = 4, .members = ConfigureShard_members},
    {"ConnectionType", SHAPE_STRING, .choices = ConnectionType_choices},
    {"CopySnapshotMessage", SHAPE_STRUCTURE, .n_members = 5, .members = CopySnapshotMessage_members},
    {"CopySnapshotResult", SHAPE_STRUCTURE, .n_members = 1, .members = CopySnapshotResult_members},
    {"CreateCacheClusterMessage", SHAPE_STRUCTURE, .n_members = 30, .members = CreateCacheClusterMessage_members},
    {"CreateCacheClusterResult", SHAPE_STRUCTURE, .n_members = 1, .members = CreateCacheClusterResult_members},
    {"CreateCacheParameterGroupMessage", SHAPE_STRUCTURE, .n_members = 4, .members = CreateCacheParameterGroupMessage_members},
    {"CreateCacheParameterGroupResult", SHAPE_STRUCTURE, .n_members = 1, .members = CreateCacheParameterGroupResult_members},
    {"CreateCacheSubnetGroupMessage", SHAPE_STRUCTURE, .n_members = 4, .members = CreateCacheSubnetGroupMessage_members},
    {"CreateCacheSubnetGroupResult", SHAPE_STRUCTURE, .n_members = 1, .members = CreateCacheSubnetGroupResult_members},
    {"CreateReplicationGroupMessage", SHAPE_STRUCTURE, .n_members = 40, .members = CreateReplicationGroupMessage_members},
    {"CreateReplicationGroupResult", SHAPE_STRUCTURE, .n_members = 1, .members = CreateReplicationGroupResult_members},
    {"CreateServerlessCacheRequest", SHAPE_STRUCTURE, .n_members = 16, .members = CreateServerlessCacheRequest_members},
    {"CreateServerlessCacheResponse", SHAPE_STRUCTURE, .n_members = 1, .members = CreateServerlessCacheResponse_members},
    {"CreateServerlessCacheSnapshotRequest", SHAPE_STRUCTURE, .n_members = 4, .members = CreateServerlessCacheSnapshotRequest_members},
    {"CreateServerlessCacheSnapshotResponse", SHAPE_STRUCTURE, .n_members = 1, .members = CreateServerlessCacheSnapshotResponse_members},
    {"CreateSnapshotMessage", SHAPE_STRUCTURE, .n_members = 5, .members = CreateSnapshotMessage_members},
    {"CreateSnapshotResult", SHAPE_STRUCTURE, .n_members = 1, .members = CreateSnapshotResult_members},
    {"CreateUserGroupMessage", SHAPE_STRUCTURE, .n_members = 4, .members = CreateUserGroupMessage_members},
    {"CreateUserMessage", SHAPE_STRUCTURE, .n_members = 8, .members = CreateUserMessage_members},
    {"DataStorage", SHAPE_STRUCTURE, .n_members = 3, .members = DataStorage_members},
    {"DataStorageUnit", SHAPE_STRING, .choices = DataStorageUnit_choices},
    {"DataTieringStatus", SHAPE_STRING, .choices = DataTieringStatus_choices},
    {"DecreaseReplicaCountMessage", SHAPE_STRUCTURE, .n_members = 5, .members = DecreaseReplicaCountMessage_members},
    {"DecreaseReplicaCountResult", SHAPE_STRUCTURE, .n_members = 1, .members = DecreaseReplicaCountResult_members},
    {"DefaultUserAssociatedToUserGroupFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "DefaultUserAssociatedToUserGroup"},
    {"DefaultUserRequired", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"DeleteCacheClusterMessage", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteCacheClusterMessage_members},
    {"DeleteCacheClusterResult", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteCacheClusterResult_members},
    {"DeleteCacheParameterGroupMessage", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteCacheParameterGroupMessage_members},
    {"DeleteCacheSubnetGroupMessage", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteCacheSubnetGroupMessage_members},
    {"DeleteReplicationGroupMessage", SHAPE_STRUCTURE, .n_members = 3, .members = DeleteReplicationGroupMessage_members},
    {"DeleteReplicationGroupResult", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteReplicationGroupResult_members},
    {"DeleteServerlessCacheRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteServerlessCacheRequest_members},
    {"DeleteServerlessCacheResponse", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteServerlessCacheResponse_members},
    {"DeleteServerlessCacheSnapshotRequest", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteServerlessCacheSnapshotRequest_members},
    {"DeleteServerlessCacheSnapshotResponse", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteServerlessCacheSnapshotResponse_members},
    {"DeleteSnapshotMessage", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteSnapshotMessage_members},
    {"DeleteSnapshotResult", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteSnapshotResult_members},
    {"DeleteUserGroupMessage", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteUserGroupMessage_members},
    {"DeleteUserMessage", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteUserMessage_members},
    {"DescribeCacheClustersMessage", SHAPE_STRUCTURE, .n_members = 5, .members = DescribeCacheClustersMessage_members},
    {"DescribeCacheEngineVersionsMessage", SHAPE_STRUCTURE, .n_members = 6, .members = DescribeCacheEngineVersionsMessage_members},
    {"DescribeCacheParameterGroupsMessage", SHAPE_STRUCTURE, .n_members = 3, .members = DescribeCacheParameterGroupsMessage_members},
    {"DescribeCacheParametersMessage", SHAPE_STRUCTURE, .n_members = 4, .members = DescribeCacheParametersMessage_members},
    {"DescribeCacheSubnetGroupsMessage", SHAPE_STRUCTURE, .n_members = 3, .members = DescribeCacheSubnetGroupsMessage_members},
    {"DescribeEngineDefaultParametersMessage", SHAPE_STRUCTURE, .n_members = 3, .members = DescribeEngineDefaultParametersMessage_members},
    {"DescribeEngineDefaultParametersResult", SHAPE_STRUCTURE, .n_members = 1, .members = DescribeEngineDefaultParametersResult_members},
    {"DescribeEventsMessage", SHAPE_STRUCTURE, .n_members = 7, .members = DescribeEventsMessage_members},
    {"DescribeGlobalReplicationGroupsMessage", SHAPE_STRUCTURE, .n_members = 4, .members = DescribeGlobalReplicationGroupsMessage_members},
    {"DescribeGlobalReplicationGroupsResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeGlobalReplicationGroupsResult_members},
    {"DescribeReplicationGroupsMessage", SHAPE_STRUCTURE, .n_members = 3, .members = DescribeReplicationGroupsMessage_members},
    {"DescribeReservedCacheNodesMessage", SHAPE_STRUCTURE, .n_members = 8, .members = DescribeReservedCacheNodesMessage_members},
    {"DescribeServerlessCacheSnapshotsRequest", SHAPE_STRUCTURE, .n_members = 5, .members = DescribeServerlessCacheSnapshotsRequest_members},
    {"DescribeServerlessCacheSnapshotsResponse", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeServerlessCacheSnapshotsResponse_members},
    {"DescribeServerlessCachesRequest", SHAPE_STRUCTURE, .n_members = 3, .members = DescribeServerlessCachesRequest_members},
    {"DescribeServerlessCachesResponse", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeServerlessCachesResponse_members},
    {"DescribeServiceUpdatesMessage", SHAPE_STRUCTURE, .n_members = 4, .members = DescribeServiceUpdatesMessage_members},
    {"DescribeSnapshotsListMessage", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeSnapshotsListMessage_members},
    {"DescribeSnapshotsMessage", SHAPE_STRUCTURE, .n_members = 7, .members = DescribeSnapshotsMessage_members},
    {"DescribeUpdateActionsMessage", SHAPE_STRUCTURE, .n_members = 10, .members = DescribeUpdateActionsMessage_members},
    {"DescribeUserGroupsMessage", SHAPE_STRUCTURE, .n_members = 3, .members = DescribeUserGroupsMessage_members},
    {"DescribeUserGroupsResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeUserGroupsResult_members},
    {"DescribeUsersMessage", SHAPE_STRUCTURE, .n_members = 5, .members = DescribeUsersMessage_members},
    {"DescribeUsersResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeUsersResult_members},
    {"DestinationDetails", SHAPE_STRUCTURE, .n_members = 2, .members = DestinationDetails_members},
    {"DestinationType", SHAPE_STRING, .choices = DestinationType_choices},
    {"Double", SHAPE_DOUBLE},
    {"DuplicateUserNameFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "DuplicateUserName"},
    {"Durability", SHAPE_STRING, .choices = Durability_choices},
    {"ECPUPerSecond", SHAPE_STRUCTURE, .n_members = 2, .members = ECPUPerSecond_members},
    {"EffectiveDurability", SHAPE_STRING, .choices = EffectiveDurability_choices},
    {"Endpoint", SHAPE_STRUCTURE, .n_members = 2, .members = Endpoint_members},
    {"EngineDefaults", SHAPE_STRUCTURE, .n_members = 4, .members = EngineDefaults_members},
    {"EngineType", SHAPE_STRING},
    {"Event", SHAPE_STRUCTURE, .n_members = 4, .members = Event_members},
    {"EventList", SHAPE_LIST, .n_members = 1, .members = EventList_members},
    {"EventsMessage", SHAPE_STRUCTURE, .n_members = 2, .members = EventsMessage_members},
    {"Filter", SHAPE_STRUCTURE, .n_members = 2, .members = Filter_members},
    {"FilterList", SHAPE_LIST, .n_members = 1, .members = FilterList_members},
    {"FilterName", SHAPE_STRING},
    {"FilterValue", SHAPE_STRING},
    {"FilterValueList", SHAPE_LIST, .n_members = 1, .members = FilterValueList_members, .min = INT64_C(1)},
    {"GlobalNodeGroup", SHAPE_STRUCTURE, .n_members = 2, .members = GlobalNodeGroup_members},
    {"GlobalNodeGroupList", SHAPE_LIST, .n_members = 1, .members = GlobalNodeGroupList_members},
    {"GlobalReplicationGroup", SHAPE_STRUCTURE, .n_members = 13, .members = GlobalReplicationGroup_members},
    {"GlobalReplicationGroupInfo", SHAPE_STRUCTURE, .n_members = 2, .members = GlobalReplicationGroupInfo_members},
    {"GlobalReplicationGroupList", SHAPE_LIST, .n_members = 1, .members = GlobalReplicationGroupList_members},
    {"GlobalReplicationGroupMember", SHAPE_STRUCTURE, .n_members = 5, .members = GlobalReplicationGroupMember_members},
    {"GlobalReplicationGroupMemberList", SHAPE_LIST, .n_members = 1, .members = GlobalReplicationGroupMemberList_members},
    {"GlobalReplicationGroupNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404},
    {"IncreaseReplicaCountMessage", SHAPE_STRUCTURE, .n_members = 4, .members = IncreaseReplicaCountMessage_members},
    {"IncreaseReplicaCountResult", SHAPE_STRUCTURE, .n_members = 1, .members = IncreaseReplicaCountResult_members},
    {"InputAuthenticationType", SHAPE_STRING, .choices = InputAuthenticationType_choices},
    {"InsufficientCacheClusterCapacityFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "InsufficientCacheClusterCapacity"},
    {"Integer", SHAPE_INTEGER},
    {"IntegerOptional", SHAPE_INTEGER},
    {"Integration", SHAPE_STRUCTURE, .n_members = 2, .members = Integration_members},
    {"IntegrationList", SHAPE_LIST, .n_members = 1, .members = IntegrationList_members},
    {"IntegrationRequest", SHAPE_STRUCTURE, .n_members = 1, .members = IntegrationRequest_members},
    {"IntegrationRequestList", SHAPE_LIST, .n_members = 1, .members = IntegrationRequestList_members},
    {"IntegrationStatus", SHAPE_STRING, .choices = IntegrationStatus_choices},
    {"IntegrationType", SHAPE_STRING, .choices = IntegrationType_choices},
    {"InvalidARNFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "InvalidARN"},
    {"InvalidCacheClusterStateFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "InvalidCacheClusterState"},
    {"InvalidCacheParameterGroupStateFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "InvalidCacheParameterGroupState"},
    {"InvalidCacheSecurityGroupStateFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "InvalidCacheSecurityGroupState"},
    {"InvalidCredentialsException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 408},
    {"InvalidGlobalReplicationGroupStateFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "InvalidGlobalReplicationGroupState"},
    {"InvalidKMSKeyFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"InvalidParameterCombinationException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 1, .members = InvalidParameterCombinationException_members, .error_code = "InvalidParameterCombination"},
    {"InvalidParameterValueException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 1, .members = InvalidParameterValueException_members, .error_code = "InvalidParameterValue"},
    {"InvalidReplicationGroupStateFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "InvalidReplicationGroupState"},
    {"InvalidServerlessCacheSnapshotStateFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"InvalidServerlessCacheStateFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"InvalidSnapshotStateFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "InvalidSnapshotState"},
    {"InvalidSubnet", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"InvalidUserGroupStateFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "InvalidUserGroupState"},
    {"InvalidUserStateFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "InvalidUserState"},
    {"InvalidVPCNetworkStateFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"IpDiscovery", SHAPE_STRING, .choices = IpDiscovery_choices},
    {"KeyList", SHAPE_LIST, .n_members = 1, .members = KeyList_members},
    {"KinesisFirehoseDestinationDetails", SHAPE_STRUCTURE, .n_members = 1, .members = KinesisFirehoseDestinationDetails_members},
    {"ListAllowedNodeTypeModificationsMessage", SHAPE_STRUCTURE, .n_members = 2, .members = ListAllowedNodeTypeModificationsMessage_members},
    {"ListTagsForResourceMessage", SHAPE_STRUCTURE, .n_members = 1, .members = ListTagsForResourceMessage_members},
    {"LogDeliveryConfiguration", SHAPE_STRUCTURE, .n_members = 6, .members = LogDeliveryConfiguration_members},
    {"LogDeliveryConfigurationList", SHAPE_LIST, .n_members = 1, .members = LogDeliveryConfigurationList_members},
    {"LogDeliveryConfigurationRequest", SHAPE_STRUCTURE, .n_members = 5, .members = LogDeliveryConfigurationRequest_members},
    {"LogDeliveryConfigurationRequestList", SHAPE_LIST, .n_members = 1, .members = LogDeliveryConfigurationRequestList_members},
    {"LogDeliveryConfigurationStatus", SHAPE_STRING, .choices = LogDeliveryConfigurationStatus_choices},
    {"LogFormat", SHAPE_STRING, .choices = LogFormat_choices},
    {"LogType", SHAPE_STRING, .choices = LogType_choices},
    {"MigrationSummary", SHAPE_STRUCTURE, .n_members = 3, .members = MigrationSummary_members},
    {"ModifyCacheClusterMessage", SHAPE_STRUCTURE, .n_members = 23, .members = ModifyCacheClusterMessage_members},
    {"ModifyCacheClusterResult", SHAPE_STRUCTURE, .n_members = 1, .members = ModifyCacheClusterResult_members},
    {"ModifyCacheParameterGroupMessage", SHAPE_STRUCTURE, .n_members = 2, .members = ModifyCacheParameterGroupMessage_members},
    {"ModifyCacheSubnetGroupMessage", SHAPE_STRUCTURE, .n_members = 3, .members = ModifyCacheSubnetGroupMessage_members},
    {"ModifyCacheSubnetGroupResult", SHAPE_STRUCTURE, .n_members = 1, .members = ModifyCacheSubnetGroupResult_members},
    {"ModifyReplicationGroupMessage", SHAPE_STRUCTURE, .n_members = 31, .members = ModifyReplicationGroupMessage_members},
    {"ModifyReplicationGroupResult", SHAPE_STRUCTURE, .n_members = 1, .members = ModifyReplicationGroupResult_members},
    {"ModifyReplicationGroupShardConfigurationMessage", SHAPE_STRUCTURE, .n_members = 6, .members = ModifyReplicationGroupShardConfigurationMessage_members},
    {"ModifyReplicationGroupShardConfigurationResult", SHAPE_STRUCTURE, .n_members = 1, .members = ModifyReplicationGroupShardConfigurationResult_members},
    {"ModifyServerlessCacheRequest", SHAPE_STRUCTURE, .n_members = 10, .members = ModifyServerlessCacheRequest_members},
    {"ModifyServerlessCacheResponse", SHAPE_STRUCTURE, .n_members = 1, .members = ModifyServerlessCacheResponse_members},
    {"ModifyUserGroupMessage", SHAPE_STRUCTURE, .n_members = 4, .members = ModifyUserGroupMessage_members},
    {"ModifyUserMessage", SHAPE_STRUCTURE, .n_members = 7, .members = ModifyUserMessage_members},
    {"MultiAZStatus", SHAPE_STRING, .choices = MultiAZStatus_choices},
    {"NetworkType", SHAPE_STRING, .choices = NetworkType_choices},
    {"NetworkTypeList", SHAPE_LIST, .n_members = 1, .members = NetworkTypeList_members},
    {"NoOperationFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"NodeGroup", SHAPE_STRUCTURE, .n_members = 6, .members = NodeGroup_members},
    {"NodeGroupConfiguration", SHAPE_STRUCTURE, .n_members = 7, .members = NodeGroupConfiguration_members},
    {"NodeGroupConfigurationList", SHAPE_LIST, .n_members = 1, .members = NodeGroupConfigurationList_members},
    {"NodeGroupList", SHAPE_LIST, .n_members = 1, .members = NodeGroupList_members},
    {"NodeGroupMember", SHAPE_STRUCTURE, .n_members = 6, .members = NodeGroupMember_members},
    {"NodeGroupMemberList", SHAPE_LIST, .n_members = 1, .members = NodeGroupMemberList_members},
    {"NodeGroupMemberUpdateStatus", SHAPE_STRUCTURE, .n_members = 9, .members = NodeGroupMemberUpdateStatus_members},
    {"NodeGroupMemberUpdateStatusList", SHAPE_LIST, .n_members = 1, .members = NodeGroupMemberUpdateStatusList_members},
    {"NodeGroupNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404},
    {"NodeGroupUpdateStatus", SHAPE_STRUCTURE, .n_members = 2, .members = NodeGroupUpdateStatus_members},
    {"NodeGroupUpdateStatusList", SHAPE_LIST, .n_members = 1, .members = NodeGroupUpdateStatusList_members},
    {"NodeGroupsPerReplicationGroupQuotaExceededFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "NodeGroupsPerReplicationGroupQuotaExceeded"},
    {"NodeGroupsToRemoveList", SHAPE_LIST, .n_members = 1, .members = NodeGroupsToRemoveList_members},
    {"NodeGroupsToRetainList", SHAPE_LIST, .n_members = 1, .members = NodeGroupsToRetainList_members},
    {"NodeQuotaForClusterExceededFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "NodeQuotaForClusterExceeded"},
    {"NodeQuotaForCustomerExceededFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "NodeQuotaForCustomerExceeded"},
    {"NodeSnapshot", SHAPE_STRUCTURE, .n_members = 7, .members = NodeSnapshot_members},
    {"NodeSnapshotList", SHAPE_LIST, .n_members = 1, .members = NodeSnapshotList_members},
    {"NodeTypeList", SHAPE_LIST, .n_members = 1, .members = NodeTypeList_members},
    {"NodeUpdateInitiatedBy", SHAPE_STRING, .choices = NodeUpdateInitiatedBy_choices},
    {"NodeUpdateStatus", SHAPE_STRING, .choices = NodeUpdateStatus_choices},
    {"NotificationConfiguration", SHAPE_STRUCTURE, .n_members = 2, .members = NotificationConfiguration_members},
    {"OutpostArnsList", SHAPE_LIST, .n_members = 1, .members = OutpostArnsList_members},
    {"OutpostMode", SHAPE_STRING, .choices = OutpostMode_choices},
    {"Parameter", SHAPE_STRUCTURE, .n_members = 9, .members = Parameter_members},
    {"ParameterNameValue", SHAPE_STRUCTURE, .n_members = 2, .members = ParameterNameValue_members},
    {"ParameterNameValueList", SHAPE_LIST, .n_members = 1, .members = ParameterNameValueList_members},
    {"ParametersList", SHAPE_LIST, .n_members = 1, .members = ParametersList_members},
    {"PasswordListInput", SHAPE_LIST, .n_members = 1, .members = PasswordListInput_members, .min = INT64_C(1)},
    {"PendingAutomaticFailoverStatus", SHAPE_STRING, .choices = PendingAutomaticFailoverStatus_choices},
    {"PendingLogDeliveryConfiguration", SHAPE_STRUCTURE, .n_members = 4, .members = PendingLogDeliveryConfiguration_members},
    {"PendingLogDeliveryConfigurationList", SHAPE_LIST, .n_members = 1, .members = PendingLogDeliveryConfigurationList_members},
    {"PendingModifiedValues", SHAPE_STRUCTURE, .n_members = 9, .members = PendingModifiedValues_members},
    {"PreferredAvailabilityZoneList", SHAPE_LIST, .n_members = 1, .members = PreferredAvailabilityZoneList_members},
    {"PreferredOutpostArnList", SHAPE_LIST, .n_members = 1, .members = PreferredOutpostArnList_members},
    {"RebootCacheClusterMessage", SHAPE_STRUCTURE, .n_members = 2, .members = RebootCacheClusterMessage_members},
    {"RebootCacheClusterResult", SHAPE_STRUCTURE, .n_members = 1, .members = RebootCacheClusterResult_members},
    {"RecurringCharge", SHAPE_STRUCTURE, .n_members = 2, .members = RecurringCharge_members},
    {"RecurringChargeList", SHAPE_LIST, .n_members = 1, .members = RecurringChargeList_members},
    {"RemoveReplicasList", SHAPE_LIST, .n_members = 1, .members = RemoveReplicasList_members},
    {"RemoveTagsFromResourceMessage", SHAPE_STRUCTURE, .n_members = 2, .members = RemoveTagsFromResourceMessage_members},
    {"ReplicaConfigurationList", SHAPE_LIST, .n_members = 1, .members = ReplicaConfigurationList_members},
    {"ReplicationGroup", SHAPE_STRUCTURE, .n_members = 35, .members = ReplicationGroup_members},
    {"ReplicationGroupAlreadyExistsFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "ReplicationGroupAlreadyExists"},
    {"ReplicationGroupIdList", SHAPE_LIST, .n_members = 1, .members = ReplicationGroupIdList_members, .max = INT64_C(20)},
    {"ReplicationGroupList", SHAPE_LIST, .n_members = 1, .members = ReplicationGroupList_members},
    {"ReplicationGroupMessage", SHAPE_STRUCTURE, .n_members = 2, .members = ReplicationGroupMessage_members},
    {"ReplicationGroupNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404},
    {"ReplicationGroupOutpostArnList", SHAPE_LIST, .n_members = 1, .members = ReplicationGroupOutpostArnList_members},
    {"ReplicationGroupPendingModifiedValues", SHAPE_STRUCTURE, .n_members = 9, .members = ReplicationGroupPendingModifiedValues_members},
    {"ReservedCacheNode", SHAPE_STRUCTURE, .n_members = 13, .members = ReservedCacheNode_members},
    {"ReservedCacheNodeList", SHAPE_LIST, .n_members = 1, .members = ReservedCacheNodeList_members},
    {"ReservedCacheNodeMessage", SHAPE_STRUCTURE, .n_members = 2, .members = ReservedCacheNodeMessage_members},
    {"ReservedCacheNodeNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404, .error_code = "ReservedCacheNodeNotFound"},
    {"ResetCacheParameterGroupMessage", SHAPE_STRUCTURE, .n_members = 3, .members = ResetCacheParameterGroupMessage_members},
    {"ReshardingConfiguration", SHAPE_STRUCTURE, .n_members = 2, .members = ReshardingConfiguration_members},
    {"ReshardingConfigurationList", SHAPE_LIST, .n_members = 1, .members = ReshardingConfigurationList_members},
    {"ReshardingStatus", SHAPE_STRUCTURE, .n_members = 1, .members = ReshardingStatus_members},
    {"ScaleConfig", SHAPE_STRUCTURE, .n_members = 2, .members = ScaleConfig_members},
    {"SecurityGroupIdsList", SHAPE_LIST, .n_members = 1, .members = SecurityGroupIdsList_members},
    {"SecurityGroupMembership", SHAPE_STRUCTURE, .n_members = 2, .members = SecurityGroupMembership_members},
    {"SecurityGroupMembershipList", SHAPE_LIST, .n_members = 1, .members = SecurityGroupMembershipList_members},
    {"ServerlessCache", SHAPE_STRUCTURE, .n_members = 22, .members = ServerlessCache_members},
    {"ServerlessCacheAlreadyExistsFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"ServerlessCacheConfiguration", SHAPE_STRUCTURE, .n_members = 3, .members = ServerlessCacheConfiguration_members},
    {"ServerlessCacheList", SHAPE_LIST, .n_members = 1, .members = ServerlessCacheList_members},
    {"ServerlessCacheNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404},
    {"ServerlessCacheQuotaForCustomerExceededFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"ServerlessCacheSnapshot", SHAPE_STRUCTURE, .n_members = 9, .members = ServerlessCacheSnapshot_members},
    {"ServerlessCacheSnapshotAlreadyExistsFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"ServerlessCacheSnapshotList", SHAPE_LIST, .n_members = 1, .members = ServerlessCacheSnapshotList_members},
    {"ServerlessCacheSnapshotNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404},
    {"ServerlessCacheSnapshotQuotaExceededFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"ServiceLinkedRoleNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"ServiceUpdate", SHAPE_STRUCTURE, .n_members = 12, .members = ServiceUpdate_members},
    {"ServiceUpdateList", SHAPE_LIST, .n_members = 1, .members = ServiceUpdateList_members},
    {"ServiceUpdateNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404},
    {"ServiceUpdateSeverity", SHAPE_STRING, .choices = ServiceUpdateSeverity_choices},
    {"ServiceUpdateStatus", SHAPE_STRING, .choices = ServiceUpdateStatus_choices},
    {"ServiceUpdateStatusList", SHAPE_LIST, .n_members = 1, .members = ServiceUpdateStatusList_members, .max = INT64_C(3)},
    {"ServiceUpdateType", SHAPE_STRING, .choices = ServiceUpdateType_choices},
    {"ServiceUpdatesMessage", SHAPE_STRUCTURE, .n_members = 2, .members = ServiceUpdatesMessage_members},
    {"SlaMet", SHAPE_STRING, .choices = SlaMet_choices},
    {"SlotMigration", SHAPE_STRUCTURE, .n_members = 1, .members = SlotMigration_members},
    {"Snapshot", SHAPE_STRUCTURE, .n_members = 29, .members = Snapshot_members},
    {"SnapshotAlreadyExistsFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"SnapshotArnsList", SHAPE_LIST, .n_members = 1, .members = SnapshotArnsList_members},
    {"SnapshotFeatureNotSupportedFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"SnapshotList", SHAPE_LIST, .n_members = 1, .members = SnapshotList_members},
    {"SnapshotNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404},
    {"SnapshotQuotaExceededFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"SourceType", SHAPE_STRING, .choices = SourceType_choices},
    {"StorageEncryptionType", SHAPE_STRING, .choices = StorageEncryptionType_choices},
    {"String", SHAPE_STRING},
    {"Subnet", SHAPE_STRUCTURE, .n_members = 4, .members = Subnet_members},
    {"SubnetIdentifierList", SHAPE_LIST, .n_members = 1, .members = SubnetIdentifierList_members},
    {"SubnetIdsList", SHAPE_LIST, .n_members = 1, .members = SubnetIdsList_members},
    {"SubnetInUse", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"SubnetList", SHAPE_LIST, .n_members = 1, .members = SubnetList_members},
    {"SubnetNotAllowedFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"SubnetOutpost", SHAPE_STRUCTURE, .n_members = 1, .members = SubnetOutpost_members},
    {"TStamp", SHAPE_TIMESTAMP},
    {"Tag", SHAPE_STRUCTURE, .n_members = 2, .members = Tag_members},
    {"TagList", SHAPE_LIST, .n_members = 1, .members = TagList_members},
    {"TagListMessage", SHAPE_STRUCTURE, .n_members = 1, .members = TagListMessage_members},
    {"TagNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404, .error_code = "TagNotFound"},
    {"TagQuotaPerResourceExceeded", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"TestFailoverMessage", SHAPE_STRUCTURE, .n_members = 2, .members = TestFailoverMessage_members},
    {"TestFailoverNotAvailableFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"TestFailoverResult", SHAPE_STRUCTURE, .n_members = 1, .members = TestFailoverResult_members},
    {"TimeRangeFilter", SHAPE_STRUCTURE, .n_members = 2, .members = TimeRangeFilter_members},
    {"TransitEncryptionMode", SHAPE_STRING, .choices = TransitEncryptionMode_choices},
    {"UGReplicationGroupIdList", SHAPE_LIST, .n_members = 1, .members = UGReplicationGroupIdList_members},
    {"UGServerlessCacheIdList", SHAPE_LIST, .n_members = 1, .members = UGServerlessCacheIdList_members},
    {"UpdateAction", SHAPE_STRUCTURE, .n_members = 17, .members = UpdateAction_members},
    {"UpdateActionList", SHAPE_LIST, .n_members = 1, .members = UpdateActionList_members},
    {"UpdateActionStatus", SHAPE_STRING, .choices = UpdateActionStatus_choices},
    {"UpdateActionStatusList", SHAPE_LIST, .n_members = 1, .members = UpdateActionStatusList_members, .max = INT64_C(9)},
    {"UpdateActionsMessage", SHAPE_STRUCTURE, .n_members = 2, .members = UpdateActionsMessage_members},
    {"User", SHAPE_STRUCTURE, .n_members = 9, .members = User_members},
    {"UserAlreadyExistsFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "UserAlreadyExists"},
    {"UserGroup", SHAPE_STRUCTURE, .n_members = 9, .members = UserGroup_members},
    {"UserGroupAlreadyExistsFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "UserGroupAlreadyExists"},
    {"UserGroupId", SHAPE_STRING, .min = INT64_C(1)},
    {"UserGroupIdList", SHAPE_LIST, .n_members = 1, .members = UserGroupIdList_members},
    {"UserGroupIdListInput", SHAPE_LIST, .n_members = 1, .members = UserGroupIdListInput_members, .min = INT64_C(1)},
    {"UserGroupList", SHAPE_LIST, .n_members = 1, .members = UserGroupList_members},
    {"UserGroupNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404, .error_code = "UserGroupNotFound"},
    {"UserGroupPendingChanges", SHAPE_STRUCTURE, .n_members = 2, .members = UserGroupPendingChanges_members},
    {"UserGroupQuotaExceededFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "UserGroupQuotaExceeded"},
    {"UserGroupsUpdateStatus", SHAPE_STRUCTURE, .n_members = 2, .members = UserGroupsUpdateStatus_members},
    {"UserId", SHAPE_STRING, .min = INT64_C(1)},
    {"UserIdList", SHAPE_LIST, .n_members = 1, .members = UserIdList_members},
    {"UserIdListInput", SHAPE_LIST, .n_members = 1, .members = UserIdListInput_members, .min = INT64_C(1)},
    {"UserList", SHAPE_LIST, .n_members = 1, .members = UserList_members},
    {"UserName", SHAPE_STRING, .min = INT64_C(1)},
    {"UserNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404, .error_code = "UserNotFound"},
    {"UserQuotaExceededFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "UserQuotaExceeded"},
};
static const uint16_t AddTagsToResource_errors[] = {
    AT_CacheClusterNotFoundFault, AT_CacheParameterGroupNotFoundFault, AT_CacheSecurityGroupNotFoundFault, AT_CacheSubnetGroupNotFoundFault, AT_InvalidReplicationGroupStateFault, AT_ReplicationGroupNotFoundFault, AT_ReservedCacheNodeNotFoundFault, AT_SnapshotNotFoundFault, AT_UserNotFoundFault, AT_UserGroupNotFoundFault, AT_ServerlessCacheNotFoundFault, AT_InvalidServerlessCacheStateFault, AT_ServerlessCacheSnapshotNotFoundFault, AT_InvalidServerlessCacheSnapshotStateFault, AT_TagQuotaPerResourceExceeded, AT_InvalidARNFault, AT_InvalidParameterValueException, AT_GlobalReplicationGroupNotFoundFault, 0,
};
static const uint16_t CopySnapshot_errors[] = {
    AT_SnapshotAlreadyExistsFault, AT_SnapshotNotFoundFault, AT_SnapshotQuotaExceededFault, AT_InvalidSnapshotStateFault, AT_TagQuotaPerResourceExceeded, AT_InvalidParameterValueException, AT_InvalidParameterCombinationException, 0,
};
static const uint16_t CreateCacheCluster_errors[] = {
    AT_ReplicationGroupNotFoundFault, AT_InvalidReplicationGroupStateFault, AT_CacheClusterAlreadyExistsFault, AT_InsufficientCacheClusterCapacityFault, AT_CacheSecurityGroupNotFoundFault, AT_CacheSubnetGroupNotFoundFault, AT_ClusterQuotaForCustomerExceededFault, AT_NodeQuotaForClusterExceededFault, AT_NodeQuotaForCustomerExceededFault, AT_CacheParameterGroupNotFoundFault, AT_InvalidVPCNetworkStateFault, AT_TagQuotaPerResourceExceeded, AT_InvalidParameterValueException, AT_InvalidParameterCombinationException, 0,
};
static const uint16_t CreateCacheParameterGroup_errors[] = {
    AT_CacheParameterGroupQuotaExceededFault, AT_CacheParameterGroupAlreadyExistsFault, AT_InvalidCacheParameterGroupStateFault, AT_TagQuotaPerResourceExceeded, AT_InvalidParameterValueException, AT_InvalidParameterCombinationException, 0,
};
static const uint16_t CreateCacheSubnetGroup_errors[] = {
    AT_CacheSubnetGroupAlreadyExistsFault, AT_CacheSubnetGroupQuotaExceededFault, AT_CacheSubnetQuotaExceededFault, AT_TagQuotaPerResourceExceeded, AT_InvalidSubnet, AT_SubnetNotAllowedFault, 0,
};
static const uint16_t CreateReplicationGroup_errors[] = {
    AT_CacheClusterNotFoundFault, AT_InvalidCacheClusterStateFault, AT_ReplicationGroupAlreadyExistsFault, AT_InvalidUserGroupStateFault, AT_UserGroupNotFoundFault, AT_InsufficientCacheClusterCapacityFault, AT_CacheSecurityGroupNotFoundFault, AT_CacheSubnetGroupNotFoundFault, AT_ClusterQuotaForCustomerExceededFault, AT_NodeQuotaForClusterExceededFault, AT_NodeQuotaForCustomerExceededFault, AT_CacheParameterGroupNotFoundFault, AT_InvalidVPCNetworkStateFault, AT_TagQuotaPerResourceExceeded, AT_NodeGroupsPerReplicationGroupQuotaExceededFault, AT_GlobalReplicationGroupNotFoundFault, AT_InvalidGlobalReplicationGroupStateFault, AT_InvalidParameterValueException, AT_InvalidParameterCombinationException, 0,
};
static const uint16_t CreateServerlessCache_errors[] = {
    AT_ServerlessCacheNotFoundFault, AT_InvalidServerlessCacheStateFault, AT_ServerlessCacheAlreadyExistsFault, AT_ServerlessCacheQuotaForCustomerExceededFault, AT_InvalidParameterValueException, AT_InvalidParameterCombinationException, AT_InvalidCredentialsException, AT_InvalidUserGroupStateFault, AT_UserGroupNotFoundFault, AT_TagQuotaPerResourceExceeded, AT_ServiceLinkedRoleNotFoundFault, 0,
};
static const uint16_t CreateServerlessCacheSnapshot_errors[] = {
    AT_ServerlessCacheSnapshotAlreadyExistsFault, AT_ServerlessCacheNotFoundFault, AT_InvalidServerlessCacheStateFault, AT_ServerlessCacheSnapshotQuotaExceededFault, AT_ServiceLinkedRoleNotFoundFault, AT_TagQuotaPerResourceExceeded, AT_InvalidParameterValueException, AT_InvalidParameterCombinationException, 0,
};
static const uint16_t CreateSnapshot_errors[] = {
    AT_SnapshotAlreadyExistsFault, AT_CacheClusterNotFoundFault, AT_ReplicationGroupNotFoundFault, AT_InvalidCacheClusterStateFault, AT_InvalidReplicationGroupStateFault, AT_SnapshotQuotaExceededFault, AT_SnapshotFeatureNotSupportedFault, AT_TagQuotaPerResourceExceeded, AT_InvalidParameterCombinationException, AT_InvalidParameterValueException, 0,
};
static const uint16_t CreateUser_errors[] = {
    AT_UserAlreadyExistsFault, AT_UserQuotaExceededFault, AT_DuplicateUserNameFault, AT_ServiceLinkedRoleNotFoundFault, AT_InvalidParameterValueException, AT_InvalidParameterCombinationException, AT_TagQuotaPerResourceExceeded, 0,
};
static const uint16_t CreateUserGroup_errors[] = {
    AT_UserNotFoundFault, AT_DuplicateUserNameFault, AT_UserGroupAlreadyExistsFault, AT_ServiceLinkedRoleNotFoundFault, AT_DefaultUserRequired, AT_UserGroupQuotaExceededFault, AT_InvalidParameterValueException, AT_TagQuotaPerResourceExceeded, 0,
};
static const uint16_t DecreaseReplicaCount_errors[] = {
    AT_ReplicationGroupNotFoundFault, AT_InvalidReplicationGroupStateFault, AT_InvalidCacheClusterStateFault, AT_InvalidVPCNetworkStateFault, AT_InsufficientCacheClusterCapacityFault, AT_ClusterQuotaForCustomerExceededFault, AT_NodeGroupsPerReplicationGroupQuotaExceededFault, AT_NodeQuotaForCustomerExceededFault, AT_ServiceLinkedRoleNotFoundFault, AT_NoOperationFault, AT_InvalidParameterValueException, AT_InvalidParameterCombinationException, 0,
};
static const uint16_t DeleteCacheCluster_errors[] = {
    AT_CacheClusterNotFoundFault, AT_InvalidCacheClusterStateFault, AT_SnapshotAlreadyExistsFault, AT_SnapshotFeatureNotSupportedFault, AT_SnapshotQuotaExceededFault, AT_InvalidParameterValueException, AT_InvalidParameterCombinationException, 0,
};
static const uint16_t DeleteCacheParameterGroup_errors[] = {
    AT_InvalidCacheParameterGroupStateFault, AT_CacheParameterGroupNotFoundFault, AT_InvalidParameterValueException, AT_InvalidParameterCombinationException, 0,
};
static const uint16_t DeleteCacheSubnetGroup_errors[] = {
    AT_CacheSubnetGroupInUse, AT_CacheSubnetGroupNotFoundFault, 0,
};
static const uint16_t DeleteReplicationGroup_errors[] = {
    AT_ReplicationGroupNotFoundFault, AT_InvalidReplicationGroupStateFault, AT_SnapshotAlreadyExistsFault, AT_SnapshotFeatureNotSupportedFault, AT_SnapshotQuotaExceededFault, AT_InvalidParameterValueException, AT_InvalidParameterCombinationException, 0,
};
static const uint16_t DeleteServerlessCache_errors[] = {
    AT_ServerlessCacheNotFoundFault, AT_InvalidServerlessCacheStateFault, AT_ServerlessCacheSnapshotAlreadyExistsFault, AT_InvalidParameterValueException, AT_InvalidParameterCombinationException, AT_InvalidCredentialsException, AT_ServiceLinkedRoleNotFoundFault, 0,
};
static const uint16_t DeleteServerlessCacheSnapshot_errors[] = {
    AT_ServiceLinkedRoleNotFoundFault, AT_ServerlessCacheSnapshotNotFoundFault, AT_InvalidServerlessCacheSnapshotStateFault, AT_InvalidParameterValueException, 0,
};
static const uint16_t DeleteSnapshot_errors[] = {
    AT_SnapshotNotFoundFault, AT_InvalidSnapshotStateFault, AT_InvalidParameterValueException, AT_InvalidParameterCombinationException, 0,
};
static const uint16_t DeleteUser_errors[] = {
    AT_InvalidUserStateFault, AT_UserNotFoundFault, AT_ServiceLinkedRoleNotFoundFault, AT_InvalidParameterValueException, AT_DefaultUserAssociatedToUserGroupFault, 0,
};
static const uint16_t DeleteUserGroup_errors[] = {
    AT_UserGroupNotFoundFault, AT_InvalidUserGroupStateFault, AT_ServiceLinkedRoleNotFoundFault, AT_InvalidParameterValueException, 0,
};
static const uint16_t DescribeCacheClusters_errors[] = {
    AT_CacheClusterNotFoundFault, AT_InvalidParameterValueException, AT_InvalidParameterCombinationException, 0,
};
static const char *const DescribeCacheClusters_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeCacheClusters_out[] = {
    "Marker",
    NULL,
};
static const char *const DescribeCacheClusters_results[] = {
    "CacheClusters",
    NULL,
};
static const struct paginator_model DescribeCacheClusters_pages[] = {
    {.in_tokens = DescribeCacheClusters_in, .out_tokens = DescribeCacheClusters_out, .results = DescribeCacheClusters_results, .limit_key = "MaxRecords"},
};
static const char *const DescribeCacheEngineVersions_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeCacheEngineVersions_out[] = {
    "Marker",
    NULL,
};
static const char *const DescribeCacheEngineVersions_results[] = {
    "CacheEngineVersions",
    NULL,
};
static const struct paginator_model DescribeCacheEngineVersions_pages[] = {
    {.in_tokens = DescribeCacheEngineVersions_in, .out_tokens = DescribeCacheEngineVersions_out, .results = DescribeCacheEngineVersions_results, .limit_key = "MaxRecords"},
};
static const uint16_t DescribeCacheParameterGroups_errors[] = {
    AT_CacheParameterGroupNotFoundFault, AT_InvalidParameterValueException, AT_InvalidParameterCombinationException, 0,
};
static const char *const DescribeCacheParameterGroups_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeCacheParameterGroups_out[] = {
    "Marker",
    NULL,
};
static const char *const DescribeCacheParameterGroups_results[] = {
    "CacheParameterGroups",
    NULL,
};
static const struct paginator_model DescribeCacheParameterGroups_pages[] = {
    {.in_tokens = DescribeCacheParameterGroups_in, .out_tokens = DescribeCacheParameterGroups_out, .results = DescribeCacheParameterGroups_results, .limit_key = "MaxRecords"},
};
static const uint16_t DescribeCacheParameters_errors[] = {
    AT_CacheParameterGroupNotFoundFault, AT_InvalidParameterValueException, AT_InvalidParameterCombinationException, 0,
};
static const char *const DescribeCacheParameters_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeCacheParameters_out[] = {
    "Marker",
    NULL,
};
static const char *const DescribeCacheParameters_results[] = {
    "Parameters",
    NULL,
};
static const struct paginator_model DescribeCacheParameters_pages[] = {
    {.in_tokens = DescribeCacheParameters_in, .out_tokens = DescribeCacheParameters_out, .results = DescribeCacheParameters_results, .limit_key = "MaxRecords"},
};
static const uint16_t DescribeCacheSubnetGroups_errors[] = {
    AT_CacheSubnetGroupNotFoundFault, 0,
};
static const char *const DescribeCacheSubnetGroups_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeCacheSubnetGroups_out[] = {
    "Marker",
    NULL,
};
static const char *const DescribeCacheSubnetGroups_results[] = {
    "CacheSubnetGroups",
    NULL,
};
static const struct paginator_model DescribeCacheSubnetGroups_pages[] = {
    {.in_tokens = DescribeCacheSubnetGroups_in, .out_tokens = DescribeCacheSubnetGroups_out, .results = DescribeCacheSubnetGroups_results, .limit_key = "MaxRecords"},
};
static const uint16_t DescribeEngineDefaultParameters_errors[] = {
    AT_InvalidParameterValueException, AT_InvalidParameterCombinationException, 0,
};
static const char *const DescribeEngineDefaultParameters_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeEngineDefaultParameters_out[] = {
    "EngineDefaults.Marker",
    NULL,
};
static const char *const DescribeEngineDefaultParameters_results[] = {
    "EngineDefaults.Parameters",
    NULL,
};
static const struct paginator_model DescribeEngineDefaultParameters_pages[] = {
    {.in_tokens = DescribeEngineDefaultParameters_in, .out_tokens = DescribeEngineDefaultParameters_out, .results = DescribeEngineDefaultParameters_results, .limit_key = "MaxRecords"},
};
static const uint16_t DescribeEvents_errors[] = {
    AT_InvalidParameterValueException, AT_InvalidParameterCombinationException, 0,
};
static const char *const DescribeEvents_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeEvents_out[] = {
    "Marker",
    NULL,
};
static const char *const DescribeEvents_results[] = {
    "Events",
    NULL,
};
static const struct paginator_model DescribeEvents_pages[] = {
    {.in_tokens = DescribeEvents_in, .out_tokens = DescribeEvents_out, .results = DescribeEvents_results, .limit_key = "MaxRecords"},
};
static const uint16_t DescribeGlobalReplicationGroups_errors[] = {
    AT_GlobalReplicationGroupNotFoundFault, AT_InvalidParameterValueException, AT_InvalidParameterCombinationException, 0,
};
static const char *const DescribeGlobalReplicationGroups_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeGlobalReplicationGroups_out[] = {
    "Marker",
    NULL,
};
static const char *const DescribeGlobalReplicationGroups_results[] = {
    "GlobalReplicationGroups",
    NULL,
};
static const struct paginator_model DescribeGlobalReplicationGroups_pages[] = {
    {.in_tokens = DescribeGlobalReplicationGroups_in, .out_tokens = DescribeGlobalReplicationGroups_out, .results = DescribeGlobalReplicationGroups_results, .limit_key = "MaxRecords"},
};
static const uint16_t DescribeReplicationGroups_errors[] = {
    AT_ReplicationGroupNotFoundFault, AT_InvalidParameterValueException, AT_InvalidParameterCombinationException, 0,
};
static const char *const DescribeReplicationGroups_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeReplicationGroups_out[] = {
    "Marker",
    NULL,
};
static const char *const DescribeReplicationGroups_results[] = {
    "ReplicationGroups",
    NULL,
};
static const struct paginator_model DescribeReplicationGroups_pages[] = {
    {.in_tokens = DescribeReplicationGroups_in, .out_tokens = DescribeReplicationGroups_out, .results = DescribeReplicationGroups_results, .limit_key = "MaxRecords"},
};
static const uint16_t DescribeReservedCacheNodes_errors[] = {
    AT_ReservedCacheNodeNotFoundFault, AT_InvalidParameterValueException, AT_InvalidParameterCombinationException, 0,
};
static const char *const DescribeReservedCacheNodes_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeReservedCacheNodes_out[] = {
    "Marker",
    NULL,
};
static const char *const DescribeReservedCacheNodes_results[] = {
    "ReservedCacheNodes",
    NULL,
};
static const struct paginator_model DescribeReservedCacheNodes_pages[] = {
    {.in_tokens = DescribeReservedCacheNodes_in, .out_tokens = DescribeReservedCacheNodes_out, .results = DescribeReservedCacheNodes_results, .limit_key = "MaxRecords"},
};
static const uint16_t DescribeServerlessCacheSnapshots_errors[] = {
    AT_ServerlessCacheNotFoundFault, AT_ServerlessCacheSnapshotNotFoundFault, AT_InvalidParameterValueException, AT_InvalidParameterCombinationException, 0,
};
static const char *const DescribeServerlessCacheSnapshots_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeServerlessCacheSnapshots_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeServerlessCacheSnapshots_results[] = {
    "ServerlessCacheSnapshots",
    NULL,
};
static const struct paginator_model DescribeServerlessCacheSnapshots_pages[] = {
    {.in_tokens = DescribeServerlessCacheSnapshots_in, .out_tokens = DescribeServerlessCacheSnapshots_out, .results = DescribeServerlessCacheSnapshots_results, .limit_key = "MaxResults"},
};
static const uint16_t DescribeServerlessCaches_errors[] = {
    AT_ServerlessCacheNotFoundFault, AT_InvalidParameterValueException, AT_InvalidParameterCombinationException, 0,
};
static const char *const DescribeServerlessCaches_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeServerlessCaches_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeServerlessCaches_results[] = {
    "ServerlessCaches",
    NULL,
};
static const struct paginator_model DescribeServerlessCaches_pages[] = {
    {.in_tokens = DescribeServerlessCaches_in, .out_tokens = DescribeServerlessCaches_out, .results = DescribeServerlessCaches_results, .limit_key = "MaxResults"},
};
static const uint16_t DescribeServiceUpdates_errors[] = {
    AT_ServiceUpdateNotFoundFault, AT_InvalidParameterValueException, AT_InvalidParameterCombinationException, 0,
};
static const char *const DescribeServiceUpdates_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeServiceUpdates_out[] = {
    "Marker",
    NULL,
};
static const char *const DescribeServiceUpdates_results[] = {
    "ServiceUpdates",
    NULL,
};
static const struct paginator_model DescribeServiceUpdates_pages[] = {
    {.in_tokens = DescribeServiceUpdates_in, .out_tokens = DescribeServiceUpdates_out, .results = DescribeServiceUpdates_results, .limit_key = "MaxRecords"},
};
static const uint16_t DescribeSnapshots_errors[] = {
    AT_CacheClusterNotFoundFault, AT_SnapshotNotFoundFault, AT_InvalidParameterValueException, AT_InvalidParameterCombinationException, 0,
};
static const char *const DescribeSnapshots_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeSnapshots_out[] = {
    "Marker",
    NULL,
};
static const char *const DescribeSnapshots_results[] = {
    "Snapshots",
    NULL,
};
static const struct paginator_model DescribeSnapshots_pages[] = {
    {.in_tokens = DescribeSnapshots_in, .out_tokens = DescribeSnapshots_out, .results = DescribeSnapshots_results, .limit_key = "MaxRecords"},
};
static const uint16_t DescribeUpdateActions_errors[] = {
    AT_InvalidParameterValueException, AT_InvalidParameterCombinationException, 0,
};
static const char *const DescribeUpdateActions_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeUpdateActions_out[] = {
    "Marker",
    NULL,
};
static const char *const DescribeUpdateActions_results[] = {
    "UpdateActions",
    NULL,
};
static const struct paginator_model DescribeUpdateActions_pages[] = {
    {.in_tokens = DescribeUpdateActions_in, .out_tokens = DescribeUpdateActions_out, .results = DescribeUpdateActions_results, .limit_key = "MaxRecords"},
};
static const uint16_t DescribeUserGroups_errors[] = {
    AT_UserGroupNotFoundFault, AT_ServiceLinkedRoleNotFoundFault, AT_InvalidParameterCombinationException, 0,
};
static const char *const DescribeUserGroups_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeUserGroups_out[] = {
    "Marker",
    NULL,
};
static const char *const DescribeUserGroups_results[] = {
    "UserGroups",
    NULL,
};
static const struct paginator_model DescribeUserGroups_pages[] = {
    {.in_tokens = DescribeUserGroups_in, .out_tokens = DescribeUserGroups_out, .results = DescribeUserGroups_results, .limit_key = "MaxRecords"},
};
static const uint16_t DescribeUsers_errors[] = {
    AT_UserNotFoundFault, AT_ServiceLinkedRoleNotFoundFault, AT_InvalidParameterCombinationException, 0,
};
static const char *const DescribeUsers_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeUsers_out[] = {
    "Marker",
    NULL,
};
static const char *const DescribeUsers_results[] = {
    "Users",
    NULL,
};
static const struct paginator_model DescribeUsers_pages[] = {
    {.in_tokens = DescribeUsers_in, .out_tokens = DescribeUsers_out, .results = DescribeUsers_results, .limit_key = "MaxRecords"},
};
static const uint16_t IncreaseReplicaCount_errors[] = {
    AT_ReplicationGroupNotFoundFault, AT_InvalidReplicationGroupStateFault, AT_InvalidCacheClusterStateFault, AT_InvalidVPCNetworkStateFault, AT_InsufficientCacheClusterCapacityFault, AT_ClusterQuotaForCustomerExceededFault, AT_NodeGroupsPerReplicationGroupQuotaExceededFault, AT_NodeQuotaForCustomerExceededFault, AT_NoOperationFault, AT_InvalidKMSKeyFault, AT_InvalidParameterValueException, AT_InvalidParameterCombinationException, 0,
};
static const uint16_t ListAllowedNodeTypeModifications_errors[] = {
    AT_CacheClusterNotFoundFault, AT_ReplicationGroupNotFoundFault, AT_InvalidParameterCombinationException, AT_InvalidParameterValueException, 0,
};
static const uint16_t ListTagsForResource_errors[] = {
    AT_CacheClusterNotFoundFault, AT_CacheParameterGroupNotFoundFault, AT_CacheSecurityGroupNotFoundFault, AT_CacheSubnetGroupNotFoundFault, AT_InvalidReplicationGroupStateFault, AT_ReplicationGroupNotFoundFault, AT_ReservedCacheNodeNotFoundFault, AT_SnapshotNotFoundFault, AT_UserNotFoundFault, AT_UserGroupNotFoundFault, AT_ServerlessCacheNotFoundFault, AT_InvalidServerlessCacheStateFault, AT_ServerlessCacheSnapshotNotFoundFault, AT_InvalidServerlessCacheSnapshotStateFault, AT_InvalidARNFault, AT_InvalidParameterValueException, AT_GlobalReplicationGroupNotFoundFault, 0,
};
static const uint16_t ModifyCacheCluster_errors[] = {
    AT_InvalidCacheClusterStateFault, AT_InvalidCacheSecurityGroupStateFault, AT_InsufficientCacheClusterCapacityFault, AT_CacheClusterNotFoundFault, AT_NodeQuotaForClusterExceededFault, AT_NodeQuotaForCustomerExceededFault, AT_CacheSecurityGroupNotFoundFault, AT_CacheParameterGroupNotFoundFault, AT_InvalidVPCNetworkStateFault, AT_InvalidParameterValueException, AT_InvalidParameterCombinationException, 0,
};
static const uint16_t ModifyCacheParameterGroup_errors[] = {
    AT_CacheParameterGroupNotFoundFault, AT_InvalidCacheParameterGroupStateFault, AT_InvalidParameterValueException, AT_InvalidParameterCombinationException, AT_InvalidGlobalReplicationGroupStateFault, 0,
};
static const uint16_t ModifyCacheSubnetGroup_errors[] = {
    AT_CacheSubnetGroupNotFoundFault, AT_CacheSubnetQuotaExceededFault, AT_SubnetInUse, AT_InvalidSubnet, AT_SubnetNotAllowedFault, 0,
};
static const uint16_t ModifyReplicationGroup_errors[] = {
    AT_ReplicationGroupNotFoundFault, AT_InvalidReplicationGroupStateFault, AT_InvalidUserGroupStateFault, AT_UserGroupNotFoundFault, AT_InvalidCacheClusterStateFault, AT_InvalidCacheSecurityGroupStateFault, AT_InsufficientCacheClusterCapacityFault, AT_CacheClusterNotFoundFault, AT_NodeQuotaForClusterExceededFault, AT_NodeQuotaForCustomerExceededFault, AT_CacheSecurityGroupNotFoundFault, AT_CacheParameterGroupNotFoundFault, AT_InvalidVPCNetworkStateFault, AT_InvalidKMSKeyFault, AT_InvalidParameterValueException, AT_InvalidParameterCombinationException, 0,
};
static const uint16_t ModifyReplicationGroupShardConfiguration_errors[] = {
    AT_ReplicationGroupNotFoundFault, AT_InvalidReplicationGroupStateFault, AT_InvalidCacheClusterStateFault, AT_InvalidVPCNetworkStateFault, AT_InsufficientCacheClusterCapacityFault, AT_NodeGroupsPerReplicationGroupQuotaExceededFault, AT_NodeQuotaForCustomerExceededFault, AT_InvalidKMSKeyFault, AT_InvalidParameterValueException, AT_InvalidParameterCombinationException, 0,
};
static const uint16_t ModifyServerlessCache_errors[] = {
    AT_ServerlessCacheNotFoundFault, AT_InvalidServerlessCacheStateFault, AT_InvalidParameterValueException, AT_InvalidParameterCombinationException, AT_InvalidCredentialsException, AT_InvalidUserGroupStateFault, AT_UserGroupNotFoundFault, AT_ServiceLinkedRoleNotFoundFault, 0,
};
static const uint16_t ModifyUser_errors[] = {
    AT_UserNotFoundFault, AT_InvalidUserStateFault, AT_ServiceLinkedRoleNotFoundFault, AT_InvalidParameterValueException, AT_InvalidParameterCombinationException, 0,
};
static const uint16_t ModifyUserGroup_errors[] = {
    AT_UserGroupNotFoundFault, AT_UserNotFoundFault, AT_DuplicateUserNameFault, AT_ServiceLinkedRoleNotFoundFault, AT_DefaultUserRequired, AT_InvalidUserGroupStateFault, AT_InvalidParameterValueException, AT_InvalidParameterCombinationException, 0,
};
static const uint16_t RebootCacheCluster_errors[] = {
    AT_InvalidCacheClusterStateFault, AT_CacheClusterNotFoundFault, 0,
};
static const uint16_t RemoveTagsFromResource_errors[] = {
    AT_CacheClusterNotFoundFault, AT_CacheParameterGroupNotFoundFault, AT_CacheSecurityGroupNotFoundFault, AT_CacheSubnetGroupNotFoundFault, AT_InvalidReplicationGroupStateFault, AT_ReplicationGroupNotFoundFault, AT_ReservedCacheNodeNotFoundFault, AT_SnapshotNotFoundFault, AT_UserNotFoundFault, AT_UserGroupNotFoundFault, AT_ServerlessCacheNotFoundFault, AT_InvalidServerlessCacheStateFault, AT_ServerlessCacheSnapshotNotFoundFault, AT_InvalidServerlessCacheSnapshotStateFault, AT_InvalidARNFault, AT_TagNotFoundFault, AT_InvalidParameterValueException, AT_GlobalReplicationGroupNotFoundFault, 0,
};
static const uint16_t ResetCacheParameterGroup_errors[] = {
    AT_InvalidCacheParameterGroupStateFault, AT_CacheParameterGroupNotFoundFault, AT_InvalidParameterValueException, AT_InvalidParameterCombinationException, AT_InvalidGlobalReplicationGroupStateFault, 0,
};
static const uint16_t TestFailover_errors[] = {
    AT_APICallRateForCustomerExceededFault, AT_InvalidCacheClusterStateFault, AT_InvalidReplicationGroupStateFault, AT_NodeGroupNotFoundFault, AT_ReplicationGroupNotFoundFault, AT_TestFailoverNotAvailableFault, AT_InvalidKMSKeyFault, AT_InvalidParameterValueException, AT_InvalidParameterCombinationException, 0,
};
static const struct operation operations[] = {
    {"AddTagsToResource", "POST", "/", AT_AddTagsToResourceMessage, AT_TagListMessage, .errors = AddTagsToResource_errors, .result_wrapper = "AddTagsToResourceResult"},
    {"CopySnapshot", "POST", "/", AT_CopySnapshotMessage, AT_CopySnapshotResult, .errors = CopySnapshot_errors, .result_wrapper = "CopySnapshotResult"},
    {"CreateCacheCluster", "POST", "/", AT_CreateCacheClusterMessage, AT_CreateCacheClusterResult, .errors = CreateCacheCluster_errors, .result_wrapper = "CreateCacheClusterResult"},
    {"CreateCacheParameterGroup", "POST", "/", AT_CreateCacheParameterGroupMessage, AT_CreateCacheParameterGroupResult, .errors = CreateCacheParameterGroup_errors, .result_wrapper = "CreateCacheParameterGroupResult"},
    {"CreateCacheSubnetGroup", "POST", "/", AT_CreateCacheSubnetGroupMessage, AT_CreateCacheSubnetGroupResult, .errors = CreateCacheSubnetGroup_errors, .result_wrapper = "CreateCacheSubnetGroupResult"},
    {"CreateReplicationGroup", "POST", "/", AT_CreateReplicationGroupMessage, AT_CreateReplicationGroupResult, .errors = CreateReplicationGroup_errors, .result_wrapper = "CreateReplicationGroupResult"},
    {"CreateServerlessCache", "POST", "/", AT_CreateServerlessCacheRequest, AT_CreateServerlessCacheResponse, .errors = CreateServerlessCache_errors, .result_wrapper = "CreateServerlessCacheResult"},
    {"CreateServerlessCacheSnapshot", "POST", "/", AT_CreateServerlessCacheSnapshotRequest, AT_CreateServerlessCacheSnapshotResponse, .errors = CreateServerlessCacheSnapshot_errors, .result_wrapper = "CreateServerlessCacheSnapshotResult"},
    {"CreateSnapshot", "POST", "/", AT_CreateSnapshotMessage, AT_CreateSnapshotResult, .errors = CreateSnapshot_errors, .result_wrapper = "CreateSnapshotResult"},
    {"CreateUser", "POST", "/", AT_CreateUserMessage, AT_User, .errors = CreateUser_errors, .result_wrapper = "CreateUserResult"},
    {"CreateUserGroup", "POST", "/", AT_CreateUserGroupMessage, AT_UserGroup, .errors = CreateUserGroup_errors, .result_wrapper = "CreateUserGroupResult"},
    {"DecreaseReplicaCount", "POST", "/", AT_DecreaseReplicaCountMessage, AT_DecreaseReplicaCountResult, .errors = DecreaseReplicaCount_errors, .result_wrapper = "DecreaseReplicaCountResult"},
    {"DeleteCacheCluster", "POST", "/", AT_DeleteCacheClusterMessage, AT_DeleteCacheClusterResult, .errors = DeleteCacheCluster_errors, .result_wrapper = "DeleteCacheClusterResult"},
    {"DeleteCacheParameterGroup", "POST", "/", AT_DeleteCacheParameterGroupMessage, 0, .errors = DeleteCacheParameterGroup_errors},
    {"DeleteCacheSubnetGroup", "POST", "/", AT_DeleteCacheSubnetGroupMessage, 0, .errors = DeleteCacheSubnetGroup_errors},
    {"DeleteReplicationGroup", "POST", "/", AT_DeleteReplicationGroupMessage, AT_DeleteReplicationGroupResult, .errors = DeleteReplicationGroup_errors, .result_wrapper = "DeleteReplicationGroupResult"},
    {"DeleteServerlessCache", "POST", "/", AT_DeleteServerlessCacheRequest, AT_DeleteServerlessCacheResponse, .errors = DeleteServerlessCache_errors, .result_wrapper = "DeleteServerlessCacheResult"},
    {"DeleteServerlessCacheSnapshot", "POST", "/", AT_DeleteServerlessCacheSnapshotRequest, AT_DeleteServerlessCacheSnapshotResponse, .errors = DeleteServerlessCacheSnapshot_errors, .result_wrapper = "DeleteServerlessCacheSnapshotResult"},
    {"DeleteSnapshot", "POST", "/", AT_DeleteSnapshotMessage, AT_DeleteSnapshotResult, .errors = DeleteSnapshot_errors, .result_wrapper = "DeleteSnapshotResult"},
    {"DeleteUser", "POST", "/", AT_DeleteUserMessage, AT_User, .errors = DeleteUser_errors, .result_wrapper = "DeleteUserResult"},
    {"DeleteUserGroup", "POST", "/", AT_DeleteUserGroupMessage, AT_UserGroup, .errors = DeleteUserGroup_errors, .result_wrapper = "DeleteUserGroupResult"},
    {"DescribeCacheClusters", "POST", "/", AT_DescribeCacheClustersMessage, AT_CacheClusterMessage, .traits = OPERATION_READS, .errors = DescribeCacheClusters_errors, .result_wrapper = "DescribeCacheClustersResult", .paginator = DescribeCacheClusters_pages},
    {"DescribeCacheEngineVersions", "POST", "/", AT_DescribeCacheEngineVersionsMessage, AT_CacheEngineVersionMessage, .traits = OPERATION_READS, .result_wrapper = "DescribeCacheEngineVersionsResult", .paginator = DescribeCacheEngineVersions_pages},
    {"DescribeCacheParameterGroups", "POST", "/", AT_DescribeCacheParameterGroupsMessage, AT_CacheParameterGroupsMessage, .traits = OPERATION_READS, .errors = DescribeCacheParameterGroups_errors, .result_wrapper = "DescribeCacheParameterGroupsResult", .paginator = DescribeCacheParameterGroups_pages},
    {"DescribeCacheParameters", "POST", "/", AT_DescribeCacheParametersMessage, AT_CacheParameterGroupDetails, .traits = OPERATION_READS, .errors = DescribeCacheParameters_errors, .result_wrapper = "DescribeCacheParametersResult", .paginator = DescribeCacheParameters_pages},
    {"DescribeCacheSubnetGroups", "POST", "/", AT_DescribeCacheSubnetGroupsMessage, AT_CacheSubnetGroupMessage, .traits = OPERATION_READS, .errors = DescribeCacheSubnetGroups_errors, .result_wrapper = "DescribeCacheSubnetGroupsResult", .paginator = DescribeCacheSubnetGroups_pages},
    {"DescribeEngineDefaultParameters", "POST", "/", AT_DescribeEngineDefaultParametersMessage, AT_DescribeEngineDefaultParametersResult, .traits = OPERATION_READS, .errors = DescribeEngineDefaultParameters_errors, .result_wrapper = "DescribeEngineDefaultParametersResult", .paginator = DescribeEngineDefaultParameters_pages},
    {"DescribeEvents", "POST", "/", AT_DescribeEventsMessage, AT_EventsMessage, .traits = OPERATION_READS, .errors = DescribeEvents_errors, .result_wrapper = "DescribeEventsResult", .paginator = DescribeEvents_pages},
    {"DescribeGlobalReplicationGroups", "POST", "/", AT_DescribeGlobalReplicationGroupsMessage, AT_DescribeGlobalReplicationGroupsResult, .traits = OPERATION_READS, .errors = DescribeGlobalReplicationGroups_errors, .result_wrapper = "DescribeGlobalReplicationGroupsResult", .paginator = DescribeGlobalReplicationGroups_pages},
    {"DescribeReplicationGroups", "POST", "/", AT_DescribeReplicationGroupsMessage, AT_ReplicationGroupMessage, .traits = OPERATION_READS, .errors = DescribeReplicationGroups_errors, .result_wrapper = "DescribeReplicationGroupsResult", .paginator = DescribeReplicationGroups_pages},
    {"DescribeReservedCacheNodes", "POST", "/", AT_DescribeReservedCacheNodesMessage, AT_ReservedCacheNodeMessage, .traits = OPERATION_READS, .errors = DescribeReservedCacheNodes_errors, .result_wrapper = "DescribeReservedCacheNodesResult", .paginator = DescribeReservedCacheNodes_pages},
    {"DescribeServerlessCacheSnapshots", "POST", "/", AT_DescribeServerlessCacheSnapshotsRequest, AT_DescribeServerlessCacheSnapshotsResponse, .traits = OPERATION_READS, .errors = DescribeServerlessCacheSnapshots_errors, .result_wrapper = "DescribeServerlessCacheSnapshotsResult", .paginator = DescribeServerlessCacheSnapshots_pages},
    {"DescribeServerlessCaches", "POST", "/", AT_DescribeServerlessCachesRequest, AT_DescribeServerlessCachesResponse, .traits = OPERATION_READS, .errors = DescribeServerlessCaches_errors, .result_wrapper = "DescribeServerlessCachesResult", .paginator = DescribeServerlessCaches_pages},
    {"DescribeServiceUpdates", "POST", "/", AT_DescribeServiceUpdatesMessage, AT_ServiceUpdatesMessage, .traits = OPERATION_READS, .errors = DescribeServiceUpdates_errors, .result_wrapper = "DescribeServiceUpdatesResult", .paginator = DescribeServiceUpdates_pages},
    {"DescribeSnapshots", "POST", "/", AT_DescribeSnapshotsMessage, AT_DescribeSnapshotsListMessage, .traits = OPERATION_READS, .errors = DescribeSnapshots_errors, .result_wrapper = "DescribeSnapshotsResult", .paginator = DescribeSnapshots_pages},
    {"DescribeUpdateActions", "POST", "/", AT_DescribeUpdateActionsMessage, AT_UpdateActionsMessage, .traits = OPERATION_READS, .errors = DescribeUpdateActions_errors, .result_wrapper = "DescribeUpdateActionsResult", .paginator = DescribeUpdateActions_pages},
    {"DescribeUserGroups", "POST", "/", AT_DescribeUserGroupsMessage, AT_DescribeUserGroupsResult, .traits = OPERATION_READS, .errors = DescribeUserGroups_errors, .result_wrapper = "DescribeUserGroupsResult", .paginator = DescribeUserGroups_pages},
    {"DescribeUsers", "POST", "/", AT_DescribeUsersMessage, AT_DescribeUsersResult, .traits = OPERATION_READS, .errors = DescribeUsers_errors, .result_wrapper = "DescribeUsersResult", .paginator = DescribeUsers_pages},
    {"IncreaseReplicaCount", "POST", "/", AT_IncreaseReplicaCountMessage, AT_IncreaseReplicaCountResult, .errors = IncreaseReplicaCount_errors, .result_wrapper = "IncreaseReplicaCountResult"},
    {"ListAllowedNodeTypeModifications", "POST", "/", AT_ListAllowedNodeTypeModificationsMessage, AT_AllowedNodeTypeModificationsMessage, .traits = OPERATION_READS, .errors = ListAllowedNodeTypeModifications_errors, .result_wrapper = "ListAllowedNodeTypeModificationsResult"},
    {"ListTagsForResource", "POST", "/", AT_ListTagsForResourceMessage, AT_TagListMessage, .traits = OPERATION_READS, .errors = ListTagsForResource_errors, .result_wrapper = "ListTagsForResourceResult"},
    {"ModifyCacheCluster", "POST", "/", AT_ModifyCacheClusterMessage, AT_ModifyCacheClusterResult, .errors = ModifyCacheCluster_errors, .result_wrapper = "ModifyCacheClusterResult"},
    {"ModifyCacheParameterGroup", "POST", "/", AT_ModifyCacheParameterGroupMessage, AT_CacheParameterGroupNameMessage, .errors = ModifyCacheParameterGroup_errors, .result_wrapper = "ModifyCacheParameterGroupResult"},
    {"ModifyCacheSubnetGroup", "POST", "/", AT_ModifyCacheSubnetGroupMessage, AT_ModifyCacheSubnetGroupResult, .errors = ModifyCacheSubnetGroup_errors, .result_wrapper = "ModifyCacheSubnetGroupResult"},
    {"ModifyReplicationGroup", "POST", "/", AT_ModifyReplicationGroupMessage, AT_ModifyReplicationGroupResult, .errors = ModifyReplicationGroup_errors, .result_wrapper = "ModifyReplicationGroupResult"},
    {"ModifyReplicationGroupShardConfiguration", "POST", "/", AT_ModifyReplicationGroupShardConfigurationMessage, AT_ModifyReplicationGroupShardConfigurationResult, .errors = ModifyReplicationGroupShardConfiguration_errors, .result_wrapper = "ModifyReplicationGroupShardConfigurationResult"},
    {"ModifyServerlessCache", "POST", "/", AT_ModifyServerlessCacheRequest, AT_ModifyServerlessCacheResponse, .errors = ModifyServerlessCache_errors, .result_wrapper = "ModifyServerlessCacheResult"},
    {"ModifyUser", "POST", "/", AT_ModifyUserMessage, AT_User, .errors = ModifyUser_errors, .result_wrapper = "ModifyUserResult"},
    {"ModifyUserGroup", "POST", "/", AT_ModifyUserGroupMessage, AT_UserGroup, .errors = ModifyUserGroup_errors, .result_wrapper = "ModifyUserGroupResult"},
    {"RebootCacheCluster", "POST", "/", AT_RebootCacheClusterMessage, AT_RebootCacheClusterResult, .errors = RebootCacheCluster_errors, .result_wrapper = "RebootCacheClusterResult"},
    {"RemoveTagsFromResource", "POST", "/", AT_RemoveTagsFromResourceMessage, AT_TagListMessage, .errors = RemoveTagsFromResource_errors, .result_wrapper = "RemoveTagsFromResourceResult"},
    {"ResetCacheParameterGroup", "POST", "/", AT_ResetCacheParameterGroupMessage, AT_CacheParameterGroupNameMessage, .errors = ResetCacheParameterGroup_errors, .result_wrapper = "ResetCacheParameterGroupResult"},
    {"TestFailover", "POST", "/", AT_TestFailoverMessage, AT_TestFailoverResult, .traits = OPERATION_READS, .errors = TestFailover_errors, .result_wrapper = "TestFailoverResult"},
};
static const struct waiter_acceptor CacheClusterAvailable_acceptors[] = {
    {0, 1, "CacheClusters[].CacheClusterStatus", "available"},
    {1, 2, "CacheClusters[].CacheClusterStatus", "deleted"},
    {1, 2, "CacheClusters[].CacheClusterStatus", "deleting"},
    {1, 2, "CacheClusters[].CacheClusterStatus", "incompatible-network"},
    {1, 2, "CacheClusters[].CacheClusterStatus", "restore-failed"},
};
static const struct waiter_acceptor CacheClusterDeleted_acceptors[] = {
    {0, 1, "CacheClusters[].CacheClusterStatus", "deleted"},
    {0, 4, NULL, "CacheClusterNotFound"},
    {1, 2, "CacheClusters[].CacheClusterStatus", "available"},
    {1, 2, "CacheClusters[].CacheClusterStatus", "creating"},
    {1, 2, "CacheClusters[].CacheClusterStatus", "incompatible-network"},
    {1, 2, "CacheClusters[].CacheClusterStatus", "modifying"},
    {1, 2, "CacheClusters[].CacheClusterStatus", "restore-failed"},
    {1, 2, "CacheClusters[].CacheClusterStatus", "snapshotting"},
};
static const struct waiter_acceptor ReplicationGroupAvailable_acceptors[] = {
    {0, 1, "ReplicationGroups[].Status", "available"},
    {1, 2, "ReplicationGroups[].Status", "deleted"},
};
static const struct waiter_acceptor ReplicationGroupDeleted_acceptors[] = {
    {0, 1, "ReplicationGroups[].Status", "deleted"},
    {1, 2, "ReplicationGroups[].Status", "available"},
    {0, 4, NULL, "ReplicationGroupNotFoundFault"},
};
static const struct waiter_model waiters[] = {
    {"CacheClusterAvailable", "DescribeCacheClusters", 15, 40, CacheClusterAvailable_acceptors, 5},
    {"CacheClusterDeleted", "DescribeCacheClusters", 15, 40, CacheClusterDeleted_acceptors, 8},
    {"ReplicationGroupAvailable", "DescribeReplicationGroups", 15, 40, ReplicationGroupAvailable_acceptors, 2},
    {"ReplicationGroupDeleted", "DescribeReplicationGroups", 15, 40, ReplicationGroupDeleted_acceptors, 3},
};
const struct service elasticache_model = {.name = "elasticache", .endpoint_prefix = "elasticache", .signing_name = "elasticache", .api_version = "2015-02-02", .xml_namespace = "http://elasticache.amazonaws.com/doc/2015-02-02/", .protocol = PROTOCOL_QUERY, .shapes = shapes, .n_shapes = 351, .operations = operations, .n_operations = 53, .waiters = waiters, .n_waiters = 4};
