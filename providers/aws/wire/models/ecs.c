/* Made by script/models.py from botocore 1.44.5: change that, not this. */
#include "providers/aws/wire/models/services.h"

enum {
    AT_nothing,
    AT_AcceleratorCountRequest,
    AT_AcceleratorManufacturer,
    AT_AcceleratorManufacturerSet,
    AT_AcceleratorName,
    AT_AcceleratorNameSet,
    AT_AcceleratorTotalMemoryMiBRequest,
    AT_AcceleratorType,
    AT_AcceleratorTypeSet,
    AT_AccessDeniedException,
    AT_AccessType,
    AT_AccessTypeList,
    AT_AdvancedConfiguration,
    AT_AgentUpdateStatus,
    AT_AllowedInstanceType,
    AT_AllowedInstanceTypeSet,
    AT_ApplicationProtocol,
    AT_AssignPublicIp,
    AT_Attachment,
    AT_AttachmentDetails,
    AT_Attachments,
    AT_AttestationPolicyStatus,
    AT_Attribute,
    AT_Attributes,
    AT_AutoRepairActionsStatus,
    AT_AutoRepairConfiguration,
    AT_AutoScalingGroupProvider,
    AT_AvailabilityZoneRebalancing,
    AT_AwsVpcConfiguration,
    AT_BareMetal,
    AT_BaselineEbsBandwidthMbpsRequest,
    AT_BlockedException,
    AT_Boolean,
    AT_BoxedBoolean,
    AT_BoxedDouble,
    AT_BoxedInteger,
    AT_BurstablePerformance,
    AT_CPUArchitecture,
    AT_CanaryConfiguration,
    AT_CapacityOptionType,
    AT_CapacityProvider,
    AT_CapacityProviderField,
    AT_CapacityProviderFieldList,
    AT_CapacityProviderStatus,
    AT_CapacityProviderStrategy,
    AT_CapacityProviderStrategyItem,
    AT_CapacityProviderStrategyItemBase,
    AT_CapacityProviderStrategyItemWeight,
    AT_CapacityProviderType,
    AT_CapacityProviderUpdateStatus,
    AT_CapacityProviders,
    AT_CapacityReservationPreference,
    AT_CapacityReservationRequest,
    AT_ClientException,
    AT_Cluster,
    AT_ClusterConfiguration,
    AT_ClusterContainsCapacityProviderException,
    AT_ClusterContainsContainerInstancesException,
    AT_ClusterContainsServicesException,
    AT_ClusterContainsTasksException,
    AT_ClusterField,
    AT_ClusterFieldList,
    AT_ClusterNotFoundException,
    AT_ClusterServiceConnectDefaults,
    AT_ClusterServiceConnectDefaultsRequest,
    AT_ClusterSetting,
    AT_ClusterSettingName,
    AT_ClusterSettings,
    AT_Clusters,
    AT_Compatibility,
    AT_CompatibilityList,
    AT_ConflictException,
    AT_Connectivity,
    AT_Container,
    AT_ContainerCondition,
    AT_ContainerDefinition,
    AT_ContainerDefinitions,
    AT_ContainerDependencies,
    AT_ContainerDependency,
    AT_ContainerImage,
    AT_ContainerImages,
    AT_ContainerInstance,
    AT_ContainerInstanceField,
    AT_ContainerInstanceFieldList,
    AT_ContainerInstanceHealthStatus,
    AT_ContainerInstanceStatus,
    AT_ContainerInstances,
    AT_ContainerOverride,
    AT_ContainerOverrides,
    AT_ContainerRestartPolicy,
    AT_Containers,
    AT_CpuManufacturer,
    AT_CpuManufacturerSet,
    AT_CreateCapacityProviderRequest,
    AT_CreateCapacityProviderResponse,
    AT_CreateClusterRequest,
    AT_CreateClusterResponse,
    AT_CreateManagedInstancesProviderConfiguration,
    AT_CreateServiceRequest,
    AT_CreateServiceResponse,
    AT_CreateTaskSetRequest,
    AT_CreateTaskSetResponse,
    AT_CreatedAt,
    AT_DeleteAccountSettingRequest,
    AT_DeleteAccountSettingResponse,
    AT_DeleteCapacityProviderRequest,
    AT_DeleteCapacityProviderResponse,
    AT_DeleteClusterRequest,
    AT_DeleteClusterResponse,
    AT_DeleteServiceRequest,
    AT_DeleteServiceResponse,
    AT_DeleteTaskDefinitionsRequest,
    AT_DeleteTaskDefinitionsResponse,
    AT_DeleteTaskSetRequest,
    AT_DeleteTaskSetResponse,
    AT_Deployment,
    AT_DeploymentAlarms,
    AT_DeploymentCircuitBreaker,
    AT_DeploymentConfiguration,
    AT_DeploymentController,
    AT_DeploymentControllerType,
    AT_DeploymentEarlySuccessCriteria,
    AT_DeploymentEphemeralStorage,
    AT_DeploymentLifecycleHook,
    AT_DeploymentLifecycleHookAction,
    AT_DeploymentLifecycleHookDetail,
    AT_DeploymentLifecycleHookDetailList,
    AT_DeploymentLifecycleHookDuration,
    AT_DeploymentLifecycleHookList,
    AT_DeploymentLifecycleHookStage,
    AT_DeploymentLifecycleHookStageList,
    AT_DeploymentLifecycleHookStatus,
    AT_DeploymentLifecycleHookTargetType,
    AT_DeploymentLifecycleHookTimeoutConfiguration,
    AT_DeploymentRolloutState,
    AT_DeploymentStrategy,
    AT_Deployments,
    AT_DeregisterContainerInstanceRequest,
    AT_DeregisterContainerInstanceResponse,
    AT_DeregisterTaskDefinitionRequest,
    AT_DeregisterTaskDefinitionResponse,
    AT_DescribeCapacityProvidersRequest,
    AT_DescribeCapacityProvidersResponse,
    AT_DescribeClustersRequest,
    AT_DescribeClustersResponse,
    AT_DescribeContainerInstancesRequest,
    AT_DescribeContainerInstancesResponse,
    AT_DescribeServiceDeploymentsRequest,
    AT_DescribeServiceDeploymentsResponse,
    AT_DescribeServiceRevisionsRequest,
    AT_DescribeServiceRevisionsResponse,
    AT_DescribeServicesRequest,
    AT_DescribeServicesResponse,
    AT_DescribeTaskDefinitionRequest,
    AT_DescribeTaskDefinitionResponse,
    AT_DescribeTaskSetsRequest,
    AT_DescribeTaskSetsResponse,
    AT_DescribeTasksRequest,
    AT_DescribeTasksResponse,
    AT_DesiredStatus,
    AT_Device,
    AT_DeviceCgroupPermission,
    AT_DeviceCgroupPermissions,
    AT_DevicesList,
    AT_DockerLabelsMap,
    AT_DockerVolumeConfiguration,
    AT_Double,
    AT_Duration,
    AT_EBSKMSKeyId,
    AT_EBSResourceType,
    AT_EBSSnapshotId,
    AT_EBSTagSpecification,
    AT_EBSTagSpecifications,
    AT_EBSVolumeType,
    AT_ECSManagedResources,
    AT_ECSVolumeName,
    AT_EFSAuthorizationConfig,
    AT_EFSAuthorizationConfigIAM,
    AT_EFSTransitEncryption,
    AT_EFSVolumeConfiguration,
    AT_EnvironmentFile,
    AT_EnvironmentFileType,
    AT_EnvironmentFiles,
    AT_EnvironmentVariables,
    AT_EphemeralStorage,
    AT_ExcludedInstanceType,
    AT_ExcludedInstanceTypeSet,
    AT_ExecuteCommandConfiguration,
    AT_ExecuteCommandLogConfiguration,
    AT_ExecuteCommandLogging,
    AT_ExecuteCommandRequest,
    AT_ExecuteCommandResponse,
    AT_FSxWindowsFileServerAuthorizationConfig,
    AT_FSxWindowsFileServerVolumeConfiguration,
    AT_Failure,
    AT_Failures,
    AT_FirelensConfiguration,
    AT_FirelensConfigurationOptionsMap,
    AT_FirelensConfigurationType,
    AT_GatewayConnection,
    AT_GatewayConnectionAlbResources,
    AT_GatewayConnectionAlbResourcesList,
    AT_GatewayConnectionList,
    AT_GatewayConnectionResources,
    AT_GatewayConnector,
    AT_GatewayConnectorDeregistrationDelay,
    AT_GatewayConnectorDeregistrationDelayTimeoutSecondsInteger,
    AT_GatewayConnectorFilters,
    AT_GatewayConnectorHealthCheck,
    AT_GatewayConnectorHealthCheckMatcher,
    AT_GatewayConnectorHealthCheckProtocol,
    AT_GatewayConnectorList,
    AT_GatewayRouteStatus,
    AT_GpuDevice,
    AT_GpuDevices,
    AT_GpuIds,
    AT_GpuSharingMode,
    AT_HealthCheck,
    AT_HealthStatus,
    AT_HealthyPercentInteger,
    AT_HookDetails,
    AT_HostEntry,
    AT_HostEntryList,
    AT_HostVolumeProperties,
    AT_IAMRoleArn,
    AT_InferenceAccelerator,
    AT_InferenceAcceleratorOverride,
    AT_InferenceAcceleratorOverrides,
    AT_InferenceAccelerators,
    AT_InfrastructureOptimization,
    AT_InstanceGeneration,
    AT_InstanceGenerationSet,
    AT_InstanceHealthCheckResult,
    AT_InstanceHealthCheckResultList,
    AT_InstanceHealthCheckState,
    AT_InstanceHealthCheckType,
    AT_InstanceLaunchTemplate,
    AT_InstanceRequirementsRequest,
    AT_Integer,
    AT_IntegerList,
    AT_InvalidParameterException,
    AT_IpcMode,
    AT_IsolationMode,
    AT_KernelCapabilities,
    AT_KeyValuePair,
    AT_LaunchType,
    AT_LimitExceededException,
    AT_LinearConfiguration,
    AT_LinuxParameters,
    AT_ListAccountSettingsRequest,
    AT_ListAccountSettingsResponse,
    AT_ListClustersRequest,
    AT_ListClustersResponse,
    AT_ListContainerInstancesRequest,
    AT_ListContainerInstancesResponse,
    AT_ListServiceDeploymentsRequest,
    AT_ListServiceDeploymentsResponse,
    AT_ListServicesRequest,
    AT_ListServicesResponse,
    AT_ListTagsForResourceRequest,
    AT_ListTagsForResourceResponse,
    AT_ListTaskDefinitionFamiliesRequest,
    AT_ListTaskDefinitionFamiliesResponse,
    AT_ListTaskDefinitionsRequest,
    AT_ListTaskDefinitionsResponse,
    AT_ListTasksRequest,
    AT_ListTasksResponse,
    AT_LoadBalancer,
    AT_LoadBalancers,
    AT_LocalStorage,
    AT_LocalStorageType,
    AT_LocalStorageTypeSet,
    AT_LogConfiguration,
    AT_LogConfigurationOptionsMap,
    AT_LogDriver,
    AT_Long,
    AT_ManagedAgent,
    AT_ManagedAgentName,
    AT_ManagedAgents,
    AT_ManagedApplicationAutoScalingPolicies,
    AT_ManagedApplicationAutoScalingPolicy,
    AT_ManagedAutoScaling,
    AT_ManagedCertificate,
    AT_ManagedDraining,
    AT_ManagedIngressPath,
    AT_ManagedIngressPaths,
    AT_ManagedInstancesLocalStorageConfiguration,
    AT_ManagedInstancesMonitoringOptions,
    AT_ManagedInstancesNetworkConfiguration,
    AT_ManagedInstancesProvider,
    AT_ManagedInstancesStorageConfiguration,
    AT_ManagedListener,
    AT_ManagedListenerRule,
    AT_ManagedLoadBalancer,
    AT_ManagedLogGroup,
    AT_ManagedLogGroups,
    AT_ManagedMetricAlarm,
    AT_ManagedMetricAlarms,
    AT_ManagedResourceStatus,
    AT_ManagedScalableTarget,
    AT_ManagedScaling,
    AT_ManagedScalingInstanceWarmupPeriod,
    AT_ManagedScalingStatus,
    AT_ManagedScalingStepSize,
    AT_ManagedScalingTargetCapacity,
    AT_ManagedSecurityGroup,
    AT_ManagedSecurityGroups,
    AT_ManagedStorageConfiguration,
    AT_ManagedTargetGroup,
    AT_ManagedTargetGroups,
    AT_ManagedTerminationProtection,
    AT_MemoryGiBPerVCpuRequest,
    AT_MemoryMiBRequest,
    AT_MetricConfiguration,
    AT_MetricConfigurationList,
    AT_MetricName,
    AT_MetricNamesList,
    AT_MetricResolutionSeconds,
    AT_MonitoringConfiguration,
    AT_MountPoint,
    AT_MountPointList,
    AT_NamespaceNotFoundException,
    AT_NetworkBandwidthGbpsRequest,
    AT_NetworkBinding,
    AT_NetworkBindings,
    AT_NetworkConfiguration,
    AT_NetworkInterface,
    AT_NetworkInterfaceCountRequest,
    AT_NetworkInterfaces,
    AT_NetworkMode,
    AT_NeuronDeviceIds,
    AT_NvidiaMpsAllocation,
    AT_NvidiaMpsAllocationMaxComputePercentInteger,
    AT_NvidiaMpsAllocationMemoryInteger,
    AT_OSFamily,
    AT_PidMode,
    AT_PlacementConstraint,
    AT_PlacementConstraintType,
    AT_PlacementConstraints,
    AT_PlacementStrategies,
    AT_PlacementStrategy,
    AT_PlacementStrategyType,
    AT_PlatformTaskDefinitionIncompatibilityException,
    AT_PlatformUnknownException,
    AT_PortMapping,
    AT_PortMappingList,
    AT_PortNumber,
    AT_PropagateMITags,
    AT_PropagateTags,
    AT_ProxyConfiguration,
    AT_ProxyConfigurationProperties,
    AT_ProxyConfigurationType,
    AT_PutAccountSettingDefaultRequest,
    AT_PutAccountSettingDefaultResponse,
    AT_PutAccountSettingRequest,
    AT_PutAccountSettingResponse,
    AT_PutClusterCapacityProvidersRequest,
    AT_PutClusterCapacityProvidersResponse,
    AT_RegisterTaskDefinitionRequest,
    AT_RegisterTaskDefinitionResponse,
    AT_RepositoryCredentials,
    AT_RequiresAttributes,
    AT_ResolvedConfiguration,
    AT_Resource,
    AT_ResourceIds,
    AT_ResourceInUseException,
    AT_ResourceManagementType,
    AT_ResourceNotFoundException,
    AT_ResourceRequirement,
    AT_ResourceRequirements,
    AT_ResourceType,
    AT_Resources,
    AT_Rollback,
    AT_RunTaskRequest,
    AT_RunTaskResponse,
    AT_RuntimePlatform,
    AT_RuntimePlatformOverride,
    AT_S3FilesVolumeConfiguration,
    AT_Scale,
    AT_ScaleUnit,
    AT_SchedulingStrategy,
    AT_Scope,
    AT_Secret,
    AT_SecretList,
    AT_SensitiveString,
    AT_ServerException,
    AT_Service,
    AT_ServiceConnectAccessLogConfiguration,
    AT_ServiceConnectAccessLoggingFormat,
    AT_ServiceConnectClientAlias,
    AT_ServiceConnectClientAliasList,
    AT_ServiceConnectConfiguration,
    AT_ServiceConnectContainerConfiguration,
    AT_ServiceConnectContainerConfigurations,
    AT_ServiceConnectContainerLogLevel,
    AT_ServiceConnectIncludeQueryParameters,
    AT_ServiceConnectService,
    AT_ServiceConnectServiceList,
    AT_ServiceConnectServiceResource,
    AT_ServiceConnectServiceResourceList,
    AT_ServiceConnectTestTrafficHeaderMatchRules,
    AT_ServiceConnectTestTrafficHeaderRules,
    AT_ServiceConnectTestTrafficRules,
    AT_ServiceConnectTlsCertificateAuthority,
    AT_ServiceConnectTlsConfiguration,
    AT_ServiceCurrentRevisionSummary,
    AT_ServiceCurrentRevisionSummaryList,
    AT_ServiceDeployment,
    AT_ServiceDeploymentAlarms,
    AT_ServiceDeploymentBrief,
    AT_ServiceDeploymentCircuitBreaker,
    AT_ServiceDeploymentLifecycleStage,
    AT_ServiceDeploymentRollbackMonitorsStatus,
    AT_ServiceDeploymentStatus,
    AT_ServiceDeploymentStatusList,
    AT_ServiceDeployments,
    AT_ServiceDeploymentsBrief,
    AT_ServiceEvent,
    AT_ServiceEvents,
    AT_ServiceField,
    AT_ServiceFieldList,
    AT_ServiceManagedEBSVolumeConfiguration,
    AT_ServiceNotActiveException,
    AT_ServiceNotFoundException,
    AT_ServiceRegistries,
    AT_ServiceRegistry,
    AT_ServiceRevision,
    AT_ServiceRevisionCleanup,
    AT_ServiceRevisionLoadBalancer,
    AT_ServiceRevisionLoadBalancers,
    AT_ServiceRevisionOverrides,
    AT_ServiceRevisionSummary,
    AT_ServiceRevisionVpcLatticeConfiguration,
    AT_ServiceRevisionVpcLatticeConfigurations,
    AT_ServiceRevisions,
    AT_ServiceRevisionsSummaryList,
    AT_ServiceVolumeConfiguration,
    AT_ServiceVolumeConfigurations,
    AT_Services,
    AT_Session,
    AT_Setting,
    AT_SettingName,
    AT_SettingType,
    AT_Settings,
    AT_SharingStrategy,
    AT_SortOrder,
    AT_StabilityStatus,
    AT_StartTaskRequest,
    AT_StartTaskResponse,
    AT_Statistics,
    AT_StopTaskRequest,
    AT_StopTaskResponse,
    AT_String,
    AT_StringList,
    AT_StringMap,
    AT_SystemControl,
    AT_SystemControls,
    AT_Tag,
    AT_TagKey,
    AT_TagKeys,
    AT_TagResourceRequest,
    AT_TagResourceResponse,
    AT_TagValue,
    AT_Tags,
    AT_TargetNotConnectedException,
    AT_TargetType,
    AT_Task,
    AT_TaskDefinition,
    AT_TaskDefinitionFamilyStatus,
    AT_TaskDefinitionField,
    AT_TaskDefinitionFieldList,
    AT_TaskDefinitionList,
    AT_TaskDefinitionPlacementConstraint,
    AT_TaskDefinitionPlacementConstraintType,
    AT_TaskDefinitionPlacementConstraints,
    AT_TaskDefinitionStatus,
    AT_TaskEphemeralStorage,
    AT_TaskField,
    AT_TaskFieldList,
    AT_TaskFilesystemType,
    AT_TaskManagedEBSVolumeConfiguration,
    AT_TaskManagedEBSVolumeTerminationPolicy,
    AT_TaskOverride,
    AT_TaskSet,
    AT_TaskSetField,
    AT_TaskSetFieldList,
    AT_TaskSetNotFoundException,
    AT_TaskSets,
    AT_TaskStopCode,
    AT_TaskVolumeConfiguration,
    AT_TaskVolumeConfigurations,
    AT_TaskVolumeStorageGiB,
    AT_Tasks,
    AT_ThresholdConfiguration,
    AT_ThresholdType,
    AT_TimeoutConfiguration,
    AT_Timestamp,
    AT_Tmpfs,
    AT_TmpfsList,
    AT_TotalLocalStorageGBRequest,
    AT_TransportProtocol,
    AT_TrustedExecutionConfiguration,
    AT_TrustedExecutionSummary,
    AT_Ulimit,
    AT_UlimitList,
    AT_UlimitName,
    AT_UnsupportedFeatureException,
    AT_UntagResourceRequest,
    AT_UntagResourceResponse,
    AT_UpdateClusterRequest,
    AT_UpdateClusterResponse,
    AT_UpdateClusterSettingsRequest,
    AT_UpdateClusterSettingsResponse,
    AT_UpdateContainerInstancesStateRequest,
    AT_UpdateContainerInstancesStateResponse,
    AT_UpdateInProgressException,
    AT_UpdateServicePrimaryTaskSetRequest,
    AT_UpdateServicePrimaryTaskSetResponse,
    AT_UpdateServiceRequest,
    AT_UpdateServiceResponse,
    AT_UpdateTaskSetRequest,
    AT_UpdateTaskSetResponse,
    AT_VCpuCountRangeRequest,
    AT_VersionConsistency,
    AT_VersionInfo,
    AT_Volume,
    AT_VolumeFrom,
    AT_VolumeFromList,
    AT_VolumeList,
    AT_VpcLatticeAdvancedConfiguration,
    AT_VpcLatticeConfiguration,
    AT_VpcLatticeConfigurations,
};
static const struct member_model AcceleratorCountRequest_members[] = {
    {"min", .shape = AT_BoxedInteger},
    {"max", .shape = AT_BoxedInteger},
};
static const char *const AcceleratorManufacturer_choices[] = {
    "amazon-web-services",
    "amd",
    "nvidia",
    "xilinx",
    "habana",
    NULL,
};
static const struct member_model AcceleratorManufacturerSet_members[] = {
    {"member", .shape = AT_AcceleratorManufacturer},
};
static const char *const AcceleratorName_choices[] = {
    "a100",
    "inferentia",
    "k520",
    "k80",
    "m60",
    "radeon-pro-v520",
    "t4",
    "vu9p",
    "v100",
    "a10g",
    "h100",
    "t4g",
    "l40s",
    "l4",
    NULL,
};
static const struct member_model AcceleratorNameSet_members[] = {
    {"member", .shape = AT_AcceleratorName},
};
static const struct member_model AcceleratorTotalMemoryMiBRequest_members[] = {
    {"min", .shape = AT_BoxedInteger},
    {"max", .shape = AT_BoxedInteger},
};
static const char *const AcceleratorType_choices[] = {
    "gpu",
    "fpga",
    "inference",
    NULL,
};
static const struct member_model AcceleratorTypeSet_members[] = {
    {"member", .shape = AT_AcceleratorType},
};
static const struct member_model AccessDeniedException_members[] = {
    {"message", .shape = AT_String},
};
static const char *const AccessType_choices[] = {
    "PUBLIC",
    "PRIVATE",
    NULL,
};
static const struct member_model AccessTypeList_members[] = {
    {"member", .shape = AT_AccessType},
};
static const struct member_model AdvancedConfiguration_members[] = {
    {"alternateTargetGroupArn", .shape = AT_String},
    {"productionListenerRule", .shape = AT_String},
    {"testListenerRule", .shape = AT_String},
    {"roleArn", .shape = AT_String},
};
static const char *const AgentUpdateStatus_choices[] = {
    "PENDING",
    "STAGING",
    "STAGED",
    "UPDATING",
    "UPDATED",
    "FAILED",
    NULL,
};
static const struct member_model AllowedInstanceTypeSet_members[] = {
    {"member", .shape = AT_AllowedInstanceType},
};
static const char *const ApplicationProtocol_choices[] = {
    "http",
    "http2",
    "grpc",
    NULL,
};
static const char *const AssignPublicIp_choices[] = {
    "ENABLED",
    "DISABLED",
    NULL,
};
static const struct member_model Attachment_members[] = {
    {"id", .shape = AT_String},
    {"type", .shape = AT_String},
    {"status", .shape = AT_String},
    {"details", .shape = AT_AttachmentDetails},
};
static const struct member_model AttachmentDetails_members[] = {
    {"member", .shape = AT_KeyValuePair},
};
static const struct member_model Attachments_members[] = {
    {"member", .shape = AT_Attachment},
};
static const char *const AttestationPolicyStatus_choices[] = {
    "CONFIGURED",
    NULL,
};
static const struct member_model Attribute_members[] = {
    {"name", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"value", .shape = AT_String},
    {"targetType", .shape = AT_TargetType},
    {"targetId", .shape = AT_String},
};
static const struct member_model Attributes_members[] = {
    {"member", .shape = AT_Attribute},
};
static const char *const AutoRepairActionsStatus_choices[] = {
    "ENABLED",
    "DISABLED",
    NULL,
};
static const struct member_model AutoRepairConfiguration_members[] = {
    {"actionsStatus", .shape = AT_AutoRepairActionsStatus},
};
static const struct member_model AutoScalingGroupProvider_members[] = {
    {"autoScalingGroupArn", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"managedScaling", .shape = AT_ManagedScaling},
    {"managedTerminationProtection", .shape = AT_ManagedTerminationProtection},
    {"managedDraining", .shape = AT_ManagedDraining},
};
static const char *const AvailabilityZoneRebalancing_choices[] = {
    "ENABLED",
    "DISABLED",
    NULL,
};
static const struct member_model AwsVpcConfiguration_members[] = {
    {"subnets", .shape = AT_StringList, .traits = MEMBER_REQUIRED},
    {"securityGroups", .shape = AT_StringList},
    {"assignPublicIp", .shape = AT_AssignPublicIp},
};
static const char *const BareMetal_choices[] = {
    "included",
    "required",
    "excluded",
    NULL,
};
static const struct member_model BaselineEbsBandwidthMbpsRequest_members[] = {
    {"min", .shape = AT_BoxedInteger},
    {"max", .shape = AT_BoxedInteger},
};
static const struct member_model BlockedException_members[] = {
    {"message", .shape = AT_String},
};
static const char *const BurstablePerformance_choices[] = {
    "included",
    "required",
    "excluded",
    NULL,
};
static const char *const CPUArchitecture_choices[] = {
    "X86_64",
    "ARM64",
    NULL,
};
static const struct member_model CanaryConfiguration_members[] = {
    {"canaryPercent", .shape = AT_Double},
    {"canaryBakeTimeInMinutes", .shape = AT_Integer},
};
static const char *const CapacityOptionType_choices[] = {
    "ON_DEMAND",
    "SPOT",
    "RESERVED",
    NULL,
};
static const struct member_model CapacityProvider_members[] = {
    {"capacityProviderArn", .shape = AT_String},
    {"name", .shape = AT_String},
    {"cluster", .shape = AT_String},
    {"status", .shape = AT_CapacityProviderStatus},
    {"autoScalingGroupProvider", .shape = AT_AutoScalingGroupProvider},
    {"managedInstancesProvider", .shape = AT_ManagedInstancesProvider},
    {"updateStatus", .shape = AT_CapacityProviderUpdateStatus},
    {"updateStatusReason", .shape = AT_String},
    {"tags", .shape = AT_Tags},
    {"type", .shape = AT_CapacityProviderType},
};
static const char *const CapacityProviderField_choices[] = {
    "TAGS",
    NULL,
};
static const struct member_model CapacityProviderFieldList_members[] = {
    {"member", .shape = AT_CapacityProviderField},
};
static const char *const CapacityProviderStatus_choices[] = {
    "PROVISIONING",
    "ACTIVE",
    "DEPROVISIONING",
    "INACTIVE",
    NULL,
};
static const struct member_model CapacityProviderStrategy_members[] = {
    {"member", .shape = AT_CapacityProviderStrategyItem},
};
static const struct member_model CapacityProviderStrategyItem_members[] = {
    {"capacityProvider", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"weight", .shape = AT_CapacityProviderStrategyItemWeight},
    {"base", .shape = AT_CapacityProviderStrategyItemBase},
};
static const char *const CapacityProviderType_choices[] = {
    "EC2_AUTOSCALING",
    "MANAGED_INSTANCES",
    "FARGATE",
    "FARGATE_SPOT",
    NULL,
};
static const char *const CapacityProviderUpdateStatus_choices[] = {
    "CREATE_IN_PROGRESS",
    "CREATE_COMPLETE",
    "CREATE_FAILED",
    "DELETE_IN_PROGRESS",
    "DELETE_COMPLETE",
    "DELETE_FAILED",
    "UPDATE_IN_PROGRESS",
    "UPDATE_COMPLETE",
    "UPDATE_FAILED",
    NULL,
};
static const struct member_model CapacityProviders_members[] = {
    {"member", .shape = AT_CapacityProvider},
};
static const char *const CapacityReservationPreference_choices[] = {
    "RESERVATIONS_ONLY",
    "RESERVATIONS_FIRST",
    "RESERVATIONS_EXCLUDED",
    NULL,
};
static const struct member_model CapacityReservationRequest_members[] = {
    {"reservationGroupArn", .shape = AT_String},
    {"reservationPreference", .shape = AT_CapacityReservationPreference},
};
static const struct member_model ClientException_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model Cluster_members[] = {
    {"clusterArn", .shape = AT_String},
    {"clusterName", .shape = AT_String},
    {"configuration", .shape = AT_ClusterConfiguration},
    {"status", .shape = AT_String},
    {"registeredContainerInstancesCount", .shape = AT_Integer},
    {"runningTasksCount", .shape = AT_Integer},
    {"pendingTasksCount", .shape = AT_Integer},
    {"activeServicesCount", .shape = AT_Integer},
    {"statistics", .shape = AT_Statistics},
    {"tags", .shape = AT_Tags},
    {"settings", .shape = AT_ClusterSettings},
    {"capacityProviders", .shape = AT_StringList},
    {"defaultCapacityProviderStrategy", .shape = AT_CapacityProviderStrategy},
    {"attachments", .shape = AT_Attachments},
    {"attachmentsStatus", .shape = AT_String},
    {"serviceConnectDefaults", .shape = AT_ClusterServiceConnectDefaults},
};
static const struct member_model ClusterConfiguration_members[] = {
    {"executeCommandConfiguration", .shape = AT_ExecuteCommandConfiguration},
    {"managedStorageConfiguration", .shape = AT_ManagedStorageConfiguration},
};
static const struct member_model ClusterContainsCapacityProviderException_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model ClusterContainsContainerInstancesException_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model ClusterContainsServicesException_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model ClusterContainsTasksException_members[] = {
    {"message", .shape = AT_String},
};
static const char *const ClusterField_choices[] = {
    "ATTACHMENTS",
    "CONFIGURATIONS",
    "SETTINGS",
    "STATISTICS",
    "TAGS",
    NULL,
};
static const struct member_model ClusterFieldList_members[] = {
    {"member", .shape = AT_ClusterField},
};
static const struct member_model ClusterNotFoundException_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model ClusterServiceConnectDefaults_members[] = {
    {"namespace", .shape = AT_String},
};
static const struct member_model ClusterServiceConnectDefaultsRequest_members[] = {
    {"namespace", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model ClusterSetting_members[] = {
    {"name", .shape = AT_ClusterSettingName},
    {"value", .shape = AT_String},
};
static const char *const ClusterSettingName_choices[] = {
    "containerInsights",
    NULL,
};
static const struct member_model ClusterSettings_members[] = {
    {"member", .shape = AT_ClusterSetting},
};
static const struct member_model Clusters_members[] = {
    {"member", .shape = AT_Cluster},
};
static const char *const Compatibility_choices[] = {
    "EC2",
    "FARGATE",
    "EXTERNAL",
    "MANAGED_INSTANCES",
    NULL,
};
static const struct member_model CompatibilityList_members[] = {
    {"member", .shape = AT_Compatibility},
};
static const struct member_model ConflictException_members[] = {
    {"resourceIds", .shape = AT_ResourceIds},
    {"message", .shape = AT_String},
};
static const char *const Connectivity_choices[] = {
    "CONNECTED",
    "DISCONNECTED",
    NULL,
};
static const struct member_model Container_members[] = {
    {"containerArn", .shape = AT_String},
    {"taskArn", .shape = AT_String},
    {"name", .shape = AT_String},
    {"image", .shape = AT_String},
    {"imageDigest", .shape = AT_String},
    {"runtimeId", .shape = AT_String},
    {"lastStatus", .shape = AT_String},
    {"exitCode", .shape = AT_BoxedInteger},
    {"reason", .shape = AT_String},
    {"networkBindings", .shape = AT_NetworkBindings},
    {"networkInterfaces", .shape = AT_NetworkInterfaces},
    {"healthStatus", .shape = AT_HealthStatus},
    {"managedAgents", .shape = AT_ManagedAgents},
    {"cpu", .shape = AT_String},
    {"memory", .shape = AT_String},
    {"memoryReservation", .shape = AT_String},
    {"gpuIds", .shape = AT_GpuIds},
    {"neuronDeviceIds", .shape = AT_NeuronDeviceIds},
    {"gpuSharingStrategy", .shape = AT_SharingStrategy},
};
static const char *const ContainerCondition_choices[] = {
    "START",
    "COMPLETE",
    "SUCCESS",
    "HEALTHY",
    NULL,
};
static const struct member_model ContainerDefinition_members[] = {
    {"name", .shape = AT_String},
    {"image", .shape = AT_String},
    {"repositoryCredentials", .shape = AT_RepositoryCredentials},
    {"cpu", .shape = AT_Integer},
    {"memory", .shape = AT_BoxedInteger},
    {"memoryReservation", .shape = AT_BoxedInteger},
    {"links", .shape = AT_StringList},
    {"portMappings", .shape = AT_PortMappingList},
    {"essential", .shape = AT_BoxedBoolean},
    {"restartPolicy", .shape = AT_ContainerRestartPolicy},
    {"entryPoint", .shape = AT_StringList},
    {"command", .shape = AT_StringList},
    {"environment", .shape = AT_EnvironmentVariables},
    {"environmentFiles", .shape = AT_EnvironmentFiles},
    {"mountPoints", .shape = AT_MountPointList},
    {"volumesFrom", .shape = AT_VolumeFromList},
    {"linuxParameters", .shape = AT_LinuxParameters},
    {"secrets", .shape = AT_SecretList},
    {"dependsOn", .shape = AT_ContainerDependencies},
    {"startTimeout", .shape = AT_BoxedInteger},
    {"stopTimeout", .shape = AT_BoxedInteger},
    {"versionConsistency", .shape = AT_VersionConsistency},
    {"hostname", .shape = AT_String},
    {"user", .shape = AT_String},
    {"workingDirectory", .shape = AT_String},
    {"disableNetworking", .shape = AT_BoxedBoolean},
    {"privileged", .shape = AT_BoxedBoolean},
    {"readonlyRootFilesystem", .shape = AT_BoxedBoolean},
    {"dnsServers", .shape = AT_StringList},
    {"dnsSearchDomains", .shape = AT_StringList},
    {"extraHosts", .shape = AT_HostEntryList},
    {"dockerSecurityOptions", .shape = AT_StringList},
    {"interactive", .shape = AT_BoxedBoolean},
    {"pseudoTerminal", .shape = AT_BoxedBoolean},
    {"dockerLabels", .shape = AT_DockerLabelsMap},
    {"ulimits", .shape = AT_UlimitList},
    {"logConfiguration", .shape = AT_LogConfiguration},
    {"healthCheck", .shape = AT_HealthCheck},
    {"systemControls", .shape = AT_SystemControls},
    {"resourceRequirements", .shape = AT_ResourceRequirements},
    {"firelensConfiguration", .shape = AT_FirelensConfiguration},
    {"credentialSpecs", .shape = AT_StringList},
};
static const struct member_model ContainerDefinitions_members[] = {
    {"member", .shape = AT_ContainerDefinition},
};
static const struct member_model ContainerDependencies_members[] = {
    {"member", .shape = AT_ContainerDependency},
};
static const struct member_model ContainerDependency_members[] = {
    {"containerName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"condition", .shape = AT_ContainerCondition, .traits = MEMBER_REQUIRED},
};
static const struct member_model ContainerImage_members[] = {
    {"containerName", .shape = AT_String},
    {"imageDigest", .shape = AT_String},
    {"image", .shape = AT_String},
};
static const struct member_model ContainerImages_members[] = {
    {"member", .shape = AT_ContainerImage},
};
static const struct member_model ContainerInstance_members[] = {
    {"containerInstanceArn", .shape = AT_String},
    {"ec2InstanceId", .shape = AT_String},
    {"capacityProviderName", .shape = AT_String},
    {"version", .shape = AT_Long},
    {"versionInfo", .shape = AT_VersionInfo},
    {"remainingResources", .shape = AT_Resources},
    {"registeredResources", .shape = AT_Resources},
    {"status", .shape = AT_String},
    {"statusReason", .shape = AT_String},
    {"agentConnected", .shape = AT_Boolean},
    {"runningTasksCount", .shape = AT_Integer},
    {"pendingTasksCount", .shape = AT_Integer},
    {"agentUpdateStatus", .shape = AT_AgentUpdateStatus},
    {"attributes", .shape = AT_Attributes},
    {"registeredAt", .shape = AT_Timestamp},
    {"attachments", .shape = AT_Attachments},
    {"tags", .shape = AT_Tags},
    {"healthStatus", .shape = AT_ContainerInstanceHealthStatus},
    {"gpuDevices", .shape = AT_GpuDevices},
};
static const char *const ContainerInstanceField_choices[] = {
    "TAGS",
    "CONTAINER_INSTANCE_HEALTH",
    NULL,
};
static const struct member_model ContainerInstanceFieldList_members[] = {
    {"member", .shape = AT_ContainerInstanceField},
};
static const struct member_model ContainerInstanceHealthStatus_members[] = {
    {"overallStatus", .shape = AT_InstanceHealthCheckState},
    {"details", .shape = AT_InstanceHealthCheckResultList},
};
static const char *const ContainerInstanceStatus_choices[] = {
    "ACTIVE",
    "DRAINING",
    "REGISTERING",
    "DEREGISTERING",
    "REGISTRATION_FAILED",
    NULL,
};
static const struct member_model ContainerInstances_members[] = {
    {"member", .shape = AT_ContainerInstance},
};
static const struct member_model ContainerOverride_members[] = {
    {"name", .shape = AT_String},
    {"command", .shape = AT_StringList},
    {"environment", .shape = AT_EnvironmentVariables},
    {"environmentFiles", .shape = AT_EnvironmentFiles},
    {"cpu", .shape = AT_BoxedInteger},
    {"memory", .shape = AT_BoxedInteger},
    {"memoryReservation", .shape = AT_BoxedInteger},
    {"resourceRequirements", .shape = AT_ResourceRequirements},
};
static const struct member_model ContainerOverrides_members[] = {
    {"member", .shape = AT_ContainerOverride},
};
static const struct member_model ContainerRestartPolicy_members[] = {
    {"enabled", .shape = AT_BoxedBoolean, .traits = MEMBER_REQUIRED},
    {"ignoredExitCodes", .shape = AT_IntegerList},
    {"restartAttemptPeriod", .shape = AT_BoxedInteger},
};
static const struct member_model Containers_members[] = {
    {"member", .shape = AT_Container},
};
static const char *const CpuManufacturer_choices[] = {
    "intel",
    "amd",
    "amazon-web-services",
    NULL,
};
static const struct member_model CpuManufacturerSet_members[] = {
    {"member", .shape = AT_CpuManufacturer},
};
static const struct member_model CreateCapacityProviderRequest_members[] = {
    {"name", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"cluster", .shape = AT_String},
    {"autoScalingGroupProvider", .shape = AT_AutoScalingGroupProvider},
    {"managedInstancesProvider", .shape = AT_CreateManagedInstancesProviderConfiguration},
    {"tags", .shape = AT_Tags},
};
static const struct member_model CreateCapacityProviderResponse_members[] = {
    {"capacityProvider", .shape = AT_CapacityProvider},
};
static const struct member_model CreateClusterRequest_members[] = {
    {"clusterName", .shape = AT_String},
    {"tags", .shape = AT_Tags},
    {"settings", .shape = AT_ClusterSettings},
    {"configuration", .shape = AT_ClusterConfiguration},
    {"capacityProviders", .shape = AT_StringList},
    {"defaultCapacityProviderStrategy", .shape = AT_CapacityProviderStrategy},
    {"serviceConnectDefaults", .shape = AT_ClusterServiceConnectDefaultsRequest},
};
static const struct member_model CreateClusterResponse_members[] = {
    {"cluster", .shape = AT_Cluster},
};
static const struct member_model CreateManagedInstancesProviderConfiguration_members[] = {
    {"infrastructureRoleArn", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"instanceLaunchTemplate", .shape = AT_InstanceLaunchTemplate, .traits = MEMBER_REQUIRED},
    {"propagateTags", .shape = AT_PropagateMITags},
    {"infrastructureOptimization", .shape = AT_InfrastructureOptimization},
    {"autoRepairConfiguration", .shape = AT_AutoRepairConfiguration},
};
static const struct member_model CreateServiceRequest_members[] = {
    {"cluster", .shape = AT_String},
    {"serviceName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"taskDefinition", .shape = AT_String},
    {"availabilityZoneRebalancing", .shape = AT_AvailabilityZoneRebalancing},
    {"loadBalancers", .shape = AT_LoadBalancers},
    {"serviceRegistries", .shape = AT_ServiceRegistries},
    {"desiredCount", .shape = AT_BoxedInteger},
    {"clientToken", .shape = AT_String},
    {"launchType", .shape = AT_LaunchType},
    {"capacityProviderStrategy", .shape = AT_CapacityProviderStrategy},
    {"platformVersion", .shape = AT_String},
    {"role", .shape = AT_String},
    {"deploymentConfiguration", .shape = AT_DeploymentConfiguration},
    {"placementConstraints", .shape = AT_PlacementConstraints},
    {"placementStrategy", .shape = AT_PlacementStrategies},
    {"networkConfiguration", .shape = AT_NetworkConfiguration},
    {"healthCheckGracePeriodSeconds", .shape = AT_BoxedInteger},
    {"schedulingStrategy", .shape = AT_SchedulingStrategy},
    {"deploymentController", .shape = AT_DeploymentController},
    {"tags", .shape = AT_Tags},
    {"enableECSManagedTags", .shape = AT_Boolean},
    {"propagateTags", .shape = AT_PropagateTags},
    {"enableExecuteCommand", .shape = AT_Boolean},
    {"serviceConnectConfiguration", .shape = AT_ServiceConnectConfiguration},
    {"volumeConfigurations", .shape = AT_ServiceVolumeConfigurations},
    {"vpcLatticeConfigurations", .shape = AT_VpcLatticeConfigurations},
    {"gatewayConnectors", .shape = AT_GatewayConnectorList},
    {"monitoring", .shape = AT_MonitoringConfiguration},
};
static const struct member_model CreateServiceResponse_members[] = {
    {"service", .shape = AT_Service},
};
static const struct member_model CreateTaskSetRequest_members[] = {
    {"service", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"cluster", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"externalId", .shape = AT_String},
    {"taskDefinition", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"networkConfiguration", .shape = AT_NetworkConfiguration},
    {"loadBalancers", .shape = AT_LoadBalancers},
    {"serviceRegistries", .shape = AT_ServiceRegistries},
    {"launchType", .shape = AT_LaunchType},
    {"capacityProviderStrategy", .shape = AT_CapacityProviderStrategy},
    {"platformVersion", .shape = AT_String},
    {"scale", .shape = AT_Scale},
    {"clientToken", .shape = AT_String},
    {"tags", .shape = AT_Tags},
};
static const struct member_model CreateTaskSetResponse_members[] = {
    {"taskSet", .shape = AT_TaskSet},
};
static const struct member_model CreatedAt_members[] = {
    {"before", .shape = AT_Timestamp},
    {"after", .shape = AT_Timestamp},
};
static const struct member_model DeleteAccountSettingRequest_members[] = {
    {"name", .shape = AT_SettingName, .traits = MEMBER_REQUIRED},
    {"principalArn", .shape = AT_String},
};
static const struct member_model DeleteAccountSettingResponse_members[] = {
    {"setting", .shape = AT_Setting},
};
static const struct member_model DeleteCapacityProviderRequest_members[] = {
    {"capacityProvider", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"cluster", .shape = AT_String},
};
static const struct member_model DeleteCapacityProviderResponse_members[] = {
    {"capacityProvider", .shape = AT_CapacityProvider},
};
static const struct member_model DeleteClusterRequest_members[] = {
    {"cluster", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteClusterResponse_members[] = {
    {"cluster", .shape = AT_Cluster},
};
static const struct member_model DeleteServiceRequest_members[] = {
    {"cluster", .shape = AT_String},
    {"service", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"force", .shape = AT_BoxedBoolean},
};
static const struct member_model DeleteServiceResponse_members[] = {
    {"service", .shape = AT_Service},
};
static const struct member_model DeleteTaskDefinitionsRequest_members[] = {
    {"taskDefinitions", .shape = AT_StringList, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteTaskDefinitionsResponse_members[] = {
    {"taskDefinitions", .shape = AT_TaskDefinitionList},
    {"failures", .shape = AT_Failures},
};
static const struct member_model DeleteTaskSetRequest_members[] = {
    {"cluster", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"service", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"taskSet", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"force", .shape = AT_BoxedBoolean},
};
static const struct member_model DeleteTaskSetResponse_members[] = {
    {"taskSet", .shape = AT_TaskSet},
};
static const struct member_model Deployment_members[] = {
    {"id", .shape = AT_String},
    {"status", .shape = AT_String},
    {"taskDefinition", .shape = AT_String},
    {"desiredCount", .shape = AT_Integer},
    {"pendingCount", .shape = AT_Integer},
    {"runningCount", .shape = AT_Integer},
    {"failedTasks", .shape = AT_Integer},
    {"createdAt", .shape = AT_Timestamp},
    {"updatedAt", .shape = AT_Timestamp},
    {"capacityProviderStrategy", .shape = AT_CapacityProviderStrategy},
    {"launchType", .shape = AT_LaunchType},
    {"platformVersion", .shape = AT_String},
    {"platformFamily", .shape = AT_String},
    {"networkConfiguration", .shape = AT_NetworkConfiguration},
    {"rolloutState", .shape = AT_DeploymentRolloutState},
    {"rolloutStateReason", .shape = AT_String},
    {"serviceConnectConfiguration", .shape = AT_ServiceConnectConfiguration},
    {"serviceConnectResources", .shape = AT_ServiceConnectServiceResourceList},
    {"volumeConfigurations", .shape = AT_ServiceVolumeConfigurations},
    {"fargateEphemeralStorage", .shape = AT_DeploymentEphemeralStorage},
    {"vpcLatticeConfigurations", .shape = AT_VpcLatticeConfigurations},
};
static const struct member_model DeploymentAlarms_members[] = {
    {"alarmNames", .shape = AT_StringList, .traits = MEMBER_REQUIRED},
    {"rollback", .shape = AT_Boolean, .traits = MEMBER_REQUIRED},
    {"enable", .shape = AT_Boolean, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeploymentCircuitBreaker_members[] = {
    {"enable", .shape = AT_Boolean, .traits = MEMBER_REQUIRED},
    {"rollback", .shape = AT_Boolean, .traits = MEMBER_REQUIRED},
    {"resetOnHealthyTask", .shape = AT_BoxedBoolean},
    {"thresholdConfiguration", .shape = AT_ThresholdConfiguration},
};
static const struct member_model DeploymentConfiguration_members[] = {
    {"deploymentCircuitBreaker", .shape = AT_DeploymentCircuitBreaker},
    {"maximumPercent", .shape = AT_BoxedInteger},
    {"minimumHealthyPercent", .shape = AT_BoxedInteger},
    {"alarms", .shape = AT_DeploymentAlarms},
    {"strategy", .shape = AT_DeploymentStrategy},
    {"bakeTimeInMinutes", .shape = AT_BoxedInteger},
    {"lifecycleHooks", .shape = AT_DeploymentLifecycleHookList},
    {"linearConfiguration", .shape = AT_LinearConfiguration},
    {"canaryConfiguration", .shape = AT_CanaryConfiguration},
    {"earlySuccessCriteria", .shape = AT_DeploymentEarlySuccessCriteria},
};
static const struct member_model DeploymentController_members[] = {
    {"type", .shape = AT_DeploymentControllerType, .traits = MEMBER_REQUIRED},
};
static const char *const DeploymentControllerType_choices[] = {
    "ECS",
    "CODE_DEPLOY",
    "EXTERNAL",
    NULL,
};
static const struct member_model DeploymentEarlySuccessCriteria_members[] = {
    {"enable", .shape = AT_Boolean, .traits = MEMBER_REQUIRED},
    {"healthyPercent", .shape = AT_HealthyPercentInteger},
    {"sourceServiceRevisionCleanup", .shape = AT_ServiceRevisionCleanup},
};
static const struct member_model DeploymentEphemeralStorage_members[] = {
    {"kmsKeyId", .shape = AT_String},
};
static const struct member_model DeploymentLifecycleHook_members[] = {
    {"targetType", .shape = AT_DeploymentLifecycleHookTargetType},
    {"hookTargetArn", .shape = AT_String},
    {"roleArn", .shape = AT_IAMRoleArn},
    {"lifecycleStages", .shape = AT_DeploymentLifecycleHookStageList},
    {"hookDetails", .shape = AT_HookDetails},
    {"timeoutConfiguration", .shape = AT_DeploymentLifecycleHookTimeoutConfiguration},
};
static const char *const DeploymentLifecycleHookAction_choices[] = {
    "ROLLBACK",
    "CONTINUE",
    NULL,
};
static const struct member_model DeploymentLifecycleHookDetail_members[] = {
    {"hookId", .shape = AT_String},
    {"targetType", .shape = AT_DeploymentLifecycleHookTargetType},
    {"targetArn", .shape = AT_String},
    {"status", .shape = AT_DeploymentLifecycleHookStatus},
    {"expiresAt", .shape = AT_Timestamp},
    {"timeoutAction", .shape = AT_DeploymentLifecycleHookAction},
};
static const struct member_model DeploymentLifecycleHookDetailList_members[] = {
    {"member", .shape = AT_DeploymentLifecycleHookDetail},
};
static const struct member_model DeploymentLifecycleHookList_members[] = {
    {"member", .shape = AT_DeploymentLifecycleHook},
};
static const char *const DeploymentLifecycleHookStage_choices[] = {
    "RECONCILE_SERVICE",
    "PRE_SCALE_UP",
    "POST_SCALE_UP",
    "TEST_TRAFFIC_SHIFT",
    "POST_TEST_TRAFFIC_SHIFT",
    "PRE_PRODUCTION_TRAFFIC_SHIFT",
    "PRODUCTION_TRAFFIC_SHIFT",
    "POST_PRODUCTION_TRAFFIC_SHIFT",
    NULL,
};
static const struct member_model DeploymentLifecycleHookStageList_members[] = {
    {"member", .shape = AT_DeploymentLifecycleHookStage},
};
static const char *const DeploymentLifecycleHookStatus_choices[] = {
    "AWAITING_ACTION",
    "IN_PROGRESS",
    "SUCCEEDED",
    "FAILED",
    "TIMED_OUT",
    NULL,
};
static const char *const DeploymentLifecycleHookTargetType_choices[] = {
    "AWS_LAMBDA",
    "PAUSE",
    NULL,
};
static const struct member_model DeploymentLifecycleHookTimeoutConfiguration_members[] = {
    {"timeoutInMinutes", .shape = AT_DeploymentLifecycleHookDuration},
    {"action", .shape = AT_DeploymentLifecycleHookAction},
};
static const char *const DeploymentRolloutState_choices[] = {
    "COMPLETED",
    "FAILED",
    "IN_PROGRESS",
    NULL,
};
static const char *const DeploymentStrategy_choices[] = {
    "ROLLING",
    "BLUE_GREEN",
    "LINEAR",
    "CANARY",
    NULL,
};
static const struct member_model Deployments_members[] = {
    {"member", .shape = AT_Deployment},
};
static const struct member_model DeregisterContainerInstanceRequest_members[] = {
    {"cluster", .shape = AT_String},
    {"containerInstance", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"force", .shape = AT_BoxedBoolean},
};
static const struct member_model DeregisterContainerInstanceResponse_members[] = {
    {"containerInstance", .shape = AT_ContainerInstance},
};
static const struct member_model DeregisterTaskDefinitionRequest_members[] = {
    {"taskDefinition", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeregisterTaskDefinitionResponse_members[] = {
    {"taskDefinition", .shape = AT_TaskDefinition},
};
static const struct member_model DescribeCapacityProvidersRequest_members[] = {
    {"capacityProviders", .shape = AT_StringList},
    {"cluster", .shape = AT_String},
    {"include", .shape = AT_CapacityProviderFieldList},
    {"maxResults", .shape = AT_BoxedInteger},
    {"nextToken", .shape = AT_String},
};
static const struct member_model DescribeCapacityProvidersResponse_members[] = {
    {"capacityProviders", .shape = AT_CapacityProviders},
    {"failures", .shape = AT_Failures},
    {"nextToken", .shape = AT_String},
};
static const struct member_model DescribeClustersRequest_members[] = {
    {"clusters", .shape = AT_StringList},
    {"include", .shape = AT_ClusterFieldList},
};
static const struct member_model DescribeClustersResponse_members[] = {
    {"clusters", .shape = AT_Clusters},
    {"failures", .shape = AT_Failures},
};
static const struct member_model DescribeContainerInstancesRequest_members[] = {
    {"cluster", .shape = AT_String},
    {"containerInstances", .shape = AT_StringList, .traits = MEMBER_REQUIRED},
    {"include", .shape = AT_ContainerInstanceFieldList},
};
static const struct member_model DescribeContainerInstancesResponse_members[] = {
    {"containerInstances", .shape = AT_ContainerInstances},
    {"failures", .shape = AT_Failures},
};
static const struct member_model DescribeServiceDeploymentsRequest_members[] = {
    {"serviceDeploymentArns", .shape = AT_StringList, .traits = MEMBER_REQUIRED},
};
static const struct member_model DescribeServiceDeploymentsResponse_members[] = {
    {"serviceDeployments", .shape = AT_ServiceDeployments},
    {"failures", .shape = AT_Failures},
};
static const struct member_model DescribeServiceRevisionsRequest_members[] = {
    {"serviceRevisionArns", .shape = AT_StringList, .traits = MEMBER_REQUIRED},
};
static const struct member_model DescribeServiceRevisionsResponse_members[] = {
    {"serviceRevisions", .shape = AT_ServiceRevisions},
    {"failures", .shape = AT_Failures},
};
static const struct member_model DescribeServicesRequest_members[] = {
    {"cluster", .shape = AT_String},
    {"services", .shape = AT_StringList, .traits = MEMBER_REQUIRED},
    {"include", .shape = AT_ServiceFieldList},
};
static const struct member_model DescribeServicesResponse_members[] = {
    {"services", .shape = AT_Services},
    {"failures", .shape = AT_Failures},
};
static const struct member_model DescribeTaskDefinitionRequest_members[] = {
    {"taskDefinition", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"include", .shape = AT_TaskDefinitionFieldList},
};
static const struct member_model DescribeTaskDefinitionResponse_members[] = {
    {"taskDefinition", .shape = AT_TaskDefinition},
    {"tags", .shape = AT_Tags},
};
static const struct member_model DescribeTaskSetsRequest_members[] = {
    {"cluster", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"service", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"taskSets", .shape = AT_StringList},
    {"include", .shape = AT_TaskSetFieldList},
};
static const struct member_model DescribeTaskSetsResponse_members[] = {
    {"taskSets", .shape = AT_TaskSets},
    {"failures", .shape = AT_Failures},
};
static const struct member_model DescribeTasksRequest_members[] = {
    {"cluster", .shape = AT_String},
    {"tasks", .shape = AT_StringList, .traits = MEMBER_REQUIRED},
    {"include", .shape = AT_TaskFieldList},
};
static const struct member_model DescribeTasksResponse_members[] = {
    {"tasks", .shape = AT_Tasks},
    {"failures", .shape = AT_Failures},
};
static const char *const DesiredStatus_choices[] = {
    "RUNNING",
    "PENDING",
    "STOPPED",
    NULL,
};
static const struct member_model Device_members[] = {
    {"hostPath", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"containerPath", .shape = AT_String},
    {"permissions", .shape = AT_DeviceCgroupPermissions},
};
static const char *const DeviceCgroupPermission_choices[] = {
    "read",
    "write",
    "mknod",
    NULL,
};
static const struct member_model DeviceCgroupPermissions_members[] = {
    {"member", .shape = AT_DeviceCgroupPermission},
};
static const struct member_model DevicesList_members[] = {
    {"member", .shape = AT_Device},
};
static const struct member_model DockerLabelsMap_members[] = {
    {"key", .shape = AT_String},
    {"value", .shape = AT_String},
};
static const struct member_model DockerVolumeConfiguration_members[] = {
    {"scope", .shape = AT_Scope},
    {"autoprovision", .shape = AT_BoxedBoolean},
    {"driver", .shape = AT_String},
    {"driverOpts", .shape = AT_StringMap},
    {"labels", .shape = AT_StringMap},
};
static const char *const EBSResourceType_choices[] = {
    "volume",
    NULL,
};
static const struct member_model EBSTagSpecification_members[] = {
    {"resourceType", .shape = AT_EBSResourceType, .traits = MEMBER_REQUIRED},
    {"tags", .shape = AT_Tags},
    {"propagateTags", .shape = AT_PropagateTags},
};
static const struct member_model EBSTagSpecifications_members[] = {
    {"member", .shape = AT_EBSTagSpecification},
};
static const struct member_model ECSManagedResources_members[] = {
    {"ingressPaths", .shape = AT_ManagedIngressPaths},
    {"autoScaling", .shape = AT_ManagedAutoScaling},
    {"metricAlarms", .shape = AT_ManagedMetricAlarms},
    {"serviceSecurityGroups", .shape = AT_ManagedSecurityGroups},
    {"logGroups", .shape = AT_ManagedLogGroups},
    {"gatewayConnections", .shape = AT_GatewayConnectionList},
};
static const struct member_model EFSAuthorizationConfig_members[] = {
    {"accessPointId", .shape = AT_String},
    {"iam", .shape = AT_EFSAuthorizationConfigIAM},
};
static const char *const EFSAuthorizationConfigIAM_choices[] = {
    "ENABLED",
    "DISABLED",
    NULL,
};
static const char *const EFSTransitEncryption_choices[] = {
    "ENABLED",
    "DISABLED",
    NULL,
};
static const struct member_model EFSVolumeConfiguration_members[] = {
    {"fileSystemId", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"rootDirectory", .shape = AT_String},
    {"transitEncryption", .shape = AT_EFSTransitEncryption},
    {"transitEncryptionPort", .shape = AT_BoxedInteger},
    {"authorizationConfig", .shape = AT_EFSAuthorizationConfig},
};
static const struct member_model EnvironmentFile_members[] = {
    {"value", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"type", .shape = AT_EnvironmentFileType, .traits = MEMBER_REQUIRED},
};
static const char *const EnvironmentFileType_choices[] = {
    "s3",
    NULL,
};
static const struct member_model EnvironmentFiles_members[] = {
    {"member", .shape = AT_EnvironmentFile},
};
static const struct member_model EnvironmentVariables_members[] = {
    {"member", .shape = AT_KeyValuePair},
};
static const struct member_model EphemeralStorage_members[] = {
    {"sizeInGiB", .shape = AT_Integer, .traits = MEMBER_REQUIRED},
};
static const struct member_model ExcludedInstanceTypeSet_members[] = {
    {"member", .shape = AT_ExcludedInstanceType},
};
static const struct member_model ExecuteCommandConfiguration_members[] = {
    {"kmsKeyId", .shape = AT_String},
    {"logging", .shape = AT_ExecuteCommandLogging},
    {"logConfiguration", .shape = AT_ExecuteCommandLogConfiguration},
};
static const struct member_model ExecuteCommandLogConfiguration_members[] = {
    {"cloudWatchLogGroupName", .shape = AT_String},
    {"cloudWatchEncryptionEnabled", .shape = AT_Boolean},
    {"s3BucketName", .shape = AT_String},
    {"s3EncryptionEnabled", .shape = AT_Boolean},
    {"s3KeyPrefix", .shape = AT_String},
};
static const char *const ExecuteCommandLogging_choices[] = {
    "NONE",
    "DEFAULT",
    "OVERRIDE",
    NULL,
};
static const struct member_model ExecuteCommandRequest_members[] = {
    {"cluster", .shape = AT_String},
    {"container", .shape = AT_String},
    {"command", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"interactive", .shape = AT_Boolean, .traits = MEMBER_REQUIRED},
    {"task", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model ExecuteCommandResponse_members[] = {
    {"clusterArn", .shape = AT_String},
    {"containerArn", .shape = AT_String},
    {"containerName", .shape = AT_String},
    {"interactive", .shape = AT_Boolean},
    {"session", .shape = AT_Session},
    {"taskArn", .shape = AT_String},
};
static const struct member_model FSxWindowsFileServerAuthorizationConfig_members[] = {
    {"credentialsParameter", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"domain", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model FSxWindowsFileServerVolumeConfiguration_members[] = {
    {"fileSystemId", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"rootDirectory", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"authorizationConfig", .shape = AT_FSxWindowsFileServerAuthorizationConfig, .traits = MEMBER_REQUIRED},
};
static const struct member_model Failure_members[] = {
    {"arn", .shape = AT_String},
    {"reason", .shape = AT_String},
    {"detail", .shape = AT_String},
};
static const struct member_model Failures_members[] = {
    {"member", .shape = AT_Failure},
};
static const struct member_model FirelensConfiguration_members[] = {
    {"type", .shape = AT_FirelensConfigurationType, .traits = MEMBER_REQUIRED},
    {"options", .shape = AT_FirelensConfigurationOptionsMap},
};
static const struct member_model FirelensConfigurationOptionsMap_members[] = {
    {"key", .shape = AT_String},
    {"value", .shape = AT_String},
};
static const char *const FirelensConfigurationType_choices[] = {
    "fluentd",
    "fluentbit",
    NULL,
};
static const struct member_model GatewayConnection_members[] = {
    {"gatewayArn", .shape = AT_String},
    {"gatewayRouteArn", .shape = AT_String},
    {"portName", .shape = AT_String},
    {"serviceUrl", .shape = AT_String},
    {"accessType", .shape = AT_AccessType},
    {"status", .shape = AT_GatewayRouteStatus},
    {"resources", .shape = AT_GatewayConnectionResources},
};
static const struct member_model GatewayConnectionAlbResources_members[] = {
    {"acmCertificateArn", .shape = AT_String},
    {"loadBalancerArn", .shape = AT_String},
    {"loadBalancerSecurityGroupArns", .shape = AT_StringList},
    {"listenerArn", .shape = AT_String},
    {"listenerRuleArn", .shape = AT_String},
    {"testListenerRuleArn", .shape = AT_String},
    {"targetGroupArn", .shape = AT_String},
    {"alternateTargetGroupArn", .shape = AT_String},
};
static const struct member_model GatewayConnectionAlbResourcesList_members[] = {
    {"member", .shape = AT_GatewayConnectionAlbResources},
};
static const struct member_model GatewayConnectionList_members[] = {
    {"member", .shape = AT_GatewayConnection},
};
static const struct member_model GatewayConnectionResources_members[] = {
    {"hostSharedAlb", .shape = AT_GatewayConnectionAlbResourcesList},
};
static const struct member_model GatewayConnector_members[] = {
    {"portName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"healthCheck", .shape = AT_GatewayConnectorHealthCheck},
    {"filters", .shape = AT_GatewayConnectorFilters},
    {"deregistrationDelay", .shape = AT_GatewayConnectorDeregistrationDelay},
};
static const struct member_model GatewayConnectorDeregistrationDelay_members[] = {
    {"timeoutSeconds", .shape = AT_GatewayConnectorDeregistrationDelayTimeoutSecondsInteger},
};
static const struct member_model GatewayConnectorFilters_members[] = {
    {"accessTypes", .shape = AT_AccessTypeList},
};
static const struct member_model GatewayConnectorHealthCheck_members[] = {
    {"healthCheckProtocol", .shape = AT_GatewayConnectorHealthCheckProtocol},
    {"healthCheckPort", .shape = AT_BoxedInteger},
    {"healthCheckPath", .shape = AT_String},
    {"healthCheckTimeoutSeconds", .shape = AT_BoxedInteger},
    {"healthCheckIntervalSeconds", .shape = AT_BoxedInteger},
    {"healthyThresholdCount", .shape = AT_BoxedInteger},
    {"unhealthyThresholdCount", .shape = AT_BoxedInteger},
    {"matcher", .shape = AT_GatewayConnectorHealthCheckMatcher},
};
static const struct member_model GatewayConnectorHealthCheckMatcher_members[] = {
    {"httpCode", .shape = AT_String},
    {"grpcCode", .shape = AT_String},
};
static const char *const GatewayConnectorHealthCheckProtocol_choices[] = {
    "HTTP",
    "HTTPS",
    NULL,
};
static const struct member_model GatewayConnectorList_members[] = {
    {"member", .shape = AT_GatewayConnector},
};
static const char *const GatewayRouteStatus_choices[] = {
    "ACTIVE",
    "CREATE_IN_PROGRESS",
    "CREATE_FAILED",
    "UPDATE_IN_PROGRESS",
    "UPDATE_FAILED",
    "DELETE_IN_PROGRESS",
    "DELETE_FAILED",
    NULL,
};
static const struct member_model GpuDevice_members[] = {
    {"gpuId", .shape = AT_String},
    {"sharingMode", .shape = AT_GpuSharingMode},
    {"totalMemoryInMiB", .shape = AT_BoxedInteger},
    {"remainingMemoryInMiB", .shape = AT_BoxedInteger},
    {"containerCount", .shape = AT_BoxedInteger},
};
static const struct member_model GpuDevices_members[] = {
    {"member", .shape = AT_GpuDevice},
};
static const struct member_model GpuIds_members[] = {
    {"member", .shape = AT_String},
};
static const char *const GpuSharingMode_choices[] = {
    "IDLE",
    "NVIDIA_MPS",
    "DEDICATED",
    NULL,
};
static const struct member_model HealthCheck_members[] = {
    {"command", .shape = AT_StringList, .traits = MEMBER_REQUIRED},
    {"interval", .shape = AT_BoxedInteger},
    {"timeout", .shape = AT_BoxedInteger},
    {"retries", .shape = AT_BoxedInteger},
    {"startPeriod", .shape = AT_BoxedInteger},
};
static const char *const HealthStatus_choices[] = {
    "HEALTHY",
    "UNHEALTHY",
    "UNKNOWN",
    NULL,
};
static const struct member_model HostEntry_members[] = {
    {"hostname", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"ipAddress", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model HostEntryList_members[] = {
    {"member", .shape = AT_HostEntry},
};
static const struct member_model HostVolumeProperties_members[] = {
    {"sourcePath", .shape = AT_String},
};
static const struct member_model InferenceAccelerator_members[] = {
    {"deviceName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"deviceType", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model InferenceAcceleratorOverride_members[] = {
    {"deviceName", .shape = AT_String},
    {"deviceType", .shape = AT_String},
};
static const struct member_model InferenceAcceleratorOverrides_members[] = {
    {"member", .shape = AT_InferenceAcceleratorOverride},
};
static const struct member_model InferenceAccelerators_members[] = {
    {"member", .shape = AT_InferenceAccelerator},
};
static const struct member_model InfrastructureOptimization_members[] = {
    {"scaleInAfter", .shape = AT_BoxedInteger},
};
static const char *const InstanceGeneration_choices[] = {
    "current",
    "previous",
    NULL,
};
static const struct member_model InstanceGenerationSet_members[] = {
    {"member", .shape = AT_InstanceGeneration},
};
static const struct member_model InstanceHealthCheckResult_members[] = {
    {"type", .shape = AT_InstanceHealthCheckType},
    {"status", .shape = AT_InstanceHealthCheckState},
    {"statusReason", .shape = AT_String},
    {"lastUpdated", .shape = AT_Timestamp},
    {"lastStatusChange", .shape = AT_Timestamp},
};
static const struct member_model InstanceHealthCheckResultList_members[] = {
    {"member", .shape = AT_InstanceHealthCheckResult},
};
static const char *const InstanceHealthCheckState_choices[] = {
    "OK",
    "IMPAIRED",
    "INSUFFICIENT_DATA",
    "INITIALIZING",
    NULL,
};
static const char *const InstanceHealthCheckType_choices[] = {
    "CONTAINER_RUNTIME",
    "ACCELERATED_COMPUTE",
    "DAEMON",
    "AGENT_CONNECTIVITY",
    NULL,
};
static const struct member_model InstanceLaunchTemplate_members[] = {
    {"ec2InstanceProfileArn", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"networkConfiguration", .shape = AT_ManagedInstancesNetworkConfiguration, .traits = MEMBER_REQUIRED},
    {"storageConfiguration", .shape = AT_ManagedInstancesStorageConfiguration},
    {"localStorageConfiguration", .shape = AT_ManagedInstancesLocalStorageConfiguration},
    {"monitoring", .shape = AT_ManagedInstancesMonitoringOptions},
    {"capacityOptionType", .shape = AT_CapacityOptionType},
    {"instanceMetadataTagsPropagation", .shape = AT_BoxedBoolean},
    {"instanceRequirements", .shape = AT_InstanceRequirementsRequest},
    {"fipsEnabled", .shape = AT_BoxedBoolean},
    {"capacityReservations", .shape = AT_CapacityReservationRequest},
    {"nitroEnclavesEnabled", .shape = AT_BoxedBoolean},
};
static const struct member_model InstanceRequirementsRequest_members[] = {
    {"vCpuCount", .shape = AT_VCpuCountRangeRequest, .traits = MEMBER_REQUIRED},
    {"memoryMiB", .shape = AT_MemoryMiBRequest, .traits = MEMBER_REQUIRED},
    {"cpuManufacturers", .shape = AT_CpuManufacturerSet},
    {"memoryGiBPerVCpu", .shape = AT_MemoryGiBPerVCpuRequest},
    {"excludedInstanceTypes", .shape = AT_ExcludedInstanceTypeSet},
    {"instanceGenerations", .shape = AT_InstanceGenerationSet},
    {"spotMaxPricePercentageOverLowestPrice", .shape = AT_BoxedInteger},
    {"onDemandMaxPricePercentageOverLowestPrice", .shape = AT_BoxedInteger},
    {"bareMetal", .shape = AT_BareMetal},
    {"burstablePerformance", .shape = AT_BurstablePerformance},
    {"requireHibernateSupport", .shape = AT_BoxedBoolean},
    {"networkInterfaceCount", .shape = AT_NetworkInterfaceCountRequest},
    {"localStorage", .shape = AT_LocalStorage},
    {"localStorageTypes", .shape = AT_LocalStorageTypeSet},
    {"totalLocalStorageGB", .shape = AT_TotalLocalStorageGBRequest},
    {"baselineEbsBandwidthMbps", .shape = AT_BaselineEbsBandwidthMbpsRequest},
    {"acceleratorTypes", .shape = AT_AcceleratorTypeSet},
    {"acceleratorCount", .shape = AT_AcceleratorCountRequest},
    {"acceleratorManufacturers", .shape = AT_AcceleratorManufacturerSet},
    {"acceleratorNames", .shape = AT_AcceleratorNameSet},
    {"acceleratorTotalMemoryMiB", .shape = AT_AcceleratorTotalMemoryMiBRequest},
    {"networkBandwidthGbps", .shape = AT_NetworkBandwidthGbpsRequest},
    {"allowedInstanceTypes", .shape = AT_AllowedInstanceTypeSet},
    {"maxSpotPriceAsPercentageOfOptimalOnDemandPrice", .shape = AT_BoxedInteger},
};
static const struct member_model IntegerList_members[] = {
    {"member", .shape = AT_BoxedInteger},
};
static const struct member_model InvalidParameterException_members[] = {
    {"message", .shape = AT_String},
};
static const char *const IpcMode_choices[] = {
    "host",
    "task",
    "none",
    NULL,
};
static const char *const IsolationMode_choices[] = {
    "SHARED",
    "ISOLATED_SANDBOX",
    "CONFIDENTIAL_SANDBOX",
    NULL,
};
static const struct member_model KernelCapabilities_members[] = {
    {"add", .shape = AT_StringList},
    {"drop", .shape = AT_StringList},
};
static const struct member_model KeyValuePair_members[] = {
    {"name", .shape = AT_String},
    {"value", .shape = AT_String},
};
static const char *const LaunchType_choices[] = {
    "EC2",
    "FARGATE",
    "EXTERNAL",
    "MANAGED_INSTANCES",
    NULL,
};
static const struct member_model LimitExceededException_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model LinearConfiguration_members[] = {
    {"stepPercent", .shape = AT_Double},
    {"stepBakeTimeInMinutes", .shape = AT_Integer},
};
static const struct member_model LinuxParameters_members[] = {
    {"capabilities", .shape = AT_KernelCapabilities},
    {"devices", .shape = AT_DevicesList},
    {"initProcessEnabled", .shape = AT_BoxedBoolean},
    {"sharedMemorySize", .shape = AT_BoxedInteger},
    {"tmpfs", .shape = AT_TmpfsList},
    {"maxSwap", .shape = AT_BoxedInteger},
    {"swappiness", .shape = AT_BoxedInteger},
};
static const struct member_model ListAccountSettingsRequest_members[] = {
    {"name", .shape = AT_SettingName},
    {"value", .shape = AT_String},
    {"principalArn", .shape = AT_String},
    {"effectiveSettings", .shape = AT_Boolean},
    {"nextToken", .shape = AT_String},
    {"maxResults", .shape = AT_Integer},
};
static const struct member_model ListAccountSettingsResponse_members[] = {
    {"settings", .shape = AT_Settings},
    {"nextToken", .shape = AT_String},
};
static const struct member_model ListClustersRequest_members[] = {
    {"nextToken", .shape = AT_String},
    {"maxResults", .shape = AT_BoxedInteger},
};
static const struct member_model ListClustersResponse_members[] = {
    {"clusterArns", .shape = AT_StringList},
    {"nextToken", .shape = AT_String},
};
static const struct member_model ListContainerInstancesRequest_members[] = {
    {"cluster", .shape = AT_String},
    {"filter", .shape = AT_String},
    {"nextToken", .shape = AT_String},
    {"maxResults", .shape = AT_BoxedInteger},
    {"status", .shape = AT_ContainerInstanceStatus},
};
static const struct member_model ListContainerInstancesResponse_members[] = {
    {"containerInstanceArns", .shape = AT_StringList},
    {"nextToken", .shape = AT_String},
};
static const struct member_model ListServiceDeploymentsRequest_members[] = {
    {"service", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"cluster", .shape = AT_String},
    {"status", .shape = AT_ServiceDeploymentStatusList},
    {"createdAt", .shape = AT_CreatedAt},
    {"nextToken", .shape = AT_String},
    {"maxResults", .shape = AT_BoxedInteger},
};
static const struct member_model ListServiceDeploymentsResponse_members[] = {
    {"serviceDeployments", .shape = AT_ServiceDeploymentsBrief},
    {"nextToken", .shape = AT_String},
};
static const struct member_model ListServicesRequest_members[] = {
    {"cluster", .shape = AT_String},
    {"nextToken", .shape = AT_String},
    {"maxResults", .shape = AT_BoxedInteger},
    {"launchType", .shape = AT_LaunchType},
    {"schedulingStrategy", .shape = AT_SchedulingStrategy},
    {"resourceManagementType", .shape = AT_ResourceManagementType},
};
static const struct member_model ListServicesResponse_members[] = {
    {"serviceArns", .shape = AT_StringList},
    {"nextToken", .shape = AT_String},
};
static const struct member_model ListTagsForResourceRequest_members[] = {
    {"resourceArn", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model ListTagsForResourceResponse_members[] = {
    {"tags", .shape = AT_Tags},
};
static const struct member_model ListTaskDefinitionFamiliesRequest_members[] = {
    {"familyPrefix", .shape = AT_String},
    {"status", .shape = AT_TaskDefinitionFamilyStatus},
    {"nextToken", .shape = AT_String},
    {"maxResults", .shape = AT_BoxedInteger},
};
static const struct member_model ListTaskDefinitionFamiliesResponse_members[] = {
    {"families", .shape = AT_StringList},
    {"nextToken", .shape = AT_String},
};
static const struct member_model ListTaskDefinitionsRequest_members[] = {
    {"familyPrefix", .shape = AT_String},
    {"status", .shape = AT_TaskDefinitionStatus},
    {"sort", .shape = AT_SortOrder},
    {"nextToken", .shape = AT_String},
    {"maxResults", .shape = AT_BoxedInteger},
};
static const struct member_model ListTaskDefinitionsResponse_members[] = {
    {"taskDefinitionArns", .shape = AT_StringList},
    {"nextToken", .shape = AT_String},
};
static const struct member_model ListTasksRequest_members[] = {
    {"cluster", .shape = AT_String},
    {"containerInstance", .shape = AT_String},
    {"family", .shape = AT_String},
    {"nextToken", .shape = AT_String},
    {"maxResults", .shape = AT_BoxedInteger},
    {"startedBy", .shape = AT_String},
    {"serviceName", .shape = AT_String},
    {"desiredStatus", .shape = AT_DesiredStatus},
    {"launchType", .shape = AT_LaunchType},
    {"daemonName", .shape = AT_String},
};
static const struct member_model ListTasksResponse_members[] = {
    {"taskArns", .shape = AT_StringList},
    {"nextToken", .shape = AT_String},
};
static const struct member_model LoadBalancer_members[] = {
    {"targetGroupArn", .shape = AT_String},
    {"loadBalancerName", .shape = AT_String},
    {"containerName", .shape = AT_String},
    {"containerPort", .shape = AT_BoxedInteger},
    {"advancedConfiguration", .shape = AT_AdvancedConfiguration},
};
static const struct member_model LoadBalancers_members[] = {
    {"member", .shape = AT_LoadBalancer},
};
static const char *const LocalStorage_choices[] = {
    "included",
    "required",
    "excluded",
    NULL,
};
static const char *const LocalStorageType_choices[] = {
    "hdd",
    "ssd",
    NULL,
};
static const struct member_model LocalStorageTypeSet_members[] = {
    {"member", .shape = AT_LocalStorageType},
};
static const struct member_model LogConfiguration_members[] = {
    {"logDriver", .shape = AT_LogDriver, .traits = MEMBER_REQUIRED},
    {"options", .shape = AT_LogConfigurationOptionsMap},
    {"secretOptions", .shape = AT_SecretList},
};
static const struct member_model LogConfigurationOptionsMap_members[] = {
    {"key", .shape = AT_String},
    {"value", .shape = AT_String},
};
static const char *const LogDriver_choices[] = {
    "json-file",
    "syslog",
    "journald",
    "gelf",
    "fluentd",
    "awslogs",
    "splunk",
    "awsfirelens",
    NULL,
};
static const struct member_model ManagedAgent_members[] = {
    {"lastStartedAt", .shape = AT_Timestamp},
    {"name", .shape = AT_ManagedAgentName},
    {"reason", .shape = AT_String},
    {"lastStatus", .shape = AT_String},
};
static const char *const ManagedAgentName_choices[] = {
    "ExecuteCommandAgent",
    NULL,
};
static const struct member_model ManagedAgents_members[] = {
    {"member", .shape = AT_ManagedAgent},
};
static const struct member_model ManagedApplicationAutoScalingPolicies_members[] = {
    {"member", .shape = AT_ManagedApplicationAutoScalingPolicy},
};
static const struct member_model ManagedApplicationAutoScalingPolicy_members[] = {
    {"arn", .shape = AT_String},
    {"status", .shape = AT_ManagedResourceStatus, .traits = MEMBER_REQUIRED},
    {"statusReason", .shape = AT_String},
    {"updatedAt", .shape = AT_Timestamp, .traits = MEMBER_REQUIRED},
    {"policyType", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"targetValue", .shape = AT_Double, .traits = MEMBER_REQUIRED},
    {"metric", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model ManagedAutoScaling_members[] = {
    {"scalableTarget", .shape = AT_ManagedScalableTarget},
    {"applicationAutoScalingPolicies", .shape = AT_ManagedApplicationAutoScalingPolicies},
};
static const struct member_model ManagedCertificate_members[] = {
    {"arn", .shape = AT_String},
    {"status", .shape = AT_ManagedResourceStatus, .traits = MEMBER_REQUIRED},
    {"statusReason", .shape = AT_String},
    {"updatedAt", .shape = AT_Timestamp, .traits = MEMBER_REQUIRED},
    {"domainName", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const char *const ManagedDraining_choices[] = {
    "ENABLED",
    "DISABLED",
    NULL,
};
static const struct member_model ManagedIngressPath_members[] = {
    {"accessType", .shape = AT_AccessType, .traits = MEMBER_REQUIRED},
    {"endpoint", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"loadBalancer", .shape = AT_ManagedLoadBalancer},
    {"loadBalancerSecurityGroups", .shape = AT_ManagedSecurityGroups},
    {"certificate", .shape = AT_ManagedCertificate},
    {"listener", .shape = AT_ManagedListener},
    {"rule", .shape = AT_ManagedListenerRule},
    {"targetGroups", .shape = AT_ManagedTargetGroups},
};
static const struct member_model ManagedIngressPaths_members[] = {
    {"member", .shape = AT_ManagedIngressPath},
};
static const struct member_model ManagedInstancesLocalStorageConfiguration_members[] = {
    {"useLocalStorage", .shape = AT_Boolean},
};
static const char *const ManagedInstancesMonitoringOptions_choices[] = {
    "BASIC",
    "DETAILED",
    NULL,
};
static const struct member_model ManagedInstancesNetworkConfiguration_members[] = {
    {"subnets", .shape = AT_StringList},
    {"securityGroups", .shape = AT_StringList},
};
static const struct member_model ManagedInstancesProvider_members[] = {
    {"infrastructureRoleArn", .shape = AT_String},
    {"instanceLaunchTemplate", .shape = AT_InstanceLaunchTemplate},
    {"propagateTags", .shape = AT_PropagateMITags},
    {"infrastructureOptimization", .shape = AT_InfrastructureOptimization},
    {"autoRepairConfiguration", .shape = AT_AutoRepairConfiguration},
};
static const struct member_model ManagedInstancesStorageConfiguration_members[] = {
    {"storageSizeGiB", .shape = AT_TaskVolumeStorageGiB},
};
static const struct member_model ManagedListener_members[] = {
    {"arn", .shape = AT_String},
    {"status", .shape = AT_ManagedResourceStatus, .traits = MEMBER_REQUIRED},
    {"statusReason", .shape = AT_String},
    {"updatedAt", .shape = AT_Timestamp, .traits = MEMBER_REQUIRED},
};
static const struct member_model ManagedListenerRule_members[] = {
    {"arn", .shape = AT_String},
    {"status", .shape = AT_ManagedResourceStatus, .traits = MEMBER_REQUIRED},
    {"statusReason", .shape = AT_String},
    {"updatedAt", .shape = AT_Timestamp, .traits = MEMBER_REQUIRED},
};
static const struct member_model ManagedLoadBalancer_members[] = {
    {"arn", .shape = AT_String},
    {"status", .shape = AT_ManagedResourceStatus, .traits = MEMBER_REQUIRED},
    {"statusReason", .shape = AT_String},
    {"updatedAt", .shape = AT_Timestamp, .traits = MEMBER_REQUIRED},
    {"scheme", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"subnetIds", .shape = AT_StringList},
    {"securityGroupIds", .shape = AT_StringList},
};
static const struct member_model ManagedLogGroup_members[] = {
    {"arn", .shape = AT_String},
    {"status", .shape = AT_ManagedResourceStatus, .traits = MEMBER_REQUIRED},
    {"statusReason", .shape = AT_String},
    {"updatedAt", .shape = AT_Timestamp, .traits = MEMBER_REQUIRED},
    {"logGroupName", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model ManagedLogGroups_members[] = {
    {"member", .shape = AT_ManagedLogGroup},
};
static const struct member_model ManagedMetricAlarm_members[] = {
    {"arn", .shape = AT_String},
    {"status", .shape = AT_ManagedResourceStatus, .traits = MEMBER_REQUIRED},
    {"statusReason", .shape = AT_String},
    {"updatedAt", .shape = AT_Timestamp, .traits = MEMBER_REQUIRED},
};
static const struct member_model ManagedMetricAlarms_members[] = {
    {"member", .shape = AT_ManagedMetricAlarm},
};
static const char *const ManagedResourceStatus_choices[] = {
    "PROVISIONING",
    "ACTIVE",
    "DEPROVISIONING",
    "DELETED",
    "FAILED",
    NULL,
};
static const struct member_model ManagedScalableTarget_members[] = {
    {"arn", .shape = AT_String},
    {"status", .shape = AT_ManagedResourceStatus, .traits = MEMBER_REQUIRED},
    {"statusReason", .shape = AT_String},
    {"updatedAt", .shape = AT_Timestamp, .traits = MEMBER_REQUIRED},
    {"minCapacity", .shape = AT_Integer, .traits = MEMBER_REQUIRED},
    {"maxCapacity", .shape = AT_Integer, .traits = MEMBER_REQUIRED},
};
static const struct member_model ManagedScaling_members[] = {
    {"status", .shape = AT_ManagedScalingStatus},
    {"targetCapacity", .shape = AT_ManagedScalingTargetCapacity},
    {"minimumScalingStepSize", .shape = AT_ManagedScalingStepSize},
    {"maximumScalingStepSize", .shape = AT_ManagedScalingStepSize},
    {"instanceWarmupPeriod", .shape = AT_ManagedScalingInstanceWarmupPeriod},
};
static const char *const ManagedScalingStatus_choices[] = {
    "ENABLED",
    "DISABLED",
    NULL,
};
static const struct member_model ManagedSecurityGroup_members[] = {
    {"arn", .shape = AT_String},
    {"status", .shape = AT_ManagedResourceStatus, .traits = MEMBER_REQUIRED},
    {"statusReason", .shape = AT_String},
    {"updatedAt", .shape = AT_Timestamp, .traits = MEMBER_REQUIRED},
};
static const struct member_model ManagedSecurityGroups_members[] = {
    {"member", .shape = AT_ManagedSecurityGroup},
};
static const struct member_model ManagedStorageConfiguration_members[] = {
    {"kmsKeyId", .shape = AT_String},
    {"fargateEphemeralStorageKmsKeyId", .shape = AT_String},
};
static const struct member_model ManagedTargetGroup_members[] = {
    {"arn", .shape = AT_String},
    {"status", .shape = AT_ManagedResourceStatus, .traits = MEMBER_REQUIRED},
    {"statusReason", .shape = AT_String},
    {"updatedAt", .shape = AT_Timestamp, .traits = MEMBER_REQUIRED},
    {"healthCheckPath", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"healthCheckPort", .shape = AT_Integer, .traits = MEMBER_REQUIRED},
    {"port", .shape = AT_Integer, .traits = MEMBER_REQUIRED},
};
static const struct member_model ManagedTargetGroups_members[] = {
    {"member", .shape = AT_ManagedTargetGroup},
};
static const char *const ManagedTerminationProtection_choices[] = {
    "ENABLED",
    "DISABLED",
    NULL,
};
static const struct member_model MemoryGiBPerVCpuRequest_members[] = {
    {"min", .shape = AT_BoxedDouble},
    {"max", .shape = AT_BoxedDouble},
};
static const struct member_model MemoryMiBRequest_members[] = {
    {"min", .shape = AT_BoxedInteger, .traits = MEMBER_REQUIRED},
    {"max", .shape = AT_BoxedInteger},
};
static const struct member_model MetricConfiguration_members[] = {
    {"metricNames", .shape = AT_MetricNamesList, .traits = MEMBER_REQUIRED},
    {"resolutionSeconds", .shape = AT_MetricResolutionSeconds, .traits = MEMBER_REQUIRED},
};
static const struct member_model MetricConfigurationList_members[] = {
    {"member", .shape = AT_MetricConfiguration},
};
static const struct member_model MetricNamesList_members[] = {
    {"member", .shape = AT_MetricName},
};
static const struct member_model MonitoringConfiguration_members[] = {
    {"metricConfigurations", .shape = AT_MetricConfigurationList},
};
static const struct member_model MountPoint_members[] = {
    {"sourceVolume", .shape = AT_String},
    {"containerPath", .shape = AT_String},
    {"readOnly", .shape = AT_BoxedBoolean},
};
static const struct member_model MountPointList_members[] = {
    {"member", .shape = AT_MountPoint},
};
static const struct member_model NamespaceNotFoundException_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model NetworkBandwidthGbpsRequest_members[] = {
    {"min", .shape = AT_BoxedDouble},
    {"max", .shape = AT_BoxedDouble},
};
static const struct member_model NetworkBinding_members[] = {
    {"bindIP", .shape = AT_String},
    {"containerPort", .shape = AT_BoxedInteger},
    {"hostPort", .shape = AT_BoxedInteger},
    {"protocol", .shape = AT_TransportProtocol},
    {"containerPortRange", .shape = AT_String},
    {"hostPortRange", .shape = AT_String},
};
static const struct member_model NetworkBindings_members[] = {
    {"member", .shape = AT_NetworkBinding},
};
static const struct member_model NetworkConfiguration_members[] = {
    {"awsvpcConfiguration", .shape = AT_AwsVpcConfiguration},
};
static const struct member_model NetworkInterface_members[] = {
    {"attachmentId", .shape = AT_String},
    {"privateIpv4Address", .shape = AT_String},
    {"ipv6Address", .shape = AT_String},
};
static const struct member_model NetworkInterfaceCountRequest_members[] = {
    {"min", .shape = AT_BoxedInteger},
    {"max", .shape = AT_BoxedInteger},
};
static const struct member_model NetworkInterfaces_members[] = {
    {"member", .shape = AT_NetworkInterface},
};
static const char *const NetworkMode_choices[] = {
    "bridge",
    "host",
    "awsvpc",
    "none",
    NULL,
};
static const struct member_model NeuronDeviceIds_members[] = {
    {"member", .shape = AT_String},
};
static const struct member_model NvidiaMpsAllocation_members[] = {
    {"memory", .shape = AT_NvidiaMpsAllocationMemoryInteger, .traits = MEMBER_REQUIRED},
    {"maxComputePercent", .shape = AT_NvidiaMpsAllocationMaxComputePercentInteger},
};
static const char *const OSFamily_choices[] = {
    "WINDOWS_SERVER_2019_FULL",
    "WINDOWS_SERVER_2019_CORE",
    "WINDOWS_SERVER_2016_FULL",
    "WINDOWS_SERVER_2004_CORE",
    "WINDOWS_SERVER_2022_CORE",
    "WINDOWS_SERVER_2022_FULL",
    "WINDOWS_SERVER_2025_CORE",
    "WINDOWS_SERVER_2025_FULL",
    "WINDOWS_SERVER_20H2_CORE",
    "LINUX",
    NULL,
};
static const char *const PidMode_choices[] = {
    "host",
    "task",
    NULL,
};
static const struct member_model PlacementConstraint_members[] = {
    {"type", .shape = AT_PlacementConstraintType},
    {"expression", .shape = AT_String},
};
static const char *const PlacementConstraintType_choices[] = {
    "distinctInstance",
    "memberOf",
    NULL,
};
static const struct member_model PlacementConstraints_members[] = {
    {"member", .shape = AT_PlacementConstraint},
};
static const struct member_model PlacementStrategies_members[] = {
    {"member", .shape = AT_PlacementStrategy},
};
static const struct member_model PlacementStrategy_members[] = {
    {"type", .shape = AT_PlacementStrategyType},
    {"field", .shape = AT_String},
};
static const char *const PlacementStrategyType_choices[] = {
    "random",
    "spread",
    "binpack",
    NULL,
};
static const struct member_model PlatformTaskDefinitionIncompatibilityException_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model PlatformUnknownException_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model PortMapping_members[] = {
    {"containerPort", .shape = AT_BoxedInteger},
    {"hostPort", .shape = AT_BoxedInteger},
    {"protocol", .shape = AT_TransportProtocol},
    {"name", .shape = AT_String},
    {"appProtocol", .shape = AT_ApplicationProtocol},
    {"containerPortRange", .shape = AT_String},
};
static const struct member_model PortMappingList_members[] = {
    {"member", .shape = AT_PortMapping},
};
static const char *const PropagateMITags_choices[] = {
    "CAPACITY_PROVIDER",
    "NONE",
    NULL,
};
static const char *const PropagateTags_choices[] = {
    "TASK_DEFINITION",
    "SERVICE",
    "NONE",
    NULL,
};
static const struct member_model ProxyConfiguration_members[] = {
    {"type", .shape = AT_ProxyConfigurationType},
    {"containerName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"properties", .shape = AT_ProxyConfigurationProperties},
};
static const struct member_model ProxyConfigurationProperties_members[] = {
    {"member", .shape = AT_KeyValuePair},
};
static const char *const ProxyConfigurationType_choices[] = {
    "APPMESH",
    NULL,
};
static const struct member_model PutAccountSettingDefaultRequest_members[] = {
    {"name", .shape = AT_SettingName, .traits = MEMBER_REQUIRED},
    {"value", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model PutAccountSettingDefaultResponse_members[] = {
    {"setting", .shape = AT_Setting},
};
static const struct member_model PutAccountSettingRequest_members[] = {
    {"name", .shape = AT_SettingName, .traits = MEMBER_REQUIRED},
    {"value", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"principalArn", .shape = AT_String},
};
static const struct member_model PutAccountSettingResponse_members[] = {
    {"setting", .shape = AT_Setting},
};
static const struct member_model PutClusterCapacityProvidersRequest_members[] = {
    {"cluster", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"capacityProviders", .shape = AT_StringList, .traits = MEMBER_REQUIRED},
    {"defaultCapacityProviderStrategy", .shape = AT_CapacityProviderStrategy, .traits = MEMBER_REQUIRED},
};
static const struct member_model PutClusterCapacityProvidersResponse_members[] = {
    {"cluster", .shape = AT_Cluster},
};
static const struct member_model RegisterTaskDefinitionRequest_members[] = {
    {"family", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"taskRoleArn", .shape = AT_String},
    {"executionRoleArn", .shape = AT_String},
    {"networkMode", .shape = AT_NetworkMode},
    {"containerDefinitions", .shape = AT_ContainerDefinitions, .traits = MEMBER_REQUIRED},
    {"volumes", .shape = AT_VolumeList},
    {"placementConstraints", .shape = AT_TaskDefinitionPlacementConstraints},
    {"requiresCompatibilities", .shape = AT_CompatibilityList},
    {"cpu", .shape = AT_String},
    {"memory", .shape = AT_String},
    {"tags", .shape = AT_Tags},
    {"pidMode", .shape = AT_PidMode},
    {"ipcMode", .shape = AT_IpcMode},
    {"proxyConfiguration", .shape = AT_ProxyConfiguration},
    {"inferenceAccelerators", .shape = AT_InferenceAccelerators},
    {"ephemeralStorage", .shape = AT_EphemeralStorage},
    {"runtimePlatform", .shape = AT_RuntimePlatform},
    {"enableFaultInjection", .shape = AT_BoxedBoolean},
    {"trustedExecutionConfiguration", .shape = AT_TrustedExecutionConfiguration},
};
static const struct member_model RegisterTaskDefinitionResponse_members[] = {
    {"taskDefinition", .shape = AT_TaskDefinition},
    {"tags", .shape = AT_Tags},
};
static const struct member_model RepositoryCredentials_members[] = {
    {"credentialsParameter", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model RequiresAttributes_members[] = {
    {"member", .shape = AT_Attribute},
};
static const struct member_model ResolvedConfiguration_members[] = {
    {"loadBalancers", .shape = AT_ServiceRevisionLoadBalancers},
    {"vpcLatticeConfigurations", .shape = AT_ServiceRevisionVpcLatticeConfigurations},
};
static const struct member_model Resource_members[] = {
    {"name", .shape = AT_String},
    {"type", .shape = AT_String},
    {"doubleValue", .shape = AT_Double},
    {"longValue", .shape = AT_Long},
    {"integerValue", .shape = AT_Integer},
    {"stringSetValue", .shape = AT_StringList},
};
static const struct member_model ResourceIds_members[] = {
    {"member", .shape = AT_String},
};
static const struct member_model ResourceInUseException_members[] = {
    {"message", .shape = AT_String},
};
static const char *const ResourceManagementType_choices[] = {
    "CUSTOMER",
    "ECS",
    NULL,
};
static const struct member_model ResourceNotFoundException_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model ResourceRequirement_members[] = {
    {"value", .shape = AT_String},
    {"type", .shape = AT_ResourceType, .traits = MEMBER_REQUIRED},
    {"sharingStrategy", .shape = AT_SharingStrategy},
};
static const struct member_model ResourceRequirements_members[] = {
    {"member", .shape = AT_ResourceRequirement},
};
static const char *const ResourceType_choices[] = {
    "GPU",
    "InferenceAccelerator",
    "NeuronDevice",
    NULL,
};
static const struct member_model Resources_members[] = {
    {"member", .shape = AT_Resource},
};
static const struct member_model Rollback_members[] = {
    {"reason", .shape = AT_String},
    {"startedAt", .shape = AT_Timestamp},
    {"serviceRevisionArn", .shape = AT_String},
};
static const struct member_model RunTaskRequest_members[] = {
    {"capacityProviderStrategy", .shape = AT_CapacityProviderStrategy},
    {"cluster", .shape = AT_String},
    {"count", .shape = AT_BoxedInteger},
    {"enableECSManagedTags", .shape = AT_Boolean},
    {"enableExecuteCommand", .shape = AT_Boolean},
    {"group", .shape = AT_String},
    {"launchType", .shape = AT_LaunchType},
    {"networkConfiguration", .shape = AT_NetworkConfiguration},
    {"overrides", .shape = AT_TaskOverride},
    {"placementConstraints", .shape = AT_PlacementConstraints},
    {"placementStrategy", .shape = AT_PlacementStrategies},
    {"platformVersion", .shape = AT_String},
    {"propagateTags", .shape = AT_PropagateTags},
    {"referenceId", .shape = AT_String},
    {"startedBy", .shape = AT_String},
    {"tags", .shape = AT_Tags},
    {"taskDefinition", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"clientToken", .shape = AT_String, .traits = MEMBER_TOKEN},
    {"volumeConfigurations", .shape = AT_TaskVolumeConfigurations},
};
static const struct member_model RunTaskResponse_members[] = {
    {"tasks", .shape = AT_Tasks},
    {"failures", .shape = AT_Failures},
};
static const struct member_model RuntimePlatform_members[] = {
    {"cpuArchitecture", .shape = AT_CPUArchitecture},
    {"operatingSystemFamily", .shape = AT_OSFamily},
};
static const struct member_model RuntimePlatformOverride_members[] = {
    {"cpuArchitecture", .shape = AT_String},
};
static const struct member_model S3FilesVolumeConfiguration_members[] = {
    {"fileSystemArn", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"rootDirectory", .shape = AT_String},
    {"transitEncryptionPort", .shape = AT_BoxedInteger},
    {"accessPointArn", .shape = AT_String},
};
static const struct member_model Scale_members[] = {
    {"value", .shape = AT_Double},
    {"unit", .shape = AT_ScaleUnit},
};
static const char *const ScaleUnit_choices[] = {
    "PERCENT",
    NULL,
};
static const char *const SchedulingStrategy_choices[] = {
    "REPLICA",
    "DAEMON",
    NULL,
};
static const char *const Scope_choices[] = {
    "task",
    "shared",
    NULL,
};
static const struct member_model Secret_members[] = {
    {"name", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"valueFrom", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model SecretList_members[] = {
    {"member", .shape = AT_Secret},
};
static const struct member_model ServerException_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model Service_members[] = {
    {"serviceArn", .shape = AT_String},
    {"serviceName", .shape = AT_String},
    {"clusterArn", .shape = AT_String},
    {"loadBalancers", .shape = AT_LoadBalancers},
    {"serviceRegistries", .shape = AT_ServiceRegistries},
    {"status", .shape = AT_String},
    {"desiredCount", .shape = AT_Integer},
    {"runningCount", .shape = AT_Integer},
    {"pendingCount", .shape = AT_Integer},
    {"launchType", .shape = AT_LaunchType},
    {"capacityProviderStrategy", .shape = AT_CapacityProviderStrategy},
    {"platformVersion", .shape = AT_String},
    {"platformFamily", .shape = AT_String},
    {"taskDefinition", .shape = AT_String},
    {"deploymentConfiguration", .shape = AT_DeploymentConfiguration},
    {"taskSets", .shape = AT_TaskSets},
    {"deployments", .shape = AT_Deployments},
    {"roleArn", .shape = AT_String},
    {"events", .shape = AT_ServiceEvents},
    {"createdAt", .shape = AT_Timestamp},
    {"currentServiceDeployment", .shape = AT_String},
    {"currentServiceRevisions", .shape = AT_ServiceCurrentRevisionSummaryList},
    {"placementConstraints", .shape = AT_PlacementConstraints},
    {"placementStrategy", .shape = AT_PlacementStrategies},
    {"networkConfiguration", .shape = AT_NetworkConfiguration},
    {"healthCheckGracePeriodSeconds", .shape = AT_BoxedInteger},
    {"schedulingStrategy", .shape = AT_SchedulingStrategy},
    {"deploymentController", .shape = AT_DeploymentController},
    {"tags", .shape = AT_Tags},
    {"createdBy", .shape = AT_String},
    {"enableECSManagedTags", .shape = AT_Boolean},
    {"propagateTags", .shape = AT_PropagateTags},
    {"enableExecuteCommand", .shape = AT_Boolean},
    {"availabilityZoneRebalancing", .shape = AT_AvailabilityZoneRebalancing},
    {"resourceManagementType", .shape = AT_ResourceManagementType},
};
static const struct member_model ServiceConnectAccessLogConfiguration_members[] = {
    {"format", .shape = AT_ServiceConnectAccessLoggingFormat, .traits = MEMBER_REQUIRED},
    {"includeQueryParameters", .shape = AT_ServiceConnectIncludeQueryParameters},
};
static const char *const ServiceConnectAccessLoggingFormat_choices[] = {
    "TEXT",
    "JSON",
    NULL,
};
static const struct member_model ServiceConnectClientAlias_members[] = {
    {"port", .shape = AT_PortNumber, .traits = MEMBER_REQUIRED},
    {"dnsName", .shape = AT_String},
    {"testTrafficRules", .shape = AT_ServiceConnectTestTrafficRules},
};
static const struct member_model ServiceConnectClientAliasList_members[] = {
    {"member", .shape = AT_ServiceConnectClientAlias},
};
static const struct member_model ServiceConnectConfiguration_members[] = {
    {"enabled", .shape = AT_Boolean, .traits = MEMBER_REQUIRED},
    {"namespace", .shape = AT_String},
    {"services", .shape = AT_ServiceConnectServiceList},
    {"logConfiguration", .shape = AT_LogConfiguration},
    {"accessLogConfiguration", .shape = AT_ServiceConnectAccessLogConfiguration},
    {"containerConfigurations", .shape = AT_ServiceConnectContainerConfigurations},
};
static const struct member_model ServiceConnectContainerConfiguration_members[] = {
    {"logLevel", .shape = AT_ServiceConnectContainerLogLevel},
};
static const struct member_model ServiceConnectContainerConfigurations_members[] = {
    {"member", .shape = AT_ServiceConnectContainerConfiguration},
};
static const char *const ServiceConnectContainerLogLevel_choices[] = {
    "debug",
    "info",
    NULL,
};
static const char *const ServiceConnectIncludeQueryParameters_choices[] = {
    "DISABLED",
    "ENABLED",
    NULL,
};
static const struct member_model ServiceConnectService_members[] = {
    {"portName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"discoveryName", .shape = AT_String},
    {"clientAliases", .shape = AT_ServiceConnectClientAliasList},
    {"ingressPortOverride", .shape = AT_PortNumber},
    {"timeout", .shape = AT_TimeoutConfiguration},
    {"tls", .shape = AT_ServiceConnectTlsConfiguration},
};
static const struct member_model ServiceConnectServiceList_members[] = {
    {"member", .shape = AT_ServiceConnectService},
};
static const struct member_model ServiceConnectServiceResource_members[] = {
    {"discoveryName", .shape = AT_String},
    {"discoveryArn", .shape = AT_String},
};
static const struct member_model ServiceConnectServiceResourceList_members[] = {
    {"member", .shape = AT_ServiceConnectServiceResource},
};
static const struct member_model ServiceConnectTestTrafficHeaderMatchRules_members[] = {
    {"exact", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model ServiceConnectTestTrafficHeaderRules_members[] = {
    {"name", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"value", .shape = AT_ServiceConnectTestTrafficHeaderMatchRules},
};
static const struct member_model ServiceConnectTestTrafficRules_members[] = {
    {"header", .shape = AT_ServiceConnectTestTrafficHeaderRules, .traits = MEMBER_REQUIRED},
};
static const struct member_model ServiceConnectTlsCertificateAuthority_members[] = {
    {"awsPcaAuthorityArn", .shape = AT_String},
};
static const struct member_model ServiceConnectTlsConfiguration_members[] = {
    {"issuerCertificateAuthority", .shape = AT_ServiceConnectTlsCertificateAuthority, .traits = MEMBER_REQUIRED},
    {"kmsKey", .shape = AT_String},
    {"roleArn", .shape = AT_String},
};
static const struct member_model ServiceCurrentRevisionSummary_members[] = {
    {"arn", .shape = AT_String},
    {"requestedTaskCount", .shape = AT_Integer},
    {"runningTaskCount", .shape = AT_Integer},
    {"pendingTaskCount", .shape = AT_Integer},
};
static const struct member_model ServiceCurrentRevisionSummaryList_members[] = {
    {"member", .shape = AT_ServiceCurrentRevisionSummary},
};
static const struct member_model ServiceDeployment_members[] = {
    {"serviceDeploymentArn", .shape = AT_String},
    {"serviceArn", .shape = AT_String},
    {"clusterArn", .shape = AT_String},
    {"createdAt", .shape = AT_Timestamp},
    {"startedAt", .shape = AT_Timestamp},
    {"finishedAt", .shape = AT_Timestamp},
    {"stoppedAt", .shape = AT_Timestamp},
    {"updatedAt", .shape = AT_Timestamp},
    {"sourceServiceRevisions", .shape = AT_ServiceRevisionsSummaryList},
    {"targetServiceRevision", .shape = AT_ServiceRevisionSummary},
    {"status", .shape = AT_ServiceDeploymentStatus},
    {"statusReason", .shape = AT_String},
    {"lifecycleStage", .shape = AT_ServiceDeploymentLifecycleStage},
    {"lifecycleHookDetails", .shape = AT_DeploymentLifecycleHookDetailList},
    {"deploymentConfiguration", .shape = AT_DeploymentConfiguration},
    {"rollback", .shape = AT_Rollback},
    {"deploymentCircuitBreaker", .shape = AT_ServiceDeploymentCircuitBreaker},
    {"alarms", .shape = AT_ServiceDeploymentAlarms},
};
static const struct member_model ServiceDeploymentAlarms_members[] = {
    {"status", .shape = AT_ServiceDeploymentRollbackMonitorsStatus},
    {"alarmNames", .shape = AT_StringList},
    {"triggeredAlarmNames", .shape = AT_StringList},
};
static const struct member_model ServiceDeploymentBrief_members[] = {
    {"serviceDeploymentArn", .shape = AT_String},
    {"serviceArn", .shape = AT_String},
    {"clusterArn", .shape = AT_String},
    {"startedAt", .shape = AT_Timestamp},
    {"createdAt", .shape = AT_Timestamp},
    {"finishedAt", .shape = AT_Timestamp},
    {"targetServiceRevisionArn", .shape = AT_String},
    {"status", .shape = AT_ServiceDeploymentStatus},
    {"statusReason", .shape = AT_String},
};
static const struct member_model ServiceDeploymentCircuitBreaker_members[] = {
    {"status", .shape = AT_ServiceDeploymentRollbackMonitorsStatus},
    {"failureCount", .shape = AT_Integer},
    {"threshold", .shape = AT_Integer},
};
static const char *const ServiceDeploymentLifecycleStage_choices[] = {
    "RECONCILE_SERVICE",
    "PRE_SCALE_UP",
    "SCALE_UP",
    "POST_SCALE_UP",
    "TEST_TRAFFIC_SHIFT",
    "POST_TEST_TRAFFIC_SHIFT",
    "PRODUCTION_TRAFFIC_SHIFT",
    "POST_PRODUCTION_TRAFFIC_SHIFT",
    "BAKE_TIME",
    "CLEAN_UP",
    NULL,
};
static const char *const ServiceDeploymentRollbackMonitorsStatus_choices[] = {
    "TRIGGERED",
    "MONITORING",
    "MONITORING_COMPLETE",
    "DISABLED",
    NULL,
};
static const char *const ServiceDeploymentStatus_choices[] = {
    "PENDING",
    "SUCCESSFUL",
    "STOPPED",
    "STOP_REQUESTED",
    "IN_PROGRESS",
    "ROLLBACK_REQUESTED",
    "ROLLBACK_IN_PROGRESS",
    "ROLLBACK_SUCCESSFUL",
    "ROLLBACK_FAILED",
    NULL,
};
static const struct member_model ServiceDeploymentStatusList_members[] = {
    {"member", .shape = AT_ServiceDeploymentStatus},
};
static const struct member_model ServiceDeployments_members[] = {
    {"member", .shape = AT_ServiceDeployment},
};
static const struct member_model ServiceDeploymentsBrief_members[] = {
    {"member", .shape = AT_ServiceDeploymentBrief},
};
static const struct member_model ServiceEvent_members[] = {
    {"id", .shape = AT_String},
    {"createdAt", .shape = AT_Timestamp},
    {"message", .shape = AT_String},
};
static const struct member_model ServiceEvents_members[] = {
    {"member", .shape = AT_ServiceEvent},
};
static const char *const ServiceField_choices[] = {
    "TAGS",
    NULL,
};
static const struct member_model ServiceFieldList_members[] = {
    {"member", .shape = AT_ServiceField},
};
static const struct member_model ServiceManagedEBSVolumeConfiguration_members[] = {
    {"encrypted", .shape = AT_BoxedBoolean},
    {"kmsKeyId", .shape = AT_EBSKMSKeyId},
    {"volumeType", .shape = AT_EBSVolumeType},
    {"sizeInGiB", .shape = AT_BoxedInteger},
    {"snapshotId", .shape = AT_EBSSnapshotId},
    {"volumeInitializationRate", .shape = AT_BoxedInteger},
    {"iops", .shape = AT_BoxedInteger},
    {"throughput", .shape = AT_BoxedInteger},
    {"tagSpecifications", .shape = AT_EBSTagSpecifications},
    {"roleArn", .shape = AT_IAMRoleArn, .traits = MEMBER_REQUIRED},
    {"filesystemType", .shape = AT_TaskFilesystemType},
};
static const struct member_model ServiceNotActiveException_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model ServiceNotFoundException_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model ServiceRegistries_members[] = {
    {"member", .shape = AT_ServiceRegistry},
};
static const struct member_model ServiceRegistry_members[] = {
    {"registryArn", .shape = AT_String},
    {"port", .shape = AT_BoxedInteger},
    {"containerName", .shape = AT_String},
    {"containerPort", .shape = AT_BoxedInteger},
};
static const struct member_model ServiceRevision_members[] = {
    {"serviceRevisionArn", .shape = AT_String},
    {"serviceArn", .shape = AT_String},
    {"clusterArn", .shape = AT_String},
    {"taskDefinition", .shape = AT_String},
    {"capacityProviderStrategy", .shape = AT_CapacityProviderStrategy},
    {"launchType", .shape = AT_LaunchType},
    {"platformVersion", .shape = AT_String},
    {"platformFamily", .shape = AT_String},
    {"loadBalancers", .shape = AT_LoadBalancers},
    {"serviceRegistries", .shape = AT_ServiceRegistries},
    {"networkConfiguration", .shape = AT_NetworkConfiguration},
    {"containerImages", .shape = AT_ContainerImages},
    {"guardDutyEnabled", .shape = AT_Boolean},
    {"serviceConnectConfiguration", .shape = AT_ServiceConnectConfiguration},
    {"volumeConfigurations", .shape = AT_ServiceVolumeConfigurations},
    {"fargateEphemeralStorage", .shape = AT_DeploymentEphemeralStorage},
    {"createdAt", .shape = AT_Timestamp},
    {"vpcLatticeConfigurations", .shape = AT_VpcLatticeConfigurations},
    {"resolvedConfiguration", .shape = AT_ResolvedConfiguration},
    {"ecsManagedResources", .shape = AT_ECSManagedResources},
    {"overrides", .shape = AT_ServiceRevisionOverrides},
    {"gatewayConnectors", .shape = AT_GatewayConnectorList},
    {"monitoring", .shape = AT_MonitoringConfiguration},
};
static const char *const ServiceRevisionCleanup_choices[] = {
    "BLOCKING",
    "DEFERRED",
    NULL,
};
static const struct member_model ServiceRevisionLoadBalancer_members[] = {
    {"targetGroupArn", .shape = AT_String},
    {"productionListenerRule", .shape = AT_String},
};
static const struct member_model ServiceRevisionLoadBalancers_members[] = {
    {"member", .shape = AT_ServiceRevisionLoadBalancer},
};
static const struct member_model ServiceRevisionOverrides_members[] = {
    {"runtimePlatform", .shape = AT_RuntimePlatformOverride},
};
static const struct member_model ServiceRevisionSummary_members[] = {
    {"arn", .shape = AT_String},
    {"requestedTaskCount", .shape = AT_Integer},
    {"runningTaskCount", .shape = AT_Integer},
    {"pendingTaskCount", .shape = AT_Integer},
    {"requestedTestTrafficWeight", .shape = AT_Double},
    {"requestedProductionTrafficWeight", .shape = AT_Double},
};
static const struct member_model ServiceRevisionVpcLatticeConfiguration_members[] = {
    {"targetGroupArn", .shape = AT_String},
    {"productionListenerRule", .shape = AT_String},
};
static const struct member_model ServiceRevisionVpcLatticeConfigurations_members[] = {
    {"member", .shape = AT_ServiceRevisionVpcLatticeConfiguration},
};
static const struct member_model ServiceRevisions_members[] = {
    {"member", .shape = AT_ServiceRevision},
};
static const struct member_model ServiceRevisionsSummaryList_members[] = {
    {"member", .shape = AT_ServiceRevisionSummary},
};
static const struct member_model ServiceVolumeConfiguration_members[] = {
    {"name", .shape = AT_ECSVolumeName, .traits = MEMBER_REQUIRED},
    {"managedEBSVolume", .shape = AT_ServiceManagedEBSVolumeConfiguration},
};
static const struct member_model ServiceVolumeConfigurations_members[] = {
    {"member", .shape = AT_ServiceVolumeConfiguration},
};
static const struct member_model Services_members[] = {
    {"member", .shape = AT_Service},
};
static const struct member_model Session_members[] = {
    {"sessionId", .shape = AT_String},
    {"streamUrl", .shape = AT_String},
    {"tokenValue", .shape = AT_SensitiveString},
};
static const struct member_model Setting_members[] = {
    {"name", .shape = AT_SettingName},
    {"value", .shape = AT_String},
    {"principalArn", .shape = AT_String},
    {"type", .shape = AT_SettingType},
};
static const char *const SettingName_choices[] = {
    "serviceLongArnFormat",
    "taskLongArnFormat",
    "containerInstanceLongArnFormat",
    "awsvpcTrunking",
    "containerInsights",
    "fargateFIPSMode",
    "tagResourceAuthorization",
    "fargateTaskRetirementWaitPeriod",
    "guardDutyActivate",
    "defaultLogDriverMode",
    "fargateEventWindows",
    NULL,
};
static const char *const SettingType_choices[] = {
    "user",
    "aws_managed",
    NULL,
};
static const struct member_model Settings_members[] = {
    {"member", .shape = AT_Setting},
};
static const struct member_model SharingStrategy_members[] = {
    {"nvidiaMps", .shape = AT_NvidiaMpsAllocation},
};
static const char *const SortOrder_choices[] = {
    "ASC",
    "DESC",
    NULL,
};
static const char *const StabilityStatus_choices[] = {
    "STEADY_STATE",
    "STABILIZING",
    NULL,
};
static const struct member_model StartTaskRequest_members[] = {
    {"cluster", .shape = AT_String},
    {"containerInstances", .shape = AT_StringList, .traits = MEMBER_REQUIRED},
    {"enableECSManagedTags", .shape = AT_Boolean},
    {"enableExecuteCommand", .shape = AT_Boolean},
    {"group", .shape = AT_String},
    {"networkConfiguration", .shape = AT_NetworkConfiguration},
    {"overrides", .shape = AT_TaskOverride},
    {"propagateTags", .shape = AT_PropagateTags},
    {"referenceId", .shape = AT_String},
    {"startedBy", .shape = AT_String},
    {"tags", .shape = AT_Tags},
    {"taskDefinition", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"volumeConfigurations", .shape = AT_TaskVolumeConfigurations},
};
static const struct member_model StartTaskResponse_members[] = {
    {"tasks", .shape = AT_Tasks},
    {"failures", .shape = AT_Failures},
};
static const struct member_model Statistics_members[] = {
    {"member", .shape = AT_KeyValuePair},
};
static const struct member_model StopTaskRequest_members[] = {
    {"cluster", .shape = AT_String},
    {"task", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"reason", .shape = AT_String},
};
static const struct member_model StopTaskResponse_members[] = {
    {"task", .shape = AT_Task},
};
static const struct member_model StringList_members[] = {
    {"member", .shape = AT_String},
};
static const struct member_model StringMap_members[] = {
    {"key", .shape = AT_String},
    {"value", .shape = AT_String},
};
static const struct member_model SystemControl_members[] = {
    {"namespace", .shape = AT_String},
    {"value", .shape = AT_String},
};
static const struct member_model SystemControls_members[] = {
    {"member", .shape = AT_SystemControl},
};
static const struct member_model Tag_members[] = {
    {"key", .shape = AT_TagKey},
    {"value", .shape = AT_TagValue},
};
static const struct member_model TagKeys_members[] = {
    {"member", .shape = AT_TagKey},
};
static const struct member_model TagResourceRequest_members[] = {
    {"resourceArn", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"tags", .shape = AT_Tags, .traits = MEMBER_REQUIRED},
};
static const struct member_model Tags_members[] = {
    {"member", .shape = AT_Tag},
};
static const struct member_model TargetNotConnectedException_members[] = {
    {"message", .shape = AT_String},
};
static const char *const TargetType_choices[] = {
    "container-instance",
    NULL,
};
static const struct member_model Task_members[] = {
    {"attachments", .shape = AT_Attachments},
    {"attributes", .shape = AT_Attributes},
    {"availabilityZone", .shape = AT_String},
    {"capacityProviderName", .shape = AT_String},
    {"clusterArn", .shape = AT_String},
    {"connectivity", .shape = AT_Connectivity},
    {"connectivityAt", .shape = AT_Timestamp},
    {"containerInstanceArn", .shape = AT_String},
    {"containers", .shape = AT_Containers},
    {"cpu", .shape = AT_String},
    {"createdAt", .shape = AT_Timestamp},
    {"desiredStatus", .shape = AT_String},
    {"enableExecuteCommand", .shape = AT_Boolean},
    {"executionStoppedAt", .shape = AT_Timestamp},
    {"group", .shape = AT_String},
    {"healthStatus", .shape = AT_HealthStatus},
    {"inferenceAccelerators", .shape = AT_InferenceAccelerators},
    {"lastStatus", .shape = AT_String},
    {"launchType", .shape = AT_LaunchType},
    {"memory", .shape = AT_String},
    {"overrides", .shape = AT_TaskOverride},
    {"platformVersion", .shape = AT_String},
    {"platformFamily", .shape = AT_String},
    {"pullStartedAt", .shape = AT_Timestamp},
    {"pullStoppedAt", .shape = AT_Timestamp},
    {"startedAt", .shape = AT_Timestamp},
    {"startedBy", .shape = AT_String},
    {"stopCode", .shape = AT_TaskStopCode},
    {"stoppedAt", .shape = AT_Timestamp},
    {"stoppedReason", .shape = AT_String},
    {"stoppingAt", .shape = AT_Timestamp},
    {"tags", .shape = AT_Tags},
    {"taskArn", .shape = AT_String},
    {"taskDefinitionArn", .shape = AT_String},
    {"version", .shape = AT_Long},
    {"ephemeralStorage", .shape = AT_EphemeralStorage},
    {"fargateEphemeralStorage", .shape = AT_TaskEphemeralStorage},
    {"trustedExecutionSummary", .shape = AT_TrustedExecutionSummary},
};
static const struct member_model TaskDefinition_members[] = {
    {"taskDefinitionArn", .shape = AT_String},
    {"containerDefinitions", .shape = AT_ContainerDefinitions},
    {"family", .shape = AT_String},
    {"taskRoleArn", .shape = AT_String},
    {"executionRoleArn", .shape = AT_String},
    {"networkMode", .shape = AT_NetworkMode},
    {"revision", .shape = AT_Integer},
    {"volumes", .shape = AT_VolumeList},
    {"status", .shape = AT_TaskDefinitionStatus},
    {"requiresAttributes", .shape = AT_RequiresAttributes},
    {"placementConstraints", .shape = AT_TaskDefinitionPlacementConstraints},
    {"compatibilities", .shape = AT_CompatibilityList},
    {"runtimePlatform", .shape = AT_RuntimePlatform},
    {"requiresCompatibilities", .shape = AT_CompatibilityList},
    {"cpu", .shape = AT_String},
    {"memory", .shape = AT_String},
    {"inferenceAccelerators", .shape = AT_InferenceAccelerators},
    {"pidMode", .shape = AT_PidMode},
    {"ipcMode", .shape = AT_IpcMode},
    {"proxyConfiguration", .shape = AT_ProxyConfiguration},
    {"registeredAt", .shape = AT_Timestamp},
    {"deregisteredAt", .shape = AT_Timestamp},
    {"deleteRequestedAt", .shape = AT_Timestamp},
    {"registeredBy", .shape = AT_String},
    {"ephemeralStorage", .shape = AT_EphemeralStorage},
    {"enableFaultInjection", .shape = AT_BoxedBoolean},
    {"trustedExecutionConfiguration", .shape = AT_TrustedExecutionConfiguration},
};
static const char *const TaskDefinitionFamilyStatus_choices[] = {
    "ACTIVE",
    "INACTIVE",
    "ALL",
    NULL,
};
static const char *const TaskDefinitionField_choices[] = {
    "TAGS",
    NULL,
};
static const struct member_model TaskDefinitionFieldList_members[] = {
    {"member", .shape = AT_TaskDefinitionField},
};
static const struct member_model TaskDefinitionList_members[] = {
    {"member", .shape = AT_TaskDefinition},
};
static const struct member_model TaskDefinitionPlacementConstraint_members[] = {
    {"type", .shape = AT_TaskDefinitionPlacementConstraintType},
    {"expression", .shape = AT_String},
};
static const char *const TaskDefinitionPlacementConstraintType_choices[] = {
    "memberOf",
    NULL,
};
static const struct member_model TaskDefinitionPlacementConstraints_members[] = {
    {"member", .shape = AT_TaskDefinitionPlacementConstraint},
};
static const char *const TaskDefinitionStatus_choices[] = {
    "ACTIVE",
    "INACTIVE",
    "DELETE_IN_PROGRESS",
    NULL,
};
static const struct member_model TaskEphemeralStorage_members[] = {
    {"sizeInGiB", .shape = AT_Integer},
    {"kmsKeyId", .shape = AT_String},
};
static const char *const TaskField_choices[] = {
    "TAGS",
    NULL,
};
static const struct member_model TaskFieldList_members[] = {
    {"member", .shape = AT_TaskField},
};
static const char *const TaskFilesystemType_choices[] = {
    "ext3",
    "ext4",
    "xfs",
    "ntfs",
    NULL,
};
static const struct member_model TaskManagedEBSVolumeConfiguration_members[] = {
    {"encrypted", .shape = AT_BoxedBoolean},
    {"kmsKeyId", .shape = AT_EBSKMSKeyId},
    {"volumeType", .shape = AT_EBSVolumeType},
    {"sizeInGiB", .shape = AT_BoxedInteger},
    {"snapshotId", .shape = AT_EBSSnapshotId},
    {"volumeInitializationRate", .shape = AT_BoxedInteger},
    {"iops", .shape = AT_BoxedInteger},
    {"throughput", .shape = AT_BoxedInteger},
    {"tagSpecifications", .shape = AT_EBSTagSpecifications},
    {"roleArn", .shape = AT_IAMRoleArn, .traits = MEMBER_REQUIRED},
    {"terminationPolicy", .shape = AT_TaskManagedEBSVolumeTerminationPolicy},
    {"filesystemType", .shape = AT_TaskFilesystemType},
};
static const struct member_model TaskManagedEBSVolumeTerminationPolicy_members[] = {
    {"deleteOnTermination", .shape = AT_BoxedBoolean, .traits = MEMBER_REQUIRED},
};
static const struct member_model TaskOverride_members[] = {
    {"containerOverrides", .shape = AT_ContainerOverrides},
    {"cpu", .shape = AT_String},
    {"inferenceAcceleratorOverrides", .shape = AT_InferenceAcceleratorOverrides},
    {"executionRoleArn", .shape = AT_String},
    {"memory", .shape = AT_String},
    {"taskRoleArn", .shape = AT_String},
    {"ephemeralStorage", .shape = AT_EphemeralStorage},
};
static const struct member_model TaskSet_members[] = {
    {"id", .shape = AT_String},
    {"taskSetArn", .shape = AT_String},
    {"serviceArn", .shape = AT_String},
    {"clusterArn", .shape = AT_String},
    {"startedBy", .shape = AT_String},
    {"externalId", .shape = AT_String},
    {"status", .shape = AT_String},
    {"taskDefinition", .shape = AT_String},
    {"computedDesiredCount", .shape = AT_Integer},
    {"pendingCount", .shape = AT_Integer},
    {"runningCount", .shape = AT_Integer},
    {"createdAt", .shape = AT_Timestamp},
    {"updatedAt", .shape = AT_Timestamp},
    {"launchType", .shape = AT_LaunchType},
    {"capacityProviderStrategy", .shape = AT_CapacityProviderStrategy},
    {"platformVersion", .shape = AT_String},
    {"platformFamily", .shape = AT_String},
    {"networkConfiguration", .shape = AT_NetworkConfiguration},
    {"loadBalancers", .shape = AT_LoadBalancers},
    {"serviceRegistries", .shape = AT_ServiceRegistries},
    {"scale", .shape = AT_Scale},
    {"stabilityStatus", .shape = AT_StabilityStatus},
    {"stabilityStatusAt", .shape = AT_Timestamp},
    {"tags", .shape = AT_Tags},
    {"fargateEphemeralStorage", .shape = AT_DeploymentEphemeralStorage},
};
static const char *const TaskSetField_choices[] = {
    "TAGS",
    NULL,
};
static const struct member_model TaskSetFieldList_members[] = {
    {"member", .shape = AT_TaskSetField},
};
static const struct member_model TaskSetNotFoundException_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model TaskSets_members[] = {
    {"member", .shape = AT_TaskSet},
};
static const char *const TaskStopCode_choices[] = {
    "TaskFailedToStart",
    "EssentialContainerExited",
    "UserInitiated",
    "ServiceSchedulerInitiated",
    "SpotInterruption",
    "TerminationNotice",
    "InfrastructureHealth",
    NULL,
};
static const struct member_model TaskVolumeConfiguration_members[] = {
    {"name", .shape = AT_ECSVolumeName, .traits = MEMBER_REQUIRED},
    {"managedEBSVolume", .shape = AT_TaskManagedEBSVolumeConfiguration},
};
static const struct member_model TaskVolumeConfigurations_members[] = {
    {"member", .shape = AT_TaskVolumeConfiguration},
};
static const struct member_model Tasks_members[] = {
    {"member", .shape = AT_Task},
};
static const struct member_model ThresholdConfiguration_members[] = {
    {"type", .shape = AT_ThresholdType, .traits = MEMBER_REQUIRED},
    {"value", .shape = AT_Integer, .traits = MEMBER_REQUIRED},
};
static const char *const ThresholdType_choices[] = {
    "COUNT",
    "BOUNDED_PERCENT",
    "UNBOUNDED_PERCENT",
    NULL,
};
static const struct member_model TimeoutConfiguration_members[] = {
    {"idleTimeoutSeconds", .shape = AT_Duration},
    {"perRequestTimeoutSeconds", .shape = AT_Duration},
};
static const struct member_model Tmpfs_members[] = {
    {"containerPath", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"size", .shape = AT_Integer, .traits = MEMBER_REQUIRED},
    {"mountOptions", .shape = AT_StringList},
};
static const struct member_model TmpfsList_members[] = {
    {"member", .shape = AT_Tmpfs},
};
static const struct member_model TotalLocalStorageGBRequest_members[] = {
    {"min", .shape = AT_BoxedDouble},
    {"max", .shape = AT_BoxedDouble},
};
static const char *const TransportProtocol_choices[] = {
    "tcp",
    "udp",
    NULL,
};
static const struct member_model TrustedExecutionConfiguration_members[] = {
    {"isolationMode", .shape = AT_IsolationMode, .traits = MEMBER_REQUIRED},
    {"attestationPolicy", .shape = AT_String},
};
static const struct member_model TrustedExecutionSummary_members[] = {
    {"isolationMode", .shape = AT_IsolationMode, .traits = MEMBER_REQUIRED},
    {"attestationPolicyStatus", .shape = AT_AttestationPolicyStatus},
};
static const struct member_model Ulimit_members[] = {
    {"name", .shape = AT_UlimitName, .traits = MEMBER_REQUIRED},
    {"softLimit", .shape = AT_Integer, .traits = MEMBER_REQUIRED},
    {"hardLimit", .shape = AT_Integer, .traits = MEMBER_REQUIRED},
};
static const struct member_model UlimitList_members[] = {
    {"member", .shape = AT_Ulimit},
};
static const char *const UlimitName_choices[] = {
    "core",
    "cpu",
    "data",
    "fsize",
    "locks",
    "memlock",
    "msgqueue",
    "nice",
    "nofile",
    "nproc",
    "rss",
    "rtprio",
    "rttime",
    "sigpending",
    "stack",
    NULL,
};
static const struct member_model UnsupportedFeatureException_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model UntagResourceRequest_members[] = {
    {"resourceArn", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"tagKeys", .shape = AT_TagKeys, .traits = MEMBER_REQUIRED},
};
static const struct member_model UpdateClusterRequest_members[] = {
    {"cluster", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"settings", .shape = AT_ClusterSettings},
    {"configuration", .shape = AT_ClusterConfiguration},
    {"serviceConnectDefaults", .shape = AT_ClusterServiceConnectDefaultsRequest},
};
static const struct member_model UpdateClusterResponse_members[] = {
    {"cluster", .shape = AT_Cluster},
};
static const struct member_model UpdateClusterSettingsRequest_members[] = {
    {"cluster", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"settings", .shape = AT_ClusterSettings, .traits = MEMBER_REQUIRED},
};
static const struct member_model UpdateClusterSettingsResponse_members[] = {
    {"cluster", .shape = AT_Cluster},
};
static const struct member_model UpdateContainerInstancesStateRequest_members[] = {
    {"cluster", .shape = AT_String},
    {"containerInstances", .shape = AT_StringList, .traits = MEMBER_REQUIRED},
    {"status", .shape = AT_ContainerInstanceStatus, .traits = MEMBER_REQUIRED},
};
static const struct member_model UpdateContainerInstancesStateResponse_members[] = {
    {"containerInstances", .shape = AT_ContainerInstances},
    {"failures", .shape = AT_Failures},
};
static const struct member_model UpdateInProgressException_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model UpdateServicePrimaryTaskSetRequest_members[] = {
    {"cluster", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"service", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"primaryTaskSet", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model UpdateServicePrimaryTaskSetResponse_members[] = {
    {"taskSet", .shape = AT_TaskSet},
};
static const struct member_model UpdateServiceRequest_members[] = {
    {"cluster", .shape = AT_String},
    {"service", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"desiredCount", .shape = AT_BoxedInteger},
    {"taskDefinition", .shape = AT_String},
    {"capacityProviderStrategy", .shape = AT_CapacityProviderStrategy},
    {"deploymentConfiguration", .shape = AT_DeploymentConfiguration},
    {"availabilityZoneRebalancing", .shape = AT_AvailabilityZoneRebalancing},
    {"networkConfiguration", .shape = AT_NetworkConfiguration},
    {"placementConstraints", .shape = AT_PlacementConstraints},
    {"placementStrategy", .shape = AT_PlacementStrategies},
    {"platformVersion", .shape = AT_String},
    {"forceNewDeployment", .shape = AT_Boolean},
    {"healthCheckGracePeriodSeconds", .shape = AT_BoxedInteger},
    {"deploymentController", .shape = AT_DeploymentController},
    {"enableExecuteCommand", .shape = AT_BoxedBoolean},
    {"enableECSManagedTags", .shape = AT_BoxedBoolean},
    {"loadBalancers", .shape = AT_LoadBalancers},
    {"propagateTags", .shape = AT_PropagateTags},
    {"serviceRegistries", .shape = AT_ServiceRegistries},
    {"serviceConnectConfiguration", .shape = AT_ServiceConnectConfiguration},
    {"volumeConfigurations", .shape = AT_ServiceVolumeConfigurations},
    {"vpcLatticeConfigurations", .shape = AT_VpcLatticeConfigurations},
    {"gatewayConnectors", .shape = AT_GatewayConnectorList},
    {"monitoring", .shape = AT_MonitoringConfiguration},
};
static const struct member_model UpdateServiceResponse_members[] = {
    {"service", .shape = AT_Service},
};
static const struct member_model UpdateTaskSetRequest_members[] = {
    {"cluster", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"service", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"taskSet", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"scale", .shape = AT_Scale, .traits = MEMBER_REQUIRED},
};
static const struct member_model UpdateTaskSetResponse_members[] = {
    {"taskSet", .shape = AT_TaskSet},
};
static const struct member_model VCpuCountRangeRequest_members[] = {
    {"min", .shape = AT_BoxedInteger, .traits = MEMBER_REQUIRED},
    {"max", .shape = AT_BoxedInteger},
};
static const char *const VersionConsistency_choices[] = {
    "enabled",
    "disabled",
    NULL,
};
static const struct member_model VersionInfo_members[] = {
    {"agentVersion", .shape = AT_String},
    {"agentHash", .shape = AT_String},
    {"dockerVersion", .shape = AT_String},
};
static const struct member_model Volume_members[] = {
    {"name", .shape = AT_String},
    {"host", .shape = AT_HostVolumeProperties},
    {"dockerVolumeConfiguration", .shape = AT_DockerVolumeConfiguration},
    {"efsVolumeConfiguration", .shape = AT_EFSVolumeConfiguration},
    {"s3filesVolumeConfiguration", .shape = AT_S3FilesVolumeConfiguration},
    {"fsxWindowsFileServerVolumeConfiguration", .shape = AT_FSxWindowsFileServerVolumeConfiguration},
    {"configuredAtLaunch", .shape = AT_BoxedBoolean},
};
static const struct member_model VolumeFrom_members[] = {
    {"sourceContainer", .shape = AT_String},
    {"readOnly", .shape = AT_BoxedBoolean},
};
static const struct member_model VolumeFromList_members[] = {
    {"member", .shape = AT_VolumeFrom},
};
static const struct member_model VolumeList_members[] = {
    {"member", .shape = AT_Volume},
};
static const struct member_model VpcLatticeAdvancedConfiguration_members[] = {
    {"alternateTargetGroupArn", .shape = AT_String},
    {"productionListenerRule", .shape = AT_String},
    {"testListenerRule", .shape = AT_String},
};
static const struct member_model VpcLatticeConfiguration_members[] = {
    {"roleArn", .shape = AT_IAMRoleArn, .traits = MEMBER_REQUIRED},
    {"targetGroupArn", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"portName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"advancedConfiguration", .shape = AT_VpcLatticeAdvancedConfiguration},
};
static const struct member_model VpcLatticeConfigurations_members[] = {
    {"member", .shape = AT_VpcLatticeConfiguration},
};
static const struct shape shapes[] = {
    {"", SHAPE_NONE},
    {"AcceleratorCountRequest", SHAPE_STRUCTURE, .n_members = 2, .members = AcceleratorCountRequest_members},
    {"AcceleratorManufacturer", SHAPE_STRING, .choices = AcceleratorManufacturer_choices},
    {"AcceleratorManufacturerSet", SHAPE_LIST, .n_members = 1, .members = AcceleratorManufacturerSet_members},
    {"AcceleratorName", SHAPE_STRING, .choices = AcceleratorName_choices},
    {"AcceleratorNameSet", SHAPE_LIST, .n_members = 1, .members = AcceleratorNameSet_members},
    {"AcceleratorTotalMemoryMiBRequest", SHAPE_STRUCTURE, .n_members = 2, .members = AcceleratorTotalMemoryMiBRequest_members},
    {"AcceleratorType", SHAPE_STRING, .choices = AcceleratorType_choices},
    {"AcceleratorTypeSet", SHAPE_LIST, .n_members = 1, .members = AcceleratorTypeSet_members},
    {"AccessDeniedException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = AccessDeniedException_members},
    {"AccessType", SHAPE_STRING, .choices = AccessType_choices},
    {"AccessTypeList", SHAPE_LIST, .n_members = 1, .members = AccessTypeList_members, .max = INT64_C(2)},
    {"AdvancedConfiguration", SHAPE_STRUCTURE, .n_members = 4, .members = AdvancedConfiguration_members},
    {"AgentUpdateStatus", SHAPE_STRING, .choices = AgentUpdateStatus_choices},
    {"AllowedInstanceType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(30)},
    {"AllowedInstanceTypeSet", SHAPE_LIST, .n_members = 1, .members = AllowedInstanceTypeSet_members, .max = INT64_C(400)},
    {"ApplicationProtocol", SHAPE_STRING, .choices = ApplicationProtocol_choices},
    {"AssignPublicIp", SHAPE_STRING, .choices = AssignPublicIp_choices},
    {"Attachment", SHAPE_STRUCTURE, .n_members = 4, .members = Attachment_members},
    {"AttachmentDetails", SHAPE_LIST, .n_members = 1, .members = AttachmentDetails_members},
    {"Attachments", SHAPE_LIST, .n_members = 1, .members = Attachments_members},
    {"AttestationPolicyStatus", SHAPE_STRING, .choices = AttestationPolicyStatus_choices},
    {"Attribute", SHAPE_STRUCTURE, .n_members = 4, .members = Attribute_members},
    {"Attributes", SHAPE_LIST, .n_members = 1, .members = Attributes_members},
    {"AutoRepairActionsStatus", SHAPE_STRING, .choices = AutoRepairActionsStatus_choices},
    {"AutoRepairConfiguration", SHAPE_STRUCTURE, .n_members = 1, .members = AutoRepairConfiguration_members},
    {"AutoScalingGroupProvider", SHAPE_STRUCTURE, .n_members = 4, .members = AutoScalingGroupProvider_members},
    {"AvailabilityZoneRebalancing", SHAPE_STRING, .choices = AvailabilityZoneRebalancing_choices},
    {"AwsVpcConfiguration", SHAPE_STRUCTURE, .n_members = 3, .members = AwsVpcConfiguration_members},
    {"BareMetal", SHAPE_STRING, .choices = BareMetal_choices},
    {"BaselineEbsBandwidthMbpsRequest", SHAPE_STRUCTURE, .n_members = 2, .members = BaselineEbsBandwidthMbpsRequest_members},
    {"BlockedException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = BlockedException_members},
    {"Boolean", SHAPE_BOOLEAN},
    {"BoxedBoolean", SHAPE_BOOLEAN},
    {"BoxedDouble", SHAPE_DOUBLE},
    {"BoxedInteger", SHAPE_INTEGER},
    {"BurstablePerformance", SHAPE_STRING, .choices = BurstablePerformance_choices},
    {"CPUArchitecture", SHAPE_STRING, .choices = CPUArchitecture_choices},
    {"CanaryConfiguration", SHAPE_STRUCTURE, .n_members = 2, .members = CanaryConfiguration_members},
    {"CapacityOptionType", SHAPE_STRING, .choices = CapacityOptionType_choices},
    {"CapacityProvider", SHAPE_STRUCTURE, .n_members = 10, .members = CapacityProvider_members},
    {"CapacityProviderField", SHAPE_STRING, .choices = CapacityProviderField_choices},
    {"CapacityProviderFieldList", SHAPE_LIST, .n_members = 1, .members = CapacityProviderFieldList_members},
    {"CapacityProviderStatus", SHAPE_STRING, .choices = CapacityProviderStatus_choices},
    {"CapacityProviderStrategy", SHAPE_LIST, .n_members = 1, .members = CapacityProviderStrategy_members},
    {"CapacityProviderStrategyItem", SHAPE_STRUCTURE, .n_members = 3, .members = CapacityProviderStrategyItem_members},
    {"CapacityProviderStrategyItemBase", SHAPE_INTEGER, .max = INT64_C(100000)},
    {"CapacityProviderStrategyItemWeight", SHAPE_INTEGER, .max = INT64_C(1000)},
    {"CapacityProviderType", SHAPE_STRING, .choices = CapacityProviderType_choices},
    {"CapacityProviderUpdateStatus", SHAPE_STRING, .choices = CapacityProviderUpdateStatus_choices},
    {"CapacityProviders", SHAPE_LIST, .n_members = 1, .members = CapacityProviders_members},
    {"CapacityReservationPreference", SHAPE_STRING, .choices = CapacityReservationPreference_choices},
    {"CapacityReservationRequest", SHAPE_STRUCTURE, .n_members = 2, .members = CapacityReservationRequest_members},
    {"ClientException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ClientException_members},
    {"Cluster", SHAPE_STRUCTURE, .n_members = 16, .members = Cluster_members},
    {"ClusterConfiguration", SHAPE_STRUCTURE, .n_members = 2, .members = ClusterConfiguration_members},
    {"ClusterContainsCapacityProviderException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ClusterContainsCapacityProviderException_members},
    {"ClusterContainsContainerInstancesException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ClusterContainsContainerInstancesException_members},
    {"ClusterContainsServicesException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ClusterContainsServicesException_members},
    {"ClusterContainsTasksException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ClusterContainsTasksException_members},
    {"ClusterField", SHAPE_STRING, .choices = ClusterField_choices},
    {"ClusterFieldList", SHAPE_LIST, .n_members = 1, .members = ClusterFieldList_members},
    {"ClusterNotFoundException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ClusterNotFoundException_members},
    {"ClusterServiceConnectDefaults", SHAPE_STRUCTURE, .n_members = 1, .members = ClusterServiceConnectDefaults_members},
    {"ClusterServiceConnectDefaultsRequest", SHAPE_STRUCTURE, .n_members = 1, .members = ClusterServiceConnectDefaultsRequest_members},
    {"ClusterSetting", SHAPE_STRUCTURE, .n_members = 2, .members = ClusterSetting_members},
    {"ClusterSettingName", SHAPE_STRING, .choices = ClusterSettingName_choices},
    {"ClusterSettings", SHAPE_LIST, .n_members = 1, .members = ClusterSettings_members},
    {"Clusters", SHAPE_LIST, .n_members = 1, .members = Clusters_members},
    {"Compatibility", SHAPE_STRING, .choices = Compatibility_choices},
    {"CompatibilityList", SHAPE_LIST, .n_members = 1, .members = CompatibilityList_members},
    {"ConflictException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 2, .members = ConflictException_members},
    {"Connectivity", SHAPE_STRING, .choices = Connectivity_choices},
    {"Container", SHAPE_STRUCTURE, .n_members = 19, .members = Container_members},
    {"ContainerCondition", SHAPE_STRING, .choices = ContainerCondition_choices},
    {"ContainerDefinition", SHAPE_STRUCTURE, .n_members = 42, .members = ContainerDefinition_members},
    {"ContainerDefinitions", SHAPE_LIST, .n_members = 1, .members = ContainerDefinitions_members},
    {"ContainerDependencies", SHAPE_LIST, .n_members = 1, .members = ContainerDependencies_members},
    {"ContainerDependency", SHAPE_STRUCTURE, .n_members = 2, .members = ContainerDependency_members},
    {"ContainerImage", SHAPE_STRUCTURE, .n_members = 3, .members = ContainerImage_members},
    {"ContainerImages", SHAPE_LIST, .n_members = 1, .members = ContainerImages_members},
    {"ContainerInstance", SHAPE_STRUCTURE, .n_members = 19, .members = ContainerInstance_members},
    {"ContainerInstanceField", SHAPE_STRING, .choices = ContainerInstanceField_choices},
    {"ContainerInstanceFieldList", SHAPE_LIST, .n_members = 1, .members = ContainerInstanceFieldList_members},
    {"ContainerInstanceHealthStatus", SHAPE_STRUCTURE, .n_members = 2, .members = ContainerInstanceHealthStatus_members},
    {"ContainerInstanceStatus", SHAPE_STRING, .choices = ContainerInstanceStatus_choices},
    {"ContainerInstances", SHAPE_LIST, .n_members = 1, .members = ContainerInstances_members},
    {"ContainerOverride", SHAPE_STRUCTURE, .n_members = 8, .members = ContainerOverride_members},
    {"ContainerOverrides", SHAPE_LIST, .n_members = 1, .members = ContainerOverrides_members},
    {"ContainerRestartPolicy", SHAPE_STRUCTURE, .n_members = 3, .members = ContainerRestartPolicy_members},
    {"Containers", SHAPE_LIST, .n_members = 1, .members = Containers_members},
    {"CpuManufacturer", SHAPE_STRING, .choices = CpuManufacturer_choices},
    {"CpuManufacturerSet", SHAPE_LIST, .n_members = 1, .members = CpuManufacturerSet_members},
    {"CreateCapacityProviderRequest", SHAPE_STRUCTURE, .n_members = 5, .members = CreateCapacityProviderRequest_members},
    {"CreateCapacityProviderResponse", SHAPE_STRUCTURE, .n_members = 1, .members = CreateCapacityProviderResponse_members},
    {"CreateClusterRequest", SHAPE_STRUCTURE, .n_members = 7, .members = CreateClusterRequest_members},
    {"CreateClusterResponse", SHAPE_STRUCTURE, .n_members = 1, .members = CreateClusterResponse_members},
    {"CreateManagedInstancesProviderConfiguration", SHAPE_STRUCTURE, .n_members = 5, .members = CreateManagedInstancesProviderConfiguration_members},
    {"CreateServiceRequest", SHAPE_STRUCTURE, .n_members = 28, .members = CreateServiceRequest_members},
    {"CreateServiceResponse", SHAPE_STRUCTURE, .n_members = 1, .members = CreateServiceResponse_members},
    {"CreateTaskSetRequest", SHAPE_STRUCTURE, .n_members = 13, .members = CreateTaskSetRequest_members},
    {"CreateTaskSetResponse", SHAPE_STRUCTURE, .n_members = 1, .members = CreateTaskSetResponse_members},
    {"CreatedAt", SHAPE_STRUCTURE, .n_members = 2, .members = CreatedAt_members},
    {"DeleteAccountSettingRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteAccountSettingRequest_members},
    {"DeleteAccountSettingResponse", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteAccountSettingResponse_members},
    {"DeleteCapacityProviderRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteCapacityProviderRequest_members},
    {"DeleteCapacityProviderResponse", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteCapacityProviderResponse_members},
    {"DeleteClusterRequest", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteClusterRequest_members},
    {"DeleteClusterResponse", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteClusterResponse_members},
    {"DeleteServiceRequest", SHAPE_STRUCTURE, .n_members = 3, .members = DeleteServiceRequest_members},
    {"DeleteServiceResponse", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteServiceResponse_members},
    {"DeleteTaskDefinitionsRequest", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteTaskDefinitionsRequest_members},
    {"DeleteTaskDefinitionsResponse", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteTaskDefinitionsResponse_members},
    {"DeleteTaskSetRequest", SHAPE_STRUCTURE, .n_members = 4, .members = DeleteTaskSetRequest_members},
    {"DeleteTaskSetResponse", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteTaskSetResponse_members},
    {"Deployment", SHAPE_STRUCTURE, .n_members = 21, .members = Deployment_members},
    {"DeploymentAlarms", SHAPE_STRUCTURE, .n_members = 3, .members = DeploymentAlarms_members},
    {"DeploymentCircuitBreaker", SHAPE_STRUCTURE, .n_members = 4, .members = DeploymentCircuitBreaker_members},
    {"DeploymentConfiguration", SHAPE_STRUCTURE, .n_members = 10, .members = DeploymentConfiguration_members},
    {"DeploymentController", SHAPE_STRUCTURE, .n_members = 1, .members = DeploymentController_members},
    {"DeploymentControllerType", SHAPE_STRING, .choices = DeploymentControllerType_choices},
    {"DeploymentEarlySuccessCriteria", SHAPE_STRUCTURE, .n_members = 3, .members = DeploymentEarlySuccessCriteria_members},
    {"DeploymentEphemeralStorage", SHAPE_STRUCTURE, .n_members = 1, .members = DeploymentEphemeralStorage_members},
    {"DeploymentLifecycleHook", SHAPE_STRUCTURE, .n_members = 6, .members = DeploymentLifecycleHook_members},
    {"DeploymentLifecycleHookAction", SHAPE_STRING, .choices = DeploymentLifecycleHookAction_choices},
    {"DeploymentLifecycleHookDetail", SHAPE_STRUCTURE, .n_members = 6, .members = DeploymentLifecycleHookDetail_members},
    {"DeploymentLifecycleHookDetailList", SHAPE_LIST, .n_members = 1, .members = DeploymentLifecycleHookDetailList_members},
    {"DeploymentLifecycleHookDuration", SHAPE_INTEGER, .min = INT64_C(1), .max = INT64_C(20160)},
    {"DeploymentLifecycleHookList", SHAPE_LIST, .n_members = 1, .members = DeploymentLifecycleHookList_members},
    {"DeploymentLifecycleHookStage", SHAPE_STRING, .choices = DeploymentLifecycleHookStage_choices},
    {"DeploymentLifecycleHookStageList", SHAPE_LIST, .n_members = 1, .members = DeploymentLifecycleHookStageList_members},
    {"DeploymentLifecycleHookStatus", SHAPE_STRING, .choices = DeploymentLifecycleHookStatus_choices},
    {"DeploymentLifecycleHookTargetType", SHAPE_STRING, .choices = DeploymentLifecycleHookTargetType_choices},
    {"DeploymentLifecycleHookTimeoutConfiguration", SHAPE_STRUCTURE, .n_members = 2, .members = DeploymentLifecycleHookTimeoutConfiguration_members},
    {"DeploymentRolloutState", SHAPE_STRING, .choices = DeploymentRolloutState_choices},
    {"DeploymentStrategy", SHAPE_STRING, .choices = DeploymentStrategy_choices},
    {"Deployments", SHAPE_LIST, .n_members = 1, .members = Deployments_members},
    {"DeregisterContainerInstanceRequest", SHAPE_STRUCTURE, .n_members = 3, .members = DeregisterContainerInstanceRequest_members},
    {"DeregisterContainerInstanceResponse", SHAPE_STRUCTURE, .n_members = 1, .members = DeregisterContainerInstanceResponse_members},
    {"DeregisterTaskDefinitionRequest", SHAPE_STRUCTURE, .n_members = 1, .members = DeregisterTaskDefinitionRequest_members},
    {"DeregisterTaskDefinitionResponse", SHAPE_STRUCTURE, .n_members = 1, .members = DeregisterTaskDefinitionResponse_members},
    {"DescribeCapacityProvidersRequest", SHAPE_STRUCTURE, .n_members = 5, .members = DescribeCapacityProvidersRequest_members},
    {"DescribeCapacityProvidersResponse", SHAPE_STRUCTURE, .n_members = 3, .members = DescribeCapacityProvidersResponse_members},
    {"DescribeClustersRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeClustersRequest_members},
    {"DescribeClustersResponse", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeClustersResponse_members},
    {"DescribeContainerInstancesRequest", SHAPE_STRUCTURE, .n_members = 3, .members = DescribeContainerInstancesRequest_members},
    {"DescribeContainerInstancesResponse", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeContainerInstancesResponse_members},
    {"DescribeServiceDeploymentsRequest", SHAPE_STRUCTURE, .n_members = 1, .members = DescribeServiceDeploymentsRequest_members},
    {"DescribeServiceDeploymentsResponse", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeServiceDeploymentsResponse_members},
    {"DescribeServiceRevisionsRequest", SHAPE_STRUCTURE, .n_members = 1, .members = DescribeServiceRevisionsRequest_members},
    {"DescribeServiceRevisionsResponse", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeServiceRevisionsResponse_members},
    {"DescribeServicesRequest", SHAPE_STRUCTURE, .n_members = 3, .members = DescribeServicesRequest_members},
    {"DescribeServicesResponse", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeServicesResponse_members},
    {"DescribeTaskDefinitionRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeTaskDefinitionRequest_members},
    {"DescribeTaskDefinitionResponse", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeTaskDefinitionResponse_members},
    {"DescribeTaskSetsRequest", SHAPE_STRUCTURE, .n_members = 4, .members = DescribeTaskSetsRequest_members},
    {"DescribeTaskSetsResponse", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeTaskSetsResponse_members},
    {"DescribeTasksRequest", SHAPE_STRUCTURE, .n_members = 3, .members = DescribeTasksRequest_members},
    {"DescribeTasksResponse", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeTasksResponse_members},
    {"DesiredStatus", SHAPE_STRING, .choices = DesiredStatus_choices},
    {"Device", SHAPE_STRUCTURE, .n_members = 3, .members = Device_members},
    {"DeviceCgroupPermission", SHAPE_STRING, .choices = DeviceCgroupPermission_choices},
    {"DeviceCgroupPermissions", SHAPE_LIST, .n_members = 1, .members = DeviceCgroupPermissions_members},
    {"DevicesList", SHAPE_LIST, .n_members = 1, .members = DevicesList_members},
    {"DockerLabelsMap", SHAPE_MAP, .n_members = 2, .members = DockerLabelsMap_members},
    {"DockerVolumeConfiguration", SHAPE_STRUCTURE, .n_members = 5, .members = DockerVolumeConfiguration_members},
    {"Double", SHAPE_DOUBLE},
    {"Duration", SHAPE_INTEGER, .max = INT64_C(2147483647)},
    {"EBSKMSKeyId", SHAPE_STRING},
    {"EBSResourceType", SHAPE_STRING, .choices = EBSResourceType_choices},
    {"EBSSnapshotId", SHAPE_STRING},
    {"EBSTagSpecification", SHAPE_STRUCTURE, .n_members = 3, .members = EBSTagSpecification_members},
    {"EBSTagSpecifications", SHAPE_LIST, .n_members = 1, .members = EBSTagSpecifications_members},
    {"EBSVolumeType", SHAPE_STRING},
    {"ECSManagedResources", SHAPE_STRUCTURE, .n_members = 6, .members = ECSManagedResources_members},
    {"ECSVolumeName", SHAPE_STRING},
    {"EFSAuthorizationConfig", SHAPE_STRUCTURE, .n_members = 2, .members = EFSAuthorizationConfig_members},
    {"EFSAuthorizationConfigIAM", SHAPE_STRING, .choices = EFSAuthorizationConfigIAM_choices},
    {"EFSTransitEncryption", SHAPE_STRING, .choices = EFSTransitEncryption_choices},
    {"EFSVolumeConfiguration", SHAPE_STRUCTURE, .n_members = 5, .members = EFSVolumeConfiguration_members},
    {"EnvironmentFile", SHAPE_STRUCTURE, .n_members = 2, .members = EnvironmentFile_members},
    {"EnvironmentFileType", SHAPE_STRING, .choices = EnvironmentFileType_choices},
    {"EnvironmentFiles", SHAPE_LIST, .n_members = 1, .members = EnvironmentFiles_members},
    {"EnvironmentVariables", SHAPE_LIST, .traits = SHAPE_SENSITIVE, .n_members = 1, .members = EnvironmentVariables_members},
    {"EphemeralStorage", SHAPE_STRUCTURE, .n_members = 1, .members = EphemeralStorage_members},
    {"ExcludedInstanceType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(30)},
    {"ExcludedInstanceTypeSet", SHAPE_LIST, .n_members = 1, .members = ExcludedInstanceTypeSet_members, .max = INT64_C(400)},
    {"ExecuteCommandConfiguration", SHAPE_STRUCTURE, .n_members = 3, .members = ExecuteCommandConfiguration_members},
    {"ExecuteCommandLogConfiguration", SHAPE_STRUCTURE, .n_members = 5, .members = ExecuteCommandLogConfiguration_members},
    {"ExecuteCommandLogging", SHAPE_STRING, .choices = ExecuteCommandLogging_choices},
    {"ExecuteCommandRequest", SHAPE_STRUCTURE, .n_members = 5, .members = ExecuteCommandRequest_members},
    {"ExecuteCommandResponse", SHAPE_STRUCTURE, .n_members = 6, .members = ExecuteCommandResponse_members},
    {"FSxWindowsFileServerAuthorizationConfig", SHAPE_STRUCTURE, .n_members = 2, .members = FSxWindowsFileServerAuthorizationConfig_members},
    {"FSxWindowsFileServerVolumeConfiguration", SHAPE_STRUCTURE, .n_members = 3, .members = FSxWindowsFileServerVolumeConfiguration_members},
    {"Failure", SHAPE_STRUCTURE, .n_members = 3, .members = Failure_members},
    {"Failures", SHAPE_LIST, .n_members = 1, .members = Failures_members},
    {"FirelensConfiguration", SHAPE_STRUCTURE, .n_members = 2, .members = FirelensConfiguration_members},
    {"FirelensConfigurationOptionsMap", SHAPE_MAP, .n_members = 2, .members = FirelensConfigurationOptionsMap_members},
    {"FirelensConfigurationType", SHAPE_STRING, .choices = FirelensConfigurationType_choices},
    {"GatewayConnection", SHAPE_STRUCTURE, .n_members = 7, .members = GatewayConnection_members},
    {"GatewayConnectionAlbResources", SHAPE_STRUCTURE, .n_members = 8, .members = GatewayConnectionAlbResources_members},
    {"GatewayConnectionAlbResourcesList", SHAPE_LIST, .n_members = 1, .members = GatewayConnectionAlbResourcesList_members, .max = INT64_C(1)},
    {"GatewayConnectionList", SHAPE_LIST, .n_members = 1, .members = GatewayConnectionList_members, .max = INT64_C(5)},
    {"GatewayConnectionResources", SHAPE_STRUCTURE, .traits = SHAPE_UNION, .n_members = 1, .members = GatewayConnectionResources_members},
    {"GatewayConnector", SHAPE_STRUCTURE, .n_members = 4, .members = GatewayConnector_members},
    {"GatewayConnectorDeregistrationDelay", SHAPE_STRUCTURE, .n_members = 1, .members = GatewayConnectorDeregistrationDelay_members},
    {"GatewayConnectorDeregistrationDelayTimeoutSecondsInteger", SHAPE_INTEGER, .max = INT64_C(3600)},
    {"GatewayConnectorFilters", SHAPE_STRUCTURE, .n_members = 1, .members = GatewayConnectorFilters_members},
    {"GatewayConnectorHealthCheck", SHAPE_STRUCTURE, .n_members = 8, .members = GatewayConnectorHealthCheck_members},
    {"GatewayConnectorHealthCheckMatcher", SHAPE_STRUCTURE, .n_members = 2, .members = GatewayConnectorHealthCheckMatcher_members},
    {"GatewayConnectorHealthCheckProtocol", SHAPE_STRING, .choices = GatewayConnectorHealthCheckProtocol_choices},
    {"GatewayConnectorList", SHAPE_LIST, .n_members = 1, .members = GatewayConnectorList_members, .max = INT64_C(1)},
    {"GatewayRouteStatus", SHAPE_STRING, .choices = GatewayRouteStatus_choices},
    {"GpuDevice", SHAPE_STRUCTURE, .n_members = 5, .members = GpuDevice_members},
    {"GpuDevices", SHAPE_LIST, .n_members = 1, .members = GpuDevices_members},
    {"GpuIds", SHAPE_LIST, .n_members = 1, .members = GpuIds_members},
    {"GpuSharingMode", SHAPE_STRING, .choices = GpuSharingMode_choices},
    {"HealthCheck", SHAPE_STRUCTURE, .n_members = 5, .members = HealthCheck_members},
    {"HealthStatus", SHAPE_STRING, .choices = HealthStatus_choices},
    {"HealthyPercentInteger", SHAPE_INTEGER, .max = INT64_C(100)},
    {"HookDetails", SHAPE_STRUCTURE, .traits = SHAPE_DOCUMENT},
    {"HostEntry", SHAPE_STRUCTURE, .n_members = 2, .members = HostEntry_members},
    {"HostEntryList", SHAPE_LIST, .n_members = 1, .members = HostEntryList_members},
    {"HostVolumeProperties", SHAPE_STRUCTURE, .n_members = 1, .members = HostVolumeProperties_members},
    {"IAMRoleArn", SHAPE_STRING},
    {"InferenceAccelerator", SHAPE_STRUCTURE, .n_members = 2, .members = InferenceAccelerator_members},
    {"InferenceAcceleratorOverride", SHAPE_STRUCTURE, .n_members = 2, .members = InferenceAcceleratorOverride_members},
    {"InferenceAcceleratorOverrides", SHAPE_LIST, .n_members = 1, .members = InferenceAcceleratorOverrides_members},
    {"InferenceAccelerators", SHAPE_LIST, .n_members = 1, .members = InferenceAccelerators_members},
    {"InfrastructureOptimization", SHAPE_STRUCTURE, .n_members = 1, .members = InfrastructureOptimization_members},
    {"InstanceGeneration", SHAPE_STRING, .choices = InstanceGeneration_choices},
    {"InstanceGenerationSet", SHAPE_LIST, .n_members = 1, .members = InstanceGenerationSet_members},
    {"InstanceHealthCheckResult", SHAPE_STRUCTURE, .n_members = 5, .members = InstanceHealthCheckResult_members},
    {"InstanceHealthCheckResultList", SHAPE_LIST, .n_members = 1, .members = InstanceHealthCheckResultList_members},
    {"InstanceHealthCheckState", SHAPE_STRING, .choices = InstanceHealthCheckState_choices},
    {"InstanceHealthCheckType", SHAPE_STRING, .choices = InstanceHealthCheckType_choices},
    {"InstanceLaunchTemplate", SHAPE_STRUCTURE, .n_members = 11, .members = InstanceLaunchTemplate_members},
    {"InstanceRequirementsRequest", SHAPE_STRUCTURE, .n_members = 24, .members = InstanceRequirementsRequest_members},
    {"Integer", SHAPE_INTEGER},
    {"IntegerList", SHAPE_LIST, .n_members = 1, .members = IntegerList_members},
    {"InvalidParameterException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = InvalidParameterException_members},
    {"IpcMode", SHAPE_STRING, .choices = IpcMode_choices},
    {"IsolationMode", SHAPE_STRING, .choices = IsolationMode_choices},
    {"KernelCapabilities", SHAPE_STRUCTURE, .n_members = 2, .members = KernelCapabilities_members},
    {"KeyValuePair", SHAPE_STRUCTURE, .n_members = 2, .members = KeyValuePair_members},
    {"LaunchType", SHAPE_STRING, .choices = LaunchType_choices},
    {"LimitExceededException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = LimitExceededException_members},
    {"LinearConfiguration", SHAPE_STRUCTURE, .n_members = 2, .members = LinearConfiguration_members},
    {"LinuxParameters", SHAPE_STRUCTURE, .n_members = 7, .members = LinuxParameters_members},
    {"ListAccountSettingsRequest", SHAPE_STRUCTURE, .n_members = 6, .members = ListAccountSettingsRequest_members},
    {"ListAccountSettingsResponse", SHAPE_STRUCTURE, .n_members = 2, .members = ListAccountSettingsResponse_members},
    {"ListClustersRequest", SHAPE_STRUCTURE, .n_members = 2, .members = ListClustersRequest_members},
    {"ListClustersResponse", SHAPE_STRUCTURE, .n_members = 2, .members = ListClustersResponse_members},
    {"ListContainerInstancesRequest", SHAPE_STRUCTURE, .n_members = 5, .members = ListContainerInstancesRequest_members},
    {"ListContainerInstancesResponse", SHAPE_STRUCTURE, .n_members = 2, .members = ListContainerInstancesResponse_members},
    {"ListServiceDeploymentsRequest", SHAPE_STRUCTURE, .n_members = 6, .members = ListServiceDeploymentsRequest_members},
    {"ListServiceDeploymentsResponse", SHAPE_STRUCTURE, .n_members = 2, .members = ListServiceDeploymentsResponse_members},
    {"ListServicesRequest", SHAPE_STRUCTURE, .n_members = 6, .members = ListServicesRequest_members},
    {"ListServicesResponse", SHAPE_STRUCTURE, .n_members = 2, .members = ListServicesResponse_members},
    {"ListTagsForResourceRequest", SHAPE_STRUCTURE, .n_members = 1, .members = ListTagsForResourceRequest_members},
    {"ListTagsForResourceResponse", SHAPE_STRUCTURE, .n_members = 1, .members = ListTagsForResourceResponse_members},
    {"ListTaskDefinitionFamiliesRequest", SHAPE_STRUCTURE, .n_members = 4, .members = ListTaskDefinitionFamiliesRequest_members},
    {"ListTaskDefinitionFamiliesResponse", SHAPE_STRUCTURE, .n_members = 2, .members = ListTaskDefinitionFamiliesResponse_members},
    {"ListTaskDefinitionsRequest", SHAPE_STRUCTURE, .n_members = 5, .members = ListTaskDefinitionsRequest_members},
    {"ListTaskDefinitionsResponse", SHAPE_STRUCTURE, .n_members = 2, .members = ListTaskDefinitionsResponse_members},
    {"ListTasksRequest", SHAPE_STRUCTURE, .n_members = 10, .members = ListTasksRequest_members},
    {"ListTasksResponse", SHAPE_STRUCTURE, .n_members = 2, .members = ListTasksResponse_members},
    {"LoadBalancer", SHAPE_STRUCTURE, .n_members = 5, .members = LoadBalancer_members},
    {"LoadBalancers", SHAPE_LIST, .n_members = 1, .members = LoadBalancers_members},
    {"LocalStorage", SHAPE_STRING, .choices = LocalStorage_choices},
    {"LocalStorageType", SHAPE_STRING, .choices = LocalStorageType_choices},
    {"LocalStorageTypeSet", SHAPE_LIST, .n_members = 1, .members = LocalStorageTypeSet_members},
    {"LogConfiguration", SHAPE_STRUCTURE, .n_members = 3, .members = LogConfiguration_members},
    {"LogConfigurationOptionsMap", SHAPE_MAP, .n_members = 2, .members = LogConfigurationOptionsMap_members},
    {"LogDriver", SHAPE_STRING, .choices = LogDriver_choices},
    {"Long", SHAPE_LONG},
    {"ManagedAgent", SHAPE_STRUCTURE, .n_members = 4, .members = ManagedAgent_members},
    {"ManagedAgentName", SHAPE_STRING, .choices = ManagedAgentName_choices},
    {"ManagedAgents", SHAPE_LIST, .n_members = 1, .members = ManagedAgents_members},
    {"ManagedApplicationAutoScalingPolicies", SHAPE_LIST, .n_members = 1, .members = ManagedApplicationAutoScalingPolicies_members},
    {"ManagedApplicationAutoScalingPolicy", SHAPE_STRUCTURE, .n_members = 7, .members = ManagedApplicationAutoScalingPolicy_members},
    {"ManagedAutoScaling", SHAPE_STRUCTURE, .n_members = 2, .members = ManagedAutoScaling_members},
    {"ManagedCertificate", SHAPE_STRUCTURE, .n_members = 5, .members = ManagedCertificate_members},
    {"ManagedDraining", SHAPE_STRING, .choices = ManagedDraining_choices},
    {"ManagedIngressPath", SHAPE_STRUCTURE, .n_members = 8, .members = ManagedIngressPath_members},
    {"ManagedIngressPaths", SHAPE_LIST, .n_members = 1, .members = ManagedIngressPaths_members},
    {"ManagedInstancesLocalStorageConfiguration", SHAPE_STRUCTURE, .n_members = 1, .members = ManagedInstancesLocalStorageConfiguration_members},
    {"ManagedInstancesMonitoringOptions", SHAPE_STRING, .choices = ManagedInstancesMonitoringOptions_choices},
    {"ManagedInstancesNetworkConfiguration", SHAPE_STRUCTURE, .n_members = 2, .members = ManagedInstancesNetworkConfiguration_members},
    {"ManagedInstancesProvider", SHAPE_STRUCTURE, .n_members = 5, .members = ManagedInstancesProvider_members},
    {"ManagedInstancesStorageConfiguration", SHAPE_STRUCTURE, .n_members = 1, .members = ManagedInstancesStorageConfiguration_members},
    {"ManagedListener", SHAPE_STRUCTURE, .n_members = 4, .members = ManagedListener_members},
    {"ManagedListenerRule", SHAPE_STRUCTURE, .n_members = 4, .members = ManagedListenerRule_members},
    {"ManagedLoadBalancer", SHAPE_STRUCTURE, .n_members = 7, .members = ManagedLoadBalancer_members},
    {"ManagedLogGroup", SHAPE_STRUCTURE, .n_members = 5, .members = ManagedLogGroup_members},
    {"ManagedLogGroups", SHAPE_LIST, .n_members = 1, .members = ManagedLogGroups_members},
    {"ManagedMetricAlarm", SHAPE_STRUCTURE, .n_members = 4, .members = ManagedMetricAlarm_members},
    {"ManagedMetricAlarms", SHAPE_LIST, .n_members = 1, .members = ManagedMetricAlarms_members},
    {"ManagedResourceStatus", SHAPE_STRING, .choices = ManagedResourceStatus_choices},
    {"ManagedScalableTarget", SHAPE_STRUCTURE, .n_members = 6, .members = ManagedScalableTarget_members},
    {"ManagedScaling", SHAPE_STRUCTURE, .n_members = 5, .members = ManagedScaling_members},
    {"ManagedScalingInstanceWarmupPeriod", SHAPE_INTEGER, .max = INT64_C(10000)},
    {"ManagedScalingStatus", SHAPE_STRING, .choices = ManagedScalingStatus_choices},
    {"ManagedScalingStepSize", SHAPE_INTEGER, .min = INT64_C(1), .max = INT64_C(10000)},
    {"ManagedScalingTargetCapacity", SHAPE_INTEGER, .min = INT64_C(1), .max = INT64_C(100)},
    {"ManagedSecurityGroup", SHAPE_STRUCTURE, .n_members = 4, .members = ManagedSecurityGroup_members},
    {"ManagedSecurityGroups", SHAPE_LIST, .n_members = 1, .members = ManagedSecurityGroups_members},
    {"ManagedStorageConfiguration", SHAPE_STRUCTURE, .n_members = 2, .members = ManagedStorageConfiguration_members},
    {"ManagedTargetGroup", SHAPE_STRUCTURE, .n_members = 7, .members = ManagedTargetGroup_members},
    {"ManagedTargetGroups", SHAPE_LIST, .n_members = 1, .members = ManagedTargetGroups_members},
    {"ManagedTerminationProtection", SHAPE_STRING, .choices = ManagedTerminationProtection_choices},
    {"MemoryGiBPerVCpuRequest", SHAPE_STRUCTURE, .n_members = 2, .members = MemoryGiBPerVCpuRequest_members},
    {"MemoryMiBRequest", SHAPE_STRUCTURE, .n_members = 2, .members = MemoryMiBRequest_members},
    {"MetricConfiguration", SHAPE_STRUCTURE, .n_members = 2, .members = MetricConfiguration_members},
    {"MetricConfigurationList", SHAPE_LIST, .n_members = 1, .members = MetricConfigurationList_members, .max = INT64_C(5)},
    {"MetricName", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(255)},
    {"MetricNamesList", SHAPE_LIST, .n_members = 1, .members = MetricNamesList_members, .min = INT64_C(1), .max = INT64_C(5)},
    {"MetricResolutionSeconds", SHAPE_INTEGER, .min = INT64_C(20), .max = INT64_C(60)},
    {"MonitoringConfiguration", SHAPE_STRUCTURE, .n_members = 1, .members = MonitoringConfiguration_members},
    {"MountPoint", SHAPE_STRUCTURE, .n_members = 3, .members = MountPoint_members},
    {"MountPointList", SHAPE_LIST, .n_members = 1, .members = MountPointList_members},
    {"NamespaceNotFoundException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = NamespaceNotFoundException_members},
    {"NetworkBandwidthGbpsRequest", SHAPE_STRUCTURE, .n_members = 2, .members = NetworkBandwidthGbpsRequest_members},
    {"NetworkBinding", SHAPE_STRUCTURE, .n_members = 6, .members = NetworkBinding_members},
    {"NetworkBindings", SHAPE_LIST, .n_members = 1, .members = NetworkBindings_members},
    {"NetworkConfiguration", SHAPE_STRUCTURE, .n_members = 1, .members = NetworkConfiguration_members},
    {"NetworkInterface", SHAPE_STRUCTURE, .n_members = 3, .members = NetworkInterface_members},
    {"NetworkInterfaceCountRequest", SHAPE_STRUCTURE, .n_members = 2, .members = NetworkInterfaceCountRequest_members},
    {"NetworkInterfaces", SHAPE_LIST, .n_members = 1, .members = NetworkInterfaces_members},
    {"NetworkMode", SHAPE_STRING, .choices = NetworkMode_choices},
    {"NeuronDeviceIds", SHAPE_LIST, .n_members = 1, .members = NeuronDeviceIds_members},
    {"NvidiaMpsAllocation", SHAPE_STRUCTURE, .n_members = 2, .members = NvidiaMpsAllocation_members},
    {"NvidiaMpsAllocationMaxComputePercentInteger", SHAPE_INTEGER, .min = INT64_C(1), .max = INT64_C(100)},
    {"NvidiaMpsAllocationMemoryInteger", SHAPE_INTEGER, .min = INT64_C(1)},
    {"OSFamily", SHAPE_STRING, .choices = OSFamily_choices},
    {"PidMode", SHAPE_STRING, .choices = PidMode_choices},
    {"PlacementConstraint", SHAPE_STRUCTURE, .n_members = 2, .members = PlacementConstraint_members},
    {"PlacementConstraintType", SHAPE_STRING, .choices = PlacementConstraintType_choices},
    {"PlacementConstraints", SHAPE_LIST, .n_members = 1, .members = PlacementConstraints_members},
    {"PlacementStrategies", SHAPE_LIST, .n_members = 1, .members = PlacementStrategies_members},
    {"PlacementStrategy", SHAPE_STRUCTURE, .n_members = 2, .members = PlacementStrategy_members},
    {"PlacementStrategyType", SHAPE_STRING, .choices = PlacementStrategyType_choices},
    {"PlatformTaskDefinitionIncompatibilityException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = PlatformTaskDefinitionIncompatibilityException_members},
    {"PlatformUnknownException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = PlatformUnknownException_members},
    {"PortMapping", SHAPE_STRUCTURE, .n_members = 6, .members = PortMapping_members},
    {"PortMappingList", SHAPE_LIST, .n_members = 1, .members = PortMappingList_members},
    {"PortNumber", SHAPE_INTEGER, .max = INT64_C(65535)},
    {"PropagateMITags", SHAPE_STRING, .choices = PropagateMITags_choices},
    {"PropagateTags", SHAPE_STRING, .choices = PropagateTags_choices},
    {"ProxyConfiguration", SHAPE_STRUCTURE, .n_members = 3, .members = ProxyConfiguration_members},
    {"ProxyConfigurationProperties", SHAPE_LIST, .n_members = 1, .members = ProxyConfigurationProperties_members},
    {"ProxyConfigurationType", SHAPE_STRING, .choices = ProxyConfigurationType_choices},
    {"PutAccountSettingDefaultRequest", SHAPE_STRUCTURE, .n_members = 2, .members = PutAccountSettingDefaultRequest_members},
    {"PutAccountSettingDefaultResponse", SHAPE_STRUCTURE, .n_members = 1, .members = PutAccountSettingDefaultResponse_members},
    {"PutAccountSettingRequest", SHAPE_STRUCTURE, .n_members = 3, .members = PutAccountSettingRequest_members},
    {"PutAccountSettingResponse", SHAPE_STRUCTURE, .n_members = 1, .members = PutAccountSettingResponse_members},
    {"PutClusterCapacityProvidersRequest", SHAPE_STRUCTURE, .n_members = 3, .members = PutClusterCapacityProvidersRequest_members},
    {"PutClusterCapacityProvidersResponse", SHAPE_STRUCTURE, .n_members = 1, .members = PutClusterCapacityProvidersResponse_members},
    {"RegisterTaskDefinitionRequest", SHAPE_STRUCTURE, .n_members = 19, .members = RegisterTaskDefinitionRequest_members},
    {"RegisterTaskDefinitionResponse", SHAPE_STRUCTURE, .n_members = 2, .members = RegisterTaskDefinitionResponse_members},
    {"RepositoryCredentials", SHAPE_STRUCTURE, .traits = SHAPE_SENSITIVE, .n_members = 1, .members = RepositoryCredentials_members},
    {"RequiresAttributes", SHAPE_LIST, .n_members = 1, .members = RequiresAttributes_members},
    {"ResolvedConfiguration", SHAPE_STRUCTURE, .n_members = 2, .members = ResolvedConfiguration_members},
    {"Resource", SHAPE_STRUCTURE, .n_members = 6, .members = Resource_members},
    {"ResourceIds", SHAPE_LIST, .n_members = 1, .members = ResourceIds_members},
    {"ResourceInUseException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ResourceInUseException_members},
    {"ResourceManagementType", SHAPE_STRING, .choices = ResourceManagementType_choices},
    {"ResourceNotFoundException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ResourceNotFoundException_members},
    {"ResourceRequirement", SHAPE_STRUCTURE, .n_members = 3, .members = ResourceRequirement_members},
    {"ResourceRequirements", SHAPE_LIST, .n_members = 1, .members = ResourceRequirements_members},
    {"ResourceType", SHAPE_STRING, .choices = ResourceType_choices},
    {"Resources", SHAPE_LIST, .n_members = 1, .members = Resources_members},
    {"Rollback", SHAPE_STRUCTURE, .n_members = 3, .members = Rollback_members},
    {"RunTaskRequest", SHAPE_STRUCTURE, .n_members = 19, .members = RunTaskRequest_members},
    {"RunTaskResponse", SHAPE_STRUCTURE, .n_members = 2, .members = RunTaskResponse_members},
    {"RuntimePlatform", SHAPE_STRUCTURE, .n_members = 2, .members = RuntimePlatform_members},
    {"RuntimePlatformOverride", SHAPE_STRUCTURE, .n_members = 1, .members = RuntimePlatformOverride_members},
    {"S3FilesVolumeConfiguration", SHAPE_STRUCTURE, .n_members = 4, .members = S3FilesVolumeConfiguration_members},
    {"Scale", SHAPE_STRUCTURE, .n_members = 2, .members = Scale_members},
    {"ScaleUnit", SHAPE_STRING, .choices = ScaleUnit_choices},
    {"SchedulingStrategy", SHAPE_STRING, .choices = SchedulingStrategy_choices},
    {"Scope", SHAPE_STRING, .choices = Scope_choices},
    {"Secret", SHAPE_STRUCTURE, .n_members = 2, .members = Secret_members},
    {"SecretList", SHAPE_LIST, .n_members = 1, .members = SecretList_members},
    {"SensitiveString", SHAPE_STRING, .traits = SHAPE_SENSITIVE},
    {"ServerException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ServerException_members},
    {"Service", SHAPE_STRUCTURE, .n_members = 35, .members = Service_members},
    {"ServiceConnectAccessLogConfiguration", SHAPE_STRUCTURE, .n_members = 2, .members = ServiceConnectAccessLogConfiguration_members},
    {"ServiceConnectAccessLoggingFormat", SHAPE_STRING, .choices = ServiceConnectAccessLoggingFormat_choices},
    {"ServiceConnectClientAlias", SHAPE_STRUCTURE, .n_members = 3, .members = ServiceConnectClientAlias_members},
    {"ServiceConnectClientAliasList", SHAPE_LIST, .n_members = 1, .members = ServiceConnectClientAliasList_members},
    {"ServiceConnectConfiguration", SHAPE_STRUCTURE, .n_members = 6, .members = ServiceConnectConfiguration_members},
    {"ServiceConnectContainerConfiguration", SHAPE_STRUCTURE, .traits = SHAPE_UNION, .n_members = 1, .members = ServiceConnectContainerConfiguration_members},
    {"ServiceConnectContainerConfigurations", SHAPE_LIST, .n_members = 1, .members = ServiceConnectContainerConfigurations_members, .max = INT64_C(10)},
    {"ServiceConnectContainerLogLevel", SHAPE_STRING, .choices = ServiceConnectContainerLogLevel_choices},
    {"ServiceConnectIncludeQueryParameters", SHAPE_STRING, .choices = ServiceConnectIncludeQueryParameters_choices},
    {"ServiceConnectService", SHAPE_STRUCTURE, .n_members = 6, .members = ServiceConnectService_members},
    {"ServiceConnectServiceList", SHAPE_LIST, .n_members = 1, .members = ServiceConnectServiceList_members},
    {"ServiceConnectServiceResource", SHAPE_STRUCTURE, .n_members = 2, .members = ServiceConnectServiceResource_members},
    {"ServiceConnectServiceResourceList", SHAPE_LIST, .n_members = 1, .members = ServiceConnectServiceResourceList_members},
    {"ServiceConnectTestTrafficHeaderMatchRules", SHAPE_STRUCTURE, .n_members = 1, .members = ServiceConnectTestTrafficHeaderMatchRules_members},
    {"ServiceConnectTestTrafficHeaderRules", SHAPE_STRUCTURE, .n_members = 2, .members = ServiceConnectTestTrafficHeaderRules_members},
    {"ServiceConnectTestTrafficRules", SHAPE_STRUCTURE, .n_members = 1, .members = ServiceConnectTestTrafficRules_members},
    {"ServiceConnectTlsCertificateAuthority", SHAPE_STRUCTURE, .n_members = 1, .members = ServiceConnectTlsCertificateAuthority_members},
    {"ServiceConnectTlsConfiguration", SHAPE_STRUCTURE, .n_members = 3, .members = ServiceConnectTlsConfiguration_members},
    {"ServiceCurrentRevisionSummary", SHAPE_STRUCTURE, .n_members = 4, .members = ServiceCurrentRevisionSummary_members},
    {"ServiceCurrentRevisionSummaryList", SHAPE_LIST, .n_members = 1, .members = ServiceCurrentRevisionSummaryList_members},
    {"ServiceDeployment", SHAPE_STRUCTURE, .n_members = 18, .members = ServiceDeployment_members},
    {"ServiceDeploymentAlarms", SHAPE_STRUCTURE, .n_members = 3, .members = ServiceDeploymentAlarms_members},
    {"ServiceDeploymentBrief", SHAPE_STRUCTURE, .n_members = 9, .members = ServiceDeploymentBrief_members},
    {"ServiceDeploymentCircuitBreaker", SHAPE_STRUCTURE, .n_members = 3, .members = ServiceDeploymentCircuitBreaker_members},
    {"ServiceDeploymentLifecycleStage", SHAPE_STRING, .choices = ServiceDeploymentLifecycleStage_choices},
    {"ServiceDeploymentRollbackMonitorsStatus", SHAPE_STRING, .choices = ServiceDeploymentRollbackMonitorsStatus_choices},
    {"ServiceDeploymentStatus", SHAPE_STRING, .choices = ServiceDeploymentStatus_choices},
    {"ServiceDeploymentStatusList", SHAPE_LIST, .n_members = 1, .members = ServiceDeploymentStatusList_members},
    {"ServiceDeployments", SHAPE_LIST, .n_members = 1, .members = ServiceDeployments_members},
    {"ServiceDeploymentsBrief", SHAPE_LIST, .n_members = 1, .members = ServiceDeploymentsBrief_members},
    {"ServiceEvent", SHAPE_STRUCTURE, .n_members = 3, .members = ServiceEvent_members},
    {"ServiceEvents", SHAPE_LIST, .n_members = 1, .members = ServiceEvents_members},
    {"ServiceField", SHAPE_STRING, .choices = ServiceField_choices},
    {"ServiceFieldList", SHAPE_LIST, .n_members = 1, .members = ServiceFieldList_members},
    {"ServiceManagedEBSVolumeConfiguration", SHAPE_STRUCTURE, .n_members = 11, .members = ServiceManagedEBSVolumeConfiguration_members},
    {"ServiceNotActiveException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ServiceNotActiveException_members},
    {"ServiceNotFoundException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ServiceNotFoundException_members},
    {"ServiceRegistries", SHAPE_LIST, .n_members = 1, .members = ServiceRegistries_members},
    {"ServiceRegistry", SHAPE_STRUCTURE, .n_members = 4, .members = ServiceRegistry_members},
    {"ServiceRevision", SHAPE_STRUCTURE, .n_members = 23, .members = ServiceRevision_members},
    {"ServiceRevisionCleanup", SHAPE_STRING, .choices = ServiceRevisionCleanup_choices},
    {"ServiceRevisionLoadBalancer", SHAPE_STRUCTURE, .n_members = 2, .members = ServiceRevisionLoadBalancer_members},
    {"ServiceRevisionLoadBalancers", SHAPE_LIST, .n_members = 1, .members = ServiceRevisionLoadBalancers_members},
    {"ServiceRevisionOverrides", SHAPE_STRUCTURE, .n_members = 1, .members = ServiceRevisionOverrides_members},
    {"ServiceRevisionSummary", SHAPE_STRUCTURE, .n_members = 6, .members = ServiceRevisionSummary_members},
    {"ServiceRevisionVpcLatticeConfiguration", SHAPE_STRUCTURE, .n_members = 2, .members = ServiceRevisionVpcLatticeConfiguration_members},
    {"ServiceRevisionVpcLatticeConfigurations", SHAPE_LIST, .n_members = 1, .members = ServiceRevisionVpcLatticeConfigurations_members},
    {"ServiceRevisions", SHAPE_LIST, .n_members = 1, .members = ServiceRevisions_members},
    {"ServiceRevisionsSummaryList", SHAPE_LIST, .n_members = 1, .members = ServiceRevisionsSummaryList_members},
    {"ServiceVolumeConfiguration", SHAPE_STRUCTURE, .n_members = 2, .members = ServiceVolumeConfiguration_members},
    {"ServiceVolumeConfigurations", SHAPE_LIST, .n_members = 1, .members = ServiceVolumeConfigurations_members},
    {"Services", SHAPE_LIST, .n_members = 1, .members = Services_members},
    {"Session", SHAPE_STRUCTURE, .n_members = 3, .members = Session_members},
    {"Setting", SHAPE_STRUCTURE, .n_members = 4, .members = Setting_members},
    {"SettingName", SHAPE_STRING, .choices = SettingName_choices},
    {"SettingType", SHAPE_STRING, .choices = SettingType_choices},
    {"Settings", SHAPE_LIST, .n_members = 1, .members = Settings_members},
    {"SharingStrategy", SHAPE_STRUCTURE, .traits = SHAPE_UNION, .n_members = 1, .members = SharingStrategy_members},
    {"SortOrder", SHAPE_STRING, .choices = SortOrder_choices},
    {"StabilityStatus", SHAPE_STRING, .choices = StabilityStatus_choices},
    {"StartTaskRequest", SHAPE_STRUCTURE, .n_members = 13, .members = StartTaskRequest_members},
    {"StartTaskResponse", SHAPE_STRUCTURE, .n_members = 2, .members = StartTaskResponse_members},
    {"Statistics", SHAPE_LIST, .n_members = 1, .members = Statistics_members},
    {"StopTaskRequest", SHAPE_STRUCTURE, .n_members = 3, .members = StopTaskRequest_members},
    {"StopTaskResponse", SHAPE_STRUCTURE, .n_members = 1, .members = StopTaskResponse_members},
    {"String", SHAPE_STRING},
    {"StringList", SHAPE_LIST, .n_members = 1, .members = StringList_members},
    {"StringMap", SHAPE_MAP, .n_members = 2, .members = StringMap_members},
    {"SystemControl", SHAPE_STRUCTURE, .n_members = 2, .members = SystemControl_members},
    {"SystemControls", SHAPE_LIST, .n_members = 1, .members = SystemControls_members},
    {"Tag", SHAPE_STRUCTURE, .n_members = 2, .members = Tag_members},
    {"TagKey", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(128)},
    {"TagKeys", SHAPE_LIST, .n_members = 1, .members = TagKeys_members},
    {"TagResourceRequest", SHAPE_STRUCTURE, .n_members = 2, .members = TagResourceRequest_members},
    {"TagResourceResponse", SHAPE_STRUCTURE},
    {"TagValue", SHAPE_STRING, .max = INT64_C(256)},
    {"Tags", SHAPE_LIST, .n_members = 1, .members = Tags_members, .max = INT64_C(50)},
    {"TargetNotConnectedException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = TargetNotConnectedException_members},
    {"TargetType", SHAPE_STRING, .choices = TargetType_choices},
    {"Task", SHAPE_STRUCTURE, .n_members = 38, .members = Task_members},
    {"TaskDefinition", SHAPE_STRUCTURE, .n_members = 27, .members = TaskDefinition_members},
    {"TaskDefinitionFamilyStatus", SHAPE_STRING, .choices = TaskDefinitionFamilyStatus_choices},
    {"TaskDefinitionField", SHAPE_STRING, .choices = TaskDefinitionField_choices},
    {"TaskDefinitionFieldList", SHAPE_LIST, .n_members = 1, .members = TaskDefinitionFieldList_members},
    {"TaskDefinitionList", SHAPE_LIST, .n_members = 1, .members = TaskDefinitionList_members},
    {"TaskDefinitionPlacementConstraint", SHAPE_STRUCTURE, .n_members = 2, .members = TaskDefinitionPlacementConstraint_members},
    {"TaskDefinitionPlacementConstraintType", SHAPE_STRING, .choices = TaskDefinitionPlacementConstraintType_choices},
    {"TaskDefinitionPlacementConstraints", SHAPE_LIST, .n_members = 1, .members = TaskDefinitionPlacementConstraints_members},
    {"TaskDefinitionStatus", SHAPE_STRING, .choices = TaskDefinitionStatus_choices},
    {"TaskEphemeralStorage", SHAPE_STRUCTURE, .n_members = 2, .members = TaskEphemeralStorage_members},
    {"TaskField", SHAPE_STRING, .choices = TaskField_choices},
    {"TaskFieldList", SHAPE_LIST, .n_members = 1, .members = TaskFieldList_members},
    {"TaskFilesystemType", SHAPE_STRING, .choices = TaskFilesystemType_choices},
    {"TaskManagedEBSVolumeConfiguration", SHAPE_STRUCTURE, .n_members = 12, .members = TaskManagedEBSVolumeConfiguration_members},
    {"TaskManagedEBSVolumeTerminationPolicy", SHAPE_STRUCTURE, .n_members = 1, .members = TaskManagedEBSVolumeTerminationPolicy_members},
    {"TaskOverride", SHAPE_STRUCTURE, .n_members = 7, .members = TaskOverride_members},
    {"TaskSet", SHAPE_STRUCTURE, .n_members = 25, .members = TaskSet_members},
    {"TaskSetField", SHAPE_STRING, .choices = TaskSetField_choices},
    {"TaskSetFieldList", SHAPE_LIST, .n_members = 1, .members = TaskSetFieldList_members},
    {"TaskSetNotFoundException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = TaskSetNotFoundException_members},
    {"TaskSets", SHAPE_LIST, .n_members = 1, .members = TaskSets_members},
    {"TaskStopCode", SHAPE_STRING, .choices = TaskStopCode_choices},
    {"TaskVolumeConfiguration", SHAPE_STRUCTURE, .n_members = 2, .members = TaskVolumeConfiguration_members},
    {"TaskVolumeConfigurations", SHAPE_LIST, .n_members = 1, .members = TaskVolumeConfigurations_members},
    {"TaskVolumeStorageGiB", SHAPE_INTEGER, .min = INT64_C(1)},
    {"Tasks", SHAPE_LIST, .n_members = 1, .members = Tasks_members},
    {"ThresholdConfiguration", SHAPE_STRUCTURE, .n_members = 2, .members = ThresholdConfiguration_members},
    {"ThresholdType", SHAPE_STRING, .choices = ThresholdType_choices},
    {"TimeoutConfiguration", SHAPE_STRUCTURE, .n_members = 2, .members = TimeoutConfiguration_members},
    {"Timestamp", SHAPE_TIMESTAMP},
    {"Tmpfs", SHAPE_STRUCTURE, .n_members = 3, .members = Tmpfs_members},
    {"TmpfsList", SHAPE_LIST, .n_members = 1, .members = TmpfsList_members},
    {"TotalLocalStorageGBRequest", SHAPE_STRUCTURE, .n_members = 2, .members = TotalLocalStorageGBRequest_members},
    {"TransportProtocol", SHAPE_STRING, .choices = TransportProtocol_choices},
    {"TrustedExecutionConfiguration", SHAPE_STRUCTURE, .n_members = 2, .members = TrustedExecutionConfiguration_members},
    {"TrustedExecutionSummary", SHAPE_STRUCTURE, .n_members = 2, .members = TrustedExecutionSummary_members},
    {"Ulimit", SHAPE_STRUCTURE, .n_members = 3, .members = Ulimit_members},
    {"UlimitList", SHAPE_LIST, .n_members = 1, .members = UlimitList_members},
    {"UlimitName", SHAPE_STRING, .choices = UlimitName_choices},
    {"UnsupportedFeatureException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = UnsupportedFeatureException_members},
    {"UntagResourceRequest", SHAPE_STRUCTURE, .n_members = 2, .members = UntagResourceRequest_members},
    {"UntagResourceResponse", SHAPE_STRUCTURE},
    {"UpdateClusterRequest", SHAPE_STRUCTURE, .n_members = 4, .members = UpdateClusterRequest_members},
    {"UpdateClusterResponse", SHAPE_STRUCTURE, .n_members = 1, .members = UpdateClusterResponse_members},
    {"UpdateClusterSettingsRequest", SHAPE_STRUCTURE, .n_members = 2, .members = UpdateClusterSettingsRequest_members},
    {"UpdateClusterSettingsResponse", SHAPE_STRUCTURE, .n_members = 1, .members = UpdateClusterSettingsResponse_members},
    {"UpdateContainerInstancesStateRequest", SHAPE_STRUCTURE, .n_members = 3, .members = UpdateContainerInstancesStateRequest_members},
    {"UpdateContainerInstancesStateResponse", SHAPE_STRUCTURE, .n_members = 2, .members = UpdateContainerInstancesStateResponse_members},
    {"UpdateInProgressException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = UpdateInProgressException_members},
    {"UpdateServicePrimaryTaskSetRequest", SHAPE_STRUCTURE, .n_members = 3, .members = UpdateServicePrimaryTaskSetRequest_members},
    {"UpdateServicePrimaryTaskSetResponse", SHAPE_STRUCTURE, .n_members = 1, .members = UpdateServicePrimaryTaskSetResponse_members},
    {"UpdateServiceRequest", SHAPE_STRUCTURE, .n_members = 24, .members = UpdateServiceRequest_members},
    {"UpdateServiceResponse", SHAPE_STRUCTURE, .n_members = 1, .members = UpdateServiceResponse_members},
    {"UpdateTaskSetRequest", SHAPE_STRUCTURE, .n_members = 4, .members = UpdateTaskSetRequest_members},
    {"UpdateTaskSetResponse", SHAPE_STRUCTURE, .n_members = 1, .members = UpdateTaskSetResponse_members},
    {"VCpuCountRangeRequest", SHAPE_STRUCTURE, .n_members = 2, .members = VCpuCountRangeRequest_members},
    {"VersionConsistency", SHAPE_STRING, .choices = VersionConsistency_choices},
    {"VersionInfo", SHAPE_STRUCTURE, .n_members = 3, .members = VersionInfo_members},
    {"Volume", SHAPE_STRUCTURE, .n_members = 7, .members = Volume_members},
    {"VolumeFrom", SHAPE_STRUCTURE, .n_members = 2, .members = VolumeFrom_members},
    {"VolumeFromList", SHAPE_LIST, .n_members = 1, .members = VolumeFromList_members},
    {"VolumeList", SHAPE_LIST, .n_members = 1, .members = VolumeList_members},
    {"VpcLatticeAdvancedConfiguration", SHAPE_STRUCTURE, .n_members = 3, .members = VpcLatticeAdvancedConfiguration_members},
    {"VpcLatticeConfiguration", SHAPE_STRUCTURE, .n_members = 4, .members = VpcLatticeConfiguration_members},
    {"VpcLatticeConfigurations", SHAPE_LIST, .n_members = 1, .members = VpcLatticeConfigurations_members},
};
static const uint16_t CreateCapacityProvider_errors[] = {
    AT_AccessDeniedException, AT_LimitExceededException, AT_ServerException, AT_UpdateInProgressException, AT_InvalidParameterException, AT_ClientException, AT_ClusterNotFoundException, AT_UnsupportedFeatureException, 0,
};
static const uint16_t CreateCluster_errors[] = {
    AT_AccessDeniedException, AT_NamespaceNotFoundException, AT_ServerException, AT_InvalidParameterException, AT_ClientException, 0,
};
static const uint16_t CreateService_errors[] = {
    AT_AccessDeniedException, AT_PlatformUnknownException, AT_NamespaceNotFoundException, AT_ServerException, AT_InvalidParameterException, AT_ClientException, AT_ClusterNotFoundException, AT_PlatformTaskDefinitionIncompatibilityException, AT_UnsupportedFeatureException, 0,
};
static const uint16_t CreateTaskSet_errors[] = {
    AT_AccessDeniedException, AT_LimitExceededException, AT_PlatformUnknownException, AT_NamespaceNotFoundException, AT_ServiceNotActiveException, AT_ServerException, AT_InvalidParameterException, AT_ClientException, AT_ServiceNotFoundException, AT_ClusterNotFoundException, AT_PlatformTaskDefinitionIncompatibilityException, AT_UnsupportedFeatureException, 0,
};
static const uint16_t DeleteAccountSetting_errors[] = {
    AT_AccessDeniedException, AT_ServerException, AT_InvalidParameterException, AT_ClientException, 0,
};
static const uint16_t DeleteCapacityProvider_errors[] = {
    AT_AccessDeniedException, AT_ServerException, AT_UpdateInProgressException, AT_InvalidParameterException, AT_ClientException, AT_ClusterNotFoundException, AT_UnsupportedFeatureException, 0,
};
static const uint16_t DeleteCluster_errors[] = {
    AT_ClusterContainsContainerInstancesException, AT_AccessDeniedException, AT_ClusterContainsServicesException, AT_ClusterContainsCapacityProviderException, AT_ClusterContainsTasksException, AT_ServerException, AT_UpdateInProgressException, AT_InvalidParameterException, AT_ClientException, AT_ClusterNotFoundException, 0,
};
static const uint16_t DeleteService_errors[] = {
    AT_AccessDeniedException, AT_ServerException, AT_InvalidParameterException, AT_ClientException, AT_ServiceNotFoundException, AT_ClusterNotFoundException, 0,
};
static const uint16_t DeleteTaskDefinitions_errors[] = {
    AT_AccessDeniedException, AT_ServerException, AT_InvalidParameterException, AT_ClientException, 0,
};
static const uint16_t DeleteTaskSet_errors[] = {
    AT_AccessDeniedException, AT_LimitExceededException, AT_ServiceNotActiveException, AT_ServerException, AT_InvalidParameterException, AT_TaskSetNotFoundException, AT_ClientException, AT_ServiceNotFoundException, AT_ClusterNotFoundException, AT_UnsupportedFeatureException, 0,
};
static const uint16_t DeregisterContainerInstance_errors[] = {
    AT_AccessDeniedException, AT_ServerException, AT_InvalidParameterException, AT_ClientException, AT_ClusterNotFoundException, 0,
};
static const uint16_t DeregisterTaskDefinition_errors[] = {
    AT_AccessDeniedException, AT_ServerException, AT_InvalidParameterException, AT_ClientException, 0,
};
static const uint16_t DescribeCapacityProviders_errors[] = {
    AT_AccessDeniedException, AT_ServerException, AT_InvalidParameterException, AT_ClientException, AT_ClusterNotFoundException, AT_UnsupportedFeatureException, 0,
};
static const uint16_t DescribeClusters_errors[] = {
    AT_AccessDeniedException, AT_ServerException, AT_InvalidParameterException, AT_ClientException, 0,
};
static const uint16_t DescribeContainerInstances_errors[] = {
    AT_AccessDeniedException, AT_ServerException, AT_InvalidParameterException, AT_ClientException, AT_ClusterNotFoundException, 0,
};
static const uint16_t DescribeServiceDeployments_errors[] = {
    AT_AccessDeniedException, AT_ServerException, AT_InvalidParameterException, AT_ClientException, AT_ServiceNotFoundException, AT_ClusterNotFoundException, AT_UnsupportedFeatureException, 0,
};
static const uint16_t DescribeServiceRevisions_errors[] = {
    AT_AccessDeniedException, AT_ServerException, AT_InvalidParameterException, AT_ClientException, AT_ServiceNotFoundException, AT_ClusterNotFoundException, AT_UnsupportedFeatureException, 0,
};
static const uint16_t DescribeServices_errors[] = {
    AT_AccessDeniedException, AT_ServerException, AT_InvalidParameterException, AT_ClientException, AT_ClusterNotFoundException, 0,
};
static const uint16_t DescribeTaskDefinition_errors[] = {
    AT_AccessDeniedException, AT_ServerException, AT_InvalidParameterException, AT_ClientException, 0,
};
static const uint16_t DescribeTaskSets_errors[] = {
    AT_AccessDeniedException, AT_ServiceNotActiveException, AT_ServerException, AT_InvalidParameterException, AT_ClientException, AT_ServiceNotFoundException, AT_ClusterNotFoundException, AT_UnsupportedFeatureException, 0,
};
static const uint16_t DescribeTasks_errors[] = {
    AT_AccessDeniedException, AT_ServerException, AT_InvalidParameterException, AT_ClientException, AT_ClusterNotFoundException, 0,
};
static const uint16_t ExecuteCommand_errors[] = {
    AT_AccessDeniedException, AT_ServerException, AT_InvalidParameterException, AT_ClientException, AT_TargetNotConnectedException, AT_ClusterNotFoundException, 0,
};
static const uint16_t ListAccountSettings_errors[] = {
    AT_AccessDeniedException, AT_ServerException, AT_InvalidParameterException, AT_ClientException, 0,
};
static const char *const ListAccountSettings_in[] = {
    "nextToken",
    NULL,
};
static const char *const ListAccountSettings_out[] = {
    "nextToken",
    NULL,
};
static const char *const ListAccountSettings_results[] = {
    "settings",
    NULL,
};
static const struct paginator_model ListAccountSettings_pages[] = {
    {.in_tokens = ListAccountSettings_in, .out_tokens = ListAccountSettings_out, .results = ListAccountSettings_results, .limit_key = "maxResults"},
};
static const uint16_t ListClusters_errors[] = {
    AT_AccessDeniedException, AT_ServerException, AT_InvalidParameterException, AT_ClientException, 0,
};
static const char *const ListClusters_in[] = {
    "nextToken",
    NULL,
};
static const char *const ListClusters_out[] = {
    "nextToken",
    NULL,
};
static const char *const ListClusters_results[] = {
    "clusterArns",
    NULL,
};
static const struct paginator_model ListClusters_pages[] = {
    {.in_tokens = ListClusters_in, .out_tokens = ListClusters_out, .results = ListClusters_results, .limit_key = "maxResults"},
};
static const uint16_t ListContainerInstances_errors[] = {
    AT_AccessDeniedException, AT_ServerException, AT_InvalidParameterException, AT_ClientException, AT_ClusterNotFoundException, 0,
};
static const char *const ListContainerInstances_in[] = {
    "nextToken",
    NULL,
};
static const char *const ListContainerInstances_out[] = {
    "nextToken",
    NULL,
};
static const char *const ListContainerInstances_results[] = {
    "containerInstanceArns",
    NULL,
};
static const struct paginator_model ListContainerInstances_pages[] = {
    {.in_tokens = ListContainerInstances_in, .out_tokens = ListContainerInstances_out, .results = ListContainerInstances_results, .limit_key = "maxResults"},
};
static const uint16_t ListServiceDeployments_errors[] = {
    AT_AccessDeniedException, AT_ServerException, AT_InvalidParameterException, AT_ClientException, AT_ServiceNotFoundException, AT_ClusterNotFoundException, AT_UnsupportedFeatureException, 0,
};
static const uint16_t ListServices_errors[] = {
    AT_AccessDeniedException, AT_ServerException, AT_InvalidParameterException, AT_ClientException, AT_ClusterNotFoundException, 0,
};
static const char *const ListServices_in[] = {
    "nextToken",
    NULL,
};
static const char *const ListServices_out[] = {
    "nextToken",
    NULL,
};
static const char *const ListServices_results[] = {
    "serviceArns",
    NULL,
};
static const struct paginator_model ListServices_pages[] = {
    {.in_tokens = ListServices_in, .out_tokens = ListServices_out, .results = ListServices_results, .limit_key = "maxResults"},
};
static const uint16_t ListTagsForResource_errors[] = {
    AT_AccessDeniedException, AT_ServerException, AT_InvalidParameterException, AT_ClientException, AT_ClusterNotFoundException, 0,
};
static const uint16_t ListTaskDefinitionFamilies_errors[] = {
    AT_AccessDeniedException, AT_ServerException, AT_InvalidParameterException, AT_ClientException, 0,
};
static const char *const ListTaskDefinitionFamilies_in[] = {
    "nextToken",
    NULL,
};
static const char *const ListTaskDefinitionFamilies_out[] = {
    "nextToken",
    NULL,
};
static const char *const ListTaskDefinitionFamilies_results[] = {
    "families",
    NULL,
};
static const struct paginator_model ListTaskDefinitionFamilies_pages[] = {
    {.in_tokens = ListTaskDefinitionFamilies_in, .out_tokens = ListTaskDefinitionFamilies_out, .results = ListTaskDefinitionFamilies_results, .limit_key = "maxResults"},
};
static const uint16_t ListTaskDefinitions_errors[] = {
    AT_AccessDeniedException, AT_ServerException, AT_InvalidParameterException, AT_ClientException, 0,
};
static const char *const ListTaskDefinitions_in[] = {
    "nextToken",
    NULL,
};
static const char *const ListTaskDefinitions_out[] = {
    "nextToken",
    NULL,
};
static const char *const ListTaskDefinitions_results[] = {
    "taskDefinitionArns",
    NULL,
};
static const struct paginator_model ListTaskDefinitions_pages[] = {
    {.in_tokens = ListTaskDefinitions_in, .out_tokens = ListTaskDefinitions_out, .results = ListTaskDefinitions_results, .limit_key = "maxResults"},
};
static const uint16_t ListTasks_errors[] = {
    AT_AccessDeniedException, AT_ServerException, AT_InvalidParameterException, AT_ClientException, AT_ServiceNotFoundException, AT_ClusterNotFoundException, 0,
};
static const char *const ListTasks_in[] = {
    "nextToken",
    NULL,
};
static const char *const ListTasks_out[] = {
    "nextToken",
    NULL,
};
static const char *const ListTasks_results[] = {
    "taskArns",
    NULL,
};
static const struct paginator_model ListTasks_pages[] = {
    {.in_tokens = ListTasks_in, .out_tokens = ListTasks_out, .results = ListTasks_results, .limit_key = "maxResults"},
};
static const uint16_t PutAccountSetting_errors[] = {
    AT_AccessDeniedException, AT_ServerException, AT_InvalidParameterException, AT_ClientException, 0,
};
static const uint16_t PutAccountSettingDefault_errors[] = {
    AT_AccessDeniedException, AT_ServerException, AT_InvalidParameterException, AT_ClientException, 0,
};
static const uint16_t PutClusterCapacityProviders_errors[] = {
    AT_AccessDeniedException, AT_ServerException, AT_UpdateInProgressException, AT_InvalidParameterException, AT_ResourceInUseException, AT_ClientException, AT_ClusterNotFoundException, 0,
};
static const uint16_t RegisterTaskDefinition_errors[] = {
    AT_AccessDeniedException, AT_LimitExceededException, AT_ServerException, AT_InvalidParameterException, AT_ClientException, 0,
};
static const uint16_t RunTask_errors[] = {
    AT_ConflictException, AT_AccessDeniedException, AT_PlatformUnknownException, AT_ServerException, AT_InvalidParameterException, AT_BlockedException, AT_ClientException, AT_ClusterNotFoundException, AT_PlatformTaskDefinitionIncompatibilityException, AT_UnsupportedFeatureException, 0,
};
static const uint16_t StartTask_errors[] = {
    AT_AccessDeniedException, AT_NamespaceNotFoundException, AT_ServerException, AT_InvalidParameterException, AT_ClientException, AT_ClusterNotFoundException, AT_UnsupportedFeatureException, 0,
};
static const uint16_t StopTask_errors[] = {
    AT_AccessDeniedException, AT_ServerException, AT_InvalidParameterException, AT_ClientException, AT_ClusterNotFoundException, 0,
};
static const uint16_t TagResource_errors[] = {
    AT_AccessDeniedException, AT_LimitExceededException, AT_ResourceNotFoundException, AT_ServerException, AT_InvalidParameterException, AT_ClientException, AT_ClusterNotFoundException, 0,
};
static const uint16_t UntagResource_errors[] = {
    AT_AccessDeniedException, AT_ResourceNotFoundException, AT_ServerException, AT_InvalidParameterException, AT_ClientException, AT_ClusterNotFoundException, 0,
};
static const uint16_t UpdateCluster_errors[] = {
    AT_AccessDeniedException, AT_NamespaceNotFoundException, AT_ServerException, AT_InvalidParameterException, AT_ClientException, AT_ClusterNotFoundException, 0,
};
static const uint16_t UpdateClusterSettings_errors[] = {
    AT_AccessDeniedException, AT_ServerException, AT_UpdateInProgressException, AT_InvalidParameterException, AT_ClientException, AT_ClusterNotFoundException, 0,
};
static const uint16_t UpdateContainerInstancesState_errors[] = {
    AT_AccessDeniedException, AT_ServerException, AT_InvalidParameterException, AT_ClientException, AT_ClusterNotFoundException, 0,
};
static const uint16_t UpdateService_errors[] = {
    AT_AccessDeniedException, AT_PlatformUnknownException, AT_NamespaceNotFoundException, AT_ServiceNotActiveException, AT_ServerException, AT_InvalidParameterException, AT_ClientException, AT_ServiceNotFoundException, AT_ClusterNotFoundException, AT_PlatformTaskDefinitionIncompatibilityException, AT_UnsupportedFeatureException, 0,
};
static const uint16_t UpdateServicePrimaryTaskSet_errors[] = {
    AT_AccessDeniedException, AT_ServiceNotActiveException, AT_ServerException, AT_InvalidParameterException, AT_TaskSetNotFoundException, AT_ClientException, AT_ServiceNotFoundException, AT_ClusterNotFoundException, AT_UnsupportedFeatureException, 0,
};
static const uint16_t UpdateTaskSet_errors[] = {
    AT_AccessDeniedException, AT_LimitExceededException, AT_ServiceNotActiveException, AT_ServerException, AT_InvalidParameterException, AT_TaskSetNotFoundException, AT_ClientException, AT_ServiceNotFoundException, AT_ClusterNotFoundException, AT_UnsupportedFeatureException, 0,
};
static const struct operation operations[] = {
    {"CreateCapacityProvider", "POST", "/", AT_CreateCapacityProviderRequest, AT_CreateCapacityProviderResponse, .errors = CreateCapacityProvider_errors},
    {"CreateCluster", "POST", "/", AT_CreateClusterRequest, AT_CreateClusterResponse, .errors = CreateCluster_errors},
    {"CreateService", "POST", "/", AT_CreateServiceRequest, AT_CreateServiceResponse, .errors = CreateService_errors},
    {"CreateTaskSet", "POST", "/", AT_CreateTaskSetRequest, AT_CreateTaskSetResponse, .errors = CreateTaskSet_errors},
    {"DeleteAccountSetting", "POST", "/", AT_DeleteAccountSettingRequest, AT_DeleteAccountSettingResponse, .errors = DeleteAccountSetting_errors},
    {"DeleteCapacityProvider", "POST", "/", AT_DeleteCapacityProviderRequest, AT_DeleteCapacityProviderResponse, .errors = DeleteCapacityProvider_errors},
    {"DeleteCluster", "POST", "/", AT_DeleteClusterRequest, AT_DeleteClusterResponse, .errors = DeleteCluster_errors},
    {"DeleteService", "POST", "/", AT_DeleteServiceRequest, AT_DeleteServiceResponse, .errors = DeleteService_errors},
    {"DeleteTaskDefinitions", "POST", "/", AT_DeleteTaskDefinitionsRequest, AT_DeleteTaskDefinitionsResponse, .errors = DeleteTaskDefinitions_errors},
    {"DeleteTaskSet", "POST", "/", AT_DeleteTaskSetRequest, AT_DeleteTaskSetResponse, .errors = DeleteTaskSet_errors},
    {"DeregisterContainerInstance", "POST", "/", AT_DeregisterContainerInstanceRequest, AT_DeregisterContainerInstanceResponse, .errors = DeregisterContainerInstance_errors},
    {"DeregisterTaskDefinition", "POST", "/", AT_DeregisterTaskDefinitionRequest, AT_DeregisterTaskDefinitionResponse, .errors = DeregisterTaskDefinition_errors},
    {"DescribeCapacityProviders", "POST", "/", AT_DescribeCapacityProvidersRequest, AT_DescribeCapacityProvidersResponse, .traits = OPERATION_READS, .errors = DescribeCapacityProviders_errors},
    {"DescribeClusters", "POST", "/", AT_DescribeClustersRequest, AT_DescribeClustersResponse, .traits = OPERATION_READS, .errors = DescribeClusters_errors},
    {"DescribeContainerInstances", "POST", "/", AT_DescribeContainerInstancesRequest, AT_DescribeContainerInstancesResponse, .traits = OPERATION_READS, .errors = DescribeContainerInstances_errors},
    {"DescribeServiceDeployments", "POST", "/", AT_DescribeServiceDeploymentsRequest, AT_DescribeServiceDeploymentsResponse, .traits = OPERATION_READS, .errors = DescribeServiceDeployments_errors},
    {"DescribeServiceRevisions", "POST", "/", AT_DescribeServiceRevisionsRequest, AT_DescribeServiceRevisionsResponse, .traits = OPERATION_READS, .errors = DescribeServiceRevisions_errors},
    {"DescribeServices", "POST", "/", AT_DescribeServicesRequest, AT_DescribeServicesResponse, .traits = OPERATION_READS, .errors = DescribeServices_errors},
    {"DescribeTaskDefinition", "POST", "/", AT_DescribeTaskDefinitionRequest, AT_DescribeTaskDefinitionResponse, .traits = OPERATION_READS, .errors = DescribeTaskDefinition_errors},
    {"DescribeTaskSets", "POST", "/", AT_DescribeTaskSetsRequest, AT_DescribeTaskSetsResponse, .traits = OPERATION_READS, .errors = DescribeTaskSets_errors},
    {"DescribeTasks", "POST", "/", AT_DescribeTasksRequest, AT_DescribeTasksResponse, .traits = OPERATION_READS, .errors = DescribeTasks_errors},
    {"ExecuteCommand", "POST", "/", AT_ExecuteCommandRequest, AT_ExecuteCommandResponse, .errors = ExecuteCommand_errors},
    {"ListAccountSettings", "POST", "/", AT_ListAccountSettingsRequest, AT_ListAccountSettingsResponse, .traits = OPERATION_READS, .errors = ListAccountSettings_errors, .paginator = ListAccountSettings_pages},
    {"ListClusters", "POST", "/", AT_ListClustersRequest, AT_ListClustersResponse, .traits = OPERATION_READS, .errors = ListClusters_errors, .paginator = ListClusters_pages},
    {"ListContainerInstances", "POST", "/", AT_ListContainerInstancesRequest, AT_ListContainerInstancesResponse, .traits = OPERATION_READS, .errors = ListContainerInstances_errors, .paginator = ListContainerInstances_pages},
    {"ListServiceDeployments", "POST", "/", AT_ListServiceDeploymentsRequest, AT_ListServiceDeploymentsResponse, .traits = OPERATION_READS, .errors = ListServiceDeployments_errors},
    {"ListServices", "POST", "/", AT_ListServicesRequest, AT_ListServicesResponse, .traits = OPERATION_READS, .errors = ListServices_errors, .paginator = ListServices_pages},
    {"ListTagsForResource", "POST", "/", AT_ListTagsForResourceRequest, AT_ListTagsForResourceResponse, .traits = OPERATION_READS, .errors = ListTagsForResource_errors},
    {"ListTaskDefinitionFamilies", "POST", "/", AT_ListTaskDefinitionFamiliesRequest, AT_ListTaskDefinitionFamiliesResponse, .traits = OPERATION_READS, .errors = ListTaskDefinitionFamilies_errors, .paginator = ListTaskDefinitionFamilies_pages},
    {"ListTaskDefinitions", "POST", "/", AT_ListTaskDefinitionsRequest, AT_ListTaskDefinitionsResponse, .traits = OPERATION_READS, .errors = ListTaskDefinitions_errors, .paginator = ListTaskDefinitions_pages},
    {"ListTasks", "POST", "/", AT_ListTasksRequest, AT_ListTasksResponse, .traits = OPERATION_READS, .errors = ListTasks_errors, .paginator = ListTasks_pages},
    {"PutAccountSetting", "POST", "/", AT_PutAccountSettingRequest, AT_PutAccountSettingResponse, .errors = PutAccountSetting_errors},
    {"PutAccountSettingDefault", "POST", "/", AT_PutAccountSettingDefaultRequest, AT_PutAccountSettingDefaultResponse, .errors = PutAccountSettingDefault_errors},
    {"PutClusterCapacityProviders", "POST", "/", AT_PutClusterCapacityProvidersRequest, AT_PutClusterCapacityProvidersResponse, .errors = PutClusterCapacityProviders_errors},
    {"RegisterTaskDefinition", "POST", "/", AT_RegisterTaskDefinitionRequest, AT_RegisterTaskDefinitionResponse, .errors = RegisterTaskDefinition_errors},
    {"RunTask", "POST", "/", AT_RunTaskRequest, AT_RunTaskResponse, .errors = RunTask_errors},
    {"StartTask", "POST", "/", AT_StartTaskRequest, AT_StartTaskResponse, .errors = StartTask_errors},
    {"StopTask", "POST", "/", AT_StopTaskRequest, AT_StopTaskResponse, .errors = StopTask_errors},
    {"TagResource", "POST", "/", AT_TagResourceRequest, AT_TagResourceResponse, .errors = TagResource_errors},
    {"UntagResource", "POST", "/", AT_UntagResourceRequest, AT_UntagResourceResponse, .errors = UntagResource_errors},
    {"UpdateCluster", "POST", "/", AT_UpdateClusterRequest, AT_UpdateClusterResponse, .errors = UpdateCluster_errors},
    {"UpdateClusterSettings", "POST", "/", AT_UpdateClusterSettingsRequest, AT_UpdateClusterSettingsResponse, .errors = UpdateClusterSettings_errors},
    {"UpdateContainerInstancesState", "POST", "/", AT_UpdateContainerInstancesStateRequest, AT_UpdateContainerInstancesStateResponse, .errors = UpdateContainerInstancesState_errors},
    {"UpdateService", "POST", "/", AT_UpdateServiceRequest, AT_UpdateServiceResponse, .errors = UpdateService_errors},
    {"UpdateServicePrimaryTaskSet", "POST", "/", AT_UpdateServicePrimaryTaskSetRequest, AT_UpdateServicePrimaryTaskSetResponse, .errors = UpdateServicePrimaryTaskSet_errors},
    {"UpdateTaskSet", "POST", "/", AT_UpdateTaskSetRequest, AT_UpdateTaskSetResponse, .errors = UpdateTaskSet_errors},
};
static const struct waiter_acceptor ServicesInactive_acceptors[] = {
    {1, 2, "failures[].reason", "MISSING"},
    {0, 2, "services[].status", "INACTIVE"},
};
static const struct waiter_acceptor ServicesStable_acceptors[] = {
    {1, 2, "failures[].reason", "MISSING"},
    {1, 2, "services[].status", "DRAINING"},
    {1, 2, "services[].status", "INACTIVE"},
    {0, 0, "length(services[?!(length(deployments) == `1` && runningCount == desiredCount)]) == `0`", "true"},
};
static const struct waiter_acceptor TasksRunning_acceptors[] = {
    {1, 2, "tasks[].lastStatus", "STOPPED"},
    {1, 2, "failures[].reason", "MISSING"},
    {0, 1, "tasks[].lastStatus", "RUNNING"},
};
static const struct waiter_acceptor TasksStopped_acceptors[] = {
    {0, 1, "tasks[].lastStatus", "STOPPED"},
};
static const struct waiter_model waiters[] = {
    {"ServicesInactive", "DescribeServices", 15, 40, ServicesInactive_acceptors, 2},
    {"ServicesStable", "DescribeServices", 15, 40, ServicesStable_acceptors, 4},
    {"TasksRunning", "DescribeTasks", 6, 100, TasksRunning_acceptors, 3},
    {"TasksStopped", "DescribeTasks", 6, 100, TasksStopped_acceptors, 1},
};
const struct service ecs_model = {.name = "ecs", .endpoint_prefix = "ecs", .signing_name = "ecs", .api_version = "2014-11-13", .target_prefix = "AmazonEC2ContainerServiceV20141113", .json_version = "1.1", .protocol = PROTOCOL_JSON, .shapes = shapes, .n_shapes = 532, .operations = operations, .n_operations = 46, .waiters = waiters, .n_waiters = 4};
