/* Made by script/models.py from botocore 1.44.5: change that, not this. */
#include "providers/aws/wire/models/services.h"

enum {
    AT_nothing,
    AT_AccountAttributesMessage,
    AT_AccountQuota,
    AT_AccountQuotaList,
    AT_ActivityStreamMode,
    AT_ActivityStreamModeList,
    AT_ActivityStreamPolicyStatus,
    AT_ActivityStreamStatus,
    AT_AddRoleToDBClusterMessage,
    AT_AddRoleToDBInstanceMessage,
    AT_AddTagsToResourceMessage,
    AT_AdditionalStorageVolume,
    AT_AdditionalStorageVolumeOutput,
    AT_AdditionalStorageVolumesList,
    AT_AdditionalStorageVolumesOutputList,
    AT_ApplyMethod,
    AT_ApplyPendingMaintenanceActionMessage,
    AT_ApplyPendingMaintenanceActionResult,
    AT_AttributeValueList,
    AT_AuthScheme,
    AT_AuthorizationNotFoundFault,
    AT_AutomationMode,
    AT_AvailabilityZone,
    AT_AvailabilityZoneList,
    AT_AvailabilityZones,
    AT_AvailableAdditionalStorageVolumesOption,
    AT_AvailableAdditionalStorageVolumesOptionList,
    AT_AvailableProcessorFeature,
    AT_AvailableProcessorFeatureList,
    AT_AwsBackupRecoveryPointArn,
    AT_BackupPolicyNotFoundFault,
    AT_BlueGreenDeploymentNotFoundFault,
    AT_Boolean,
    AT_BooleanOptional,
    AT_CACertificateIdentifiersList,
    AT_Certificate,
    AT_CertificateDetails,
    AT_CertificateList,
    AT_CertificateMessage,
    AT_CertificateNotFoundFault,
    AT_CharacterSet,
    AT_ClientPasswordAuthType,
    AT_CloudwatchLogsExportConfiguration,
    AT_ClusterPendingModifiedValues,
    AT_ClusterScalabilityType,
    AT_CopyDBClusterParameterGroupMessage,
    AT_CopyDBClusterParameterGroupResult,
    AT_CopyDBClusterSnapshotMessage,
    AT_CopyDBClusterSnapshotResult,
    AT_CopyDBParameterGroupMessage,
    AT_CopyDBParameterGroupResult,
    AT_CopyDBSnapshotMessage,
    AT_CopyDBSnapshotResult,
    AT_CreateDBClusterEndpointMessage,
    AT_CreateDBClusterMessage,
    AT_CreateDBClusterParameterGroupMessage,
    AT_CreateDBClusterParameterGroupResult,
    AT_CreateDBClusterResult,
    AT_CreateDBClusterSnapshotMessage,
    AT_CreateDBClusterSnapshotResult,
    AT_CreateDBInstanceMessage,
    AT_CreateDBInstanceReadReplicaMessage,
    AT_CreateDBInstanceReadReplicaResult,
    AT_CreateDBInstanceResult,
    AT_CreateDBParameterGroupMessage,
    AT_CreateDBParameterGroupResult,
    AT_CreateDBSnapshotMessage,
    AT_CreateDBSnapshotResult,
    AT_CreateDBSubnetGroupMessage,
    AT_CreateDBSubnetGroupResult,
    AT_CreateGlobalClusterMessage,
    AT_CreateGlobalClusterResult,
    AT_CreateOptionGroupMessage,
    AT_CreateOptionGroupResult,
    AT_CustomAvailabilityZoneNotFoundFault,
    AT_CustomDBEngineVersionAMI,
    AT_CustomDBEngineVersionManifest,
    AT_DBCapacityReservationIdentifier,
    AT_DBCapacityReservationNotFoundFault,
    AT_DBCluster,
    AT_DBClusterAlreadyExistsFault,
    AT_DBClusterAssociatedRole,
    AT_DBClusterAssociatedRoles,
    AT_DBClusterAutomatedBackupNotFoundFault,
    AT_DBClusterAutomatedBackupQuotaExceededFault,
    AT_DBClusterEndpoint,
    AT_DBClusterEndpointAlreadyExistsFault,
    AT_DBClusterEndpointList,
    AT_DBClusterEndpointMessage,
    AT_DBClusterEndpointNotFoundFault,
    AT_DBClusterEndpointQuotaExceededFault,
    AT_DBClusterList,
    AT_DBClusterMember,
    AT_DBClusterMemberList,
    AT_DBClusterMessage,
    AT_DBClusterNotFoundFault,
    AT_DBClusterOptionGroupMemberships,
    AT_DBClusterOptionGroupStatus,
    AT_DBClusterParameterGroup,
    AT_DBClusterParameterGroupDetails,
    AT_DBClusterParameterGroupList,
    AT_DBClusterParameterGroupNameMessage,
    AT_DBClusterParameterGroupNotFoundFault,
    AT_DBClusterParameterGroupsMessage,
    AT_DBClusterQuotaExceededFault,
    AT_DBClusterRole,
    AT_DBClusterRoleAlreadyExistsFault,
    AT_DBClusterRoleNotFoundFault,
    AT_DBClusterRoleQuotaExceededFault,
    AT_DBClusterRoles,
    AT_DBClusterSnapshot,
    AT_DBClusterSnapshotAlreadyExistsFault,
    AT_DBClusterSnapshotAttribute,
    AT_DBClusterSnapshotAttributeList,
    AT_DBClusterSnapshotAttributesResult,
    AT_DBClusterSnapshotList,
    AT_DBClusterSnapshotMessage,
    AT_DBClusterSnapshotNotFoundFault,
    AT_DBClusterStatusInfo,
    AT_DBClusterStatusInfoList,
    AT_DBEngineVersion,
    AT_DBEngineVersionList,
    AT_DBEngineVersionMessage,
    AT_DBInstance,
    AT_DBInstanceAlreadyExistsFault,
    AT_DBInstanceAutomatedBackup,
    AT_DBInstanceAutomatedBackupList,
    AT_DBInstanceAutomatedBackupMessage,
    AT_DBInstanceAutomatedBackupNotFoundFault,
    AT_DBInstanceAutomatedBackupQuotaExceededFault,
    AT_DBInstanceAutomatedBackupsReplication,
    AT_DBInstanceAutomatedBackupsReplicationList,
    AT_DBInstanceList,
    AT_DBInstanceMessage,
    AT_DBInstanceNotFoundFault,
    AT_DBInstanceNotReadyFault,
    AT_DBInstanceRole,
    AT_DBInstanceRoleAlreadyExistsFault,
    AT_DBInstanceRoleNotFoundFault,
    AT_DBInstanceRoleQuotaExceededFault,
    AT_DBInstanceRoles,
    AT_DBInstanceStatusInfo,
    AT_DBInstanceStatusInfoList,
    AT_DBParameterGroup,
    AT_DBParameterGroupAlreadyExistsFault,
    AT_DBParameterGroupDetails,
    AT_DBParameterGroupList,
    AT_DBParameterGroupNameMessage,
    AT_DBParameterGroupNotFoundFault,
    AT_DBParameterGroupQuotaExceededFault,
    AT_DBParameterGroupStatus,
    AT_DBParameterGroupStatusList,
    AT_DBParameterGroupsMessage,
    AT_DBProxy,
    AT_DBProxyEndpointNotFoundFault,
    AT_DBProxyList,
    AT_DBProxyName,
    AT_DBProxyNotFoundFault,
    AT_DBProxyStatus,
    AT_DBProxyTargetGroupNotFoundFault,
    AT_DBSecurityGroupMembership,
    AT_DBSecurityGroupMembershipList,
    AT_DBSecurityGroupNameList,
    AT_DBSecurityGroupNotFoundFault,
    AT_DBShardGroupNotFoundFault,
    AT_DBSnapshot,
    AT_DBSnapshotAlreadyExistsFault,
    AT_DBSnapshotAttribute,
    AT_DBSnapshotAttributeList,
    AT_DBSnapshotAttributesResult,
    AT_DBSnapshotList,
    AT_DBSnapshotMessage,
    AT_DBSnapshotNotFoundFault,
    AT_DBSnapshotTenantDatabaseNotFoundFault,
    AT_DBSubnetGroup,
    AT_DBSubnetGroupAlreadyExistsFault,
    AT_DBSubnetGroupDoesNotCoverEnoughAZs,
    AT_DBSubnetGroupMessage,
    AT_DBSubnetGroupNotAllowedFault,
    AT_DBSubnetGroupNotFoundFault,
    AT_DBSubnetGroupQuotaExceededFault,
    AT_DBSubnetGroups,
    AT_DBSubnetQuotaExceededFault,
    AT_DBUpgradeDependencyFailureFault,
    AT_DatabaseInsightsMode,
    AT_DeleteDBClusterEndpointMessage,
    AT_DeleteDBClusterMessage,
    AT_DeleteDBClusterParameterGroupMessage,
    AT_DeleteDBClusterResult,
    AT_DeleteDBClusterSnapshotMessage,
    AT_DeleteDBClusterSnapshotResult,
    AT_DeleteDBInstanceAutomatedBackupMessage,
    AT_DeleteDBInstanceAutomatedBackupResult,
    AT_DeleteDBInstanceMessage,
    AT_DeleteDBInstanceResult,
    AT_DeleteDBParameterGroupMessage,
    AT_DeleteDBSnapshotMessage,
    AT_DeleteDBSnapshotResult,
    AT_DeleteDBSubnetGroupMessage,
    AT_DeleteGlobalClusterMessage,
    AT_DeleteGlobalClusterResult,
    AT_DeleteOptionGroupMessage,
    AT_DescribeAccountAttributesMessage,
    AT_DescribeCertificatesMessage,
    AT_DescribeDBClusterEndpointsMessage,
    AT_DescribeDBClusterParameterGroupsMessage,
    AT_DescribeDBClusterParametersMessage,
    AT_DescribeDBClusterSnapshotAttributesMessage,
    AT_DescribeDBClusterSnapshotAttributesResult,
    AT_DescribeDBClusterSnapshotsMessage,
    AT_DescribeDBClustersMessage,
    AT_DescribeDBEngineVersionsMessage,
    AT_DescribeDBInstanceAutomatedBackupsMessage,
    AT_DescribeDBInstancesMessage,
    AT_DescribeDBLogFilesDetails,
    AT_DescribeDBLogFilesList,
    AT_DescribeDBLogFilesMessage,
    AT_DescribeDBLogFilesResponse,
    AT_DescribeDBParameterGroupsMessage,
    AT_DescribeDBParametersMessage,
    AT_DescribeDBProxiesRequest,
    AT_DescribeDBProxiesResponse,
    AT_DescribeDBSnapshotAttributesMessage,
    AT_DescribeDBSnapshotAttributesResult,
    AT_DescribeDBSnapshotsMessage,
    AT_DescribeDBSubnetGroupsMessage,
    AT_DescribeEngineDefaultClusterParametersMessage,
    AT_DescribeEngineDefaultClusterParametersResult,
    AT_DescribeEngineDefaultParametersMessage,
    AT_DescribeEngineDefaultParametersResult,
    AT_DescribeEventSubscriptionsMessage,
    AT_DescribeEventsMessage,
    AT_DescribeGlobalClustersMessage,
    AT_DescribeOptionGroupsMessage,
    AT_DescribeOrderableDBInstanceOptionsMessage,
    AT_DescribePendingMaintenanceActionsMessage,
    AT_DescribeReservedDBInstancesMessage,
    AT_DescribeValidDBInstanceModificationsMessage,
    AT_DescribeValidDBInstanceModificationsResult,
    AT_DisableHttpEndpointRequest,
    AT_DisableHttpEndpointResponse,
    AT_DomainMembership,
    AT_DomainMembershipList,
    AT_DomainNotFoundFault,
    AT_Double,
    AT_DoubleOptional,
    AT_DoubleRange,
    AT_DoubleRangeList,
    AT_EnableHttpEndpointRequest,
    AT_EnableHttpEndpointResponse,
    AT_Endpoint,
    AT_EndpointNetworkType,
    AT_EngineDefaults,
    AT_EngineModeList,
    AT_Event,
    AT_EventCategoriesList,
    AT_EventList,
    AT_EventSubscription,
    AT_EventSubscriptionsList,
    AT_EventSubscriptionsMessage,
    AT_EventsMessage,
    AT_FailoverDBClusterMessage,
    AT_FailoverDBClusterResult,
    AT_FailoverState,
    AT_FailoverStatus,
    AT_FeatureNameList,
    AT_Filter,
    AT_FilterList,
    AT_FilterValueList,
    AT_GlobalCluster,
    AT_GlobalClusterAlreadyExistsFault,
    AT_GlobalClusterIdentifier,
    AT_GlobalClusterList,
    AT_GlobalClusterMember,
    AT_GlobalClusterMemberList,
    AT_GlobalClusterMemberSynchronizationStatus,
    AT_GlobalClusterNotFoundFault,
    AT_GlobalClusterQuotaExceededFault,
    AT_GlobalClustersMessage,
    AT_IAMAuthMode,
    AT_IAMRoleArn,
    AT_InstanceQuotaExceededFault,
    AT_InsufficientDBClusterCapacityFault,
    AT_InsufficientDBInstanceCapacityFault,
    AT_InsufficientStorageClusterCapacityFault,
    AT_Integer,
    AT_IntegerOptional,
    AT_IntegrationNotFoundFault,
    AT_InvalidDBCapacityReservationStateFault,
    AT_InvalidDBClusterEndpointStateFault,
    AT_InvalidDBClusterSnapshotStateFault,
    AT_InvalidDBClusterStateFault,
    AT_InvalidDBInstanceAutomatedBackupStateFault,
    AT_InvalidDBInstanceStateFault,
    AT_InvalidDBParameterGroupStateFault,
    AT_InvalidDBSecurityGroupStateFault,
    AT_InvalidDBShardGroupStateFault,
    AT_InvalidDBSnapshotStateFault,
    AT_InvalidDBSubnetGroupFault,
    AT_InvalidDBSubnetGroupStateFault,
    AT_InvalidDBSubnetStateFault,
    AT_InvalidGlobalClusterStateFault,
    AT_InvalidOptionGroupStateFault,
    AT_InvalidResourceStateFault,
    AT_InvalidRestoreFault,
    AT_InvalidSubnet,
    AT_InvalidVPCNetworkStateFault,
    AT_KMSKeyNotAccessibleFault,
    AT_KeyList,
    AT_LimitlessDatabase,
    AT_LimitlessDatabaseStatus,
    AT_ListTagsForResourceMessage,
    AT_LocalWriteForwardingStatus,
    AT_LogTypeList,
    AT_Long,
    AT_LongOptional,
    AT_MasterUserAuthenticationType,
    AT_MasterUserSecret,
    AT_MaxRecords,
    AT_ModifyAdditionalStorageVolume,
    AT_ModifyAdditionalStorageVolumesList,
    AT_ModifyCertificatesMessage,
    AT_ModifyCertificatesResult,
    AT_ModifyDBClusterEndpointMessage,
    AT_ModifyDBClusterMessage,
    AT_ModifyDBClusterParameterGroupMessage,
    AT_ModifyDBClusterResult,
    AT_ModifyDBClusterSnapshotAttributeMessage,
    AT_ModifyDBClusterSnapshotAttributeResult,
    AT_ModifyDBInstanceMessage,
    AT_ModifyDBInstanceResult,
    AT_ModifyDBParameterGroupMessage,
    AT_ModifyDBSnapshotAttributeMessage,
    AT_ModifyDBSnapshotAttributeResult,
    AT_ModifyDBSnapshotMessage,
    AT_ModifyDBSnapshotResult,
    AT_ModifyDBSubnetGroupMessage,
    AT_ModifyDBSubnetGroupResult,
    AT_ModifyGlobalClusterMessage,
    AT_ModifyGlobalClusterResult,
    AT_ModifyOptionGroupMessage,
    AT_ModifyOptionGroupResult,
    AT_NetworkTypeNotSupported,
    AT_Option,
    AT_OptionConfiguration,
    AT_OptionConfigurationList,
    AT_OptionGroup,
    AT_OptionGroupAlreadyExistsFault,
    AT_OptionGroupMembership,
    AT_OptionGroupMembershipList,
    AT_OptionGroupNotFoundFault,
    AT_OptionGroupQuotaExceededFault,
    AT_OptionGroups,
    AT_OptionGroupsList,
    AT_OptionNamesList,
    AT_OptionSetting,
    AT_OptionSettingConfigurationList,
    AT_OptionSettingsList,
    AT_OptionsList,
    AT_OrderableDBInstanceOption,
    AT_OrderableDBInstanceOptionsList,
    AT_OrderableDBInstanceOptionsMessage,
    AT_Outpost,
    AT_Parameter,
    AT_ParametersList,
    AT_PendingCloudwatchLogsExports,
    AT_PendingMaintenanceAction,
    AT_PendingMaintenanceActionDetails,
    AT_PendingMaintenanceActions,
    AT_PendingMaintenanceActionsMessage,
    AT_PendingModifiedValues,
    AT_PointInTimeRestoreNotEnabledFault,
    AT_PotentiallySensitiveOptionSettingValue,
    AT_PotentiallySensitiveParameterValue,
    AT_ProcessorFeature,
    AT_ProcessorFeatureList,
    AT_PromoteReadReplicaDBClusterMessage,
    AT_PromoteReadReplicaDBClusterResult,
    AT_PromoteReadReplicaMessage,
    AT_PromoteReadReplicaResult,
    AT_ProvisionedIopsNotAvailableInAZFault,
    AT_Range,
    AT_RangeList,
    AT_RdsCustomClusterConfiguration,
    AT_ReadReplicaDBClusterIdentifierList,
    AT_ReadReplicaDBInstanceIdentifierList,
    AT_ReadReplicaIdentifierList,
    AT_ReadersArnList,
    AT_RebootDBClusterMessage,
    AT_RebootDBClusterResult,
    AT_RebootDBInstanceMessage,
    AT_RebootDBInstanceResult,
    AT_RecurringCharge,
    AT_RecurringChargeList,
    AT_RemoveFromGlobalClusterMessage,
    AT_RemoveFromGlobalClusterResult,
    AT_RemoveRoleFromDBClusterMessage,
    AT_RemoveRoleFromDBInstanceMessage,
    AT_RemoveTagsFromResourceMessage,
    AT_ReplicaMode,
    AT_ReservedDBInstance,
    AT_ReservedDBInstanceList,
    AT_ReservedDBInstanceMessage,
    AT_ReservedDBInstanceNotFoundFault,
    AT_ResetDBClusterParameterGroupMessage,
    AT_ResetDBParameterGroupMessage,
    AT_ResourceNotFoundFault,
    AT_ResourcePendingMaintenanceActions,
    AT_RestoreDBClusterFromSnapshotMessage,
    AT_RestoreDBClusterFromSnapshotResult,
    AT_RestoreDBClusterToPointInTimeMessage,
    AT_RestoreDBClusterToPointInTimeResult,
    AT_RestoreDBInstanceFromDBSnapshotMessage,
    AT_RestoreDBInstanceFromDBSnapshotResult,
    AT_RestoreDBInstanceToPointInTimeMessage,
    AT_RestoreDBInstanceToPointInTimeResult,
    AT_RestoreWindow,
    AT_ScalingConfiguration,
    AT_ScalingConfigurationInfo,
    AT_SensitiveString,
    AT_ServerlessV2FeaturesSupport,
    AT_ServerlessV2ScalingConfiguration,
    AT_ServerlessV2ScalingConfigurationInfo,
    AT_SharedSnapshotQuotaExceededFault,
    AT_SnapshotQuotaExceededFault,
    AT_SourceIdsList,
    AT_SourceType,
    AT_StartDBClusterMessage,
    AT_StartDBClusterResult,
    AT_StartDBInstanceMessage,
    AT_StartDBInstanceResult,
    AT_StopDBClusterMessage,
    AT_StopDBClusterResult,
    AT_StopDBInstanceMessage,
    AT_StopDBInstanceResult,
    AT_StorageEncryptionType,
    AT_StorageQuotaExceededFault,
    AT_StorageTypeNotAvailableFault,
    AT_StorageTypeNotSupportedFault,
    AT_String,
    AT_StringList,
    AT_Subnet,
    AT_SubnetAlreadyInUse,
    AT_SubnetIdentifierList,
    AT_SubnetList,
    AT_SubscriptionNotFoundFault,
    AT_SupportedCharacterSetsList,
    AT_SupportedTimezonesList,
    AT_TStamp,
    AT_Tag,
    AT_TagList,
    AT_TagListMessage,
    AT_TagSpecification,
    AT_TagSpecificationList,
    AT_TargetConnectionNetworkType,
    AT_TenantDatabaseNotFoundFault,
    AT_TenantDatabaseQuotaExceededFault,
    AT_Timezone,
    AT_UpgradeRolloutOrder,
    AT_UpgradeTarget,
    AT_UserAuthConfigInfo,
    AT_UserAuthConfigInfoList,
    AT_ValidAdditionalStorageOptions,
    AT_ValidDBInstanceModificationsMessage,
    AT_ValidStorageOptions,
    AT_ValidStorageOptionsList,
    AT_ValidUpgradeTargetList,
    AT_ValidVolumeOptions,
    AT_ValidVolumeOptionsList,
    AT_VpcEncryptionControlViolationException,
    AT_VpcSecurityGroupIdList,
    AT_VpcSecurityGroupMembership,
    AT_VpcSecurityGroupMembershipList,
    AT_WriteForwardingStatus,
};
static const struct member_model AccountAttributesMessage_members[] = {
    {"AccountQuotas", .shape = AT_AccountQuotaList},
};
static const struct member_model AccountQuota_members[] = {
    {"AccountQuotaName", .shape = AT_String},
    {"Used", .shape = AT_Long},
    {"Max", .shape = AT_Long},
};
static const struct member_model AccountQuotaList_members[] = {
    {"member", .shape = AT_AccountQuota, .wire = "AccountQuota"},
};
static const char *const ActivityStreamMode_choices[] = {
    "sync",
    "async",
    NULL,
};
static const struct member_model ActivityStreamModeList_members[] = {
    {"member", .shape = AT_String},
};
static const char *const ActivityStreamPolicyStatus_choices[] = {
    "locked",
    "unlocked",
    "locking-policy",
    "unlocking-policy",
    NULL,
};
static const char *const ActivityStreamStatus_choices[] = {
    "stopped",
    "starting",
    "started",
    "stopping",
    NULL,
};
static const struct member_model AddRoleToDBClusterMessage_members[] = {
    {"DBClusterIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"RoleArn", .shape = AT_IAMRoleArn, .traits = MEMBER_REQUIRED},
    {"FeatureName", .shape = AT_String},
};
static const struct member_model AddRoleToDBInstanceMessage_members[] = {
    {"DBInstanceIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"RoleArn", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"FeatureName", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model AddTagsToResourceMessage_members[] = {
    {"ResourceName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"Tags", .shape = AT_TagList, .traits = MEMBER_REQUIRED},
};
static const struct member_model AdditionalStorageVolume_members[] = {
    {"VolumeName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"AllocatedStorage", .shape = AT_IntegerOptional},
    {"IOPS", .shape = AT_IntegerOptional},
    {"MaxAllocatedStorage", .shape = AT_IntegerOptional},
    {"StorageThroughput", .shape = AT_IntegerOptional},
    {"StorageType", .shape = AT_String},
};
static const struct member_model AdditionalStorageVolumeOutput_members[] = {
    {"VolumeName", .shape = AT_String},
    {"StorageVolumeStatus", .shape = AT_String},
    {"StorageOperationStatus", .shape = AT_String},
    {"StorageOperationPercentProgress", .shape = AT_IntegerOptional},
    {"AllocatedStorage", .shape = AT_Integer},
    {"IOPS", .shape = AT_IntegerOptional},
    {"MaxAllocatedStorage", .shape = AT_IntegerOptional},
    {"StorageThroughput", .shape = AT_IntegerOptional},
    {"StorageType", .shape = AT_String},
};
static const struct member_model AdditionalStorageVolumesList_members[] = {
    {"member", .shape = AT_AdditionalStorageVolume},
};
static const struct member_model AdditionalStorageVolumesOutputList_members[] = {
    {"member", .shape = AT_AdditionalStorageVolumeOutput},
};
static const char *const ApplyMethod_choices[] = {
    "immediate",
    "pending-reboot",
    NULL,
};
static const struct member_model ApplyPendingMaintenanceActionMessage_members[] = {
    {"ResourceIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"ApplyAction", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"OptInType", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model ApplyPendingMaintenanceActionResult_members[] = {
    {"ResourcePendingMaintenanceActions", .shape = AT_ResourcePendingMaintenanceActions},
};
static const struct member_model AttributeValueList_members[] = {
    {"member", .shape = AT_String, .wire = "AttributeValue"},
};
static const char *const AuthScheme_choices[] = {
    "SECRETS",
    NULL,
};
static const char *const AutomationMode_choices[] = {
    "full",
    "all-paused",
    NULL,
};
static const struct member_model AvailabilityZone_members[] = {
    {"Name", .shape = AT_String},
};
static const struct member_model AvailabilityZoneList_members[] = {
    {"member", .shape = AT_AvailabilityZone, .wire = "AvailabilityZone"},
};
static const struct member_model AvailabilityZones_members[] = {
    {"member", .shape = AT_String, .wire = "AvailabilityZone"},
};
static const struct member_model AvailableAdditionalStorageVolumesOption_members[] = {
    {"SupportsStorageAutoscaling", .shape = AT_Boolean},
    {"SupportsStorageThroughput", .shape = AT_Boolean},
    {"SupportsIops", .shape = AT_Boolean},
    {"StorageType", .shape = AT_String},
    {"MinStorageSize", .shape = AT_IntegerOptional},
    {"MaxStorageSize", .shape = AT_IntegerOptional},
    {"MinIops", .shape = AT_IntegerOptional},
    {"MaxIops", .shape = AT_IntegerOptional},
    {"MinIopsPerGib", .shape = AT_DoubleOptional},
    {"MaxIopsPerGib", .shape = AT_DoubleOptional},
    {"MinStorageThroughput", .shape = AT_IntegerOptional},
    {"MaxStorageThroughput", .shape = AT_IntegerOptional},
};
static const struct member_model AvailableAdditionalStorageVolumesOptionList_members[] = {
    {"member", .shape = AT_AvailableAdditionalStorageVolumesOption, .wire = "AvailableAdditionalStorageVolumesOption"},
};
static const struct member_model AvailableProcessorFeature_members[] = {
    {"Name", .shape = AT_String},
    {"DefaultValue", .shape = AT_String},
    {"AllowedValues", .shape = AT_String},
};
static const struct member_model AvailableProcessorFeatureList_members[] = {
    {"member", .shape = AT_AvailableProcessorFeature, .wire = "AvailableProcessorFeature"},
};
static const struct member_model CACertificateIdentifiersList_members[] = {
    {"member", .shape = AT_String},
};
static const struct member_model Certificate_members[] = {
    {"CertificateIdentifier", .shape = AT_String},
    {"CertificateType", .shape = AT_String},
    {"Thumbprint", .shape = AT_String},
    {"ValidFrom", .shape = AT_TStamp},
    {"ValidTill", .shape = AT_TStamp},
    {"CertificateArn", .shape = AT_String},
    {"CustomerOverride", .shape = AT_BooleanOptional},
    {"CustomerOverrideValidTill", .shape = AT_TStamp},
};
static const struct member_model CertificateDetails_members[] = {
    {"CAIdentifier", .shape = AT_String},
    {"ValidTill", .shape = AT_TStamp},
};
static const struct member_model CertificateList_members[] = {
    {"member", .shape = AT_Certificate, .wire = "Certificate"},
};
static const struct member_model CertificateMessage_members[] = {
    {"DefaultCertificateForNewLaunches", .shape = AT_String},
    {"Certificates", .shape = AT_CertificateList},
    {"Marker", .shape = AT_String},
};
static const struct member_model CharacterSet_members[] = {
    {"CharacterSetName", .shape = AT_String},
    {"CharacterSetDescription", .shape = AT_String},
};
static const char *const ClientPasswordAuthType_choices[] = {
    "MYSQL_NATIVE_PASSWORD",
    "MYSQL_CACHING_SHA2_PASSWORD",
    "POSTGRES_SCRAM_SHA_256",
    "POSTGRES_MD5",
    "SQL_SERVER_AUTHENTICATION",
    NULL,
};
static const struct member_model CloudwatchLogsExportConfiguration_members[] = {
    {"EnableLogTypes", .shape = AT_LogTypeList},
    {"DisableLogTypes", .shape = AT_LogTypeList},
};
static const struct member_model ClusterPendingModifiedValues_members[] = {
    {"PendingCloudwatchLogsExports", .shape = AT_PendingCloudwatchLogsExports},
    {"DBClusterIdentifier", .shape = AT_String},
    {"MasterUserPassword", .shape = AT_SensitiveString},
    {"IAMDatabaseAuthenticationEnabled", .shape = AT_BooleanOptional},
    {"EngineVersion", .shape = AT_String},
    {"BackupRetentionPeriod", .shape = AT_IntegerOptional},
    {"StorageType", .shape = AT_String},
    {"AllocatedStorage", .shape = AT_IntegerOptional},
    {"RdsCustomClusterConfiguration", .shape = AT_RdsCustomClusterConfiguration},
    {"Iops", .shape = AT_IntegerOptional},
    {"CertificateDetails", .shape = AT_CertificateDetails},
};
static const char *const ClusterScalabilityType_choices[] = {
    "standard",
    "limitless",
    NULL,
};
static const struct member_model CopyDBClusterParameterGroupMessage_members[] = {
    {"SourceDBClusterParameterGroupIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"TargetDBClusterParameterGroupIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"TargetDBClusterParameterGroupDescription", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"Tags", .shape = AT_TagList},
};
static const struct member_model CopyDBClusterParameterGroupResult_members[] = {
    {"DBClusterParameterGroup", .shape = AT_DBClusterParameterGroup},
};
static const struct member_model CopyDBClusterSnapshotMessage_members[] = {
    {"SourceDBClusterSnapshotIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"TargetDBClusterSnapshotIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"KmsKeyId", .shape = AT_String},
    {"PreSignedUrl", .shape = AT_SensitiveString},
    {"CopyTags", .shape = AT_BooleanOptional},
    {"Tags", .shape = AT_TagList},
    {"SourceRegion", .shape = AT_String},
};
static const struct member_model CopyDBClusterSnapshotResult_members[] = {
    {"DBClusterSnapshot", .shape = AT_DBClusterSnapshot},
};
static const struct member_model CopyDBParameterGroupMessage_members[] = {
    {"SourceDBParameterGroupIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"TargetDBParameterGroupIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"TargetDBParameterGroupDescription", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"Tags", .shape = AT_TagList},
};
static const struct member_model CopyDBParameterGroupResult_members[] = {
    {"DBParameterGroup", .shape = AT_DBParameterGroup},
};
static const struct member_model CopyDBSnapshotMessage_members[] = {
    {"SourceDBSnapshotIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"TargetDBSnapshotIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"KmsKeyId", .shape = AT_String},
    {"Tags", .shape = AT_TagList},
    {"CopyTags", .shape = AT_BooleanOptional},
    {"PreSignedUrl", .shape = AT_SensitiveString},
    {"OptionGroupName", .shape = AT_String},
    {"TargetCustomAvailabilityZone", .shape = AT_String},
    {"SnapshotTarget", .shape = AT_String},
    {"CopyOptionGroup", .shape = AT_BooleanOptional},
    {"SnapshotAvailabilityZone", .shape = AT_String},
    {"TagSpecifications", .shape = AT_TagSpecificationList},
    {"SourceRegion", .shape = AT_String},
};
static const struct member_model CopyDBSnapshotResult_members[] = {
    {"DBSnapshot", .shape = AT_DBSnapshot},
};
static const struct member_model CreateDBClusterEndpointMessage_members[] = {
    {"DBClusterIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"DBClusterEndpointIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"EndpointType", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"StaticMembers", .shape = AT_StringList},
    {"ExcludedMembers", .shape = AT_StringList},
    {"Tags", .shape = AT_TagList},
};
static const struct member_model CreateDBClusterMessage_members[] = {
    {"AvailabilityZones", .shape = AT_AvailabilityZones},
    {"BackupRetentionPeriod", .shape = AT_IntegerOptional},
    {"CharacterSetName", .shape = AT_String},
    {"DatabaseName", .shape = AT_String},
    {"DBClusterIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"DBClusterParameterGroupName", .shape = AT_String},
    {"VpcSecurityGroupIds", .shape = AT_VpcSecurityGroupIdList},
    {"DBSubnetGroupName", .shape = AT_String},
    {"Engine", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"EngineVersion", .shape = AT_String},
    {"Port", .shape = AT_IntegerOptional},
    {"MasterUsername", .shape = AT_String},
    {"MasterUserPassword", .shape = AT_SensitiveString},
    {"OptionGroupName", .shape = AT_String},
    {"PreferredBackupWindow", .shape = AT_String},
    {"PreferredMaintenanceWindow", .shape = AT_String},
    {"ReplicationSourceIdentifier", .shape = AT_String},
    {"Tags", .shape = AT_TagList},
    {"StorageEncrypted", .shape = AT_BooleanOptional},
    {"KmsKeyId", .shape = AT_String},
    {"PreSignedUrl", .shape = AT_SensitiveString},
    {"EnableIAMDatabaseAuthentication", .shape = AT_BooleanOptional},
    {"BacktrackWindow", .shape = AT_LongOptional},
    {"EnableCloudwatchLogsExports", .shape = AT_LogTypeList},
    {"EngineMode", .shape = AT_String},
    {"ScalingConfiguration", .shape = AT_ScalingConfiguration},
    {"RdsCustomClusterConfiguration", .shape = AT_RdsCustomClusterConfiguration},
    {"DBClusterInstanceClass", .shape = AT_String},
    {"AllocatedStorage", .shape = AT_IntegerOptional},
    {"StorageType", .shape = AT_String},
    {"Iops", .shape = AT_IntegerOptional},
    {"PubliclyAccessible", .shape = AT_BooleanOptional},
    {"AutoMinorVersionUpgrade", .shape = AT_BooleanOptional},
    {"DeletionProtection", .shape = AT_BooleanOptional},
    {"GlobalClusterIdentifier", .shape = AT_GlobalClusterIdentifier},
    {"EnableHttpEndpoint", .shape = AT_BooleanOptional},
    {"CopyTagsToSnapshot", .shape = AT_BooleanOptional},
    {"Domain", .shape = AT_String},
    {"DomainIAMRoleName", .shape = AT_String},
    {"EnableGlobalWriteForwarding", .shape = AT_BooleanOptional},
    {"NetworkType", .shape = AT_String},
    {"ServerlessV2ScalingConfiguration", .shape = AT_ServerlessV2ScalingConfiguration},
    {"MonitoringInterval", .shape = AT_IntegerOptional},
    {"MonitoringRoleArn", .shape = AT_String},
    {"DatabaseInsightsMode", .shape = AT_DatabaseInsightsMode},
    {"EnablePerformanceInsights", .shape = AT_BooleanOptional},
    {"PerformanceInsightsKMSKeyId", .shape = AT_String},
    {"PerformanceInsightsRetentionPeriod", .shape = AT_IntegerOptional},
    {"EnableLimitlessDatabase", .shape = AT_BooleanOptional},
    {"ClusterScalabilityType", .shape = AT_ClusterScalabilityType},
    {"DBSystemId", .shape = AT_String},
    {"ManageMasterUserPassword", .shape = AT_BooleanOptional},
    {"EnableLocalWriteForwarding", .shape = AT_BooleanOptional},
    {"MasterUserSecretKmsKeyId", .shape = AT_String},
    {"CACertificateIdentifier", .shape = AT_String},
    {"EngineLifecycleSupport", .shape = AT_String},
    {"TagSpecifications", .shape = AT_TagSpecificationList},
    {"MasterUserAuthenticationType", .shape = AT_MasterUserAuthenticationType},
    {"WithExpressConfiguration", .shape = AT_BooleanOptional},
    {"AssociatedRoles", .shape = AT_DBClusterAssociatedRoles},
    {"SourceRegion", .shape = AT_String},
};
static const struct member_model CreateDBClusterParameterGroupMessage_members[] = {
    {"DBClusterParameterGroupName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"DBParameterGroupFamily", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"Description", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"Tags", .shape = AT_TagList},
};
static const struct member_model CreateDBClusterParameterGroupResult_members[] = {
    {"DBClusterParameterGroup", .shape = AT_DBClusterParameterGroup},
};
static const struct member_model CreateDBClusterResult_members[] = {
    {"DBCluster", .shape = AT_DBCluster},
};
static const struct member_model CreateDBClusterSnapshotMessage_members[] = {
    {"DBClusterSnapshotIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"DBClusterIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"Tags", .shape = AT_TagList},
};
static const struct member_model CreateDBClusterSnapshotResult_members[] = {
    {"DBClusterSnapshot", .shape = AT_DBClusterSnapshot},
};
static const struct member_model CreateDBInstanceMessage_members[] = {
    {"DBName", .shape = AT_String},
    {"DBInstanceIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"AllocatedStorage", .shape = AT_IntegerOptional},
    {"DBInstanceClass", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"Engine", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"MasterUsername", .shape = AT_String},
    {"MasterUserPassword", .shape = AT_SensitiveString},
    {"DBSecurityGroups", .shape = AT_DBSecurityGroupNameList},
    {"VpcSecurityGroupIds", .shape = AT_VpcSecurityGroupIdList},
    {"AvailabilityZone", .shape = AT_String},
    {"DBSubnetGroupName", .shape = AT_String},
    {"PreferredMaintenanceWindow", .shape = AT_String},
    {"DBParameterGroupName", .shape = AT_String},
    {"BackupRetentionPeriod", .shape = AT_IntegerOptional},
    {"PreferredBackupWindow", .shape = AT_String},
    {"Port", .shape = AT_IntegerOptional},
    {"MultiAZ", .shape = AT_BooleanOptional},
    {"EngineVersion", .shape = AT_String},
    {"AutoMinorVersionUpgrade", .shape = AT_BooleanOptional},
    {"LicenseModel", .shape = AT_String},
    {"Iops", .shape = AT_IntegerOptional},
    {"StorageThroughput", .shape = AT_IntegerOptional},
    {"OptionGroupName", .shape = AT_String},
    {"CharacterSetName", .shape = AT_String},
    {"NcharCharacterSetName", .shape = AT_String},
    {"PubliclyAccessible", .shape = AT_BooleanOptional},
    {"Tags", .shape = AT_TagList},
    {"DBClusterIdentifier", .shape = AT_String},
    {"StorageType", .shape = AT_String},
    {"TdeCredentialArn", .shape = AT_String},
    {"TdeCredentialPassword", .shape = AT_SensitiveString},
    {"StorageEncrypted", .shape = AT_BooleanOptional},
    {"KmsKeyId", .shape = AT_String},
    {"Domain", .shape = AT_String},
    {"DomainFqdn", .shape = AT_String},
    {"DomainOu", .shape = AT_String},
    {"DomainAuthSecretArn", .shape = AT_String},
    {"DomainDnsIps", .shape = AT_StringList},
    {"CopyTagsToSnapshot", .shape = AT_BooleanOptional},
    {"MonitoringInterval", .shape = AT_IntegerOptional},
    {"MonitoringRoleArn", .shape = AT_String},
    {"DomainIAMRoleName", .shape = AT_String},
    {"PromotionTier", .shape = AT_IntegerOptional},
    {"Timezone", .shape = AT_String},
    {"EnableIAMDatabaseAuthentication", .shape = AT_BooleanOptional},
    {"DatabaseInsightsMode", .shape = AT_DatabaseInsightsMode},
    {"EnablePerformanceInsights", .shape = AT_BooleanOptional},
    {"PerformanceInsightsKMSKeyId", .shape = AT_String},
    {"PerformanceInsightsRetentionPeriod", .shape = AT_IntegerOptional},
    {"EnableCloudwatchLogsExports", .shape = AT_LogTypeList},
    {"ProcessorFeatures", .shape = AT_ProcessorFeatureList},
    {"DeletionProtection", .shape = AT_BooleanOptional},
    {"MaxAllocatedStorage", .shape = AT_IntegerOptional},
    {"EnableCustomerOwnedIp", .shape = AT_BooleanOptional},
    {"NetworkType", .shape = AT_String},
    {"BackupTarget", .shape = AT_String},
    {"CustomIamInstanceProfile", .shape = AT_String},
    {"DBSystemId", .shape = AT_String},
    {"CACertificateIdentifier", .shape = AT_String},
    {"ManageMasterUserPassword", .shape = AT_BooleanOptional},
    {"MasterUserSecretKmsKeyId", .shape = AT_String},
    {"MultiTenant", .shape = AT_BooleanOptional},
    {"DedicatedLogVolume", .shape = AT_BooleanOptional},
    {"EngineLifecycleSupport", .shape = AT_String},
    {"AdditionalStorageVolumes", .shape = AT_AdditionalStorageVolumesList},
    {"TagSpecifications", .shape = AT_TagSpecificationList},
    {"DBCapacityReservationIdentifier", .shape = AT_DBCapacityReservationIdentifier},
    {"MasterUserAuthenticationType", .shape = AT_MasterUserAuthenticationType},
};
static const struct member_model CreateDBInstanceReadReplicaMessage_members[] = {
    {"DBInstanceIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"SourceDBInstanceIdentifier", .shape = AT_String},
    {"DBInstanceClass", .shape = AT_String},
    {"AvailabilityZone", .shape = AT_String},
    {"Port", .shape = AT_IntegerOptional},
    {"MultiAZ", .shape = AT_BooleanOptional},
    {"AutoMinorVersionUpgrade", .shape = AT_BooleanOptional},
    {"Iops", .shape = AT_IntegerOptional},
    {"StorageThroughput", .shape = AT_IntegerOptional},
    {"OptionGroupName", .shape = AT_String},
    {"DBParameterGroupName", .shape = AT_String},
    {"PubliclyAccessible", .shape = AT_BooleanOptional},
    {"Tags", .shape = AT_TagList},
    {"DBSubnetGroupName", .shape = AT_String},
    {"VpcSecurityGroupIds", .shape = AT_VpcSecurityGroupIdList},
    {"StorageType", .shape = AT_String},
    {"CopyTagsToSnapshot", .shape = AT_BooleanOptional},
    {"MonitoringInterval", .shape = AT_IntegerOptional},
    {"MonitoringRoleArn", .shape = AT_String},
    {"KmsKeyId", .shape = AT_String},
    {"PreSignedUrl", .shape = AT_SensitiveString},
    {"EnableIAMDatabaseAuthentication", .shape = AT_BooleanOptional},
    {"DatabaseInsightsMode", .shape = AT_DatabaseInsightsMode},
    {"EnablePerformanceInsights", .shape = AT_BooleanOptional},
    {"PerformanceInsightsKMSKeyId", .shape = AT_String},
    {"PerformanceInsightsRetentionPeriod", .shape = AT_IntegerOptional},
    {"EnableCloudwatchLogsExports", .shape = AT_LogTypeList},
    {"ProcessorFeatures", .shape = AT_ProcessorFeatureList},
    {"UseDefaultProcessorFeatures", .shape = AT_BooleanOptional},
    {"DeletionProtection", .shape = AT_BooleanOptional},
    {"Domain", .shape = AT_String},
    {"DomainIAMRoleName", .shape = AT_String},
    {"DomainFqdn", .shape = AT_String},
    {"DomainOu", .shape = AT_String},
    {"DomainAuthSecretArn", .shape = AT_String},
    {"DomainDnsIps", .shape = AT_StringList},
    {"ReplicaMode", .shape = AT_ReplicaMode},
    {"EnableCustomerOwnedIp", .shape = AT_BooleanOptional},
    {"NetworkType", .shape = AT_String},
    {"MaxAllocatedStorage", .shape = AT_IntegerOptional},
    {"BackupTarget", .shape = AT_String},
    {"CustomIamInstanceProfile", .shape = AT_String},
    {"AllocatedStorage", .shape = AT_IntegerOptional},
    {"SourceDBClusterIdentifier", .shape = AT_String},
    {"DedicatedLogVolume", .shape = AT_BooleanOptional},
    {"UpgradeStorageConfig", .shape = AT_BooleanOptional},
    {"CACertificateIdentifier", .shape = AT_String},
    {"AdditionalStorageVolumes", .shape = AT_AdditionalStorageVolumesList},
    {"TagSpecifications", .shape = AT_TagSpecificationList},
    {"DBCapacityReservationIdentifier", .shape = AT_DBCapacityReservationIdentifier},
    {"SourceRegion", .shape = AT_String},
};
static const struct member_model CreateDBInstanceReadReplicaResult_members[] = {
    {"DBInstance", .shape = AT_DBInstance},
};
static const struct member_model CreateDBInstanceResult_members[] = {
    {"DBInstance", .shape = AT_DBInstance},
};
static const struct member_model CreateDBParameterGroupMessage_members[] = {
    {"DBParameterGroupName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"DBParameterGroupFamily", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"Description", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"Tags", .shape = AT_TagList},
};
static const struct member_model CreateDBParameterGroupResult_members[] = {
    {"DBParameterGroup", .shape = AT_DBParameterGroup},
};
static const struct member_model CreateDBSnapshotMessage_members[] = {
    {"DBSnapshotIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"DBInstanceIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"Tags", .shape = AT_TagList},
};
static const struct member_model CreateDBSnapshotResult_members[] = {
    {"DBSnapshot", .shape = AT_DBSnapshot},
};
static const struct member_model CreateDBSubnetGroupMessage_members[] = {
    {"DBSubnetGroupName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"DBSubnetGroupDescription", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"SubnetIds", .shape = AT_SubnetIdentifierList, .traits = MEMBER_REQUIRED},
    {"Tags", .shape = AT_TagList},
};
static const struct member_model CreateDBSubnetGroupResult_members[] = {
    {"DBSubnetGroup", .shape = AT_DBSubnetGroup},
};
static const struct member_model CreateGlobalClusterMessage_members[] = {
    {"GlobalClusterIdentifier", .shape = AT_GlobalClusterIdentifier, .traits = MEMBER_REQUIRED},
    {"SourceDBClusterIdentifier", .shape = AT_String},
    {"Engine", .shape = AT_String},
    {"EngineVersion", .shape = AT_String},
    {"EngineLifecycleSupport", .shape = AT_String},
    {"DeletionProtection", .shape = AT_BooleanOptional},
    {"DatabaseName", .shape = AT_String},
    {"StorageEncrypted", .shape = AT_BooleanOptional},
    {"Tags", .shape = AT_TagList},
};
static const struct member_model CreateGlobalClusterResult_members[] = {
    {"GlobalCluster", .shape = AT_GlobalCluster},
};
static const struct member_model CreateOptionGroupMessage_members[] = {
    {"OptionGroupName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"EngineName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"MajorEngineVersion", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"OptionGroupDescription", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"Tags", .shape = AT_TagList},
};
static const struct member_model CreateOptionGroupResult_members[] = {
    {"OptionGroup", .shape = AT_OptionGroup},
};
static const struct member_model CustomDBEngineVersionAMI_members[] = {
    {"ImageId", .shape = AT_String},
    {"Status", .shape = AT_String},
};
static const struct member_model DBCluster_members[] = {
    {"AllocatedStorage", .shape = AT_IntegerOptional},
    {"AvailabilityZones", .shape = AT_AvailabilityZones},
    {"BackupRetentionPeriod", .shape = AT_IntegerOptional},
    {"CharacterSetName", .shape = AT_String},
    {"DatabaseName", .shape = AT_String},
    {"DBClusterIdentifier", .shape = AT_String},
    {"DBClusterParameterGroup", .shape = AT_String},
    {"DBSubnetGroup", .shape = AT_String},
    {"Status", .shape = AT_String},
    {"PercentProgress", .shape = AT_String},
    {"EarliestRestorableTime", .shape = AT_TStamp},
    {"Endpoint", .shape = AT_String},
    {"ReaderEndpoint", .shape = AT_String},
    {"CustomEndpoints", .shape = AT_StringList},
    {"MultiAZ", .shape = AT_BooleanOptional},
    {"Engine", .shape = AT_String},
    {"EngineVersion", .shape = AT_String},
    {"LatestRestorableTime", .shape = AT_TStamp},
    {"Port", .shape = AT_IntegerOptional},
    {"MasterUsername", .shape = AT_String},
    {"DBClusterOptionGroupMemberships", .shape = AT_DBClusterOptionGroupMemberships},
    {"PreferredBackupWindow", .shape = AT_String},
    {"PreferredMaintenanceWindow", .shape = AT_String},
    {"UpgradeRolloutOrder", .shape = AT_UpgradeRolloutOrder},
    {"ReplicationSourceIdentifier", .shape = AT_String},
    {"ReadReplicaIdentifiers", .shape = AT_ReadReplicaIdentifierList},
    {"StatusInfos", .shape = AT_DBClusterStatusInfoList},
    {"DBClusterMembers", .shape = AT_DBClusterMemberList},
    {"VpcSecurityGroups", .shape = AT_VpcSecurityGroupMembershipList},
    {"HostedZoneId", .shape = AT_String},
    {"StorageEncrypted", .shape = AT_Boolean},
    {"StorageEncryptionType", .shape = AT_StorageEncryptionType},
    {"KmsKeyId", .shape = AT_String},
    {"DbClusterResourceId", .shape = AT_String},
    {"DBClusterArn", .shape = AT_String},
    {"AssociatedRoles", .shape = AT_DBClusterRoles},
    {"IAMDatabaseAuthenticationEnabled", .shape = AT_BooleanOptional},
    {"CloneGroupId", .shape = AT_String},
    {"ClusterCreateTime", .shape = AT_TStamp},
    {"EarliestBacktrackTime", .shape = AT_TStamp},
    {"BacktrackWindow", .shape = AT_LongOptional},
    {"BacktrackConsumedChangeRecords", .shape = AT_LongOptional},
    {"EnabledCloudwatchLogsExports", .shape = AT_LogTypeList},
    {"Capacity", .shape = AT_IntegerOptional},
    {"PendingModifiedValues", .shape = AT_ClusterPendingModifiedValues},
    {"EngineMode", .shape = AT_String},
    {"ScalingConfigurationInfo", .shape = AT_ScalingConfigurationInfo},
    {"RdsCustomClusterConfiguration", .shape = AT_RdsCustomClusterConfiguration},
    {"DBClusterInstanceClass", .shape = AT_String},
    {"StorageType", .shape = AT_String},
    {"Iops", .shape = AT_IntegerOptional},
    {"StorageThroughput", .shape = AT_IntegerOptional},
    {"IOOptimizedNextAllowedModificationTime", .shape = AT_TStamp},
    {"PubliclyAccessible", .shape = AT_BooleanOptional},
    {"AutoMinorVersionUpgrade", .shape = AT_Boolean},
    {"DeletionProtection", .shape = AT_BooleanOptional},
    {"HttpEndpointEnabled", .shape = AT_BooleanOptional},
    {"ActivityStreamMode", .shape = AT_ActivityStreamMode},
    {"ActivityStreamStatus", .shape = AT_ActivityStreamStatus},
    {"ActivityStreamKmsKeyId", .shape = AT_String},
    {"ActivityStreamKinesisStreamName", .shape = AT_String},
    {"CopyTagsToSnapshot", .shape = AT_BooleanOptional},
    {"CrossAccountClone", .shape = AT_BooleanOptional},
    {"DomainMemberships", .shape = AT_DomainMembershipList},
    {"TagList", .shape = AT_TagList},
    {"GlobalClusterIdentifier", .shape = AT_GlobalClusterIdentifier},
    {"GlobalWriteForwardingStatus", .shape = AT_WriteForwardingStatus},
    {"GlobalWriteForwardingRequested", .shape = AT_BooleanOptional},
    {"NetworkType", .shape = AT_String},
    {"AutomaticRestartTime", .shape = AT_TStamp},
    {"ServerlessV2ScalingConfiguration", .shape = AT_ServerlessV2ScalingConfigurationInfo},
    {"ServerlessV2PlatformVersion", .shape = AT_String},
    {"MonitoringInterval", .shape = AT_IntegerOptional},
    {"MonitoringRoleArn", .shape = AT_String},
    {"DatabaseInsightsMode", .shape = AT_DatabaseInsightsMode},
    {"PerformanceInsightsEnabled", .shape = AT_BooleanOptional},
    {"PerformanceInsightsKMSKeyId", .shape = AT_String},
    {"PerformanceInsightsRetentionPeriod", .shape = AT_IntegerOptional},
    {"DBSystemId", .shape = AT_String},
    {"MasterUserSecret", .shape = AT_MasterUserSecret},
    {"LocalWriteForwardingStatus", .shape = AT_LocalWriteForwardingStatus},
    {"AwsBackupRecoveryPointArn", .shape = AT_String},
    {"LimitlessDatabase", .shape = AT_LimitlessDatabase},
    {"ClusterScalabilityType", .shape = AT_ClusterScalabilityType},
    {"CertificateDetails", .shape = AT_CertificateDetails},
    {"EngineLifecycleSupport", .shape = AT_String},
    {"VPCNetworkingEnabled", .shape = AT_BooleanOptional},
    {"InternetAccessGatewayEnabled", .shape = AT_BooleanOptional},
};
static const struct member_model DBClusterAssociatedRole_members[] = {
    {"RoleArn", .shape = AT_IAMRoleArn, .traits = MEMBER_REQUIRED},
    {"FeatureName", .shape = AT_String},
};
static const struct member_model DBClusterAssociatedRoles_members[] = {
    {"member", .shape = AT_DBClusterAssociatedRole, .wire = "DBClusterAssociatedRole"},
};
static const struct member_model DBClusterEndpoint_members[] = {
    {"DBClusterEndpointIdentifier", .shape = AT_String},
    {"DBClusterIdentifier", .shape = AT_String},
    {"DBClusterEndpointResourceIdentifier", .shape = AT_String},
    {"Endpoint", .shape = AT_String},
    {"Status", .shape = AT_String},
    {"EndpointType", .shape = AT_String},
    {"CustomEndpointType", .shape = AT_String},
    {"StaticMembers", .shape = AT_StringList},
    {"ExcludedMembers", .shape = AT_StringList},
    {"DBClusterEndpointArn", .shape = AT_String},
};
static const struct member_model DBClusterEndpointList_members[] = {
    {"member", .shape = AT_DBClusterEndpoint, .wire = "DBClusterEndpointList"},
};
static const struct member_model DBClusterEndpointMessage_members[] = {
    {"Marker", .shape = AT_String},
    {"DBClusterEndpoints", .shape = AT_DBClusterEndpointList},
};
static const struct member_model DBClusterList_members[] = {
    {"member", .shape = AT_DBCluster, .wire = "DBCluster"},
};
static const struct member_model DBClusterMember_members[] = {
    {"DBInstanceIdentifier", .shape = AT_String},
    {"IsClusterWriter", .shape = AT_Boolean},
    {"DBClusterParameterGroupStatus", .shape = AT_String},
    {"PromotionTier", .shape = AT_IntegerOptional},
};
static const struct member_model DBClusterMemberList_members[] = {
    {"member", .shape = AT_DBClusterMember, .wire = "DBClusterMember"},
};
static const struct member_model DBClusterMessage_members[] = {
    {"Marker", .shape = AT_String},
    {"DBClusters", .shape = AT_DBClusterList},
};
static const struct member_model DBClusterOptionGroupMemberships_members[] = {
    {"member", .shape = AT_DBClusterOptionGroupStatus, .wire = "DBClusterOptionGroup"},
};
static const struct member_model DBClusterOptionGroupStatus_members[] = {
    {"DBClusterOptionGroupName", .shape = AT_String},
    {"Status", .shape = AT_String},
};
static const struct member_model DBClusterParameterGroup_members[] = {
    {"DBClusterParameterGroupName", .shape = AT_String},
    {"DBParameterGroupFamily", .shape = AT_String},
    {"Description", .shape = AT_String},
    {"DBClusterParameterGroupArn", .shape = AT_String},
};
static const struct member_model DBClusterParameterGroupDetails_members[] = {
    {"Parameters", .shape = AT_ParametersList},
    {"Marker", .shape = AT_String},
};
static const struct member_model DBClusterParameterGroupList_members[] = {
    {"member", .shape = AT_DBClusterParameterGroup, .wire = "DBClusterParameterGroup"},
};
static const struct member_model DBClusterParameterGroupNameMessage_members[] = {
    {"DBClusterParameterGroupName", .shape = AT_String},
};
static const struct member_model DBClusterParameterGroupsMessage_members[] = {
    {"Marker", .shape = AT_String},
    {"DBClusterParameterGroups", .shape = AT_DBClusterParameterGroupList},
};
static const struct member_model DBClusterRole_members[] = {
    {"RoleArn", .shape = AT_String},
    {"Status", .shape = AT_String},
    {"FeatureName", .shape = AT_String},
};
static const struct member_model DBClusterRoles_members[] = {
    {"member", .shape = AT_DBClusterRole, .wire = "DBClusterRole"},
};
static const struct member_model DBClusterSnapshot_members[] = {
    {"AvailabilityZones", .shape = AT_AvailabilityZones},
    {"DBClusterSnapshotIdentifier", .shape = AT_String},
    {"DBClusterIdentifier", .shape = AT_String},
    {"SnapshotCreateTime", .shape = AT_TStamp},
    {"Engine", .shape = AT_String},
    {"EngineMode", .shape = AT_String},
    {"AllocatedStorage", .shape = AT_Integer},
    {"Status", .shape = AT_String},
    {"Port", .shape = AT_Integer},
    {"VpcId", .shape = AT_String},
    {"ClusterCreateTime", .shape = AT_TStamp},
    {"MasterUsername", .shape = AT_String},
    {"EngineVersion", .shape = AT_String},
    {"LicenseModel", .shape = AT_String},
    {"SnapshotType", .shape = AT_String},
    {"PercentProgress", .shape = AT_Integer},
    {"StorageEncrypted", .shape = AT_Boolean},
    {"StorageEncryptionType", .shape = AT_StorageEncryptionType},
    {"BackupRetentionPeriod", .shape = AT_IntegerOptional},
    {"PreferredBackupWindow", .shape = AT_String},
    {"KmsKeyId", .shape = AT_String},
    {"DBClusterSnapshotArn", .shape = AT_String},
    {"SourceDBClusterSnapshotArn", .shape = AT_String},
    {"IAMDatabaseAuthenticationEnabled", .shape = AT_Boolean},
    {"TagList", .shape = AT_TagList},
    {"StorageType", .shape = AT_String},
    {"StorageThroughput", .shape = AT_IntegerOptional},
    {"DbClusterResourceId", .shape = AT_String},
    {"DBSystemId", .shape = AT_String},
};
static const struct member_model DBClusterSnapshotAttribute_members[] = {
    {"AttributeName", .shape = AT_String},
    {"AttributeValues", .shape = AT_AttributeValueList},
};
static const struct member_model DBClusterSnapshotAttributeList_members[] = {
    {"member", .shape = AT_DBClusterSnapshotAttribute, .wire = "DBClusterSnapshotAttribute"},
};
static const struct member_model DBClusterSnapshotAttributesResult_members[] = {
    {"DBClusterSnapshotIdentifier", .shape = AT_String},
    {"DBClusterSnapshotAttributes", .shape = AT_DBClusterSnapshotAttributeList},
};
static const struct member_model DBClusterSnapshotList_members[] = {
    {"member", .shape = AT_DBClusterSnapshot, .wire = "DBClusterSnapshot"},
};
static const struct member_model DBClusterSnapshotMessage_members[] = {
    {"Marker", .shape = AT_String},
    {"DBClusterSnapshots", .shape = AT_DBClusterSnapshotList},
};
static const struct member_model DBClusterStatusInfo_members[] = {
    {"StatusType", .shape = AT_String},
    {"Normal", .shape = AT_Boolean},
    {"Status", .shape = AT_String},
    {"Message", .shape = AT_String},
};
static const struct member_model DBClusterStatusInfoList_members[] = {
    {"member", .shape = AT_DBClusterStatusInfo, .wire = "DBClusterStatusInfo"},
};
static const struct member_model DBEngineVersion_members[] = {
    {"Engine", .shape = AT_String},
    {"MajorEngineVersion", .shape = AT_String},
    {"EngineVersion", .shape = AT_String},
    {"DatabaseInstallationFilesS3BucketName", .shape = AT_String},
    {"DatabaseInstallationFilesS3Prefix", .shape = AT_String},
    {"DatabaseInstallationFiles", .shape = AT_StringList},
    {"CustomDBEngineVersionManifest", .shape = AT_CustomDBEngineVersionManifest},
    {"DBParameterGroupFamily", .shape = AT_String},
    {"DBEngineDescription", .shape = AT_String},
    {"DBEngineVersionArn", .shape = AT_String},
    {"DBEngineVersionDescription", .shape = AT_String},
    {"DefaultCharacterSet", .shape = AT_CharacterSet},
    {"FailureReason", .shape = AT_String},
    {"Image", .shape = AT_CustomDBEngineVersionAMI},
    {"DBEngineMediaType", .shape = AT_String},
    {"KMSKeyId", .shape = AT_String},
    {"CreateTime", .shape = AT_TStamp},
    {"SupportedCharacterSets", .shape = AT_SupportedCharacterSetsList},
    {"SupportedNcharCharacterSets", .shape = AT_SupportedCharacterSetsList},
    {"ValidUpgradeTarget", .shape = AT_ValidUpgradeTargetList},
    {"SupportedTimezones", .shape = AT_SupportedTimezonesList},
    {"ExportableLogTypes", .shape = AT_LogTypeList},
    {"SupportsLogExportsToCloudwatchLogs", .shape = AT_Boolean},
    {"SupportsReadReplica", .shape = AT_Boolean},
    {"SupportedEngineModes", .shape = AT_EngineModeList},
    {"SupportedFeatureNames", .shape = AT_FeatureNameList},
    {"Status", .shape = AT_String},
    {"SupportsParallelQuery", .shape = AT_Boolean},
    {"SupportsGlobalDatabases", .shape = AT_Boolean},
    {"TagList", .shape = AT_TagList},
    {"SupportsBabelfish", .shape = AT_Boolean},
    {"SupportsLimitlessDatabase", .shape = AT_Boolean},
    {"SupportsCertificateRotationWithoutRestart", .shape = AT_BooleanOptional},
    {"SupportedCACertificateIdentifiers", .shape = AT_CACertificateIdentifiersList},
    {"SupportsLocalWriteForwarding", .shape = AT_BooleanOptional},
    {"SupportsIntegrations", .shape = AT_Boolean},
    {"ServerlessV2FeaturesSupport", .shape = AT_ServerlessV2FeaturesSupport},
};
static const struct member_model DBEngineVersionList_members[] = {
    {"member", .shape = AT_DBEngineVersion, .wire = "DBEngineVersion"},
};
static const struct member_model DBEngineVersionMessage_members[] = {
    {"Marker", .shape = AT_String},
    {"DBEngineVersions", .shape = AT_DBEngineVersionList},
};
static const struct member_model DBInstance_members[] = {
    {"DBInstanceIdentifier", .shape = AT_String},
    {"DBInstanceClass", .shape = AT_String},
    {"Engine", .shape = AT_String},
    {"DBInstanceStatus", .shape = AT_String},
    {"MasterUsername", .shape = AT_String},
    {"DBName", .shape = AT_String},
    {"Endpoint", .shape = AT_Endpoint},
    {"AllocatedStorage", .shape = AT_Integer},
    {"InstanceCreateTime", .shape = AT_TStamp},
    {"PreferredBackupWindow", .shape = AT_String},
    {"BackupRetentionPeriod", .shape = AT_Integer},
    {"DBSecurityGroups", .shape = AT_DBSecurityGroupMembershipList},
    {"VpcSecurityGroups", .shape = AT_VpcSecurityGroupMembershipList},
    {"DBParameterGroups", .shape = AT_DBParameterGroupStatusList},
    {"AvailabilityZone", .shape = AT_String},
    {"DBSubnetGroup", .shape = AT_DBSubnetGroup},
    {"PreferredMaintenanceWindow", .shape = AT_String},
    {"UpgradeRolloutOrder", .shape = AT_UpgradeRolloutOrder},
    {"PendingModifiedValues", .shape = AT_PendingModifiedValues},
    {"LatestRestorableTime", .shape = AT_TStamp},
    {"MultiAZ", .shape = AT_Boolean},
    {"EngineVersion", .shape = AT_String},
    {"AutoMinorVersionUpgrade", .shape = AT_Boolean},
    {"ReadReplicaSourceDBInstanceIdentifier", .shape = AT_String},
    {"ReadReplicaDBInstanceIdentifiers", .shape = AT_ReadReplicaDBInstanceIdentifierList},
    {"ReadReplicaDBClusterIdentifiers", .shape = AT_ReadReplicaDBClusterIdentifierList},
    {"ReplicaMode", .shape = AT_ReplicaMode},
    {"LicenseModel", .shape = AT_String},
    {"Iops", .shape = AT_IntegerOptional},
    {"StorageThroughput", .shape = AT_IntegerOptional},
    {"OptionGroupMemberships", .shape = AT_OptionGroupMembershipList},
    {"CharacterSetName", .shape = AT_String},
    {"NcharCharacterSetName", .shape = AT_String},
    {"SecondaryAvailabilityZone", .shape = AT_String},
    {"PubliclyAccessible", .shape = AT_Boolean},
    {"StatusInfos", .shape = AT_DBInstanceStatusInfoList},
    {"StorageType", .shape = AT_String},
    {"StorageEncryptionType", .shape = AT_StorageEncryptionType},
    {"TdeCredentialArn", .shape = AT_String},
    {"DbInstancePort", .shape = AT_Integer},
    {"DBClusterIdentifier", .shape = AT_String},
    {"StorageEncrypted", .shape = AT_Boolean},
    {"KmsKeyId", .shape = AT_String},
    {"DbiResourceId", .shape = AT_String},
    {"CACertificateIdentifier", .shape = AT_String},
    {"DomainMemberships", .shape = AT_DomainMembershipList},
    {"CopyTagsToSnapshot", .shape = AT_Boolean},
    {"MonitoringInterval", .shape = AT_IntegerOptional},
    {"EnhancedMonitoringResourceArn", .shape = AT_String},
    {"MonitoringRoleArn", .shape = AT_String},
    {"PromotionTier", .shape = AT_IntegerOptional},
    {"DBInstanceArn", .shape = AT_String},
    {"Timezone", .shape = AT_String},
    {"IAMDatabaseAuthenticationEnabled", .shape = AT_Boolean},
    {"DatabaseInsightsMode", .shape = AT_DatabaseInsightsMode},
    {"PerformanceInsightsEnabled", .shape = AT_BooleanOptional},
    {"PerformanceInsightsKMSKeyId", .shape = AT_String},
    {"PerformanceInsightsRetentionPeriod", .shape = AT_IntegerOptional},
    {"EnabledCloudwatchLogsExports", .shape = AT_LogTypeList},
    {"ProcessorFeatures", .shape = AT_ProcessorFeatureList},
    {"DeletionProtection", .shape = AT_Boolean},
    {"AssociatedRoles", .shape = AT_DBInstanceRoles},
    {"ListenerEndpoint", .shape = AT_Endpoint},
    {"MaxAllocatedStorage", .shape = AT_IntegerOptional},
    {"TagList", .shape = AT_TagList},
    {"AutomationMode", .shape = AT_AutomationMode},
    {"ResumeFullAutomationModeTime", .shape = AT_TStamp},
    {"CustomerOwnedIpEnabled", .shape = AT_BooleanOptional},
    {"NetworkType", .shape = AT_String},
    {"ActivityStreamStatus", .shape = AT_ActivityStreamStatus},
    {"ActivityStreamKmsKeyId", .shape = AT_String},
    {"ActivityStreamKinesisStreamName", .shape = AT_String},
    {"ActivityStreamMode", .shape = AT_ActivityStreamMode},
    {"ActivityStreamEngineNativeAuditFieldsIncluded", .shape = AT_BooleanOptional},
    {"AwsBackupRecoveryPointArn", .shape = AT_String},
    {"DBInstanceAutomatedBackupsReplications", .shape = AT_DBInstanceAutomatedBackupsReplicationList},
    {"BackupTarget", .shape = AT_String},
    {"AutomaticRestartTime", .shape = AT_TStamp},
    {"CustomIamInstanceProfile", .shape = AT_String},
    {"ActivityStreamPolicyStatus", .shape = AT_ActivityStreamPolicyStatus},
    {"CertificateDetails", .shape = AT_CertificateDetails},
    {"DBSystemId", .shape = AT_String},
    {"MasterUserSecret", .shape = AT_MasterUserSecret},
    {"ReadReplicaSourceDBClusterIdentifier", .shape = AT_String},
    {"PercentProgress", .shape = AT_String},
    {"MultiTenant", .shape = AT_BooleanOptional},
    {"DedicatedLogVolume", .shape = AT_Boolean},
    {"IsStorageConfigUpgradeAvailable", .shape = AT_BooleanOptional},
    {"EngineLifecycleSupport", .shape = AT_String},
    {"AdditionalStorageVolumes", .shape = AT_AdditionalStorageVolumesOutputList},
    {"StorageVolumeStatus", .shape = AT_String},
    {"StorageOperationStatus", .shape = AT_String},
    {"StorageOperationPercentProgress", .shape = AT_IntegerOptional},
    {"DBCapacityReservationIdentifier", .shape = AT_DBCapacityReservationIdentifier},
};
static const struct member_model DBInstanceAutomatedBackup_members[] = {
    {"DBInstanceArn", .shape = AT_String},
    {"DbiResourceId", .shape = AT_String},
    {"Region", .shape = AT_String},
    {"DBInstanceIdentifier", .shape = AT_String},
    {"RestoreWindow", .shape = AT_RestoreWindow},
    {"AllocatedStorage", .shape = AT_Integer},
    {"Status", .shape = AT_String},
    {"Port", .shape = AT_Integer},
    {"AvailabilityZone", .shape = AT_String},
    {"VpcId", .shape = AT_String},
    {"InstanceCreateTime", .shape = AT_TStamp},
    {"MasterUsername", .shape = AT_String},
    {"Engine", .shape = AT_String},
    {"EngineVersion", .shape = AT_String},
    {"LicenseModel", .shape = AT_String},
    {"Iops", .shape = AT_IntegerOptional},
    {"StorageThroughput", .shape = AT_IntegerOptional},
    {"OptionGroupName", .shape = AT_String},
    {"TdeCredentialArn", .shape = AT_String},
    {"Encrypted", .shape = AT_Boolean},
    {"StorageEncryptionType", .shape = AT_StorageEncryptionType},
    {"StorageType", .shape = AT_String},
    {"KmsKeyId", .shape = AT_String},
    {"Timezone", .shape = AT_String},
    {"IAMDatabaseAuthenticationEnabled", .shape = AT_Boolean},
    {"BackupRetentionPeriod", .shape = AT_IntegerOptional},
    {"PreferredBackupWindow", .shape = AT_String},
    {"DBInstanceAutomatedBackupsArn", .shape = AT_String},
    {"DBInstanceAutomatedBackupsReplications", .shape = AT_DBInstanceAutomatedBackupsReplicationList},
    {"BackupTarget", .shape = AT_String},
    {"MultiTenant", .shape = AT_BooleanOptional},
    {"AwsBackupRecoveryPointArn", .shape = AT_String},
    {"TagList", .shape = AT_TagList},
    {"DedicatedLogVolume", .shape = AT_BooleanOptional},
    {"AdditionalStorageVolumes", .shape = AT_AdditionalStorageVolumesList},
};
static const struct member_model DBInstanceAutomatedBackupList_members[] = {
    {"member", .shape = AT_DBInstanceAutomatedBackup, .wire = "DBInstanceAutomatedBackup"},
};
static const struct member_model DBInstanceAutomatedBackupMessage_members[] = {
    {"Marker", .shape = AT_String},
    {"DBInstanceAutomatedBackups", .shape = AT_DBInstanceAutomatedBackupList},
};
static const struct member_model DBInstanceAutomatedBackupsReplication_members[] = {
    {"DBInstanceAutomatedBackupsArn", .shape = AT_String},
};
static const struct member_model DBInstanceAutomatedBackupsReplicationList_members[] = {
    {"member", .shape = AT_DBInstanceAutomatedBackupsReplication, .wire = "DBInstanceAutomatedBackupsReplication"},
};
static const struct member_model DBInstanceList_members[] = {
    {"member", .shape = AT_DBInstance, .wire = "DBInstance"},
};
static const struct member_model DBInstanceMessage_members[] = {
    {"Marker", .shape = AT_String},
    {"DBInstances", .shape = AT_DBInstanceList},
};
static const struct member_model DBInstanceRole_members[] = {
    {"RoleArn", .shape = AT_String},
    {"FeatureName", .shape = AT_String},
    {"Status", .shape = AT_String},
};
static const struct member_model DBInstanceRoles_members[] = {
    {"member", .shape = AT_DBInstanceRole, .wire = "DBInstanceRole"},
};
static const struct member_model DBInstanceStatusInfo_members[] = {
    {"StatusType", .shape = AT_String},
    {"Normal", .shape = AT_Boolean},
    {"Status", .shape = AT_String},
    {"Message", .shape = AT_String},
};
static const struct member_model DBInstanceStatusInfoList_members[] = {
    {"member", .shape = AT_DBInstanceStatusInfo, .wire = "DBInstanceStatusInfo"},
};
static const struct member_model DBParameterGroup_members[] = {
    {"DBParameterGroupName", .shape = AT_String},
    {"DBParameterGroupFamily", .shape = AT_String},
    {"Description", .shape = AT_String},
    {"DBParameterGroupArn", .shape = AT_String},
};
static const struct member_model DBParameterGroupDetails_members[] = {
    {"Parameters", .shape = AT_ParametersList},
    {"Marker", .shape = AT_String},
};
static const struct member_model DBParameterGroupList_members[] = {
    {"member", .shape = AT_DBParameterGroup, .wire = "DBParameterGroup"},
};
static const struct member_model DBParameterGroupNameMessage_members[] = {
    {"DBParameterGroupName", .shape = AT_String},
};
static const struct member_model DBParameterGroupStatus_members[] = {
    {"DBParameterGroupName", .shape = AT_String},
    {"ParameterApplyStatus", .shape = AT_String},
};
static const struct member_model DBParameterGroupStatusList_members[] = {
    {"member", .shape = AT_DBParameterGroupStatus, .wire = "DBParameterGroup"},
};
static const struct member_model DBParameterGroupsMessage_members[] = {
    {"Marker", .shape = AT_String},
    {"DBParameterGroups", .shape = AT_DBParameterGroupList},
};
static const struct member_model DBProxy_members[] = {
    {"DBProxyName", .shape = AT_String},
    {"DBProxyArn", .shape = AT_String},
    {"Status", .shape = AT_DBProxyStatus},
    {"EngineFamily", .shape = AT_String},
    {"VpcId", .shape = AT_String},
    {"VpcSecurityGroupIds", .shape = AT_StringList},
    {"VpcSubnetIds", .shape = AT_StringList},
    {"DefaultAuthScheme", .shape = AT_String},
    {"Auth", .shape = AT_UserAuthConfigInfoList},
    {"RoleArn", .shape = AT_String},
    {"Endpoint", .shape = AT_String},
    {"RequireTLS", .shape = AT_Boolean},
    {"IdleClientTimeout", .shape = AT_Integer},
    {"DebugLogging", .shape = AT_Boolean},
    {"CreatedDate", .shape = AT_TStamp},
    {"UpdatedDate", .shape = AT_TStamp},
    {"EndpointNetworkType", .shape = AT_EndpointNetworkType},
    {"TargetConnectionNetworkType", .shape = AT_TargetConnectionNetworkType},
};
static const struct member_model DBProxyList_members[] = {
    {"member", .shape = AT_DBProxy},
};
static const char *const DBProxyStatus_choices[] = {
    "available",
    "modifying",
    "incompatible-network",
    "insufficient-resource-limits",
    "creating",
    "deleting",
    "suspended",
    "suspending",
    "reactivating",
    NULL,
};
static const struct member_model DBSecurityGroupMembership_members[] = {
    {"DBSecurityGroupName", .shape = AT_String},
    {"Status", .shape = AT_String},
};
static const struct member_model DBSecurityGroupMembershipList_members[] = {
    {"member", .shape = AT_DBSecurityGroupMembership, .wire = "DBSecurityGroup"},
};
static const struct member_model DBSecurityGroupNameList_members[] = {
    {"member", .shape = AT_String, .wire = "DBSecurityGroupName"},
};
static const struct member_model DBSnapshot_members[] = {
    {"DBSnapshotIdentifier", .shape = AT_String},
    {"DBInstanceIdentifier", .shape = AT_String},
    {"SnapshotCreateTime", .shape = AT_TStamp},
    {"Engine", .shape = AT_String},
    {"AllocatedStorage", .shape = AT_Integer},
    {"Status", .shape = AT_String},
    {"Port", .shape = AT_Integer},
    {"AvailabilityZone", .shape = AT_String},
    {"VpcId", .shape = AT_String},
    {"InstanceCreateTime", .shape = AT_TStamp},
    {"MasterUsername", .shape = AT_String},
    {"EngineVersion", .shape = AT_String},
    {"LicenseModel", .shape = AT_String},
    {"SnapshotType", .shape = AT_String},
    {"Iops", .shape = AT_IntegerOptional},
    {"StorageThroughput", .shape = AT_IntegerOptional},
    {"OptionGroupName", .shape = AT_String},
    {"PercentProgress", .shape = AT_Integer},
    {"SourceRegion", .shape = AT_String},
    {"SourceDBSnapshotIdentifier", .shape = AT_String},
    {"StorageType", .shape = AT_String},
    {"TdeCredentialArn", .shape = AT_String},
    {"Encrypted", .shape = AT_Boolean},
    {"StorageEncryptionType", .shape = AT_StorageEncryptionType},
    {"BackupRetentionPeriod", .shape = AT_IntegerOptional},
    {"PreferredBackupWindow", .shape = AT_String},
    {"KmsKeyId", .shape = AT_String},
    {"DBSnapshotArn", .shape = AT_String},
    {"Timezone", .shape = AT_String},
    {"IAMDatabaseAuthenticationEnabled", .shape = AT_Boolean},
    {"ProcessorFeatures", .shape = AT_ProcessorFeatureList},
    {"DbiResourceId", .shape = AT_String},
    {"TagList", .shape = AT_TagList},
    {"SnapshotTarget", .shape = AT_String},
    {"OriginalSnapshotCreateTime", .shape = AT_TStamp},
    {"SnapshotDatabaseTime", .shape = AT_TStamp},
    {"DBSystemId", .shape = AT_String},
    {"MultiTenant", .shape = AT_BooleanOptional},
    {"DedicatedLogVolume", .shape = AT_Boolean},
    {"AdditionalStorageVolumes", .shape = AT_AdditionalStorageVolumesList},
    {"SnapshotAvailabilityZone", .shape = AT_String},
    {"FullSnapshotSizeInBytes", .shape = AT_LongOptional},
};
static const struct member_model DBSnapshotAttribute_members[] = {
    {"AttributeName", .shape = AT_String},
    {"AttributeValues", .shape = AT_AttributeValueList},
};
static const struct member_model DBSnapshotAttributeList_members[] = {
    {"member", .shape = AT_DBSnapshotAttribute, .wire = "DBSnapshotAttribute"},
};
static const struct member_model DBSnapshotAttributesResult_members[] = {
    {"DBSnapshotIdentifier", .shape = AT_String},
    {"DBSnapshotAttributes", .shape = AT_DBSnapshotAttributeList},
};
static const struct member_model DBSnapshotList_members[] = {
    {"member", .shape = AT_DBSnapshot, .wire = "DBSnapshot"},
};
static const struct member_model DBSnapshotMessage_members[] = {
    {"Marker", .shape = AT_String},
    {"DBSnapshots", .shape = AT_DBSnapshotList},
};
static const struct member_model DBSubnetGroup_members[] = {
    {"DBSubnetGroupName", .shape = AT_String},
    {"DBSubnetGroupDescription", .shape = AT_String},
    {"VpcId", .shape = AT_String},
    {"SubnetGroupStatus", .shape = AT_String},
    {"Subnets", .shape = AT_SubnetList},
    {"DBSubnetGroupArn", .shape = AT_String},
    {"SupportedNetworkTypes", .shape = AT_StringList},
};
static const struct member_model DBSubnetGroupMessage_members[] = {
    {"Marker", .shape = AT_String},
    {"DBSubnetGroups", .shape = AT_DBSubnetGroups},
};
static const struct member_model DBSubnetGroups_members[] = {
    {"member", .shape = AT_DBSubnetGroup, .wire = "DBSubnetGroup"},
};
static const char *const DatabaseInsightsMode_choices[] = {
    "standard",
    "advanced",
    NULL,
};
static const struct member_model DeleteDBClusterEndpointMessage_members[] = {
    {"DBClusterEndpointIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteDBClusterMessage_members[] = {
    {"DBClusterIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"SkipFinalSnapshot", .shape = AT_Boolean},
    {"FinalDBSnapshotIdentifier", .shape = AT_String},
    {"DeleteAutomatedBackups", .shape = AT_BooleanOptional},
};
static const struct member_model DeleteDBClusterParameterGroupMessage_members[] = {
    {"DBClusterParameterGroupName", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteDBClusterResult_members[] = {
    {"DBCluster", .shape = AT_DBCluster},
};
static const struct member_model DeleteDBClusterSnapshotMessage_members[] = {
    {"DBClusterSnapshotIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteDBClusterSnapshotResult_members[] = {
    {"DBClusterSnapshot", .shape = AT_DBClusterSnapshot},
};
static const struct member_model DeleteDBInstanceAutomatedBackupMessage_members[] = {
    {"DbiResourceId", .shape = AT_String},
    {"DBInstanceAutomatedBackupsArn", .shape = AT_String},
};
static const struct member_model DeleteDBInstanceAutomatedBackupResult_members[] = {
    {"DBInstanceAutomatedBackup", .shape = AT_DBInstanceAutomatedBackup},
};
static const struct member_model DeleteDBInstanceMessage_members[] = {
    {"DBInstanceIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"SkipFinalSnapshot", .shape = AT_Boolean},
    {"FinalDBSnapshotIdentifier", .shape = AT_String},
    {"DeleteAutomatedBackups", .shape = AT_BooleanOptional},
};
static const struct member_model DeleteDBInstanceResult_members[] = {
    {"DBInstance", .shape = AT_DBInstance},
};
static const struct member_model DeleteDBParameterGroupMessage_members[] = {
    {"DBParameterGroupName", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteDBSnapshotMessage_members[] = {
    {"DBSnapshotIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteDBSnapshotResult_members[] = {
    {"DBSnapshot", .shape = AT_DBSnapshot},
};
static const struct member_model DeleteDBSubnetGroupMessage_members[] = {
    {"DBSubnetGroupName", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteGlobalClusterMessage_members[] = {
    {"GlobalClusterIdentifier", .shape = AT_GlobalClusterIdentifier, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteGlobalClusterResult_members[] = {
    {"GlobalCluster", .shape = AT_GlobalCluster},
};
static const struct member_model DeleteOptionGroupMessage_members[] = {
    {"OptionGroupName", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model DescribeCertificatesMessage_members[] = {
    {"CertificateIdentifier", .shape = AT_String},
    {"Filters", .shape = AT_FilterList},
    {"MaxRecords", .shape = AT_IntegerOptional},
    {"Marker", .shape = AT_String},
};
static const struct member_model DescribeDBClusterEndpointsMessage_members[] = {
    {"DBClusterIdentifier", .shape = AT_String},
    {"DBClusterEndpointIdentifier", .shape = AT_String},
    {"Filters", .shape = AT_FilterList},
    {"MaxRecords", .shape = AT_IntegerOptional},
    {"Marker", .shape = AT_String},
};
static const struct member_model DescribeDBClusterParameterGroupsMessage_members[] = {
    {"DBClusterParameterGroupName", .shape = AT_String},
    {"Filters", .shape = AT_FilterList},
    {"MaxRecords", .shape = AT_IntegerOptional},
    {"Marker", .shape = AT_String},
};
static const struct member_model DescribeDBClusterParametersMessage_members[] = {
    {"DBClusterParameterGroupName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"Source", .shape = AT_String},
    {"Filters", .shape = AT_FilterList},
    {"MaxRecords", .shape = AT_IntegerOptional},
    {"Marker", .shape = AT_String},
};
static const struct member_model DescribeDBClusterSnapshotAttributesMessage_members[] = {
    {"DBClusterSnapshotIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model DescribeDBClusterSnapshotAttributesResult_members[] = {
    {"DBClusterSnapshotAttributesResult", .shape = AT_DBClusterSnapshotAttributesResult},
};
static const struct member_model DescribeDBClusterSnapshotsMessage_members[] = {
    {"DBClusterIdentifier", .shape = AT_String},
    {"DBClusterSnapshotIdentifier", .shape = AT_String},
    {"SnapshotType", .shape = AT_String},
    {"Filters", .shape = AT_FilterList},
    {"MaxRecords", .shape = AT_IntegerOptional},
    {"Marker", .shape = AT_String},
    {"IncludeShared", .shape = AT_Boolean},
    {"IncludePublic", .shape = AT_Boolean},
    {"DbClusterResourceId", .shape = AT_String},
};
static const struct member_model DescribeDBClustersMessage_members[] = {
    {"DBClusterIdentifier", .shape = AT_String},
    {"Filters", .shape = AT_FilterList},
    {"MaxRecords", .shape = AT_IntegerOptional},
    {"Marker", .shape = AT_String},
    {"IncludeShared", .shape = AT_Boolean},
};
static const struct member_model DescribeDBEngineVersionsMessage_members[] = {
    {"Engine", .shape = AT_String},
    {"EngineVersion", .shape = AT_String},
    {"DBParameterGroupFamily", .shape = AT_String},
    {"Filters", .shape = AT_FilterList},
    {"MaxRecords", .shape = AT_IntegerOptional},
    {"Marker", .shape = AT_String},
    {"DefaultOnly", .shape = AT_Boolean},
    {"ListSupportedCharacterSets", .shape = AT_BooleanOptional},
    {"ListSupportedTimezones", .shape = AT_BooleanOptional},
    {"IncludeAll", .shape = AT_BooleanOptional},
};
static const struct member_model DescribeDBInstanceAutomatedBackupsMessage_members[] = {
    {"DbiResourceId", .shape = AT_String},
    {"DBInstanceIdentifier", .shape = AT_String},
    {"Filters", .shape = AT_FilterList},
    {"MaxRecords", .shape = AT_IntegerOptional},
    {"Marker", .shape = AT_String},
    {"DBInstanceAutomatedBackupsArn", .shape = AT_String},
};
static const struct member_model DescribeDBInstancesMessage_members[] = {
    {"DBInstanceIdentifier", .shape = AT_String},
    {"Filters", .shape = AT_FilterList},
    {"MaxRecords", .shape = AT_IntegerOptional},
    {"Marker", .shape = AT_String},
};
static const struct member_model DescribeDBLogFilesDetails_members[] = {
    {"LogFileName", .shape = AT_String},
    {"LastWritten", .shape = AT_Long},
    {"Size", .shape = AT_Long},
};
static const struct member_model DescribeDBLogFilesList_members[] = {
    {"member", .shape = AT_DescribeDBLogFilesDetails, .wire = "DescribeDBLogFilesDetails"},
};
static const struct member_model DescribeDBLogFilesMessage_members[] = {
    {"DBInstanceIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"FilenameContains", .shape = AT_String},
    {"FileLastWritten", .shape = AT_Long},
    {"FileSize", .shape = AT_Long},
    {"Filters", .shape = AT_FilterList},
    {"MaxRecords", .shape = AT_IntegerOptional},
    {"Marker", .shape = AT_String},
};
static const struct member_model DescribeDBLogFilesResponse_members[] = {
    {"DescribeDBLogFiles", .shape = AT_DescribeDBLogFilesList},
    {"Marker", .shape = AT_String},
};
static const struct member_model DescribeDBParameterGroupsMessage_members[] = {
    {"DBParameterGroupName", .shape = AT_String},
    {"Filters", .shape = AT_FilterList},
    {"MaxRecords", .shape = AT_IntegerOptional},
    {"Marker", .shape = AT_String},
};
static const struct member_model DescribeDBParametersMessage_members[] = {
    {"DBParameterGroupName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"Source", .shape = AT_String},
    {"Filters", .shape = AT_FilterList},
    {"MaxRecords", .shape = AT_IntegerOptional},
    {"Marker", .shape = AT_String},
};
static const struct member_model DescribeDBProxiesRequest_members[] = {
    {"DBProxyName", .shape = AT_DBProxyName},
    {"Filters", .shape = AT_FilterList},
    {"Marker", .shape = AT_String},
    {"MaxRecords", .shape = AT_MaxRecords},
};
static const struct member_model DescribeDBProxiesResponse_members[] = {
    {"DBProxies", .shape = AT_DBProxyList},
    {"Marker", .shape = AT_String},
};
static const struct member_model DescribeDBSnapshotAttributesMessage_members[] = {
    {"DBSnapshotIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model DescribeDBSnapshotAttributesResult_members[] = {
    {"DBSnapshotAttributesResult", .shape = AT_DBSnapshotAttributesResult},
};
static const struct member_model DescribeDBSnapshotsMessage_members[] = {
    {"DBInstanceIdentifier", .shape = AT_String},
    {"DBSnapshotIdentifier", .shape = AT_String},
    {"SnapshotType", .shape = AT_String},
    {"Filters", .shape = AT_FilterList},
    {"MaxRecords", .shape = AT_IntegerOptional},
    {"Marker", .shape = AT_String},
    {"IncludeShared", .shape = AT_Boolean},
    {"IncludePublic", .shape = AT_Boolean},
    {"DbiResourceId", .shape = AT_String},
};
static const struct member_model DescribeDBSubnetGroupsMessage_members[] = {
    {"DBSubnetGroupName", .shape = AT_String},
    {"Filters", .shape = AT_FilterList},
    {"MaxRecords", .shape = AT_IntegerOptional},
    {"Marker", .shape = AT_String},
};
static const struct member_model DescribeEngineDefaultClusterParametersMessage_members[] = {
    {"DBParameterGroupFamily", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"Filters", .shape = AT_FilterList},
    {"MaxRecords", .shape = AT_IntegerOptional},
    {"Marker", .shape = AT_String},
};
static const struct member_model DescribeEngineDefaultClusterParametersResult_members[] = {
    {"EngineDefaults", .shape = AT_EngineDefaults},
};
static const struct member_model DescribeEngineDefaultParametersMessage_members[] = {
    {"DBParameterGroupFamily", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"Filters", .shape = AT_FilterList},
    {"MaxRecords", .shape = AT_IntegerOptional},
    {"Marker", .shape = AT_String},
};
static const struct member_model DescribeEngineDefaultParametersResult_members[] = {
    {"EngineDefaults", .shape = AT_EngineDefaults},
};
static const struct member_model DescribeEventSubscriptionsMessage_members[] = {
    {"SubscriptionName", .shape = AT_String},
    {"Filters", .shape = AT_FilterList},
    {"MaxRecords", .shape = AT_IntegerOptional},
    {"Marker", .shape = AT_String},
};
static const struct member_model DescribeEventsMessage_members[] = {
    {"SourceIdentifier", .shape = AT_String},
    {"SourceType", .shape = AT_SourceType},
    {"StartTime", .shape = AT_TStamp},
    {"EndTime", .shape = AT_TStamp},
    {"Duration", .shape = AT_IntegerOptional},
    {"EventCategories", .shape = AT_EventCategoriesList},
    {"Filters", .shape = AT_FilterList},
    {"MaxRecords", .shape = AT_IntegerOptional},
    {"Marker", .shape = AT_String},
};
static const struct member_model DescribeGlobalClustersMessage_members[] = {
    {"GlobalClusterIdentifier", .shape = AT_GlobalClusterIdentifier},
    {"Filters", .shape = AT_FilterList},
    {"MaxRecords", .shape = AT_IntegerOptional},
    {"Marker", .shape = AT_String},
};
static const struct member_model DescribeOptionGroupsMessage_members[] = {
    {"OptionGroupName", .shape = AT_String},
    {"Filters", .shape = AT_FilterList},
    {"Marker", .shape = AT_String},
    {"MaxRecords", .shape = AT_IntegerOptional},
    {"EngineName", .shape = AT_String},
    {"MajorEngineVersion", .shape = AT_String},
};
static const struct member_model DescribeOrderableDBInstanceOptionsMessage_members[] = {
    {"Engine", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"EngineVersion", .shape = AT_String},
    {"DBInstanceClass", .shape = AT_String},
    {"LicenseModel", .shape = AT_String},
    {"AvailabilityZoneGroup", .shape = AT_String},
    {"Vpc", .shape = AT_BooleanOptional},
    {"Filters", .shape = AT_FilterList},
    {"MaxRecords", .shape = AT_IntegerOptional},
    {"Marker", .shape = AT_String},
};
static const struct member_model DescribePendingMaintenanceActionsMessage_members[] = {
    {"ResourceIdentifier", .shape = AT_String},
    {"Filters", .shape = AT_FilterList},
    {"Marker", .shape = AT_String},
    {"MaxRecords", .shape = AT_IntegerOptional},
};
static const struct member_model DescribeReservedDBInstancesMessage_members[] = {
    {"ReservedDBInstanceId", .shape = AT_String},
    {"ReservedDBInstancesOfferingId", .shape = AT_String},
    {"DBInstanceClass", .shape = AT_String},
    {"Duration", .shape = AT_String},
    {"ProductDescription", .shape = AT_String},
    {"OfferingType", .shape = AT_String},
    {"MultiAZ", .shape = AT_BooleanOptional},
    {"LeaseId", .shape = AT_String},
    {"Filters", .shape = AT_FilterList},
    {"MaxRecords", .shape = AT_IntegerOptional},
    {"Marker", .shape = AT_String},
};
static const struct member_model DescribeValidDBInstanceModificationsMessage_members[] = {
    {"DBInstanceIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model DescribeValidDBInstanceModificationsResult_members[] = {
    {"ValidDBInstanceModificationsMessage", .shape = AT_ValidDBInstanceModificationsMessage},
};
static const struct member_model DisableHttpEndpointRequest_members[] = {
    {"ResourceArn", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model DisableHttpEndpointResponse_members[] = {
    {"ResourceArn", .shape = AT_String},
    {"HttpEndpointEnabled", .shape = AT_Boolean},
};
static const struct member_model DomainMembership_members[] = {
    {"Domain", .shape = AT_String},
    {"Status", .shape = AT_String},
    {"FQDN", .shape = AT_String},
    {"IAMRoleName", .shape = AT_String},
    {"OU", .shape = AT_String},
    {"AuthSecretArn", .shape = AT_String},
    {"DnsIps", .shape = AT_StringList},
};
static const struct member_model DomainMembershipList_members[] = {
    {"member", .shape = AT_DomainMembership, .wire = "DomainMembership"},
};
static const struct member_model DoubleRange_members[] = {
    {"From", .shape = AT_Double},
    {"To", .shape = AT_Double},
};
static const struct member_model DoubleRangeList_members[] = {
    {"member", .shape = AT_DoubleRange, .wire = "DoubleRange"},
};
static const struct member_model EnableHttpEndpointRequest_members[] = {
    {"ResourceArn", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model EnableHttpEndpointResponse_members[] = {
    {"ResourceArn", .shape = AT_String},
    {"HttpEndpointEnabled", .shape = AT_Boolean},
};
static const struct member_model Endpoint_members[] = {
    {"Address", .shape = AT_String},
    {"Port", .shape = AT_Integer},
    {"HostedZoneId", .shape = AT_String},
};
static const char *const EndpointNetworkType_choices[] = {
    "IPV4",
    "IPV6",
    "DUAL",
    NULL,
};
static const struct member_model EngineDefaults_members[] = {
    {"DBParameterGroupFamily", .shape = AT_String},
    {"Marker", .shape = AT_String},
    {"Parameters", .shape = AT_ParametersList},
};
static const struct member_model EngineModeList_members[] = {
    {"member", .shape = AT_String},
};
static const struct member_model Event_members[] = {
    {"SourceIdentifier", .shape = AT_String},
    {"SourceType", .shape = AT_SourceType},
    {"Message", .shape = AT_String},
    {"EventCategories", .shape = AT_EventCategoriesList},
    {"Date", .shape = AT_TStamp},
    {"SourceArn", .shape = AT_String},
};
static const struct member_model EventCategoriesList_members[] = {
    {"member", .shape = AT_String, .wire = "EventCategory"},
};
static const struct member_model EventList_members[] = {
    {"member", .shape = AT_Event, .wire = "Event"},
};
static const struct member_model EventSubscription_members[] = {
    {"CustomerAwsId", .shape = AT_String},
    {"CustSubscriptionId", .shape = AT_String},
    {"SnsTopicArn", .shape = AT_String},
    {"Status", .shape = AT_String},
    {"SubscriptionCreationTime", .shape = AT_String},
    {"SourceType", .shape = AT_String},
    {"SourceIdsList", .shape = AT_SourceIdsList},
    {"EventCategoriesList", .shape = AT_EventCategoriesList},
    {"Enabled", .shape = AT_Boolean},
    {"EventSubscriptionArn", .shape = AT_String},
};
static const struct member_model EventSubscriptionsList_members[] = {
    {"member", .shape = AT_EventSubscription, .wire = "EventSubscription"},
};
static const struct member_model EventSubscriptionsMessage_members[] = {
    {"Marker", .shape = AT_String},
    {"EventSubscriptionsList", .shape = AT_EventSubscriptionsList},
};
static const struct member_model EventsMessage_members[] = {
    {"Marker", .shape = AT_String},
    {"Events", .shape = AT_EventList},
};
static const struct member_model FailoverDBClusterMessage_members[] = {
    {"DBClusterIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"TargetDBInstanceIdentifier", .shape = AT_String},
};
static const struct member_model FailoverDBClusterResult_members[] = {
    {"DBCluster", .shape = AT_DBCluster},
};
static const struct member_model FailoverState_members[] = {
    {"Status", .shape = AT_FailoverStatus},
    {"FromDbClusterArn", .shape = AT_String},
    {"ToDbClusterArn", .shape = AT_String},
    {"IsDataLossAllowed", .shape = AT_Boolean},
};
static const char *const FailoverStatus_choices[] = {
    "pending",
    "failing-over",
    "cancelling",
    NULL,
};
static const struct member_model FeatureNameList_members[] = {
    {"member", .shape = AT_String},
};
static const struct member_model Filter_members[] = {
    {"Name", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"Values", .shape = AT_FilterValueList, .traits = MEMBER_REQUIRED},
};
static const struct member_model FilterList_members[] = {
    {"member", .shape = AT_Filter, .wire = "Filter"},
};
static const struct member_model FilterValueList_members[] = {
    {"member", .shape = AT_String, .wire = "Value"},
};
static const struct member_model GlobalCluster_members[] = {
    {"GlobalClusterIdentifier", .shape = AT_GlobalClusterIdentifier},
    {"GlobalClusterResourceId", .shape = AT_String},
    {"GlobalClusterArn", .shape = AT_String},
    {"Status", .shape = AT_String},
    {"Engine", .shape = AT_String},
    {"EngineVersion", .shape = AT_String},
    {"EngineLifecycleSupport", .shape = AT_String},
    {"DatabaseName", .shape = AT_String},
    {"StorageEncrypted", .shape = AT_BooleanOptional},
    {"StorageEncryptionType", .shape = AT_StorageEncryptionType},
    {"DeletionProtection", .shape = AT_BooleanOptional},
    {"GlobalClusterMembers", .shape = AT_GlobalClusterMemberList},
    {"Endpoint", .shape = AT_String},
    {"FailoverState", .shape = AT_FailoverState},
    {"TagList", .shape = AT_TagList},
};
static const struct member_model GlobalClusterList_members[] = {
    {"member", .shape = AT_GlobalCluster, .wire = "GlobalClusterMember"},
};
static const struct member_model GlobalClusterMember_members[] = {
    {"DBClusterArn", .shape = AT_String},
    {"Readers", .shape = AT_ReadersArnList},
    {"IsWriter", .shape = AT_Boolean},
    {"GlobalWriteForwardingStatus", .shape = AT_WriteForwardingStatus},
    {"SynchronizationStatus", .shape = AT_GlobalClusterMemberSynchronizationStatus},
};
static const struct member_model GlobalClusterMemberList_members[] = {
    {"member", .shape = AT_GlobalClusterMember, .wire = "GlobalClusterMember"},
};
static const char *const GlobalClusterMemberSynchronizationStatus_choices[] = {
    "connected",
    "pending-resync",
    NULL,
};
static const struct member_model GlobalClustersMessage_members[] = {
    {"Marker", .shape = AT_String},
    {"GlobalClusters", .shape = AT_GlobalClusterList},
};
static const char *const IAMAuthMode_choices[] = {
    "DISABLED",
    "REQUIRED",
    "ENABLED",
    NULL,
};
static const struct member_model KeyList_members[] = {
    {"member", .shape = AT_String},
};
static const struct member_model LimitlessDatabase_members[] = {
    {"Status", .shape = AT_LimitlessDatabaseStatus},
    {"MinRequiredACU", .shape = AT_DoubleOptional},
};
static const char *const LimitlessDatabaseStatus_choices[] = {
    "active",
    "not-in-use",
    "enabled",
    "disabled",
    "enabling",
    "disabling",
    "modifying-max-capacity",
    "error",
    NULL,
};
static const struct member_model ListTagsForResourceMessage_members[] = {
    {"ResourceName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"Filters", .shape = AT_FilterList},
};
static const char *const LocalWriteForwardingStatus_choices[] = {
    "enabled",
    "disabled",
    "enabling",
    "disabling",
    "requested",
    NULL,
};
static const struct member_model LogTypeList_members[] = {
    {"member", .shape = AT_String},
};
static const char *const MasterUserAuthenticationType_choices[] = {
    "password",
    "iam-db-auth",
    NULL,
};
static const struct member_model MasterUserSecret_members[] = {
    {"SecretArn", .shape = AT_String},
    {"SecretStatus", .shape = AT_String},
    {"KmsKeyId", .shape = AT_String},
};
static const struct member_model ModifyAdditionalStorageVolume_members[] = {
    {"VolumeName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"AllocatedStorage", .shape = AT_IntegerOptional},
    {"IOPS", .shape = AT_IntegerOptional},
    {"MaxAllocatedStorage", .shape = AT_IntegerOptional},
    {"StorageThroughput", .shape = AT_IntegerOptional},
    {"StorageType", .shape = AT_String},
    {"SetForDelete", .shape = AT_BooleanOptional},
};
static const struct member_model ModifyAdditionalStorageVolumesList_members[] = {
    {"member", .shape = AT_ModifyAdditionalStorageVolume},
};
static const struct member_model ModifyCertificatesMessage_members[] = {
    {"CertificateIdentifier", .shape = AT_String},
    {"RemoveCustomerOverride", .shape = AT_BooleanOptional},
};
static const struct member_model ModifyCertificatesResult_members[] = {
    {"Certificate", .shape = AT_Certificate},
};
static const struct member_model ModifyDBClusterEndpointMessage_members[] = {
    {"DBClusterEndpointIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"EndpointType", .shape = AT_String},
    {"StaticMembers", .shape = AT_StringList},
    {"ExcludedMembers", .shape = AT_StringList},
};
static const struct member_model ModifyDBClusterMessage_members[] = {
    {"DBClusterIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"NewDBClusterIdentifier", .shape = AT_String},
    {"ApplyImmediately", .shape = AT_Boolean},
    {"BackupRetentionPeriod", .shape = AT_IntegerOptional},
    {"DBClusterParameterGroupName", .shape = AT_String},
    {"VpcSecurityGroupIds", .shape = AT_VpcSecurityGroupIdList},
    {"Port", .shape = AT_IntegerOptional},
    {"MasterUserPassword", .shape = AT_SensitiveString},
    {"OptionGroupName", .shape = AT_String},
    {"PreferredBackupWindow", .shape = AT_String},
    {"PreferredMaintenanceWindow", .shape = AT_String},
    {"EnableIAMDatabaseAuthentication", .shape = AT_BooleanOptional},
    {"BacktrackWindow", .shape = AT_LongOptional},
    {"CloudwatchLogsExportConfiguration", .shape = AT_CloudwatchLogsExportConfiguration},
    {"EngineVersion", .shape = AT_String},
    {"AllowMajorVersionUpgrade", .shape = AT_Boolean},
    {"DBInstanceParameterGroupName", .shape = AT_String},
    {"Domain", .shape = AT_String},
    {"DomainIAMRoleName", .shape = AT_String},
    {"ScalingConfiguration", .shape = AT_ScalingConfiguration},
    {"DeletionProtection", .shape = AT_BooleanOptional},
    {"EnableHttpEndpoint", .shape = AT_BooleanOptional},
    {"CopyTagsToSnapshot", .shape = AT_BooleanOptional},
    {"EnableGlobalWriteForwarding", .shape = AT_BooleanOptional},
    {"DBClusterInstanceClass", .shape = AT_String},
    {"AllocatedStorage", .shape = AT_IntegerOptional},
    {"StorageType", .shape = AT_String},
    {"Iops", .shape = AT_IntegerOptional},
    {"AutoMinorVersionUpgrade", .shape = AT_BooleanOptional},
    {"NetworkType", .shape = AT_String},
    {"ServerlessV2ScalingConfiguration", .shape = AT_ServerlessV2ScalingConfiguration},
    {"MonitoringInterval", .shape = AT_IntegerOptional},
    {"MonitoringRoleArn", .shape = AT_String},
    {"DatabaseInsightsMode", .shape = AT_DatabaseInsightsMode},
    {"EnablePerformanceInsights", .shape = AT_BooleanOptional},
    {"PerformanceInsightsKMSKeyId", .shape = AT_String},
    {"PerformanceInsightsRetentionPeriod", .shape = AT_IntegerOptional},
    {"ManageMasterUserPassword", .shape = AT_BooleanOptional},
    {"RotateMasterUserPassword", .shape = AT_BooleanOptional},
    {"EnableLocalWriteForwarding", .shape = AT_BooleanOptional},
    {"MasterUserSecretKmsKeyId", .shape = AT_String},
    {"EngineMode", .shape = AT_String},
    {"AllowEngineModeChange", .shape = AT_Boolean},
    {"AwsBackupRecoveryPointArn", .shape = AT_AwsBackupRecoveryPointArn},
    {"EnableLimitlessDatabase", .shape = AT_BooleanOptional},
    {"CACertificateIdentifier", .shape = AT_String},
    {"MasterUserAuthenticationType", .shape = AT_MasterUserAuthenticationType},
    {"EngineLifecycleSupport", .shape = AT_String},
};
static const struct member_model ModifyDBClusterParameterGroupMessage_members[] = {
    {"DBClusterParameterGroupName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"Parameters", .shape = AT_ParametersList, .traits = MEMBER_REQUIRED},
};
static const struct member_model ModifyDBClusterResult_members[] = {
    {"DBCluster", .shape = AT_DBCluster},
};
static const struct member_model ModifyDBClusterSnapshotAttributeMessage_members[] = {
    {"DBClusterSnapshotIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"AttributeName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"ValuesToAdd", .shape = AT_AttributeValueList},
    {"ValuesToRemove", .shape = AT_AttributeValueList},
};
static const struct member_model ModifyDBClusterSnapshotAttributeResult_members[] = {
    {"DBClusterSnapshotAttributesResult", .shape = AT_DBClusterSnapshotAttributesResult},
};
static const struct member_model ModifyDBInstanceMessage_members[] = {
    {"DBInstanceIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"AllocatedStorage", .shape = AT_IntegerOptional},
    {"DBInstanceClass", .shape = AT_String},
    {"DBSubnetGroupName", .shape = AT_String},
    {"DBSecurityGroups", .shape = AT_DBSecurityGroupNameList},
    {"VpcSecurityGroupIds", .shape = AT_VpcSecurityGroupIdList},
    {"ApplyImmediately", .shape = AT_Boolean},
    {"MasterUserPassword", .shape = AT_SensitiveString},
    {"DBParameterGroupName", .shape = AT_String},
    {"BackupRetentionPeriod", .shape = AT_IntegerOptional},
    {"PreferredBackupWindow", .shape = AT_String},
    {"PreferredMaintenanceWindow", .shape = AT_String},
    {"MultiAZ", .shape = AT_BooleanOptional},
    {"EngineVersion", .shape = AT_String},
    {"AllowMajorVersionUpgrade", .shape = AT_Boolean},
    {"AutoMinorVersionUpgrade", .shape = AT_BooleanOptional},
    {"LicenseModel", .shape = AT_String},
    {"Iops", .shape = AT_IntegerOptional},
    {"StorageThroughput", .shape = AT_IntegerOptional},
    {"OptionGroupName", .shape = AT_String},
    {"NewDBInstanceIdentifier", .shape = AT_String},
    {"StorageType", .shape = AT_String},
    {"TdeCredentialArn", .shape = AT_String},
    {"TdeCredentialPassword", .shape = AT_SensitiveString},
    {"CACertificateIdentifier", .shape = AT_String},
    {"Domain", .shape = AT_String},
    {"DomainFqdn", .shape = AT_String},
    {"DomainOu", .shape = AT_String},
    {"DomainAuthSecretArn", .shape = AT_String},
    {"DomainDnsIps", .shape = AT_StringList},
    {"DisableDomain", .shape = AT_BooleanOptional},
    {"CopyTagsToSnapshot", .shape = AT_BooleanOptional},
    {"MonitoringInterval", .shape = AT_IntegerOptional},
    {"DBPortNumber", .shape = AT_IntegerOptional},
    {"PubliclyAccessible", .shape = AT_BooleanOptional},
    {"MonitoringRoleArn", .shape = AT_String},
    {"DomainIAMRoleName", .shape = AT_String},
    {"PromotionTier", .shape = AT_IntegerOptional},
    {"EnableIAMDatabaseAuthentication", .shape = AT_BooleanOptional},
    {"DatabaseInsightsMode", .shape = AT_DatabaseInsightsMode},
    {"EnablePerformanceInsights", .shape = AT_BooleanOptional},
    {"PerformanceInsightsKMSKeyId", .shape = AT_String},
    {"PerformanceInsightsRetentionPeriod", .shape = AT_IntegerOptional},
    {"CloudwatchLogsExportConfiguration", .shape = AT_CloudwatchLogsExportConfiguration},
    {"ProcessorFeatures", .shape = AT_ProcessorFeatureList},
    {"UseDefaultProcessorFeatures", .shape = AT_BooleanOptional},
    {"DeletionProtection", .shape = AT_BooleanOptional},
    {"MaxAllocatedStorage", .shape = AT_IntegerOptional},
    {"CertificateRotationRestart", .shape = AT_BooleanOptional},
    {"ReplicaMode", .shape = AT_ReplicaMode},
    {"AutomationMode", .shape = AT_AutomationMode},
    {"ResumeFullAutomationModeMinutes", .shape = AT_IntegerOptional},
    {"EnableCustomerOwnedIp", .shape = AT_BooleanOptional},
    {"NetworkType", .shape = AT_String},
    {"AwsBackupRecoveryPointArn", .shape = AT_AwsBackupRecoveryPointArn},
    {"ManageMasterUserPassword", .shape = AT_BooleanOptional},
    {"RotateMasterUserPassword", .shape = AT_BooleanOptional},
    {"MasterUserSecretKmsKeyId", .shape = AT_String},
    {"MultiTenant", .shape = AT_BooleanOptional},
    {"DedicatedLogVolume", .shape = AT_BooleanOptional},
    {"Engine", .shape = AT_String},
    {"AdditionalStorageVolumes", .shape = AT_ModifyAdditionalStorageVolumesList},
    {"DBCapacityReservationIdentifier", .shape = AT_DBCapacityReservationIdentifier},
    {"TagSpecifications", .shape = AT_TagSpecificationList},
    {"MasterUserAuthenticationType", .shape = AT_MasterUserAuthenticationType},
    {"EngineLifecycleSupport", .shape = AT_String},
};
static const struct member_model ModifyDBInstanceResult_members[] = {
    {"DBInstance", .shape = AT_DBInstance},
};
static const struct member_model ModifyDBParameterGroupMessage_members[] = {
    {"DBParameterGroupName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"Parameters", .shape = AT_ParametersList, .traits = MEMBER_REQUIRED},
};
static const struct member_model ModifyDBSnapshotAttributeMessage_members[] = {
    {"DBSnapshotIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"AttributeName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"ValuesToAdd", .shape = AT_AttributeValueList},
    {"ValuesToRemove", .shape = AT_AttributeValueList},
};
static const struct member_model ModifyDBSnapshotAttributeResult_members[] = {
    {"DBSnapshotAttributesResult", .shape = AT_DBSnapshotAttributesResult},
};
static const struct member_model ModifyDBSnapshotMessage_members[] = {
    {"DBSnapshotIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"EngineVersion", .shape = AT_String},
    {"OptionGroupName", .shape = AT_String},
};
static const struct member_model ModifyDBSnapshotResult_members[] = {
    {"DBSnapshot", .shape = AT_DBSnapshot},
};
static const struct member_model ModifyDBSubnetGroupMessage_members[] = {
    {"DBSubnetGroupName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"DBSubnetGroupDescription", .shape = AT_String},
    {"SubnetIds", .shape = AT_SubnetIdentifierList, .traits = MEMBER_REQUIRED},
};
static const struct member_model ModifyDBSubnetGroupResult_members[] = {
    {"DBSubnetGroup", .shape = AT_DBSubnetGroup},
};
static const struct member_model ModifyGlobalClusterMessage_members[] = {
    {"GlobalClusterIdentifier", .shape = AT_GlobalClusterIdentifier, .traits = MEMBER_REQUIRED},
    {"NewGlobalClusterIdentifier", .shape = AT_GlobalClusterIdentifier},
    {"DeletionProtection", .shape = AT_BooleanOptional},
    {"EngineVersion", .shape = AT_String},
    {"AllowMajorVersionUpgrade", .shape = AT_BooleanOptional},
};
static const struct member_model ModifyGlobalClusterResult_members[] = {
    {"GlobalCluster", .shape = AT_GlobalCluster},
};
static const struct member_model ModifyOptionGroupMessage_members[] = {
    {"OptionGroupName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"OptionsToInclude", .shape = AT_OptionConfigurationList},
    {"OptionsToRemove", .shape = AT_OptionNamesList},
    {"ApplyImmediately", .shape = AT_Boolean},
};
static const struct member_model ModifyOptionGroupResult_members[] = {
    {"OptionGroup", .shape = AT_OptionGroup},
};
static const struct member_model Option_members[] = {
    {"OptionName", .shape = AT_String},
    {"OptionDescription", .shape = AT_String},
    {"Persistent", .shape = AT_Boolean},
    {"Permanent", .shape = AT_Boolean},
    {"Port", .shape = AT_IntegerOptional},
    {"OptionVersion", .shape = AT_String},
    {"OptionSettings", .shape = AT_OptionSettingConfigurationList},
    {"DBSecurityGroupMemberships", .shape = AT_DBSecurityGroupMembershipList},
    {"VpcSecurityGroupMemberships", .shape = AT_VpcSecurityGroupMembershipList},
};
static const struct member_model OptionConfiguration_members[] = {
    {"OptionName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"Port", .shape = AT_IntegerOptional},
    {"OptionVersion", .shape = AT_String},
    {"DBSecurityGroupMemberships", .shape = AT_DBSecurityGroupNameList},
    {"VpcSecurityGroupMemberships", .shape = AT_VpcSecurityGroupIdList},
    {"OptionSettings", .shape = AT_OptionSettingsList},
};
static const struct member_model OptionConfigurationList_members[] = {
    {"member", .shape = AT_OptionConfiguration, .wire = "OptionConfiguration"},
};
static const struct member_model OptionGroup_members[] = {
    {"OptionGroupName", .shape = AT_String},
    {"OptionGroupDescription", .shape = AT_String},
    {"EngineName", .shape = AT_String},
    {"MajorEngineVersion", .shape = AT_String},
    {"Options", .shape = AT_OptionsList},
    {"AllowsVpcAndNonVpcInstanceMemberships", .shape = AT_Boolean},
    {"VpcId", .shape = AT_String},
    {"OptionGroupArn", .shape = AT_String},
    {"SourceOptionGroup", .shape = AT_String},
    {"SourceAccountId", .shape = AT_String},
    {"CopyTimestamp", .shape = AT_TStamp},
    {"SourceRegion", .shape = AT_String},
};
static const struct member_model OptionGroupMembership_members[] = {
    {"OptionGroupName", .shape = AT_String},
    {"Status", .shape = AT_String},
};
static const struct member_model OptionGroupMembershipList_members[] = {
    {"member", .shape = AT_OptionGroupMembership, .wire = "OptionGroupMembership"},
};
static const struct member_model OptionGroups_members[] = {
    {"OptionGroupsList", .shape = AT_OptionGroupsList},
    {"Marker", .shape = AT_String},
};
static const struct member_model OptionGroupsList_members[] = {
    {"member", .shape = AT_OptionGroup, .wire = "OptionGroup"},
};
static const struct member_model OptionNamesList_members[] = {
    {"member", .shape = AT_String},
};
static const struct member_model OptionSetting_members[] = {
    {"Name", .shape = AT_String},
    {"Value", .shape = AT_PotentiallySensitiveOptionSettingValue},
    {"DefaultValue", .shape = AT_String},
    {"Description", .shape = AT_String},
    {"ApplyType", .shape = AT_String},
    {"DataType", .shape = AT_String},
    {"AllowedValues", .shape = AT_String},
    {"IsModifiable", .shape = AT_Boolean},
    {"IsCollection", .shape = AT_Boolean},
};
static const struct member_model OptionSettingConfigurationList_members[] = {
    {"member", .shape = AT_OptionSetting, .wire = "OptionSetting"},
};
static const struct member_model OptionSettingsList_members[] = {
    {"member", .shape = AT_OptionSetting, .wire = "OptionSetting"},
};
static const struct member_model OptionsList_members[] = {
    {"member", .shape = AT_Option, .wire = "Option"},
};
static const struct member_model OrderableDBInstanceOption_members[] = {
    {"Engine", .shape = AT_String},
    {"EngineVersion", .shape = AT_String},
    {"DBInstanceClass", .shape = AT_String},
    {"LicenseModel", .shape = AT_String},
    {"AvailabilityZoneGroup", .shape = AT_String},
    {"AvailabilityZones", .shape = AT_AvailabilityZoneList},
    {"MultiAZCapable", .shape = AT_Boolean},
    {"ReadReplicaCapable", .shape = AT_Boolean},
    {"Vpc", .shape = AT_Boolean},
    {"SupportsStorageEncryption", .shape = AT_Boolean},
    {"StorageType", .shape = AT_String},
    {"SupportsIops", .shape = AT_Boolean},
    {"SupportsStorageThroughput", .shape = AT_Boolean},
    {"SupportsEnhancedMonitoring", .shape = AT_Boolean},
    {"SupportsIAMDatabaseAuthentication", .shape = AT_Boolean},
    {"SupportsPerformanceInsights", .shape = AT_Boolean},
    {"MinStorageSize", .shape = AT_IntegerOptional},
    {"MaxStorageSize", .shape = AT_IntegerOptional},
    {"MinIopsPerDbInstance", .shape = AT_IntegerOptional},
    {"MaxIopsPerDbInstance", .shape = AT_IntegerOptional},
    {"MinIopsPerGib", .shape = AT_DoubleOptional},
    {"MaxIopsPerGib", .shape = AT_DoubleOptional},
    {"MinStorageThroughputPerDbInstance", .shape = AT_IntegerOptional},
    {"MaxStorageThroughputPerDbInstance", .shape = AT_IntegerOptional},
    {"MinStorageThroughputPerIops", .shape = AT_DoubleOptional},
    {"MaxStorageThroughputPerIops", .shape = AT_DoubleOptional},
    {"AvailableProcessorFeatures", .shape = AT_AvailableProcessorFeatureList},
    {"SupportedEngineModes", .shape = AT_EngineModeList},
    {"SupportsStorageAutoscaling", .shape = AT_BooleanOptional},
    {"SupportsKerberosAuthentication", .shape = AT_BooleanOptional},
    {"OutpostCapable", .shape = AT_Boolean},
    {"SupportedActivityStreamModes", .shape = AT_ActivityStreamModeList},
    {"SupportsGlobalDatabases", .shape = AT_Boolean},
    {"SupportedNetworkTypes", .shape = AT_StringList},
    {"SupportsClusters", .shape = AT_Boolean},
    {"SupportsDedicatedLogVolume", .shape = AT_Boolean},
    {"SupportsAdditionalStorageVolumes", .shape = AT_BooleanOptional},
    {"SupportsHttpEndpoint", .shape = AT_Boolean},
    {"AvailableAdditionalStorageVolumesOptions", .shape = AT_AvailableAdditionalStorageVolumesOptionList},
};
static const struct member_model OrderableDBInstanceOptionsList_members[] = {
    {"member", .shape = AT_OrderableDBInstanceOption, .wire = "OrderableDBInstanceOption"},
};
static const struct member_model OrderableDBInstanceOptionsMessage_members[] = {
    {"OrderableDBInstanceOptions", .shape = AT_OrderableDBInstanceOptionsList},
    {"Marker", .shape = AT_String},
};
static const struct member_model Outpost_members[] = {
    {"Arn", .shape = AT_String},
};
static const struct member_model Parameter_members[] = {
    {"ParameterName", .shape = AT_String},
    {"ParameterValue", .shape = AT_PotentiallySensitiveParameterValue},
    {"Description", .shape = AT_String},
    {"Source", .shape = AT_String},
    {"ApplyType", .shape = AT_String},
    {"DataType", .shape = AT_String},
    {"AllowedValues", .shape = AT_String},
    {"IsModifiable", .shape = AT_Boolean},
    {"MinimumEngineVersion", .shape = AT_String},
    {"ApplyMethod", .shape = AT_ApplyMethod},
    {"SupportedEngineModes", .shape = AT_EngineModeList},
};
static const struct member_model ParametersList_members[] = {
    {"member", .shape = AT_Parameter, .wire = "Parameter"},
};
static const struct member_model PendingCloudwatchLogsExports_members[] = {
    {"LogTypesToEnable", .shape = AT_LogTypeList},
    {"LogTypesToDisable", .shape = AT_LogTypeList},
};
static const struct member_model PendingMaintenanceAction_members[] = {
    {"Action", .shape = AT_String},
    {"AutoAppliedAfterDate", .shape = AT_TStamp},
    {"ForcedApplyDate", .shape = AT_TStamp},
    {"OptInStatus", .shape = AT_String},
    {"CurrentApplyDate", .shape = AT_TStamp},
    {"Description", .shape = AT_String},
};
static const struct member_model PendingMaintenanceActionDetails_members[] = {
    {"member", .shape = AT_PendingMaintenanceAction, .wire = "PendingMaintenanceAction"},
};
static const struct member_model PendingMaintenanceActions_members[] = {
    {"member", .shape = AT_ResourcePendingMaintenanceActions, .wire = "ResourcePendingMaintenanceActions"},
};
static const struct member_model PendingMaintenanceActionsMessage_members[] = {
    {"PendingMaintenanceActions", .shape = AT_PendingMaintenanceActions},
    {"Marker", .shape = AT_String},
};
static const struct member_model PendingModifiedValues_members[] = {
    {"DBInstanceClass", .shape = AT_String},
    {"AllocatedStorage", .shape = AT_IntegerOptional},
    {"MasterUserPassword", .shape = AT_SensitiveString},
    {"Port", .shape = AT_IntegerOptional},
    {"BackupRetentionPeriod", .shape = AT_IntegerOptional},
    {"MultiAZ", .shape = AT_BooleanOptional},
    {"EngineVersion", .shape = AT_String},
    {"LicenseModel", .shape = AT_String},
    {"Iops", .shape = AT_IntegerOptional},
    {"StorageThroughput", .shape = AT_IntegerOptional},
    {"DBInstanceIdentifier", .shape = AT_String},
    {"StorageType", .shape = AT_String},
    {"CACertificateIdentifier", .shape = AT_String},
    {"DBSubnetGroupName", .shape = AT_String},
    {"PendingCloudwatchLogsExports", .shape = AT_PendingCloudwatchLogsExports},
    {"ProcessorFeatures", .shape = AT_ProcessorFeatureList},
    {"AutomationMode", .shape = AT_AutomationMode},
    {"ResumeFullAutomationModeTime", .shape = AT_TStamp},
    {"MultiTenant", .shape = AT_BooleanOptional},
    {"IAMDatabaseAuthenticationEnabled", .shape = AT_BooleanOptional},
    {"DedicatedLogVolume", .shape = AT_BooleanOptional},
    {"Engine", .shape = AT_String},
    {"AdditionalStorageVolumes", .shape = AT_AdditionalStorageVolumesList},
    {"DBCapacityReservationIdentifier", .shape = AT_DBCapacityReservationIdentifier},
};
static const struct member_model ProcessorFeature_members[] = {
    {"Name", .shape = AT_String},
    {"Value", .shape = AT_String},
};
static const struct member_model ProcessorFeatureList_members[] = {
    {"member", .shape = AT_ProcessorFeature, .wire = "ProcessorFeature"},
};
static const struct member_model PromoteReadReplicaDBClusterMessage_members[] = {
    {"DBClusterIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model PromoteReadReplicaDBClusterResult_members[] = {
    {"DBCluster", .shape = AT_DBCluster},
};
static const struct member_model PromoteReadReplicaMessage_members[] = {
    {"DBInstanceIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"BackupRetentionPeriod", .shape = AT_IntegerOptional},
    {"PreferredBackupWindow", .shape = AT_String},
    {"TagSpecifications", .shape = AT_TagSpecificationList},
};
static const struct member_model PromoteReadReplicaResult_members[] = {
    {"DBInstance", .shape = AT_DBInstance},
};
static const struct member_model Range_members[] = {
    {"From", .shape = AT_Integer},
    {"To", .shape = AT_Integer},
    {"Step", .shape = AT_IntegerOptional},
};
static const struct member_model RangeList_members[] = {
    {"member", .shape = AT_Range, .wire = "Range"},
};
static const struct member_model RdsCustomClusterConfiguration_members[] = {
    {"InterconnectSubnetId", .shape = AT_String},
    {"TransitGatewayMulticastDomainId", .shape = AT_String},
    {"ReplicaMode", .shape = AT_ReplicaMode},
};
static const struct member_model ReadReplicaDBClusterIdentifierList_members[] = {
    {"member", .shape = AT_String, .wire = "ReadReplicaDBClusterIdentifier"},
};
static const struct member_model ReadReplicaDBInstanceIdentifierList_members[] = {
    {"member", .shape = AT_String, .wire = "ReadReplicaDBInstanceIdentifier"},
};
static const struct member_model ReadReplicaIdentifierList_members[] = {
    {"member", .shape = AT_String, .wire = "ReadReplicaIdentifier"},
};
static const struct member_model ReadersArnList_members[] = {
    {"member", .shape = AT_String},
};
static const struct member_model RebootDBClusterMessage_members[] = {
    {"DBClusterIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model RebootDBClusterResult_members[] = {
    {"DBCluster", .shape = AT_DBCluster},
};
static const struct member_model RebootDBInstanceMessage_members[] = {
    {"DBInstanceIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"ForceFailover", .shape = AT_BooleanOptional},
};
static const struct member_model RebootDBInstanceResult_members[] = {
    {"DBInstance", .shape = AT_DBInstance},
};
static const struct member_model RecurringCharge_members[] = {
    {"RecurringChargeAmount", .shape = AT_Double},
    {"RecurringChargeFrequency", .shape = AT_String},
};
static const struct member_model RecurringChargeList_members[] = {
    {"member", .shape = AT_RecurringCharge, .wire = "RecurringCharge"},
};
static const struct member_model RemoveFromGlobalClusterMessage_members[] = {
    {"GlobalClusterIdentifier", .shape = AT_GlobalClusterIdentifier, .traits = MEMBER_REQUIRED},
    {"DbClusterIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model RemoveFromGlobalClusterResult_members[] = {
    {"GlobalCluster", .shape = AT_GlobalCluster},
};
static const struct member_model RemoveRoleFromDBClusterMessage_members[] = {
    {"DBClusterIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"RoleArn", .shape = AT_IAMRoleArn, .traits = MEMBER_REQUIRED},
    {"FeatureName", .shape = AT_String},
};
static const struct member_model RemoveRoleFromDBInstanceMessage_members[] = {
    {"DBInstanceIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"RoleArn", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"FeatureName", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model RemoveTagsFromResourceMessage_members[] = {
    {"ResourceName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"TagKeys", .shape = AT_KeyList, .traits = MEMBER_REQUIRED},
};
static const char *const ReplicaMode_choices[] = {
    "open-read-only",
    "mounted",
    NULL,
};
static const struct member_model ReservedDBInstance_members[] = {
    {"ReservedDBInstanceId", .shape = AT_String},
    {"ReservedDBInstancesOfferingId", .shape = AT_String},
    {"DBInstanceClass", .shape = AT_String},
    {"StartTime", .shape = AT_TStamp},
    {"Duration", .shape = AT_Integer},
    {"FixedPrice", .shape = AT_Double},
    {"UsagePrice", .shape = AT_Double},
    {"CurrencyCode", .shape = AT_String},
    {"DBInstanceCount", .shape = AT_Integer},
    {"ProductDescription", .shape = AT_String},
    {"OfferingType", .shape = AT_String},
    {"MultiAZ", .shape = AT_Boolean},
    {"State", .shape = AT_String},
    {"RecurringCharges", .shape = AT_RecurringChargeList},
    {"ReservedDBInstanceArn", .shape = AT_String},
    {"LeaseId", .shape = AT_String},
};
static const struct member_model ReservedDBInstanceList_members[] = {
    {"member", .shape = AT_ReservedDBInstance, .wire = "ReservedDBInstance"},
};
static const struct member_model ReservedDBInstanceMessage_members[] = {
    {"Marker", .shape = AT_String},
    {"ReservedDBInstances", .shape = AT_ReservedDBInstanceList},
};
static const struct member_model ResetDBClusterParameterGroupMessage_members[] = {
    {"DBClusterParameterGroupName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"ResetAllParameters", .shape = AT_Boolean},
    {"Parameters", .shape = AT_ParametersList},
};
static const struct member_model ResetDBParameterGroupMessage_members[] = {
    {"DBParameterGroupName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"ResetAllParameters", .shape = AT_Boolean},
    {"Parameters", .shape = AT_ParametersList},
};
static const struct member_model ResourcePendingMaintenanceActions_members[] = {
    {"ResourceIdentifier", .shape = AT_String},
    {"PendingMaintenanceActionDetails", .shape = AT_PendingMaintenanceActionDetails},
};
static const struct member_model RestoreDBClusterFromSnapshotMessage_members[] = {
    {"AvailabilityZones", .shape = AT_AvailabilityZones},
    {"DBClusterIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"SnapshotIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"Engine", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"EngineVersion", .shape = AT_String},
    {"Port", .shape = AT_IntegerOptional},
    {"DBSubnetGroupName", .shape = AT_String},
    {"DatabaseName", .shape = AT_String},
    {"OptionGroupName", .shape = AT_String},
    {"VpcSecurityGroupIds", .shape = AT_VpcSecurityGroupIdList},
    {"Tags", .shape = AT_TagList},
    {"KmsKeyId", .shape = AT_String},
    {"EnableIAMDatabaseAuthentication", .shape = AT_BooleanOptional},
    {"BacktrackWindow", .shape = AT_LongOptional},
    {"EnableCloudwatchLogsExports", .shape = AT_LogTypeList},
    {"EngineMode", .shape = AT_String},
    {"ScalingConfiguration", .shape = AT_ScalingConfiguration},
    {"DBClusterParameterGroupName", .shape = AT_String},
    {"DeletionProtection", .shape = AT_BooleanOptional},
    {"CopyTagsToSnapshot", .shape = AT_BooleanOptional},
    {"Domain", .shape = AT_String},
    {"DomainIAMRoleName", .shape = AT_String},
    {"DBClusterInstanceClass", .shape = AT_String},
    {"StorageType", .shape = AT_String},
    {"Iops", .shape = AT_IntegerOptional},
    {"PubliclyAccessible", .shape = AT_BooleanOptional},
    {"NetworkType", .shape = AT_String},
    {"ServerlessV2ScalingConfiguration", .shape = AT_ServerlessV2ScalingConfiguration},
    {"RdsCustomClusterConfiguration", .shape = AT_RdsCustomClusterConfiguration},
    {"MonitoringInterval", .shape = AT_IntegerOptional},
    {"MonitoringRoleArn", .shape = AT_String},
    {"EnablePerformanceInsights", .shape = AT_BooleanOptional},
    {"PerformanceInsightsKMSKeyId", .shape = AT_String},
    {"PerformanceInsightsRetentionPeriod", .shape = AT_IntegerOptional},
    {"BackupRetentionPeriod", .shape = AT_IntegerOptional},
    {"PreferredBackupWindow", .shape = AT_String},
    {"EngineLifecycleSupport", .shape = AT_String},
    {"TagSpecifications", .shape = AT_TagSpecificationList},
    {"EnableVPCNetworking", .shape = AT_BooleanOptional},
    {"EnableInternetAccessGateway", .shape = AT_BooleanOptional},
    {"AssociatedRoles", .shape = AT_DBClusterAssociatedRoles},
};
static const struct member_model RestoreDBClusterFromSnapshotResult_members[] = {
    {"DBCluster", .shape = AT_DBCluster},
};
static const struct member_model RestoreDBClusterToPointInTimeMessage_members[] = {
    {"DBClusterIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"RestoreType", .shape = AT_String},
    {"SourceDBClusterIdentifier", .shape = AT_String},
    {"RestoreToTime", .shape = AT_TStamp},
    {"UseLatestRestorableTime", .shape = AT_Boolean},
    {"Port", .shape = AT_IntegerOptional},
    {"DBSubnetGroupName", .shape = AT_String},
    {"OptionGroupName", .shape = AT_String},
    {"VpcSecurityGroupIds", .shape = AT_VpcSecurityGroupIdList},
    {"Tags", .shape = AT_TagList},
    {"KmsKeyId", .shape = AT_String},
    {"EnableIAMDatabaseAuthentication", .shape = AT_BooleanOptional},
    {"BacktrackWindow", .shape = AT_LongOptional},
    {"EnableCloudwatchLogsExports", .shape = AT_LogTypeList},
    {"DBClusterParameterGroupName", .shape = AT_String},
    {"DeletionProtection", .shape = AT_BooleanOptional},
    {"CopyTagsToSnapshot", .shape = AT_BooleanOptional},
    {"Domain", .shape = AT_String},
    {"DomainIAMRoleName", .shape = AT_String},
    {"DBClusterInstanceClass", .shape = AT_String},
    {"StorageType", .shape = AT_String},
    {"PubliclyAccessible", .shape = AT_BooleanOptional},
    {"Iops", .shape = AT_IntegerOptional},
    {"NetworkType", .shape = AT_String},
    {"SourceDbClusterResourceId", .shape = AT_String},
    {"ServerlessV2ScalingConfiguration", .shape = AT_ServerlessV2ScalingConfiguration},
    {"ScalingConfiguration", .shape = AT_ScalingConfiguration},
    {"EngineMode", .shape = AT_String},
    {"RdsCustomClusterConfiguration", .shape = AT_RdsCustomClusterConfiguration},
    {"MonitoringInterval", .shape = AT_IntegerOptional},
    {"MonitoringRoleArn", .shape = AT_String},
    {"EnablePerformanceInsights", .shape = AT_BooleanOptional},
    {"PerformanceInsightsKMSKeyId", .shape = AT_String},
    {"PerformanceInsightsRetentionPeriod", .shape = AT_IntegerOptional},
    {"BackupRetentionPeriod", .shape = AT_IntegerOptional},
    {"PreferredBackupWindow", .shape = AT_String},
    {"EngineLifecycleSupport", .shape = AT_String},
    {"TagSpecifications", .shape = AT_TagSpecificationList},
    {"EnableVPCNetworking", .shape = AT_BooleanOptional},
    {"EnableInternetAccessGateway", .shape = AT_BooleanOptional},
    {"AssociatedRoles", .shape = AT_DBClusterAssociatedRoles},
};
static const struct member_model RestoreDBClusterToPointInTimeResult_members[] = {
    {"DBCluster", .shape = AT_DBCluster},
};
static const struct member_model RestoreDBInstanceFromDBSnapshotMessage_members[] = {
    {"DBInstanceIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"DBSnapshotIdentifier", .shape = AT_String},
    {"DBInstanceClass", .shape = AT_String},
    {"Port", .shape = AT_IntegerOptional},
    {"AvailabilityZone", .shape = AT_String},
    {"DBSubnetGroupName", .shape = AT_String},
    {"MultiAZ", .shape = AT_BooleanOptional},
    {"PubliclyAccessible", .shape = AT_BooleanOptional},
    {"AutoMinorVersionUpgrade", .shape = AT_BooleanOptional},
    {"LicenseModel", .shape = AT_String},
    {"DBName", .shape = AT_String},
    {"Engine", .shape = AT_String},
    {"Iops", .shape = AT_IntegerOptional},
    {"StorageThroughput", .shape = AT_IntegerOptional},
    {"OptionGroupName", .shape = AT_String},
    {"Tags", .shape = AT_TagList},
    {"StorageType", .shape = AT_String},
    {"TdeCredentialArn", .shape = AT_String},
    {"TdeCredentialPassword", .shape = AT_SensitiveString},
    {"VpcSecurityGroupIds", .shape = AT_VpcSecurityGroupIdList},
    {"Domain", .shape = AT_String},
    {"DomainFqdn", .shape = AT_String},
    {"DomainOu", .shape = AT_String},
    {"DomainAuthSecretArn", .shape = AT_String},
    {"DomainDnsIps", .shape = AT_StringList},
    {"CopyTagsToSnapshot", .shape = AT_BooleanOptional},
    {"DomainIAMRoleName", .shape = AT_String},
    {"EnableIAMDatabaseAuthentication", .shape = AT_BooleanOptional},
    {"EnableCloudwatchLogsExports", .shape = AT_LogTypeList},
    {"ProcessorFeatures", .shape = AT_ProcessorFeatureList},
    {"UseDefaultProcessorFeatures", .shape = AT_BooleanOptional},
    {"DBParameterGroupName", .shape = AT_String},
    {"DeletionProtection", .shape = AT_BooleanOptional},
    {"EnableCustomerOwnedIp", .shape = AT_BooleanOptional},
    {"NetworkType", .shape = AT_String},
    {"BackupTarget", .shape = AT_String},
    {"CustomIamInstanceProfile", .shape = AT_String},
    {"AllocatedStorage", .shape = AT_IntegerOptional},
    {"DBClusterSnapshotIdentifier", .shape = AT_String},
    {"BackupRetentionPeriod", .shape = AT_IntegerOptional},
    {"PreferredBackupWindow", .shape = AT_String},
    {"DBCapacityReservationIdentifier", .shape = AT_DBCapacityReservationIdentifier},
    {"DedicatedLogVolume", .shape = AT_BooleanOptional},
    {"CACertificateIdentifier", .shape = AT_String},
    {"EngineLifecycleSupport", .shape = AT_String},
    {"AdditionalStorageVolumes", .shape = AT_AdditionalStorageVolumesList},
    {"TagSpecifications", .shape = AT_TagSpecificationList},
    {"ManageMasterUserPassword", .shape = AT_BooleanOptional},
    {"MasterUserSecretKmsKeyId", .shape = AT_String},
};
static const struct member_model RestoreDBInstanceFromDBSnapshotResult_members[] = {
    {"DBInstance", .shape = AT_DBInstance},
};
static const struct member_model RestoreDBInstanceToPointInTimeMessage_members[] = {
    {"SourceDBInstanceIdentifier", .shape = AT_String},
    {"TargetDBInstanceIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"RestoreTime", .shape = AT_TStamp},
    {"UseLatestRestorableTime", .shape = AT_Boolean},
    {"DBInstanceClass", .shape = AT_String},
    {"Port", .shape = AT_IntegerOptional},
    {"AvailabilityZone", .shape = AT_String},
    {"DBSubnetGroupName", .shape = AT_String},
    {"MultiAZ", .shape = AT_BooleanOptional},
    {"PubliclyAccessible", .shape = AT_BooleanOptional},
    {"AutoMinorVersionUpgrade", .shape = AT_BooleanOptional},
    {"LicenseModel", .shape = AT_String},
    {"DBName", .shape = AT_String},
    {"Engine", .shape = AT_String},
    {"Iops", .shape = AT_IntegerOptional},
    {"StorageThroughput", .shape = AT_IntegerOptional},
    {"OptionGroupName", .shape = AT_String},
    {"CopyTagsToSnapshot", .shape = AT_BooleanOptional},
    {"Tags", .shape = AT_TagList},
    {"StorageType", .shape = AT_String},
    {"TdeCredentialArn", .shape = AT_String},
    {"TdeCredentialPassword", .shape = AT_SensitiveString},
    {"VpcSecurityGroupIds", .shape = AT_VpcSecurityGroupIdList},
    {"Domain", .shape = AT_String},
    {"DomainIAMRoleName", .shape = AT_String},
    {"DomainFqdn", .shape = AT_String},
    {"DomainOu", .shape = AT_String},
    {"DomainAuthSecretArn", .shape = AT_String},
    {"DomainDnsIps", .shape = AT_StringList},
    {"EnableIAMDatabaseAuthentication", .shape = AT_BooleanOptional},
    {"EnableCloudwatchLogsExports", .shape = AT_LogTypeList},
    {"ProcessorFeatures", .shape = AT_ProcessorFeatureList},
    {"UseDefaultProcessorFeatures", .shape = AT_BooleanOptional},
    {"DBParameterGroupName", .shape = AT_String},
    {"DeletionProtection", .shape = AT_BooleanOptional},
    {"SourceDbiResourceId", .shape = AT_String},
    {"MaxAllocatedStorage", .shape = AT_IntegerOptional},
    {"EnableCustomerOwnedIp", .shape = AT_BooleanOptional},
    {"NetworkType", .shape = AT_String},
    {"SourceDBInstanceAutomatedBackupsArn", .shape = AT_String},
    {"BackupTarget", .shape = AT_String},
    {"CustomIamInstanceProfile", .shape = AT_String},
    {"AllocatedStorage", .shape = AT_IntegerOptional},
    {"BackupRetentionPeriod", .shape = AT_IntegerOptional},
    {"PreferredBackupWindow", .shape = AT_String},
    {"DBCapacityReservationIdentifier", .shape = AT_DBCapacityReservationIdentifier},
    {"DedicatedLogVolume", .shape = AT_BooleanOptional},
    {"CACertificateIdentifier", .shape = AT_String},
    {"EngineLifecycleSupport", .shape = AT_String},
    {"AdditionalStorageVolumes", .shape = AT_AdditionalStorageVolumesList},
    {"TagSpecifications", .shape = AT_TagSpecificationList},
    {"ManageMasterUserPassword", .shape = AT_BooleanOptional},
    {"MasterUserSecretKmsKeyId", .shape = AT_String},
};
static const struct member_model RestoreDBInstanceToPointInTimeResult_members[] = {
    {"DBInstance", .shape = AT_DBInstance},
};
static const struct member_model RestoreWindow_members[] = {
    {"EarliestTime", .shape = AT_TStamp},
    {"LatestTime", .shape = AT_TStamp},
};
static const struct member_model ScalingConfiguration_members[] = {
    {"MinCapacity", .shape = AT_IntegerOptional},
    {"MaxCapacity", .shape = AT_IntegerOptional},
    {"AutoPause", .shape = AT_BooleanOptional},
    {"SecondsUntilAutoPause", .shape = AT_IntegerOptional},
    {"TimeoutAction", .shape = AT_String},
    {"SecondsBeforeTimeout", .shape = AT_IntegerOptional},
};
static const struct member_model ScalingConfigurationInfo_members[] = {
    {"MinCapacity", .shape = AT_IntegerOptional},
    {"MaxCapacity", .shape = AT_IntegerOptional},
    {"AutoPause", .shape = AT_BooleanOptional},
    {"SecondsUntilAutoPause", .shape = AT_IntegerOptional},
    {"TimeoutAction", .shape = AT_String},
    {"SecondsBeforeTimeout", .shape = AT_IntegerOptional},
};
static const struct member_model ServerlessV2FeaturesSupport_members[] = {
    {"MinCapacity", .shape = AT_DoubleOptional},
    {"MaxCapacity", .shape = AT_DoubleOptional},
};
static const struct member_model ServerlessV2ScalingConfiguration_members[] = {
    {"MinCapacity", .shape = AT_DoubleOptional},
    {"MaxCapacity", .shape = AT_DoubleOptional},
    {"SecondsUntilAutoPause", .shape = AT_IntegerOptional},
};
static const struct member_model ServerlessV2ScalingConfigurationInfo_members[] = {
    {"MinCapacity", .shape = AT_DoubleOptional},
    {"MaxCapacity", .shape = AT_DoubleOptional},
    {"SecondsUntilAutoPause", .shape = AT_IntegerOptional},
};
static const struct member_model SourceIdsList_members[] = {
    {"member", .shape = AT_String, .wire = "SourceId"},
};
static const char *const SourceType_choices[] = {
    "db-instance",
    "db-parameter-group",
    "db-security-group",
    "db-snapshot",
    "db-cluster",
    "db-cluster-snapshot",
    "custom-engine-version",
    "db-proxy",
    "blue-green-deployment",
    "db-shard-group",
    "zero-etl",
    NULL,
};
static const struct member_model StartDBClusterMessage_members[] = {
    {"DBClusterIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model StartDBClusterResult_members[] = {
    {"DBCluster", .shape = AT_DBCluster},
};
static const struct member_model StartDBInstanceMessage_members[] = {
    {"DBInstanceIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"DBCapacityReservationIdentifier", .shape = AT_DBCapacityReservationIdentifier},
};
static const struct member_model StartDBInstanceResult_members[] = {
    {"DBInstance", .shape = AT_DBInstance},
};
static const struct member_model StopDBClusterMessage_members[] = {
    {"DBClusterIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model StopDBClusterResult_members[] = {
    {"DBCluster", .shape = AT_DBCluster},
};
static const struct member_model StopDBInstanceMessage_members[] = {
    {"DBInstanceIdentifier", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"DBSnapshotIdentifier", .shape = AT_String},
    {"DetachFromDBCapacityReservation", .shape = AT_BooleanOptional},
};
static const struct member_model StopDBInstanceResult_members[] = {
    {"DBInstance", .shape = AT_DBInstance},
};
static const char *const StorageEncryptionType_choices[] = {
    "none",
    "sse-kms",
    "sse-rds",
    NULL,
};
static const struct member_model StringList_members[] = {
    {"member", .shape = AT_String},
};
static const struct member_model Subnet_members[] = {
    {"SubnetIdentifier", .shape = AT_String},
    {"SubnetAvailabilityZone", .shape = AT_AvailabilityZone},
    {"SubnetOutpost", .shape = AT_Outpost},
    {"SubnetStatus", .shape = AT_String},
};
static const struct member_model SubnetIdentifierList_members[] = {
    {"member", .shape = AT_String, .wire = "SubnetIdentifier"},
};
static const struct member_model SubnetList_members[] = {
    {"member", .shape = AT_Subnet, .wire = "Subnet"},
};
static const struct member_model SupportedCharacterSetsList_members[] = {
    {"member", .shape = AT_CharacterSet, .wire = "CharacterSet"},
};
static const struct member_model SupportedTimezonesList_members[] = {
    {"member", .shape = AT_Timezone, .wire = "Timezone"},
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
static const struct member_model TagSpecification_members[] = {
    {"ResourceType", .shape = AT_String},
    {"Tags", .shape = AT_TagList},
};
static const struct member_model TagSpecificationList_members[] = {
    {"member", .shape = AT_TagSpecification, .wire = "item"},
};
static const char *const TargetConnectionNetworkType_choices[] = {
    "IPV4",
    "IPV6",
    NULL,
};
static const struct member_model Timezone_members[] = {
    {"TimezoneName", .shape = AT_String},
};
static const char *const UpgradeRolloutOrder_choices[] = {
    "first",
    "second",
    "last",
    NULL,
};
static const struct member_model UpgradeTarget_members[] = {
    {"Engine", .shape = AT_String},
    {"EngineVersion", .shape = AT_String},
    {"Description", .shape = AT_String},
    {"AutoUpgrade", .shape = AT_Boolean},
    {"IsMajorVersionUpgrade", .shape = AT_Boolean},
    {"SupportedEngineModes", .shape = AT_EngineModeList},
    {"SupportsParallelQuery", .shape = AT_BooleanOptional},
    {"SupportsGlobalDatabases", .shape = AT_BooleanOptional},
    {"SupportsBabelfish", .shape = AT_BooleanOptional},
    {"SupportsLimitlessDatabase", .shape = AT_BooleanOptional},
    {"SupportsLocalWriteForwarding", .shape = AT_BooleanOptional},
    {"SupportsIntegrations", .shape = AT_BooleanOptional},
};
static const struct member_model UserAuthConfigInfo_members[] = {
    {"Description", .shape = AT_String},
    {"UserName", .shape = AT_String},
    {"AuthScheme", .shape = AT_AuthScheme},
    {"SecretArn", .shape = AT_String},
    {"IAMAuth", .shape = AT_IAMAuthMode},
    {"ClientPasswordAuthType", .shape = AT_ClientPasswordAuthType},
};
static const struct member_model UserAuthConfigInfoList_members[] = {
    {"member", .shape = AT_UserAuthConfigInfo},
};
static const struct member_model ValidAdditionalStorageOptions_members[] = {
    {"SupportsAdditionalStorageVolumes", .shape = AT_Boolean},
    {"Volumes", .shape = AT_ValidVolumeOptionsList},
};
static const struct member_model ValidDBInstanceModificationsMessage_members[] = {
    {"Storage", .shape = AT_ValidStorageOptionsList},
    {"ValidProcessorFeatures", .shape = AT_AvailableProcessorFeatureList},
    {"SupportsDedicatedLogVolume", .shape = AT_Boolean},
    {"AdditionalStorage", .shape = AT_ValidAdditionalStorageOptions},
};
static const struct member_model ValidStorageOptions_members[] = {
    {"StorageType", .shape = AT_String},
    {"StorageSize", .shape = AT_RangeList},
    {"ProvisionedIops", .shape = AT_RangeList},
    {"IopsToStorageRatio", .shape = AT_DoubleRangeList},
    {"ProvisionedStorageThroughput", .shape = AT_RangeList},
    {"StorageThroughputToIopsRatio", .shape = AT_DoubleRangeList},
    {"SupportsStorageAutoscaling", .shape = AT_Boolean},
};
static const struct member_model ValidStorageOptionsList_members[] = {
    {"member", .shape = AT_ValidStorageOptions, .wire = "ValidStorageOptions"},
};
static const struct member_model ValidUpgradeTargetList_members[] = {
    {"member", .shape = AT_UpgradeTarget, .wire = "UpgradeTarget"},
};
static const struct member_model ValidVolumeOptions_members[] = {
    {"VolumeName", .shape = AT_String},
    {"Storage", .shape = AT_ValidStorageOptionsList},
};
static const struct member_model ValidVolumeOptionsList_members[] = {
    {"member", .shape = AT_ValidVolumeOptions},
};
static const struct member_model VpcSecurityGroupIdList_members[] = {
    {"member", .shape = AT_String, .wire = "VpcSecurityGroupId"},
};
static const struct member_model VpcSecurityGroupMembership_members[] = {
    {"VpcSecurityGroupId", .shape = AT_String},
    {"Status", .shape = AT_String},
};
static const struct member_model VpcSecurityGroupMembershipList_members[] = {
    {"member", .shape = AT_VpcSecurityGroupMembership, .wire = "VpcSecurityGroupMembership"},
};
static const char *const WriteForwardingStatus_choices[] = {
    "enabled",
    "disabled",
    "enabling",
    "disabling",
    "unknown",
    NULL,
};
static const struct shape shapes[] = {
    {"", SHAPE_NONE},
    {"AccountAttributesMessage", SHAPE_STRUCTURE, .n_members = 1, .members = AccountAttributesMessage_members},
    {"AccountQuota", SHAPE_STRUCTURE, .n_members = 3, .members = AccountQuota_members},
    {"AccountQuotaList", SHAPE_LIST, .n_members = 1, .members = AccountQuotaList_members},
    {"ActivityStreamMode", SHAPE_STRING, .choices = ActivityStreamMode_choices},
    {"ActivityStreamModeList", SHAPE_LIST, .n_members = 1, .members = ActivityStreamModeList_members},
    {"ActivityStreamPolicyStatus", SHAPE_STRING, .choices = ActivityStreamPolicyStatus_choices},
    {"ActivityStreamStatus", SHAPE_STRING, .choices = ActivityStreamStatus_choices},
    {"AddRoleToDBClusterMessage", SHAPE_STRUCTURE, .n_members = 3, .members = AddRoleToDBClusterMessage_members},
    {"AddRoleToDBInstanceMessage", SHAPE_STRUCTURE, .n_members = 3, .members = AddRoleToDBInstanceMessage_members},
    {"AddTagsToResourceMessage", SHAPE_STRUCTURE, .n_members = 2, .members = AddTagsToResourceMessage_members},
    {"AdditionalStorageVolume", SHAPE_STRUCTURE, .n_members = 6, .members = AdditionalStorageVolume_members},
    {"AdditionalStorageVolumeOutput", SHAPE_STRUCTURE, .n_members = 9, .members = AdditionalStorageVolumeOutput_members},
    {"AdditionalStorageVolumesList", SHAPE_LIST, .n_members = 1, .members = AdditionalStorageVolumesList_members},
    {"AdditionalStorageVolumesOutputList", SHAPE_LIST, .n_members = 1, .members = AdditionalStorageVolumesOutputList_members},
    {"ApplyMethod", SHAPE_STRING, .choices = ApplyMethod_choices},
    {"ApplyPendingMaintenanceActionMessage", SHAPE_STRUCTURE, .n_members = 3, .members = ApplyPendingMaintenanceActionMessage_members},
    {"ApplyPendingMaintenanceActionResult", SHAPE_STRUCTURE, .n_members = 1, .members = ApplyPendingMaintenanceActionResult_members},
    {"AttributeValueList", SHAPE_LIST, .n_members = 1, .members = AttributeValueList_members},
    {"AuthScheme", SHAPE_STRING, .choices = AuthScheme_choices},
    {"AuthorizationNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404, .error_code = "AuthorizationNotFound"},
    {"AutomationMode", SHAPE_STRING, .choices = AutomationMode_choices},
    {"AvailabilityZone", SHAPE_STRUCTURE, .n_members = 1, .members = AvailabilityZone_members},
    {"AvailabilityZoneList", SHAPE_LIST, .n_members = 1, .members = AvailabilityZoneList_members},
    {"AvailabilityZones", SHAPE_LIST, .n_members = 1, .members = AvailabilityZones_members},
    {"AvailableAdditionalStorageVolumesOption", SHAPE_STRUCTURE, .n_members = 12, .members = AvailableAdditionalStorageVolumesOption_members},
    {"AvailableAdditionalStorageVolumesOptionList", SHAPE_LIST, .n_members = 1, .members = AvailableAdditionalStorageVolumesOptionList_members},
    {"AvailableProcessorFeature", SHAPE_STRUCTURE, .n_members = 3, .members = AvailableProcessorFeature_members},
    {"AvailableProcessorFeatureList", SHAPE_LIST, .n_members = 1, .members = AvailableProcessorFeatureList_members},
    {"AwsBackupRecoveryPointArn", SHAPE_STRING, .min = INT64_C(43), .max = INT64_C(350)},
    {"BackupPolicyNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404},
    {"BlueGreenDeploymentNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404},
    {"Boolean", SHAPE_BOOLEAN},
    {"BooleanOptional", SHAPE_BOOLEAN},
    {"CACertificateIdentifiersList", SHAPE_LIST, .n_members = 1, .members = CACertificateIdentifiersList_members},
    {"Certificate", SHAPE_STRUCTURE, .n_members = 8, .members = Certificate_members},
    {"CertificateDetails", SHAPE_STRUCTURE, .n_members = 2, .members = CertificateDetails_members},
    {"CertificateList", SHAPE_LIST, .n_members = 1, .members = CertificateList_members},
    {"CertificateMessage", SHAPE_STRUCTURE, .n_members = 3, .members = CertificateMessage_members},
    {"CertificateNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404, .error_code = "CertificateNotFound"},
    {"CharacterSet", SHAPE_STRUCTURE, .n_members = 2, .members = CharacterSet_members},
    {"ClientPasswordAuthType", SHAPE_STRING, .choices = ClientPasswordAuthType_choices},
    {"CloudwatchLogsExportConfiguration", SHAPE_STRUCTURE, .n_members = 2, .members = CloudwatchLogsExportConfiguration_members},
    {"ClusterPendingModifiedValues", SHAPE_STRUCTURE, .n_members = 11, .members = ClusterPendingModifiedValues_members},
    {"ClusterScalabilityType", SHAPE_STRING, .choices = ClusterScalabilityType_choices},
    {"CopyDBClusterParameterGroupMessage", SHAPE_STRUCTURE, .n_members = 4, .members = CopyDBClusterParameterGroupMessage_members},
    {"CopyDBClusterParameterGroupResult", SHAPE_STRUCTURE, .n_members = 1, .members = CopyDBClusterParameterGroupResult_members},
    {"CopyDBClusterSnapshotMessage", SHAPE_STRUCTURE, .n_members = 7, .members = CopyDBClusterSnapshotMessage_members},
    {"CopyDBClusterSnapshotResult", SHAPE_STRUCTURE, .n_members = 1, .members = CopyDBClusterSnapshotResult_members},
    {"CopyDBParameterGroupMessage", SHAPE_STRUCTURE, .n_members = 4, .members = CopyDBParameterGroupMessage_members},
    {"CopyDBParameterGroupResult", SHAPE_STRUCTURE, .n_members = 1, .members = CopyDBParameterGroupResult_members},
    {"CopyDBSnapshotMessage", SHAPE_STRUCTURE, .n_members = 13, .members = CopyDBSnapshotMessage_members},
    {"CopyDBSnapshotResult", SHAPE_STRUCTURE, .n_members = 1, .members = CopyDBSnapshotResult_members},
    {"CreateDBClusterEndpointMessage", SHAPE_STRUCTURE, .n_members = 6, .members = CreateDBClusterEndpointMessage_members},
    {"CreateDBClusterMessage", SHAPE_STRUCTURE, .n_members = 61, .members = CreateDBClusterMessage_members},
    {"CreateDBClusterParameterGroupMessage", SHAPE_STRUCTURE, .n_members = 4, .members = CreateDBClusterParameterGroupMessage_members},
    {"CreateDBClusterParameterGroupResult", SHAPE_STRUCTURE, .n_members = 1, .members = CreateDBClusterParameterGroupResult_members},
    {"CreateDBClusterResult", SHAPE_STRUCTURE, .n_members = 1, .members = CreateDBClusterResult_members},
    {"CreateDBClusterSnapshotMessage", SHAPE_STRUCTURE, .n_members = 3, .members = CreateDBClusterSnapshotMessage_members},
    {"CreateDBClusterSnapshotResult", SHAPE_STRUCTURE, .n_members = 1, .members = CreateDBClusterSnapshotResult_members},
    {"CreateDBInstanceMessage", SHAPE_STRUCTURE, .n_members = 68, .members = CreateDBInstanceMessage_members},
    {"CreateDBInstanceReadReplicaMessage", SHAPE_STRUCTURE, .n_members = 51, .members = CreateDBInstanceReadReplicaMessage_members},
    {"CreateDBInstanceReadReplicaResult", SHAPE_STRUCTURE, .n_members = 1, .members = CreateDBInstanceReadReplicaResult_members},
    {"CreateDBInstanceResult", SHAPE_STRUCTURE, .n_members = 1, .members = CreateDBInstanceResult_members},
    {"CreateDBParameterGroupMessage", SHAPE_STRUCTURE, .n_members = 4, .members = CreateDBParameterGroupMessage_members},
    {"CreateDBParameterGroupResult", SHAPE_STRUCTURE, .n_members = 1, .members = CreateDBParameterGroupResult_members},
    {"CreateDBSnapshotMessage", SHAPE_STRUCTURE, .n_members = 3, .members = CreateDBSnapshotMessage_members},
    {"CreateDBSnapshotResult", SHAPE_STRUCTURE, .n_members = 1, .members = CreateDBSnapshotResult_members},
    {"CreateDBSubnetGroupMessage", SHAPE_STRUCTURE, .n_members = 4, .members = CreateDBSubnetGroupMessage_members},
    {"CreateDBSubnetGroupResult", SHAPE_STRUCTURE, .n_members = 1, .members = CreateDBSubnetGroupResult_members},
    {"CreateGlobalClusterMessage", SHAPE_STRUCTURE, .n_members = 9, .members = CreateGlobalClusterMessage_members},
    {"CreateGlobalClusterResult", SHAPE_STRUCTURE, .n_members = 1, .members = CreateGlobalClusterResult_members},
    {"CreateOptionGroupMessage", SHAPE_STRUCTURE, .n_members = 5, .members = CreateOptionGroupMessage_members},
    {"CreateOptionGroupResult", SHAPE_STRUCTURE, .n_members = 1, .members = CreateOptionGroupResult_members},
    {"CustomAvailabilityZoneNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404, .error_code = "CustomAvailabilityZoneNotFound"},
    {"CustomDBEngineVersionAMI", SHAPE_STRUCTURE, .n_members = 2, .members = CustomDBEngineVersionAMI_members},
    {"CustomDBEngineVersionManifest", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(51000)},
    {"DBCapacityReservationIdentifier", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(63)},
    {"DBCapacityReservationNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404, .error_code = "DBCapacityReservationNotFound"},
    {"DBCluster", SHAPE_STRUCTURE, .n_members = 88, .members = DBCluster_members},
    {"DBClusterAlreadyExistsFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"DBClusterAssociatedRole", SHAPE_STRUCTURE, .n_members = 2, .members = DBClusterAssociatedRole_members},
    {"DBClusterAssociatedRoles", SHAPE_LIST, .n_members = 1, .members = DBClusterAssociatedRoles_members, .max = INT64_C(15)},
    {"DBClusterAutomatedBackupNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404},
    {"DBClusterAutomatedBackupQuotaExceededFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"DBClusterEndpoint", SHAPE_STRUCTURE, .n_members = 10, .members = DBClusterEndpoint_members},
    {"DBClusterEndpointAlreadyExistsFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"DBClusterEndpointList", SHAPE_LIST, .n_members = 1, .members = DBClusterEndpointList_members},
    {"DBClusterEndpointMessage", SHAPE_STRUCTURE, .n_members = 2, .members = DBClusterEndpointMessage_members},
    {"DBClusterEndpointNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"DBClusterEndpointQuotaExceededFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 403},
    {"DBClusterList", SHAPE_LIST, .n_members = 1, .members = DBClusterList_members},
    {"DBClusterMember", SHAPE_STRUCTURE, .n_members = 4, .members = DBClusterMember_members},
    {"DBClusterMemberList", SHAPE_LIST, .n_members = 1, .members = DBClusterMemberList_members},
    {"DBClusterMessage", SHAPE_STRUCTURE, .n_members = 2, .members = DBClusterMessage_members},
    {"DBClusterNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404},
    {"DBClusterOptionGroupMemberships", SHAPE_LIST, .n_members = 1, .members = DBClusterOptionGroupMemberships_members},
    {"DBClusterOptionGroupStatus", SHAPE_STRUCTURE, .n_members = 2, .members = DBClusterOptionGroupStatus_members},
    {"DBClusterParameterGroup", SHAPE_STRUCTURE, .n_members = 4, .members = DBClusterParameterGroup_members},
    {"DBClusterParameterGroupDetails", SHAPE_STRUCTURE, .n_members = 2, .members = DBClusterParameterGroupDetails_members},
    {"DBClusterParameterGroupList", SHAPE_LIST, .n_members = 1, .members = DBClusterParameterGroupList_members},
    {"DBClusterParameterGroupNameMessage", SHAPE_STRUCTURE, .n_members = 1, .members = DBClusterParameterGroupNameMessage_members},
    {"DBClusterParameterGroupNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404, .error_code = "DBClusterParameterGroupNotFound"},
    {"DBClusterParameterGroupsMessage", SHAPE_STRUCTURE, .n_members = 2, .members = DBClusterParameterGroupsMessage_members},
    {"DBClusterQuotaExceededFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 403},
    {"DBClusterRole", SHAPE_STRUCTURE, .n_members = 3, .members = DBClusterRole_members},
    {"DBClusterRoleAlreadyExistsFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "DBClusterRoleAlreadyExists"},
    {"DBClusterRoleNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404, .error_code = "DBClusterRoleNotFound"},
    {"DBClusterRoleQuotaExceededFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "DBClusterRoleQuotaExceeded"},
    {"DBClusterRoles", SHAPE_LIST, .n_members = 1, .members = DBClusterRoles_members},
    {"DBClusterSnapshot", SHAPE_STRUCTURE, .n_members = 29, .members = DBClusterSnapshot_members},
    {"DBClusterSnapshotAlreadyExistsFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"DBClusterSnapshotAttribute", SHAPE_STRUCTURE, .n_members = 2, .members = DBClusterSnapshotAttribute_members},
    {"DBClusterSnapshotAttributeList", SHAPE_LIST, .n_members = 1, .members = DBClusterSnapshotAttributeList_members},
    {"DBClusterSnapshotAttributesResult", SHAPE_STRUCTURE, .n_members = 2, .members = DBClusterSnapshotAttributesResult_members},
    {"DBClusterSnapshotList", SHAPE_LIST, .n_members = 1, .members = DBClusterSnapshotList_members},
    {"DBClusterSnapshotMessage", SHAPE_STRUCTURE, .n_members = 2, .members = DBClusterSnapshotMessage_members},
    {"DBClusterSnapshotNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404},
    {"DBClusterStatusInfo", SHAPE_STRUCTURE, .n_members = 4, .members = DBClusterStatusInfo_members},
    {"DBClusterStatusInfoList", SHAPE_LIST, .n_members = 1, .members = DBClusterStatusInfoList_members},
    {"DBEngineVersion", SHAPE_STRUCTURE, .n_members = 37, .members = DBEngineVersion_members},
    {"DBEngineVersionList", SHAPE_LIST, .n_members = 1, .members = DBEngineVersionList_members},
    {"DBEngineVersionMessage", SHAPE_STRUCTURE, .n_members = 2, .members = DBEngineVersionMessage_members},
    {"DBInstance", SHAPE_STRUCTURE, .n_members = 94, .members = DBInstance_members},
    {"DBInstanceAlreadyExistsFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "DBInstanceAlreadyExists"},
    {"DBInstanceAutomatedBackup", SHAPE_STRUCTURE, .n_members = 35, .members = DBInstanceAutomatedBackup_members},
    {"DBInstanceAutomatedBackupList", SHAPE_LIST, .n_members = 1, .members = DBInstanceAutomatedBackupList_members},
    {"DBInstanceAutomatedBackupMessage", SHAPE_STRUCTURE, .n_members = 2, .members = DBInstanceAutomatedBackupMessage_members},
    {"DBInstanceAutomatedBackupNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404, .error_code = "DBInstanceAutomatedBackupNotFound"},
    {"DBInstanceAutomatedBackupQuotaExceededFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "DBInstanceAutomatedBackupQuotaExceeded"},
    {"DBInstanceAutomatedBackupsReplication", SHAPE_STRUCTURE, .n_members = 1, .members = DBInstanceAutomatedBackupsReplication_members},
    {"DBInstanceAutomatedBackupsReplicationList", SHAPE_LIST, .n_members = 1, .members = DBInstanceAutomatedBackupsReplicationList_members},
    {"DBInstanceList", SHAPE_LIST, .n_members = 1, .members = DBInstanceList_members},
    {"DBInstanceMessage", SHAPE_STRUCTURE, .n_members = 2, .members = DBInstanceMessage_members},
    {"DBInstanceNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404, .error_code = "DBInstanceNotFound"},
    {"DBInstanceNotReadyFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "DBInstanceNotReady"},
    {"DBInstanceRole", SHAPE_STRUCTURE, .n_members = 3, .members = DBInstanceRole_members},
    {"DBInstanceRoleAlreadyExistsFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "DBInstanceRoleAlreadyExists"},
    {"DBInstanceRoleNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404, .error_code = "DBInstanceRoleNotFound"},
    {"DBInstanceRoleQuotaExceededFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "DBInstanceRoleQuotaExceeded"},
    {"DBInstanceRoles", SHAPE_LIST, .n_members = 1, .members = DBInstanceRoles_members},
    {"DBInstanceStatusInfo", SHAPE_STRUCTURE, .n_members = 4, .members = DBInstanceStatusInfo_members},
    {"DBInstanceStatusInfoList", SHAPE_LIST, .n_members = 1, .members = DBInstanceStatusInfoList_members},
    {"DBParameterGroup", SHAPE_STRUCTURE, .n_members = 4, .members = DBParameterGroup_members},
    {"DBParameterGroupAlreadyExistsFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "DBParameterGroupAlreadyExists"},
    {"DBParameterGroupDetails", SHAPE_STRUCTURE, .n_members = 2, .members = DBParameterGroupDetails_members},
    {"DBParameterGroupList", SHAPE_LIST, .n_members = 1, .members = DBParameterGroupList_members},
    {"DBParameterGroupNameMessage", SHAPE_STRUCTURE, .n_members = 1, .members = DBParameterGroupNameMessage_members},
    {"DBParameterGroupNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404, .error_code = "DBParameterGroupNotFound"},
    {"DBParameterGroupQuotaExceededFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "DBParameterGroupQuotaExceeded"},
    {"DBParameterGroupStatus", SHAPE_STRUCTURE, .n_members = 2, .members = DBParameterGroupStatus_members},
    {"DBParameterGroupStatusList", SHAPE_LIST, .n_members = 1, .members = DBParameterGroupStatusList_members},
    {"DBParameterGroupsMessage", SHAPE_STRUCTURE, .n_members = 2, .members = DBParameterGroupsMessage_members},
    {"DBProxy", SHAPE_STRUCTURE, .n_members = 18, .members = DBProxy_members},
    {"DBProxyEndpointNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404},
    {"DBProxyList", SHAPE_LIST, .n_members = 1, .members = DBProxyList_members},
    {"DBProxyName", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(63)},
    {"DBProxyNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404},
    {"DBProxyStatus", SHAPE_STRING, .choices = DBProxyStatus_choices},
    {"DBProxyTargetGroupNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404},
    {"DBSecurityGroupMembership", SHAPE_STRUCTURE, .n_members = 2, .members = DBSecurityGroupMembership_members},
    {"DBSecurityGroupMembershipList", SHAPE_LIST, .n_members = 1, .members = DBSecurityGroupMembershipList_members},
    {"DBSecurityGroupNameList", SHAPE_LIST, .n_members = 1, .members = DBSecurityGroupNameList_members},
    {"DBSecurityGroupNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404, .error_code = "DBSecurityGroupNotFound"},
    {"DBShardGroupNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404, .error_code = "DBShardGroupNotFound"},
    {"DBSnapshot", SHAPE_STRUCTURE, .n_members = 42, .members = DBSnapshot_members},
    {"DBSnapshotAlreadyExistsFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "DBSnapshotAlreadyExists"},
    {"DBSnapshotAttribute", SHAPE_STRUCTURE, .n_members = 2, .members = DBSnapshotAttribute_members},
    {"DBSnapshotAttributeList", SHAPE_LIST, .n_members = 1, .members = DBSnapshotAttributeList_members},
    {"DBSnapshotAttributesResult", SHAPE_STRUCTURE, .n_members = 2, .members = DBSnapshotAttributesResult_members},
    {"DBSnapshotList", SHAPE_LIST, .n_members = 1, .members = DBSnapshotList_members},
    {"DBSnapshotMessage", SHAPE_STRUCTURE, .n_members = 2, .members = DBSnapshotMessage_members},
    {"DBSnapshotNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404, .error_code = "DBSnapshotNotFound"},
    {"DBSnapshotTenantDatabaseNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404},
    {"DBSubnetGroup", SHAPE_STRUCTURE, .n_members = 7, .members = DBSubnetGroup_members},
    {"DBSubnetGroupAlreadyExistsFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "DBSubnetGroupAlreadyExists"},
    {"DBSubnetGroupDoesNotCoverEnoughAZs", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"DBSubnetGroupMessage", SHAPE_STRUCTURE, .n_members = 2, .members = DBSubnetGroupMessage_members},
    {"DBSubnetGroupNotAllowedFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"DBSubnetGroupNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404},
    {"DBSubnetGroupQuotaExceededFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "DBSubnetGroupQuotaExceeded"},
    {"DBSubnetGroups", SHAPE_LIST, .n_members = 1, .members = DBSubnetGroups_members},
    {"DBSubnetQuotaExceededFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"DBUpgradeDependencyFailureFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "DBUpgradeDependencyFailure"},
    {"DatabaseInsightsMode", SHAPE_STRING, .choices = DatabaseInsightsMode_choices},
    {"DeleteDBClusterEndpointMessage", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteDBClusterEndpointMessage_members},
    {"DeleteDBClusterMessage", SHAPE_STRUCTURE, .n_members = 4, .members = DeleteDBClusterMessage_members},
    {"DeleteDBClusterParameterGroupMessage", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteDBClusterParameterGroupMessage_members},
    {"DeleteDBClusterResult", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteDBClusterResult_members},
    {"DeleteDBClusterSnapshotMessage", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteDBClusterSnapshotMessage_members},
    {"DeleteDBClusterSnapshotResult", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteDBClusterSnapshotResult_members},
    {"DeleteDBInstanceAutomatedBackupMessage", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteDBInstanceAutomatedBackupMessage_members},
    {"DeleteDBInstanceAutomatedBackupResult", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteDBInstanceAutomatedBackupResult_members},
    {"DeleteDBInstanceMessage", SHAPE_STRUCTURE, .n_members = 4, .members = DeleteDBInstanceMessage_members},
    {"DeleteDBInstanceResult", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteDBInstanceResult_members},
    {"DeleteDBParameterGroupMessage", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteDBParameterGroupMessage_members},
    {"DeleteDBSnapshotMessage", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteDBSnapshotMessage_members},
    {"DeleteDBSnapshotResult", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteDBSnapshotResult_members},
    {"DeleteDBSubnetGroupMessage", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteDBSubnetGroupMessage_members},
    {"DeleteGlobalClusterMessage", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteGlobalClusterMessage_members},
    {"DeleteGlobalClusterResult", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteGlobalClusterResult_members},
    {"DeleteOptionGroupMessage", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteOptionGroupMessage_members},
    {"DescribeAccountAttributesMessage", SHAPE_STRUCTURE},
    {"DescribeCertificatesMessage", SHAPE_STRUCTURE, .n_members = 4, .members = DescribeCertificatesMessage_members},
    {"DescribeDBClusterEndpointsMessage", SHAPE_STRUCTURE, .n_members = 5, .members = DescribeDBClusterEndpointsMessage_members},
    {"DescribeDBClusterParameterGroupsMessage", SHAPE_STRUCTURE, .n_members = 4, .members = DescribeDBClusterParameterGroupsMessage_members},
    {"DescribeDBClusterParametersMessage", SHAPE_STRUCTURE, .n_members = 5, .members = DescribeDBClusterParametersMessage_members},
    {"DescribeDBClusterSnapshotAttributesMessage", SHAPE_STRUCTURE, .n_members = 1, .members = DescribeDBClusterSnapshotAttributesMessage_members},
    {"DescribeDBClusterSnapshotAttributesResult", SHAPE_STRUCTURE, .n_members = 1, .members = DescribeDBClusterSnapshotAttributesResult_members},
    {"DescribeDBClusterSnapshotsMessage", SHAPE_STRUCTURE, .n_members = 9, .members = DescribeDBClusterSnapshotsMessage_members},
    {"DescribeDBClustersMessage", SHAPE_STRUCTURE, .n_members = 5, .members = DescribeDBClustersMessage_members},
    {"DescribeDBEngineVersionsMessage", SHAPE_STRUCTURE, .n_members = 10, .members = DescribeDBEngineVersionsMessage_members},
    {"DescribeDBInstanceAutomatedBackupsMessage", SHAPE_STRUCTURE, .n_members = 6, .members = DescribeDBInstanceAutomatedBackupsMessage_members},
    {"DescribeDBInstancesMessage", SHAPE_STRUCTURE, .n_members = 4, .members = DescribeDBInstancesMessage_members},
    {"DescribeDBLogFilesDetails", SHAPE_STRUCTURE, .n_members = 3, .members = DescribeDBLogFilesDetails_members},
    {"DescribeDBLogFilesList", SHAPE_LIST, .n_members = 1, .members = DescribeDBLogFilesList_members},
    {"DescribeDBLogFilesMessage", SHAPE_STRUCTURE, .n_members = 7, .members = DescribeDBLogFilesMessage_members},
    {"DescribeDBLogFilesResponse", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeDBLogFilesResponse_members},
    {"DescribeDBParameterGroupsMessage", SHAPE_STRUCTURE, .n_members = 4, .members = DescribeDBParameterGroupsMessage_members},
    {"DescribeDBParametersMessage", SHAPE_STRUCTURE, .n_members = 5, .members = DescribeDBParametersMessage_members},
    {"DescribeDBProxiesRequest", SHAPE_STRUCTURE, .n_members = 4, .members = DescribeDBProxiesRequest_members},
    {"DescribeDBProxiesResponse", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeDBProxiesResponse_members},
    {"DescribeDBSnapshotAttributesMessage", SHAPE_STRUCTURE, .n_members = 1, .members = DescribeDBSnapshotAttributesMessage_members},
    {"DescribeDBSnapshotAttributesResult", SHAPE_STRUCTURE, .n_members = 1, .members = DescribeDBSnapshotAttributesResult_members},
    {"DescribeDBSnapshotsMessage", SHAPE_STRUCTURE, .n_members = 9, .members = DescribeDBSnapshotsMessage_members},
    {"DescribeDBSubnetGroupsMessage", SHAPE_STRUCTURE, .n_members = 4, .members = DescribeDBSubnetGroupsMessage_members},
    {"DescribeEngineDefaultClusterParametersMessage", SHAPE_STRUCTURE, .n_members = 4, .members = DescribeEngineDefaultClusterParametersMessage_members},
    {"DescribeEngineDefaultClusterParametersResult", SHAPE_STRUCTURE, .n_members = 1, .members = DescribeEngineDefaultClusterParametersResult_members},
    {"DescribeEngineDefaultParametersMessage", SHAPE_STRUCTURE, .n_members = 4, .members = DescribeEngineDefaultParametersMessage_members},
    {"DescribeEngineDefaultParametersResult", SHAPE_STRUCTURE, .n_members = 1, .members = DescribeEngineDefaultParametersResult_members},
    {"DescribeEventSubscriptionsMessage", SHAPE_STRUCTURE, .n_members = 4, .members = DescribeEventSubscriptionsMessage_members},
    {"DescribeEventsMessage", SHAPE_STRUCTURE, .n_members = 9, .members = DescribeEventsMessage_members},
    {"DescribeGlobalClustersMessage", SHAPE_STRUCTURE, .n_members = 4, .members = DescribeGlobalClustersMessage_members},
    {"DescribeOptionGroupsMessage", SHAPE_STRUCTURE, .n_members = 6, .members = DescribeOptionGroupsMessage_members},
    {"DescribeOrderableDBInstanceOptionsMessage", SHAPE_STRUCTURE, .n_members = 9, .members = DescribeOrderableDBInstanceOptionsMessage_members},
    {"DescribePendingMaintenanceActionsMessage", SHAPE_STRUCTURE, .n_members = 4, .members = DescribePendingMaintenanceActionsMessage_members},
    {"DescribeReservedDBInstancesMessage", SHAPE_STRUCTURE, .n_members = 11, .members = DescribeReservedDBInstancesMessage_members},
    {"DescribeValidDBInstanceModificationsMessage", SHAPE_STRUCTURE, .n_members = 1, .members = DescribeValidDBInstanceModificationsMessage_members},
    {"DescribeValidDBInstanceModificationsResult", SHAPE_STRUCTURE, .n_members = 1, .members = DescribeValidDBInstanceModificationsResult_members},
    {"DisableHttpEndpointRequest", SHAPE_STRUCTURE, .n_members = 1, .members = DisableHttpEndpointRequest_members},
    {"DisableHttpEndpointResponse", SHAPE_STRUCTURE, .n_members = 2, .members = DisableHttpEndpointResponse_members},
    {"DomainMembership", SHAPE_STRUCTURE, .n_members = 7, .members = DomainMembership_members},
    {"DomainMembershipList", SHAPE_LIST, .n_members = 1, .members = DomainMembershipList_members},
    {"DomainNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404},
    {"Double", SHAPE_DOUBLE},
    {"DoubleOptional", SHAPE_DOUBLE},
    {"DoubleRange", SHAPE_STRUCTURE, .n_members = 2, .members = DoubleRange_members},
    {"DoubleRangeList", SHAPE_LIST, .n_members = 1, .members = DoubleRangeList_members},
    {"EnableHttpEndpointRequest", SHAPE_STRUCTURE, .n_members = 1, .members = EnableHttpEndpointRequest_members},
    {"EnableHttpEndpointResponse", SHAPE_STRUCTURE, .n_members = 2, .members = EnableHttpEndpointResponse_members},
    {"Endpoint", SHAPE_STRUCTURE, .n_members = 3, .members = Endpoint_members},
    {"EndpointNetworkType", SHAPE_STRING, .choices = EndpointNetworkType_choices},
    {"EngineDefaults", SHAPE_STRUCTURE, .n_members = 3, .members = EngineDefaults_members},
    {"EngineModeList", SHAPE_LIST, .n_members = 1, .members = EngineModeList_members},
    {"Event", SHAPE_STRUCTURE, .n_members = 6, .members = Event_members},
    {"EventCategoriesList", SHAPE_LIST, .n_members = 1, .members = EventCategoriesList_members},
    {"EventList", SHAPE_LIST, .n_members = 1, .members = EventList_members},
    {"EventSubscription", SHAPE_STRUCTURE, .n_members = 10, .members = EventSubscription_members},
    {"EventSubscriptionsList", SHAPE_LIST, .n_members = 1, .members = EventSubscriptionsList_members},
    {"EventSubscriptionsMessage", SHAPE_STRUCTURE, .n_members = 2, .members = EventSubscriptionsMessage_members},
    {"EventsMessage", SHAPE_STRUCTURE, .n_members = 2, .members = EventsMessage_members},
    {"FailoverDBClusterMessage", SHAPE_STRUCTURE, .n_members = 2, .members = FailoverDBClusterMessage_members},
    {"FailoverDBClusterResult", SHAPE_STRUCTURE, .n_members = 1, .members = FailoverDBClusterResult_members},
    {"FailoverState", SHAPE_STRUCTURE, .n_members = 4, .members = FailoverState_members},
    {"FailoverStatus", SHAPE_STRING, .choices = FailoverStatus_choices},
    {"FeatureNameList", SHAPE_LIST, .n_members = 1, .members = FeatureNameList_members},
    {"Filter", SHAPE_STRUCTURE, .n_members = 2, .members = Filter_members},
    {"FilterList", SHAPE_LIST, .n_members = 1, .members = FilterList_members},
    {"FilterValueList", SHAPE_LIST, .n_members = 1, .members = FilterValueList_members},
    {"GlobalCluster", SHAPE_STRUCTURE, .n_members = 15, .members = GlobalCluster_members},
    {"GlobalClusterAlreadyExistsFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"GlobalClusterIdentifier", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(255)},
    {"GlobalClusterList", SHAPE_LIST, .n_members = 1, .members = GlobalClusterList_members},
    {"GlobalClusterMember", SHAPE_STRUCTURE, .n_members = 5, .members = GlobalClusterMember_members},
    {"GlobalClusterMemberList", SHAPE_LIST, .n_members = 1, .members = GlobalClusterMemberList_members},
    {"GlobalClusterMemberSynchronizationStatus", SHAPE_STRING, .choices = GlobalClusterMemberSynchronizationStatus_choices},
    {"GlobalClusterNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404},
    {"GlobalClusterQuotaExceededFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"GlobalClustersMessage", SHAPE_STRUCTURE, .n_members = 2, .members = GlobalClustersMessage_members},
    {"IAMAuthMode", SHAPE_STRING, .choices = IAMAuthMode_choices},
    {"IAMRoleArn", SHAPE_STRING, .min = INT64_C(20), .max = INT64_C(2048)},
    {"InstanceQuotaExceededFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "InstanceQuotaExceeded"},
    {"InsufficientDBClusterCapacityFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 403},
    {"InsufficientDBInstanceCapacityFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "InsufficientDBInstanceCapacity"},
    {"InsufficientStorageClusterCapacityFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "InsufficientStorageClusterCapacity"},
    {"Integer", SHAPE_INTEGER},
    {"IntegerOptional", SHAPE_INTEGER},
    {"IntegrationNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404},
    {"InvalidDBCapacityReservationStateFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "InvalidDBCapacityReservationState"},
    {"InvalidDBClusterEndpointStateFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"InvalidDBClusterSnapshotStateFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"InvalidDBClusterStateFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"InvalidDBInstanceAutomatedBackupStateFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "InvalidDBInstanceAutomatedBackupState"},
    {"InvalidDBInstanceStateFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "InvalidDBInstanceState"},
    {"InvalidDBParameterGroupStateFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "InvalidDBParameterGroupState"},
    {"InvalidDBSecurityGroupStateFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "InvalidDBSecurityGroupState"},
    {"InvalidDBShardGroupStateFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "InvalidDBShardGroupState"},
    {"InvalidDBSnapshotStateFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "InvalidDBSnapshotState"},
    {"InvalidDBSubnetGroupFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"InvalidDBSubnetGroupStateFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"InvalidDBSubnetStateFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"InvalidGlobalClusterStateFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"InvalidOptionGroupStateFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"InvalidResourceStateFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"InvalidRestoreFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"InvalidSubnet", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"InvalidVPCNetworkStateFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"KMSKeyNotAccessibleFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"KeyList", SHAPE_LIST, .n_members = 1, .members = KeyList_members},
    {"LimitlessDatabase", SHAPE_STRUCTURE, .n_members = 2, .members = LimitlessDatabase_members},
    {"LimitlessDatabaseStatus", SHAPE_STRING, .choices = LimitlessDatabaseStatus_choices},
    {"ListTagsForResourceMessage", SHAPE_STRUCTURE, .n_members = 2, .members = ListTagsForResourceMessage_members},
    {"LocalWriteForwardingStatus", SHAPE_STRING, .choices = LocalWriteForwardingStatus_choices},
    {"LogTypeList", SHAPE_LIST, .n_members = 1, .members = LogTypeList_members},
    {"Long", SHAPE_LONG},
    {"LongOptional", SHAPE_LONG},
    {"MasterUserAuthenticationType", SHAPE_STRING, .choices = MasterUserAuthenticationType_choices},
    {"MasterUserSecret", SHAPE_STRUCTURE, .n_members = 3, .members = MasterUserSecret_members},
    {"MaxRecords", SHAPE_INTEGER, .min = INT64_C(20), .max = INT64_C(100)},
    {"ModifyAdditionalStorageVolume", SHAPE_STRUCTURE, .n_members = 7, .members = ModifyAdditionalStorageVolume_members},
    {"ModifyAdditionalStorageVolumesList", SHAPE_LIST, .n_members = 1, .members = ModifyAdditionalStorageVolumesList_members},
    {"ModifyCertificatesMessage", SHAPE_STRUCTURE, .n_members = 2, .members = ModifyCertificatesMessage_members},
    {"ModifyCertificatesResult", SHAPE_STRUCTURE, .n_members = 1, .members = ModifyCertificatesResult_members},
    {"ModifyDBClusterEndpointMessage", SHAPE_STRUCTURE, .n_members = 4, .members = ModifyDBClusterEndpointMessage_members},
    {"ModifyDBClusterMessage", SHAPE_STRUCTURE, .n_members = 48, .members = ModifyDBClusterMessage_members},
    {"ModifyDBClusterParameterGroupMessage", SHAPE_STRUCTURE, .n_members = 2, .members = ModifyDBClusterParameterGroupMessage_members},
    {"ModifyDBClusterResult", SHAPE_STRUCTURE, .n_members = 1, .members = ModifyDBClusterResult_members},
    {"ModifyDBClusterSnapshotAttributeMessage", SHAPE_STRUCTURE, .n_members = 4, .members = ModifyDBClusterSnapshotAttributeMessage_members},
    {"ModifyDBClusterSnapshotAttributeResult", SHAPE_STRUCTURE, .n_members = 1, .members = ModifyDBClusterSnapshotAttributeResult_members},
    {"ModifyDBInstanceMessage", SHAPE_STRUCTURE, .n_members = 66, .members = ModifyDBInstanceMessage_members},
    {"ModifyDBInstanceResult", SHAPE_STRUCTURE, .n_members = 1, .members = ModifyDBInstanceResult_members},
    {"ModifyDBParameterGroupMessage", SHAPE_STRUCTURE, .n_members = 2, .members = ModifyDBParameterGroupMessage_members},
    {"ModifyDBSnapshotAttributeMessage", SHAPE_STRUCTURE, .n_members = 4, .members = ModifyDBSnapshotAttributeMessage_members},
    {"ModifyDBSnapshotAttributeResult", SHAPE_STRUCTURE, .n_members = 1, .members = ModifyDBSnapshotAttributeResult_members},
    {"ModifyDBSnapshotMessage", SHAPE_STRUCTURE, .n_members = 3, .members = ModifyDBSnapshotMessage_members},
    {"ModifyDBSnapshotResult", SHAPE_STRUCTURE, .n_members = 1, .members = ModifyDBSnapshotResult_members},
    {"ModifyDBSubnetGroupMessage", SHAPE_STRUCTURE, .n_members = 3, .members = ModifyDBSubnetGroupMessage_members},
    {"ModifyDBSubnetGroupResult", SHAPE_STRUCTURE, .n_members = 1, .members = ModifyDBSubnetGroupResult_members},
    {"ModifyGlobalClusterMessage", SHAPE_STRUCTURE, .n_members = 5, .members = ModifyGlobalClusterMessage_members},
    {"ModifyGlobalClusterResult", SHAPE_STRUCTURE, .n_members = 1, .members = ModifyGlobalClusterResult_members},
    {"ModifyOptionGroupMessage", SHAPE_STRUCTURE, .n_members = 4, .members = ModifyOptionGroupMessage_members},
    {"ModifyOptionGroupResult", SHAPE_STRUCTURE, .n_members = 1, .members = ModifyOptionGroupResult_members},
    {"NetworkTypeNotSupported", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"Option", SHAPE_STRUCTURE, .n_members = 9, .members = Option_members},
    {"OptionConfiguration", SHAPE_STRUCTURE, .n_members = 6, .members = OptionConfiguration_members},
    {"OptionConfigurationList", SHAPE_LIST, .n_members = 1, .members = OptionConfigurationList_members},
    {"OptionGroup", SHAPE_STRUCTURE, .n_members = 12, .members = OptionGroup_members},
    {"OptionGroupAlreadyExistsFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"OptionGroupMembership", SHAPE_STRUCTURE, .n_members = 2, .members = OptionGroupMembership_members},
    {"OptionGroupMembershipList", SHAPE_LIST, .n_members = 1, .members = OptionGroupMembershipList_members},
    {"OptionGroupNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404},
    {"OptionGroupQuotaExceededFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"OptionGroups", SHAPE_STRUCTURE, .n_members = 2, .members = OptionGroups_members},
    {"OptionGroupsList", SHAPE_LIST, .n_members = 1, .members = OptionGroupsList_members},
    {"OptionNamesList", SHAPE_LIST, .n_members = 1, .members = OptionNamesList_members},
    {"OptionSetting", SHAPE_STRUCTURE, .n_members = 9, .members = OptionSetting_members},
    {"OptionSettingConfigurationList", SHAPE_LIST, .n_members = 1, .members = OptionSettingConfigurationList_members},
    {"OptionSettingsList", SHAPE_LIST, .n_members = 1, .members = OptionSettingsList_members},
    {"OptionsList", SHAPE_LIST, .n_members = 1, .members = OptionsList_members},
    {"OrderableDBInstanceOption", SHAPE_STRUCTURE, .n_members = 39, .members = OrderableDBInstanceOption_members},
    {"OrderableDBInstanceOptionsList", SHAPE_LIST, .n_members = 1, .members = OrderableDBInstanceOptionsList_members},
    {"OrderableDBInstanceOptionsMessage", SHAPE_STRUCTURE, .n_members = 2, .members = OrderableDBInstanceOptionsMessage_members},
    {"Outpost", SHAPE_STRUCTURE, .n_members = 1, .members = Outpost_members},
    {"Parameter", SHAPE_STRUCTURE, .n_members = 11, .members = Parameter_members},
    {"ParametersList", SHAPE_LIST, .n_members = 1, .members = ParametersList_members},
    {"PendingCloudwatchLogsExports", SHAPE_STRUCTURE, .n_members = 2, .members = PendingCloudwatchLogsExports_members},
    {"PendingMaintenanceAction", SHAPE_STRUCTURE, .n_members = 6, .members = PendingMaintenanceAction_members},
    {"PendingMaintenanceActionDetails", SHAPE_LIST, .n_members = 1, .members = PendingMaintenanceActionDetails_members},
    {"PendingMaintenanceActions", SHAPE_LIST, .n_members = 1, .members = PendingMaintenanceActions_members},
    {"PendingMaintenanceActionsMessage", SHAPE_STRUCTURE, .n_members = 2, .members = PendingMaintenanceActionsMessage_members},
    {"PendingModifiedValues", SHAPE_STRUCTURE, .n_members = 24, .members = PendingModifiedValues_members},
    {"PointInTimeRestoreNotEnabledFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "PointInTimeRestoreNotEnabled"},
    {"PotentiallySensitiveOptionSettingValue", SHAPE_STRING, .traits = SHAPE_SENSITIVE},
    {"PotentiallySensitiveParameterValue", SHAPE_STRING},
    {"ProcessorFeature", SHAPE_STRUCTURE, .n_members = 2, .members = ProcessorFeature_members},
    {"ProcessorFeatureList", SHAPE_LIST, .n_members = 1, .members = ProcessorFeatureList_members},
    {"PromoteReadReplicaDBClusterMessage", SHAPE_STRUCTURE, .n_members = 1, .members = PromoteReadReplicaDBClusterMessage_members},
    {"PromoteReadReplicaDBClusterResult", SHAPE_STRUCTURE, .n_members = 1, .members = PromoteReadReplicaDBClusterResult_members},
    {"PromoteReadReplicaMessage", SHAPE_STRUCTURE, .n_members = 4, .members = PromoteReadReplicaMessage_members},
    {"PromoteReadReplicaResult", SHAPE_STRUCTURE, .n_members = 1, .members = PromoteReadReplicaResult_members},
    {"ProvisionedIopsNotAvailableInAZFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"Range", SHAPE_STRUCTURE, .n_members = 3, .members = Range_members},
    {"RangeList", SHAPE_LIST, .n_members = 1, .members = RangeList_members},
    {"RdsCustomClusterConfiguration", SHAPE_STRUCTURE, .n_members = 3, .members = RdsCustomClusterConfiguration_members},
    {"ReadReplicaDBClusterIdentifierList", SHAPE_LIST, .n_members = 1, .members = ReadReplicaDBClusterIdentifierList_members},
    {"ReadReplicaDBInstanceIdentifierList", SHAPE_LIST, .n_members = 1, .members = ReadReplicaDBInstanceIdentifierList_members},
    {"ReadReplicaIdentifierList", SHAPE_LIST, .n_members = 1, .members = ReadReplicaIdentifierList_members},
    {"ReadersArnList", SHAPE_LIST, .n_members = 1, .members = ReadersArnList_members},
    {"RebootDBClusterMessage", SHAPE_STRUCTURE, .n_members = 1, .members = RebootDBClusterMessage_members},
    {"RebootDBClusterResult", SHAPE_STRUCTURE, .n_members = 1, .members = RebootDBClusterResult_members},
    {"RebootDBInstanceMessage", SHAPE_STRUCTURE, .n_members = 2, .members = RebootDBInstanceMessage_members},
    {"RebootDBInstanceResult", SHAPE_STRUCTURE, .n_members = 1, .members = RebootDBInstanceResult_members},
    {"RecurringCharge", SHAPE_STRUCTURE, .n_members = 2, .members = RecurringCharge_members},
    {"RecurringChargeList", SHAPE_LIST, .n_members = 1, .members = RecurringChargeList_members},
    {"RemoveFromGlobalClusterMessage", SHAPE_STRUCTURE, .n_members = 2, .members = RemoveFromGlobalClusterMessage_members},
    {"RemoveFromGlobalClusterResult", SHAPE_STRUCTURE, .n_members = 1, .members = RemoveFromGlobalClusterResult_members},
    {"RemoveRoleFromDBClusterMessage", SHAPE_STRUCTURE, .n_members = 3, .members = RemoveRoleFromDBClusterMessage_members},
    {"RemoveRoleFromDBInstanceMessage", SHAPE_STRUCTURE, .n_members = 3, .members = RemoveRoleFromDBInstanceMessage_members},
    {"RemoveTagsFromResourceMessage", SHAPE_STRUCTURE, .n_members = 2, .members = RemoveTagsFromResourceMessage_members},
    {"ReplicaMode", SHAPE_STRING, .choices = ReplicaMode_choices},
    {"ReservedDBInstance", SHAPE_STRUCTURE, .n_members = 16, .members = ReservedDBInstance_members},
    {"ReservedDBInstanceList", SHAPE_LIST, .n_members = 1, .members = ReservedDBInstanceList_members},
    {"ReservedDBInstanceMessage", SHAPE_STRUCTURE, .n_members = 2, .members = ReservedDBInstanceMessage_members},
    {"ReservedDBInstanceNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404, .error_code = "ReservedDBInstanceNotFound"},
    {"ResetDBClusterParameterGroupMessage", SHAPE_STRUCTURE, .n_members = 3, .members = ResetDBClusterParameterGroupMessage_members},
    {"ResetDBParameterGroupMessage", SHAPE_STRUCTURE, .n_members = 3, .members = ResetDBParameterGroupMessage_members},
    {"ResourceNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404},
    {"ResourcePendingMaintenanceActions", SHAPE_STRUCTURE, .n_members = 2, .members = ResourcePendingMaintenanceActions_members},
    {"RestoreDBClusterFromSnapshotMessage", SHAPE_STRUCTURE, .n_members = 41, .members = RestoreDBClusterFromSnapshotMessage_members},
    {"RestoreDBClusterFromSnapshotResult", SHAPE_STRUCTURE, .n_members = 1, .members = RestoreDBClusterFromSnapshotResult_members},
    {"RestoreDBClusterToPointInTimeMessage", SHAPE_STRUCTURE, .n_members = 41, .members = RestoreDBClusterToPointInTimeMessage_members},
    {"RestoreDBClusterToPointInTimeResult", SHAPE_STRUCTURE, .n_members = 1, .members = RestoreDBClusterToPointInTimeResult_members},
    {"RestoreDBInstanceFromDBSnapshotMessage", SHAPE_STRUCTURE, .n_members = 49, .members = RestoreDBInstanceFromDBSnapshotMessage_members},
    {"RestoreDBInstanceFromDBSnapshotResult", SHAPE_STRUCTURE, .n_members = 1, .members = RestoreDBInstanceFromDBSnapshotResult_members},
    {"RestoreDBInstanceToPointInTimeMessage", SHAPE_STRUCTURE, .n_members = 53, .members = RestoreDBInstanceToPointInTimeMessage_members},
    {"RestoreDBInstanceToPointInTimeResult", SHAPE_STRUCTURE, .n_members = 1, .members = RestoreDBInstanceToPointInTimeResult_members},
    {"RestoreWindow", SHAPE_STRUCTURE, .n_members = 2, .members = RestoreWindow_members},
    {"ScalingConfiguration", SHAPE_STRUCTURE, .n_members = 6, .members = ScalingConfiguration_members},
    {"ScalingConfigurationInfo", SHAPE_STRUCTURE, .n_members = 6, .members = ScalingConfigurationInfo_members},
    {"SensitiveString", SHAPE_STRING, .traits = SHAPE_SENSITIVE},
    {"ServerlessV2FeaturesSupport", SHAPE_STRUCTURE, .n_members = 2, .members = ServerlessV2FeaturesSupport_members},
    {"ServerlessV2ScalingConfiguration", SHAPE_STRUCTURE, .n_members = 3, .members = ServerlessV2ScalingConfiguration_members},
    {"ServerlessV2ScalingConfigurationInfo", SHAPE_STRUCTURE, .n_members = 3, .members = ServerlessV2ScalingConfigurationInfo_members},
    {"SharedSnapshotQuotaExceededFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "SharedSnapshotQuotaExceeded"},
    {"SnapshotQuotaExceededFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "SnapshotQuotaExceeded"},
    {"SourceIdsList", SHAPE_LIST, .n_members = 1, .members = SourceIdsList_members},
    {"SourceType", SHAPE_STRING, .choices = SourceType_choices},
    {"StartDBClusterMessage", SHAPE_STRUCTURE, .n_members = 1, .members = StartDBClusterMessage_members},
    {"StartDBClusterResult", SHAPE_STRUCTURE, .n_members = 1, .members = StartDBClusterResult_members},
    {"StartDBInstanceMessage", SHAPE_STRUCTURE, .n_members = 2, .members = StartDBInstanceMessage_members},
    {"StartDBInstanceResult", SHAPE_STRUCTURE, .n_members = 1, .members = StartDBInstanceResult_members},
    {"StopDBClusterMessage", SHAPE_STRUCTURE, .n_members = 1, .members = StopDBClusterMessage_members},
    {"StopDBClusterResult", SHAPE_STRUCTURE, .n_members = 1, .members = StopDBClusterResult_members},
    {"StopDBInstanceMessage", SHAPE_STRUCTURE, .n_members = 3, .members = StopDBInstanceMessage_members},
    {"StopDBInstanceResult", SHAPE_STRUCTURE, .n_members = 1, .members = StopDBInstanceResult_members},
    {"StorageEncryptionType", SHAPE_STRING, .choices = StorageEncryptionType_choices},
    {"StorageQuotaExceededFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "StorageQuotaExceeded"},
    {"StorageTypeNotAvailableFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"StorageTypeNotSupportedFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "StorageTypeNotSupported"},
    {"String", SHAPE_STRING},
    {"StringList", SHAPE_LIST, .n_members = 1, .members = StringList_members},
    {"Subnet", SHAPE_STRUCTURE, .n_members = 4, .members = Subnet_members},
    {"SubnetAlreadyInUse", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"SubnetIdentifierList", SHAPE_LIST, .n_members = 1, .members = SubnetIdentifierList_members},
    {"SubnetList", SHAPE_LIST, .n_members = 1, .members = SubnetList_members},
    {"SubscriptionNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404, .error_code = "SubscriptionNotFound"},
    {"SupportedCharacterSetsList", SHAPE_LIST, .n_members = 1, .members = SupportedCharacterSetsList_members},
    {"SupportedTimezonesList", SHAPE_LIST, .n_members = 1, .members = SupportedTimezonesList_members},
    {"TStamp", SHAPE_TIMESTAMP},
    {"Tag", SHAPE_STRUCTURE, .n_members = 2, .members = Tag_members},
    {"TagList", SHAPE_LIST, .n_members = 1, .members = TagList_members},
    {"TagListMessage", SHAPE_STRUCTURE, .n_members = 1, .members = TagListMessage_members},
    {"TagSpecification", SHAPE_STRUCTURE, .n_members = 2, .members = TagSpecification_members},
    {"TagSpecificationList", SHAPE_LIST, .n_members = 1, .members = TagSpecificationList_members},
    {"TargetConnectionNetworkType", SHAPE_STRING, .choices = TargetConnectionNetworkType_choices},
    {"TenantDatabaseNotFoundFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404, .error_code = "TenantDatabaseNotFound"},
    {"TenantDatabaseQuotaExceededFault", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "TenantDatabaseQuotaExceeded"},
    {"Timezone", SHAPE_STRUCTURE, .n_members = 1, .members = Timezone_members},
    {"UpgradeRolloutOrder", SHAPE_STRING, .choices = UpgradeRolloutOrder_choices},
    {"UpgradeTarget", SHAPE_STRUCTURE, .n_members = 12, .members = UpgradeTarget_members},
    {"UserAuthConfigInfo", SHAPE_STRUCTURE, .n_members = 6, .members = UserAuthConfigInfo_members},
    {"UserAuthConfigInfoList", SHAPE_LIST, .n_members = 1, .members = UserAuthConfigInfoList_members},
    {"ValidAdditionalStorageOptions", SHAPE_STRUCTURE, .n_members = 2, .members = ValidAdditionalStorageOptions_members},
    {"ValidDBInstanceModificationsMessage", SHAPE_STRUCTURE, .n_members = 4, .members = ValidDBInstanceModificationsMessage_members},
    {"ValidStorageOptions", SHAPE_STRUCTURE, .n_members = 7, .members = ValidStorageOptions_members},
    {"ValidStorageOptionsList", SHAPE_LIST, .n_members = 1, .members = ValidStorageOptionsList_members},
    {"ValidUpgradeTargetList", SHAPE_LIST, .n_members = 1, .members = ValidUpgradeTargetList_members},
    {"ValidVolumeOptions", SHAPE_STRUCTURE, .n_members = 2, .members = ValidVolumeOptions_members},
    {"ValidVolumeOptionsList", SHAPE_LIST, .n_members = 1, .members = ValidVolumeOptionsList_members},
    {"VpcEncryptionControlViolationException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"VpcSecurityGroupIdList", SHAPE_LIST, .n_members = 1, .members = VpcSecurityGroupIdList_members},
    {"VpcSecurityGroupMembership", SHAPE_STRUCTURE, .n_members = 2, .members = VpcSecurityGroupMembership_members},
    {"VpcSecurityGroupMembershipList", SHAPE_LIST, .n_members = 1, .members = VpcSecurityGroupMembershipList_members},
    {"WriteForwardingStatus", SHAPE_STRING, .choices = WriteForwardingStatus_choices},
};
static const uint16_t AddRoleToDBCluster_errors[] = {
    AT_DBClusterRoleQuotaExceededFault, AT_InvalidDBClusterStateFault, AT_DBClusterRoleAlreadyExistsFault, AT_DBClusterNotFoundFault, 0,
};
static const uint16_t AddRoleToDBInstance_errors[] = {
    AT_DBInstanceRoleQuotaExceededFault, AT_DBInstanceNotFoundFault, AT_InvalidDBInstanceStateFault, AT_DBInstanceRoleAlreadyExistsFault, 0,
};
static const uint16_t AddTagsToResource_errors[] = {
    AT_DBProxyNotFoundFault, AT_DBSnapshotTenantDatabaseNotFoundFault, AT_IntegrationNotFoundFault, AT_TenantDatabaseNotFoundFault, AT_BlueGreenDeploymentNotFoundFault, AT_DBSnapshotNotFoundFault, AT_DBProxyEndpointNotFoundFault, AT_InvalidDBClusterEndpointStateFault, AT_InvalidDBInstanceStateFault, AT_DBShardGroupNotFoundFault, AT_DBClusterNotFoundFault, AT_DBInstanceNotFoundFault, AT_DBProxyTargetGroupNotFoundFault, AT_InvalidDBClusterStateFault, AT_DBCapacityReservationNotFoundFault, 0,
};
static const uint16_t ApplyPendingMaintenanceAction_errors[] = {
    AT_ResourceNotFoundFault, AT_InvalidDBClusterStateFault, AT_InvalidDBInstanceStateFault, 0,
};
static const uint16_t CopyDBClusterParameterGroup_errors[] = {
    AT_DBParameterGroupNotFoundFault, AT_DBParameterGroupAlreadyExistsFault, AT_DBParameterGroupQuotaExceededFault, 0,
};
static const uint16_t CopyDBClusterSnapshot_errors[] = {
    AT_DBClusterSnapshotNotFoundFault, AT_InvalidDBClusterSnapshotStateFault, AT_InvalidDBClusterStateFault, AT_SnapshotQuotaExceededFault, AT_DBClusterSnapshotAlreadyExistsFault, AT_KMSKeyNotAccessibleFault, 0,
};
static const uint16_t CopyDBParameterGroup_errors[] = {
    AT_DBParameterGroupNotFoundFault, AT_DBParameterGroupAlreadyExistsFault, AT_DBParameterGroupQuotaExceededFault, 0,
};
static const uint16_t CopyDBSnapshot_errors[] = {
    AT_SnapshotQuotaExceededFault, AT_DBSnapshotNotFoundFault, AT_CustomAvailabilityZoneNotFoundFault, AT_InvalidDBSnapshotStateFault, AT_KMSKeyNotAccessibleFault, AT_DBSnapshotAlreadyExistsFault, 0,
};
static const uint16_t CreateDBCluster_errors[] = {
    AT_DBSubnetGroupDoesNotCoverEnoughAZs, AT_InvalidDBSubnetGroupFault, AT_DBClusterParameterGroupNotFoundFault, AT_InsufficientDBInstanceCapacityFault, AT_InvalidSubnet, AT_DBClusterNotFoundFault, AT_VpcEncryptionControlViolationException, AT_StorageTypeNotSupportedFault, AT_OptionGroupNotFoundFault, AT_DBInstanceNotFoundFault, AT_DBClusterAlreadyExistsFault, AT_InvalidGlobalClusterStateFault, AT_NetworkTypeNotSupported, AT_GlobalClusterNotFoundFault, AT_StorageQuotaExceededFault, AT_DomainNotFoundFault, AT_InsufficientStorageClusterCapacityFault, AT_InvalidDBInstanceStateFault, AT_KMSKeyNotAccessibleFault, AT_InvalidVPCNetworkStateFault, AT_DBClusterRoleQuotaExceededFault, AT_InvalidDBClusterStateFault, AT_InvalidDBSubnetGroupStateFault, AT_DBSubnetGroupNotFoundFault, AT_DBClusterQuotaExceededFault, 0,
};
static const uint16_t CreateDBClusterEndpoint_errors[] = {
    AT_DBClusterEndpointAlreadyExistsFault, AT_DBClusterEndpointQuotaExceededFault, AT_DBInstanceNotFoundFault, AT_InvalidDBClusterStateFault, AT_InvalidDBInstanceStateFault, AT_DBClusterNotFoundFault, 0,
};
static const uint16_t CreateDBClusterParameterGroup_errors[] = {
    AT_DBParameterGroupAlreadyExistsFault, AT_DBParameterGroupQuotaExceededFault, 0,
};
static const uint16_t CreateDBClusterSnapshot_errors[] = {
    AT_InvalidDBClusterSnapshotStateFault, AT_InvalidDBClusterStateFault, AT_SnapshotQuotaExceededFault, AT_DBClusterSnapshotAlreadyExistsFault, AT_DBClusterNotFoundFault, 0,
};
static const uint16_t CreateDBInstance_errors[] = {
    AT_AuthorizationNotFoundFault, AT_DBParameterGroupNotFoundFault, AT_DBSubnetGroupDoesNotCoverEnoughAZs, AT_InsufficientDBInstanceCapacityFault, AT_InvalidSubnet, AT_DBClusterNotFoundFault, AT_VpcEncryptionControlViolationException, AT_ProvisionedIopsNotAvailableInAZFault, AT_StorageTypeNotSupportedFault, AT_OptionGroupNotFoundFault, AT_NetworkTypeNotSupported, AT_InstanceQuotaExceededFault, AT_InvalidDBCapacityReservationStateFault, AT_StorageQuotaExceededFault, AT_BackupPolicyNotFoundFault, AT_DomainNotFoundFault, AT_CertificateNotFoundFault, AT_KMSKeyNotAccessibleFault, AT_DBInstanceAlreadyExistsFault, AT_TenantDatabaseQuotaExceededFault, AT_DBSecurityGroupNotFoundFault, AT_InvalidVPCNetworkStateFault, AT_InvalidDBClusterStateFault, AT_DBCapacityReservationNotFoundFault, AT_DBSubnetGroupNotFoundFault, 0,
};
static const uint16_t CreateDBInstanceReadReplica_errors[] = {
    AT_DBParameterGroupNotFoundFault, AT_DBSubnetGroupDoesNotCoverEnoughAZs, AT_InvalidDBSubnetGroupFault, AT_InsufficientDBInstanceCapacityFault, AT_InvalidSubnet, AT_DBClusterNotFoundFault, AT_VpcEncryptionControlViolationException, AT_ProvisionedIopsNotAvailableInAZFault, AT_StorageTypeNotSupportedFault, AT_DBSubnetGroupNotAllowedFault, AT_OptionGroupNotFoundFault, AT_DBInstanceNotFoundFault, AT_NetworkTypeNotSupported, AT_InstanceQuotaExceededFault, AT_InvalidDBCapacityReservationStateFault, AT_StorageQuotaExceededFault, AT_DomainNotFoundFault, AT_CertificateNotFoundFault, AT_InvalidDBInstanceStateFault, AT_KMSKeyNotAccessibleFault, AT_DBInstanceAlreadyExistsFault, AT_TenantDatabaseQuotaExceededFault, AT_DBSecurityGroupNotFoundFault, AT_InvalidVPCNetworkStateFault, AT_InvalidDBClusterStateFault, AT_DBCapacityReservationNotFoundFault, AT_DBSubnetGroupNotFoundFault, 0,
};
static const uint16_t CreateDBParameterGroup_errors[] = {
    AT_DBParameterGroupAlreadyExistsFault, AT_DBParameterGroupQuotaExceededFault, 0,
};
static const uint16_t CreateDBSnapshot_errors[] = {
    AT_DBInstanceNotFoundFault, AT_SnapshotQuotaExceededFault, AT_InvalidDBInstanceStateFault, AT_DBSnapshotAlreadyExistsFault, 0,
};
static const uint16_t CreateDBSubnetGroup_errors[] = {
    AT_DBSubnetGroupAlreadyExistsFault, AT_DBSubnetGroupDoesNotCoverEnoughAZs, AT_DBSubnetQuotaExceededFault, AT_DBSubnetGroupQuotaExceededFault, AT_InvalidSubnet, 0,
};
static const uint16_t CreateGlobalCluster_errors[] = {
    AT_ResourceNotFoundFault, AT_GlobalClusterQuotaExceededFault, AT_InvalidDBClusterStateFault, AT_InvalidDBShardGroupStateFault, AT_GlobalClusterAlreadyExistsFault, AT_DBClusterNotFoundFault, 0,
};
static const uint16_t CreateOptionGroup_errors[] = {
    AT_OptionGroupQuotaExceededFault, AT_OptionGroupAlreadyExistsFault, 0,
};
static const uint16_t DeleteDBCluster_errors[] = {
    AT_InvalidDBClusterSnapshotStateFault, AT_InvalidDBClusterStateFault, AT_InvalidGlobalClusterStateFault, AT_SnapshotQuotaExceededFault, AT_DBClusterSnapshotAlreadyExistsFault, AT_KMSKeyNotAccessibleFault, AT_DBClusterAutomatedBackupQuotaExceededFault, AT_DBClusterNotFoundFault, 0,
};
static const uint16_t DeleteDBClusterEndpoint_errors[] = {
    AT_DBClusterEndpointNotFoundFault, AT_InvalidDBClusterStateFault, AT_InvalidDBClusterEndpointStateFault, 0,
};
static const uint16_t DeleteDBClusterParameterGroup_errors[] = {
    AT_DBParameterGroupNotFoundFault, AT_InvalidDBParameterGroupStateFault, 0,
};
static const uint16_t DeleteDBClusterSnapshot_errors[] = {
    AT_DBClusterSnapshotNotFoundFault, AT_InvalidDBClusterSnapshotStateFault, 0,
};
static const uint16_t DeleteDBInstance_errors[] = {
    AT_DBInstanceAutomatedBackupQuotaExceededFault, AT_DBInstanceNotFoundFault, AT_InvalidDBClusterStateFault, AT_SnapshotQuotaExceededFault, AT_InvalidDBInstanceStateFault, AT_KMSKeyNotAccessibleFault, AT_DBSnapshotAlreadyExistsFault, 0,
};
static const uint16_t DeleteDBInstanceAutomatedBackup_errors[] = {
    AT_InvalidDBInstanceAutomatedBackupStateFault, AT_DBInstanceAutomatedBackupNotFoundFault, 0,
};
static const uint16_t DeleteDBParameterGroup_errors[] = {
    AT_DBParameterGroupNotFoundFault, AT_InvalidDBParameterGroupStateFault, 0,
};
static const uint16_t DeleteDBSnapshot_errors[] = {
    AT_DBSnapshotNotFoundFault, AT_InvalidDBSnapshotStateFault, 0,
};
static const uint16_t DeleteDBSubnetGroup_errors[] = {
    AT_InvalidDBSubnetStateFault, AT_InvalidDBSubnetGroupStateFault, AT_DBSubnetGroupNotFoundFault, 0,
};
static const uint16_t DeleteGlobalCluster_errors[] = {
    AT_InvalidGlobalClusterStateFault, AT_GlobalClusterNotFoundFault, 0,
};
static const uint16_t DeleteOptionGroup_errors[] = {
    AT_OptionGroupNotFoundFault, AT_InvalidOptionGroupStateFault, 0,
};
static const uint16_t DescribeCertificates_errors[] = {
    AT_CertificateNotFoundFault, 0,
};
static const char *const DescribeCertificates_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeCertificates_out[] = {
    "Marker",
    NULL,
};
static const char *const DescribeCertificates_results[] = {
    "Certificates",
    NULL,
};
static const struct paginator_model DescribeCertificates_pages[] = {
    {.in_tokens = DescribeCertificates_in, .out_tokens = DescribeCertificates_out, .results = DescribeCertificates_results, .limit_key = "MaxRecords"},
};
static const uint16_t DescribeDBClusterEndpoints_errors[] = {
    AT_DBClusterNotFoundFault, 0,
};
static const char *const DescribeDBClusterEndpoints_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeDBClusterEndpoints_out[] = {
    "Marker",
    NULL,
};
static const char *const DescribeDBClusterEndpoints_results[] = {
    "DBClusterEndpoints",
    NULL,
};
static const struct paginator_model DescribeDBClusterEndpoints_pages[] = {
    {.in_tokens = DescribeDBClusterEndpoints_in, .out_tokens = DescribeDBClusterEndpoints_out, .results = DescribeDBClusterEndpoints_results, .limit_key = "MaxRecords"},
};
static const uint16_t DescribeDBClusterParameterGroups_errors[] = {
    AT_DBParameterGroupNotFoundFault, 0,
};
static const char *const DescribeDBClusterParameterGroups_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeDBClusterParameterGroups_out[] = {
    "Marker",
    NULL,
};
static const char *const DescribeDBClusterParameterGroups_results[] = {
    "DBClusterParameterGroups",
    NULL,
};
static const struct paginator_model DescribeDBClusterParameterGroups_pages[] = {
    {.in_tokens = DescribeDBClusterParameterGroups_in, .out_tokens = DescribeDBClusterParameterGroups_out, .results = DescribeDBClusterParameterGroups_results, .limit_key = "MaxRecords"},
};
static const uint16_t DescribeDBClusterParameters_errors[] = {
    AT_DBParameterGroupNotFoundFault, 0,
};
static const char *const DescribeDBClusterParameters_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeDBClusterParameters_out[] = {
    "Marker",
    NULL,
};
static const char *const DescribeDBClusterParameters_results[] = {
    "Parameters",
    NULL,
};
static const struct paginator_model DescribeDBClusterParameters_pages[] = {
    {.in_tokens = DescribeDBClusterParameters_in, .out_tokens = DescribeDBClusterParameters_out, .results = DescribeDBClusterParameters_results, .limit_key = "MaxRecords"},
};
static const uint16_t DescribeDBClusterSnapshotAttributes_errors[] = {
    AT_DBClusterSnapshotNotFoundFault, 0,
};
static const uint16_t DescribeDBClusterSnapshots_errors[] = {
    AT_DBClusterSnapshotNotFoundFault, 0,
};
static const char *const DescribeDBClusterSnapshots_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeDBClusterSnapshots_out[] = {
    "Marker",
    NULL,
};
static const char *const DescribeDBClusterSnapshots_results[] = {
    "DBClusterSnapshots",
    NULL,
};
static const struct paginator_model DescribeDBClusterSnapshots_pages[] = {
    {.in_tokens = DescribeDBClusterSnapshots_in, .out_tokens = DescribeDBClusterSnapshots_out, .results = DescribeDBClusterSnapshots_results, .limit_key = "MaxRecords"},
};
static const uint16_t DescribeDBClusters_errors[] = {
    AT_DBClusterNotFoundFault, 0,
};
static const char *const DescribeDBClusters_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeDBClusters_out[] = {
    "Marker",
    NULL,
};
static const char *const DescribeDBClusters_results[] = {
    "DBClusters",
    NULL,
};
static const struct paginator_model DescribeDBClusters_pages[] = {
    {.in_tokens = DescribeDBClusters_in, .out_tokens = DescribeDBClusters_out, .results = DescribeDBClusters_results, .limit_key = "MaxRecords"},
};
static const char *const DescribeDBEngineVersions_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeDBEngineVersions_out[] = {
    "Marker",
    NULL,
};
static const char *const DescribeDBEngineVersions_results[] = {
    "DBEngineVersions",
    NULL,
};
static const struct paginator_model DescribeDBEngineVersions_pages[] = {
    {.in_tokens = DescribeDBEngineVersions_in, .out_tokens = DescribeDBEngineVersions_out, .results = DescribeDBEngineVersions_results, .limit_key = "MaxRecords"},
};
static const uint16_t DescribeDBInstanceAutomatedBackups_errors[] = {
    AT_DBInstanceAutomatedBackupNotFoundFault, 0,
};
static const char *const DescribeDBInstanceAutomatedBackups_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeDBInstanceAutomatedBackups_out[] = {
    "Marker",
    NULL,
};
static const char *const DescribeDBInstanceAutomatedBackups_results[] = {
    "DBInstanceAutomatedBackups",
    NULL,
};
static const struct paginator_model DescribeDBInstanceAutomatedBackups_pages[] = {
    {.in_tokens = DescribeDBInstanceAutomatedBackups_in, .out_tokens = DescribeDBInstanceAutomatedBackups_out, .results = DescribeDBInstanceAutomatedBackups_results, .limit_key = "MaxRecords"},
};
static const uint16_t DescribeDBInstances_errors[] = {
    AT_DBInstanceNotFoundFault, 0,
};
static const char *const DescribeDBInstances_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeDBInstances_out[] = {
    "Marker",
    NULL,
};
static const char *const DescribeDBInstances_results[] = {
    "DBInstances",
    NULL,
};
static const struct paginator_model DescribeDBInstances_pages[] = {
    {.in_tokens = DescribeDBInstances_in, .out_tokens = DescribeDBInstances_out, .results = DescribeDBInstances_results, .limit_key = "MaxRecords"},
};
static const uint16_t DescribeDBLogFiles_errors[] = {
    AT_DBInstanceNotFoundFault, AT_DBInstanceNotReadyFault, 0,
};
static const char *const DescribeDBLogFiles_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeDBLogFiles_out[] = {
    "Marker",
    NULL,
};
static const char *const DescribeDBLogFiles_results[] = {
    "DescribeDBLogFiles",
    NULL,
};
static const struct paginator_model DescribeDBLogFiles_pages[] = {
    {.in_tokens = DescribeDBLogFiles_in, .out_tokens = DescribeDBLogFiles_out, .results = DescribeDBLogFiles_results, .limit_key = "MaxRecords"},
};
static const uint16_t DescribeDBParameterGroups_errors[] = {
    AT_DBParameterGroupNotFoundFault, 0,
};
static const char *const DescribeDBParameterGroups_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeDBParameterGroups_out[] = {
    "Marker",
    NULL,
};
static const char *const DescribeDBParameterGroups_results[] = {
    "DBParameterGroups",
    NULL,
};
static const struct paginator_model DescribeDBParameterGroups_pages[] = {
    {.in_tokens = DescribeDBParameterGroups_in, .out_tokens = DescribeDBParameterGroups_out, .results = DescribeDBParameterGroups_results, .limit_key = "MaxRecords"},
};
static const uint16_t DescribeDBParameters_errors[] = {
    AT_DBParameterGroupNotFoundFault, 0,
};
static const char *const DescribeDBParameters_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeDBParameters_out[] = {
    "Marker",
    NULL,
};
static const char *const DescribeDBParameters_results[] = {
    "Parameters",
    NULL,
};
static const struct paginator_model DescribeDBParameters_pages[] = {
    {.in_tokens = DescribeDBParameters_in, .out_tokens = DescribeDBParameters_out, .results = DescribeDBParameters_results, .limit_key = "MaxRecords"},
};
static const uint16_t DescribeDBProxies_errors[] = {
    AT_DBProxyNotFoundFault, 0,
};
static const char *const DescribeDBProxies_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeDBProxies_out[] = {
    "Marker",
    NULL,
};
static const char *const DescribeDBProxies_results[] = {
    "DBProxies",
    NULL,
};
static const struct paginator_model DescribeDBProxies_pages[] = {
    {.in_tokens = DescribeDBProxies_in, .out_tokens = DescribeDBProxies_out, .results = DescribeDBProxies_results, .limit_key = "MaxRecords"},
};
static const uint16_t DescribeDBSnapshotAttributes_errors[] = {
    AT_DBSnapshotNotFoundFault, 0,
};
static const uint16_t DescribeDBSnapshots_errors[] = {
    AT_DBSnapshotNotFoundFault, 0,
};
static const char *const DescribeDBSnapshots_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeDBSnapshots_out[] = {
    "Marker",
    NULL,
};
static const char *const DescribeDBSnapshots_results[] = {
    "DBSnapshots",
    NULL,
};
static const struct paginator_model DescribeDBSnapshots_pages[] = {
    {.in_tokens = DescribeDBSnapshots_in, .out_tokens = DescribeDBSnapshots_out, .results = DescribeDBSnapshots_results, .limit_key = "MaxRecords"},
};
static const uint16_t DescribeDBSubnetGroups_errors[] = {
    AT_DBSubnetGroupNotFoundFault, 0,
};
static const char *const DescribeDBSubnetGroups_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeDBSubnetGroups_out[] = {
    "Marker",
    NULL,
};
static const char *const DescribeDBSubnetGroups_results[] = {
    "DBSubnetGroups",
    NULL,
};
static const struct paginator_model DescribeDBSubnetGroups_pages[] = {
    {.in_tokens = DescribeDBSubnetGroups_in, .out_tokens = DescribeDBSubnetGroups_out, .results = DescribeDBSubnetGroups_results, .limit_key = "MaxRecords"},
};
static const char *const DescribeEngineDefaultClusterParameters_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeEngineDefaultClusterParameters_out[] = {
    "EngineDefaults.Marker",
    NULL,
};
static const char *const DescribeEngineDefaultClusterParameters_results[] = {
    "EngineDefaults.Parameters",
    NULL,
};
static const struct paginator_model DescribeEngineDefaultClusterParameters_pages[] = {
    {.in_tokens = DescribeEngineDefaultClusterParameters_in, .out_tokens = DescribeEngineDefaultClusterParameters_out, .results = DescribeEngineDefaultClusterParameters_results, .limit_key = "MaxRecords"},
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
static const uint16_t DescribeEventSubscriptions_errors[] = {
    AT_SubscriptionNotFoundFault, 0,
};
static const char *const DescribeEventSubscriptions_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeEventSubscriptions_out[] = {
    "Marker",
    NULL,
};
static const char *const DescribeEventSubscriptions_results[] = {
    "EventSubscriptionsList",
    NULL,
};
static const struct paginator_model DescribeEventSubscriptions_pages[] = {
    {.in_tokens = DescribeEventSubscriptions_in, .out_tokens = DescribeEventSubscriptions_out, .results = DescribeEventSubscriptions_results, .limit_key = "MaxRecords"},
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
static const uint16_t DescribeGlobalClusters_errors[] = {
    AT_GlobalClusterNotFoundFault, 0,
};
static const char *const DescribeGlobalClusters_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeGlobalClusters_out[] = {
    "Marker",
    NULL,
};
static const char *const DescribeGlobalClusters_results[] = {
    "GlobalClusters",
    NULL,
};
static const struct paginator_model DescribeGlobalClusters_pages[] = {
    {.in_tokens = DescribeGlobalClusters_in, .out_tokens = DescribeGlobalClusters_out, .results = DescribeGlobalClusters_results, .limit_key = "MaxRecords"},
};
static const uint16_t DescribeOptionGroups_errors[] = {
    AT_OptionGroupNotFoundFault, 0,
};
static const char *const DescribeOptionGroups_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeOptionGroups_out[] = {
    "Marker",
    NULL,
};
static const char *const DescribeOptionGroups_results[] = {
    "OptionGroupsList",
    NULL,
};
static const struct paginator_model DescribeOptionGroups_pages[] = {
    {.in_tokens = DescribeOptionGroups_in, .out_tokens = DescribeOptionGroups_out, .results = DescribeOptionGroups_results, .limit_key = "MaxRecords"},
};
static const char *const DescribeOrderableDBInstanceOptions_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeOrderableDBInstanceOptions_out[] = {
    "Marker",
    NULL,
};
static const char *const DescribeOrderableDBInstanceOptions_results[] = {
    "OrderableDBInstanceOptions",
    NULL,
};
static const struct paginator_model DescribeOrderableDBInstanceOptions_pages[] = {
    {.in_tokens = DescribeOrderableDBInstanceOptions_in, .out_tokens = DescribeOrderableDBInstanceOptions_out, .results = DescribeOrderableDBInstanceOptions_results, .limit_key = "MaxRecords"},
};
static const uint16_t DescribePendingMaintenanceActions_errors[] = {
    AT_ResourceNotFoundFault, 0,
};
static const char *const DescribePendingMaintenanceActions_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribePendingMaintenanceActions_out[] = {
    "Marker",
    NULL,
};
static const char *const DescribePendingMaintenanceActions_results[] = {
    "PendingMaintenanceActions",
    NULL,
};
static const struct paginator_model DescribePendingMaintenanceActions_pages[] = {
    {.in_tokens = DescribePendingMaintenanceActions_in, .out_tokens = DescribePendingMaintenanceActions_out, .results = DescribePendingMaintenanceActions_results, .limit_key = "MaxRecords"},
};
static const uint16_t DescribeReservedDBInstances_errors[] = {
    AT_ReservedDBInstanceNotFoundFault, 0,
};
static const char *const DescribeReservedDBInstances_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeReservedDBInstances_out[] = {
    "Marker",
    NULL,
};
static const char *const DescribeReservedDBInstances_results[] = {
    "ReservedDBInstances",
    NULL,
};
static const struct paginator_model DescribeReservedDBInstances_pages[] = {
    {.in_tokens = DescribeReservedDBInstances_in, .out_tokens = DescribeReservedDBInstances_out, .results = DescribeReservedDBInstances_results, .limit_key = "MaxRecords"},
};
static const uint16_t DescribeValidDBInstanceModifications_errors[] = {
    AT_DBInstanceNotFoundFault, AT_InvalidDBInstanceStateFault, 0,
};
static const uint16_t DisableHttpEndpoint_errors[] = {
    AT_ResourceNotFoundFault, AT_InvalidResourceStateFault, 0,
};
static const uint16_t EnableHttpEndpoint_errors[] = {
    AT_ResourceNotFoundFault, AT_InvalidResourceStateFault, 0,
};
static const uint16_t FailoverDBCluster_errors[] = {
    AT_InvalidDBClusterStateFault, AT_InvalidDBInstanceStateFault, AT_DBClusterNotFoundFault, 0,
};
static const uint16_t ListTagsForResource_errors[] = {
    AT_DBProxyNotFoundFault, AT_DBSnapshotTenantDatabaseNotFoundFault, AT_IntegrationNotFoundFault, AT_TenantDatabaseNotFoundFault, AT_BlueGreenDeploymentNotFoundFault, AT_DBSnapshotNotFoundFault, AT_DBProxyEndpointNotFoundFault, AT_DBShardGroupNotFoundFault, AT_DBClusterNotFoundFault, AT_DBInstanceNotFoundFault, AT_DBProxyTargetGroupNotFoundFault, AT_DBCapacityReservationNotFoundFault, 0,
};
static const uint16_t ModifyCertificates_errors[] = {
    AT_CertificateNotFoundFault, 0,
};
static const uint16_t ModifyDBCluster_errors[] = {
    AT_StorageQuotaExceededFault, AT_DBParameterGroupNotFoundFault, AT_DomainNotFoundFault, AT_InvalidDBInstanceStateFault, AT_KMSKeyNotAccessibleFault, AT_DBClusterParameterGroupNotFoundFault, AT_DBInstanceAlreadyExistsFault, AT_InvalidSubnet, AT_DBClusterNotFoundFault, AT_VpcEncryptionControlViolationException, AT_InvalidDBSecurityGroupStateFault, AT_StorageTypeNotAvailableFault, AT_StorageTypeNotSupportedFault, AT_OptionGroupNotFoundFault, AT_InvalidVPCNetworkStateFault, AT_InvalidDBClusterStateFault, AT_DBClusterAlreadyExistsFault, AT_InvalidGlobalClusterStateFault, AT_NetworkTypeNotSupported, AT_InvalidDBSubnetGroupStateFault, AT_DBSubnetGroupNotFoundFault, 0,
};
static const uint16_t ModifyDBClusterEndpoint_errors[] = {
    AT_DBClusterEndpointNotFoundFault, AT_DBInstanceNotFoundFault, AT_InvalidDBClusterStateFault, AT_InvalidDBClusterEndpointStateFault, AT_InvalidDBInstanceStateFault, 0,
};
static const uint16_t ModifyDBClusterParameterGroup_errors[] = {
    AT_DBParameterGroupNotFoundFault, AT_InvalidDBParameterGroupStateFault, 0,
};
static const uint16_t ModifyDBClusterSnapshotAttribute_errors[] = {
    AT_DBClusterSnapshotNotFoundFault, AT_SharedSnapshotQuotaExceededFault, AT_InvalidDBClusterSnapshotStateFault, 0,
};
static const uint16_t ModifyDBInstance_errors[] = {
    AT_AuthorizationNotFoundFault, AT_DBParameterGroupNotFoundFault, AT_InsufficientDBInstanceCapacityFault, AT_VpcEncryptionControlViolationException, AT_InvalidDBSecurityGroupStateFault, AT_ProvisionedIopsNotAvailableInAZFault, AT_StorageTypeNotSupportedFault, AT_OptionGroupNotFoundFault, AT_DBInstanceNotFoundFault, AT_NetworkTypeNotSupported, AT_InvalidDBCapacityReservationStateFault, AT_StorageQuotaExceededFault, AT_BackupPolicyNotFoundFault, AT_DomainNotFoundFault, AT_CertificateNotFoundFault, AT_InvalidDBInstanceStateFault, AT_KMSKeyNotAccessibleFault, AT_DBInstanceAlreadyExistsFault, AT_DBUpgradeDependencyFailureFault, AT_TenantDatabaseQuotaExceededFault, AT_DBSecurityGroupNotFoundFault, AT_InvalidVPCNetworkStateFault, AT_InvalidDBClusterStateFault, AT_DBCapacityReservationNotFoundFault, 0,
};
static const uint16_t ModifyDBParameterGroup_errors[] = {
    AT_DBParameterGroupNotFoundFault, AT_InvalidDBParameterGroupStateFault, 0,
};
static const uint16_t ModifyDBSnapshot_errors[] = {
    AT_DBSnapshotNotFoundFault, AT_InvalidDBSnapshotStateFault, AT_KMSKeyNotAccessibleFault, 0,
};
static const uint16_t ModifyDBSnapshotAttribute_errors[] = {
    AT_SharedSnapshotQuotaExceededFault, AT_DBSnapshotNotFoundFault, AT_InvalidDBSnapshotStateFault, 0,
};
static const uint16_t ModifyDBSubnetGroup_errors[] = {
    AT_SubnetAlreadyInUse, AT_DBSubnetGroupDoesNotCoverEnoughAZs, AT_DBSubnetQuotaExceededFault, AT_InvalidDBSubnetGroupStateFault, AT_DBSubnetGroupNotFoundFault, AT_InvalidSubnet, 0,
};
static const uint16_t ModifyGlobalCluster_errors[] = {
    AT_InvalidDBClusterStateFault, AT_InvalidGlobalClusterStateFault, AT_InvalidDBInstanceStateFault, AT_GlobalClusterNotFoundFault, AT_GlobalClusterAlreadyExistsFault, 0,
};
static const uint16_t ModifyOptionGroup_errors[] = {
    AT_OptionGroupNotFoundFault, AT_InvalidOptionGroupStateFault, 0,
};
static const uint16_t PromoteReadReplica_errors[] = {
    AT_DBInstanceNotFoundFault, AT_InvalidDBInstanceStateFault, 0,
};
static const uint16_t PromoteReadReplicaDBCluster_errors[] = {
    AT_InvalidDBClusterStateFault, AT_DBClusterNotFoundFault, 0,
};
static const uint16_t RebootDBCluster_errors[] = {
    AT_InvalidDBClusterStateFault, AT_InvalidDBInstanceStateFault, AT_DBClusterNotFoundFault, 0,
};
static const uint16_t RebootDBInstance_errors[] = {
    AT_DBInstanceNotFoundFault, AT_InvalidDBInstanceStateFault, AT_KMSKeyNotAccessibleFault, 0,
};
static const uint16_t RemoveFromGlobalCluster_errors[] = {
    AT_InvalidDBClusterStateFault, AT_InvalidGlobalClusterStateFault, AT_GlobalClusterNotFoundFault, AT_DBClusterNotFoundFault, 0,
};
static const uint16_t RemoveRoleFromDBCluster_errors[] = {
    AT_InvalidDBClusterStateFault, AT_DBClusterRoleNotFoundFault, AT_DBClusterNotFoundFault, 0,
};
static const uint16_t RemoveRoleFromDBInstance_errors[] = {
    AT_DBInstanceNotFoundFault, AT_DBInstanceRoleNotFoundFault, AT_InvalidDBInstanceStateFault, 0,
};
static const uint16_t RemoveTagsFromResource_errors[] = {
    AT_DBProxyNotFoundFault, AT_DBSnapshotTenantDatabaseNotFoundFault, AT_IntegrationNotFoundFault, AT_TenantDatabaseNotFoundFault, AT_BlueGreenDeploymentNotFoundFault, AT_DBSnapshotNotFoundFault, AT_DBProxyEndpointNotFoundFault, AT_InvalidDBClusterEndpointStateFault, AT_InvalidDBInstanceStateFault, AT_DBShardGroupNotFoundFault, AT_DBClusterNotFoundFault, AT_DBInstanceNotFoundFault, AT_DBProxyTargetGroupNotFoundFault, AT_InvalidDBClusterStateFault, AT_DBCapacityReservationNotFoundFault, 0,
};
static const uint16_t ResetDBClusterParameterGroup_errors[] = {
    AT_DBParameterGroupNotFoundFault, AT_InvalidDBParameterGroupStateFault, 0,
};
static const uint16_t ResetDBParameterGroup_errors[] = {
    AT_DBParameterGroupNotFoundFault, AT_InvalidDBParameterGroupStateFault, 0,
};
static const uint16_t RestoreDBClusterFromSnapshot_errors[] = {
    AT_DBClusterSnapshotNotFoundFault, AT_DBSubnetGroupDoesNotCoverEnoughAZs, AT_InvalidDBSnapshotStateFault, AT_DBClusterParameterGroupNotFoundFault, AT_InsufficientDBInstanceCapacityFault, AT_InvalidSubnet, AT_VpcEncryptionControlViolationException, AT_StorageTypeNotSupportedFault, AT_OptionGroupNotFoundFault, AT_InvalidDBClusterSnapshotStateFault, AT_DBClusterAlreadyExistsFault, AT_NetworkTypeNotSupported, AT_InsufficientDBClusterCapacityFault, AT_StorageQuotaExceededFault, AT_DomainNotFoundFault, AT_DBSnapshotNotFoundFault, AT_InsufficientStorageClusterCapacityFault, AT_InvalidDBInstanceStateFault, AT_KMSKeyNotAccessibleFault, AT_InvalidVPCNetworkStateFault, AT_DBClusterRoleQuotaExceededFault, AT_DBSubnetGroupNotFoundFault, AT_InvalidRestoreFault, AT_DBClusterQuotaExceededFault, 0,
};
static const uint16_t RestoreDBClusterToPointInTime_errors[] = {
    AT_DBClusterSnapshotNotFoundFault, AT_InvalidDBSnapshotStateFault, AT_DBClusterParameterGroupNotFoundFault, AT_InsufficientDBInstanceCapacityFault, AT_InvalidSubnet, AT_DBClusterNotFoundFault, AT_VpcEncryptionControlViolationException, AT_StorageTypeNotSupportedFault, AT_OptionGroupNotFoundFault, AT_InvalidDBClusterSnapshotStateFault, AT_DBClusterAlreadyExistsFault, AT_NetworkTypeNotSupported, AT_InsufficientDBClusterCapacityFault, AT_StorageQuotaExceededFault, AT_DomainNotFoundFault, AT_InsufficientStorageClusterCapacityFault, AT_KMSKeyNotAccessibleFault, AT_DBClusterAutomatedBackupNotFoundFault, AT_InvalidVPCNetworkStateFault, AT_DBClusterRoleQuotaExceededFault, AT_InvalidDBClusterStateFault, AT_DBSubnetGroupNotFoundFault, AT_InvalidRestoreFault, AT_DBClusterQuotaExceededFault, 0,
};
static const uint16_t RestoreDBInstanceFromDBSnapshot_errors[] = {
    AT_AuthorizationNotFoundFault, AT_DBClusterSnapshotNotFoundFault, AT_DBParameterGroupNotFoundFault, AT_DBSubnetGroupDoesNotCoverEnoughAZs, AT_InvalidDBSnapshotStateFault, AT_InsufficientDBInstanceCapacityFault, AT_InvalidSubnet, AT_VpcEncryptionControlViolationException, AT_ProvisionedIopsNotAvailableInAZFault, AT_StorageTypeNotSupportedFault, AT_OptionGroupNotFoundFault, AT_NetworkTypeNotSupported, AT_InstanceQuotaExceededFault, AT_InvalidDBCapacityReservationStateFault, AT_StorageQuotaExceededFault, AT_BackupPolicyNotFoundFault, AT_DomainNotFoundFault, AT_DBSnapshotNotFoundFault, AT_CertificateNotFoundFault, AT_KMSKeyNotAccessibleFault, AT_DBInstanceAlreadyExistsFault, AT_TenantDatabaseQuotaExceededFault, AT_DBSecurityGroupNotFoundFault, AT_InvalidVPCNetworkStateFault, AT_DBCapacityReservationNotFoundFault, AT_DBSubnetGroupNotFoundFault, AT_InvalidRestoreFault, 0,
};
static const uint16_t RestoreDBInstanceToPointInTime_errors[] = {
    AT_AuthorizationNotFoundFault, AT_DBParameterGroupNotFoundFault, AT_DBSubnetGroupDoesNotCoverEnoughAZs, AT_InsufficientDBInstanceCapacityFault, AT_InvalidSubnet, AT_VpcEncryptionControlViolationException, AT_ProvisionedIopsNotAvailableInAZFault, AT_StorageTypeNotSupportedFault, AT_OptionGroupNotFoundFault, AT_DBInstanceNotFoundFault, AT_DBInstanceAutomatedBackupNotFoundFault, AT_NetworkTypeNotSupported, AT_InstanceQuotaExceededFault, AT_InvalidDBCapacityReservationStateFault, AT_StorageQuotaExceededFault, AT_BackupPolicyNotFoundFault, AT_DomainNotFoundFault, AT_CertificateNotFoundFault, AT_InvalidDBInstanceStateFault, AT_KMSKeyNotAccessibleFault, AT_DBInstanceAlreadyExistsFault, AT_TenantDatabaseQuotaExceededFault, AT_DBSecurityGroupNotFoundFault, AT_InvalidVPCNetworkStateFault, AT_DBCapacityReservationNotFoundFault, AT_PointInTimeRestoreNotEnabledFault, AT_DBSubnetGroupNotFoundFault, AT_InvalidRestoreFault, 0,
};
static const uint16_t StartDBCluster_errors[] = {
    AT_InvalidDBClusterStateFault, AT_InvalidDBInstanceStateFault, AT_KMSKeyNotAccessibleFault, AT_InvalidDBShardGroupStateFault, AT_DBClusterNotFoundFault, AT_VpcEncryptionControlViolationException, 0,
};
static const uint16_t StartDBInstance_errors[] = {
    AT_AuthorizationNotFoundFault, AT_InvalidDBCapacityReservationStateFault, AT_DBSubnetGroupDoesNotCoverEnoughAZs, AT_InvalidDBInstanceStateFault, AT_KMSKeyNotAccessibleFault, AT_InsufficientDBInstanceCapacityFault, AT_InvalidSubnet, AT_DBClusterNotFoundFault, AT_VpcEncryptionControlViolationException, AT_DBInstanceNotFoundFault, AT_InvalidVPCNetworkStateFault, AT_InvalidDBClusterStateFault, AT_DBCapacityReservationNotFoundFault, AT_DBSubnetGroupNotFoundFault, 0,
};
static const uint16_t StopDBCluster_errors[] = {
    AT_InvalidDBClusterStateFault, AT_InvalidDBInstanceStateFault, AT_InvalidDBShardGroupStateFault, AT_DBClusterNotFoundFault, 0,
};
static const uint16_t StopDBInstance_errors[] = {
    AT_InvalidDBCapacityReservationStateFault, AT_DBInstanceNotFoundFault, AT_InvalidDBClusterStateFault, AT_SnapshotQuotaExceededFault, AT_InvalidDBInstanceStateFault, AT_DBSnapshotAlreadyExistsFault, 0,
};
static const struct operation operations[] = {
    {"AddRoleToDBCluster", "POST", "/", AT_AddRoleToDBClusterMessage, 0, .errors = AddRoleToDBCluster_errors},
    {"AddRoleToDBInstance", "POST", "/", AT_AddRoleToDBInstanceMessage, 0, .errors = AddRoleToDBInstance_errors},
    {"AddTagsToResource", "POST", "/", AT_AddTagsToResourceMessage, 0, .errors = AddTagsToResource_errors},
    {"ApplyPendingMaintenanceAction", "POST", "/", AT_ApplyPendingMaintenanceActionMessage, AT_ApplyPendingMaintenanceActionResult, .errors = ApplyPendingMaintenanceAction_errors, .result_wrapper = "ApplyPendingMaintenanceActionResult"},
    {"CopyDBClusterParameterGroup", "POST", "/", AT_CopyDBClusterParameterGroupMessage, AT_CopyDBClusterParameterGroupResult, .errors = CopyDBClusterParameterGroup_errors, .result_wrapper = "CopyDBClusterParameterGroupResult"},
    {"CopyDBClusterSnapshot", "POST", "/", AT_CopyDBClusterSnapshotMessage, AT_CopyDBClusterSnapshotResult, .errors = CopyDBClusterSnapshot_errors, .result_wrapper = "CopyDBClusterSnapshotResult"},
    {"CopyDBParameterGroup", "POST", "/", AT_CopyDBParameterGroupMessage, AT_CopyDBParameterGroupResult, .errors = CopyDBParameterGroup_errors, .result_wrapper = "CopyDBParameterGroupResult"},
    {"CopyDBSnapshot", "POST", "/", AT_CopyDBSnapshotMessage, AT_CopyDBSnapshotResult, .errors = CopyDBSnapshot_errors, .result_wrapper = "CopyDBSnapshotResult"},
    {"CreateDBCluster", "POST", "/", AT_CreateDBClusterMessage, AT_CreateDBClusterResult, .errors = CreateDBCluster_errors, .result_wrapper = "CreateDBClusterResult"},
    {"CreateDBClusterEndpoint", "POST", "/", AT_CreateDBClusterEndpointMessage, AT_DBClusterEndpoint, .errors = CreateDBClusterEndpoint_errors, .result_wrapper = "CreateDBClusterEndpointResult"},
    {"CreateDBClusterParameterGroup", "POST", "/", AT_CreateDBClusterParameterGroupMessage, AT_CreateDBClusterParameterGroupResult, .errors = CreateDBClusterParameterGroup_errors, .result_wrapper = "CreateDBClusterParameterGroupResult"},
    {"CreateDBClusterSnapshot", "POST", "/", AT_CreateDBClusterSnapshotMessage, AT_CreateDBClusterSnapshotResult, .errors = CreateDBClusterSnapshot_errors, .result_wrapper = "CreateDBClusterSnapshotResult"},
    {"CreateDBInstance", "POST", "/", AT_CreateDBInstanceMessage, AT_CreateDBInstanceResult, .errors = CreateDBInstance_errors, .result_wrapper = "CreateDBInstanceResult"},
    {"CreateDBInstanceReadReplica", "POST", "/", AT_CreateDBInstanceReadReplicaMessage, AT_CreateDBInstanceReadReplicaResult, .errors = CreateDBInstanceReadReplica_errors, .result_wrapper = "CreateDBInstanceReadReplicaResult"},
    {"CreateDBParameterGroup", "POST", "/", AT_CreateDBParameterGroupMessage, AT_CreateDBParameterGroupResult, .errors = CreateDBParameterGroup_errors, .result_wrapper = "CreateDBParameterGroupResult"},
    {"CreateDBSnapshot", "POST", "/", AT_CreateDBSnapshotMessage, AT_CreateDBSnapshotResult, .errors = CreateDBSnapshot_errors, .result_wrapper = "CreateDBSnapshotResult"},
    {"CreateDBSubnetGroup", "POST", "/", AT_CreateDBSubnetGroupMessage, AT_CreateDBSubnetGroupResult, .errors = CreateDBSubnetGroup_errors, .result_wrapper = "CreateDBSubnetGroupResult"},
    {"CreateGlobalCluster", "POST", "/", AT_CreateGlobalClusterMessage, AT_CreateGlobalClusterResult, .errors = CreateGlobalCluster_errors, .result_wrapper = "CreateGlobalClusterResult"},
    {"CreateOptionGroup", "POST", "/", AT_CreateOptionGroupMessage, AT_CreateOptionGroupResult, .errors = CreateOptionGroup_errors, .result_wrapper = "CreateOptionGroupResult"},
    {"DeleteDBCluster", "POST", "/", AT_DeleteDBClusterMessage, AT_DeleteDBClusterResult, .errors = DeleteDBCluster_errors, .result_wrapper = "DeleteDBClusterResult"},
    {"DeleteDBClusterEndpoint", "POST", "/", AT_DeleteDBClusterEndpointMessage, AT_DBClusterEndpoint, .errors = DeleteDBClusterEndpoint_errors, .result_wrapper = "DeleteDBClusterEndpointResult"},
    {"DeleteDBClusterParameterGroup", "POST", "/", AT_DeleteDBClusterParameterGroupMessage, 0, .errors = DeleteDBClusterParameterGroup_errors},
    {"DeleteDBClusterSnapshot", "POST", "/", AT_DeleteDBClusterSnapshotMessage, AT_DeleteDBClusterSnapshotResult, .errors = DeleteDBClusterSnapshot_errors, .result_wrapper = "DeleteDBClusterSnapshotResult"},
    {"DeleteDBInstance", "POST", "/", AT_DeleteDBInstanceMessage, AT_DeleteDBInstanceResult, .errors = DeleteDBInstance_errors, .result_wrapper = "DeleteDBInstanceResult"},
    {"DeleteDBInstanceAutomatedBackup", "POST", "/", AT_DeleteDBInstanceAutomatedBackupMessage, AT_DeleteDBInstanceAutomatedBackupResult, .errors = DeleteDBInstanceAutomatedBackup_errors, .result_wrapper = "DeleteDBInstanceAutomatedBackupResult"},
    {"DeleteDBParameterGroup", "POST", "/", AT_DeleteDBParameterGroupMessage, 0, .errors = DeleteDBParameterGroup_errors},
    {"DeleteDBSnapshot", "POST", "/", AT_DeleteDBSnapshotMessage, AT_DeleteDBSnapshotResult, .errors = DeleteDBSnapshot_errors, .result_wrapper = "DeleteDBSnapshotResult"},
    {"DeleteDBSubnetGroup", "POST", "/", AT_DeleteDBSubnetGroupMessage, 0, .errors = DeleteDBSubnetGroup_errors},
    {"DeleteGlobalCluster", "POST", "/", AT_DeleteGlobalClusterMessage, AT_DeleteGlobalClusterResult, .errors = DeleteGlobalCluster_errors, .result_wrapper = "DeleteGlobalClusterResult"},
    {"DeleteOptionGroup", "POST", "/", AT_DeleteOptionGroupMessage, 0, .errors = DeleteOptionGroup_errors},
    {"DescribeAccountAttributes", "POST", "/", AT_DescribeAccountAttributesMessage, AT_AccountAttributesMessage, .traits = OPERATION_READS, .result_wrapper = "DescribeAccountAttributesResult"},
    {"DescribeCertificates", "POST", "/", AT_DescribeCertificatesMessage, AT_CertificateMessage, .traits = OPERATION_READS, .errors = DescribeCertificates_errors, .result_wrapper = "DescribeCertificatesResult", .paginator = DescribeCertificates_pages},
    {"DescribeDBClusterEndpoints", "POST", "/", AT_DescribeDBClusterEndpointsMessage, AT_DBClusterEndpointMessage, .traits = OPERATION_READS, .errors = DescribeDBClusterEndpoints_errors, .result_wrapper = "DescribeDBClusterEndpointsResult", .paginator = DescribeDBClusterEndpoints_pages},
    {"DescribeDBClusterParameterGroups", "POST", "/", AT_DescribeDBClusterParameterGroupsMessage, AT_DBClusterParameterGroupsMessage, .traits = OPERATION_READS, .errors = DescribeDBClusterParameterGroups_errors, .result_wrapper = "DescribeDBClusterParameterGroupsResult", .paginator = DescribeDBClusterParameterGroups_pages},
    {"DescribeDBClusterParameters", "POST", "/", AT_DescribeDBClusterParametersMessage, AT_DBClusterParameterGroupDetails, .traits = OPERATION_READS, .errors = DescribeDBClusterParameters_errors, .result_wrapper = "DescribeDBClusterParametersResult", .paginator = DescribeDBClusterParameters_pages},
    {"DescribeDBClusterSnapshotAttributes", "POST", "/", AT_DescribeDBClusterSnapshotAttributesMessage, AT_DescribeDBClusterSnapshotAttributesResult, .traits = OPERATION_READS, .errors = DescribeDBClusterSnapshotAttributes_errors, .result_wrapper = "DescribeDBClusterSnapshotAttributesResult"},
    {"DescribeDBClusterSnapshots", "POST", "/", AT_DescribeDBClusterSnapshotsMessage, AT_DBClusterSnapshotMessage, .traits = OPERATION_READS, .errors = DescribeDBClusterSnapshots_errors, .result_wrapper = "DescribeDBClusterSnapshotsResult", .paginator = DescribeDBClusterSnapshots_pages},
    {"DescribeDBClusters", "POST", "/", AT_DescribeDBClustersMessage, AT_DBClusterMessage, .traits = OPERATION_READS, .errors = DescribeDBClusters_errors, .result_wrapper = "DescribeDBClustersResult", .paginator = DescribeDBClusters_pages},
    {"DescribeDBEngineVersions", "POST", "/", AT_DescribeDBEngineVersionsMessage, AT_DBEngineVersionMessage, .traits = OPERATION_READS, .result_wrapper = "DescribeDBEngineVersionsResult", .paginator = DescribeDBEngineVersions_pages},
    {"DescribeDBInstanceAutomatedBackups", "POST", "/", AT_DescribeDBInstanceAutomatedBackupsMessage, AT_DBInstanceAutomatedBackupMessage, .traits = OPERATION_READS, .errors = DescribeDBInstanceAutomatedBackups_errors, .result_wrapper = "DescribeDBInstanceAutomatedBackupsResult", .paginator = DescribeDBInstanceAutomatedBackups_pages},
    {"DescribeDBInstances", "POST", "/", AT_DescribeDBInstancesMessage, AT_DBInstanceMessage, .traits = OPERATION_READS, .errors = DescribeDBInstances_errors, .result_wrapper = "DescribeDBInstancesResult", .paginator = DescribeDBInstances_pages},
    {"DescribeDBLogFiles", "POST", "/", AT_DescribeDBLogFilesMessage, AT_DescribeDBLogFilesResponse, .traits = OPERATION_READS, .errors = DescribeDBLogFiles_errors, .result_wrapper = "DescribeDBLogFilesResult", .paginator = DescribeDBLogFiles_pages},
    {"DescribeDBParameterGroups", "POST", "/", AT_DescribeDBParameterGroupsMessage, AT_DBParameterGroupsMessage, .traits = OPERATION_READS, .errors = DescribeDBParameterGroups_errors, .result_wrapper = "DescribeDBParameterGroupsResult", .paginator = DescribeDBParameterGroups_pages},
    {"DescribeDBParameters", "POST", "/", AT_DescribeDBParametersMessage, AT_DBParameterGroupDetails, .traits = OPERATION_READS, .errors = DescribeDBParameters_errors, .result_wrapper = "DescribeDBParametersResult", .paginator = DescribeDBParameters_pages},
    {"DescribeDBProxies", "POST", "/", AT_DescribeDBProxiesRequest, AT_DescribeDBProxiesResponse, .traits = OPERATION_READS, .errors = DescribeDBProxies_errors, .result_wrapper = "DescribeDBProxiesResult", .paginator = DescribeDBProxies_pages},
    {"DescribeDBSnapshotAttributes", "POST", "/", AT_DescribeDBSnapshotAttributesMessage, AT_DescribeDBSnapshotAttributesResult, .traits = OPERATION_READS, .errors = DescribeDBSnapshotAttributes_errors, .result_wrapper = "DescribeDBSnapshotAttributesResult"},
    {"DescribeDBSnapshots", "POST", "/", AT_DescribeDBSnapshotsMessage, AT_DBSnapshotMessage, .traits = OPERATION_READS, .errors = DescribeDBSnapshots_errors, .result_wrapper = "DescribeDBSnapshotsResult", .paginator = DescribeDBSnapshots_pages},
    {"DescribeDBSubnetGroups", "POST", "/", AT_DescribeDBSubnetGroupsMessage, AT_DBSubnetGroupMessage, .traits = OPERATION_READS, .errors = DescribeDBSubnetGroups_errors, .result_wrapper = "DescribeDBSubnetGroupsResult", .paginator = DescribeDBSubnetGroups_pages},
    {"DescribeEngineDefaultClusterParameters", "POST", "/", AT_DescribeEngineDefaultClusterParametersMessage, AT_DescribeEngineDefaultClusterParametersResult, .traits = OPERATION_READS, .result_wrapper = "DescribeEngineDefaultClusterParametersResult", .paginator = DescribeEngineDefaultClusterParameters_pages},
    {"DescribeEngineDefaultParameters", "POST", "/", AT_DescribeEngineDefaultParametersMessage, AT_DescribeEngineDefaultParametersResult, .traits = OPERATION_READS, .result_wrapper = "DescribeEngineDefaultParametersResult", .paginator = DescribeEngineDefaultParameters_pages},
    {"DescribeEventSubscriptions", "POST", "/", AT_DescribeEventSubscriptionsMessage, AT_EventSubscriptionsMessage, .traits = OPERATION_READS, .errors = DescribeEventSubscriptions_errors, .result_wrapper = "DescribeEventSubscriptionsResult", .paginator = DescribeEventSubscriptions_pages},
    {"DescribeEvents", "POST", "/", AT_DescribeEventsMessage, AT_EventsMessage, .traits = OPERATION_READS, .result_wrapper = "DescribeEventsResult", .paginator = DescribeEvents_pages},
    {"DescribeGlobalClusters", "POST", "/", AT_DescribeGlobalClustersMessage, AT_GlobalClustersMessage, .traits = OPERATION_READS, .errors = DescribeGlobalClusters_errors, .result_wrapper = "DescribeGlobalClustersResult", .paginator = DescribeGlobalClusters_pages},
    {"DescribeOptionGroups", "POST", "/", AT_DescribeOptionGroupsMessage, AT_OptionGroups, .traits = OPERATION_READS, .errors = DescribeOptionGroups_errors, .result_wrapper = "DescribeOptionGroupsResult", .paginator = DescribeOptionGroups_pages},
    {"DescribeOrderableDBInstanceOptions", "POST", "/", AT_DescribeOrderableDBInstanceOptionsMessage, AT_OrderableDBInstanceOptionsMessage, .traits = OPERATION_READS, .result_wrapper = "DescribeOrderableDBInstanceOptionsResult", .paginator = DescribeOrderableDBInstanceOptions_pages},
    {"DescribePendingMaintenanceActions", "POST", "/", AT_DescribePendingMaintenanceActionsMessage, AT_PendingMaintenanceActionsMessage, .traits = OPERATION_READS, .errors = DescribePendingMaintenanceActions_errors, .result_wrapper = "DescribePendingMaintenanceActionsResult", .paginator = DescribePendingMaintenanceActions_pages},
    {"DescribeReservedDBInstances", "POST", "/", AT_DescribeReservedDBInstancesMessage, AT_ReservedDBInstanceMessage, .traits = OPERATION_READS, .errors = DescribeReservedDBInstances_errors, .result_wrapper = "DescribeReservedDBInstancesResult", .paginator = DescribeReservedDBInstances_pages},
    {"DescribeValidDBInstanceModifications", "POST", "/", AT_DescribeValidDBInstanceModificationsMessage, AT_DescribeValidDBInstanceModificationsResult, .traits = OPERATION_READS, .errors = DescribeValidDBInstanceModifications_errors, .result_wrapper = "DescribeValidDBInstanceModificationsResult"},
    {"DisableHttpEndpoint", "POST", "/", AT_DisableHttpEndpointRequest, AT_DisableHttpEndpointResponse, .errors = DisableHttpEndpoint_errors, .result_wrapper = "DisableHttpEndpointResult"},
    {"EnableHttpEndpoint", "POST", "/", AT_EnableHttpEndpointRequest, AT_EnableHttpEndpointResponse, .errors = EnableHttpEndpoint_errors, .result_wrapper = "EnableHttpEndpointResult"},
    {"FailoverDBCluster", "POST", "/", AT_FailoverDBClusterMessage, AT_FailoverDBClusterResult, .errors = FailoverDBCluster_errors, .result_wrapper = "FailoverDBClusterResult"},
    {"ListTagsForResource", "POST", "/", AT_ListTagsForResourceMessage, AT_TagListMessage, .traits = OPERATION_READS, .errors = ListTagsForResource_errors, .result_wrapper = "ListTagsForResourceResult"},
    {"ModifyCertificates", "POST", "/", AT_ModifyCertificatesMessage, AT_ModifyCertificatesResult, .errors = ModifyCertificates_errors, .result_wrapper = "ModifyCertificatesResult"},
    {"ModifyDBCluster", "POST", "/", AT_ModifyDBClusterMessage, AT_ModifyDBClusterResult, .errors = ModifyDBCluster_errors, .result_wrapper = "ModifyDBClusterResult"},
    {"ModifyDBClusterEndpoint", "POST", "/", AT_ModifyDBClusterEndpointMessage, AT_DBClusterEndpoint, .errors = ModifyDBClusterEndpoint_errors, .result_wrapper = "ModifyDBClusterEndpointResult"},
    {"ModifyDBClusterParameterGroup", "POST", "/", AT_ModifyDBClusterParameterGroupMessage, AT_DBClusterParameterGroupNameMessage, .errors = ModifyDBClusterParameterGroup_errors, .result_wrapper = "ModifyDBClusterParameterGroupResult"},
    {"ModifyDBClusterSnapshotAttribute", "POST", "/", AT_ModifyDBClusterSnapshotAttributeMessage, AT_ModifyDBClusterSnapshotAttributeResult, .errors = ModifyDBClusterSnapshotAttribute_errors, .result_wrapper = "ModifyDBClusterSnapshotAttributeResult"},
    {"ModifyDBInstance", "POST", "/", AT_ModifyDBInstanceMessage, AT_ModifyDBInstanceResult, .errors = ModifyDBInstance_errors, .result_wrapper = "ModifyDBInstanceResult"},
    {"ModifyDBParameterGroup", "POST", "/", AT_ModifyDBParameterGroupMessage, AT_DBParameterGroupNameMessage, .errors = ModifyDBParameterGroup_errors, .result_wrapper = "ModifyDBParameterGroupResult"},
    {"ModifyDBSnapshot", "POST", "/", AT_ModifyDBSnapshotMessage, AT_ModifyDBSnapshotResult, .errors = ModifyDBSnapshot_errors, .result_wrapper = "ModifyDBSnapshotResult"},
    {"ModifyDBSnapshotAttribute", "POST", "/", AT_ModifyDBSnapshotAttributeMessage, AT_ModifyDBSnapshotAttributeResult, .errors = ModifyDBSnapshotAttribute_errors, .result_wrapper = "ModifyDBSnapshotAttributeResult"},
    {"ModifyDBSubnetGroup", "POST", "/", AT_ModifyDBSubnetGroupMessage, AT_ModifyDBSubnetGroupResult, .errors = ModifyDBSubnetGroup_errors, .result_wrapper = "ModifyDBSubnetGroupResult"},
    {"ModifyGlobalCluster", "POST", "/", AT_ModifyGlobalClusterMessage, AT_ModifyGlobalClusterResult, .errors = ModifyGlobalCluster_errors, .result_wrapper = "ModifyGlobalClusterResult"},
    {"ModifyOptionGroup", "POST", "/", AT_ModifyOptionGroupMessage, AT_ModifyOptionGroupResult, .errors = ModifyOptionGroup_errors, .result_wrapper = "ModifyOptionGroupResult"},
    {"PromoteReadReplica", "POST", "/", AT_PromoteReadReplicaMessage, AT_PromoteReadReplicaResult, .errors = PromoteReadReplica_errors, .result_wrapper = "PromoteReadReplicaResult"},
    {"PromoteReadReplicaDBCluster", "POST", "/", AT_PromoteReadReplicaDBClusterMessage, AT_PromoteReadReplicaDBClusterResult, .errors = PromoteReadReplicaDBCluster_errors, .result_wrapper = "PromoteReadReplicaDBClusterResult"},
    {"RebootDBCluster", "POST", "/", AT_RebootDBClusterMessage, AT_RebootDBClusterResult, .errors = RebootDBCluster_errors, .result_wrapper = "RebootDBClusterResult"},
    {"RebootDBInstance", "POST", "/", AT_RebootDBInstanceMessage, AT_RebootDBInstanceResult, .errors = RebootDBInstance_errors, .result_wrapper = "RebootDBInstanceResult"},
    {"RemoveFromGlobalCluster", "POST", "/", AT_RemoveFromGlobalClusterMessage, AT_RemoveFromGlobalClusterResult, .errors = RemoveFromGlobalCluster_errors, .result_wrapper = "RemoveFromGlobalClusterResult"},
    {"RemoveRoleFromDBCluster", "POST", "/", AT_RemoveRoleFromDBClusterMessage, 0, .errors = RemoveRoleFromDBCluster_errors},
    {"RemoveRoleFromDBInstance", "POST", "/", AT_RemoveRoleFromDBInstanceMessage, 0, .errors = RemoveRoleFromDBInstance_errors},
    {"RemoveTagsFromResource", "POST", "/", AT_RemoveTagsFromResourceMessage, 0, .errors = RemoveTagsFromResource_errors},
    {"ResetDBClusterParameterGroup", "POST", "/", AT_ResetDBClusterParameterGroupMessage, AT_DBClusterParameterGroupNameMessage, .errors = ResetDBClusterParameterGroup_errors, .result_wrapper = "ResetDBClusterParameterGroupResult"},
    {"ResetDBParameterGroup", "POST", "/", AT_ResetDBParameterGroupMessage, AT_DBParameterGroupNameMessage, .errors = ResetDBParameterGroup_errors, .result_wrapper = "ResetDBParameterGroupResult"},
    {"RestoreDBClusterFromSnapshot", "POST", "/", AT_RestoreDBClusterFromSnapshotMessage, AT_RestoreDBClusterFromSnapshotResult, .errors = RestoreDBClusterFromSnapshot_errors, .result_wrapper = "RestoreDBClusterFromSnapshotResult"},
    {"RestoreDBClusterToPointInTime", "POST", "/", AT_RestoreDBClusterToPointInTimeMessage, AT_RestoreDBClusterToPointInTimeResult, .errors = RestoreDBClusterToPointInTime_errors, .result_wrapper = "RestoreDBClusterToPointInTimeResult"},
    {"RestoreDBInstanceFromDBSnapshot", "POST", "/", AT_RestoreDBInstanceFromDBSnapshotMessage, AT_RestoreDBInstanceFromDBSnapshotResult, .errors = RestoreDBInstanceFromDBSnapshot_errors, .result_wrapper = "RestoreDBInstanceFromDBSnapshotResult"},
    {"RestoreDBInstanceToPointInTime", "POST", "/", AT_RestoreDBInstanceToPointInTimeMessage, AT_RestoreDBInstanceToPointInTimeResult, .errors = RestoreDBInstanceToPointInTime_errors, .result_wrapper = "RestoreDBInstanceToPointInTimeResult"},
    {"StartDBCluster", "POST", "/", AT_StartDBClusterMessage, AT_StartDBClusterResult, .errors = StartDBCluster_errors, .result_wrapper = "StartDBClusterResult"},
    {"StartDBInstance", "POST", "/", AT_StartDBInstanceMessage, AT_StartDBInstanceResult, .errors = StartDBInstance_errors, .result_wrapper = "StartDBInstanceResult"},
    {"StopDBCluster", "POST", "/", AT_StopDBClusterMessage, AT_StopDBClusterResult, .errors = StopDBCluster_errors, .result_wrapper = "StopDBClusterResult"},
    {"StopDBInstance", "POST", "/", AT_StopDBInstanceMessage, AT_StopDBInstanceResult, .errors = StopDBInstance_errors, .result_wrapper = "StopDBInstanceResult"},
};
static const struct waiter_acceptor DBClusterAvailable_acceptors[] = {
    {0, 1, "DBClusters[].Status", "available"},
    {1, 2, "DBClusters[].Status", "deleted"},
    {1, 2, "DBClusters[].Status", "deleting"},
    {1, 2, "DBClusters[].Status", "failed"},
    {1, 2, "DBClusters[].Status", "incompatible-restore"},
    {1, 2, "DBClusters[].Status", "incompatible-parameters"},
};
static const struct waiter_acceptor DBClusterDeleted_acceptors[] = {
    {0, 0, "length(DBClusters) == `0`", "true"},
    {0, 4, NULL, "DBClusterNotFoundFault"},
    {1, 2, "DBClusters[].Status", "creating"},
    {1, 2, "DBClusters[].Status", "modifying"},
    {1, 2, "DBClusters[].Status", "rebooting"},
    {1, 2, "DBClusters[].Status", "resetting-master-credentials"},
};
static const struct waiter_acceptor DBClusterSnapshotAvailable_acceptors[] = {
    {0, 1, "DBClusterSnapshots[].Status", "available"},
    {1, 2, "DBClusterSnapshots[].Status", "deleted"},
    {1, 2, "DBClusterSnapshots[].Status", "deleting"},
    {1, 2, "DBClusterSnapshots[].Status", "failed"},
    {1, 2, "DBClusterSnapshots[].Status", "incompatible-restore"},
    {1, 2, "DBClusterSnapshots[].Status", "incompatible-parameters"},
};
static const struct waiter_acceptor DBClusterSnapshotDeleted_acceptors[] = {
    {0, 0, "length(DBClusterSnapshots) == `0`", "true"},
    {0, 4, NULL, "DBClusterSnapshotNotFoundFault"},
    {1, 2, "DBClusterSnapshots[].Status", "creating"},
    {1, 2, "DBClusterSnapshots[].Status", "modifying"},
    {1, 2, "DBClusterSnapshots[].Status", "rebooting"},
    {1, 2, "DBClusterSnapshots[].Status", "resetting-master-credentials"},
};
static const struct waiter_acceptor DBInstanceAvailable_acceptors[] = {
    {0, 1, "DBInstances[].DBInstanceStatus", "available"},
    {1, 2, "DBInstances[].DBInstanceStatus", "deleted"},
    {1, 2, "DBInstances[].DBInstanceStatus", "deleting"},
    {1, 2, "DBInstances[].DBInstanceStatus", "failed"},
    {1, 2, "DBInstances[].DBInstanceStatus", "incompatible-restore"},
    {1, 2, "DBInstances[].DBInstanceStatus", "incompatible-parameters"},
};
static const struct waiter_acceptor DBInstanceDeleted_acceptors[] = {
    {0, 0, "length(DBInstances) == `0`", "true"},
    {0, 4, NULL, "DBInstanceNotFound"},
    {1, 2, "DBInstances[].DBInstanceStatus", "creating"},
    {1, 2, "DBInstances[].DBInstanceStatus", "modifying"},
    {1, 2, "DBInstances[].DBInstanceStatus", "rebooting"},
    {1, 2, "DBInstances[].DBInstanceStatus", "resetting-master-credentials"},
};
static const struct waiter_acceptor DBSnapshotAvailable_acceptors[] = {
    {0, 1, "DBSnapshots[].Status", "available"},
    {1, 2, "DBSnapshots[].Status", "deleted"},
    {1, 2, "DBSnapshots[].Status", "deleting"},
    {1, 2, "DBSnapshots[].Status", "failed"},
    {1, 2, "DBSnapshots[].Status", "incompatible-restore"},
    {1, 2, "DBSnapshots[].Status", "incompatible-parameters"},
};
static const struct waiter_acceptor DBSnapshotCompleted_acceptors[] = {
    {0, 4, NULL, "DBSnapshotNotFound"},
    {0, 1, "DBSnapshots[].Status", "available"},
};
static const struct waiter_acceptor DBSnapshotDeleted_acceptors[] = {
    {0, 0, "length(DBSnapshots) == `0`", "true"},
    {0, 4, NULL, "DBSnapshotNotFound"},
    {1, 2, "DBSnapshots[].Status", "creating"},
    {1, 2, "DBSnapshots[].Status", "modifying"},
    {1, 2, "DBSnapshots[].Status", "rebooting"},
    {1, 2, "DBSnapshots[].Status", "resetting-master-credentials"},
};
static const struct waiter_model waiters[] = {
    {"DBClusterAvailable", "DescribeDBClusters", 30, 60, DBClusterAvailable_acceptors, 6},
    {"DBClusterDeleted", "DescribeDBClusters", 30, 60, DBClusterDeleted_acceptors, 6},
    {"DBClusterSnapshotAvailable", "DescribeDBClusterSnapshots", 30, 60, DBClusterSnapshotAvailable_acceptors, 6},
    {"DBClusterSnapshotDeleted", "DescribeDBClusterSnapshots", 30, 60, DBClusterSnapshotDeleted_acceptors, 6},
    {"DBInstanceAvailable", "DescribeDBInstances", 30, 60, DBInstanceAvailable_acceptors, 6},
    {"DBInstanceDeleted", "DescribeDBInstances", 30, 60, DBInstanceDeleted_acceptors, 6},
    {"DBSnapshotAvailable", "DescribeDBSnapshots", 30, 60, DBSnapshotAvailable_acceptors, 6},
    {"DBSnapshotCompleted", "DescribeDBSnapshots", 15, 40, DBSnapshotCompleted_acceptors, 2},
    {"DBSnapshotDeleted", "DescribeDBSnapshots", 30, 60, DBSnapshotDeleted_acceptors, 6},
};
const struct service rds_model = {.name = "rds", .endpoint_prefix = "rds", .signing_name = "rds", .api_version = "2014-10-31", .xml_namespace = "http://rds.amazonaws.com/doc/2014-10-31/", .protocol = PROTOCOL_QUERY, .shapes = shapes, .n_shapes = 474, .operations = operations, .n_operations = 92, .waiters = waiters, .n_waiters = 9};
