/* Made by script/models.py from botocore 1.44.5: change that, not this. */
#include "providers/aws/wire/models/services.h"

enum {
    AT_nothing,
    AT_AcceleratorCount,
    AT_AcceleratorCountRequest,
    AT_AcceleratorManufacturer,
    AT_AcceleratorManufacturerSet,
    AT_AcceleratorName,
    AT_AcceleratorNameSet,
    AT_AcceleratorTotalMemoryMiB,
    AT_AcceleratorTotalMemoryMiBRequest,
    AT_AcceleratorType,
    AT_AcceleratorTypeSet,
    AT_AcceptVpcPeeringConnectionRequest,
    AT_AcceptVpcPeeringConnectionResult,
    AT_AccountAttribute,
    AT_AccountAttributeList,
    AT_AccountAttributeName,
    AT_AccountAttributeNameStringList,
    AT_AccountAttributeValue,
    AT_AccountAttributeValueList,
    AT_AddPrefixListEntries,
    AT_AddPrefixListEntry,
    AT_AdditionalFlexibleNetworkInterfaces,
    AT_AdditionalKeyExchangeMethodsList,
    AT_AdditionalKeyExchangeMethodsListValue,
    AT_AdditionalKeyExchangeRequirement,
    AT_AdditionalKeyExchangesList,
    AT_Address,
    AT_AddressAttribute,
    AT_AddressAttributeName,
    AT_AddressList,
    AT_AddressMaxResults,
    AT_AddressSet,
    AT_Affinity,
    AT_AllocateAddressRequest,
    AT_AllocateAddressResult,
    AT_AllocationId,
    AT_AllocationIdList,
    AT_AllocationIds,
    AT_AllowedInstanceType,
    AT_AllowedInstanceTypeSet,
    AT_AmdSevSnpSpecification,
    AT_ApplianceModeSupportValue,
    AT_ApplicationStatusSummary,
    AT_ArchitectureType,
    AT_ArchitectureTypeList,
    AT_ArchitectureValues,
    AT_AssignIpv6AddressesRequest,
    AT_AssignIpv6AddressesResult,
    AT_AssignPrivateIpAddressesRequest,
    AT_AssignPrivateIpAddressesResult,
    AT_AssignPrivateNatGatewayAddressRequest,
    AT_AssignPrivateNatGatewayAddressResult,
    AT_AssignedPrivateIpAddress,
    AT_AssignedPrivateIpAddressList,
    AT_AssociateAddressRequest,
    AT_AssociateAddressResult,
    AT_AssociateDhcpOptionsRequest,
    AT_AssociateIamInstanceProfileRequest,
    AT_AssociateIamInstanceProfileResult,
    AT_AssociateNatGatewayAddressRequest,
    AT_AssociateNatGatewayAddressResult,
    AT_AssociateRouteTableRequest,
    AT_AssociateRouteTableResult,
    AT_AssociateSecurityGroupVpcRequest,
    AT_AssociateSecurityGroupVpcResult,
    AT_AssociateSubnetCidrBlockRequest,
    AT_AssociateSubnetCidrBlockResult,
    AT_AssociateVpcCidrBlockRequest,
    AT_AssociateVpcCidrBlockResult,
    AT_AssociatedKmsKey,
    AT_AssociatedKmsKeySet,
    AT_AssociatedSubnetList,
    AT_AssociationIdList,
    AT_AttachInternetGatewayRequest,
    AT_AttachNetworkInterfaceRequest,
    AT_AttachNetworkInterfaceResult,
    AT_AttachVolumeRequest,
    AT_AttachVpnGatewayRequest,
    AT_AttachVpnGatewayResult,
    AT_AttachmentEnaSrdSpecification,
    AT_AttachmentEnaSrdUdpSpecification,
    AT_AttachmentLimitType,
    AT_AttachmentStatus,
    AT_AttributeBooleanValue,
    AT_AttributeValue,
    AT_AuthorizeSecurityGroupEgressRequest,
    AT_AuthorizeSecurityGroupEgressResult,
    AT_AuthorizeSecurityGroupIngressRequest,
    AT_AuthorizeSecurityGroupIngressResult,
    AT_AutoAcceptSharedAttachmentsValue,
    AT_AutoProvisionZonesState,
    AT_AutoRecoveryFlag,
    AT_AutoScalingIpsState,
    AT_AvailabilityMode,
    AT_AvailabilityZone,
    AT_AvailabilityZoneAddress,
    AT_AvailabilityZoneAddresses,
    AT_AvailabilityZoneGeography,
    AT_AvailabilityZoneGeographyList,
    AT_AvailabilityZoneId,
    AT_AvailabilityZoneList,
    AT_AvailabilityZoneMessage,
    AT_AvailabilityZoneMessageList,
    AT_AvailabilityZoneName,
    AT_AvailabilityZoneOptInStatus,
    AT_AvailabilityZoneState,
    AT_AvailabilityZoneSubGeography,
    AT_AvailabilityZoneSubGeographyList,
    AT_BandwidthWeightingType,
    AT_BandwidthWeightingTypeList,
    AT_BareMetal,
    AT_BareMetalFlag,
    AT_BaselineBandwidthInGbps,
    AT_BaselineBandwidthInMbps,
    AT_BaselineEbsBandwidthMbps,
    AT_BaselineEbsBandwidthMbpsRequest,
    AT_BaselineIops,
    AT_BaselinePerformanceFactors,
    AT_BaselinePerformanceFactorsRequest,
    AT_BaselineThroughputInMBps,
    AT_BillingProductList,
    AT_Blob,
    AT_BlockDeviceMapping,
    AT_BlockDeviceMappingList,
    AT_BlockDeviceMappingRequestList,
    AT_BlockPublicAccessMode,
    AT_BlockPublicAccessStates,
    AT_Boolean,
    AT_BootModeOverrideValues,
    AT_BootModeType,
    AT_BootModeTypeList,
    AT_BootModeValues,
    AT_BoxedBoolean,
    AT_BoxedInteger,
    AT_BurstablePerformance,
    AT_BurstablePerformanceFlag,
    AT_CapacityReservationId,
    AT_CapacityReservationPreference,
    AT_CapacityReservationSpecification,
    AT_CapacityReservationSpecificationResponse,
    AT_CapacityReservationTarget,
    AT_CapacityReservationTargetResponse,
    AT_CarrierGatewayId,
    AT_CidrBlock,
    AT_CidrBlockSet,
    AT_CloudWatchLogOptions,
    AT_CoipPoolId,
    AT_ConnectionTrackingConfiguration,
    AT_ConnectionTrackingSpecification,
    AT_ConnectionTrackingSpecificationRequest,
    AT_ConnectionTrackingSpecificationResponse,
    AT_ConnectivityType,
    AT_CopyImageClientToken,
    AT_CopyImageRequest,
    AT_CopyImageResult,
    AT_CopySnapshotRequest,
    AT_CopySnapshotRequestPSU,
    AT_CopySnapshotResult,
    AT_CoreCount,
    AT_CoreCountList,
    AT_CoreNetworkArn,
    AT_CpuManufacturer,
    AT_CpuManufacturerName,
    AT_CpuManufacturerSet,
    AT_CpuOptions,
    AT_CpuOptionsRequest,
    AT_CpuPerformanceFactor,
    AT_CpuPerformanceFactorRequest,
    AT_CreateDefaultSubnetRequest,
    AT_CreateDefaultSubnetResult,
    AT_CreateDefaultVpcRequest,
    AT_CreateDefaultVpcResult,
    AT_CreateDhcpOptionsRequest,
    AT_CreateDhcpOptionsResult,
    AT_CreateEgressOnlyInternetGatewayRequest,
    AT_CreateEgressOnlyInternetGatewayResult,
    AT_CreateFlowLogsRequest,
    AT_CreateFlowLogsResult,
    AT_CreateImageRequest,
    AT_CreateImageResult,
    AT_CreateInternetGatewayRequest,
    AT_CreateInternetGatewayResult,
    AT_CreateKeyPairRequest,
    AT_CreateLaunchTemplateRequest,
    AT_CreateLaunchTemplateResult,
    AT_CreateLaunchTemplateVersionRequest,
    AT_CreateLaunchTemplateVersionResult,
    AT_CreateManagedPrefixListRequest,
    AT_CreateManagedPrefixListResult,
    AT_CreateNatGatewayRequest,
    AT_CreateNatGatewayResult,
    AT_CreateNetworkAclEntryRequest,
    AT_CreateNetworkAclRequest,
    AT_CreateNetworkAclResult,
    AT_CreateNetworkInterfaceRequest,
    AT_CreateNetworkInterfaceResult,
    AT_CreatePeeringConnectionOptionsRequest,
    AT_CreateRouteRequest,
    AT_CreateRouteResult,
    AT_CreateRouteTableRequest,
    AT_CreateRouteTableResult,
    AT_CreateSecurityGroupRequest,
    AT_CreateSecurityGroupResult,
    AT_CreateSnapshotRequest,
    AT_CreateSubnetCidrReservationRequest,
    AT_CreateSubnetCidrReservationResult,
    AT_CreateSubnetRequest,
    AT_CreateSubnetResult,
    AT_CreateTagsRequest,
    AT_CreateVolumePermission,
    AT_CreateVolumePermissionList,
    AT_CreateVolumePermissionModifications,
    AT_CreateVolumeRequest,
    AT_CreateVpcEndpointRequest,
    AT_CreateVpcEndpointResult,
    AT_CreateVpcPeeringConnectionRequest,
    AT_CreateVpcPeeringConnectionResult,
    AT_CreateVpcRequest,
    AT_CreateVpcResult,
    AT_CreateVpnGatewayRequest,
    AT_CreateVpnGatewayResult,
    AT_CreditSpecification,
    AT_CreditSpecificationRequest,
    AT_CurrentGenerationFlag,
    AT_CustomerGateway,
    AT_CustomerGatewayId,
    AT_CustomerGatewayIdStringList,
    AT_CustomerGatewayList,
    AT_DITMaxResults,
    AT_DITOMaxResults,
    AT_DateTime,
    AT_DedicatedHostFlag,
    AT_DedicatedHostId,
    AT_DefaultConnectionTrackingConfiguration,
    AT_DefaultEnaQueueCountPerInterface,
    AT_DefaultHttpTokensEnforcedState,
    AT_DefaultInstanceMetadataEndpointState,
    AT_DefaultInstanceMetadataTagsState,
    AT_DefaultNetworkCardIndex,
    AT_DefaultRouteTableAssociationValue,
    AT_DefaultRouteTablePropagationValue,
    AT_DefaultTcpEstablishedTimeout,
    AT_DefaultUdpStreamTimeout,
    AT_DefaultUdpTimeout,
    AT_DefaultingDhcpOptionsId,
    AT_DeleteDhcpOptionsRequest,
    AT_DeleteEgressOnlyInternetGatewayRequest,
    AT_DeleteEgressOnlyInternetGatewayResult,
    AT_DeleteFlowLogsRequest,
    AT_DeleteFlowLogsResult,
    AT_DeleteInternetGatewayRequest,
    AT_DeleteKeyPairRequest,
    AT_DeleteKeyPairResult,
    AT_DeleteLaunchTemplateRequest,
    AT_DeleteLaunchTemplateResult,
    AT_DeleteLaunchTemplateVersionsRequest,
    AT_DeleteLaunchTemplateVersionsResponseErrorItem,
    AT_DeleteLaunchTemplateVersionsResponseErrorSet,
    AT_DeleteLaunchTemplateVersionsResponseSuccessItem,
    AT_DeleteLaunchTemplateVersionsResponseSuccessSet,
    AT_DeleteLaunchTemplateVersionsResult,
    AT_DeleteManagedPrefixListRequest,
    AT_DeleteManagedPrefixListResult,
    AT_DeleteNatGatewayRequest,
    AT_DeleteNatGatewayResult,
    AT_DeleteNetworkAclEntryRequest,
    AT_DeleteNetworkAclRequest,
    AT_DeleteNetworkInterfaceRequest,
    AT_DeleteRouteRequest,
    AT_DeleteRouteTableRequest,
    AT_DeleteSecurityGroupRequest,
    AT_DeleteSecurityGroupResult,
    AT_DeleteSnapshotRequest,
    AT_DeleteSnapshotResultSet,
    AT_DeleteSnapshotReturnCode,
    AT_DeleteSubnetCidrReservationRequest,
    AT_DeleteSubnetCidrReservationResult,
    AT_DeleteSubnetRequest,
    AT_DeleteTagsRequest,
    AT_DeleteVolumeRequest,
    AT_DeleteVpcEndpointsRequest,
    AT_DeleteVpcEndpointsResult,
    AT_DeleteVpcPeeringConnectionRequest,
    AT_DeleteVpcPeeringConnectionResult,
    AT_DeleteVpcRequest,
    AT_DeleteVpnGatewayRequest,
    AT_DeregisterImageRequest,
    AT_DeregisterImageResult,
    AT_DescribeAccountAttributesRequest,
    AT_DescribeAccountAttributesResult,
    AT_DescribeAddressesAttributeRequest,
    AT_DescribeAddressesAttributeResult,
    AT_DescribeAddressesRequest,
    AT_DescribeAddressesResult,
    AT_DescribeAvailabilityZonesRequest,
    AT_DescribeAvailabilityZonesResult,
    AT_DescribeCustomerGatewaysRequest,
    AT_DescribeCustomerGatewaysResult,
    AT_DescribeDhcpOptionsMaxResults,
    AT_DescribeDhcpOptionsRequest,
    AT_DescribeDhcpOptionsResult,
    AT_DescribeEgressOnlyInternetGatewaysMaxResults,
    AT_DescribeEgressOnlyInternetGatewaysRequest,
    AT_DescribeEgressOnlyInternetGatewaysResult,
    AT_DescribeFlowLogsRequest,
    AT_DescribeFlowLogsResult,
    AT_DescribeIamInstanceProfileAssociationsMaxResults,
    AT_DescribeIamInstanceProfileAssociationsRequest,
    AT_DescribeIamInstanceProfileAssociationsResult,
    AT_DescribeImageAttributeRequest,
    AT_DescribeImagesRequest,
    AT_DescribeImagesResult,
    AT_DescribeInstanceAttributeRequest,
    AT_DescribeInstanceCreditSpecificationsMaxResults,
    AT_DescribeInstanceCreditSpecificationsRequest,
    AT_DescribeInstanceCreditSpecificationsResult,
    AT_DescribeInstanceStatusRequest,
    AT_DescribeInstanceStatusResult,
    AT_DescribeInstanceTypeOfferingsRequest,
    AT_DescribeInstanceTypeOfferingsResult,
    AT_DescribeInstanceTypesRequest,
    AT_DescribeInstanceTypesResult,
    AT_DescribeInstancesRequest,
    AT_DescribeInstancesResult,
    AT_DescribeInternetGatewaysMaxResults,
    AT_DescribeInternetGatewaysRequest,
    AT_DescribeInternetGatewaysResult,
    AT_DescribeKeyPairsRequest,
    AT_DescribeKeyPairsResult,
    AT_DescribeLaunchTemplateVersionsRequest,
    AT_DescribeLaunchTemplateVersionsResult,
    AT_DescribeLaunchTemplatesMaxResults,
    AT_DescribeLaunchTemplatesRequest,
    AT_DescribeLaunchTemplatesResult,
    AT_DescribeManagedPrefixListsRequest,
    AT_DescribeManagedPrefixListsResult,
    AT_DescribeNatGatewaysMaxResults,
    AT_DescribeNatGatewaysRequest,
    AT_DescribeNatGatewaysResult,
    AT_DescribeNetworkAclsMaxResults,
    AT_DescribeNetworkAclsRequest,
    AT_DescribeNetworkAclsResult,
    AT_DescribeNetworkInterfaceAttributeRequest,
    AT_DescribeNetworkInterfaceAttributeResult,
    AT_DescribeNetworkInterfacesMaxResults,
    AT_DescribeNetworkInterfacesRequest,
    AT_DescribeNetworkInterfacesResult,
    AT_DescribePrefixListsRequest,
    AT_DescribePrefixListsResult,
    AT_DescribeRegionsRequest,
    AT_DescribeRegionsResult,
    AT_DescribeRouteTablesMaxResults,
    AT_DescribeRouteTablesRequest,
    AT_DescribeRouteTablesResult,
    AT_DescribeSecurityGroupReferencesRequest,
    AT_DescribeSecurityGroupReferencesResult,
    AT_DescribeSecurityGroupRulesMaxResults,
    AT_DescribeSecurityGroupRulesRequest,
    AT_DescribeSecurityGroupRulesResult,
    AT_DescribeSecurityGroupVpcAssociationsMaxResults,
    AT_DescribeSecurityGroupVpcAssociationsRequest,
    AT_DescribeSecurityGroupVpcAssociationsResult,
    AT_DescribeSecurityGroupsMaxResults,
    AT_DescribeSecurityGroupsRequest,
    AT_DescribeSecurityGroupsResult,
    AT_DescribeSnapshotAttributeRequest,
    AT_DescribeSnapshotAttributeResult,
    AT_DescribeSnapshotsRequest,
    AT_DescribeSnapshotsResult,
    AT_DescribeSpotInstanceRequestsRequest,
    AT_DescribeSpotInstanceRequestsResult,
    AT_DescribeSpotPriceHistoryRequest,
    AT_DescribeSpotPriceHistoryResult,
    AT_DescribeStaleSecurityGroupsMaxResults,
    AT_DescribeStaleSecurityGroupsNextToken,
    AT_DescribeStaleSecurityGroupsRequest,
    AT_DescribeStaleSecurityGroupsResult,
    AT_DescribeSubnetsMaxResults,
    AT_DescribeSubnetsRequest,
    AT_DescribeSubnetsResult,
    AT_DescribeTagsRequest,
    AT_DescribeTagsResult,
    AT_DescribeTransitGatewayAttachmentsRequest,
    AT_DescribeTransitGatewayAttachmentsResult,
    AT_DescribeTransitGatewayVpcAttachmentsRequest,
    AT_DescribeTransitGatewayVpcAttachmentsResult,
    AT_DescribeTransitGatewaysRequest,
    AT_DescribeTransitGatewaysResult,
    AT_DescribeVolumesModificationsRequest,
    AT_DescribeVolumesModificationsResult,
    AT_DescribeVolumesRequest,
    AT_DescribeVolumesResult,
    AT_DescribeVpcAttributeRequest,
    AT_DescribeVpcAttributeResult,
    AT_DescribeVpcBlockPublicAccessExclusionsMaxResults,
    AT_DescribeVpcBlockPublicAccessExclusionsRequest,
    AT_DescribeVpcBlockPublicAccessExclusionsResult,
    AT_DescribeVpcBlockPublicAccessOptionsRequest,
    AT_DescribeVpcBlockPublicAccessOptionsResult,
    AT_DescribeVpcEndpointServicesRequest,
    AT_DescribeVpcEndpointServicesResult,
    AT_DescribeVpcEndpointsRequest,
    AT_DescribeVpcEndpointsResult,
    AT_DescribeVpcPeeringConnectionsMaxResults,
    AT_DescribeVpcPeeringConnectionsRequest,
    AT_DescribeVpcPeeringConnectionsResult,
    AT_DescribeVpcsMaxResults,
    AT_DescribeVpcsRequest,
    AT_DescribeVpcsResult,
    AT_DescribeVpnConnectionsRequest,
    AT_DescribeVpnConnectionsResult,
    AT_DescribeVpnGatewaysRequest,
    AT_DescribeVpnGatewaysResult,
    AT_DestinationFileFormat,
    AT_DestinationOptionsRequest,
    AT_DestinationOptionsResponse,
    AT_DetachInternetGatewayRequest,
    AT_DetachNetworkInterfaceRequest,
    AT_DetachVolumeRequest,
    AT_DetachVpnGatewayRequest,
    AT_DeviceType,
    AT_DhcpConfiguration,
    AT_DhcpConfigurationList,
    AT_DhcpConfigurationValueList,
    AT_DhcpOptions,
    AT_DhcpOptionsId,
    AT_DhcpOptionsIdStringList,
    AT_DhcpOptionsList,
    AT_DisableEbsEncryptionByDefaultRequest,
    AT_DisableEbsEncryptionByDefaultResult,
    AT_DisableImageBlockPublicAccessRequest,
    AT_DisableImageBlockPublicAccessResult,
    AT_DisableSnapshotBlockPublicAccessRequest,
    AT_DisableSnapshotBlockPublicAccessResult,
    AT_DisableVgwRoutePropagationRequest,
    AT_DisassociateAddressRequest,
    AT_DisassociateIamInstanceProfileRequest,
    AT_DisassociateIamInstanceProfileResult,
    AT_DisassociateNatGatewayAddressRequest,
    AT_DisassociateNatGatewayAddressResult,
    AT_DisassociateRouteTableRequest,
    AT_DisassociateSecurityGroupVpcRequest,
    AT_DisassociateSecurityGroupVpcResult,
    AT_DisassociateSecurityGroupVpcSecurityGroupId,
    AT_DisassociateSubnetCidrBlockRequest,
    AT_DisassociateSubnetCidrBlockResult,
    AT_DisassociateVpcCidrBlockRequest,
    AT_DisassociateVpcCidrBlockResult,
    AT_DiskCount,
    AT_DiskInfo,
    AT_DiskInfoList,
    AT_DiskSize,
    AT_DiskType,
    AT_DnsEntry,
    AT_DnsEntrySet,
    AT_DnsNameState,
    AT_DnsOptions,
    AT_DnsOptionsSpecification,
    AT_DnsRecordIpType,
    AT_DnsSupportValue,
    AT_DomainType,
    AT_Double,
    AT_DrainSeconds,
    AT_EbsBlockDevice,
    AT_EbsCardIndex,
    AT_EbsCardInfo,
    AT_EbsCardInfoList,
    AT_EbsEncryptionSupport,
    AT_EbsInfo,
    AT_EbsInstanceBlockDevice,
    AT_EbsInstanceBlockDeviceSpecification,
    AT_EbsNvmeSupport,
    AT_EbsOptimizedInfo,
    AT_EbsOptimizedSupport,
    AT_EbsStatusDetails,
    AT_EbsStatusDetailsList,
    AT_EbsStatusSummary,
    AT_EfaInfo,
    AT_EfaSupportedFlag,
    AT_EgressOnlyInternetGateway,
    AT_EgressOnlyInternetGatewayId,
    AT_EgressOnlyInternetGatewayIdList,
    AT_EgressOnlyInternetGatewayList,
    AT_EipAllocationPublicIp,
    AT_EipAssociationIdList,
    AT_ElasticGpuAssociation,
    AT_ElasticGpuAssociationList,
    AT_ElasticGpuId,
    AT_ElasticGpuSpecification,
    AT_ElasticGpuSpecificationList,
    AT_ElasticGpuSpecificationResponse,
    AT_ElasticGpuSpecificationResponseList,
    AT_ElasticGpuSpecifications,
    AT_ElasticInferenceAccelerator,
    AT_ElasticInferenceAcceleratorAssociation,
    AT_ElasticInferenceAcceleratorAssociationList,
    AT_ElasticInferenceAcceleratorCount,
    AT_ElasticInferenceAccelerators,
    AT_ElasticIpAssociationId,
    AT_EnaSrdSpecification,
    AT_EnaSrdSpecificationRequest,
    AT_EnaSrdSupported,
    AT_EnaSrdUdpSpecification,
    AT_EnaSrdUdpSpecificationRequest,
    AT_EnaSupport,
    AT_EnableEbsEncryptionByDefaultRequest,
    AT_EnableEbsEncryptionByDefaultResult,
    AT_EnableImageBlockPublicAccessRequest,
    AT_EnableImageBlockPublicAccessResult,
    AT_EnableSnapshotBlockPublicAccessRequest,
    AT_EnableSnapshotBlockPublicAccessResult,
    AT_EnableVgwRoutePropagationRequest,
    AT_EnclaveOptions,
    AT_EnclaveOptionsRequest,
    AT_EncryptionInTransitSupported,
    AT_EncryptionStateValue,
    AT_EncryptionSupport,
    AT_EphemeralNvmeSupport,
    AT_ErrorSet,
    AT_EventCode,
    AT_ExcludedInstanceType,
    AT_ExcludedInstanceTypeSet,
    AT_ExecutableByStringList,
    AT_Filter,
    AT_FilterList,
    AT_FlexibleEnaQueuesSupport,
    AT_FlowLog,
    AT_FlowLogIdList,
    AT_FlowLogResourceId,
    AT_FlowLogResourceIds,
    AT_FlowLogSet,
    AT_FlowLogsResourceType,
    AT_FpgaDeviceCount,
    AT_FpgaDeviceInfo,
    AT_FpgaDeviceInfoList,
    AT_FpgaDeviceManufacturerName,
    AT_FpgaDeviceMemoryInfo,
    AT_FpgaDeviceMemorySize,
    AT_FpgaDeviceName,
    AT_FpgaInfo,
    AT_FreeTierEligibleFlag,
    AT_GatewayAssociationState,
    AT_GatewayType,
    AT_GetConsoleOutputRequest,
    AT_GetConsoleOutputResult,
    AT_GetEbsDefaultKmsKeyIdRequest,
    AT_GetEbsDefaultKmsKeyIdResult,
    AT_GetEbsEncryptionByDefaultRequest,
    AT_GetEbsEncryptionByDefaultResult,
    AT_GetImageBlockPublicAccessStateRequest,
    AT_GetImageBlockPublicAccessStateResult,
    AT_GetInstanceMetadataDefaultsRequest,
    AT_GetInstanceMetadataDefaultsResult,
    AT_GetManagedPrefixListAssociationsMaxResults,
    AT_GetManagedPrefixListAssociationsRequest,
    AT_GetManagedPrefixListAssociationsResult,
    AT_GetManagedPrefixListEntriesRequest,
    AT_GetManagedPrefixListEntriesResult,
    AT_GetSecurityGroupsForVpcRequest,
    AT_GetSecurityGroupsForVpcRequestMaxResults,
    AT_GetSecurityGroupsForVpcResult,
    AT_GetSerialConsoleAccessStatusRequest,
    AT_GetSerialConsoleAccessStatusResult,
    AT_GetSnapshotBlockPublicAccessStateRequest,
    AT_GetSnapshotBlockPublicAccessStateResult,
    AT_GetSubnetCidrReservationsMaxResults,
    AT_GetSubnetCidrReservationsRequest,
    AT_GetSubnetCidrReservationsResult,
    AT_GpuDeviceCount,
    AT_GpuDeviceInfo,
    AT_GpuDeviceInfoList,
    AT_GpuDeviceManufacturerName,
    AT_GpuDeviceMemoryInfo,
    AT_GpuDeviceMemorySize,
    AT_GpuDeviceName,
    AT_GpuInfo,
    AT_GpuPartitionSize,
    AT_GroupIdStringList,
    AT_GroupIdentifier,
    AT_GroupIdentifierList,
    AT_GroupIdentifierSet,
    AT_GroupIds,
    AT_GroupNameStringList,
    AT_HibernationFlag,
    AT_HibernationOptions,
    AT_HibernationOptionsRequest,
    AT_HostTenancy,
    AT_HostnameType,
    AT_HttpTokensEnforcedState,
    AT_HttpTokensState,
    AT_HypervisorType,
    AT_IKEVersionsList,
    AT_IKEVersionsListValue,
    AT_IamInstanceProfile,
    AT_IamInstanceProfileAssociation,
    AT_IamInstanceProfileAssociationId,
    AT_IamInstanceProfileAssociationSet,
    AT_IamInstanceProfileAssociationState,
    AT_IamInstanceProfileSpecification,
    AT_IcmpTypeCode,
    AT_Image,
    AT_ImageAttribute,
    AT_ImageAttributeName,
    AT_ImageBlockPublicAccessDisabledState,
    AT_ImageBlockPublicAccessEnabledState,
    AT_ImageDescriptionRequest,
    AT_ImageId,
    AT_ImageIdStringList,
    AT_ImageList,
    AT_ImageNameRequest,
    AT_ImageState,
    AT_ImageTypeValues,
    AT_ImageUefiDataRequest,
    AT_ImageWatermark,
    AT_ImageWatermarkList,
    AT_ImdsSupportValues,
    AT_ImportKeyPairRequest,
    AT_ImportKeyPairResult,
    AT_IncludeUnsupportedInRegion,
    AT_InferenceAcceleratorInfo,
    AT_InferenceDeviceCount,
    AT_InferenceDeviceInfo,
    AT_InferenceDeviceInfoList,
    AT_InferenceDeviceManufacturerName,
    AT_InferenceDeviceMemoryInfo,
    AT_InferenceDeviceMemorySize,
    AT_InferenceDeviceName,
    AT_Instance,
    AT_InstanceAttachmentEnaSrdSpecification,
    AT_InstanceAttachmentEnaSrdUdpSpecification,
    AT_InstanceAttribute,
    AT_InstanceAttributeName,
    AT_InstanceAutoRecoveryState,
    AT_InstanceBandwidthWeighting,
    AT_InstanceBlockDeviceMapping,
    AT_InstanceBlockDeviceMappingList,
    AT_InstanceBlockDeviceMappingSpecification,
    AT_InstanceBlockDeviceMappingSpecificationList,
    AT_InstanceBootModeValues,
    AT_InstanceCreditSpecification,
    AT_InstanceCreditSpecificationList,
    AT_InstanceCreditSpecificationListRequest,
    AT_InstanceCreditSpecificationRequest,
    AT_InstanceEventId,
    AT_InstanceGeneration,
    AT_InstanceGenerationSet,
    AT_InstanceId,
    AT_InstanceIdForResolver,
    AT_InstanceIdStringList,
    AT_InstanceInterruptionBehavior,
    AT_InstanceIpv4Prefix,
    AT_InstanceIpv4PrefixList,
    AT_InstanceIpv6Address,
    AT_InstanceIpv6AddressList,
    AT_InstanceIpv6AddressListRequest,
    AT_InstanceIpv6AddressRequest,
    AT_InstanceIpv6Prefix,
    AT_InstanceIpv6PrefixList,
    AT_InstanceLifecycleType,
    AT_InstanceList,
    AT_InstanceMaintenanceOptions,
    AT_InstanceMaintenanceOptionsRequest,
    AT_InstanceMarketOptionsRequest,
    AT_InstanceMetadataDefaultsResponse,
    AT_InstanceMetadataEndpointState,
    AT_InstanceMetadataOptionsRequest,
    AT_InstanceMetadataOptionsResponse,
    AT_InstanceMetadataOptionsState,
    AT_InstanceMetadataProtocolState,
    AT_InstanceMetadataTagsState,
    AT_InstanceMonitoring,
    AT_InstanceMonitoringList,
    AT_InstanceNetworkInterface,
    AT_InstanceNetworkInterfaceAssociation,
    AT_InstanceNetworkInterfaceAttachment,
    AT_InstanceNetworkInterfaceList,
    AT_InstanceNetworkInterfaceSpecification,
    AT_InstanceNetworkInterfaceSpecificationList,
    AT_InstanceNetworkPerformanceOptions,
    AT_InstanceNetworkPerformanceOptionsRequest,
    AT_InstancePrivateIpAddress,
    AT_InstancePrivateIpAddressList,
    AT_InstanceRebootMigrationState,
    AT_InstanceRequirements,
    AT_InstanceRequirementsRequest,
    AT_InstanceSecondaryInterface,
    AT_InstanceSecondaryInterfaceAttachment,
    AT_InstanceSecondaryInterfaceList,
    AT_InstanceSecondaryInterfacePrivateIpAddress,
    AT_InstanceSecondaryInterfacePrivateIpAddressList,
    AT_InstanceSecondaryInterfacePrivateIpAddressListRequest,
    AT_InstanceSecondaryInterfacePrivateIpAddressRequest,
    AT_InstanceSecondaryInterfaceSpecificationListRequest,
    AT_InstanceSecondaryInterfaceSpecificationRequest,
    AT_InstanceState,
    AT_InstanceStateChange,
    AT_InstanceStateChangeList,
    AT_InstanceStateName,
    AT_InstanceStatus,
    AT_InstanceStatusDetails,
    AT_InstanceStatusDetailsList,
    AT_InstanceStatusEvent,
    AT_InstanceStatusEventList,
    AT_InstanceStatusList,
    AT_InstanceStatusSummary,
    AT_InstanceStorageEncryptionSupport,
    AT_InstanceStorageFlag,
    AT_InstanceStorageInfo,
    AT_InstanceType,
    AT_InstanceTypeHypervisor,
    AT_InstanceTypeInfo,
    AT_InstanceTypeInfoList,
    AT_InstanceTypeItem,
    AT_InstanceTypeList,
    AT_InstanceTypeOffering,
    AT_InstanceTypeOfferingsList,
    AT_InstanceTypeSpecification,
    AT_Integer,
    AT_InternetGateway,
    AT_InternetGatewayAttachment,
    AT_InternetGatewayAttachmentList,
    AT_InternetGatewayBlockMode,
    AT_InternetGatewayExclusionMode,
    AT_InternetGatewayId,
    AT_InternetGatewayIdList,
    AT_InternetGatewayList,
    AT_IpAddressType,
    AT_IpList,
    AT_IpPermission,
    AT_IpPermissionList,
    AT_IpPrefixList,
    AT_IpRange,
    AT_IpRangeList,
    AT_IpRanges,
    AT_IpSource,
    AT_IpamPoolId,
    AT_Ipv4AddressesPerSecondaryInterface,
    AT_Ipv4PoolEc2Id,
    AT_Ipv4PrefixList,
    AT_Ipv4PrefixListResponse,
    AT_Ipv4PrefixSpecification,
    AT_Ipv4PrefixSpecificationRequest,
    AT_Ipv4PrefixSpecificationResponse,
    AT_Ipv4PrefixesList,
    AT_Ipv6AddressAttribute,
    AT_Ipv6AddressList,
    AT_Ipv6CidrBlock,
    AT_Ipv6CidrBlockSet,
    AT_Ipv6Flag,
    AT_Ipv6PoolEc2Id,
    AT_Ipv6PrefixList,
    AT_Ipv6PrefixListResponse,
    AT_Ipv6PrefixSpecification,
    AT_Ipv6PrefixSpecificationRequest,
    AT_Ipv6PrefixSpecificationResponse,
    AT_Ipv6PrefixesList,
    AT_Ipv6Range,
    AT_Ipv6RangeList,
    AT_Ipv6SupportValue,
    AT_KernelId,
    AT_KeyFormat,
    AT_KeyNameStringList,
    AT_KeyPair,
    AT_KeyPairId,
    AT_KeyPairIdStringList,
    AT_KeyPairInfo,
    AT_KeyPairList,
    AT_KeyPairName,
    AT_KeyPairNameWithResolver,
    AT_KeyType,
    AT_KmsKeyId,
    AT_LastError,
    AT_LaunchPermission,
    AT_LaunchPermissionList,
    AT_LaunchPermissionModifications,
    AT_LaunchSpecification,
    AT_LaunchTemplate,
    AT_LaunchTemplateAutoRecoveryState,
    AT_LaunchTemplateBlockDeviceMapping,
    AT_LaunchTemplateBlockDeviceMappingList,
    AT_LaunchTemplateBlockDeviceMappingRequest,
    AT_LaunchTemplateBlockDeviceMappingRequestList,
    AT_LaunchTemplateCapacityReservationSpecificationRequest,
    AT_LaunchTemplateCapacityReservationSpecificationResponse,
    AT_LaunchTemplateCpuOptions,
    AT_LaunchTemplateCpuOptionsRequest,
    AT_LaunchTemplateEbsBlockDevice,
    AT_LaunchTemplateEbsBlockDeviceRequest,
    AT_LaunchTemplateElasticInferenceAccelerator,
    AT_LaunchTemplateElasticInferenceAcceleratorCount,
    AT_LaunchTemplateElasticInferenceAcceleratorList,
    AT_LaunchTemplateElasticInferenceAcceleratorResponse,
    AT_LaunchTemplateElasticInferenceAcceleratorResponseList,
    AT_LaunchTemplateEnaSrdSpecification,
    AT_LaunchTemplateEnaSrdUdpSpecification,
    AT_LaunchTemplateEnclaveOptions,
    AT_LaunchTemplateEnclaveOptionsRequest,
    AT_LaunchTemplateErrorCode,
    AT_LaunchTemplateHibernationOptions,
    AT_LaunchTemplateHibernationOptionsRequest,
    AT_LaunchTemplateHttpTokensState,
    AT_LaunchTemplateIamInstanceProfileSpecification,
    AT_LaunchTemplateIamInstanceProfileSpecificationRequest,
    AT_LaunchTemplateId,
    AT_LaunchTemplateIdStringList,
    AT_LaunchTemplateInstanceMaintenanceOptions,
    AT_LaunchTemplateInstanceMaintenanceOptionsRequest,
    AT_LaunchTemplateInstanceMarketOptions,
    AT_LaunchTemplateInstanceMarketOptionsRequest,
    AT_LaunchTemplateInstanceMetadataEndpointState,
    AT_LaunchTemplateInstanceMetadataOptions,
    AT_LaunchTemplateInstanceMetadataOptionsRequest,
    AT_LaunchTemplateInstanceMetadataOptionsState,
    AT_LaunchTemplateInstanceMetadataProtocolIpv6,
    AT_LaunchTemplateInstanceMetadataTagsState,
    AT_LaunchTemplateInstanceNetworkInterfaceSpecification,
    AT_LaunchTemplateInstanceNetworkInterfaceSpecificationList,
    AT_LaunchTemplateInstanceNetworkInterfaceSpecificationRequest,
    AT_LaunchTemplateInstanceNetworkInterfaceSpecificationRequestList,
    AT_LaunchTemplateInstanceSecondaryInterfaceSpecification,
    AT_LaunchTemplateInstanceSecondaryInterfaceSpecificationList,
    AT_LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest,
    AT_LaunchTemplateInstanceSecondaryInterfaceSpecificationRequestList,
    AT_LaunchTemplateLicenseConfiguration,
    AT_LaunchTemplateLicenseConfigurationRequest,
    AT_LaunchTemplateLicenseList,
    AT_LaunchTemplateLicenseSpecificationListRequest,
    AT_LaunchTemplateName,
    AT_LaunchTemplateNameStringList,
    AT_LaunchTemplateNetworkPerformanceOptions,
    AT_LaunchTemplateNetworkPerformanceOptionsRequest,
    AT_LaunchTemplatePlacement,
    AT_LaunchTemplatePlacementRequest,
    AT_LaunchTemplatePrivateDnsNameOptions,
    AT_LaunchTemplatePrivateDnsNameOptionsRequest,
    AT_LaunchTemplateSet,
    AT_LaunchTemplateSpecification,
    AT_LaunchTemplateSpotMarketOptions,
    AT_LaunchTemplateSpotMarketOptionsRequest,
    AT_LaunchTemplateTagSpecification,
    AT_LaunchTemplateTagSpecificationList,
    AT_LaunchTemplateTagSpecificationRequest,
    AT_LaunchTemplateTagSpecificationRequestList,
    AT_LaunchTemplateVersion,
    AT_LaunchTemplateVersionSet,
    AT_LaunchTemplatesMonitoring,
    AT_LaunchTemplatesMonitoringRequest,
    AT_LicenseConfiguration,
    AT_LicenseConfigurationRequest,
    AT_LicenseList,
    AT_LicenseSpecificationListRequest,
    AT_LocalGatewayId,
    AT_LocalStorage,
    AT_LocalStorageType,
    AT_LocalStorageTypeSet,
    AT_Location,
    AT_LocationType,
    AT_LogDestinationType,
    AT_LogicalGpuCount,
    AT_Long,
    AT_ManagedBy,
    AT_ManagedPrefixList,
    AT_ManagedPrefixListSet,
    AT_MarketType,
    AT_MaxIpv4AddrPerInterface,
    AT_MaxIpv6AddrPerInterface,
    AT_MaxNetworkInterfaces,
    AT_MaximumBandwidthInMbps,
    AT_MaximumEbsAttachments,
    AT_MaximumEbsCards,
    AT_MaximumEfaInterfaces,
    AT_MaximumEnaQueueCount,
    AT_MaximumEnaQueueCountPerInterface,
    AT_MaximumIops,
    AT_MaximumNetworkCards,
    AT_MaximumSecondaryNetworkInterfaces,
    AT_MaximumThroughputInMBps,
    AT_MediaAcceleratorInfo,
    AT_MediaDeviceCount,
    AT_MediaDeviceInfo,
    AT_MediaDeviceInfoList,
    AT_MediaDeviceManufacturerName,
    AT_MediaDeviceMemoryInfo,
    AT_MediaDeviceMemorySize,
    AT_MediaDeviceName,
    AT_MemoryGiBPerVCpu,
    AT_MemoryGiBPerVCpuRequest,
    AT_MemoryInfo,
    AT_MemoryMiB,
    AT_MemoryMiBRequest,
    AT_MemorySize,
    AT_MetadataDefaultHttpTokensState,
    AT_MetricCategoryId,
    AT_MetricCategoryIdList,
    AT_MillisecondDateTime,
    AT_ModifyAddressAttributeRequest,
    AT_ModifyAddressAttributeResult,
    AT_ModifyImageAttributeRequest,
    AT_ModifyInstanceAttributeRequest,
    AT_ModifyInstanceAttributeValue,
    AT_ModifyInstanceCreditSpecificationRequest,
    AT_ModifyInstanceCreditSpecificationResult,
    AT_ModifyInstanceMaintenanceOptionsRequest,
    AT_ModifyInstanceMaintenanceOptionsResult,
    AT_ModifyInstanceMetadataDefaultsRequest,
    AT_ModifyInstanceMetadataDefaultsResult,
    AT_ModifyInstanceMetadataOptionsRequest,
    AT_ModifyInstanceMetadataOptionsResult,
    AT_ModifyInstancePlacementRequest,
    AT_ModifyInstancePlacementResult,
    AT_ModifyLaunchTemplateRequest,
    AT_ModifyLaunchTemplateResult,
    AT_ModifyManagedPrefixListRequest,
    AT_ModifyManagedPrefixListResult,
    AT_ModifyNetworkInterfaceAttributeRequest,
    AT_ModifyPrivateDnsNameOptionsRequest,
    AT_ModifyPrivateDnsNameOptionsResult,
    AT_ModifySecurityGroupRulesRequest,
    AT_ModifySecurityGroupRulesResult,
    AT_ModifySnapshotAttributeRequest,
    AT_ModifySubnetAttributeRequest,
    AT_ModifyVolumeRequest,
    AT_ModifyVolumeResult,
    AT_ModifyVpcAttributeRequest,
    AT_ModifyVpcBlockPublicAccessOptionsRequest,
    AT_ModifyVpcBlockPublicAccessOptionsResult,
    AT_ModifyVpcEndpointRequest,
    AT_ModifyVpcEndpointResult,
    AT_ModifyVpcPeeringConnectionOptionsRequest,
    AT_ModifyVpcPeeringConnectionOptionsResult,
    AT_ModifyVpcTenancyRequest,
    AT_ModifyVpcTenancyResult,
    AT_MonitorInstancesRequest,
    AT_MonitorInstancesResult,
    AT_Monitoring,
    AT_MonitoringState,
    AT_MulticastSupportValue,
    AT_MultipathResilienceMode,
    AT_MultipathResilienceStatus,
    AT_NatGateway,
    AT_NatGatewayAddress,
    AT_NatGatewayAddressList,
    AT_NatGatewayAddressStatus,
    AT_NatGatewayApplianceModifyState,
    AT_NatGatewayApplianceState,
    AT_NatGatewayApplianceType,
    AT_NatGatewayAttachedAppliance,
    AT_NatGatewayAttachedApplianceList,
    AT_NatGatewayId,
    AT_NatGatewayIdStringList,
    AT_NatGatewayList,
    AT_NatGatewayState,
    AT_NestedVirtualizationSpecification,
    AT_NetmaskLength,
    AT_NetworkAcl,
    AT_NetworkAclAssociation,
    AT_NetworkAclAssociationId,
    AT_NetworkAclAssociationList,
    AT_NetworkAclEntry,
    AT_NetworkAclEntryList,
    AT_NetworkAclId,
    AT_NetworkAclIdStringList,
    AT_NetworkAclList,
    AT_NetworkBandwidthGbps,
    AT_NetworkBandwidthGbpsRequest,
    AT_NetworkCardIndex,
    AT_NetworkCardInfo,
    AT_NetworkCardInfoList,
    AT_NetworkCardInterfaceType,
    AT_NetworkCardInterfaceTypeList,
    AT_NetworkInfo,
    AT_NetworkInterface,
    AT_NetworkInterfaceAssociation,
    AT_NetworkInterfaceAttachment,
    AT_NetworkInterfaceAttachmentChanges,
    AT_NetworkInterfaceAttachmentId,
    AT_NetworkInterfaceAttribute,
    AT_NetworkInterfaceCount,
    AT_NetworkInterfaceCountRequest,
    AT_NetworkInterfaceCreationType,
    AT_NetworkInterfaceId,
    AT_NetworkInterfaceIdList,
    AT_NetworkInterfaceIpv6Address,
    AT_NetworkInterfaceIpv6AddressesList,
    AT_NetworkInterfaceList,
    AT_NetworkInterfacePrivateIpAddress,
    AT_NetworkInterfacePrivateIpAddressList,
    AT_NetworkInterfaceStatus,
    AT_NetworkInterfaceType,
    AT_NetworkPerformance,
    AT_NeuronDeviceCoreCount,
    AT_NeuronDeviceCoreInfo,
    AT_NeuronDeviceCoreVersion,
    AT_NeuronDeviceCount,
    AT_NeuronDeviceInfo,
    AT_NeuronDeviceInfoList,
    AT_NeuronDeviceMemoryInfo,
    AT_NeuronDeviceMemorySize,
    AT_NeuronDeviceName,
    AT_NeuronInfo,
    AT_NewDhcpConfiguration,
    AT_NewDhcpConfigurationList,
    AT_NextToken,
    AT_NitroEnclavesSupport,
    AT_NitroTpmInfo,
    AT_NitroTpmSupport,
    AT_NitroTpmSupportedVersionType,
    AT_NitroTpmSupportedVersionsList,
    AT_OdbNetworkArn,
    AT_OperationType,
    AT_OperatorRequest,
    AT_OperatorResponse,
    AT_OrganizationArnStringList,
    AT_OrganizationalUnitArnStringList,
    AT_OwnerStringList,
    AT_PayerResponsibility,
    AT_PayerResponsibilityEntry,
    AT_PayerResponsibilityScope,
    AT_PayerResponsibilitySet,
    AT_PayerResponsibilityType,
    AT_PeakBandwidthInGbps,
    AT_PeeringConnectionOptions,
    AT_PeeringConnectionOptionsRequest,
    AT_PerformanceFactorReference,
    AT_PerformanceFactorReferenceRequest,
    AT_PerformanceFactorReferenceSet,
    AT_PerformanceFactorReferenceSetRequest,
    AT_PerformanceStatusSummary,
    AT_PermissionGroup,
    AT_Phase1DHGroupNumbersList,
    AT_Phase1DHGroupNumbersListValue,
    AT_Phase1EncryptionAlgorithmsList,
    AT_Phase1EncryptionAlgorithmsListValue,
    AT_Phase1IntegrityAlgorithmsList,
    AT_Phase1IntegrityAlgorithmsListValue,
    AT_Phase2DHGroupNumbersList,
    AT_Phase2DHGroupNumbersListValue,
    AT_Phase2EncryptionAlgorithmsList,
    AT_Phase2EncryptionAlgorithmsListValue,
    AT_Phase2IntegrityAlgorithmsList,
    AT_Phase2IntegrityAlgorithmsListValue,
    AT_PhcSupport,
    AT_Placement,
    AT_PlacementGroupId,
    AT_PlacementGroupInfo,
    AT_PlacementGroupName,
    AT_PlacementGroupStrategy,
    AT_PlacementGroupStrategyList,
    AT_PlatformValues,
    AT_PortRange,
    AT_PrefixList,
    AT_PrefixListAssociation,
    AT_PrefixListAssociationSet,
    AT_PrefixListEntry,
    AT_PrefixListEntrySet,
    AT_PrefixListId,
    AT_PrefixListIdList,
    AT_PrefixListIdSet,
    AT_PrefixListMaxResults,
    AT_PrefixListResourceId,
    AT_PrefixListResourceIdStringList,
    AT_PrefixListSet,
    AT_PrefixListState,
    AT_PrivateDnsDetails,
    AT_PrivateDnsDetailsSet,
    AT_PrivateDnsNameOptionsOnLaunch,
    AT_PrivateDnsNameOptionsRequest,
    AT_PrivateDnsNameOptionsResponse,
    AT_PrivateDnsSpecifiedDomainSet,
    AT_PrivateIpAddressCount,
    AT_PrivateIpAddressSpecification,
    AT_PrivateIpAddressSpecificationList,
    AT_PrivateIpAddressStringList,
    AT_ProcessorInfo,
    AT_ProcessorSustainedClockSpeed,
    AT_ProductCode,
    AT_ProductCodeList,
    AT_ProductCodeStringList,
    AT_ProductCodeValues,
    AT_ProductDescriptionList,
    AT_PropagatingVgw,
    AT_PropagatingVgwList,
    AT_ProvisionedBandwidth,
    AT_PtrUpdateStatus,
    AT_PublicIpAddress,
    AT_PublicIpDnsNameOptions,
    AT_PublicIpStringList,
    AT_RIProductDescription,
    AT_RamdiskId,
    AT_RebootInstancesRequest,
    AT_RebootMigrationSupport,
    AT_ReferencedSecurityGroup,
    AT_Region,
    AT_RegionGeography,
    AT_RegionGeographyList,
    AT_RegionList,
    AT_RegionNameStringList,
    AT_RegisterImageRequest,
    AT_RegisterImageResult,
    AT_RejectVpcPeeringConnectionRequest,
    AT_RejectVpcPeeringConnectionResult,
    AT_ReleaseAddressRequest,
    AT_RemovePrefixListEntries,
    AT_RemovePrefixListEntry,
    AT_ReplaceIamInstanceProfileAssociationRequest,
    AT_ReplaceIamInstanceProfileAssociationResult,
    AT_ReplaceNetworkAclAssociationRequest,
    AT_ReplaceNetworkAclAssociationResult,
    AT_ReplaceNetworkAclEntryRequest,
    AT_ReplaceRouteRequest,
    AT_ReplaceRouteTableAssociationRequest,
    AT_ReplaceRouteTableAssociationResult,
    AT_RequestInstanceTypeList,
    AT_RequestLaunchTemplateData,
    AT_RequestSpotInstancesRequest,
    AT_RequestSpotInstancesResult,
    AT_RequestSpotLaunchSpecification,
    AT_RequestSpotLaunchSpecificationSecurityGroupIdList,
    AT_RequestSpotLaunchSpecificationSecurityGroupList,
    AT_Reservation,
    AT_ReservationList,
    AT_ResetAddressAttributeRequest,
    AT_ResetAddressAttributeResult,
    AT_ResetInstanceAttributeRequest,
    AT_ResourceArn,
    AT_ResourceConfigurationArn,
    AT_ResourceIdList,
    AT_ResourceType,
    AT_ResponseError,
    AT_ResponseLaunchTemplateData,
    AT_RestorableByStringList,
    AT_RestoreManagedPrefixListVersionRequest,
    AT_RestoreManagedPrefixListVersionResult,
    AT_RevokeSecurityGroupEgressRequest,
    AT_RevokeSecurityGroupEgressResult,
    AT_RevokeSecurityGroupIngressRequest,
    AT_RevokeSecurityGroupIngressResult,
    AT_RevokedSecurityGroupRule,
    AT_RevokedSecurityGroupRuleList,
    AT_RootDeviceType,
    AT_RootDeviceTypeList,
    AT_Route,
    AT_RouteGatewayId,
    AT_RouteList,
    AT_RouteOrigin,
    AT_RouteState,
    AT_RouteTable,
    AT_RouteTableAssociation,
    AT_RouteTableAssociationId,
    AT_RouteTableAssociationList,
    AT_RouteTableAssociationState,
    AT_RouteTableAssociationStateCode,
    AT_RouteTableId,
    AT_RouteTableIdStringList,
    AT_RouteTableList,
    AT_RuleAction,
    AT_RunInstancesMonitoringEnabled,
    AT_RunInstancesRequest,
    AT_RunInstancesUserData,
    AT_SSEType,
    AT_ScanResults,
    AT_SecondaryInterfaceId,
    AT_SecondaryInterfacePrivateIpAddressSpecification,
    AT_SecondaryInterfacePrivateIpAddressSpecificationList,
    AT_SecondaryInterfacePrivateIpAddressSpecificationListRequest,
    AT_SecondaryInterfacePrivateIpAddressSpecificationRequest,
    AT_SecondaryInterfaceStatus,
    AT_SecondaryInterfaceType,
    AT_SecondaryNetworkId,
    AT_SecondaryNetworkSupportedFlag,
    AT_SecondarySubnetId,
    AT_SecureBlob,
    AT_SecureBlobAttributeValue,
    AT_SecurityGroup,
    AT_SecurityGroupForVpc,
    AT_SecurityGroupForVpcList,
    AT_SecurityGroupId,
    AT_SecurityGroupIdStringList,
    AT_SecurityGroupIdentifier,
    AT_SecurityGroupList,
    AT_SecurityGroupName,
    AT_SecurityGroupReference,
    AT_SecurityGroupReferences,
    AT_SecurityGroupReferencingSupportValue,
    AT_SecurityGroupRule,
    AT_SecurityGroupRuleDescription,
    AT_SecurityGroupRuleDescriptionList,
    AT_SecurityGroupRuleId,
    AT_SecurityGroupRuleIdList,
    AT_SecurityGroupRuleList,
    AT_SecurityGroupRuleRequest,
    AT_SecurityGroupRuleUpdate,
    AT_SecurityGroupRuleUpdateList,
    AT_SecurityGroupStringList,
    AT_SecurityGroupVpcAssociation,
    AT_SecurityGroupVpcAssociationList,
    AT_SecurityGroupVpcAssociationState,
    AT_SensitiveUserData,
    AT_ServiceConnectivityType,
    AT_ServiceDetail,
    AT_ServiceDetailSet,
    AT_ServiceManaged,
    AT_ServiceNetworkArn,
    AT_ServiceType,
    AT_ServiceTypeDetail,
    AT_ServiceTypeDetailSet,
    AT_SeverityLabel,
    AT_ShutdownBehavior,
    AT_Snapshot,
    AT_SnapshotAttributeName,
    AT_SnapshotBlockPublicAccessState,
    AT_SnapshotCompletionDurationMinutesRequest,
    AT_SnapshotCompletionDurationMinutesResponse,
    AT_SnapshotId,
    AT_SnapshotIdStringList,
    AT_SnapshotList,
    AT_SnapshotLocationEnum,
    AT_SnapshotReturnCodes,
    AT_SnapshotState,
    AT_SpotInstanceRequest,
    AT_SpotInstanceRequestId,
    AT_SpotInstanceRequestIdList,
    AT_SpotInstanceRequestList,
    AT_SpotInstanceState,
    AT_SpotInstanceStateFault,
    AT_SpotInstanceStatus,
    AT_SpotInstanceType,
    AT_SpotMarketOptions,
    AT_SpotPlacement,
    AT_SpotPrice,
    AT_SpotPriceHistoryList,
    AT_StaleIpPermission,
    AT_StaleIpPermissionSet,
    AT_StaleSecurityGroup,
    AT_StaleSecurityGroupSet,
    AT_StartInstancesRequest,
    AT_StartInstancesResult,
    AT_State,
    AT_StateReason,
    AT_StatusName,
    AT_StatusType,
    AT_StopInstancesRequest,
    AT_StopInstancesResult,
    AT_StorageTier,
    AT_String,
    AT_Subnet,
    AT_SubnetCidrAssociationId,
    AT_SubnetCidrBlockState,
    AT_SubnetCidrBlockStateCode,
    AT_SubnetCidrReservation,
    AT_SubnetCidrReservationId,
    AT_SubnetCidrReservationList,
    AT_SubnetCidrReservationType,
    AT_SubnetConfiguration,
    AT_SubnetConfigurationsList,
    AT_SubnetId,
    AT_SubnetIdList,
    AT_SubnetIdStringList,
    AT_SubnetIpPrefixes,
    AT_SubnetIpPrefixesList,
    AT_SubnetIpv6CidrBlockAssociation,
    AT_SubnetIpv6CidrBlockAssociationSet,
    AT_SubnetList,
    AT_SubnetState,
    AT_SuccessfulInstanceCreditSpecificationItem,
    AT_SuccessfulInstanceCreditSpecificationSet,
    AT_SummaryStatus,
    AT_SupportedAdditionalProcessorFeature,
    AT_SupportedAdditionalProcessorFeatureList,
    AT_SupportedInRegion,
    AT_SupportedInstanceTypeSet,
    AT_SupportedIpAddressTypes,
    AT_Tag,
    AT_TagDescription,
    AT_TagDescriptionList,
    AT_TagFieldSpecificationListRequest,
    AT_TagFieldSpecificationListResponse,
    AT_TagFieldSpecificationRequest,
    AT_TagFieldSpecificationResponse,
    AT_TagKey,
    AT_TagKeyList,
    AT_TagList,
    AT_TagSpecification,
    AT_TagSpecificationList,
    AT_TaggableResourceId,
    AT_TaggableResourceType,
    AT_TelemetryStatus,
    AT_Tenancy,
    AT_TerminateInstancesRequest,
    AT_TerminateInstancesResult,
    AT_ThreadsPerCore,
    AT_ThreadsPerCoreList,
    AT_TotalLocalStorageGB,
    AT_TotalLocalStorageGBRequest,
    AT_TotalMediaMemory,
    AT_TotalNeuronMemory,
    AT_TpmSupportValues,
    AT_TrafficType,
    AT_TransferType,
    AT_TransitGateway,
    AT_TransitGatewayAssociationState,
    AT_TransitGatewayAttachment,
    AT_TransitGatewayAttachmentAssociation,
    AT_TransitGatewayAttachmentId,
    AT_TransitGatewayAttachmentIdStringList,
    AT_TransitGatewayAttachmentList,
    AT_TransitGatewayAttachmentNatGatewaySupportState,
    AT_TransitGatewayAttachmentResourceType,
    AT_TransitGatewayAttachmentState,
    AT_TransitGatewayId,
    AT_TransitGatewayIdStringList,
    AT_TransitGatewayList,
    AT_TransitGatewayMaxResults,
    AT_TransitGatewayOptions,
    AT_TransitGatewayState,
    AT_TransitGatewayVpcAttachment,
    AT_TransitGatewayVpcAttachmentList,
    AT_TransitGatewayVpcAttachmentOptions,
    AT_TunnelInsideIpVersion,
    AT_TunnelOption,
    AT_TunnelOptionsList,
    AT_UnassignIpv6AddressesRequest,
    AT_UnassignIpv6AddressesResult,
    AT_UnassignPrivateIpAddressesRequest,
    AT_UnassignPrivateNatGatewayAddressRequest,
    AT_UnassignPrivateNatGatewayAddressResult,
    AT_UnmonitorInstancesRequest,
    AT_UnmonitorInstancesResult,
    AT_UnsuccessfulInstanceCreditSpecificationErrorCode,
    AT_UnsuccessfulInstanceCreditSpecificationItem,
    AT_UnsuccessfulInstanceCreditSpecificationItemError,
    AT_UnsuccessfulInstanceCreditSpecificationSet,
    AT_UnsuccessfulItem,
    AT_UnsuccessfulItemError,
    AT_UnsuccessfulItemSet,
    AT_UnsupportedInstanceTypeSet,
    AT_UpdateSecurityGroupRuleDescriptionsEgressRequest,
    AT_UpdateSecurityGroupRuleDescriptionsEgressResult,
    AT_UpdateSecurityGroupRuleDescriptionsIngressRequest,
    AT_UpdateSecurityGroupRuleDescriptionsIngressResult,
    AT_UsageClassType,
    AT_UsageClassTypeList,
    AT_UserGroupStringList,
    AT_UserIdGroupPair,
    AT_UserIdGroupPairList,
    AT_UserIdGroupPairSet,
    AT_UserIdStringList,
    AT_VCpuCount,
    AT_VCpuCountRange,
    AT_VCpuCountRangeRequest,
    AT_VCpuInfo,
    AT_ValidationError,
    AT_ValidationWarning,
    AT_ValueStringList,
    AT_VersionDescription,
    AT_VersionStringList,
    AT_VgwTelemetry,
    AT_VgwTelemetryList,
    AT_VirtualizationType,
    AT_VirtualizationTypeList,
    AT_Volume,
    AT_VolumeAttachment,
    AT_VolumeAttachmentList,
    AT_VolumeAttachmentState,
    AT_VolumeId,
    AT_VolumeIdStringList,
    AT_VolumeIdWithResolver,
    AT_VolumeList,
    AT_VolumeModification,
    AT_VolumeModificationList,
    AT_VolumeModificationState,
    AT_VolumeState,
    AT_VolumeType,
    AT_Vpc,
    AT_VpcAttachment,
    AT_VpcAttachmentList,
    AT_VpcAttributeName,
    AT_VpcBlockPublicAccessExclusion,
    AT_VpcBlockPublicAccessExclusionId,
    AT_VpcBlockPublicAccessExclusionIdList,
    AT_VpcBlockPublicAccessExclusionList,
    AT_VpcBlockPublicAccessExclusionState,
    AT_VpcBlockPublicAccessExclusionsAllowed,
    AT_VpcBlockPublicAccessOptions,
    AT_VpcBlockPublicAccessState,
    AT_VpcCidrAssociationId,
    AT_VpcCidrBlockAssociation,
    AT_VpcCidrBlockAssociationSet,
    AT_VpcCidrBlockState,
    AT_VpcCidrBlockStateCode,
    AT_VpcEncryptionControl,
    AT_VpcEncryptionControlConfiguration,
    AT_VpcEncryptionControlExclusion,
    AT_VpcEncryptionControlExclusionState,
    AT_VpcEncryptionControlExclusionStateInput,
    AT_VpcEncryptionControlExclusions,
    AT_VpcEncryptionControlId,
    AT_VpcEncryptionControlMode,
    AT_VpcEncryptionControlState,
    AT_VpcEndpoint,
    AT_VpcEndpointId,
    AT_VpcEndpointIdList,
    AT_VpcEndpointRouteTableIdList,
    AT_VpcEndpointSecurityGroupIdList,
    AT_VpcEndpointSet,
    AT_VpcEndpointSubnetIdList,
    AT_VpcEndpointType,
    AT_VpcFlowLogId,
    AT_VpcId,
    AT_VpcIdStringList,
    AT_VpcIpv6CidrBlockAssociation,
    AT_VpcIpv6CidrBlockAssociationSet,
    AT_VpcList,
    AT_VpcPeeringConnection,
    AT_VpcPeeringConnectionId,
    AT_VpcPeeringConnectionIdList,
    AT_VpcPeeringConnectionIdWithResolver,
    AT_VpcPeeringConnectionList,
    AT_VpcPeeringConnectionOptionsDescription,
    AT_VpcPeeringConnectionStateReason,
    AT_VpcPeeringConnectionStateReasonCode,
    AT_VpcPeeringConnectionVpcInfo,
    AT_VpcState,
    AT_VpcTenancy,
    AT_VpnAdditionalKeyExchange,
    AT_VpnConnection,
    AT_VpnConnectionId,
    AT_VpnConnectionIdStringList,
    AT_VpnConnectionList,
    AT_VpnConnectionOptions,
    AT_VpnEcmpSupportValue,
    AT_VpnGateway,
    AT_VpnGatewayId,
    AT_VpnGatewayIdStringList,
    AT_VpnGatewayList,
    AT_VpnState,
    AT_VpnStaticRoute,
    AT_VpnStaticRouteList,
    AT_VpnStaticRouteSource,
    AT_VpnTunnelBandwidth,
    AT_VpnTunnelLogOptions,
    AT_Workload,
    AT_WorkloadsList,
    AT_ZoneIdStringList,
    AT_ZoneNameStringList,
    AT_customerGatewayConfiguration,
    AT_preSharedKey,
    AT_totalFpgaMemory,
    AT_totalGpuMemory,
    AT_totalInferenceMemory,
};
static const struct member_model AcceleratorCount_members[] = {
    {"Min", .shape = AT_Integer, .wire = "min"},
    {"Max", .shape = AT_Integer, .wire = "max"},
};
static const struct member_model AcceleratorCountRequest_members[] = {
    {"Min", .shape = AT_Integer},
    {"Max", .shape = AT_Integer},
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
    {"member", .shape = AT_AcceleratorManufacturer, .wire = "item"},
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
    "gaudi-hl-205",
    "inferentia2",
    "trainium",
    "trainium2",
    "u30",
    NULL,
};
static const struct member_model AcceleratorNameSet_members[] = {
    {"member", .shape = AT_AcceleratorName, .wire = "item"},
};
static const struct member_model AcceleratorTotalMemoryMiB_members[] = {
    {"Min", .shape = AT_Integer, .wire = "min"},
    {"Max", .shape = AT_Integer, .wire = "max"},
};
static const struct member_model AcceleratorTotalMemoryMiBRequest_members[] = {
    {"Min", .shape = AT_Integer},
    {"Max", .shape = AT_Integer},
};
static const char *const AcceleratorType_choices[] = {
    "gpu",
    "fpga",
    "inference",
    "media",
    NULL,
};
static const struct member_model AcceleratorTypeSet_members[] = {
    {"member", .shape = AT_AcceleratorType, .wire = "item"},
};
static const struct member_model AcceptVpcPeeringConnectionRequest_members[] = {
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"VpcPeeringConnectionId", .shape = AT_VpcPeeringConnectionIdWithResolver, .wire = "vpcPeeringConnectionId", .traits = MEMBER_REQUIRED},
};
static const struct member_model AcceptVpcPeeringConnectionResult_members[] = {
    {"VpcPeeringConnection", .shape = AT_VpcPeeringConnection, .wire = "vpcPeeringConnection"},
};
static const struct member_model AccountAttribute_members[] = {
    {"AttributeName", .shape = AT_String, .wire = "attributeName"},
    {"AttributeValues", .shape = AT_AccountAttributeValueList, .wire = "attributeValueSet"},
};
static const struct member_model AccountAttributeList_members[] = {
    {"member", .shape = AT_AccountAttribute, .wire = "item"},
};
static const char *const AccountAttributeName_choices[] = {
    "supported-platforms",
    "default-vpc",
    NULL,
};
static const struct member_model AccountAttributeNameStringList_members[] = {
    {"member", .shape = AT_AccountAttributeName, .wire = "attributeName"},
};
static const struct member_model AccountAttributeValue_members[] = {
    {"AttributeValue", .shape = AT_String, .wire = "attributeValue"},
};
static const struct member_model AccountAttributeValueList_members[] = {
    {"member", .shape = AT_AccountAttributeValue, .wire = "item"},
};
static const struct member_model AddPrefixListEntries_members[] = {
    {"member", .shape = AT_AddPrefixListEntry},
};
static const struct member_model AddPrefixListEntry_members[] = {
    {"Cidr", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"Description", .shape = AT_String},
};
static const struct member_model AdditionalKeyExchangeMethodsList_members[] = {
    {"member", .shape = AT_AdditionalKeyExchangeMethodsListValue, .wire = "item"},
};
static const struct member_model AdditionalKeyExchangeMethodsListValue_members[] = {
    {"Value", .shape = AT_Integer, .wire = "value"},
};
static const char *const AdditionalKeyExchangeRequirement_choices[] = {
    "required",
    "optional",
    NULL,
};
static const struct member_model AdditionalKeyExchangesList_members[] = {
    {"member", .shape = AT_VpnAdditionalKeyExchange, .wire = "item"},
};
static const struct member_model Address_members[] = {
    {"AllocationId", .shape = AT_String, .wire = "allocationId"},
    {"AssociationId", .shape = AT_String, .wire = "associationId"},
    {"Domain", .shape = AT_DomainType, .wire = "domain"},
    {"NetworkInterfaceId", .shape = AT_String, .wire = "networkInterfaceId"},
    {"NetworkInterfaceOwnerId", .shape = AT_String, .wire = "networkInterfaceOwnerId"},
    {"PrivateIpAddress", .shape = AT_String, .wire = "privateIpAddress"},
    {"Tags", .shape = AT_TagList, .wire = "tagSet"},
    {"PublicIpv4Pool", .shape = AT_String, .wire = "publicIpv4Pool"},
    {"NetworkBorderGroup", .shape = AT_String, .wire = "networkBorderGroup"},
    {"CustomerOwnedIp", .shape = AT_String, .wire = "customerOwnedIp"},
    {"CustomerOwnedIpv4Pool", .shape = AT_String, .wire = "customerOwnedIpv4Pool"},
    {"CarrierIp", .shape = AT_String, .wire = "carrierIp"},
    {"SubnetId", .shape = AT_String, .wire = "subnetId"},
    {"ServiceManaged", .shape = AT_ServiceManaged, .wire = "serviceManaged"},
    {"InstanceId", .shape = AT_String, .wire = "instanceId"},
    {"PublicIp", .shape = AT_String, .wire = "publicIp"},
};
static const struct member_model AddressAttribute_members[] = {
    {"PublicIp", .shape = AT_PublicIpAddress, .wire = "publicIp"},
    {"AllocationId", .shape = AT_AllocationId, .wire = "allocationId"},
    {"PtrRecord", .shape = AT_String, .wire = "ptrRecord"},
    {"PtrRecordUpdate", .shape = AT_PtrUpdateStatus, .wire = "ptrRecordUpdate"},
};
static const char *const AddressAttributeName_choices[] = {
    "domain-name",
    NULL,
};
static const struct member_model AddressList_members[] = {
    {"member", .shape = AT_Address, .wire = "item"},
};
static const struct member_model AddressSet_members[] = {
    {"member", .shape = AT_AddressAttribute, .wire = "item"},
};
static const char *const Affinity_choices[] = {
    "default",
    "host",
    NULL,
};
static const struct member_model AllocateAddressRequest_members[] = {
    {"Domain", .shape = AT_DomainType},
    {"Address", .shape = AT_PublicIpAddress},
    {"PublicIpv4Pool", .shape = AT_Ipv4PoolEc2Id},
    {"NetworkBorderGroup", .shape = AT_String},
    {"CustomerOwnedIpv4Pool", .shape = AT_String},
    {"TagSpecifications", .shape = AT_TagSpecificationList, .wire = "TagSpecification"},
    {"IpamPoolId", .shape = AT_IpamPoolId},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model AllocateAddressResult_members[] = {
    {"AllocationId", .shape = AT_String, .wire = "allocationId"},
    {"PublicIpv4Pool", .shape = AT_String, .wire = "publicIpv4Pool"},
    {"NetworkBorderGroup", .shape = AT_String, .wire = "networkBorderGroup"},
    {"Domain", .shape = AT_DomainType, .wire = "domain"},
    {"CustomerOwnedIp", .shape = AT_String, .wire = "customerOwnedIp"},
    {"CustomerOwnedIpv4Pool", .shape = AT_String, .wire = "customerOwnedIpv4Pool"},
    {"CarrierIp", .shape = AT_String, .wire = "carrierIp"},
    {"PublicIp", .shape = AT_String, .wire = "publicIp"},
};
static const struct member_model AllocationIdList_members[] = {
    {"member", .shape = AT_AllocationId, .wire = "AllocationId"},
};
static const struct member_model AllocationIds_members[] = {
    {"member", .shape = AT_AllocationId, .wire = "item"},
};
static const struct member_model AllowedInstanceTypeSet_members[] = {
    {"member", .shape = AT_AllowedInstanceType, .wire = "item"},
};
static const char *const AmdSevSnpSpecification_choices[] = {
    "enabled",
    "disabled",
    NULL,
};
static const char *const ApplianceModeSupportValue_choices[] = {
    "enable",
    "disable",
    NULL,
};
static const struct member_model ApplicationStatusSummary_members[] = {
    {"Status", .shape = AT_SummaryStatus, .wire = "status"},
    {"ImpairedSince", .shape = AT_MillisecondDateTime, .wire = "impairedSince"},
};
static const char *const ArchitectureType_choices[] = {
    "i386",
    "x86_64",
    "arm64",
    "x86_64_mac",
    "arm64_mac",
    NULL,
};
static const struct member_model ArchitectureTypeList_members[] = {
    {"member", .shape = AT_ArchitectureType, .wire = "item"},
};
static const char *const ArchitectureValues_choices[] = {
    "i386",
    "x86_64",
    "arm64",
    "x86_64_mac",
    "arm64_mac",
    NULL,
};
static const struct member_model AssignIpv6AddressesRequest_members[] = {
    {"Ipv6PrefixCount", .shape = AT_Integer},
    {"Ipv6Prefixes", .shape = AT_IpPrefixList, .wire = "Ipv6Prefix"},
    {"NetworkInterfaceId", .shape = AT_NetworkInterfaceId, .wire = "networkInterfaceId", .traits = MEMBER_REQUIRED},
    {"Ipv6Addresses", .shape = AT_Ipv6AddressList, .wire = "ipv6Addresses"},
    {"Ipv6AddressCount", .shape = AT_Integer, .wire = "ipv6AddressCount"},
};
static const struct member_model AssignIpv6AddressesResult_members[] = {
    {"AssignedIpv6Addresses", .shape = AT_Ipv6AddressList, .wire = "assignedIpv6Addresses"},
    {"AssignedIpv6Prefixes", .shape = AT_IpPrefixList, .wire = "assignedIpv6PrefixSet"},
    {"NetworkInterfaceId", .shape = AT_String, .wire = "networkInterfaceId"},
};
static const struct member_model AssignPrivateIpAddressesRequest_members[] = {
    {"Ipv4Prefixes", .shape = AT_IpPrefixList, .wire = "Ipv4Prefix"},
    {"Ipv4PrefixCount", .shape = AT_Integer},
    {"NetworkInterfaceId", .shape = AT_NetworkInterfaceId, .wire = "networkInterfaceId", .traits = MEMBER_REQUIRED},
    {"PrivateIpAddresses", .shape = AT_PrivateIpAddressStringList, .wire = "privateIpAddress"},
    {"SecondaryPrivateIpAddressCount", .shape = AT_Integer, .wire = "secondaryPrivateIpAddressCount"},
    {"AllowReassignment", .shape = AT_Boolean, .wire = "allowReassignment"},
};
static const struct member_model AssignPrivateIpAddressesResult_members[] = {
    {"NetworkInterfaceId", .shape = AT_String, .wire = "networkInterfaceId"},
    {"AssignedPrivateIpAddresses", .shape = AT_AssignedPrivateIpAddressList, .wire = "assignedPrivateIpAddressesSet"},
    {"AssignedIpv4Prefixes", .shape = AT_Ipv4PrefixesList, .wire = "assignedIpv4PrefixSet"},
};
static const struct member_model AssignPrivateNatGatewayAddressRequest_members[] = {
    {"NatGatewayId", .shape = AT_NatGatewayId, .traits = MEMBER_REQUIRED},
    {"PrivateIpAddresses", .shape = AT_IpList, .wire = "PrivateIpAddress"},
    {"PrivateIpAddressCount", .shape = AT_PrivateIpAddressCount},
    {"DryRun", .shape = AT_Boolean},
};
static const struct member_model AssignPrivateNatGatewayAddressResult_members[] = {
    {"NatGatewayId", .shape = AT_NatGatewayId, .wire = "natGatewayId"},
    {"NatGatewayAddresses", .shape = AT_NatGatewayAddressList, .wire = "natGatewayAddressSet"},
};
static const struct member_model AssignedPrivateIpAddress_members[] = {
    {"PrivateIpAddress", .shape = AT_String, .wire = "privateIpAddress"},
};
static const struct member_model AssignedPrivateIpAddressList_members[] = {
    {"member", .shape = AT_AssignedPrivateIpAddress, .wire = "item"},
};
static const struct member_model AssociateAddressRequest_members[] = {
    {"AllocationId", .shape = AT_AllocationId},
    {"InstanceId", .shape = AT_InstanceId},
    {"PublicIp", .shape = AT_EipAllocationPublicIp},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"NetworkInterfaceId", .shape = AT_NetworkInterfaceId, .wire = "networkInterfaceId"},
    {"PrivateIpAddress", .shape = AT_String, .wire = "privateIpAddress"},
    {"AllowReassociation", .shape = AT_Boolean, .wire = "allowReassociation"},
};
static const struct member_model AssociateAddressResult_members[] = {
    {"AssociationId", .shape = AT_String, .wire = "associationId"},
};
static const struct member_model AssociateDhcpOptionsRequest_members[] = {
    {"DhcpOptionsId", .shape = AT_DefaultingDhcpOptionsId, .traits = MEMBER_REQUIRED},
    {"VpcId", .shape = AT_VpcId, .traits = MEMBER_REQUIRED},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model AssociateIamInstanceProfileRequest_members[] = {
    {"IamInstanceProfile", .shape = AT_IamInstanceProfileSpecification, .traits = MEMBER_REQUIRED},
    {"InstanceId", .shape = AT_InstanceId, .traits = MEMBER_REQUIRED},
};
static const struct member_model AssociateIamInstanceProfileResult_members[] = {
    {"IamInstanceProfileAssociation", .shape = AT_IamInstanceProfileAssociation, .wire = "iamInstanceProfileAssociation"},
};
static const struct member_model AssociateNatGatewayAddressRequest_members[] = {
    {"NatGatewayId", .shape = AT_NatGatewayId, .traits = MEMBER_REQUIRED},
    {"AllocationIds", .shape = AT_AllocationIdList, .wire = "AllocationId", .traits = MEMBER_REQUIRED},
    {"PrivateIpAddresses", .shape = AT_IpList, .wire = "PrivateIpAddress"},
    {"DryRun", .shape = AT_Boolean},
    {"AvailabilityZone", .shape = AT_AvailabilityZoneName},
    {"AvailabilityZoneId", .shape = AT_AvailabilityZoneId},
};
static const struct member_model AssociateNatGatewayAddressResult_members[] = {
    {"NatGatewayId", .shape = AT_NatGatewayId, .wire = "natGatewayId"},
    {"NatGatewayAddresses", .shape = AT_NatGatewayAddressList, .wire = "natGatewayAddressSet"},
};
static const struct member_model AssociateRouteTableRequest_members[] = {
    {"GatewayId", .shape = AT_RouteGatewayId},
    {"PublicIpv4Pool", .shape = AT_Ipv4PoolEc2Id},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"SubnetId", .shape = AT_SubnetId, .wire = "subnetId"},
    {"RouteTableId", .shape = AT_RouteTableId, .wire = "routeTableId", .traits = MEMBER_REQUIRED},
};
static const struct member_model AssociateRouteTableResult_members[] = {
    {"AssociationId", .shape = AT_String, .wire = "associationId"},
    {"AssociationState", .shape = AT_RouteTableAssociationState, .wire = "associationState"},
};
static const struct member_model AssociateSecurityGroupVpcRequest_members[] = {
    {"GroupId", .shape = AT_SecurityGroupId, .traits = MEMBER_REQUIRED},
    {"VpcId", .shape = AT_VpcId, .traits = MEMBER_REQUIRED},
    {"DryRun", .shape = AT_Boolean},
};
static const struct member_model AssociateSecurityGroupVpcResult_members[] = {
    {"State", .shape = AT_SecurityGroupVpcAssociationState, .wire = "state"},
};
static const struct member_model AssociateSubnetCidrBlockRequest_members[] = {
    {"Ipv6IpamPoolId", .shape = AT_IpamPoolId},
    {"Ipv6NetmaskLength", .shape = AT_NetmaskLength},
    {"SubnetId", .shape = AT_SubnetId, .wire = "subnetId", .traits = MEMBER_REQUIRED},
    {"Ipv6CidrBlock", .shape = AT_String, .wire = "ipv6CidrBlock"},
};
static const struct member_model AssociateSubnetCidrBlockResult_members[] = {
    {"Ipv6CidrBlockAssociation", .shape = AT_SubnetIpv6CidrBlockAssociation, .wire = "ipv6CidrBlockAssociation"},
    {"SubnetId", .shape = AT_String, .wire = "subnetId"},
};
static const struct member_model AssociateVpcCidrBlockRequest_members[] = {
    {"CidrBlock", .shape = AT_String},
    {"Ipv6CidrBlockNetworkBorderGroup", .shape = AT_String},
    {"Ipv6Pool", .shape = AT_Ipv6PoolEc2Id},
    {"Ipv6CidrBlock", .shape = AT_String},
    {"Ipv4IpamPoolId", .shape = AT_IpamPoolId},
    {"Ipv4NetmaskLength", .shape = AT_NetmaskLength},
    {"Ipv6IpamPoolId", .shape = AT_IpamPoolId},
    {"Ipv6NetmaskLength", .shape = AT_NetmaskLength},
    {"VpcId", .shape = AT_VpcId, .wire = "vpcId", .traits = MEMBER_REQUIRED},
    {"AmazonProvidedIpv6CidrBlock", .shape = AT_Boolean, .wire = "amazonProvidedIpv6CidrBlock"},
};
static const struct member_model AssociateVpcCidrBlockResult_members[] = {
    {"Ipv6CidrBlockAssociation", .shape = AT_VpcIpv6CidrBlockAssociation, .wire = "ipv6CidrBlockAssociation"},
    {"CidrBlockAssociation", .shape = AT_VpcCidrBlockAssociation, .wire = "cidrBlockAssociation"},
    {"VpcId", .shape = AT_String, .wire = "vpcId"},
};
static const struct member_model AssociatedKmsKey_members[] = {
    {"KmsKeyId", .shape = AT_String, .wire = "kmsKeyId"},
};
static const struct member_model AssociatedKmsKeySet_members[] = {
    {"member", .shape = AT_AssociatedKmsKey, .wire = "item"},
};
static const struct member_model AssociatedSubnetList_members[] = {
    {"member", .shape = AT_SubnetId, .wire = "item"},
};
static const struct member_model AssociationIdList_members[] = {
    {"member", .shape = AT_IamInstanceProfileAssociationId, .wire = "AssociationId"},
};
static const struct member_model AttachInternetGatewayRequest_members[] = {
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"InternetGatewayId", .shape = AT_InternetGatewayId, .wire = "internetGatewayId", .traits = MEMBER_REQUIRED},
    {"VpcId", .shape = AT_VpcId, .wire = "vpcId", .traits = MEMBER_REQUIRED},
};
static const struct member_model AttachNetworkInterfaceRequest_members[] = {
    {"NetworkCardIndex", .shape = AT_Integer},
    {"EnaSrdSpecification", .shape = AT_EnaSrdSpecification},
    {"EnaQueueCount", .shape = AT_Integer},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"NetworkInterfaceId", .shape = AT_NetworkInterfaceId, .wire = "networkInterfaceId", .traits = MEMBER_REQUIRED},
    {"InstanceId", .shape = AT_InstanceId, .wire = "instanceId", .traits = MEMBER_REQUIRED},
    {"DeviceIndex", .shape = AT_Integer, .wire = "deviceIndex", .traits = MEMBER_REQUIRED},
};
static const struct member_model AttachNetworkInterfaceResult_members[] = {
    {"AttachmentId", .shape = AT_String, .wire = "attachmentId"},
    {"NetworkCardIndex", .shape = AT_Integer, .wire = "networkCardIndex"},
};
static const struct member_model AttachVolumeRequest_members[] = {
    {"Device", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"InstanceId", .shape = AT_InstanceId, .traits = MEMBER_REQUIRED},
    {"VolumeId", .shape = AT_VolumeId, .traits = MEMBER_REQUIRED},
    {"EbsCardIndex", .shape = AT_BoxedInteger},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model AttachVpnGatewayRequest_members[] = {
    {"VpcId", .shape = AT_VpcId, .traits = MEMBER_REQUIRED},
    {"VpnGatewayId", .shape = AT_VpnGatewayId, .traits = MEMBER_REQUIRED},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model AttachVpnGatewayResult_members[] = {
    {"VpcAttachment", .shape = AT_VpcAttachment, .wire = "attachment"},
};
static const struct member_model AttachmentEnaSrdSpecification_members[] = {
    {"EnaSrdEnabled", .shape = AT_Boolean, .wire = "enaSrdEnabled"},
    {"EnaSrdUdpSpecification", .shape = AT_AttachmentEnaSrdUdpSpecification, .wire = "enaSrdUdpSpecification"},
};
static const struct member_model AttachmentEnaSrdUdpSpecification_members[] = {
    {"EnaSrdUdpEnabled", .shape = AT_Boolean, .wire = "enaSrdUdpEnabled"},
};
static const char *const AttachmentLimitType_choices[] = {
    "shared",
    "dedicated",
    NULL,
};
static const char *const AttachmentStatus_choices[] = {
    "attaching",
    "attached",
    "detaching",
    "detached",
    NULL,
};
static const struct member_model AttributeBooleanValue_members[] = {
    {"Value", .shape = AT_Boolean, .wire = "value"},
};
static const struct member_model AttributeValue_members[] = {
    {"Value", .shape = AT_String, .wire = "value"},
};
static const struct member_model AuthorizeSecurityGroupEgressRequest_members[] = {
    {"TagSpecifications", .shape = AT_TagSpecificationList, .wire = "TagSpecification"},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"GroupId", .shape = AT_SecurityGroupId, .wire = "groupId", .traits = MEMBER_REQUIRED},
    {"SourceSecurityGroupName", .shape = AT_String, .wire = "sourceSecurityGroupName"},
    {"SourceSecurityGroupOwnerId", .shape = AT_String, .wire = "sourceSecurityGroupOwnerId"},
    {"IpProtocol", .shape = AT_String, .wire = "ipProtocol"},
    {"FromPort", .shape = AT_Integer, .wire = "fromPort"},
    {"ToPort", .shape = AT_Integer, .wire = "toPort"},
    {"CidrIp", .shape = AT_String, .wire = "cidrIp"},
    {"IpPermissions", .shape = AT_IpPermissionList, .wire = "ipPermissions"},
};
static const struct member_model AuthorizeSecurityGroupEgressResult_members[] = {
    {"Return", .shape = AT_Boolean, .wire = "return"},
    {"SecurityGroupRules", .shape = AT_SecurityGroupRuleList, .wire = "securityGroupRuleSet"},
};
static const struct member_model AuthorizeSecurityGroupIngressRequest_members[] = {
    {"CidrIp", .shape = AT_String},
    {"FromPort", .shape = AT_Integer},
    {"GroupId", .shape = AT_SecurityGroupId},
    {"GroupName", .shape = AT_SecurityGroupName},
    {"IpPermissions", .shape = AT_IpPermissionList},
    {"IpProtocol", .shape = AT_String},
    {"SourceSecurityGroupName", .shape = AT_String},
    {"SourceSecurityGroupOwnerId", .shape = AT_String},
    {"ToPort", .shape = AT_Integer},
    {"TagSpecifications", .shape = AT_TagSpecificationList, .wire = "TagSpecification"},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model AuthorizeSecurityGroupIngressResult_members[] = {
    {"Return", .shape = AT_Boolean, .wire = "return"},
    {"SecurityGroupRules", .shape = AT_SecurityGroupRuleList, .wire = "securityGroupRuleSet"},
};
static const char *const AutoAcceptSharedAttachmentsValue_choices[] = {
    "enable",
    "disable",
    NULL,
};
static const char *const AutoProvisionZonesState_choices[] = {
    "enabled",
    "disabled",
    NULL,
};
static const char *const AutoScalingIpsState_choices[] = {
    "enabled",
    "disabled",
    NULL,
};
static const char *const AvailabilityMode_choices[] = {
    "zonal",
    "regional",
    NULL,
};
static const struct member_model AvailabilityZone_members[] = {
    {"OptInStatus", .shape = AT_AvailabilityZoneOptInStatus, .wire = "optInStatus"},
    {"Messages", .shape = AT_AvailabilityZoneMessageList, .wire = "messageSet"},
    {"RegionName", .shape = AT_String, .wire = "regionName"},
    {"ZoneName", .shape = AT_String, .wire = "zoneName"},
    {"ZoneId", .shape = AT_String, .wire = "zoneId"},
    {"GroupName", .shape = AT_String, .wire = "groupName"},
    {"NetworkBorderGroup", .shape = AT_String, .wire = "networkBorderGroup"},
    {"ZoneType", .shape = AT_String, .wire = "zoneType"},
    {"ParentZoneName", .shape = AT_String, .wire = "parentZoneName"},
    {"ParentZoneId", .shape = AT_String, .wire = "parentZoneId"},
    {"GroupLongName", .shape = AT_String, .wire = "groupLongName"},
    {"Geography", .shape = AT_AvailabilityZoneGeographyList, .wire = "geographySet"},
    {"SubGeography", .shape = AT_AvailabilityZoneSubGeographyList, .wire = "subGeographySet"},
    {"State", .shape = AT_AvailabilityZoneState, .wire = "zoneState"},
};
static const struct member_model AvailabilityZoneAddress_members[] = {
    {"AvailabilityZone", .shape = AT_AvailabilityZoneName},
    {"AvailabilityZoneId", .shape = AT_AvailabilityZoneId},
    {"AllocationIds", .shape = AT_AllocationIdList, .wire = "AllocationId"},
};
static const struct member_model AvailabilityZoneAddresses_members[] = {
    {"member", .shape = AT_AvailabilityZoneAddress, .wire = "AvailabilityZoneAddress"},
};
static const struct member_model AvailabilityZoneGeography_members[] = {
    {"Name", .shape = AT_String, .wire = "name"},
};
static const struct member_model AvailabilityZoneGeographyList_members[] = {
    {"member", .shape = AT_AvailabilityZoneGeography, .wire = "item"},
};
static const struct member_model AvailabilityZoneList_members[] = {
    {"member", .shape = AT_AvailabilityZone, .wire = "item"},
};
static const struct member_model AvailabilityZoneMessage_members[] = {
    {"Message", .shape = AT_String, .wire = "message"},
};
static const struct member_model AvailabilityZoneMessageList_members[] = {
    {"member", .shape = AT_AvailabilityZoneMessage, .wire = "item"},
};
static const char *const AvailabilityZoneOptInStatus_choices[] = {
    "opt-in-not-required",
    "opted-in",
    "not-opted-in",
    NULL,
};
static const char *const AvailabilityZoneState_choices[] = {
    "available",
    "information",
    "impaired",
    "unavailable",
    "constrained",
    NULL,
};
static const struct member_model AvailabilityZoneSubGeography_members[] = {
    {"Name", .shape = AT_String, .wire = "name"},
};
static const struct member_model AvailabilityZoneSubGeographyList_members[] = {
    {"member", .shape = AT_AvailabilityZoneSubGeography, .wire = "item"},
};
static const char *const BandwidthWeightingType_choices[] = {
    "default",
    "vpc-1",
    "ebs-1",
    NULL,
};
static const struct member_model BandwidthWeightingTypeList_members[] = {
    {"member", .shape = AT_BandwidthWeightingType, .wire = "item"},
};
static const char *const BareMetal_choices[] = {
    "included",
    "required",
    "excluded",
    NULL,
};
static const struct member_model BaselineEbsBandwidthMbps_members[] = {
    {"Min", .shape = AT_Integer, .wire = "min"},
    {"Max", .shape = AT_Integer, .wire = "max"},
};
static const struct member_model BaselineEbsBandwidthMbpsRequest_members[] = {
    {"Min", .shape = AT_Integer},
    {"Max", .shape = AT_Integer},
};
static const struct member_model BaselinePerformanceFactors_members[] = {
    {"Cpu", .shape = AT_CpuPerformanceFactor, .wire = "cpu"},
};
static const struct member_model BaselinePerformanceFactorsRequest_members[] = {
    {"Cpu", .shape = AT_CpuPerformanceFactorRequest},
};
static const struct member_model BillingProductList_members[] = {
    {"member", .shape = AT_String, .wire = "item"},
};
static const struct member_model BlockDeviceMapping_members[] = {
    {"Ebs", .shape = AT_EbsBlockDevice, .wire = "ebs"},
    {"NoDevice", .shape = AT_String, .wire = "noDevice"},
    {"DeviceName", .shape = AT_String, .wire = "deviceName"},
    {"VirtualName", .shape = AT_String, .wire = "virtualName"},
};
static const struct member_model BlockDeviceMappingList_members[] = {
    {"member", .shape = AT_BlockDeviceMapping, .wire = "item"},
};
static const struct member_model BlockDeviceMappingRequestList_members[] = {
    {"member", .shape = AT_BlockDeviceMapping, .wire = "BlockDeviceMapping"},
};
static const char *const BlockPublicAccessMode_choices[] = {
    "off",
    "block-bidirectional",
    "block-ingress",
    NULL,
};
static const struct member_model BlockPublicAccessStates_members[] = {
    {"InternetGatewayBlockMode", .shape = AT_BlockPublicAccessMode, .wire = "internetGatewayBlockMode"},
};
static const char *const BootModeOverrideValues_choices[] = {
    "uefi",
    NULL,
};
static const char *const BootModeType_choices[] = {
    "legacy-bios",
    "uefi",
    NULL,
};
static const struct member_model BootModeTypeList_members[] = {
    {"member", .shape = AT_BootModeType, .wire = "item"},
};
static const char *const BootModeValues_choices[] = {
    "legacy-bios",
    "uefi",
    "uefi-preferred",
    NULL,
};
static const char *const BurstablePerformance_choices[] = {
    "included",
    "required",
    "excluded",
    NULL,
};
static const char *const CapacityReservationPreference_choices[] = {
    "capacity-reservations-only",
    "open",
    "none",
    NULL,
};
static const struct member_model CapacityReservationSpecification_members[] = {
    {"CapacityReservationPreference", .shape = AT_CapacityReservationPreference},
    {"CapacityReservationTarget", .shape = AT_CapacityReservationTarget},
};
static const struct member_model CapacityReservationSpecificationResponse_members[] = {
    {"CapacityReservationPreference", .shape = AT_CapacityReservationPreference, .wire = "capacityReservationPreference"},
    {"CapacityReservationTarget", .shape = AT_CapacityReservationTargetResponse, .wire = "capacityReservationTarget"},
};
static const struct member_model CapacityReservationTarget_members[] = {
    {"CapacityReservationId", .shape = AT_CapacityReservationId},
    {"CapacityReservationResourceGroupArn", .shape = AT_String},
};
static const struct member_model CapacityReservationTargetResponse_members[] = {
    {"CapacityReservationId", .shape = AT_String, .wire = "capacityReservationId"},
    {"CapacityReservationResourceGroupArn", .shape = AT_String, .wire = "capacityReservationResourceGroupArn"},
};
static const struct member_model CidrBlock_members[] = {
    {"CidrBlock", .shape = AT_String, .wire = "cidrBlock"},
};
static const struct member_model CidrBlockSet_members[] = {
    {"member", .shape = AT_CidrBlock, .wire = "item"},
};
static const struct member_model CloudWatchLogOptions_members[] = {
    {"LogEnabled", .shape = AT_Boolean, .wire = "logEnabled"},
    {"LogGroupArn", .shape = AT_String, .wire = "logGroupArn"},
    {"LogOutputFormat", .shape = AT_String, .wire = "logOutputFormat"},
    {"BgpLogEnabled", .shape = AT_Boolean, .wire = "bgpLogEnabled"},
    {"BgpLogGroupArn", .shape = AT_String, .wire = "bgpLogGroupArn"},
    {"BgpLogOutputFormat", .shape = AT_String, .wire = "bgpLogOutputFormat"},
};
static const struct member_model ConnectionTrackingConfiguration_members[] = {
    {"TcpEstablishedTimeout", .shape = AT_Integer, .wire = "tcpEstablishedTimeout"},
    {"UdpStreamTimeout", .shape = AT_Integer, .wire = "udpStreamTimeout"},
    {"UdpTimeout", .shape = AT_Integer, .wire = "udpTimeout"},
};
static const struct member_model ConnectionTrackingSpecification_members[] = {
    {"TcpEstablishedTimeout", .shape = AT_Integer, .wire = "tcpEstablishedTimeout"},
    {"UdpTimeout", .shape = AT_Integer, .wire = "udpTimeout"},
    {"UdpStreamTimeout", .shape = AT_Integer, .wire = "udpStreamTimeout"},
};
static const struct member_model ConnectionTrackingSpecificationRequest_members[] = {
    {"TcpEstablishedTimeout", .shape = AT_Integer},
    {"UdpStreamTimeout", .shape = AT_Integer},
    {"UdpTimeout", .shape = AT_Integer},
};
static const struct member_model ConnectionTrackingSpecificationResponse_members[] = {
    {"TcpEstablishedTimeout", .shape = AT_Integer, .wire = "tcpEstablishedTimeout"},
    {"UdpStreamTimeout", .shape = AT_Integer, .wire = "udpStreamTimeout"},
    {"UdpTimeout", .shape = AT_Integer, .wire = "udpTimeout"},
};
static const char *const ConnectivityType_choices[] = {
    "private",
    "public",
    NULL,
};
static const struct member_model CopyImageRequest_members[] = {
    {"ClientToken", .shape = AT_CopyImageClientToken, .traits = MEMBER_TOKEN},
    {"Description", .shape = AT_ImageDescriptionRequest},
    {"Encrypted", .shape = AT_Boolean, .wire = "encrypted"},
    {"KmsKeyId", .shape = AT_KmsKeyId, .wire = "kmsKeyId"},
    {"Name", .shape = AT_ImageNameRequest, .traits = MEMBER_REQUIRED},
    {"SourceImageId", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"SourceRegion", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"DestinationOutpostArn", .shape = AT_String},
    {"CopyImageTags", .shape = AT_Boolean},
    {"TagSpecifications", .shape = AT_TagSpecificationList, .wire = "TagSpecification"},
    {"SnapshotCopyCompletionDurationMinutes", .shape = AT_Long},
    {"DestinationAvailabilityZone", .shape = AT_String},
    {"DestinationAvailabilityZoneId", .shape = AT_String},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model CopyImageResult_members[] = {
    {"ImageId", .shape = AT_String, .wire = "imageId"},
};
static const struct member_model CopySnapshotRequest_members[] = {
    {"Description", .shape = AT_String},
    {"DestinationOutpostArn", .shape = AT_String},
    {"DestinationRegion", .shape = AT_String, .wire = "destinationRegion"},
    {"Encrypted", .shape = AT_Boolean, .wire = "encrypted"},
    {"KmsKeyId", .shape = AT_KmsKeyId, .wire = "kmsKeyId"},
    {"PresignedUrl", .shape = AT_CopySnapshotRequestPSU, .wire = "presignedUrl"},
    {"SourceRegion", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"SourceSnapshotId", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"TagSpecifications", .shape = AT_TagSpecificationList, .wire = "TagSpecification"},
    {"CompletionDurationMinutes", .shape = AT_SnapshotCompletionDurationMinutesRequest},
    {"DestinationAvailabilityZone", .shape = AT_String},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model CopySnapshotResult_members[] = {
    {"Tags", .shape = AT_TagList, .wire = "tagSet"},
    {"SnapshotId", .shape = AT_String, .wire = "snapshotId"},
};
static const struct member_model CoreCountList_members[] = {
    {"member", .shape = AT_CoreCount, .wire = "item"},
};
static const char *const CpuManufacturer_choices[] = {
    "intel",
    "amd",
    "amazon-web-services",
    "apple",
    NULL,
};
static const struct member_model CpuManufacturerSet_members[] = {
    {"member", .shape = AT_CpuManufacturer, .wire = "item"},
};
static const struct member_model CpuOptions_members[] = {
    {"CoreCount", .shape = AT_Integer, .wire = "coreCount"},
    {"ThreadsPerCore", .shape = AT_Integer, .wire = "threadsPerCore"},
    {"AmdSevSnp", .shape = AT_AmdSevSnpSpecification, .wire = "amdSevSnp"},
    {"NestedVirtualization", .shape = AT_NestedVirtualizationSpecification, .wire = "nestedVirtualization"},
};
static const struct member_model CpuOptionsRequest_members[] = {
    {"CoreCount", .shape = AT_Integer},
    {"ThreadsPerCore", .shape = AT_Integer},
    {"AmdSevSnp", .shape = AT_AmdSevSnpSpecification},
    {"NestedVirtualization", .shape = AT_NestedVirtualizationSpecification},
};
static const struct member_model CpuPerformanceFactor_members[] = {
    {"References", .shape = AT_PerformanceFactorReferenceSet, .wire = "referenceSet"},
};
static const struct member_model CpuPerformanceFactorRequest_members[] = {
    {"References", .shape = AT_PerformanceFactorReferenceSetRequest, .wire = "Reference"},
};
static const struct member_model CreateDefaultSubnetRequest_members[] = {
    {"AvailabilityZone", .shape = AT_AvailabilityZoneName},
    {"DryRun", .shape = AT_Boolean},
    {"Ipv6Native", .shape = AT_Boolean},
    {"AvailabilityZoneId", .shape = AT_AvailabilityZoneId},
};
static const struct member_model CreateDefaultSubnetResult_members[] = {
    {"Subnet", .shape = AT_Subnet, .wire = "subnet"},
};
static const struct member_model CreateDefaultVpcRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
};
static const struct member_model CreateDefaultVpcResult_members[] = {
    {"Vpc", .shape = AT_Vpc, .wire = "vpc"},
};
static const struct member_model CreateDhcpOptionsRequest_members[] = {
    {"DhcpConfigurations", .shape = AT_NewDhcpConfigurationList, .wire = "dhcpConfiguration", .traits = MEMBER_REQUIRED},
    {"TagSpecifications", .shape = AT_TagSpecificationList, .wire = "TagSpecification"},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model CreateDhcpOptionsResult_members[] = {
    {"DhcpOptions", .shape = AT_DhcpOptions, .wire = "dhcpOptions"},
};
static const struct member_model CreateEgressOnlyInternetGatewayRequest_members[] = {
    {"ClientToken", .shape = AT_String},
    {"DryRun", .shape = AT_Boolean},
    {"VpcId", .shape = AT_VpcId, .traits = MEMBER_REQUIRED},
    {"TagSpecifications", .shape = AT_TagSpecificationList, .wire = "TagSpecification"},
};
static const struct member_model CreateEgressOnlyInternetGatewayResult_members[] = {
    {"ClientToken", .shape = AT_String, .wire = "clientToken"},
    {"EgressOnlyInternetGateway", .shape = AT_EgressOnlyInternetGateway, .wire = "egressOnlyInternetGateway"},
};
static const struct member_model CreateFlowLogsRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
    {"ClientToken", .shape = AT_String},
    {"DeliverLogsPermissionArn", .shape = AT_String},
    {"DeliverCrossAccountRole", .shape = AT_String},
    {"LogGroupName", .shape = AT_String},
    {"ResourceIds", .shape = AT_FlowLogResourceIds, .wire = "ResourceId", .traits = MEMBER_REQUIRED},
    {"ResourceType", .shape = AT_FlowLogsResourceType, .traits = MEMBER_REQUIRED},
    {"TrafficType", .shape = AT_TrafficType},
    {"LogDestinationType", .shape = AT_LogDestinationType},
    {"LogDestination", .shape = AT_String},
    {"LogFormat", .shape = AT_String},
    {"TagSpecifications", .shape = AT_TagSpecificationList, .wire = "TagSpecification"},
    {"MaxAggregationInterval", .shape = AT_Integer},
    {"DestinationOptions", .shape = AT_DestinationOptionsRequest},
    {"TagFieldSpecifications", .shape = AT_TagFieldSpecificationListRequest, .wire = "TagFieldSpecification"},
};
static const struct member_model CreateFlowLogsResult_members[] = {
    {"ClientToken", .shape = AT_String, .wire = "clientToken"},
    {"FlowLogIds", .shape = AT_ValueStringList, .wire = "flowLogIdSet"},
    {"Unsuccessful", .shape = AT_UnsuccessfulItemSet, .wire = "unsuccessful"},
};
static const struct member_model CreateImageRequest_members[] = {
    {"TagSpecifications", .shape = AT_TagSpecificationList, .wire = "TagSpecification"},
    {"SnapshotLocation", .shape = AT_SnapshotLocationEnum},
    {"BootModeOverride", .shape = AT_BootModeOverrideValues},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"InstanceId", .shape = AT_InstanceId, .wire = "instanceId", .traits = MEMBER_REQUIRED},
    {"Name", .shape = AT_ImageNameRequest, .wire = "name", .traits = MEMBER_REQUIRED},
    {"Description", .shape = AT_ImageDescriptionRequest, .wire = "description"},
    {"NoReboot", .shape = AT_Boolean, .wire = "noReboot"},
    {"BlockDeviceMappings", .shape = AT_BlockDeviceMappingRequestList, .wire = "blockDeviceMapping"},
};
static const struct member_model CreateImageResult_members[] = {
    {"ImageId", .shape = AT_String, .wire = "imageId"},
};
static const struct member_model CreateInternetGatewayRequest_members[] = {
    {"TagSpecifications", .shape = AT_TagSpecificationList, .wire = "TagSpecification"},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model CreateInternetGatewayResult_members[] = {
    {"InternetGateway", .shape = AT_InternetGateway, .wire = "internetGateway"},
};
static const struct member_model CreateKeyPairRequest_members[] = {
    {"KeyName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"KeyType", .shape = AT_KeyType},
    {"TagSpecifications", .shape = AT_TagSpecificationList, .wire = "TagSpecification"},
    {"KeyFormat", .shape = AT_KeyFormat},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model CreateLaunchTemplateRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
    {"ClientToken", .shape = AT_String, .traits = MEMBER_TOKEN},
    {"LaunchTemplateName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"VersionDescription", .shape = AT_VersionDescription},
    {"LaunchTemplateData", .shape = AT_RequestLaunchTemplateData, .traits = MEMBER_REQUIRED},
    {"Operator", .shape = AT_OperatorRequest},
    {"TagSpecifications", .shape = AT_TagSpecificationList, .wire = "TagSpecification"},
};
static const struct member_model CreateLaunchTemplateResult_members[] = {
    {"LaunchTemplate", .shape = AT_LaunchTemplate, .wire = "launchTemplate"},
    {"Warning", .shape = AT_ValidationWarning, .wire = "warning"},
};
static const struct member_model CreateLaunchTemplateVersionRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
    {"ClientToken", .shape = AT_String, .traits = MEMBER_TOKEN},
    {"LaunchTemplateId", .shape = AT_LaunchTemplateId},
    {"LaunchTemplateName", .shape = AT_LaunchTemplateName},
    {"SourceVersion", .shape = AT_String},
    {"VersionDescription", .shape = AT_VersionDescription},
    {"LaunchTemplateData", .shape = AT_RequestLaunchTemplateData, .traits = MEMBER_REQUIRED},
    {"ResolveAlias", .shape = AT_Boolean},
};
static const struct member_model CreateLaunchTemplateVersionResult_members[] = {
    {"LaunchTemplateVersion", .shape = AT_LaunchTemplateVersion, .wire = "launchTemplateVersion"},
    {"Warning", .shape = AT_ValidationWarning, .wire = "warning"},
};
static const struct member_model CreateManagedPrefixListRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
    {"PrefixListName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"Entries", .shape = AT_AddPrefixListEntries, .wire = "Entry"},
    {"MaxEntries", .shape = AT_Integer, .traits = MEMBER_REQUIRED},
    {"TagSpecifications", .shape = AT_TagSpecificationList, .wire = "TagSpecification"},
    {"AddressFamily", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"ClientToken", .shape = AT_String, .traits = MEMBER_TOKEN},
};
static const struct member_model CreateManagedPrefixListResult_members[] = {
    {"PrefixList", .shape = AT_ManagedPrefixList, .wire = "prefixList"},
};
static const struct member_model CreateNatGatewayRequest_members[] = {
    {"AvailabilityMode", .shape = AT_AvailabilityMode},
    {"AllocationId", .shape = AT_AllocationId},
    {"ClientToken", .shape = AT_String, .traits = MEMBER_TOKEN},
    {"DryRun", .shape = AT_Boolean},
    {"SubnetId", .shape = AT_SubnetId},
    {"VpcId", .shape = AT_VpcId},
    {"AvailabilityZoneAddresses", .shape = AT_AvailabilityZoneAddresses, .wire = "AvailabilityZoneAddress"},
    {"TagSpecifications", .shape = AT_TagSpecificationList, .wire = "TagSpecification"},
    {"ConnectivityType", .shape = AT_ConnectivityType},
    {"PrivateIpAddress", .shape = AT_String},
    {"SecondaryAllocationIds", .shape = AT_AllocationIdList, .wire = "SecondaryAllocationId"},
    {"SecondaryPrivateIpAddresses", .shape = AT_IpList, .wire = "SecondaryPrivateIpAddress"},
    {"SecondaryPrivateIpAddressCount", .shape = AT_PrivateIpAddressCount},
};
static const struct member_model CreateNatGatewayResult_members[] = {
    {"ClientToken", .shape = AT_String, .wire = "clientToken"},
    {"NatGateway", .shape = AT_NatGateway, .wire = "natGateway"},
};
static const struct member_model CreateNetworkAclEntryRequest_members[] = {
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"NetworkAclId", .shape = AT_NetworkAclId, .wire = "networkAclId", .traits = MEMBER_REQUIRED},
    {"RuleNumber", .shape = AT_Integer, .wire = "ruleNumber", .traits = MEMBER_REQUIRED},
    {"Protocol", .shape = AT_String, .wire = "protocol", .traits = MEMBER_REQUIRED},
    {"RuleAction", .shape = AT_RuleAction, .wire = "ruleAction", .traits = MEMBER_REQUIRED},
    {"Egress", .shape = AT_Boolean, .wire = "egress", .traits = MEMBER_REQUIRED},
    {"CidrBlock", .shape = AT_String, .wire = "cidrBlock"},
    {"Ipv6CidrBlock", .shape = AT_String, .wire = "ipv6CidrBlock"},
    {"IcmpTypeCode", .shape = AT_IcmpTypeCode, .wire = "Icmp"},
    {"PortRange", .shape = AT_PortRange, .wire = "portRange"},
};
static const struct member_model CreateNetworkAclRequest_members[] = {
    {"TagSpecifications", .shape = AT_TagSpecificationList, .wire = "TagSpecification"},
    {"ClientToken", .shape = AT_String, .traits = MEMBER_TOKEN},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"VpcId", .shape = AT_VpcId, .wire = "vpcId", .traits = MEMBER_REQUIRED},
};
static const struct member_model CreateNetworkAclResult_members[] = {
    {"NetworkAcl", .shape = AT_NetworkAcl, .wire = "networkAcl"},
    {"ClientToken", .shape = AT_String, .wire = "clientToken"},
};
static const struct member_model CreateNetworkInterfaceRequest_members[] = {
    {"Ipv4Prefixes", .shape = AT_Ipv4PrefixList, .wire = "Ipv4Prefix"},
    {"Ipv4PrefixCount", .shape = AT_Integer},
    {"Ipv6Prefixes", .shape = AT_Ipv6PrefixList, .wire = "Ipv6Prefix"},
    {"Ipv6PrefixCount", .shape = AT_Integer},
    {"InterfaceType", .shape = AT_NetworkInterfaceCreationType},
    {"TagSpecifications", .shape = AT_TagSpecificationList, .wire = "TagSpecification"},
    {"ClientToken", .shape = AT_String, .traits = MEMBER_TOKEN},
    {"EnablePrimaryIpv6", .shape = AT_Boolean},
    {"ConnectionTrackingSpecification", .shape = AT_ConnectionTrackingSpecificationRequest},
    {"Operator", .shape = AT_OperatorRequest},
    {"SubnetId", .shape = AT_SubnetId, .wire = "subnetId", .traits = MEMBER_REQUIRED},
    {"Description", .shape = AT_String, .wire = "description"},
    {"PrivateIpAddress", .shape = AT_String, .wire = "privateIpAddress"},
    {"Groups", .shape = AT_SecurityGroupIdStringList, .wire = "SecurityGroupId"},
    {"PrivateIpAddresses", .shape = AT_PrivateIpAddressSpecificationList, .wire = "privateIpAddresses"},
    {"SecondaryPrivateIpAddressCount", .shape = AT_Integer, .wire = "secondaryPrivateIpAddressCount"},
    {"Ipv6Addresses", .shape = AT_InstanceIpv6AddressList, .wire = "ipv6Addresses"},
    {"Ipv6AddressCount", .shape = AT_Integer, .wire = "ipv6AddressCount"},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model CreateNetworkInterfaceResult_members[] = {
    {"NetworkInterface", .shape = AT_NetworkInterface, .wire = "networkInterface"},
    {"ClientToken", .shape = AT_String, .wire = "clientToken"},
};
static const struct member_model CreatePeeringConnectionOptionsRequest_members[] = {
    {"AllowMultipathResilience", .shape = AT_Boolean},
    {"MultipathResilienceMode", .shape = AT_MultipathResilienceMode},
};
static const struct member_model CreateRouteRequest_members[] = {
    {"DestinationPrefixListId", .shape = AT_PrefixListResourceId},
    {"VpcEndpointId", .shape = AT_VpcEndpointId},
    {"TransitGatewayId", .shape = AT_TransitGatewayId},
    {"LocalGatewayId", .shape = AT_LocalGatewayId},
    {"CarrierGatewayId", .shape = AT_CarrierGatewayId},
    {"CoreNetworkArn", .shape = AT_CoreNetworkArn},
    {"OdbNetworkArn", .shape = AT_OdbNetworkArn},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"RouteTableId", .shape = AT_RouteTableId, .wire = "routeTableId", .traits = MEMBER_REQUIRED},
    {"DestinationCidrBlock", .shape = AT_String, .wire = "destinationCidrBlock"},
    {"GatewayId", .shape = AT_RouteGatewayId, .wire = "gatewayId"},
    {"DestinationIpv6CidrBlock", .shape = AT_String, .wire = "destinationIpv6CidrBlock"},
    {"EgressOnlyInternetGatewayId", .shape = AT_EgressOnlyInternetGatewayId, .wire = "egressOnlyInternetGatewayId"},
    {"InstanceId", .shape = AT_InstanceId, .wire = "instanceId"},
    {"NetworkInterfaceId", .shape = AT_NetworkInterfaceId, .wire = "networkInterfaceId"},
    {"VpcPeeringConnectionId", .shape = AT_VpcPeeringConnectionId, .wire = "vpcPeeringConnectionId"},
    {"NatGatewayId", .shape = AT_NatGatewayId, .wire = "natGatewayId"},
};
static const struct member_model CreateRouteResult_members[] = {
    {"Return", .shape = AT_Boolean, .wire = "return"},
};
static const struct member_model CreateRouteTableRequest_members[] = {
    {"TagSpecifications", .shape = AT_TagSpecificationList, .wire = "TagSpecification"},
    {"ClientToken", .shape = AT_String, .traits = MEMBER_TOKEN},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"VpcId", .shape = AT_VpcId, .wire = "vpcId", .traits = MEMBER_REQUIRED},
};
static const struct member_model CreateRouteTableResult_members[] = {
    {"RouteTable", .shape = AT_RouteTable, .wire = "routeTable"},
    {"ClientToken", .shape = AT_String, .wire = "clientToken"},
};
static const struct member_model CreateSecurityGroupRequest_members[] = {
    {"Description", .shape = AT_String, .wire = "GroupDescription", .traits = MEMBER_REQUIRED},
    {"GroupName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"VpcId", .shape = AT_VpcId},
    {"TagSpecifications", .shape = AT_TagSpecificationList, .wire = "TagSpecification"},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model CreateSecurityGroupResult_members[] = {
    {"GroupId", .shape = AT_String, .wire = "groupId"},
    {"Tags", .shape = AT_TagList, .wire = "tagSet"},
    {"SecurityGroupArn", .shape = AT_String, .wire = "securityGroupArn"},
};
static const struct member_model CreateSnapshotRequest_members[] = {
    {"Description", .shape = AT_String},
    {"OutpostArn", .shape = AT_String},
    {"VolumeId", .shape = AT_VolumeId, .traits = MEMBER_REQUIRED},
    {"TagSpecifications", .shape = AT_TagSpecificationList, .wire = "TagSpecification"},
    {"Location", .shape = AT_SnapshotLocationEnum},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model CreateSubnetCidrReservationRequest_members[] = {
    {"SubnetId", .shape = AT_SubnetId, .traits = MEMBER_REQUIRED},
    {"Cidr", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"ReservationType", .shape = AT_SubnetCidrReservationType, .traits = MEMBER_REQUIRED},
    {"Description", .shape = AT_String},
    {"DryRun", .shape = AT_Boolean},
    {"TagSpecifications", .shape = AT_TagSpecificationList, .wire = "TagSpecification"},
};
static const struct member_model CreateSubnetCidrReservationResult_members[] = {
    {"SubnetCidrReservation", .shape = AT_SubnetCidrReservation, .wire = "subnetCidrReservation"},
};
static const struct member_model CreateSubnetRequest_members[] = {
    {"TagSpecifications", .shape = AT_TagSpecificationList, .wire = "TagSpecification"},
    {"AvailabilityZone", .shape = AT_String},
    {"AvailabilityZoneId", .shape = AT_String},
    {"CidrBlock", .shape = AT_String},
    {"Ipv6CidrBlock", .shape = AT_String},
    {"OutpostArn", .shape = AT_String},
    {"VpcId", .shape = AT_VpcId, .traits = MEMBER_REQUIRED},
    {"Ipv6Native", .shape = AT_Boolean},
    {"Ipv4IpamPoolId", .shape = AT_IpamPoolId},
    {"Ipv4NetmaskLength", .shape = AT_NetmaskLength},
    {"Ipv6IpamPoolId", .shape = AT_IpamPoolId},
    {"Ipv6NetmaskLength", .shape = AT_NetmaskLength},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model CreateSubnetResult_members[] = {
    {"Subnet", .shape = AT_Subnet, .wire = "subnet"},
};
static const struct member_model CreateTagsRequest_members[] = {
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"Resources", .shape = AT_ResourceIdList, .wire = "ResourceId", .traits = MEMBER_REQUIRED},
    {"Tags", .shape = AT_TagList, .wire = "Tag", .traits = MEMBER_REQUIRED},
};
static const struct member_model CreateVolumePermission_members[] = {
    {"UserId", .shape = AT_String, .wire = "userId"},
    {"Group", .shape = AT_PermissionGroup, .wire = "group"},
};
static const struct member_model CreateVolumePermissionList_members[] = {
    {"member", .shape = AT_CreateVolumePermission, .wire = "item"},
};
static const struct member_model CreateVolumePermissionModifications_members[] = {
    {"Add", .shape = AT_CreateVolumePermissionList},
    {"Remove", .shape = AT_CreateVolumePermissionList},
};
static const struct member_model CreateVolumeRequest_members[] = {
    {"AvailabilityZone", .shape = AT_AvailabilityZoneName},
    {"AvailabilityZoneId", .shape = AT_AvailabilityZoneId},
    {"Encrypted", .shape = AT_Boolean, .wire = "encrypted"},
    {"Iops", .shape = AT_Integer},
    {"KmsKeyId", .shape = AT_KmsKeyId},
    {"OutpostArn", .shape = AT_String},
    {"Size", .shape = AT_Integer},
    {"SnapshotId", .shape = AT_SnapshotId},
    {"VolumeType", .shape = AT_VolumeType},
    {"TagSpecifications", .shape = AT_TagSpecificationList, .wire = "TagSpecification"},
    {"MultiAttachEnabled", .shape = AT_Boolean},
    {"Throughput", .shape = AT_Integer},
    {"ClientToken", .shape = AT_String, .traits = MEMBER_TOKEN},
    {"VolumeInitializationRate", .shape = AT_Integer},
    {"Operator", .shape = AT_OperatorRequest},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model CreateVpcEndpointRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
    {"VpcEndpointType", .shape = AT_VpcEndpointType},
    {"VpcId", .shape = AT_VpcId, .traits = MEMBER_REQUIRED},
    {"ServiceName", .shape = AT_String},
    {"PolicyDocument", .shape = AT_String},
    {"RouteTableIds", .shape = AT_VpcEndpointRouteTableIdList, .wire = "RouteTableId"},
    {"SubnetIds", .shape = AT_VpcEndpointSubnetIdList, .wire = "SubnetId"},
    {"SecurityGroupIds", .shape = AT_VpcEndpointSecurityGroupIdList, .wire = "SecurityGroupId"},
    {"IpAddressType", .shape = AT_IpAddressType},
    {"DnsOptions", .shape = AT_DnsOptionsSpecification},
    {"ClientToken", .shape = AT_String},
    {"PrivateDnsEnabled", .shape = AT_Boolean},
    {"TagSpecifications", .shape = AT_TagSpecificationList, .wire = "TagSpecification"},
    {"SubnetConfigurations", .shape = AT_SubnetConfigurationsList, .wire = "SubnetConfiguration"},
    {"ServiceNetworkArn", .shape = AT_ServiceNetworkArn},
    {"ResourceConfigurationArn", .shape = AT_ResourceConfigurationArn},
    {"ServiceRegion", .shape = AT_String},
};
static const struct member_model CreateVpcEndpointResult_members[] = {
    {"VpcEndpoint", .shape = AT_VpcEndpoint, .wire = "vpcEndpoint"},
    {"ClientToken", .shape = AT_String, .wire = "clientToken"},
};
static const struct member_model CreateVpcPeeringConnectionRequest_members[] = {
    {"PeerRegion", .shape = AT_String},
    {"TagSpecifications", .shape = AT_TagSpecificationList, .wire = "TagSpecification"},
    {"RequesterPeeringConnectionOptions", .shape = AT_CreatePeeringConnectionOptionsRequest},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"VpcId", .shape = AT_VpcId, .wire = "vpcId", .traits = MEMBER_REQUIRED},
    {"PeerVpcId", .shape = AT_String, .wire = "peerVpcId"},
    {"PeerOwnerId", .shape = AT_String, .wire = "peerOwnerId"},
};
static const struct member_model CreateVpcPeeringConnectionResult_members[] = {
    {"VpcPeeringConnection", .shape = AT_VpcPeeringConnection, .wire = "vpcPeeringConnection"},
};
static const struct member_model CreateVpcRequest_members[] = {
    {"CidrBlock", .shape = AT_String},
    {"Ipv6Pool", .shape = AT_Ipv6PoolEc2Id},
    {"Ipv6CidrBlock", .shape = AT_String},
    {"Ipv4IpamPoolId", .shape = AT_IpamPoolId},
    {"Ipv4NetmaskLength", .shape = AT_NetmaskLength},
    {"Ipv6IpamPoolId", .shape = AT_IpamPoolId},
    {"Ipv6NetmaskLength", .shape = AT_NetmaskLength},
    {"Ipv6CidrBlockNetworkBorderGroup", .shape = AT_String},
    {"VpcEncryptionControl", .shape = AT_VpcEncryptionControlConfiguration},
    {"TagSpecifications", .shape = AT_TagSpecificationList, .wire = "TagSpecification"},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"InstanceTenancy", .shape = AT_Tenancy, .wire = "instanceTenancy"},
    {"AmazonProvidedIpv6CidrBlock", .shape = AT_Boolean, .wire = "amazonProvidedIpv6CidrBlock"},
};
static const struct member_model CreateVpcResult_members[] = {
    {"Vpc", .shape = AT_Vpc, .wire = "vpc"},
};
static const struct member_model CreateVpnGatewayRequest_members[] = {
    {"AvailabilityZone", .shape = AT_String},
    {"Type", .shape = AT_GatewayType, .traits = MEMBER_REQUIRED},
    {"TagSpecifications", .shape = AT_TagSpecificationList, .wire = "TagSpecification"},
    {"AmazonSideAsn", .shape = AT_Long},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model CreateVpnGatewayResult_members[] = {
    {"VpnGateway", .shape = AT_VpnGateway, .wire = "vpnGateway"},
};
static const struct member_model CreditSpecification_members[] = {
    {"CpuCredits", .shape = AT_String, .wire = "cpuCredits"},
};
static const struct member_model CreditSpecificationRequest_members[] = {
    {"CpuCredits", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model CustomerGateway_members[] = {
    {"CertificateArn", .shape = AT_String, .wire = "certificateArn"},
    {"DeviceName", .shape = AT_String, .wire = "deviceName"},
    {"Tags", .shape = AT_TagList, .wire = "tagSet"},
    {"BgpAsnExtended", .shape = AT_String, .wire = "bgpAsnExtended"},
    {"CustomerGatewayId", .shape = AT_String, .wire = "customerGatewayId"},
    {"State", .shape = AT_String, .wire = "state"},
    {"Type", .shape = AT_String, .wire = "type"},
    {"IpAddress", .shape = AT_String, .wire = "ipAddress"},
    {"BgpAsn", .shape = AT_String, .wire = "bgpAsn"},
};
static const struct member_model CustomerGatewayIdStringList_members[] = {
    {"member", .shape = AT_CustomerGatewayId, .wire = "CustomerGatewayId"},
};
static const struct member_model CustomerGatewayList_members[] = {
    {"member", .shape = AT_CustomerGateway, .wire = "item"},
};
static const struct member_model DefaultConnectionTrackingConfiguration_members[] = {
    {"DefaultTcpEstablishedTimeout", .shape = AT_DefaultTcpEstablishedTimeout, .wire = "defaultTcpEstablishedTimeout"},
    {"DefaultUdpTimeout", .shape = AT_DefaultUdpTimeout, .wire = "defaultUdpTimeout"},
    {"DefaultUdpStreamTimeout", .shape = AT_DefaultUdpStreamTimeout, .wire = "defaultUdpStreamTimeout"},
};
static const char *const DefaultHttpTokensEnforcedState_choices[] = {
    "disabled",
    "enabled",
    "no-preference",
    NULL,
};
static const char *const DefaultInstanceMetadataEndpointState_choices[] = {
    "disabled",
    "enabled",
    "no-preference",
    NULL,
};
static const char *const DefaultInstanceMetadataTagsState_choices[] = {
    "disabled",
    "enabled",
    "no-preference",
    NULL,
};
static const char *const DefaultRouteTableAssociationValue_choices[] = {
    "enable",
    "disable",
    NULL,
};
static const char *const DefaultRouteTablePropagationValue_choices[] = {
    "enable",
    "disable",
    NULL,
};
static const struct member_model DeleteDhcpOptionsRequest_members[] = {
    {"DhcpOptionsId", .shape = AT_DhcpOptionsId, .traits = MEMBER_REQUIRED},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model DeleteEgressOnlyInternetGatewayRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
    {"EgressOnlyInternetGatewayId", .shape = AT_EgressOnlyInternetGatewayId, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteEgressOnlyInternetGatewayResult_members[] = {
    {"ReturnCode", .shape = AT_Boolean, .wire = "returnCode"},
};
static const struct member_model DeleteFlowLogsRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
    {"FlowLogIds", .shape = AT_FlowLogIdList, .wire = "FlowLogId", .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteFlowLogsResult_members[] = {
    {"Unsuccessful", .shape = AT_UnsuccessfulItemSet, .wire = "unsuccessful"},
};
static const struct member_model DeleteInternetGatewayRequest_members[] = {
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"InternetGatewayId", .shape = AT_InternetGatewayId, .wire = "internetGatewayId", .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteKeyPairRequest_members[] = {
    {"KeyName", .shape = AT_KeyPairNameWithResolver},
    {"KeyPairId", .shape = AT_KeyPairId},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model DeleteKeyPairResult_members[] = {
    {"Return", .shape = AT_Boolean, .wire = "return"},
    {"KeyPairId", .shape = AT_String, .wire = "keyPairId"},
};
static const struct member_model DeleteLaunchTemplateRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
    {"LaunchTemplateId", .shape = AT_LaunchTemplateId},
    {"LaunchTemplateName", .shape = AT_LaunchTemplateName},
};
static const struct member_model DeleteLaunchTemplateResult_members[] = {
    {"LaunchTemplate", .shape = AT_LaunchTemplate, .wire = "launchTemplate"},
};
static const struct member_model DeleteLaunchTemplateVersionsRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
    {"LaunchTemplateId", .shape = AT_LaunchTemplateId},
    {"LaunchTemplateName", .shape = AT_LaunchTemplateName},
    {"Versions", .shape = AT_VersionStringList, .wire = "LaunchTemplateVersion", .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteLaunchTemplateVersionsResponseErrorItem_members[] = {
    {"LaunchTemplateId", .shape = AT_String, .wire = "launchTemplateId"},
    {"LaunchTemplateName", .shape = AT_String, .wire = "launchTemplateName"},
    {"VersionNumber", .shape = AT_Long, .wire = "versionNumber"},
    {"ResponseError", .shape = AT_ResponseError, .wire = "responseError"},
};
static const struct member_model DeleteLaunchTemplateVersionsResponseErrorSet_members[] = {
    {"member", .shape = AT_DeleteLaunchTemplateVersionsResponseErrorItem, .wire = "item"},
};
static const struct member_model DeleteLaunchTemplateVersionsResponseSuccessItem_members[] = {
    {"LaunchTemplateId", .shape = AT_String, .wire = "launchTemplateId"},
    {"LaunchTemplateName", .shape = AT_String, .wire = "launchTemplateName"},
    {"VersionNumber", .shape = AT_Long, .wire = "versionNumber"},
};
static const struct member_model DeleteLaunchTemplateVersionsResponseSuccessSet_members[] = {
    {"member", .shape = AT_DeleteLaunchTemplateVersionsResponseSuccessItem, .wire = "item"},
};
static const struct member_model DeleteLaunchTemplateVersionsResult_members[] = {
    {"SuccessfullyDeletedLaunchTemplateVersions", .shape = AT_DeleteLaunchTemplateVersionsResponseSuccessSet, .wire = "successfullyDeletedLaunchTemplateVersionSet"},
    {"UnsuccessfullyDeletedLaunchTemplateVersions", .shape = AT_DeleteLaunchTemplateVersionsResponseErrorSet, .wire = "unsuccessfullyDeletedLaunchTemplateVersionSet"},
};
static const struct member_model DeleteManagedPrefixListRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
    {"PrefixListId", .shape = AT_PrefixListResourceId, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteManagedPrefixListResult_members[] = {
    {"PrefixList", .shape = AT_ManagedPrefixList, .wire = "prefixList"},
};
static const struct member_model DeleteNatGatewayRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
    {"NatGatewayId", .shape = AT_NatGatewayId, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteNatGatewayResult_members[] = {
    {"NatGatewayId", .shape = AT_String, .wire = "natGatewayId"},
};
static const struct member_model DeleteNetworkAclEntryRequest_members[] = {
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"NetworkAclId", .shape = AT_NetworkAclId, .wire = "networkAclId", .traits = MEMBER_REQUIRED},
    {"RuleNumber", .shape = AT_Integer, .wire = "ruleNumber", .traits = MEMBER_REQUIRED},
    {"Egress", .shape = AT_Boolean, .wire = "egress", .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteNetworkAclRequest_members[] = {
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"NetworkAclId", .shape = AT_NetworkAclId, .wire = "networkAclId", .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteNetworkInterfaceRequest_members[] = {
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"NetworkInterfaceId", .shape = AT_NetworkInterfaceId, .wire = "networkInterfaceId", .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteRouteRequest_members[] = {
    {"DestinationPrefixListId", .shape = AT_PrefixListResourceId},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"RouteTableId", .shape = AT_RouteTableId, .wire = "routeTableId", .traits = MEMBER_REQUIRED},
    {"DestinationCidrBlock", .shape = AT_String, .wire = "destinationCidrBlock"},
    {"DestinationIpv6CidrBlock", .shape = AT_String, .wire = "destinationIpv6CidrBlock"},
};
static const struct member_model DeleteRouteTableRequest_members[] = {
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"RouteTableId", .shape = AT_RouteTableId, .wire = "routeTableId", .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteSecurityGroupRequest_members[] = {
    {"GroupId", .shape = AT_SecurityGroupId},
    {"GroupName", .shape = AT_SecurityGroupName},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model DeleteSecurityGroupResult_members[] = {
    {"Return", .shape = AT_Boolean, .wire = "return"},
    {"GroupId", .shape = AT_SecurityGroupId, .wire = "groupId"},
};
static const struct member_model DeleteSnapshotRequest_members[] = {
    {"SnapshotId", .shape = AT_SnapshotId, .traits = MEMBER_REQUIRED},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model DeleteSnapshotResultSet_members[] = {
    {"member", .shape = AT_DeleteSnapshotReturnCode, .wire = "item"},
};
static const struct member_model DeleteSnapshotReturnCode_members[] = {
    {"SnapshotId", .shape = AT_SnapshotId, .wire = "snapshotId"},
    {"ReturnCode", .shape = AT_SnapshotReturnCodes, .wire = "returnCode"},
};
static const struct member_model DeleteSubnetCidrReservationRequest_members[] = {
    {"SubnetCidrReservationId", .shape = AT_SubnetCidrReservationId, .traits = MEMBER_REQUIRED},
    {"DryRun", .shape = AT_Boolean},
};
static const struct member_model DeleteSubnetCidrReservationResult_members[] = {
    {"DeletedSubnetCidrReservation", .shape = AT_SubnetCidrReservation, .wire = "deletedSubnetCidrReservation"},
};
static const struct member_model DeleteSubnetRequest_members[] = {
    {"SubnetId", .shape = AT_SubnetId, .traits = MEMBER_REQUIRED},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model DeleteTagsRequest_members[] = {
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"Resources", .shape = AT_ResourceIdList, .wire = "resourceId", .traits = MEMBER_REQUIRED},
    {"Tags", .shape = AT_TagList, .wire = "tag"},
};
static const struct member_model DeleteVolumeRequest_members[] = {
    {"VolumeId", .shape = AT_VolumeId, .traits = MEMBER_REQUIRED},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model DeleteVpcEndpointsRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
    {"VpcEndpointIds", .shape = AT_VpcEndpointIdList, .wire = "VpcEndpointId", .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteVpcEndpointsResult_members[] = {
    {"Unsuccessful", .shape = AT_UnsuccessfulItemSet, .wire = "unsuccessful"},
};
static const struct member_model DeleteVpcPeeringConnectionRequest_members[] = {
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"VpcPeeringConnectionId", .shape = AT_VpcPeeringConnectionId, .wire = "vpcPeeringConnectionId", .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteVpcPeeringConnectionResult_members[] = {
    {"Return", .shape = AT_Boolean, .wire = "return"},
};
static const struct member_model DeleteVpcRequest_members[] = {
    {"VpcId", .shape = AT_VpcId, .traits = MEMBER_REQUIRED},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model DeleteVpnGatewayRequest_members[] = {
    {"VpnGatewayId", .shape = AT_VpnGatewayId, .traits = MEMBER_REQUIRED},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model DeregisterImageRequest_members[] = {
    {"ImageId", .shape = AT_ImageId, .traits = MEMBER_REQUIRED},
    {"DeleteAssociatedSnapshots", .shape = AT_Boolean},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model DeregisterImageResult_members[] = {
    {"Return", .shape = AT_Boolean, .wire = "return"},
    {"DeleteSnapshotResults", .shape = AT_DeleteSnapshotResultSet, .wire = "deleteSnapshotResultSet"},
};
static const struct member_model DescribeAccountAttributesRequest_members[] = {
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"AttributeNames", .shape = AT_AccountAttributeNameStringList, .wire = "attributeName"},
};
static const struct member_model DescribeAccountAttributesResult_members[] = {
    {"AccountAttributes", .shape = AT_AccountAttributeList, .wire = "accountAttributeSet"},
};
static const struct member_model DescribeAddressesAttributeRequest_members[] = {
    {"AllocationIds", .shape = AT_AllocationIds, .wire = "AllocationId"},
    {"Attribute", .shape = AT_AddressAttributeName},
    {"NextToken", .shape = AT_NextToken},
    {"MaxResults", .shape = AT_AddressMaxResults},
    {"DryRun", .shape = AT_Boolean},
};
static const struct member_model DescribeAddressesAttributeResult_members[] = {
    {"Addresses", .shape = AT_AddressSet, .wire = "addressSet"},
    {"NextToken", .shape = AT_NextToken, .wire = "nextToken"},
};
static const struct member_model DescribeAddressesRequest_members[] = {
    {"PublicIps", .shape = AT_PublicIpStringList, .wire = "PublicIp"},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
    {"AllocationIds", .shape = AT_AllocationIdList, .wire = "AllocationId"},
};
static const struct member_model DescribeAddressesResult_members[] = {
    {"Addresses", .shape = AT_AddressList, .wire = "addressesSet"},
};
static const struct member_model DescribeAvailabilityZonesRequest_members[] = {
    {"ZoneNames", .shape = AT_ZoneNameStringList, .wire = "ZoneName"},
    {"ZoneIds", .shape = AT_ZoneIdStringList, .wire = "ZoneId"},
    {"AllAvailabilityZones", .shape = AT_Boolean},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
};
static const struct member_model DescribeAvailabilityZonesResult_members[] = {
    {"AvailabilityZones", .shape = AT_AvailabilityZoneList, .wire = "availabilityZoneInfo"},
};
static const struct member_model DescribeCustomerGatewaysRequest_members[] = {
    {"CustomerGatewayIds", .shape = AT_CustomerGatewayIdStringList, .wire = "CustomerGatewayId"},
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model DescribeCustomerGatewaysResult_members[] = {
    {"CustomerGateways", .shape = AT_CustomerGatewayList, .wire = "customerGatewaySet"},
};
static const struct member_model DescribeDhcpOptionsRequest_members[] = {
    {"DhcpOptionsIds", .shape = AT_DhcpOptionsIdStringList, .wire = "DhcpOptionsId"},
    {"NextToken", .shape = AT_String},
    {"MaxResults", .shape = AT_DescribeDhcpOptionsMaxResults},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
};
static const struct member_model DescribeDhcpOptionsResult_members[] = {
    {"NextToken", .shape = AT_String, .wire = "nextToken"},
    {"DhcpOptions", .shape = AT_DhcpOptionsList, .wire = "dhcpOptionsSet"},
};
static const struct member_model DescribeEgressOnlyInternetGatewaysRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
    {"EgressOnlyInternetGatewayIds", .shape = AT_EgressOnlyInternetGatewayIdList, .wire = "EgressOnlyInternetGatewayId"},
    {"MaxResults", .shape = AT_DescribeEgressOnlyInternetGatewaysMaxResults},
    {"NextToken", .shape = AT_String},
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
};
static const struct member_model DescribeEgressOnlyInternetGatewaysResult_members[] = {
    {"EgressOnlyInternetGateways", .shape = AT_EgressOnlyInternetGatewayList, .wire = "egressOnlyInternetGatewaySet"},
    {"NextToken", .shape = AT_String, .wire = "nextToken"},
};
static const struct member_model DescribeFlowLogsRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
    {"Filter", .shape = AT_FilterList},
    {"FlowLogIds", .shape = AT_FlowLogIdList, .wire = "FlowLogId"},
    {"MaxResults", .shape = AT_Integer},
    {"NextToken", .shape = AT_String},
};
static const struct member_model DescribeFlowLogsResult_members[] = {
    {"FlowLogs", .shape = AT_FlowLogSet, .wire = "flowLogSet"},
    {"NextToken", .shape = AT_String, .wire = "nextToken"},
};
static const struct member_model DescribeIamInstanceProfileAssociationsRequest_members[] = {
    {"AssociationIds", .shape = AT_AssociationIdList, .wire = "AssociationId"},
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
    {"MaxResults", .shape = AT_DescribeIamInstanceProfileAssociationsMaxResults},
    {"NextToken", .shape = AT_NextToken},
};
static const struct member_model DescribeIamInstanceProfileAssociationsResult_members[] = {
    {"IamInstanceProfileAssociations", .shape = AT_IamInstanceProfileAssociationSet, .wire = "iamInstanceProfileAssociationSet"},
    {"NextToken", .shape = AT_NextToken, .wire = "nextToken"},
};
static const struct member_model DescribeImageAttributeRequest_members[] = {
    {"Attribute", .shape = AT_ImageAttributeName, .traits = MEMBER_REQUIRED},
    {"ImageId", .shape = AT_ImageId, .traits = MEMBER_REQUIRED},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model DescribeImagesRequest_members[] = {
    {"ExecutableUsers", .shape = AT_ExecutableByStringList, .wire = "ExecutableBy"},
    {"ImageIds", .shape = AT_ImageIdStringList, .wire = "ImageId"},
    {"Owners", .shape = AT_OwnerStringList, .wire = "Owner"},
    {"IncludeDeprecated", .shape = AT_Boolean},
    {"IncludeDisabled", .shape = AT_Boolean},
    {"MaxResults", .shape = AT_Integer},
    {"NextToken", .shape = AT_String},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
};
static const struct member_model DescribeImagesResult_members[] = {
    {"NextToken", .shape = AT_String, .wire = "nextToken"},
    {"Images", .shape = AT_ImageList, .wire = "imagesSet"},
};
static const struct member_model DescribeInstanceAttributeRequest_members[] = {
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"InstanceId", .shape = AT_InstanceId, .wire = "instanceId", .traits = MEMBER_REQUIRED},
    {"Attribute", .shape = AT_InstanceAttributeName, .wire = "attribute", .traits = MEMBER_REQUIRED},
};
static const struct member_model DescribeInstanceCreditSpecificationsRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
    {"InstanceIds", .shape = AT_InstanceIdStringList, .wire = "InstanceId"},
    {"MaxResults", .shape = AT_DescribeInstanceCreditSpecificationsMaxResults},
    {"NextToken", .shape = AT_String},
};
static const struct member_model DescribeInstanceCreditSpecificationsResult_members[] = {
    {"InstanceCreditSpecifications", .shape = AT_InstanceCreditSpecificationList, .wire = "instanceCreditSpecificationSet"},
    {"NextToken", .shape = AT_String, .wire = "nextToken"},
};
static const struct member_model DescribeInstanceStatusRequest_members[] = {
    {"InstanceIds", .shape = AT_InstanceIdStringList, .wire = "InstanceId"},
    {"MaxResults", .shape = AT_Integer},
    {"NextToken", .shape = AT_String},
    {"IncludeManagedResources", .shape = AT_Boolean},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
    {"IncludeAllInstances", .shape = AT_Boolean, .wire = "includeAllInstances"},
};
static const struct member_model DescribeInstanceStatusResult_members[] = {
    {"InstanceStatuses", .shape = AT_InstanceStatusList, .wire = "instanceStatusSet"},
    {"NextToken", .shape = AT_String, .wire = "nextToken"},
};
static const struct member_model DescribeInstanceTypeOfferingsRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
    {"LocationType", .shape = AT_LocationType},
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
    {"MaxResults", .shape = AT_DITOMaxResults},
    {"NextToken", .shape = AT_NextToken},
};
static const struct member_model DescribeInstanceTypeOfferingsResult_members[] = {
    {"InstanceTypeOfferings", .shape = AT_InstanceTypeOfferingsList, .wire = "instanceTypeOfferingSet"},
    {"NextToken", .shape = AT_NextToken, .wire = "nextToken"},
};
static const struct member_model DescribeInstanceTypesRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
    {"InstanceTypes", .shape = AT_RequestInstanceTypeList, .wire = "InstanceType"},
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
    {"MaxResults", .shape = AT_DITMaxResults},
    {"NextToken", .shape = AT_NextToken},
    {"IncludeUnsupportedInRegion", .shape = AT_IncludeUnsupportedInRegion},
};
static const struct member_model DescribeInstanceTypesResult_members[] = {
    {"InstanceTypes", .shape = AT_InstanceTypeInfoList, .wire = "instanceTypeSet"},
    {"NextToken", .shape = AT_NextToken, .wire = "nextToken"},
};
static const struct member_model DescribeInstancesRequest_members[] = {
    {"InstanceIds", .shape = AT_InstanceIdStringList, .wire = "InstanceId"},
    {"IncludeManagedResources", .shape = AT_Boolean},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
    {"NextToken", .shape = AT_String, .wire = "nextToken"},
    {"MaxResults", .shape = AT_Integer, .wire = "maxResults"},
};
static const struct member_model DescribeInstancesResult_members[] = {
    {"NextToken", .shape = AT_String, .wire = "nextToken"},
    {"Reservations", .shape = AT_ReservationList, .wire = "reservationSet"},
};
static const struct member_model DescribeInternetGatewaysRequest_members[] = {
    {"NextToken", .shape = AT_String},
    {"MaxResults", .shape = AT_DescribeInternetGatewaysMaxResults},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"InternetGatewayIds", .shape = AT_InternetGatewayIdList, .wire = "internetGatewayId"},
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
};
static const struct member_model DescribeInternetGatewaysResult_members[] = {
    {"InternetGateways", .shape = AT_InternetGatewayList, .wire = "internetGatewaySet"},
    {"NextToken", .shape = AT_String, .wire = "nextToken"},
};
static const struct member_model DescribeKeyPairsRequest_members[] = {
    {"KeyNames", .shape = AT_KeyNameStringList, .wire = "KeyName"},
    {"KeyPairIds", .shape = AT_KeyPairIdStringList, .wire = "KeyPairId"},
    {"IncludePublicKey", .shape = AT_Boolean},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
};
static const struct member_model DescribeKeyPairsResult_members[] = {
    {"KeyPairs", .shape = AT_KeyPairList, .wire = "keySet"},
};
static const struct member_model DescribeLaunchTemplateVersionsRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
    {"LaunchTemplateId", .shape = AT_LaunchTemplateId},
    {"LaunchTemplateName", .shape = AT_LaunchTemplateName},
    {"Versions", .shape = AT_VersionStringList, .wire = "LaunchTemplateVersion"},
    {"MinVersion", .shape = AT_String},
    {"MaxVersion", .shape = AT_String},
    {"NextToken", .shape = AT_String},
    {"MaxResults", .shape = AT_Integer},
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
    {"ResolveAlias", .shape = AT_Boolean},
    {"IncludeManagedResources", .shape = AT_Boolean},
};
static const struct member_model DescribeLaunchTemplateVersionsResult_members[] = {
    {"LaunchTemplateVersions", .shape = AT_LaunchTemplateVersionSet, .wire = "launchTemplateVersionSet"},
    {"NextToken", .shape = AT_String, .wire = "nextToken"},
};
static const struct member_model DescribeLaunchTemplatesRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
    {"LaunchTemplateIds", .shape = AT_LaunchTemplateIdStringList, .wire = "LaunchTemplateId"},
    {"LaunchTemplateNames", .shape = AT_LaunchTemplateNameStringList, .wire = "LaunchTemplateName"},
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
    {"NextToken", .shape = AT_String},
    {"MaxResults", .shape = AT_DescribeLaunchTemplatesMaxResults},
    {"IncludeManagedResources", .shape = AT_Boolean},
};
static const struct member_model DescribeLaunchTemplatesResult_members[] = {
    {"LaunchTemplates", .shape = AT_LaunchTemplateSet, .wire = "launchTemplates"},
    {"NextToken", .shape = AT_String, .wire = "nextToken"},
};
static const struct member_model DescribeManagedPrefixListsRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
    {"MaxResults", .shape = AT_PrefixListMaxResults},
    {"NextToken", .shape = AT_NextToken},
    {"PrefixListIds", .shape = AT_ValueStringList, .wire = "PrefixListId"},
};
static const struct member_model DescribeManagedPrefixListsResult_members[] = {
    {"NextToken", .shape = AT_NextToken, .wire = "nextToken"},
    {"PrefixLists", .shape = AT_ManagedPrefixListSet, .wire = "prefixListSet"},
};
static const struct member_model DescribeNatGatewaysRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
    {"Filter", .shape = AT_FilterList},
    {"MaxResults", .shape = AT_DescribeNatGatewaysMaxResults},
    {"NatGatewayIds", .shape = AT_NatGatewayIdStringList, .wire = "NatGatewayId"},
    {"NextToken", .shape = AT_String},
};
static const struct member_model DescribeNatGatewaysResult_members[] = {
    {"NatGateways", .shape = AT_NatGatewayList, .wire = "natGatewaySet"},
    {"NextToken", .shape = AT_String, .wire = "nextToken"},
};
static const struct member_model DescribeNetworkAclsRequest_members[] = {
    {"NextToken", .shape = AT_String},
    {"MaxResults", .shape = AT_DescribeNetworkAclsMaxResults},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"NetworkAclIds", .shape = AT_NetworkAclIdStringList, .wire = "NetworkAclId"},
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
};
static const struct member_model DescribeNetworkAclsResult_members[] = {
    {"NetworkAcls", .shape = AT_NetworkAclList, .wire = "networkAclSet"},
    {"NextToken", .shape = AT_String, .wire = "nextToken"},
};
static const struct member_model DescribeNetworkInterfaceAttributeRequest_members[] = {
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"NetworkInterfaceId", .shape = AT_NetworkInterfaceId, .wire = "networkInterfaceId", .traits = MEMBER_REQUIRED},
    {"Attribute", .shape = AT_NetworkInterfaceAttribute, .wire = "attribute"},
};
static const struct member_model DescribeNetworkInterfaceAttributeResult_members[] = {
    {"Attachment", .shape = AT_NetworkInterfaceAttachment, .wire = "attachment"},
    {"Description", .shape = AT_AttributeValue, .wire = "description"},
    {"Groups", .shape = AT_GroupIdentifierList, .wire = "groupSet"},
    {"NetworkInterfaceId", .shape = AT_String, .wire = "networkInterfaceId"},
    {"SourceDestCheck", .shape = AT_AttributeBooleanValue, .wire = "sourceDestCheck"},
    {"AssociatePublicIpAddress", .shape = AT_Boolean, .wire = "associatePublicIpAddress"},
};
static const struct member_model DescribeNetworkInterfacesRequest_members[] = {
    {"NextToken", .shape = AT_String},
    {"MaxResults", .shape = AT_DescribeNetworkInterfacesMaxResults},
    {"IncludeManagedResources", .shape = AT_Boolean},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"NetworkInterfaceIds", .shape = AT_NetworkInterfaceIdList, .wire = "NetworkInterfaceId"},
    {"Filters", .shape = AT_FilterList, .wire = "filter"},
};
static const struct member_model DescribeNetworkInterfacesResult_members[] = {
    {"NetworkInterfaces", .shape = AT_NetworkInterfaceList, .wire = "networkInterfaceSet"},
    {"NextToken", .shape = AT_String, .wire = "nextToken"},
};
static const struct member_model DescribePrefixListsRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
    {"MaxResults", .shape = AT_Integer},
    {"NextToken", .shape = AT_String},
    {"PrefixListIds", .shape = AT_PrefixListResourceIdStringList, .wire = "PrefixListId"},
};
static const struct member_model DescribePrefixListsResult_members[] = {
    {"NextToken", .shape = AT_String, .wire = "nextToken"},
    {"PrefixLists", .shape = AT_PrefixListSet, .wire = "prefixListSet"},
};
static const struct member_model DescribeRegionsRequest_members[] = {
    {"RegionNames", .shape = AT_RegionNameStringList, .wire = "RegionName"},
    {"AllRegions", .shape = AT_Boolean},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
};
static const struct member_model DescribeRegionsResult_members[] = {
    {"Regions", .shape = AT_RegionList, .wire = "regionInfo"},
};
static const struct member_model DescribeRouteTablesRequest_members[] = {
    {"NextToken", .shape = AT_String},
    {"MaxResults", .shape = AT_DescribeRouteTablesMaxResults},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"RouteTableIds", .shape = AT_RouteTableIdStringList, .wire = "RouteTableId"},
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
};
static const struct member_model DescribeRouteTablesResult_members[] = {
    {"RouteTables", .shape = AT_RouteTableList, .wire = "routeTableSet"},
    {"NextToken", .shape = AT_String, .wire = "nextToken"},
};
static const struct member_model DescribeSecurityGroupReferencesRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
    {"GroupId", .shape = AT_GroupIds, .traits = MEMBER_REQUIRED},
};
static const struct member_model DescribeSecurityGroupReferencesResult_members[] = {
    {"SecurityGroupReferenceSet", .shape = AT_SecurityGroupReferences, .wire = "securityGroupReferenceSet"},
};
static const struct member_model DescribeSecurityGroupRulesRequest_members[] = {
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
    {"SecurityGroupRuleIds", .shape = AT_SecurityGroupRuleIdList, .wire = "SecurityGroupRuleId"},
    {"DryRun", .shape = AT_Boolean},
    {"NextToken", .shape = AT_String},
    {"MaxResults", .shape = AT_DescribeSecurityGroupRulesMaxResults},
};
static const struct member_model DescribeSecurityGroupRulesResult_members[] = {
    {"SecurityGroupRules", .shape = AT_SecurityGroupRuleList, .wire = "securityGroupRuleSet"},
    {"NextToken", .shape = AT_String, .wire = "nextToken"},
};
static const struct member_model DescribeSecurityGroupVpcAssociationsRequest_members[] = {
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
    {"NextToken", .shape = AT_String},
    {"MaxResults", .shape = AT_DescribeSecurityGroupVpcAssociationsMaxResults},
    {"DryRun", .shape = AT_Boolean},
};
static const struct member_model DescribeSecurityGroupVpcAssociationsResult_members[] = {
    {"SecurityGroupVpcAssociations", .shape = AT_SecurityGroupVpcAssociationList, .wire = "securityGroupVpcAssociationSet"},
    {"NextToken", .shape = AT_String, .wire = "nextToken"},
};
static const struct member_model DescribeSecurityGroupsRequest_members[] = {
    {"GroupIds", .shape = AT_GroupIdStringList, .wire = "GroupId"},
    {"GroupNames", .shape = AT_GroupNameStringList, .wire = "GroupName"},
    {"NextToken", .shape = AT_String},
    {"MaxResults", .shape = AT_DescribeSecurityGroupsMaxResults},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
};
static const struct member_model DescribeSecurityGroupsResult_members[] = {
    {"NextToken", .shape = AT_String, .wire = "nextToken"},
    {"SecurityGroups", .shape = AT_SecurityGroupList, .wire = "securityGroupInfo"},
};
static const struct member_model DescribeSnapshotAttributeRequest_members[] = {
    {"Attribute", .shape = AT_SnapshotAttributeName, .traits = MEMBER_REQUIRED},
    {"SnapshotId", .shape = AT_SnapshotId, .traits = MEMBER_REQUIRED},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model DescribeSnapshotAttributeResult_members[] = {
    {"ProductCodes", .shape = AT_ProductCodeList, .wire = "productCodes"},
    {"SnapshotId", .shape = AT_String, .wire = "snapshotId"},
    {"CreateVolumePermissions", .shape = AT_CreateVolumePermissionList, .wire = "createVolumePermission"},
};
static const struct member_model DescribeSnapshotsRequest_members[] = {
    {"MaxResults", .shape = AT_Integer},
    {"NextToken", .shape = AT_String},
    {"OwnerIds", .shape = AT_OwnerStringList, .wire = "Owner"},
    {"RestorableByUserIds", .shape = AT_RestorableByStringList, .wire = "RestorableBy"},
    {"SnapshotIds", .shape = AT_SnapshotIdStringList, .wire = "SnapshotId"},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
};
static const struct member_model DescribeSnapshotsResult_members[] = {
    {"NextToken", .shape = AT_String, .wire = "nextToken"},
    {"Snapshots", .shape = AT_SnapshotList, .wire = "snapshotSet"},
};
static const struct member_model DescribeSpotInstanceRequestsRequest_members[] = {
    {"NextToken", .shape = AT_String},
    {"MaxResults", .shape = AT_Integer},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"SpotInstanceRequestIds", .shape = AT_SpotInstanceRequestIdList, .wire = "SpotInstanceRequestId"},
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
};
static const struct member_model DescribeSpotInstanceRequestsResult_members[] = {
    {"SpotInstanceRequests", .shape = AT_SpotInstanceRequestList, .wire = "spotInstanceRequestSet"},
    {"NextToken", .shape = AT_String, .wire = "nextToken"},
};
static const struct member_model DescribeSpotPriceHistoryRequest_members[] = {
    {"AvailabilityZoneId", .shape = AT_AvailabilityZoneId},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"StartTime", .shape = AT_DateTime, .wire = "startTime"},
    {"EndTime", .shape = AT_DateTime, .wire = "endTime"},
    {"InstanceTypes", .shape = AT_InstanceTypeList, .wire = "InstanceType"},
    {"ProductDescriptions", .shape = AT_ProductDescriptionList, .wire = "ProductDescription"},
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
    {"AvailabilityZone", .shape = AT_String, .wire = "availabilityZone"},
    {"MaxResults", .shape = AT_Integer, .wire = "maxResults"},
    {"NextToken", .shape = AT_String, .wire = "nextToken"},
};
static const struct member_model DescribeSpotPriceHistoryResult_members[] = {
    {"NextToken", .shape = AT_String, .wire = "nextToken"},
    {"SpotPriceHistory", .shape = AT_SpotPriceHistoryList, .wire = "spotPriceHistorySet"},
};
static const struct member_model DescribeStaleSecurityGroupsRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
    {"MaxResults", .shape = AT_DescribeStaleSecurityGroupsMaxResults},
    {"NextToken", .shape = AT_DescribeStaleSecurityGroupsNextToken},
    {"VpcId", .shape = AT_VpcId, .traits = MEMBER_REQUIRED},
};
static const struct member_model DescribeStaleSecurityGroupsResult_members[] = {
    {"NextToken", .shape = AT_String, .wire = "nextToken"},
    {"StaleSecurityGroupSet", .shape = AT_StaleSecurityGroupSet, .wire = "staleSecurityGroupSet"},
};
static const struct member_model DescribeSubnetsRequest_members[] = {
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
    {"SubnetIds", .shape = AT_SubnetIdStringList, .wire = "SubnetId"},
    {"NextToken", .shape = AT_String},
    {"MaxResults", .shape = AT_DescribeSubnetsMaxResults},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model DescribeSubnetsResult_members[] = {
    {"NextToken", .shape = AT_String, .wire = "nextToken"},
    {"Subnets", .shape = AT_SubnetList, .wire = "subnetSet"},
};
static const struct member_model DescribeTagsRequest_members[] = {
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
    {"MaxResults", .shape = AT_Integer, .wire = "maxResults"},
    {"NextToken", .shape = AT_String, .wire = "nextToken"},
};
static const struct member_model DescribeTagsResult_members[] = {
    {"NextToken", .shape = AT_String, .wire = "nextToken"},
    {"Tags", .shape = AT_TagDescriptionList, .wire = "tagSet"},
};
static const struct member_model DescribeTransitGatewayAttachmentsRequest_members[] = {
    {"TransitGatewayAttachmentIds", .shape = AT_TransitGatewayAttachmentIdStringList},
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
    {"MaxResults", .shape = AT_TransitGatewayMaxResults},
    {"NextToken", .shape = AT_String},
    {"DryRun", .shape = AT_Boolean},
};
static const struct member_model DescribeTransitGatewayAttachmentsResult_members[] = {
    {"TransitGatewayAttachments", .shape = AT_TransitGatewayAttachmentList, .wire = "transitGatewayAttachments"},
    {"NextToken", .shape = AT_String, .wire = "nextToken"},
};
static const struct member_model DescribeTransitGatewayVpcAttachmentsRequest_members[] = {
    {"TransitGatewayAttachmentIds", .shape = AT_TransitGatewayAttachmentIdStringList},
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
    {"MaxResults", .shape = AT_TransitGatewayMaxResults},
    {"NextToken", .shape = AT_String},
    {"DryRun", .shape = AT_Boolean},
};
static const struct member_model DescribeTransitGatewayVpcAttachmentsResult_members[] = {
    {"TransitGatewayVpcAttachments", .shape = AT_TransitGatewayVpcAttachmentList, .wire = "transitGatewayVpcAttachments"},
    {"NextToken", .shape = AT_String, .wire = "nextToken"},
};
static const struct member_model DescribeTransitGatewaysRequest_members[] = {
    {"TransitGatewayIds", .shape = AT_TransitGatewayIdStringList},
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
    {"MaxResults", .shape = AT_TransitGatewayMaxResults},
    {"NextToken", .shape = AT_String},
    {"DryRun", .shape = AT_Boolean},
};
static const struct member_model DescribeTransitGatewaysResult_members[] = {
    {"TransitGateways", .shape = AT_TransitGatewayList, .wire = "transitGatewaySet"},
    {"NextToken", .shape = AT_String, .wire = "nextToken"},
};
static const struct member_model DescribeVolumesModificationsRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
    {"VolumeIds", .shape = AT_VolumeIdStringList, .wire = "VolumeId"},
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
    {"NextToken", .shape = AT_String},
    {"MaxResults", .shape = AT_Integer},
    {"IncludeManagedResources", .shape = AT_Boolean},
};
static const struct member_model DescribeVolumesModificationsResult_members[] = {
    {"NextToken", .shape = AT_String, .wire = "nextToken"},
    {"VolumesModifications", .shape = AT_VolumeModificationList, .wire = "volumeModificationSet"},
};
static const struct member_model DescribeVolumesRequest_members[] = {
    {"VolumeIds", .shape = AT_VolumeIdStringList, .wire = "VolumeId"},
    {"IncludeManagedResources", .shape = AT_Boolean},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
    {"NextToken", .shape = AT_String, .wire = "nextToken"},
    {"MaxResults", .shape = AT_Integer, .wire = "maxResults"},
};
static const struct member_model DescribeVolumesResult_members[] = {
    {"NextToken", .shape = AT_String, .wire = "nextToken"},
    {"Volumes", .shape = AT_VolumeList, .wire = "volumeSet"},
};
static const struct member_model DescribeVpcAttributeRequest_members[] = {
    {"Attribute", .shape = AT_VpcAttributeName, .traits = MEMBER_REQUIRED},
    {"VpcId", .shape = AT_VpcId, .traits = MEMBER_REQUIRED},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model DescribeVpcAttributeResult_members[] = {
    {"EnableDnsHostnames", .shape = AT_AttributeBooleanValue, .wire = "enableDnsHostnames"},
    {"EnableDnsSupport", .shape = AT_AttributeBooleanValue, .wire = "enableDnsSupport"},
    {"EnableNetworkAddressUsageMetrics", .shape = AT_AttributeBooleanValue, .wire = "enableNetworkAddressUsageMetrics"},
    {"VpcId", .shape = AT_String, .wire = "vpcId"},
};
static const struct member_model DescribeVpcBlockPublicAccessExclusionsRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
    {"ExclusionIds", .shape = AT_VpcBlockPublicAccessExclusionIdList, .wire = "ExclusionId"},
    {"NextToken", .shape = AT_String},
    {"MaxResults", .shape = AT_DescribeVpcBlockPublicAccessExclusionsMaxResults},
};
static const struct member_model DescribeVpcBlockPublicAccessExclusionsResult_members[] = {
    {"VpcBlockPublicAccessExclusions", .shape = AT_VpcBlockPublicAccessExclusionList, .wire = "vpcBlockPublicAccessExclusionSet"},
    {"NextToken", .shape = AT_String, .wire = "nextToken"},
};
static const struct member_model DescribeVpcBlockPublicAccessOptionsRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
};
static const struct member_model DescribeVpcBlockPublicAccessOptionsResult_members[] = {
    {"VpcBlockPublicAccessOptions", .shape = AT_VpcBlockPublicAccessOptions, .wire = "vpcBlockPublicAccessOptions"},
};
static const struct member_model DescribeVpcEndpointServicesRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
    {"ServiceNames", .shape = AT_ValueStringList, .wire = "ServiceName"},
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
    {"MaxResults", .shape = AT_Integer},
    {"NextToken", .shape = AT_String},
    {"ServiceRegions", .shape = AT_ValueStringList, .wire = "ServiceRegion"},
};
static const struct member_model DescribeVpcEndpointServicesResult_members[] = {
    {"ServiceNames", .shape = AT_ValueStringList, .wire = "serviceNameSet"},
    {"ServiceDetails", .shape = AT_ServiceDetailSet, .wire = "serviceDetailSet"},
    {"NextToken", .shape = AT_String, .wire = "nextToken"},
};
static const struct member_model DescribeVpcEndpointsRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
    {"VpcEndpointIds", .shape = AT_VpcEndpointIdList, .wire = "VpcEndpointId"},
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
    {"MaxResults", .shape = AT_Integer},
    {"NextToken", .shape = AT_String},
};
static const struct member_model DescribeVpcEndpointsResult_members[] = {
    {"VpcEndpoints", .shape = AT_VpcEndpointSet, .wire = "vpcEndpointSet"},
    {"NextToken", .shape = AT_String, .wire = "nextToken"},
};
static const struct member_model DescribeVpcPeeringConnectionsRequest_members[] = {
    {"NextToken", .shape = AT_String},
    {"MaxResults", .shape = AT_DescribeVpcPeeringConnectionsMaxResults},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"VpcPeeringConnectionIds", .shape = AT_VpcPeeringConnectionIdList, .wire = "VpcPeeringConnectionId"},
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
};
static const struct member_model DescribeVpcPeeringConnectionsResult_members[] = {
    {"VpcPeeringConnections", .shape = AT_VpcPeeringConnectionList, .wire = "vpcPeeringConnectionSet"},
    {"NextToken", .shape = AT_String, .wire = "nextToken"},
};
static const struct member_model DescribeVpcsRequest_members[] = {
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
    {"VpcIds", .shape = AT_VpcIdStringList, .wire = "VpcId"},
    {"NextToken", .shape = AT_String},
    {"MaxResults", .shape = AT_DescribeVpcsMaxResults},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model DescribeVpcsResult_members[] = {
    {"NextToken", .shape = AT_String, .wire = "nextToken"},
    {"Vpcs", .shape = AT_VpcList, .wire = "vpcSet"},
};
static const struct member_model DescribeVpnConnectionsRequest_members[] = {
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
    {"VpnConnectionIds", .shape = AT_VpnConnectionIdStringList, .wire = "VpnConnectionId"},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model DescribeVpnConnectionsResult_members[] = {
    {"VpnConnections", .shape = AT_VpnConnectionList, .wire = "vpnConnectionSet"},
};
static const struct member_model DescribeVpnGatewaysRequest_members[] = {
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
    {"VpnGatewayIds", .shape = AT_VpnGatewayIdStringList, .wire = "VpnGatewayId"},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model DescribeVpnGatewaysResult_members[] = {
    {"VpnGateways", .shape = AT_VpnGatewayList, .wire = "vpnGatewaySet"},
};
static const char *const DestinationFileFormat_choices[] = {
    "plain-text",
    "parquet",
    NULL,
};
static const struct member_model DestinationOptionsRequest_members[] = {
    {"FileFormat", .shape = AT_DestinationFileFormat},
    {"HiveCompatiblePartitions", .shape = AT_Boolean},
    {"PerHourPartition", .shape = AT_Boolean},
};
static const struct member_model DestinationOptionsResponse_members[] = {
    {"FileFormat", .shape = AT_DestinationFileFormat, .wire = "fileFormat"},
    {"HiveCompatiblePartitions", .shape = AT_Boolean, .wire = "hiveCompatiblePartitions"},
    {"PerHourPartition", .shape = AT_Boolean, .wire = "perHourPartition"},
};
static const struct member_model DetachInternetGatewayRequest_members[] = {
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"InternetGatewayId", .shape = AT_InternetGatewayId, .wire = "internetGatewayId", .traits = MEMBER_REQUIRED},
    {"VpcId", .shape = AT_VpcId, .wire = "vpcId", .traits = MEMBER_REQUIRED},
};
static const struct member_model DetachNetworkInterfaceRequest_members[] = {
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"AttachmentId", .shape = AT_NetworkInterfaceAttachmentId, .wire = "attachmentId", .traits = MEMBER_REQUIRED},
    {"Force", .shape = AT_Boolean, .wire = "force"},
};
static const struct member_model DetachVolumeRequest_members[] = {
    {"Device", .shape = AT_String},
    {"Force", .shape = AT_Boolean},
    {"InstanceId", .shape = AT_InstanceIdForResolver},
    {"VolumeId", .shape = AT_VolumeIdWithResolver, .traits = MEMBER_REQUIRED},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model DetachVpnGatewayRequest_members[] = {
    {"VpcId", .shape = AT_VpcId, .traits = MEMBER_REQUIRED},
    {"VpnGatewayId", .shape = AT_VpnGatewayId, .traits = MEMBER_REQUIRED},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const char *const DeviceType_choices[] = {
    "ebs",
    "instance-store",
    NULL,
};
static const struct member_model DhcpConfiguration_members[] = {
    {"Key", .shape = AT_String, .wire = "key"},
    {"Values", .shape = AT_DhcpConfigurationValueList, .wire = "valueSet"},
};
static const struct member_model DhcpConfigurationList_members[] = {
    {"member", .shape = AT_DhcpConfiguration, .wire = "item"},
};
static const struct member_model DhcpConfigurationValueList_members[] = {
    {"member", .shape = AT_AttributeValue, .wire = "item"},
};
static const struct member_model DhcpOptions_members[] = {
    {"OwnerId", .shape = AT_String, .wire = "ownerId"},
    {"Tags", .shape = AT_TagList, .wire = "tagSet"},
    {"DhcpOptionsId", .shape = AT_String, .wire = "dhcpOptionsId"},
    {"DhcpConfigurations", .shape = AT_DhcpConfigurationList, .wire = "dhcpConfigurationSet"},
};
static const struct member_model DhcpOptionsIdStringList_members[] = {
    {"member", .shape = AT_DhcpOptionsId, .wire = "DhcpOptionsId"},
};
static const struct member_model DhcpOptionsList_members[] = {
    {"member", .shape = AT_DhcpOptions, .wire = "item"},
};
static const struct member_model DisableEbsEncryptionByDefaultRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
};
static const struct member_model DisableEbsEncryptionByDefaultResult_members[] = {
    {"EbsEncryptionByDefault", .shape = AT_Boolean, .wire = "ebsEncryptionByDefault"},
};
static const struct member_model DisableImageBlockPublicAccessRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
};
static const struct member_model DisableImageBlockPublicAccessResult_members[] = {
    {"ImageBlockPublicAccessState", .shape = AT_ImageBlockPublicAccessDisabledState, .wire = "imageBlockPublicAccessState"},
};
static const struct member_model DisableSnapshotBlockPublicAccessRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
};
static const struct member_model DisableSnapshotBlockPublicAccessResult_members[] = {
    {"State", .shape = AT_SnapshotBlockPublicAccessState, .wire = "state"},
};
static const struct member_model DisableVgwRoutePropagationRequest_members[] = {
    {"GatewayId", .shape = AT_VpnGatewayId, .traits = MEMBER_REQUIRED},
    {"RouteTableId", .shape = AT_RouteTableId, .traits = MEMBER_REQUIRED},
    {"DryRun", .shape = AT_Boolean},
};
static const struct member_model DisassociateAddressRequest_members[] = {
    {"AssociationId", .shape = AT_ElasticIpAssociationId},
    {"PublicIp", .shape = AT_EipAllocationPublicIp},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model DisassociateIamInstanceProfileRequest_members[] = {
    {"AssociationId", .shape = AT_IamInstanceProfileAssociationId, .traits = MEMBER_REQUIRED},
};
static const struct member_model DisassociateIamInstanceProfileResult_members[] = {
    {"IamInstanceProfileAssociation", .shape = AT_IamInstanceProfileAssociation, .wire = "iamInstanceProfileAssociation"},
};
static const struct member_model DisassociateNatGatewayAddressRequest_members[] = {
    {"NatGatewayId", .shape = AT_NatGatewayId, .traits = MEMBER_REQUIRED},
    {"AssociationIds", .shape = AT_EipAssociationIdList, .wire = "AssociationId", .traits = MEMBER_REQUIRED},
    {"MaxDrainDurationSeconds", .shape = AT_DrainSeconds},
    {"DryRun", .shape = AT_Boolean},
};
static const struct member_model DisassociateNatGatewayAddressResult_members[] = {
    {"NatGatewayId", .shape = AT_NatGatewayId, .wire = "natGatewayId"},
    {"NatGatewayAddresses", .shape = AT_NatGatewayAddressList, .wire = "natGatewayAddressSet"},
};
static const struct member_model DisassociateRouteTableRequest_members[] = {
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"AssociationId", .shape = AT_RouteTableAssociationId, .wire = "associationId", .traits = MEMBER_REQUIRED},
};
static const struct member_model DisassociateSecurityGroupVpcRequest_members[] = {
    {"GroupId", .shape = AT_DisassociateSecurityGroupVpcSecurityGroupId, .traits = MEMBER_REQUIRED},
    {"VpcId", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"DryRun", .shape = AT_Boolean},
};
static const struct member_model DisassociateSecurityGroupVpcResult_members[] = {
    {"State", .shape = AT_SecurityGroupVpcAssociationState, .wire = "state"},
};
static const struct member_model DisassociateSubnetCidrBlockRequest_members[] = {
    {"AssociationId", .shape = AT_SubnetCidrAssociationId, .wire = "associationId", .traits = MEMBER_REQUIRED},
};
static const struct member_model DisassociateSubnetCidrBlockResult_members[] = {
    {"Ipv6CidrBlockAssociation", .shape = AT_SubnetIpv6CidrBlockAssociation, .wire = "ipv6CidrBlockAssociation"},
    {"SubnetId", .shape = AT_String, .wire = "subnetId"},
};
static const struct member_model DisassociateVpcCidrBlockRequest_members[] = {
    {"AssociationId", .shape = AT_VpcCidrAssociationId, .wire = "associationId", .traits = MEMBER_REQUIRED},
};
static const struct member_model DisassociateVpcCidrBlockResult_members[] = {
    {"Ipv6CidrBlockAssociation", .shape = AT_VpcIpv6CidrBlockAssociation, .wire = "ipv6CidrBlockAssociation"},
    {"CidrBlockAssociation", .shape = AT_VpcCidrBlockAssociation, .wire = "cidrBlockAssociation"},
    {"VpcId", .shape = AT_String, .wire = "vpcId"},
};
static const struct member_model DiskInfo_members[] = {
    {"SizeInGB", .shape = AT_DiskSize, .wire = "sizeInGB"},
    {"Count", .shape = AT_DiskCount, .wire = "count"},
    {"Type", .shape = AT_DiskType, .wire = "type"},
};
static const struct member_model DiskInfoList_members[] = {
    {"member", .shape = AT_DiskInfo, .wire = "item"},
};
static const char *const DiskType_choices[] = {
    "hdd",
    "ssd",
    NULL,
};
static const struct member_model DnsEntry_members[] = {
    {"DnsName", .shape = AT_String, .wire = "dnsName"},
    {"HostedZoneId", .shape = AT_String, .wire = "hostedZoneId"},
};
static const struct member_model DnsEntrySet_members[] = {
    {"member", .shape = AT_DnsEntry, .wire = "item"},
};
static const char *const DnsNameState_choices[] = {
    "pendingVerification",
    "verified",
    "failed",
    NULL,
};
static const struct member_model DnsOptions_members[] = {
    {"DnsRecordIpType", .shape = AT_DnsRecordIpType, .wire = "dnsRecordIpType"},
    {"PrivateDnsOnlyForInboundResolverEndpoint", .shape = AT_Boolean, .wire = "privateDnsOnlyForInboundResolverEndpoint"},
    {"PrivateDnsPreference", .shape = AT_String, .wire = "privateDnsPreference"},
    {"PrivateDnsSpecifiedDomains", .shape = AT_PrivateDnsSpecifiedDomainSet, .wire = "privateDnsSpecifiedDomainSet"},
};
static const struct member_model DnsOptionsSpecification_members[] = {
    {"DnsRecordIpType", .shape = AT_DnsRecordIpType},
    {"PrivateDnsOnlyForInboundResolverEndpoint", .shape = AT_Boolean},
    {"PrivateDnsPreference", .shape = AT_String},
    {"PrivateDnsSpecifiedDomains", .shape = AT_PrivateDnsSpecifiedDomainSet, .wire = "PrivateDnsSpecifiedDomain"},
};
static const char *const DnsRecordIpType_choices[] = {
    "ipv4",
    "dualstack",
    "ipv6",
    "service-defined",
    NULL,
};
static const char *const DnsSupportValue_choices[] = {
    "enable",
    "disable",
    NULL,
};
static const char *const DomainType_choices[] = {
    "vpc",
    "standard",
    NULL,
};
static const struct member_model EbsBlockDevice_members[] = {
    {"DeleteOnTermination", .shape = AT_Boolean, .wire = "deleteOnTermination"},
    {"Iops", .shape = AT_Integer, .wire = "iops"},
    {"SnapshotId", .shape = AT_SnapshotId, .wire = "snapshotId"},
    {"VolumeSize", .shape = AT_Integer, .wire = "volumeSize"},
    {"VolumeType", .shape = AT_VolumeType, .wire = "volumeType"},
    {"KmsKeyId", .shape = AT_String, .wire = "kmsKeyId"},
    {"Throughput", .shape = AT_Integer, .wire = "throughput"},
    {"OutpostArn", .shape = AT_String, .wire = "outpostArn"},
    {"AvailabilityZone", .shape = AT_String, .wire = "availabilityZone"},
    {"Encrypted", .shape = AT_Boolean, .wire = "encrypted"},
    {"VolumeInitializationRate", .shape = AT_Integer},
    {"AvailabilityZoneId", .shape = AT_String},
    {"EbsCardIndex", .shape = AT_Integer},
};
static const struct member_model EbsCardInfo_members[] = {
    {"EbsCardIndex", .shape = AT_EbsCardIndex, .wire = "ebsCardIndex"},
    {"BaselineBandwidthInMbps", .shape = AT_BaselineBandwidthInMbps, .wire = "baselineBandwidthInMbps"},
    {"BaselineThroughputInMBps", .shape = AT_BaselineThroughputInMBps, .wire = "baselineThroughputInMBps"},
    {"BaselineIops", .shape = AT_BaselineIops, .wire = "baselineIops"},
    {"MaximumBandwidthInMbps", .shape = AT_MaximumBandwidthInMbps, .wire = "maximumBandwidthInMbps"},
    {"MaximumThroughputInMBps", .shape = AT_MaximumThroughputInMBps, .wire = "maximumThroughputInMBps"},
    {"MaximumIops", .shape = AT_MaximumIops, .wire = "maximumIops"},
};
static const struct member_model EbsCardInfoList_members[] = {
    {"member", .shape = AT_EbsCardInfo, .wire = "item"},
};
static const char *const EbsEncryptionSupport_choices[] = {
    "unsupported",
    "supported",
    NULL,
};
static const struct member_model EbsInfo_members[] = {
    {"EbsOptimizedSupport", .shape = AT_EbsOptimizedSupport, .wire = "ebsOptimizedSupport"},
    {"EncryptionSupport", .shape = AT_EbsEncryptionSupport, .wire = "encryptionSupport"},
    {"EbsOptimizedInfo", .shape = AT_EbsOptimizedInfo, .wire = "ebsOptimizedInfo"},
    {"NvmeSupport", .shape = AT_EbsNvmeSupport, .wire = "nvmeSupport"},
    {"MaximumEbsAttachments", .shape = AT_MaximumEbsAttachments, .wire = "maximumEbsAttachments"},
    {"AttachmentLimitType", .shape = AT_AttachmentLimitType, .wire = "attachmentLimitType"},
    {"MaximumEbsCards", .shape = AT_MaximumEbsCards, .wire = "maximumEbsCards"},
    {"EbsCards", .shape = AT_EbsCardInfoList, .wire = "ebsCardSet"},
};
static const struct member_model EbsInstanceBlockDevice_members[] = {
    {"AttachTime", .shape = AT_DateTime, .wire = "attachTime"},
    {"DeleteOnTermination", .shape = AT_Boolean, .wire = "deleteOnTermination"},
    {"Status", .shape = AT_AttachmentStatus, .wire = "status"},
    {"VolumeId", .shape = AT_String, .wire = "volumeId"},
    {"AssociatedResource", .shape = AT_String, .wire = "associatedResource"},
    {"VolumeOwnerId", .shape = AT_String, .wire = "volumeOwnerId"},
    {"Operator", .shape = AT_OperatorResponse, .wire = "operator"},
    {"EbsCardIndex", .shape = AT_Integer, .wire = "ebsCardIndex"},
};
static const struct member_model EbsInstanceBlockDeviceSpecification_members[] = {
    {"VolumeId", .shape = AT_VolumeId, .wire = "volumeId"},
    {"DeleteOnTermination", .shape = AT_Boolean, .wire = "deleteOnTermination"},
};
static const char *const EbsNvmeSupport_choices[] = {
    "unsupported",
    "supported",
    "required",
    NULL,
};
static const struct member_model EbsOptimizedInfo_members[] = {
    {"BaselineBandwidthInMbps", .shape = AT_BaselineBandwidthInMbps, .wire = "baselineBandwidthInMbps"},
    {"BaselineThroughputInMBps", .shape = AT_BaselineThroughputInMBps, .wire = "baselineThroughputInMBps"},
    {"BaselineIops", .shape = AT_BaselineIops, .wire = "baselineIops"},
    {"MaximumBandwidthInMbps", .shape = AT_MaximumBandwidthInMbps, .wire = "maximumBandwidthInMbps"},
    {"MaximumThroughputInMBps", .shape = AT_MaximumThroughputInMBps, .wire = "maximumThroughputInMBps"},
    {"MaximumIops", .shape = AT_MaximumIops, .wire = "maximumIops"},
};
static const char *const EbsOptimizedSupport_choices[] = {
    "unsupported",
    "supported",
    "default",
    NULL,
};
static const struct member_model EbsStatusDetails_members[] = {
    {"ImpairedSince", .shape = AT_MillisecondDateTime, .wire = "impairedSince"},
    {"Name", .shape = AT_StatusName, .wire = "name"},
    {"Status", .shape = AT_StatusType, .wire = "status"},
};
static const struct member_model EbsStatusDetailsList_members[] = {
    {"member", .shape = AT_EbsStatusDetails, .wire = "item"},
};
static const struct member_model EbsStatusSummary_members[] = {
    {"Details", .shape = AT_EbsStatusDetailsList, .wire = "details"},
    {"Status", .shape = AT_SummaryStatus, .wire = "status"},
};
static const struct member_model EfaInfo_members[] = {
    {"MaximumEfaInterfaces", .shape = AT_MaximumEfaInterfaces, .wire = "maximumEfaInterfaces"},
};
static const struct member_model EgressOnlyInternetGateway_members[] = {
    {"Attachments", .shape = AT_InternetGatewayAttachmentList, .wire = "attachmentSet"},
    {"EgressOnlyInternetGatewayId", .shape = AT_EgressOnlyInternetGatewayId, .wire = "egressOnlyInternetGatewayId"},
    {"Tags", .shape = AT_TagList, .wire = "tagSet"},
};
static const struct member_model EgressOnlyInternetGatewayIdList_members[] = {
    {"member", .shape = AT_EgressOnlyInternetGatewayId, .wire = "item"},
};
static const struct member_model EgressOnlyInternetGatewayList_members[] = {
    {"member", .shape = AT_EgressOnlyInternetGateway, .wire = "item"},
};
static const struct member_model EipAssociationIdList_members[] = {
    {"member", .shape = AT_ElasticIpAssociationId, .wire = "item"},
};
static const struct member_model ElasticGpuAssociation_members[] = {
    {"ElasticGpuId", .shape = AT_ElasticGpuId, .wire = "elasticGpuId"},
    {"ElasticGpuAssociationId", .shape = AT_String, .wire = "elasticGpuAssociationId"},
    {"ElasticGpuAssociationState", .shape = AT_String, .wire = "elasticGpuAssociationState"},
    {"ElasticGpuAssociationTime", .shape = AT_String, .wire = "elasticGpuAssociationTime"},
};
static const struct member_model ElasticGpuAssociationList_members[] = {
    {"member", .shape = AT_ElasticGpuAssociation, .wire = "item"},
};
static const struct member_model ElasticGpuSpecification_members[] = {
    {"Type", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model ElasticGpuSpecificationList_members[] = {
    {"member", .shape = AT_ElasticGpuSpecification, .wire = "ElasticGpuSpecification"},
};
static const struct member_model ElasticGpuSpecificationResponse_members[] = {
    {"Type", .shape = AT_String, .wire = "type"},
};
static const struct member_model ElasticGpuSpecificationResponseList_members[] = {
    {"member", .shape = AT_ElasticGpuSpecificationResponse, .wire = "item"},
};
static const struct member_model ElasticGpuSpecifications_members[] = {
    {"member", .shape = AT_ElasticGpuSpecification, .wire = "item"},
};
static const struct member_model ElasticInferenceAccelerator_members[] = {
    {"Type", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"Count", .shape = AT_ElasticInferenceAcceleratorCount},
};
static const struct member_model ElasticInferenceAcceleratorAssociation_members[] = {
    {"ElasticInferenceAcceleratorArn", .shape = AT_String, .wire = "elasticInferenceAcceleratorArn"},
    {"ElasticInferenceAcceleratorAssociationId", .shape = AT_String, .wire = "elasticInferenceAcceleratorAssociationId"},
    {"ElasticInferenceAcceleratorAssociationState", .shape = AT_String, .wire = "elasticInferenceAcceleratorAssociationState"},
    {"ElasticInferenceAcceleratorAssociationTime", .shape = AT_DateTime, .wire = "elasticInferenceAcceleratorAssociationTime"},
};
static const struct member_model ElasticInferenceAcceleratorAssociationList_members[] = {
    {"member", .shape = AT_ElasticInferenceAcceleratorAssociation, .wire = "item"},
};
static const struct member_model ElasticInferenceAccelerators_members[] = {
    {"member", .shape = AT_ElasticInferenceAccelerator, .wire = "item"},
};
static const struct member_model EnaSrdSpecification_members[] = {
    {"EnaSrdEnabled", .shape = AT_Boolean},
    {"EnaSrdUdpSpecification", .shape = AT_EnaSrdUdpSpecification},
};
static const struct member_model EnaSrdSpecificationRequest_members[] = {
    {"EnaSrdEnabled", .shape = AT_Boolean},
    {"EnaSrdUdpSpecification", .shape = AT_EnaSrdUdpSpecificationRequest},
};
static const struct member_model EnaSrdUdpSpecification_members[] = {
    {"EnaSrdUdpEnabled", .shape = AT_Boolean},
};
static const struct member_model EnaSrdUdpSpecificationRequest_members[] = {
    {"EnaSrdUdpEnabled", .shape = AT_Boolean},
};
static const char *const EnaSupport_choices[] = {
    "unsupported",
    "supported",
    "required",
    NULL,
};
static const struct member_model EnableEbsEncryptionByDefaultRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
};
static const struct member_model EnableEbsEncryptionByDefaultResult_members[] = {
    {"EbsEncryptionByDefault", .shape = AT_Boolean, .wire = "ebsEncryptionByDefault"},
};
static const struct member_model EnableImageBlockPublicAccessRequest_members[] = {
    {"ImageBlockPublicAccessState", .shape = AT_ImageBlockPublicAccessEnabledState, .traits = MEMBER_REQUIRED},
    {"DryRun", .shape = AT_Boolean},
};
static const struct member_model EnableImageBlockPublicAccessResult_members[] = {
    {"ImageBlockPublicAccessState", .shape = AT_ImageBlockPublicAccessEnabledState, .wire = "imageBlockPublicAccessState"},
};
static const struct member_model EnableSnapshotBlockPublicAccessRequest_members[] = {
    {"State", .shape = AT_SnapshotBlockPublicAccessState, .traits = MEMBER_REQUIRED},
    {"DryRun", .shape = AT_Boolean},
};
static const struct member_model EnableSnapshotBlockPublicAccessResult_members[] = {
    {"State", .shape = AT_SnapshotBlockPublicAccessState, .wire = "state"},
};
static const struct member_model EnableVgwRoutePropagationRequest_members[] = {
    {"GatewayId", .shape = AT_VpnGatewayId, .traits = MEMBER_REQUIRED},
    {"RouteTableId", .shape = AT_RouteTableId, .traits = MEMBER_REQUIRED},
    {"DryRun", .shape = AT_Boolean},
};
static const struct member_model EnclaveOptions_members[] = {
    {"Enabled", .shape = AT_Boolean, .wire = "enabled"},
};
static const struct member_model EnclaveOptionsRequest_members[] = {
    {"Enabled", .shape = AT_Boolean},
};
static const char *const EncryptionStateValue_choices[] = {
    "enabling",
    "enabled",
    "disabling",
    "disabled",
    NULL,
};
static const struct member_model EncryptionSupport_members[] = {
    {"EncryptionState", .shape = AT_EncryptionStateValue, .wire = "encryptionState"},
    {"StateMessage", .shape = AT_String, .wire = "stateMessage"},
};
static const char *const EphemeralNvmeSupport_choices[] = {
    "unsupported",
    "supported",
    "required",
    NULL,
};
static const struct member_model ErrorSet_members[] = {
    {"member", .shape = AT_ValidationError, .wire = "item"},
};
static const char *const EventCode_choices[] = {
    "instance-reboot",
    "system-reboot",
    "system-maintenance",
    "instance-retirement",
    "instance-stop",
    NULL,
};
static const struct member_model ExcludedInstanceTypeSet_members[] = {
    {"member", .shape = AT_ExcludedInstanceType, .wire = "item"},
};
static const struct member_model ExecutableByStringList_members[] = {
    {"member", .shape = AT_String, .wire = "ExecutableBy"},
};
static const struct member_model Filter_members[] = {
    {"Name", .shape = AT_String},
    {"Values", .shape = AT_ValueStringList, .wire = "Value"},
};
static const struct member_model FilterList_members[] = {
    {"member", .shape = AT_Filter, .wire = "Filter"},
};
static const char *const FlexibleEnaQueuesSupport_choices[] = {
    "unsupported",
    "supported",
    NULL,
};
static const struct member_model FlowLog_members[] = {
    {"CreationTime", .shape = AT_MillisecondDateTime, .wire = "creationTime"},
    {"DeliverLogsErrorMessage", .shape = AT_String, .wire = "deliverLogsErrorMessage"},
    {"DeliverLogsPermissionArn", .shape = AT_String, .wire = "deliverLogsPermissionArn"},
    {"DeliverCrossAccountRole", .shape = AT_String, .wire = "deliverCrossAccountRole"},
    {"DeliverLogsStatus", .shape = AT_String, .wire = "deliverLogsStatus"},
    {"FlowLogId", .shape = AT_String, .wire = "flowLogId"},
    {"FlowLogStatus", .shape = AT_String, .wire = "flowLogStatus"},
    {"LogGroupName", .shape = AT_String, .wire = "logGroupName"},
    {"ResourceId", .shape = AT_String, .wire = "resourceId"},
    {"TrafficType", .shape = AT_TrafficType, .wire = "trafficType"},
    {"LogDestinationType", .shape = AT_LogDestinationType, .wire = "logDestinationType"},
    {"LogDestination", .shape = AT_String, .wire = "logDestination"},
    {"LogFormat", .shape = AT_String, .wire = "logFormat"},
    {"Tags", .shape = AT_TagList, .wire = "tagSet"},
    {"MaxAggregationInterval", .shape = AT_Integer, .wire = "maxAggregationInterval"},
    {"DestinationOptions", .shape = AT_DestinationOptionsResponse, .wire = "destinationOptions"},
    {"TagFieldSpecifications", .shape = AT_TagFieldSpecificationListResponse, .wire = "tagFieldSpecificationSet"},
};
static const struct member_model FlowLogIdList_members[] = {
    {"member", .shape = AT_VpcFlowLogId, .wire = "item"},
};
static const struct member_model FlowLogResourceIds_members[] = {
    {"member", .shape = AT_FlowLogResourceId, .wire = "item"},
};
static const struct member_model FlowLogSet_members[] = {
    {"member", .shape = AT_FlowLog, .wire = "item"},
};
static const char *const FlowLogsResourceType_choices[] = {
    "VPC",
    "Subnet",
    "NetworkInterface",
    "TransitGateway",
    "TransitGatewayAttachment",
    "RegionalNatGateway",
    "CoreNetwork",
    "CoreNetworkEdge",
    "CoreNetworkAttachment",
    NULL,
};
static const struct member_model FpgaDeviceInfo_members[] = {
    {"Name", .shape = AT_FpgaDeviceName, .wire = "name"},
    {"Manufacturer", .shape = AT_FpgaDeviceManufacturerName, .wire = "manufacturer"},
    {"Count", .shape = AT_FpgaDeviceCount, .wire = "count"},
    {"MemoryInfo", .shape = AT_FpgaDeviceMemoryInfo, .wire = "memoryInfo"},
};
static const struct member_model FpgaDeviceInfoList_members[] = {
    {"member", .shape = AT_FpgaDeviceInfo, .wire = "item"},
};
static const struct member_model FpgaDeviceMemoryInfo_members[] = {
    {"SizeInMiB", .shape = AT_FpgaDeviceMemorySize, .wire = "sizeInMiB"},
};
static const struct member_model FpgaInfo_members[] = {
    {"Fpgas", .shape = AT_FpgaDeviceInfoList, .wire = "fpgas"},
    {"TotalFpgaMemoryInMiB", .shape = AT_totalFpgaMemory, .wire = "totalFpgaMemoryInMiB"},
};
static const char *const GatewayAssociationState_choices[] = {
    "associated",
    "not-associated",
    "associating",
    "disassociating",
    NULL,
};
static const char *const GatewayType_choices[] = {
    "ipsec.1",
    NULL,
};
static const struct member_model GetConsoleOutputRequest_members[] = {
    {"InstanceId", .shape = AT_InstanceId, .traits = MEMBER_REQUIRED},
    {"Latest", .shape = AT_Boolean},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model GetConsoleOutputResult_members[] = {
    {"InstanceId", .shape = AT_String, .wire = "instanceId"},
    {"Timestamp", .shape = AT_DateTime, .wire = "timestamp"},
    {"Output", .shape = AT_String, .wire = "output"},
};
static const struct member_model GetEbsDefaultKmsKeyIdRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
};
static const struct member_model GetEbsDefaultKmsKeyIdResult_members[] = {
    {"KmsKeyId", .shape = AT_String, .wire = "kmsKeyId"},
};
static const struct member_model GetEbsEncryptionByDefaultRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
};
static const struct member_model GetEbsEncryptionByDefaultResult_members[] = {
    {"EbsEncryptionByDefault", .shape = AT_Boolean, .wire = "ebsEncryptionByDefault"},
    {"SseType", .shape = AT_SSEType, .wire = "sseType"},
};
static const struct member_model GetImageBlockPublicAccessStateRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
};
static const struct member_model GetImageBlockPublicAccessStateResult_members[] = {
    {"ImageBlockPublicAccessState", .shape = AT_String, .wire = "imageBlockPublicAccessState"},
    {"ManagedBy", .shape = AT_ManagedBy, .wire = "managedBy"},
};
static const struct member_model GetInstanceMetadataDefaultsRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
};
static const struct member_model GetInstanceMetadataDefaultsResult_members[] = {
    {"AccountLevel", .shape = AT_InstanceMetadataDefaultsResponse, .wire = "accountLevel"},
};
static const struct member_model GetManagedPrefixListAssociationsRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
    {"PrefixListId", .shape = AT_PrefixListResourceId, .traits = MEMBER_REQUIRED},
    {"MaxResults", .shape = AT_GetManagedPrefixListAssociationsMaxResults},
    {"NextToken", .shape = AT_NextToken},
};
static const struct member_model GetManagedPrefixListAssociationsResult_members[] = {
    {"PrefixListAssociations", .shape = AT_PrefixListAssociationSet, .wire = "prefixListAssociationSet"},
    {"NextToken", .shape = AT_String, .wire = "nextToken"},
};
static const struct member_model GetManagedPrefixListEntriesRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
    {"PrefixListId", .shape = AT_PrefixListResourceId, .traits = MEMBER_REQUIRED},
    {"TargetVersion", .shape = AT_Long},
    {"MaxResults", .shape = AT_PrefixListMaxResults},
    {"NextToken", .shape = AT_NextToken},
};
static const struct member_model GetManagedPrefixListEntriesResult_members[] = {
    {"Entries", .shape = AT_PrefixListEntrySet, .wire = "entrySet"},
    {"NextToken", .shape = AT_NextToken, .wire = "nextToken"},
};
static const struct member_model GetSecurityGroupsForVpcRequest_members[] = {
    {"VpcId", .shape = AT_VpcId, .traits = MEMBER_REQUIRED},
    {"NextToken", .shape = AT_String},
    {"MaxResults", .shape = AT_GetSecurityGroupsForVpcRequestMaxResults},
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
    {"DryRun", .shape = AT_Boolean},
};
static const struct member_model GetSecurityGroupsForVpcResult_members[] = {
    {"NextToken", .shape = AT_String, .wire = "nextToken"},
    {"SecurityGroupForVpcs", .shape = AT_SecurityGroupForVpcList, .wire = "securityGroupForVpcSet"},
};
static const struct member_model GetSerialConsoleAccessStatusRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
};
static const struct member_model GetSerialConsoleAccessStatusResult_members[] = {
    {"SerialConsoleAccessEnabled", .shape = AT_Boolean, .wire = "serialConsoleAccessEnabled"},
    {"ManagedBy", .shape = AT_ManagedBy, .wire = "managedBy"},
};
static const struct member_model GetSnapshotBlockPublicAccessStateRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
};
static const struct member_model GetSnapshotBlockPublicAccessStateResult_members[] = {
    {"State", .shape = AT_SnapshotBlockPublicAccessState, .wire = "state"},
    {"ManagedBy", .shape = AT_ManagedBy, .wire = "managedBy"},
};
static const struct member_model GetSubnetCidrReservationsRequest_members[] = {
    {"Filters", .shape = AT_FilterList, .wire = "Filter"},
    {"SubnetId", .shape = AT_SubnetId, .traits = MEMBER_REQUIRED},
    {"DryRun", .shape = AT_Boolean},
    {"NextToken", .shape = AT_String},
    {"MaxResults", .shape = AT_GetSubnetCidrReservationsMaxResults},
};
static const struct member_model GetSubnetCidrReservationsResult_members[] = {
    {"SubnetIpv4CidrReservations", .shape = AT_SubnetCidrReservationList, .wire = "subnetIpv4CidrReservationSet"},
    {"SubnetIpv6CidrReservations", .shape = AT_SubnetCidrReservationList, .wire = "subnetIpv6CidrReservationSet"},
    {"NextToken", .shape = AT_String, .wire = "nextToken"},
};
static const struct member_model GpuDeviceInfo_members[] = {
    {"Name", .shape = AT_GpuDeviceName, .wire = "name"},
    {"Manufacturer", .shape = AT_GpuDeviceManufacturerName, .wire = "manufacturer"},
    {"Count", .shape = AT_GpuDeviceCount, .wire = "count"},
    {"LogicalGpuCount", .shape = AT_LogicalGpuCount, .wire = "logicalGpuCount"},
    {"GpuPartitionSize", .shape = AT_GpuPartitionSize, .wire = "gpuPartitionSize"},
    {"Workloads", .shape = AT_WorkloadsList, .wire = "workloadSet"},
    {"MemoryInfo", .shape = AT_GpuDeviceMemoryInfo, .wire = "memoryInfo"},
};
static const struct member_model GpuDeviceInfoList_members[] = {
    {"member", .shape = AT_GpuDeviceInfo, .wire = "item"},
};
static const struct member_model GpuDeviceMemoryInfo_members[] = {
    {"SizeInMiB", .shape = AT_GpuDeviceMemorySize, .wire = "sizeInMiB"},
};
static const struct member_model GpuInfo_members[] = {
    {"Gpus", .shape = AT_GpuDeviceInfoList, .wire = "gpus"},
    {"TotalGpuMemoryInMiB", .shape = AT_totalGpuMemory, .wire = "totalGpuMemoryInMiB"},
};
static const struct member_model GroupIdStringList_members[] = {
    {"member", .shape = AT_SecurityGroupId, .wire = "groupId"},
};
static const struct member_model GroupIdentifier_members[] = {
    {"GroupId", .shape = AT_String, .wire = "groupId"},
    {"GroupName", .shape = AT_String, .wire = "groupName"},
};
static const struct member_model GroupIdentifierList_members[] = {
    {"member", .shape = AT_GroupIdentifier, .wire = "item"},
};
static const struct member_model GroupIdentifierSet_members[] = {
    {"member", .shape = AT_SecurityGroupIdentifier, .wire = "item"},
};
static const struct member_model GroupIds_members[] = {
    {"member", .shape = AT_SecurityGroupId, .wire = "item"},
};
static const struct member_model GroupNameStringList_members[] = {
    {"member", .shape = AT_SecurityGroupName, .wire = "GroupName"},
};
static const struct member_model HibernationOptions_members[] = {
    {"Configured", .shape = AT_Boolean, .wire = "configured"},
};
static const struct member_model HibernationOptionsRequest_members[] = {
    {"Configured", .shape = AT_Boolean},
};
static const char *const HostTenancy_choices[] = {
    "default",
    "dedicated",
    "host",
    NULL,
};
static const char *const HostnameType_choices[] = {
    "ip-name",
    "resource-name",
    NULL,
};
static const char *const HttpTokensEnforcedState_choices[] = {
    "disabled",
    "enabled",
    NULL,
};
static const char *const HttpTokensState_choices[] = {
    "optional",
    "required",
    NULL,
};
static const char *const HypervisorType_choices[] = {
    "ovm",
    "xen",
    NULL,
};
static const struct member_model IKEVersionsList_members[] = {
    {"member", .shape = AT_IKEVersionsListValue, .wire = "item"},
};
static const struct member_model IKEVersionsListValue_members[] = {
    {"Value", .shape = AT_String, .wire = "value"},
};
static const struct member_model IamInstanceProfile_members[] = {
    {"Arn", .shape = AT_String, .wire = "arn"},
    {"Id", .shape = AT_String, .wire = "id"},
};
static const struct member_model IamInstanceProfileAssociation_members[] = {
    {"AssociationId", .shape = AT_String, .wire = "associationId"},
    {"InstanceId", .shape = AT_String, .wire = "instanceId"},
    {"IamInstanceProfile", .shape = AT_IamInstanceProfile, .wire = "iamInstanceProfile"},
    {"State", .shape = AT_IamInstanceProfileAssociationState, .wire = "state"},
    {"Timestamp", .shape = AT_DateTime, .wire = "timestamp"},
};
static const struct member_model IamInstanceProfileAssociationSet_members[] = {
    {"member", .shape = AT_IamInstanceProfileAssociation, .wire = "item"},
};
static const char *const IamInstanceProfileAssociationState_choices[] = {
    "associating",
    "associated",
    "disassociating",
    "disassociated",
    NULL,
};
static const struct member_model IamInstanceProfileSpecification_members[] = {
    {"Arn", .shape = AT_String, .wire = "arn"},
    {"Name", .shape = AT_String, .wire = "name"},
};
static const struct member_model IcmpTypeCode_members[] = {
    {"Code", .shape = AT_Integer, .wire = "code"},
    {"Type", .shape = AT_Integer, .wire = "type"},
};
static const struct member_model Image_members[] = {
    {"PlatformDetails", .shape = AT_String, .wire = "platformDetails"},
    {"UsageOperation", .shape = AT_String, .wire = "usageOperation"},
    {"BlockDeviceMappings", .shape = AT_BlockDeviceMappingList, .wire = "blockDeviceMapping"},
    {"Description", .shape = AT_String, .wire = "description"},
    {"EnaSupport", .shape = AT_Boolean, .wire = "enaSupport"},
    {"Hypervisor", .shape = AT_HypervisorType, .wire = "hypervisor"},
    {"ImageOwnerAlias", .shape = AT_String, .wire = "imageOwnerAlias"},
    {"Name", .shape = AT_String, .wire = "name"},
    {"RootDeviceName", .shape = AT_String, .wire = "rootDeviceName"},
    {"RootDeviceType", .shape = AT_DeviceType, .wire = "rootDeviceType"},
    {"SriovNetSupport", .shape = AT_String, .wire = "sriovNetSupport"},
    {"StateReason", .shape = AT_StateReason, .wire = "stateReason"},
    {"Tags", .shape = AT_TagList, .wire = "tagSet"},
    {"VirtualizationType", .shape = AT_VirtualizationType, .wire = "virtualizationType"},
    {"BootMode", .shape = AT_BootModeValues, .wire = "bootMode"},
    {"TpmSupport", .shape = AT_TpmSupportValues, .wire = "tpmSupport"},
    {"DeprecationTime", .shape = AT_String, .wire = "deprecationTime"},
    {"ImdsSupport", .shape = AT_ImdsSupportValues, .wire = "imdsSupport"},
    {"SourceInstanceId", .shape = AT_String, .wire = "sourceInstanceId"},
    {"DeregistrationProtection", .shape = AT_String, .wire = "deregistrationProtection"},
    {"LastLaunchedTime", .shape = AT_String, .wire = "lastLaunchedTime"},
    {"ImageAllowed", .shape = AT_Boolean, .wire = "imageAllowed"},
    {"SourceImageId", .shape = AT_String, .wire = "sourceImageId"},
    {"SourceImageRegion", .shape = AT_String, .wire = "sourceImageRegion"},
    {"FreeTierEligible", .shape = AT_Boolean, .wire = "freeTierEligible"},
    {"PublicSsmParameterName", .shape = AT_String, .wire = "publicSsmParameterName"},
    {"ImageWatermarks", .shape = AT_ImageWatermarkList, .wire = "imageWatermarkSet"},
    {"ScanResults", .shape = AT_ScanResults, .wire = "scanResults"},
    {"InstanceTypeSpecification", .shape = AT_InstanceTypeSpecification, .wire = "instanceTypeSpecification"},
    {"ImageId", .shape = AT_String, .wire = "imageId"},
    {"ImageLocation", .shape = AT_String, .wire = "imageLocation"},
    {"State", .shape = AT_ImageState, .wire = "imageState"},
    {"OwnerId", .shape = AT_String, .wire = "imageOwnerId"},
    {"CreationDate", .shape = AT_String, .wire = "creationDate"},
    {"Public", .shape = AT_Boolean, .wire = "isPublic"},
    {"ProductCodes", .shape = AT_ProductCodeList, .wire = "productCodes"},
    {"Architecture", .shape = AT_ArchitectureValues, .wire = "architecture"},
    {"ImageType", .shape = AT_ImageTypeValues, .wire = "imageType"},
    {"KernelId", .shape = AT_String, .wire = "kernelId"},
    {"RamdiskId", .shape = AT_String, .wire = "ramdiskId"},
    {"Platform", .shape = AT_PlatformValues, .wire = "platform"},
};
static const struct member_model ImageAttribute_members[] = {
    {"Description", .shape = AT_AttributeValue, .wire = "description"},
    {"KernelId", .shape = AT_AttributeValue, .wire = "kernel"},
    {"RamdiskId", .shape = AT_AttributeValue, .wire = "ramdisk"},
    {"SriovNetSupport", .shape = AT_AttributeValue, .wire = "sriovNetSupport"},
    {"BootMode", .shape = AT_AttributeValue, .wire = "bootMode"},
    {"TpmSupport", .shape = AT_AttributeValue, .wire = "tpmSupport"},
    {"UefiData", .shape = AT_AttributeValue, .wire = "uefiData"},
    {"LastLaunchedTime", .shape = AT_AttributeValue, .wire = "lastLaunchedTime"},
    {"ImdsSupport", .shape = AT_AttributeValue, .wire = "imdsSupport"},
    {"DeregistrationProtection", .shape = AT_AttributeValue, .wire = "deregistrationProtection"},
    {"ImageId", .shape = AT_String, .wire = "imageId"},
    {"LaunchPermissions", .shape = AT_LaunchPermissionList, .wire = "launchPermission"},
    {"ProductCodes", .shape = AT_ProductCodeList, .wire = "productCodes"},
    {"BlockDeviceMappings", .shape = AT_BlockDeviceMappingList, .wire = "blockDeviceMapping"},
};
static const char *const ImageAttributeName_choices[] = {
    "description",
    "kernel",
    "ramdisk",
    "launchPermission",
    "productCodes",
    "blockDeviceMapping",
    "sriovNetSupport",
    "bootMode",
    "tpmSupport",
    "uefiData",
    "lastLaunchedTime",
    "imdsSupport",
    "deregistrationProtection",
    NULL,
};
static const char *const ImageBlockPublicAccessDisabledState_choices[] = {
    "unblocked",
    NULL,
};
static const char *const ImageBlockPublicAccessEnabledState_choices[] = {
    "block-new-sharing",
    NULL,
};
static const struct member_model ImageIdStringList_members[] = {
    {"member", .shape = AT_ImageId, .wire = "ImageId"},
};
static const struct member_model ImageList_members[] = {
    {"member", .shape = AT_Image, .wire = "item"},
};
static const char *const ImageState_choices[] = {
    "pending",
    "available",
    "invalid",
    "deregistered",
    "transient",
    "failed",
    "error",
    "disabled",
    NULL,
};
static const char *const ImageTypeValues_choices[] = {
    "machine",
    "kernel",
    "ramdisk",
    NULL,
};
static const struct member_model ImageWatermark_members[] = {
    {"WatermarkKey", .shape = AT_String, .wire = "watermarkKey"},
    {"SourceImageRegion", .shape = AT_String, .wire = "sourceImageRegion"},
    {"SourceImageId", .shape = AT_String, .wire = "sourceImageId"},
    {"SourceImageCreationTime", .shape = AT_MillisecondDateTime, .wire = "sourceImageCreationTime"},
    {"WatermarkCreationTime", .shape = AT_MillisecondDateTime, .wire = "watermarkCreationTime"},
};
static const struct member_model ImageWatermarkList_members[] = {
    {"member", .shape = AT_ImageWatermark, .wire = "item"},
};
static const char *const ImdsSupportValues_choices[] = {
    "v2.0",
    NULL,
};
static const struct member_model ImportKeyPairRequest_members[] = {
    {"TagSpecifications", .shape = AT_TagSpecificationList, .wire = "TagSpecification"},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"KeyName", .shape = AT_String, .wire = "keyName", .traits = MEMBER_REQUIRED},
    {"PublicKeyMaterial", .shape = AT_Blob, .wire = "publicKeyMaterial", .traits = MEMBER_REQUIRED},
};
static const struct member_model ImportKeyPairResult_members[] = {
    {"KeyFingerprint", .shape = AT_String, .wire = "keyFingerprint"},
    {"KeyName", .shape = AT_String, .wire = "keyName"},
    {"KeyPairId", .shape = AT_String, .wire = "keyPairId"},
    {"Tags", .shape = AT_TagList, .wire = "tagSet"},
};
static const struct member_model InferenceAcceleratorInfo_members[] = {
    {"Accelerators", .shape = AT_InferenceDeviceInfoList, .wire = "accelerators"},
    {"TotalInferenceMemoryInMiB", .shape = AT_totalInferenceMemory, .wire = "totalInferenceMemoryInMiB"},
};
static const struct member_model InferenceDeviceInfo_members[] = {
    {"Count", .shape = AT_InferenceDeviceCount, .wire = "count"},
    {"Name", .shape = AT_InferenceDeviceName, .wire = "name"},
    {"Manufacturer", .shape = AT_InferenceDeviceManufacturerName, .wire = "manufacturer"},
    {"MemoryInfo", .shape = AT_InferenceDeviceMemoryInfo, .wire = "memoryInfo"},
};
static const struct member_model InferenceDeviceInfoList_members[] = {
    {"member", .shape = AT_InferenceDeviceInfo},
};
static const struct member_model InferenceDeviceMemoryInfo_members[] = {
    {"SizeInMiB", .shape = AT_InferenceDeviceMemorySize, .wire = "sizeInMiB"},
};
static const struct member_model Instance_members[] = {
    {"Architecture", .shape = AT_ArchitectureValues, .wire = "architecture"},
    {"BlockDeviceMappings", .shape = AT_InstanceBlockDeviceMappingList, .wire = "blockDeviceMapping"},
    {"ClientToken", .shape = AT_String, .wire = "clientToken"},
    {"EbsOptimized", .shape = AT_Boolean, .wire = "ebsOptimized"},
    {"EnaSupport", .shape = AT_Boolean, .wire = "enaSupport"},
    {"Hypervisor", .shape = AT_HypervisorType, .wire = "hypervisor"},
    {"IamInstanceProfile", .shape = AT_IamInstanceProfile, .wire = "iamInstanceProfile"},
    {"InstanceLifecycle", .shape = AT_InstanceLifecycleType, .wire = "instanceLifecycle"},
    {"ElasticGpuAssociations", .shape = AT_ElasticGpuAssociationList, .wire = "elasticGpuAssociationSet"},
    {"ElasticInferenceAcceleratorAssociations", .shape = AT_ElasticInferenceAcceleratorAssociationList, .wire = "elasticInferenceAcceleratorAssociationSet"},
    {"NetworkInterfaces", .shape = AT_InstanceNetworkInterfaceList, .wire = "networkInterfaceSet"},
    {"OutpostArn", .shape = AT_String, .wire = "outpostArn"},
    {"RootDeviceName", .shape = AT_String, .wire = "rootDeviceName"},
    {"RootDeviceType", .shape = AT_DeviceType, .wire = "rootDeviceType"},
    {"SecurityGroups", .shape = AT_GroupIdentifierList, .wire = "groupSet"},
    {"SourceDestCheck", .shape = AT_Boolean, .wire = "sourceDestCheck"},
    {"SpotInstanceRequestId", .shape = AT_String, .wire = "spotInstanceRequestId"},
    {"SriovNetSupport", .shape = AT_String, .wire = "sriovNetSupport"},
    {"StateReason", .shape = AT_StateReason, .wire = "stateReason"},
    {"Tags", .shape = AT_TagList, .wire = "tagSet"},
    {"VirtualizationType", .shape = AT_VirtualizationType, .wire = "virtualizationType"},
    {"CpuOptions", .shape = AT_CpuOptions, .wire = "cpuOptions"},
    {"CapacityBlockId", .shape = AT_String, .wire = "capacityBlockId"},
    {"CapacityReservationId", .shape = AT_String, .wire = "capacityReservationId"},
    {"CapacityReservationSpecification", .shape = AT_CapacityReservationSpecificationResponse, .wire = "capacityReservationSpecification"},
    {"HibernationOptions", .shape = AT_HibernationOptions, .wire = "hibernationOptions"},
    {"Licenses", .shape = AT_LicenseList, .wire = "licenseSet"},
    {"MetadataOptions", .shape = AT_InstanceMetadataOptionsResponse, .wire = "metadataOptions"},
    {"EnclaveOptions", .shape = AT_EnclaveOptions, .wire = "enclaveOptions"},
    {"BootMode", .shape = AT_BootModeValues, .wire = "bootMode"},
    {"PlatformDetails", .shape = AT_String, .wire = "platformDetails"},
    {"UsageOperation", .shape = AT_String, .wire = "usageOperation"},
    {"UsageOperationUpdateTime", .shape = AT_MillisecondDateTime, .wire = "usageOperationUpdateTime"},
    {"PrivateDnsNameOptions", .shape = AT_PrivateDnsNameOptionsResponse, .wire = "privateDnsNameOptions"},
    {"Ipv6Address", .shape = AT_String, .wire = "ipv6Address"},
    {"TpmSupport", .shape = AT_String, .wire = "tpmSupport"},
    {"MaintenanceOptions", .shape = AT_InstanceMaintenanceOptions, .wire = "maintenanceOptions"},
    {"CurrentInstanceBootMode", .shape = AT_InstanceBootModeValues, .wire = "currentInstanceBootMode"},
    {"NetworkPerformanceOptions", .shape = AT_InstanceNetworkPerformanceOptions, .wire = "networkPerformanceOptions"},
    {"Operator", .shape = AT_OperatorResponse, .wire = "operator"},
    {"SecondaryInterfaces", .shape = AT_InstanceSecondaryInterfaceList, .wire = "secondaryInterfaceSet"},
    {"InstanceId", .shape = AT_String, .wire = "instanceId"},
    {"ImageId", .shape = AT_String, .wire = "imageId"},
    {"State", .shape = AT_InstanceState, .wire = "instanceState"},
    {"PrivateDnsName", .shape = AT_String, .wire = "privateDnsName"},
    {"PublicDnsName", .shape = AT_String, .wire = "dnsName"},
    {"StateTransitionReason", .shape = AT_String, .wire = "reason"},
    {"KeyName", .shape = AT_String, .wire = "keyName"},
    {"AmiLaunchIndex", .shape = AT_Integer, .wire = "amiLaunchIndex"},
    {"ProductCodes", .shape = AT_ProductCodeList, .wire = "productCodes"},
    {"InstanceType", .shape = AT_InstanceType, .wire = "instanceType"},
    {"LaunchTime", .shape = AT_DateTime, .wire = "launchTime"},
    {"Placement", .shape = AT_Placement, .wire = "placement"},
    {"KernelId", .shape = AT_String, .wire = "kernelId"},
    {"RamdiskId", .shape = AT_String, .wire = "ramdiskId"},
    {"Platform", .shape = AT_PlatformValues, .wire = "platform"},
    {"Monitoring", .shape = AT_Monitoring, .wire = "monitoring"},
    {"SubnetId", .shape = AT_String, .wire = "subnetId"},
    {"VpcId", .shape = AT_String, .wire = "vpcId"},
    {"PrivateIpAddress", .shape = AT_String, .wire = "privateIpAddress"},
    {"PublicIpAddress", .shape = AT_String, .wire = "ipAddress"},
};
static const struct member_model InstanceAttachmentEnaSrdSpecification_members[] = {
    {"EnaSrdEnabled", .shape = AT_Boolean, .wire = "enaSrdEnabled"},
    {"EnaSrdUdpSpecification", .shape = AT_InstanceAttachmentEnaSrdUdpSpecification, .wire = "enaSrdUdpSpecification"},
};
static const struct member_model InstanceAttachmentEnaSrdUdpSpecification_members[] = {
    {"EnaSrdUdpEnabled", .shape = AT_Boolean, .wire = "enaSrdUdpEnabled"},
};
static const struct member_model InstanceAttribute_members[] = {
    {"BlockDeviceMappings", .shape = AT_InstanceBlockDeviceMappingList, .wire = "blockDeviceMapping"},
    {"DisableApiTermination", .shape = AT_AttributeBooleanValue, .wire = "disableApiTermination"},
    {"EnaSupport", .shape = AT_AttributeBooleanValue, .wire = "enaSupport"},
    {"EnclaveOptions", .shape = AT_EnclaveOptions, .wire = "enclaveOptions"},
    {"EbsOptimized", .shape = AT_AttributeBooleanValue, .wire = "ebsOptimized"},
    {"InstanceId", .shape = AT_String, .wire = "instanceId"},
    {"InstanceInitiatedShutdownBehavior", .shape = AT_AttributeValue, .wire = "instanceInitiatedShutdownBehavior"},
    {"InstanceType", .shape = AT_AttributeValue, .wire = "instanceType"},
    {"KernelId", .shape = AT_AttributeValue, .wire = "kernel"},
    {"ProductCodes", .shape = AT_ProductCodeList, .wire = "productCodes"},
    {"RamdiskId", .shape = AT_AttributeValue, .wire = "ramdisk"},
    {"RootDeviceName", .shape = AT_AttributeValue, .wire = "rootDeviceName"},
    {"SourceDestCheck", .shape = AT_AttributeBooleanValue, .wire = "sourceDestCheck"},
    {"SriovNetSupport", .shape = AT_AttributeValue, .wire = "sriovNetSupport"},
    {"UserData", .shape = AT_AttributeValue, .wire = "userData"},
    {"DisableApiStop", .shape = AT_AttributeBooleanValue, .wire = "disableApiStop"},
    {"Groups", .shape = AT_GroupIdentifierList, .wire = "groupSet"},
};
static const char *const InstanceAttributeName_choices[] = {
    "instanceType",
    "kernel",
    "ramdisk",
    "userData",
    "disableApiTermination",
    "instanceInitiatedShutdownBehavior",
    "rootDeviceName",
    "blockDeviceMapping",
    "productCodes",
    "sourceDestCheck",
    "groupSet",
    "ebsOptimized",
    "sriovNetSupport",
    "enaSupport",
    "enclaveOptions",
    "disableApiStop",
    NULL,
};
static const char *const InstanceAutoRecoveryState_choices[] = {
    "disabled",
    "default",
    NULL,
};
static const char *const InstanceBandwidthWeighting_choices[] = {
    "default",
    "vpc-1",
    "ebs-1",
    NULL,
};
static const struct member_model InstanceBlockDeviceMapping_members[] = {
    {"DeviceName", .shape = AT_String, .wire = "deviceName"},
    {"Ebs", .shape = AT_EbsInstanceBlockDevice, .wire = "ebs"},
};
static const struct member_model InstanceBlockDeviceMappingList_members[] = {
    {"member", .shape = AT_InstanceBlockDeviceMapping, .wire = "item"},
};
static const struct member_model InstanceBlockDeviceMappingSpecification_members[] = {
    {"DeviceName", .shape = AT_String, .wire = "deviceName"},
    {"Ebs", .shape = AT_EbsInstanceBlockDeviceSpecification, .wire = "ebs"},
    {"VirtualName", .shape = AT_String, .wire = "virtualName"},
    {"NoDevice", .shape = AT_String, .wire = "noDevice"},
};
static const struct member_model InstanceBlockDeviceMappingSpecificationList_members[] = {
    {"member", .shape = AT_InstanceBlockDeviceMappingSpecification, .wire = "item"},
};
static const char *const InstanceBootModeValues_choices[] = {
    "legacy-bios",
    "uefi",
    NULL,
};
static const struct member_model InstanceCreditSpecification_members[] = {
    {"InstanceId", .shape = AT_String, .wire = "instanceId"},
    {"CpuCredits", .shape = AT_String, .wire = "cpuCredits"},
};
static const struct member_model InstanceCreditSpecificationList_members[] = {
    {"member", .shape = AT_InstanceCreditSpecification, .wire = "item"},
};
static const struct member_model InstanceCreditSpecificationListRequest_members[] = {
    {"member", .shape = AT_InstanceCreditSpecificationRequest, .wire = "item"},
};
static const struct member_model InstanceCreditSpecificationRequest_members[] = {
    {"InstanceId", .shape = AT_InstanceId, .traits = MEMBER_REQUIRED},
    {"CpuCredits", .shape = AT_String},
};
static const char *const InstanceGeneration_choices[] = {
    "current",
    "previous",
    NULL,
};
static const struct member_model InstanceGenerationSet_members[] = {
    {"member", .shape = AT_InstanceGeneration, .wire = "item"},
};
static const struct member_model InstanceIdStringList_members[] = {
    {"member", .shape = AT_InstanceId, .wire = "InstanceId"},
};
static const char *const InstanceInterruptionBehavior_choices[] = {
    "hibernate",
    "stop",
    "terminate",
    NULL,
};
static const struct member_model InstanceIpv4Prefix_members[] = {
    {"Ipv4Prefix", .shape = AT_String, .wire = "ipv4Prefix"},
};
static const struct member_model InstanceIpv4PrefixList_members[] = {
    {"member", .shape = AT_InstanceIpv4Prefix, .wire = "item"},
};
static const struct member_model InstanceIpv6Address_members[] = {
    {"Ipv6Address", .shape = AT_String, .wire = "ipv6Address"},
    {"IsPrimaryIpv6", .shape = AT_Boolean, .wire = "isPrimaryIpv6"},
};
static const struct member_model InstanceIpv6AddressList_members[] = {
    {"member", .shape = AT_InstanceIpv6Address, .wire = "item"},
};
static const struct member_model InstanceIpv6AddressListRequest_members[] = {
    {"member", .shape = AT_InstanceIpv6AddressRequest, .wire = "InstanceIpv6Address"},
};
static const struct member_model InstanceIpv6AddressRequest_members[] = {
    {"Ipv6Address", .shape = AT_String},
};
static const struct member_model InstanceIpv6Prefix_members[] = {
    {"Ipv6Prefix", .shape = AT_String, .wire = "ipv6Prefix"},
};
static const struct member_model InstanceIpv6PrefixList_members[] = {
    {"member", .shape = AT_InstanceIpv6Prefix, .wire = "item"},
};
static const char *const InstanceLifecycleType_choices[] = {
    "spot",
    "scheduled",
    "capacity-block",
    "interruptible-capacity-reservation",
    NULL,
};
static const struct member_model InstanceList_members[] = {
    {"member", .shape = AT_Instance, .wire = "item"},
};
static const struct member_model InstanceMaintenanceOptions_members[] = {
    {"AutoRecovery", .shape = AT_InstanceAutoRecoveryState, .wire = "autoRecovery"},
    {"RebootMigration", .shape = AT_InstanceRebootMigrationState, .wire = "rebootMigration"},
};
static const struct member_model InstanceMaintenanceOptionsRequest_members[] = {
    {"AutoRecovery", .shape = AT_InstanceAutoRecoveryState},
};
static const struct member_model InstanceMarketOptionsRequest_members[] = {
    {"MarketType", .shape = AT_MarketType},
    {"SpotOptions", .shape = AT_SpotMarketOptions},
};
static const struct member_model InstanceMetadataDefaultsResponse_members[] = {
    {"HttpTokens", .shape = AT_HttpTokensState, .wire = "httpTokens"},
    {"HttpPutResponseHopLimit", .shape = AT_BoxedInteger, .wire = "httpPutResponseHopLimit"},
    {"HttpEndpoint", .shape = AT_InstanceMetadataEndpointState, .wire = "httpEndpoint"},
    {"InstanceMetadataTags", .shape = AT_InstanceMetadataTagsState, .wire = "instanceMetadataTags"},
    {"ManagedBy", .shape = AT_ManagedBy, .wire = "managedBy"},
    {"ManagedExceptionMessage", .shape = AT_String, .wire = "managedExceptionMessage"},
    {"HttpTokensEnforced", .shape = AT_HttpTokensEnforcedState, .wire = "httpTokensEnforced"},
};
static const char *const InstanceMetadataEndpointState_choices[] = {
    "disabled",
    "enabled",
    NULL,
};
static const struct member_model InstanceMetadataOptionsRequest_members[] = {
    {"HttpTokens", .shape = AT_HttpTokensState},
    {"HttpPutResponseHopLimit", .shape = AT_Integer},
    {"HttpEndpoint", .shape = AT_InstanceMetadataEndpointState},
    {"HttpProtocolIpv6", .shape = AT_InstanceMetadataProtocolState},
    {"InstanceMetadataTags", .shape = AT_InstanceMetadataTagsState},
};
static const struct member_model InstanceMetadataOptionsResponse_members[] = {
    {"State", .shape = AT_InstanceMetadataOptionsState, .wire = "state"},
    {"HttpTokens", .shape = AT_HttpTokensState, .wire = "httpTokens"},
    {"HttpPutResponseHopLimit", .shape = AT_Integer, .wire = "httpPutResponseHopLimit"},
    {"HttpEndpoint", .shape = AT_InstanceMetadataEndpointState, .wire = "httpEndpoint"},
    {"HttpProtocolIpv6", .shape = AT_InstanceMetadataProtocolState, .wire = "httpProtocolIpv6"},
    {"InstanceMetadataTags", .shape = AT_InstanceMetadataTagsState, .wire = "instanceMetadataTags"},
};
static const char *const InstanceMetadataOptionsState_choices[] = {
    "pending",
    "applied",
    NULL,
};
static const char *const InstanceMetadataProtocolState_choices[] = {
    "disabled",
    "enabled",
    NULL,
};
static const char *const InstanceMetadataTagsState_choices[] = {
    "disabled",
    "enabled",
    NULL,
};
static const struct member_model InstanceMonitoring_members[] = {
    {"InstanceId", .shape = AT_String, .wire = "instanceId"},
    {"Monitoring", .shape = AT_Monitoring, .wire = "monitoring"},
};
static const struct member_model InstanceMonitoringList_members[] = {
    {"member", .shape = AT_InstanceMonitoring, .wire = "item"},
};
static const struct member_model InstanceNetworkInterface_members[] = {
    {"Association", .shape = AT_InstanceNetworkInterfaceAssociation, .wire = "association"},
    {"Attachment", .shape = AT_InstanceNetworkInterfaceAttachment, .wire = "attachment"},
    {"Description", .shape = AT_String, .wire = "description"},
    {"Groups", .shape = AT_GroupIdentifierList, .wire = "groupSet"},
    {"Ipv6Addresses", .shape = AT_InstanceIpv6AddressList, .wire = "ipv6AddressesSet"},
    {"MacAddress", .shape = AT_String, .wire = "macAddress"},
    {"NetworkInterfaceId", .shape = AT_String, .wire = "networkInterfaceId"},
    {"OwnerId", .shape = AT_String, .wire = "ownerId"},
    {"PrivateDnsName", .shape = AT_String, .wire = "privateDnsName"},
    {"PrivateIpAddress", .shape = AT_String, .wire = "privateIpAddress"},
    {"PrivateIpAddresses", .shape = AT_InstancePrivateIpAddressList, .wire = "privateIpAddressesSet"},
    {"SourceDestCheck", .shape = AT_Boolean, .wire = "sourceDestCheck"},
    {"Status", .shape = AT_NetworkInterfaceStatus, .wire = "status"},
    {"SubnetId", .shape = AT_String, .wire = "subnetId"},
    {"VpcId", .shape = AT_String, .wire = "vpcId"},
    {"InterfaceType", .shape = AT_String, .wire = "interfaceType"},
    {"Ipv4Prefixes", .shape = AT_InstanceIpv4PrefixList, .wire = "ipv4PrefixSet"},
    {"Ipv6Prefixes", .shape = AT_InstanceIpv6PrefixList, .wire = "ipv6PrefixSet"},
    {"ConnectionTrackingConfiguration", .shape = AT_ConnectionTrackingSpecificationResponse, .wire = "connectionTrackingConfiguration"},
    {"Operator", .shape = AT_OperatorResponse, .wire = "operator"},
};
static const struct member_model InstanceNetworkInterfaceAssociation_members[] = {
    {"CarrierIp", .shape = AT_String, .wire = "carrierIp"},
    {"CustomerOwnedIp", .shape = AT_String, .wire = "customerOwnedIp"},
    {"IpOwnerId", .shape = AT_String, .wire = "ipOwnerId"},
    {"PublicDnsName", .shape = AT_String, .wire = "publicDnsName"},
    {"PublicIp", .shape = AT_String, .wire = "publicIp"},
};
static const struct member_model InstanceNetworkInterfaceAttachment_members[] = {
    {"AttachTime", .shape = AT_DateTime, .wire = "attachTime"},
    {"AttachmentId", .shape = AT_String, .wire = "attachmentId"},
    {"DeleteOnTermination", .shape = AT_Boolean, .wire = "deleteOnTermination"},
    {"DeviceIndex", .shape = AT_Integer, .wire = "deviceIndex"},
    {"Status", .shape = AT_AttachmentStatus, .wire = "status"},
    {"NetworkCardIndex", .shape = AT_Integer, .wire = "networkCardIndex"},
    {"EnaSrdSpecification", .shape = AT_InstanceAttachmentEnaSrdSpecification, .wire = "enaSrdSpecification"},
    {"EnaQueueCount", .shape = AT_Integer, .wire = "enaQueueCount"},
};
static const struct member_model InstanceNetworkInterfaceList_members[] = {
    {"member", .shape = AT_InstanceNetworkInterface, .wire = "item"},
};
static const struct member_model InstanceNetworkInterfaceSpecification_members[] = {
    {"AssociatePublicIpAddress", .shape = AT_Boolean, .wire = "associatePublicIpAddress"},
    {"DeleteOnTermination", .shape = AT_Boolean, .wire = "deleteOnTermination"},
    {"Description", .shape = AT_String, .wire = "description"},
    {"DeviceIndex", .shape = AT_Integer, .wire = "deviceIndex"},
    {"Groups", .shape = AT_SecurityGroupIdStringList, .wire = "SecurityGroupId"},
    {"Ipv6AddressCount", .shape = AT_Integer, .wire = "ipv6AddressCount"},
    {"Ipv6Addresses", .shape = AT_InstanceIpv6AddressList, .wire = "ipv6AddressesSet", .query_name = "Ipv6Addresses"},
    {"NetworkInterfaceId", .shape = AT_NetworkInterfaceId, .wire = "networkInterfaceId"},
    {"PrivateIpAddress", .shape = AT_String, .wire = "privateIpAddress"},
    {"PrivateIpAddresses", .shape = AT_PrivateIpAddressSpecificationList, .wire = "privateIpAddressesSet", .query_name = "PrivateIpAddresses"},
    {"SecondaryPrivateIpAddressCount", .shape = AT_Integer, .wire = "secondaryPrivateIpAddressCount"},
    {"SubnetId", .shape = AT_String, .wire = "subnetId"},
    {"AssociateCarrierIpAddress", .shape = AT_Boolean},
    {"InterfaceType", .shape = AT_String},
    {"NetworkCardIndex", .shape = AT_Integer},
    {"Ipv4Prefixes", .shape = AT_Ipv4PrefixList, .wire = "Ipv4Prefix"},
    {"Ipv4PrefixCount", .shape = AT_Integer},
    {"Ipv6Prefixes", .shape = AT_Ipv6PrefixList, .wire = "Ipv6Prefix"},
    {"Ipv6PrefixCount", .shape = AT_Integer},
    {"PrimaryIpv6", .shape = AT_Boolean},
    {"EnaSrdSpecification", .shape = AT_EnaSrdSpecificationRequest},
    {"ConnectionTrackingSpecification", .shape = AT_ConnectionTrackingSpecificationRequest},
    {"EnaQueueCount", .shape = AT_Integer},
};
static const struct member_model InstanceNetworkInterfaceSpecificationList_members[] = {
    {"member", .shape = AT_InstanceNetworkInterfaceSpecification, .wire = "item"},
};
static const struct member_model InstanceNetworkPerformanceOptions_members[] = {
    {"BandwidthWeighting", .shape = AT_InstanceBandwidthWeighting, .wire = "bandwidthWeighting"},
};
static const struct member_model InstanceNetworkPerformanceOptionsRequest_members[] = {
    {"BandwidthWeighting", .shape = AT_InstanceBandwidthWeighting},
};
static const struct member_model InstancePrivateIpAddress_members[] = {
    {"Association", .shape = AT_InstanceNetworkInterfaceAssociation, .wire = "association"},
    {"Primary", .shape = AT_Boolean, .wire = "primary"},
    {"PrivateDnsName", .shape = AT_String, .wire = "privateDnsName"},
    {"PrivateIpAddress", .shape = AT_String, .wire = "privateIpAddress"},
};
static const struct member_model InstancePrivateIpAddressList_members[] = {
    {"member", .shape = AT_InstancePrivateIpAddress, .wire = "item"},
};
static const char *const InstanceRebootMigrationState_choices[] = {
    "disabled",
    "default",
    NULL,
};
static const struct member_model InstanceRequirements_members[] = {
    {"VCpuCount", .shape = AT_VCpuCountRange, .wire = "vCpuCount"},
    {"MemoryMiB", .shape = AT_MemoryMiB, .wire = "memoryMiB"},
    {"CpuManufacturers", .shape = AT_CpuManufacturerSet, .wire = "cpuManufacturerSet"},
    {"MemoryGiBPerVCpu", .shape = AT_MemoryGiBPerVCpu, .wire = "memoryGiBPerVCpu"},
    {"ExcludedInstanceTypes", .shape = AT_ExcludedInstanceTypeSet, .wire = "excludedInstanceTypeSet"},
    {"InstanceGenerations", .shape = AT_InstanceGenerationSet, .wire = "instanceGenerationSet"},
    {"SpotMaxPricePercentageOverLowestPrice", .shape = AT_Integer, .wire = "spotMaxPricePercentageOverLowestPrice"},
    {"OnDemandMaxPricePercentageOverLowestPrice", .shape = AT_Integer, .wire = "onDemandMaxPricePercentageOverLowestPrice"},
    {"BareMetal", .shape = AT_BareMetal, .wire = "bareMetal"},
    {"BurstablePerformance", .shape = AT_BurstablePerformance, .wire = "burstablePerformance"},
    {"RequireHibernateSupport", .shape = AT_Boolean, .wire = "requireHibernateSupport"},
    {"NetworkInterfaceCount", .shape = AT_NetworkInterfaceCount, .wire = "networkInterfaceCount"},
    {"LocalStorage", .shape = AT_LocalStorage, .wire = "localStorage"},
    {"LocalStorageTypes", .shape = AT_LocalStorageTypeSet, .wire = "localStorageTypeSet"},
    {"TotalLocalStorageGB", .shape = AT_TotalLocalStorageGB, .wire = "totalLocalStorageGB"},
    {"BaselineEbsBandwidthMbps", .shape = AT_BaselineEbsBandwidthMbps, .wire = "baselineEbsBandwidthMbps"},
    {"AcceleratorTypes", .shape = AT_AcceleratorTypeSet, .wire = "acceleratorTypeSet"},
    {"AcceleratorCount", .shape = AT_AcceleratorCount, .wire = "acceleratorCount"},
    {"AcceleratorManufacturers", .shape = AT_AcceleratorManufacturerSet, .wire = "acceleratorManufacturerSet"},
    {"AcceleratorNames", .shape = AT_AcceleratorNameSet, .wire = "acceleratorNameSet"},
    {"AcceleratorTotalMemoryMiB", .shape = AT_AcceleratorTotalMemoryMiB, .wire = "acceleratorTotalMemoryMiB"},
    {"NetworkBandwidthGbps", .shape = AT_NetworkBandwidthGbps, .wire = "networkBandwidthGbps"},
    {"AllowedInstanceTypes", .shape = AT_AllowedInstanceTypeSet, .wire = "allowedInstanceTypeSet"},
    {"MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", .shape = AT_Integer, .wire = "maxSpotPriceAsPercentageOfOptimalOnDemandPrice"},
    {"BaselinePerformanceFactors", .shape = AT_BaselinePerformanceFactors, .wire = "baselinePerformanceFactors"},
    {"RequireEncryptionInTransit", .shape = AT_Boolean, .wire = "requireEncryptionInTransit"},
};
static const struct member_model InstanceRequirementsRequest_members[] = {
    {"VCpuCount", .shape = AT_VCpuCountRangeRequest, .traits = MEMBER_REQUIRED},
    {"MemoryMiB", .shape = AT_MemoryMiBRequest, .traits = MEMBER_REQUIRED},
    {"CpuManufacturers", .shape = AT_CpuManufacturerSet, .wire = "CpuManufacturer"},
    {"MemoryGiBPerVCpu", .shape = AT_MemoryGiBPerVCpuRequest},
    {"ExcludedInstanceTypes", .shape = AT_ExcludedInstanceTypeSet, .wire = "ExcludedInstanceType"},
    {"InstanceGenerations", .shape = AT_InstanceGenerationSet, .wire = "InstanceGeneration"},
    {"SpotMaxPricePercentageOverLowestPrice", .shape = AT_Integer},
    {"OnDemandMaxPricePercentageOverLowestPrice", .shape = AT_Integer},
    {"BareMetal", .shape = AT_BareMetal},
    {"BurstablePerformance", .shape = AT_BurstablePerformance},
    {"RequireHibernateSupport", .shape = AT_Boolean},
    {"NetworkInterfaceCount", .shape = AT_NetworkInterfaceCountRequest},
    {"LocalStorage", .shape = AT_LocalStorage},
    {"LocalStorageTypes", .shape = AT_LocalStorageTypeSet, .wire = "LocalStorageType"},
    {"TotalLocalStorageGB", .shape = AT_TotalLocalStorageGBRequest},
    {"BaselineEbsBandwidthMbps", .shape = AT_BaselineEbsBandwidthMbpsRequest},
    {"AcceleratorTypes", .shape = AT_AcceleratorTypeSet, .wire = "AcceleratorType"},
    {"AcceleratorCount", .shape = AT_AcceleratorCountRequest},
    {"AcceleratorManufacturers", .shape = AT_AcceleratorManufacturerSet, .wire = "AcceleratorManufacturer"},
    {"AcceleratorNames", .shape = AT_AcceleratorNameSet, .wire = "AcceleratorName"},
    {"AcceleratorTotalMemoryMiB", .shape = AT_AcceleratorTotalMemoryMiBRequest},
    {"NetworkBandwidthGbps", .shape = AT_NetworkBandwidthGbpsRequest},
    {"AllowedInstanceTypes", .shape = AT_AllowedInstanceTypeSet, .wire = "AllowedInstanceType"},
    {"MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", .shape = AT_Integer},
    {"BaselinePerformanceFactors", .shape = AT_BaselinePerformanceFactorsRequest},
    {"RequireEncryptionInTransit", .shape = AT_Boolean},
};
static const struct member_model InstanceSecondaryInterface_members[] = {
    {"Attachment", .shape = AT_InstanceSecondaryInterfaceAttachment, .wire = "attachment"},
    {"MacAddress", .shape = AT_String, .wire = "macAddress"},
    {"SecondaryInterfaceId", .shape = AT_SecondaryInterfaceId, .wire = "secondaryInterfaceId"},
    {"OwnerId", .shape = AT_String, .wire = "ownerId"},
    {"PrivateIpAddresses", .shape = AT_InstanceSecondaryInterfacePrivateIpAddressList, .wire = "privateIpAddressSet"},
    {"SourceDestCheck", .shape = AT_Boolean, .wire = "sourceDestCheck"},
    {"Status", .shape = AT_SecondaryInterfaceStatus, .wire = "status"},
    {"SecondarySubnetId", .shape = AT_SecondarySubnetId, .wire = "secondarySubnetId"},
    {"SecondaryNetworkId", .shape = AT_SecondaryNetworkId, .wire = "secondaryNetworkId"},
    {"InterfaceType", .shape = AT_SecondaryInterfaceType, .wire = "interfaceType"},
};
static const struct member_model InstanceSecondaryInterfaceAttachment_members[] = {
    {"AttachTime", .shape = AT_MillisecondDateTime, .wire = "attachTime"},
    {"AttachmentId", .shape = AT_String, .wire = "attachmentId"},
    {"DeleteOnTermination", .shape = AT_Boolean, .wire = "deleteOnTermination"},
    {"DeviceIndex", .shape = AT_Integer, .wire = "deviceIndex"},
    {"Status", .shape = AT_AttachmentStatus, .wire = "status"},
    {"NetworkCardIndex", .shape = AT_Integer, .wire = "networkCardIndex"},
};
static const struct member_model InstanceSecondaryInterfaceList_members[] = {
    {"member", .shape = AT_InstanceSecondaryInterface, .wire = "item"},
};
static const struct member_model InstanceSecondaryInterfacePrivateIpAddress_members[] = {
    {"PrivateIpAddress", .shape = AT_String, .wire = "privateIpAddress"},
};
static const struct member_model InstanceSecondaryInterfacePrivateIpAddressList_members[] = {
    {"member", .shape = AT_InstanceSecondaryInterfacePrivateIpAddress, .wire = "item"},
};
static const struct member_model InstanceSecondaryInterfacePrivateIpAddressListRequest_members[] = {
    {"member", .shape = AT_InstanceSecondaryInterfacePrivateIpAddressRequest, .wire = "item"},
};
static const struct member_model InstanceSecondaryInterfacePrivateIpAddressRequest_members[] = {
    {"PrivateIpAddress", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model InstanceSecondaryInterfaceSpecificationListRequest_members[] = {
    {"member", .shape = AT_InstanceSecondaryInterfaceSpecificationRequest, .wire = "item"},
};
static const struct member_model InstanceSecondaryInterfaceSpecificationRequest_members[] = {
    {"DeleteOnTermination", .shape = AT_Boolean},
    {"DeviceIndex", .shape = AT_Integer},
    {"PrivateIpAddresses", .shape = AT_InstanceSecondaryInterfacePrivateIpAddressListRequest, .wire = "PrivateIpAddress"},
    {"PrivateIpAddressCount", .shape = AT_Integer},
    {"SecondarySubnetId", .shape = AT_SecondarySubnetId},
    {"InterfaceType", .shape = AT_SecondaryInterfaceType},
    {"NetworkCardIndex", .shape = AT_Integer},
};
static const struct member_model InstanceState_members[] = {
    {"Code", .shape = AT_Integer, .wire = "code"},
    {"Name", .shape = AT_InstanceStateName, .wire = "name"},
};
static const struct member_model InstanceStateChange_members[] = {
    {"InstanceId", .shape = AT_String, .wire = "instanceId"},
    {"CurrentState", .shape = AT_InstanceState, .wire = "currentState"},
    {"PreviousState", .shape = AT_InstanceState, .wire = "previousState"},
};
static const struct member_model InstanceStateChangeList_members[] = {
    {"member", .shape = AT_InstanceStateChange, .wire = "item"},
};
static const char *const InstanceStateName_choices[] = {
    "pending",
    "running",
    "shutting-down",
    "terminated",
    "stopping",
    "stopped",
    NULL,
};
static const struct member_model InstanceStatus_members[] = {
    {"AvailabilityZone", .shape = AT_String, .wire = "availabilityZone"},
    {"AvailabilityZoneId", .shape = AT_AvailabilityZoneId, .wire = "availabilityZoneId"},
    {"OutpostArn", .shape = AT_String, .wire = "outpostArn"},
    {"Operator", .shape = AT_OperatorResponse, .wire = "operator"},
    {"Events", .shape = AT_InstanceStatusEventList, .wire = "eventsSet"},
    {"InstanceId", .shape = AT_String, .wire = "instanceId"},
    {"InstanceState", .shape = AT_InstanceState, .wire = "instanceState"},
    {"InstanceStatus", .shape = AT_InstanceStatusSummary, .wire = "instanceStatus"},
    {"SystemStatus", .shape = AT_InstanceStatusSummary, .wire = "systemStatus"},
    {"AttachedEbsStatus", .shape = AT_EbsStatusSummary, .wire = "attachedEbsStatus"},
    {"ApplicationStatus", .shape = AT_ApplicationStatusSummary, .wire = "applicationStatus"},
    {"PerformanceStatus", .shape = AT_PerformanceStatusSummary, .wire = "performanceStatus"},
};
static const struct member_model InstanceStatusDetails_members[] = {
    {"ImpairedSince", .shape = AT_DateTime, .wire = "impairedSince"},
    {"Name", .shape = AT_StatusName, .wire = "name"},
    {"Status", .shape = AT_StatusType, .wire = "status"},
};
static const struct member_model InstanceStatusDetailsList_members[] = {
    {"member", .shape = AT_InstanceStatusDetails, .wire = "item"},
};
static const struct member_model InstanceStatusEvent_members[] = {
    {"InstanceEventId", .shape = AT_InstanceEventId, .wire = "instanceEventId"},
    {"Code", .shape = AT_EventCode, .wire = "code"},
    {"Description", .shape = AT_String, .wire = "description"},
    {"NotAfter", .shape = AT_DateTime, .wire = "notAfter"},
    {"NotBefore", .shape = AT_DateTime, .wire = "notBefore"},
    {"NotBeforeDeadline", .shape = AT_DateTime, .wire = "notBeforeDeadline"},
};
static const struct member_model InstanceStatusEventList_members[] = {
    {"member", .shape = AT_InstanceStatusEvent, .wire = "item"},
};
static const struct member_model InstanceStatusList_members[] = {
    {"member", .shape = AT_InstanceStatus, .wire = "item"},
};
static const struct member_model InstanceStatusSummary_members[] = {
    {"Details", .shape = AT_InstanceStatusDetailsList, .wire = "details"},
    {"Status", .shape = AT_SummaryStatus, .wire = "status"},
};
static const char *const InstanceStorageEncryptionSupport_choices[] = {
    "unsupported",
    "required",
    NULL,
};
static const struct member_model InstanceStorageInfo_members[] = {
    {"TotalSizeInGB", .shape = AT_DiskSize, .wire = "totalSizeInGB"},
    {"Disks", .shape = AT_DiskInfoList, .wire = "disks"},
    {"NvmeSupport", .shape = AT_EphemeralNvmeSupport, .wire = "nvmeSupport"},
    {"EncryptionSupport", .shape = AT_InstanceStorageEncryptionSupport, .wire = "encryptionSupport"},
};
static const char *const InstanceTypeHypervisor_choices[] = {
    "nitro",
    "xen",
    NULL,
};
static const struct member_model InstanceTypeInfo_members[] = {
    {"InstanceType", .shape = AT_InstanceType, .wire = "instanceType"},
    {"CurrentGeneration", .shape = AT_CurrentGenerationFlag, .wire = "currentGeneration"},
    {"FreeTierEligible", .shape = AT_FreeTierEligibleFlag, .wire = "freeTierEligible"},
    {"SupportedUsageClasses", .shape = AT_UsageClassTypeList, .wire = "supportedUsageClasses"},
    {"SupportedRootDeviceTypes", .shape = AT_RootDeviceTypeList, .wire = "supportedRootDeviceTypes"},
    {"SupportedVirtualizationTypes", .shape = AT_VirtualizationTypeList, .wire = "supportedVirtualizationTypes"},
    {"BareMetal", .shape = AT_BareMetalFlag, .wire = "bareMetal"},
    {"Hypervisor", .shape = AT_InstanceTypeHypervisor, .wire = "hypervisor"},
    {"ProcessorInfo", .shape = AT_ProcessorInfo, .wire = "processorInfo"},
    {"VCpuInfo", .shape = AT_VCpuInfo, .wire = "vCpuInfo"},
    {"MemoryInfo", .shape = AT_MemoryInfo, .wire = "memoryInfo"},
    {"InstanceStorageSupported", .shape = AT_InstanceStorageFlag, .wire = "instanceStorageSupported"},
    {"InstanceStorageInfo", .shape = AT_InstanceStorageInfo, .wire = "instanceStorageInfo"},
    {"EbsInfo", .shape = AT_EbsInfo, .wire = "ebsInfo"},
    {"NetworkInfo", .shape = AT_NetworkInfo, .wire = "networkInfo"},
    {"GpuInfo", .shape = AT_GpuInfo, .wire = "gpuInfo"},
    {"FpgaInfo", .shape = AT_FpgaInfo, .wire = "fpgaInfo"},
    {"PlacementGroupInfo", .shape = AT_PlacementGroupInfo, .wire = "placementGroupInfo"},
    {"InferenceAcceleratorInfo", .shape = AT_InferenceAcceleratorInfo, .wire = "inferenceAcceleratorInfo"},
    {"HibernationSupported", .shape = AT_HibernationFlag, .wire = "hibernationSupported"},
    {"BurstablePerformanceSupported", .shape = AT_BurstablePerformanceFlag, .wire = "burstablePerformanceSupported"},
    {"DedicatedHostsSupported", .shape = AT_DedicatedHostFlag, .wire = "dedicatedHostsSupported"},
    {"AutoRecoverySupported", .shape = AT_AutoRecoveryFlag, .wire = "autoRecoverySupported"},
    {"SupportedBootModes", .shape = AT_BootModeTypeList, .wire = "supportedBootModes"},
    {"NitroEnclavesSupport", .shape = AT_NitroEnclavesSupport, .wire = "nitroEnclavesSupport"},
    {"NitroTpmSupport", .shape = AT_NitroTpmSupport, .wire = "nitroTpmSupport"},
    {"NitroTpmInfo", .shape = AT_NitroTpmInfo, .wire = "nitroTpmInfo"},
    {"MediaAcceleratorInfo", .shape = AT_MediaAcceleratorInfo, .wire = "mediaAcceleratorInfo"},
    {"NeuronInfo", .shape = AT_NeuronInfo, .wire = "neuronInfo"},
    {"PhcSupport", .shape = AT_PhcSupport, .wire = "phcSupport"},
    {"RebootMigrationSupport", .shape = AT_RebootMigrationSupport, .wire = "rebootMigrationSupport"},
    {"SupportedInRegion", .shape = AT_SupportedInRegion, .wire = "supportedInRegion"},
};
static const struct member_model InstanceTypeInfoList_members[] = {
    {"member", .shape = AT_InstanceTypeInfo, .wire = "item"},
};
static const struct member_model InstanceTypeItem_members[] = {
    {"InstanceType", .shape = AT_String, .wire = "instanceType"},
};
static const struct member_model InstanceTypeList_members[] = {
    {"member", .shape = AT_InstanceType},
};
static const struct member_model InstanceTypeOffering_members[] = {
    {"InstanceType", .shape = AT_InstanceType, .wire = "instanceType"},
    {"LocationType", .shape = AT_LocationType, .wire = "locationType"},
    {"Location", .shape = AT_Location, .wire = "location"},
};
static const struct member_model InstanceTypeOfferingsList_members[] = {
    {"member", .shape = AT_InstanceTypeOffering, .wire = "item"},
};
static const struct member_model InstanceTypeSpecification_members[] = {
    {"SupportedInstanceTypes", .shape = AT_SupportedInstanceTypeSet, .wire = "supportedInstanceTypeSet"},
    {"UnsupportedInstanceTypes", .shape = AT_UnsupportedInstanceTypeSet, .wire = "unsupportedInstanceTypeSet"},
};
static const struct member_model InternetGateway_members[] = {
    {"Attachments", .shape = AT_InternetGatewayAttachmentList, .wire = "attachmentSet"},
    {"InternetGatewayId", .shape = AT_String, .wire = "internetGatewayId"},
    {"OwnerId", .shape = AT_String, .wire = "ownerId"},
    {"Tags", .shape = AT_TagList, .wire = "tagSet"},
};
static const struct member_model InternetGatewayAttachment_members[] = {
    {"State", .shape = AT_AttachmentStatus, .wire = "state"},
    {"VpcId", .shape = AT_String, .wire = "vpcId"},
};
static const struct member_model InternetGatewayAttachmentList_members[] = {
    {"member", .shape = AT_InternetGatewayAttachment, .wire = "item"},
};
static const char *const InternetGatewayBlockMode_choices[] = {
    "off",
    "block-bidirectional",
    "block-ingress",
    NULL,
};
static const char *const InternetGatewayExclusionMode_choices[] = {
    "allow-bidirectional",
    "allow-egress",
    NULL,
};
static const struct member_model InternetGatewayIdList_members[] = {
    {"member", .shape = AT_InternetGatewayId, .wire = "item"},
};
static const struct member_model InternetGatewayList_members[] = {
    {"member", .shape = AT_InternetGateway, .wire = "item"},
};
static const char *const IpAddressType_choices[] = {
    "ipv4",
    "dualstack",
    "ipv6",
    NULL,
};
static const struct member_model IpList_members[] = {
    {"member", .shape = AT_String, .wire = "item"},
};
static const struct member_model IpPermission_members[] = {
    {"IpProtocol", .shape = AT_String, .wire = "ipProtocol"},
    {"FromPort", .shape = AT_Integer, .wire = "fromPort"},
    {"ToPort", .shape = AT_Integer, .wire = "toPort"},
    {"UserIdGroupPairs", .shape = AT_UserIdGroupPairList, .wire = "groups"},
    {"IpRanges", .shape = AT_IpRangeList, .wire = "ipRanges"},
    {"Ipv6Ranges", .shape = AT_Ipv6RangeList, .wire = "ipv6Ranges"},
    {"PrefixListIds", .shape = AT_PrefixListIdList, .wire = "prefixListIds"},
};
static const struct member_model IpPermissionList_members[] = {
    {"member", .shape = AT_IpPermission, .wire = "item"},
};
static const struct member_model IpPrefixList_members[] = {
    {"member", .shape = AT_String, .wire = "item"},
};
static const struct member_model IpRange_members[] = {
    {"Description", .shape = AT_String, .wire = "description"},
    {"CidrIp", .shape = AT_String, .wire = "cidrIp"},
};
static const struct member_model IpRangeList_members[] = {
    {"member", .shape = AT_IpRange, .wire = "item"},
};
static const struct member_model IpRanges_members[] = {
    {"member", .shape = AT_String, .wire = "item"},
};
static const char *const IpSource_choices[] = {
    "amazon",
    "byoip",
    "none",
    NULL,
};
static const struct member_model Ipv4PrefixList_members[] = {
    {"member", .shape = AT_Ipv4PrefixSpecificationRequest, .wire = "item"},
};
static const struct member_model Ipv4PrefixListResponse_members[] = {
    {"member", .shape = AT_Ipv4PrefixSpecificationResponse, .wire = "item"},
};
static const struct member_model Ipv4PrefixSpecification_members[] = {
    {"Ipv4Prefix", .shape = AT_String, .wire = "ipv4Prefix"},
};
static const struct member_model Ipv4PrefixSpecificationRequest_members[] = {
    {"Ipv4Prefix", .shape = AT_String},
};
static const struct member_model Ipv4PrefixSpecificationResponse_members[] = {
    {"Ipv4Prefix", .shape = AT_String, .wire = "ipv4Prefix"},
};
static const struct member_model Ipv4PrefixesList_members[] = {
    {"member", .shape = AT_Ipv4PrefixSpecification, .wire = "item"},
};
static const char *const Ipv6AddressAttribute_choices[] = {
    "public",
    "private",
    NULL,
};
static const struct member_model Ipv6AddressList_members[] = {
    {"member", .shape = AT_String, .wire = "item"},
};
static const struct member_model Ipv6CidrBlock_members[] = {
    {"Ipv6CidrBlock", .shape = AT_String, .wire = "ipv6CidrBlock"},
};
static const struct member_model Ipv6CidrBlockSet_members[] = {
    {"member", .shape = AT_Ipv6CidrBlock, .wire = "item"},
};
static const struct member_model Ipv6PrefixList_members[] = {
    {"member", .shape = AT_Ipv6PrefixSpecificationRequest, .wire = "item"},
};
static const struct member_model Ipv6PrefixListResponse_members[] = {
    {"member", .shape = AT_Ipv6PrefixSpecificationResponse, .wire = "item"},
};
static const struct member_model Ipv6PrefixSpecification_members[] = {
    {"Ipv6Prefix", .shape = AT_String, .wire = "ipv6Prefix"},
};
static const struct member_model Ipv6PrefixSpecificationRequest_members[] = {
    {"Ipv6Prefix", .shape = AT_String},
};
static const struct member_model Ipv6PrefixSpecificationResponse_members[] = {
    {"Ipv6Prefix", .shape = AT_String, .wire = "ipv6Prefix"},
};
static const struct member_model Ipv6PrefixesList_members[] = {
    {"member", .shape = AT_Ipv6PrefixSpecification, .wire = "item"},
};
static const struct member_model Ipv6Range_members[] = {
    {"Description", .shape = AT_String, .wire = "description"},
    {"CidrIpv6", .shape = AT_String, .wire = "cidrIpv6"},
};
static const struct member_model Ipv6RangeList_members[] = {
    {"member", .shape = AT_Ipv6Range, .wire = "item"},
};
static const char *const Ipv6SupportValue_choices[] = {
    "enable",
    "disable",
    NULL,
};
static const char *const KeyFormat_choices[] = {
    "pem",
    "ppk",
    NULL,
};
static const struct member_model KeyNameStringList_members[] = {
    {"member", .shape = AT_KeyPairName, .wire = "KeyName"},
};
static const struct member_model KeyPair_members[] = {
    {"KeyPairId", .shape = AT_String, .wire = "keyPairId"},
    {"Tags", .shape = AT_TagList, .wire = "tagSet"},
    {"KeyName", .shape = AT_String, .wire = "keyName"},
    {"KeyFingerprint", .shape = AT_String, .wire = "keyFingerprint"},
    {"KeyMaterial", .shape = AT_SensitiveUserData, .wire = "keyMaterial"},
};
static const struct member_model KeyPairIdStringList_members[] = {
    {"member", .shape = AT_KeyPairId, .wire = "KeyPairId"},
};
static const struct member_model KeyPairInfo_members[] = {
    {"KeyPairId", .shape = AT_String, .wire = "keyPairId"},
    {"KeyType", .shape = AT_KeyType, .wire = "keyType"},
    {"Tags", .shape = AT_TagList, .wire = "tagSet"},
    {"PublicKey", .shape = AT_String, .wire = "publicKey"},
    {"CreateTime", .shape = AT_MillisecondDateTime, .wire = "createTime"},
    {"KeyName", .shape = AT_String, .wire = "keyName"},
    {"KeyFingerprint", .shape = AT_String, .wire = "keyFingerprint"},
};
static const struct member_model KeyPairList_members[] = {
    {"member", .shape = AT_KeyPairInfo, .wire = "item"},
};
static const char *const KeyType_choices[] = {
    "rsa",
    "ed25519",
    NULL,
};
static const struct member_model LastError_members[] = {
    {"Message", .shape = AT_String, .wire = "message"},
    {"Code", .shape = AT_String, .wire = "code"},
};
static const struct member_model LaunchPermission_members[] = {
    {"OrganizationArn", .shape = AT_String, .wire = "organizationArn"},
    {"OrganizationalUnitArn", .shape = AT_String, .wire = "organizationalUnitArn"},
    {"UserId", .shape = AT_String, .wire = "userId"},
    {"Group", .shape = AT_PermissionGroup, .wire = "group"},
};
static const struct member_model LaunchPermissionList_members[] = {
    {"member", .shape = AT_LaunchPermission, .wire = "item"},
};
static const struct member_model LaunchPermissionModifications_members[] = {
    {"Add", .shape = AT_LaunchPermissionList},
    {"Remove", .shape = AT_LaunchPermissionList},
};
static const struct member_model LaunchSpecification_members[] = {
    {"UserData", .shape = AT_SensitiveUserData, .wire = "userData"},
    {"AddressingType", .shape = AT_String, .wire = "addressingType"},
    {"BlockDeviceMappings", .shape = AT_BlockDeviceMappingList, .wire = "blockDeviceMapping"},
    {"EbsOptimized", .shape = AT_Boolean, .wire = "ebsOptimized"},
    {"IamInstanceProfile", .shape = AT_IamInstanceProfileSpecification, .wire = "iamInstanceProfile"},
    {"ImageId", .shape = AT_String, .wire = "imageId"},
    {"InstanceType", .shape = AT_InstanceType, .wire = "instanceType"},
    {"KernelId", .shape = AT_String, .wire = "kernelId"},
    {"KeyName", .shape = AT_String, .wire = "keyName"},
    {"NetworkInterfaces", .shape = AT_InstanceNetworkInterfaceSpecificationList, .wire = "networkInterfaceSet"},
    {"Placement", .shape = AT_SpotPlacement, .wire = "placement"},
    {"RamdiskId", .shape = AT_String, .wire = "ramdiskId"},
    {"SubnetId", .shape = AT_String, .wire = "subnetId"},
    {"SecurityGroups", .shape = AT_GroupIdentifierList, .wire = "groupSet"},
    {"Monitoring", .shape = AT_RunInstancesMonitoringEnabled, .wire = "monitoring"},
};
static const struct member_model LaunchTemplate_members[] = {
    {"LaunchTemplateId", .shape = AT_String, .wire = "launchTemplateId"},
    {"LaunchTemplateName", .shape = AT_LaunchTemplateName, .wire = "launchTemplateName"},
    {"CreateTime", .shape = AT_DateTime, .wire = "createTime"},
    {"CreatedBy", .shape = AT_String, .wire = "createdBy"},
    {"DefaultVersionNumber", .shape = AT_Long, .wire = "defaultVersionNumber"},
    {"LatestVersionNumber", .shape = AT_Long, .wire = "latestVersionNumber"},
    {"Tags", .shape = AT_TagList, .wire = "tagSet"},
    {"Operator", .shape = AT_OperatorResponse, .wire = "operator"},
};
static const char *const LaunchTemplateAutoRecoveryState_choices[] = {
    "default",
    "disabled",
    NULL,
};
static const struct member_model LaunchTemplateBlockDeviceMapping_members[] = {
    {"DeviceName", .shape = AT_String, .wire = "deviceName"},
    {"VirtualName", .shape = AT_String, .wire = "virtualName"},
    {"Ebs", .shape = AT_LaunchTemplateEbsBlockDevice, .wire = "ebs"},
    {"NoDevice", .shape = AT_String, .wire = "noDevice"},
};
static const struct member_model LaunchTemplateBlockDeviceMappingList_members[] = {
    {"member", .shape = AT_LaunchTemplateBlockDeviceMapping, .wire = "item"},
};
static const struct member_model LaunchTemplateBlockDeviceMappingRequest_members[] = {
    {"DeviceName", .shape = AT_String},
    {"VirtualName", .shape = AT_String},
    {"Ebs", .shape = AT_LaunchTemplateEbsBlockDeviceRequest},
    {"NoDevice", .shape = AT_String},
};
static const struct member_model LaunchTemplateBlockDeviceMappingRequestList_members[] = {
    {"member", .shape = AT_LaunchTemplateBlockDeviceMappingRequest, .wire = "BlockDeviceMapping"},
};
static const struct member_model LaunchTemplateCapacityReservationSpecificationRequest_members[] = {
    {"CapacityReservationPreference", .shape = AT_CapacityReservationPreference},
    {"CapacityReservationTarget", .shape = AT_CapacityReservationTarget},
};
static const struct member_model LaunchTemplateCapacityReservationSpecificationResponse_members[] = {
    {"CapacityReservationPreference", .shape = AT_CapacityReservationPreference, .wire = "capacityReservationPreference"},
    {"CapacityReservationTarget", .shape = AT_CapacityReservationTargetResponse, .wire = "capacityReservationTarget"},
};
static const struct member_model LaunchTemplateCpuOptions_members[] = {
    {"CoreCount", .shape = AT_Integer, .wire = "coreCount"},
    {"ThreadsPerCore", .shape = AT_Integer, .wire = "threadsPerCore"},
    {"AmdSevSnp", .shape = AT_AmdSevSnpSpecification, .wire = "amdSevSnp"},
    {"NestedVirtualization", .shape = AT_NestedVirtualizationSpecification, .wire = "nestedVirtualization"},
};
static const struct member_model LaunchTemplateCpuOptionsRequest_members[] = {
    {"CoreCount", .shape = AT_Integer},
    {"ThreadsPerCore", .shape = AT_Integer},
    {"AmdSevSnp", .shape = AT_AmdSevSnpSpecification},
    {"NestedVirtualization", .shape = AT_NestedVirtualizationSpecification},
};
static const struct member_model LaunchTemplateEbsBlockDevice_members[] = {
    {"Encrypted", .shape = AT_Boolean, .wire = "encrypted"},
    {"DeleteOnTermination", .shape = AT_Boolean, .wire = "deleteOnTermination"},
    {"Iops", .shape = AT_Integer, .wire = "iops"},
    {"KmsKeyId", .shape = AT_KmsKeyId, .wire = "kmsKeyId"},
    {"SnapshotId", .shape = AT_SnapshotId, .wire = "snapshotId"},
    {"VolumeSize", .shape = AT_Integer, .wire = "volumeSize"},
    {"VolumeType", .shape = AT_VolumeType, .wire = "volumeType"},
    {"Throughput", .shape = AT_Integer, .wire = "throughput"},
    {"VolumeInitializationRate", .shape = AT_Integer, .wire = "volumeInitializationRate"},
    {"EbsCardIndex", .shape = AT_Integer, .wire = "ebsCardIndex"},
};
static const struct member_model LaunchTemplateEbsBlockDeviceRequest_members[] = {
    {"Encrypted", .shape = AT_Boolean},
    {"DeleteOnTermination", .shape = AT_Boolean},
    {"Iops", .shape = AT_Integer},
    {"KmsKeyId", .shape = AT_KmsKeyId},
    {"SnapshotId", .shape = AT_SnapshotId},
    {"VolumeSize", .shape = AT_Integer},
    {"VolumeType", .shape = AT_VolumeType},
    {"Throughput", .shape = AT_Integer},
    {"VolumeInitializationRate", .shape = AT_Integer},
    {"EbsCardIndex", .shape = AT_Integer},
};
static const struct member_model LaunchTemplateElasticInferenceAccelerator_members[] = {
    {"Type", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"Count", .shape = AT_LaunchTemplateElasticInferenceAcceleratorCount},
};
static const struct member_model LaunchTemplateElasticInferenceAcceleratorList_members[] = {
    {"member", .shape = AT_LaunchTemplateElasticInferenceAccelerator, .wire = "item"},
};
static const struct member_model LaunchTemplateElasticInferenceAcceleratorResponse_members[] = {
    {"Type", .shape = AT_String, .wire = "type"},
    {"Count", .shape = AT_Integer, .wire = "count"},
};
static const struct member_model LaunchTemplateElasticInferenceAcceleratorResponseList_members[] = {
    {"member", .shape = AT_LaunchTemplateElasticInferenceAcceleratorResponse, .wire = "item"},
};
static const struct member_model LaunchTemplateEnaSrdSpecification_members[] = {
    {"EnaSrdEnabled", .shape = AT_Boolean, .wire = "enaSrdEnabled"},
    {"EnaSrdUdpSpecification", .shape = AT_LaunchTemplateEnaSrdUdpSpecification, .wire = "enaSrdUdpSpecification"},
};
static const struct member_model LaunchTemplateEnaSrdUdpSpecification_members[] = {
    {"EnaSrdUdpEnabled", .shape = AT_Boolean, .wire = "enaSrdUdpEnabled"},
};
static const struct member_model LaunchTemplateEnclaveOptions_members[] = {
    {"Enabled", .shape = AT_Boolean, .wire = "enabled"},
};
static const struct member_model LaunchTemplateEnclaveOptionsRequest_members[] = {
    {"Enabled", .shape = AT_Boolean},
};
static const char *const LaunchTemplateErrorCode_choices[] = {
    "launchTemplateIdDoesNotExist",
    "launchTemplateIdMalformed",
    "launchTemplateNameDoesNotExist",
    "launchTemplateNameMalformed",
    "launchTemplateVersionDoesNotExist",
    "unexpectedError",
    NULL,
};
static const struct member_model LaunchTemplateHibernationOptions_members[] = {
    {"Configured", .shape = AT_Boolean, .wire = "configured"},
};
static const struct member_model LaunchTemplateHibernationOptionsRequest_members[] = {
    {"Configured", .shape = AT_Boolean},
};
static const char *const LaunchTemplateHttpTokensState_choices[] = {
    "optional",
    "required",
    NULL,
};
static const struct member_model LaunchTemplateIamInstanceProfileSpecification_members[] = {
    {"Arn", .shape = AT_String, .wire = "arn"},
    {"Name", .shape = AT_String, .wire = "name"},
};
static const struct member_model LaunchTemplateIamInstanceProfileSpecificationRequest_members[] = {
    {"Arn", .shape = AT_String},
    {"Name", .shape = AT_String},
};
static const struct member_model LaunchTemplateIdStringList_members[] = {
    {"member", .shape = AT_LaunchTemplateId, .wire = "item"},
};
static const struct member_model LaunchTemplateInstanceMaintenanceOptions_members[] = {
    {"AutoRecovery", .shape = AT_LaunchTemplateAutoRecoveryState, .wire = "autoRecovery"},
};
static const struct member_model LaunchTemplateInstanceMaintenanceOptionsRequest_members[] = {
    {"AutoRecovery", .shape = AT_LaunchTemplateAutoRecoveryState},
};
static const struct member_model LaunchTemplateInstanceMarketOptions_members[] = {
    {"MarketType", .shape = AT_MarketType, .wire = "marketType"},
    {"SpotOptions", .shape = AT_LaunchTemplateSpotMarketOptions, .wire = "spotOptions"},
};
static const struct member_model LaunchTemplateInstanceMarketOptionsRequest_members[] = {
    {"MarketType", .shape = AT_MarketType},
    {"SpotOptions", .shape = AT_LaunchTemplateSpotMarketOptionsRequest},
};
static const char *const LaunchTemplateInstanceMetadataEndpointState_choices[] = {
    "disabled",
    "enabled",
    NULL,
};
static const struct member_model LaunchTemplateInstanceMetadataOptions_members[] = {
    {"State", .shape = AT_LaunchTemplateInstanceMetadataOptionsState, .wire = "state"},
    {"HttpTokens", .shape = AT_LaunchTemplateHttpTokensState, .wire = "httpTokens"},
    {"HttpPutResponseHopLimit", .shape = AT_Integer, .wire = "httpPutResponseHopLimit"},
    {"HttpEndpoint", .shape = AT_LaunchTemplateInstanceMetadataEndpointState, .wire = "httpEndpoint"},
    {"HttpProtocolIpv6", .shape = AT_LaunchTemplateInstanceMetadataProtocolIpv6, .wire = "httpProtocolIpv6"},
    {"InstanceMetadataTags", .shape = AT_LaunchTemplateInstanceMetadataTagsState, .wire = "instanceMetadataTags"},
};
static const struct member_model LaunchTemplateInstanceMetadataOptionsRequest_members[] = {
    {"HttpTokens", .shape = AT_LaunchTemplateHttpTokensState},
    {"HttpPutResponseHopLimit", .shape = AT_Integer},
    {"HttpEndpoint", .shape = AT_LaunchTemplateInstanceMetadataEndpointState},
    {"HttpProtocolIpv6", .shape = AT_LaunchTemplateInstanceMetadataProtocolIpv6},
    {"InstanceMetadataTags", .shape = AT_LaunchTemplateInstanceMetadataTagsState},
};
static const char *const LaunchTemplateInstanceMetadataOptionsState_choices[] = {
    "pending",
    "applied",
    NULL,
};
static const char *const LaunchTemplateInstanceMetadataProtocolIpv6_choices[] = {
    "disabled",
    "enabled",
    NULL,
};
static const char *const LaunchTemplateInstanceMetadataTagsState_choices[] = {
    "disabled",
    "enabled",
    NULL,
};
static const struct member_model LaunchTemplateInstanceNetworkInterfaceSpecification_members[] = {
    {"AssociateCarrierIpAddress", .shape = AT_Boolean, .wire = "associateCarrierIpAddress"},
    {"AssociatePublicIpAddress", .shape = AT_Boolean, .wire = "associatePublicIpAddress"},
    {"DeleteOnTermination", .shape = AT_Boolean, .wire = "deleteOnTermination"},
    {"Description", .shape = AT_String, .wire = "description"},
    {"DeviceIndex", .shape = AT_Integer, .wire = "deviceIndex"},
    {"Groups", .shape = AT_GroupIdStringList, .wire = "groupSet"},
    {"InterfaceType", .shape = AT_String, .wire = "interfaceType"},
    {"Ipv6AddressCount", .shape = AT_Integer, .wire = "ipv6AddressCount"},
    {"Ipv6Addresses", .shape = AT_InstanceIpv6AddressList, .wire = "ipv6AddressesSet"},
    {"NetworkInterfaceId", .shape = AT_NetworkInterfaceId, .wire = "networkInterfaceId"},
    {"PrivateIpAddress", .shape = AT_String, .wire = "privateIpAddress"},
    {"PrivateIpAddresses", .shape = AT_PrivateIpAddressSpecificationList, .wire = "privateIpAddressesSet"},
    {"SecondaryPrivateIpAddressCount", .shape = AT_Integer, .wire = "secondaryPrivateIpAddressCount"},
    {"SubnetId", .shape = AT_SubnetId, .wire = "subnetId"},
    {"NetworkCardIndex", .shape = AT_Integer, .wire = "networkCardIndex"},
    {"Ipv4Prefixes", .shape = AT_Ipv4PrefixListResponse, .wire = "ipv4PrefixSet"},
    {"Ipv4PrefixCount", .shape = AT_Integer, .wire = "ipv4PrefixCount"},
    {"Ipv6Prefixes", .shape = AT_Ipv6PrefixListResponse, .wire = "ipv6PrefixSet"},
    {"Ipv6PrefixCount", .shape = AT_Integer, .wire = "ipv6PrefixCount"},
    {"PrimaryIpv6", .shape = AT_Boolean, .wire = "primaryIpv6"},
    {"EnaSrdSpecification", .shape = AT_LaunchTemplateEnaSrdSpecification, .wire = "enaSrdSpecification"},
    {"ConnectionTrackingSpecification", .shape = AT_ConnectionTrackingSpecification, .wire = "connectionTrackingSpecification"},
    {"EnaQueueCount", .shape = AT_Integer, .wire = "enaQueueCount"},
};
static const struct member_model LaunchTemplateInstanceNetworkInterfaceSpecificationList_members[] = {
    {"member", .shape = AT_LaunchTemplateInstanceNetworkInterfaceSpecification, .wire = "item"},
};
static const struct member_model LaunchTemplateInstanceNetworkInterfaceSpecificationRequest_members[] = {
    {"AssociateCarrierIpAddress", .shape = AT_Boolean},
    {"AssociatePublicIpAddress", .shape = AT_Boolean},
    {"DeleteOnTermination", .shape = AT_Boolean},
    {"Description", .shape = AT_String},
    {"DeviceIndex", .shape = AT_Integer},
    {"Groups", .shape = AT_SecurityGroupIdStringList, .wire = "SecurityGroupId"},
    {"InterfaceType", .shape = AT_String},
    {"Ipv6AddressCount", .shape = AT_Integer},
    {"Ipv6Addresses", .shape = AT_InstanceIpv6AddressListRequest},
    {"NetworkInterfaceId", .shape = AT_NetworkInterfaceId},
    {"PrivateIpAddress", .shape = AT_String},
    {"PrivateIpAddresses", .shape = AT_PrivateIpAddressSpecificationList},
    {"SecondaryPrivateIpAddressCount", .shape = AT_Integer},
    {"SubnetId", .shape = AT_SubnetId},
    {"NetworkCardIndex", .shape = AT_Integer},
    {"Ipv4Prefixes", .shape = AT_Ipv4PrefixList, .wire = "Ipv4Prefix"},
    {"Ipv4PrefixCount", .shape = AT_Integer},
    {"Ipv6Prefixes", .shape = AT_Ipv6PrefixList, .wire = "Ipv6Prefix"},
    {"Ipv6PrefixCount", .shape = AT_Integer},
    {"PrimaryIpv6", .shape = AT_Boolean},
    {"EnaSrdSpecification", .shape = AT_EnaSrdSpecificationRequest},
    {"ConnectionTrackingSpecification", .shape = AT_ConnectionTrackingSpecificationRequest},
    {"EnaQueueCount", .shape = AT_Integer},
};
static const struct member_model LaunchTemplateInstanceNetworkInterfaceSpecificationRequestList_members[] = {
    {"member", .shape = AT_LaunchTemplateInstanceNetworkInterfaceSpecificationRequest, .wire = "InstanceNetworkInterfaceSpecification"},
};
static const struct member_model LaunchTemplateInstanceSecondaryInterfaceSpecification_members[] = {
    {"DeleteOnTermination", .shape = AT_Boolean, .wire = "deleteOnTermination"},
    {"DeviceIndex", .shape = AT_Integer, .wire = "deviceIndex"},
    {"PrivateIpAddresses", .shape = AT_SecondaryInterfacePrivateIpAddressSpecificationList, .wire = "privateIpAddressesSet"},
    {"PrivateIpAddressCount", .shape = AT_Integer, .wire = "privateIpAddressCount"},
    {"SecondarySubnetId", .shape = AT_SecondarySubnetId, .wire = "secondarySubnetId"},
    {"InterfaceType", .shape = AT_SecondaryInterfaceType, .wire = "interfaceType"},
    {"NetworkCardIndex", .shape = AT_Integer, .wire = "networkCardIndex"},
};
static const struct member_model LaunchTemplateInstanceSecondaryInterfaceSpecificationList_members[] = {
    {"member", .shape = AT_LaunchTemplateInstanceSecondaryInterfaceSpecification, .wire = "item"},
};
static const struct member_model LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest_members[] = {
    {"DeleteOnTermination", .shape = AT_Boolean},
    {"DeviceIndex", .shape = AT_Integer},
    {"PrivateIpAddresses", .shape = AT_SecondaryInterfacePrivateIpAddressSpecificationListRequest, .wire = "PrivateIpAddress"},
    {"PrivateIpAddressCount", .shape = AT_Integer},
    {"SecondarySubnetId", .shape = AT_SecondarySubnetId},
    {"InterfaceType", .shape = AT_SecondaryInterfaceType},
    {"NetworkCardIndex", .shape = AT_Integer},
};
static const struct member_model LaunchTemplateInstanceSecondaryInterfaceSpecificationRequestList_members[] = {
    {"member", .shape = AT_LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest, .wire = "InstanceSecondaryInterfaceSpecification"},
};
static const struct member_model LaunchTemplateLicenseConfiguration_members[] = {
    {"LicenseConfigurationArn", .shape = AT_String, .wire = "licenseConfigurationArn"},
};
static const struct member_model LaunchTemplateLicenseConfigurationRequest_members[] = {
    {"LicenseConfigurationArn", .shape = AT_String},
};
static const struct member_model LaunchTemplateLicenseList_members[] = {
    {"member", .shape = AT_LaunchTemplateLicenseConfiguration, .wire = "item"},
};
static const struct member_model LaunchTemplateLicenseSpecificationListRequest_members[] = {
    {"member", .shape = AT_LaunchTemplateLicenseConfigurationRequest, .wire = "item"},
};
static const struct member_model LaunchTemplateNameStringList_members[] = {
    {"member", .shape = AT_LaunchTemplateName, .wire = "item"},
};
static const struct member_model LaunchTemplateNetworkPerformanceOptions_members[] = {
    {"BandwidthWeighting", .shape = AT_InstanceBandwidthWeighting, .wire = "bandwidthWeighting"},
};
static const struct member_model LaunchTemplateNetworkPerformanceOptionsRequest_members[] = {
    {"BandwidthWeighting", .shape = AT_InstanceBandwidthWeighting},
};
static const struct member_model LaunchTemplatePlacement_members[] = {
    {"AvailabilityZone", .shape = AT_String, .wire = "availabilityZone"},
    {"AvailabilityZoneId", .shape = AT_AvailabilityZoneId, .wire = "availabilityZoneId"},
    {"Affinity", .shape = AT_String, .wire = "affinity"},
    {"GroupName", .shape = AT_String, .wire = "groupName"},
    {"HostId", .shape = AT_String, .wire = "hostId"},
    {"Tenancy", .shape = AT_Tenancy, .wire = "tenancy"},
    {"SpreadDomain", .shape = AT_String, .wire = "spreadDomain"},
    {"HostResourceGroupArn", .shape = AT_String, .wire = "hostResourceGroupArn"},
    {"PartitionNumber", .shape = AT_Integer, .wire = "partitionNumber"},
    {"GroupId", .shape = AT_PlacementGroupId, .wire = "groupId"},
};
static const struct member_model LaunchTemplatePlacementRequest_members[] = {
    {"AvailabilityZone", .shape = AT_String},
    {"AvailabilityZoneId", .shape = AT_AvailabilityZoneId},
    {"Affinity", .shape = AT_String},
    {"GroupName", .shape = AT_PlacementGroupName},
    {"HostId", .shape = AT_DedicatedHostId},
    {"Tenancy", .shape = AT_Tenancy},
    {"SpreadDomain", .shape = AT_String},
    {"HostResourceGroupArn", .shape = AT_String},
    {"PartitionNumber", .shape = AT_Integer},
    {"GroupId", .shape = AT_PlacementGroupId},
};
static const struct member_model LaunchTemplatePrivateDnsNameOptions_members[] = {
    {"HostnameType", .shape = AT_HostnameType, .wire = "hostnameType"},
    {"EnableResourceNameDnsARecord", .shape = AT_Boolean, .wire = "enableResourceNameDnsARecord"},
    {"EnableResourceNameDnsAAAARecord", .shape = AT_Boolean, .wire = "enableResourceNameDnsAAAARecord"},
};
static const struct member_model LaunchTemplatePrivateDnsNameOptionsRequest_members[] = {
    {"HostnameType", .shape = AT_HostnameType},
    {"EnableResourceNameDnsARecord", .shape = AT_Boolean},
    {"EnableResourceNameDnsAAAARecord", .shape = AT_Boolean},
};
static const struct member_model LaunchTemplateSet_members[] = {
    {"member", .shape = AT_LaunchTemplate, .wire = "item"},
};
static const struct member_model LaunchTemplateSpecification_members[] = {
    {"LaunchTemplateId", .shape = AT_LaunchTemplateId},
    {"LaunchTemplateName", .shape = AT_String},
    {"Version", .shape = AT_String},
};
static const struct member_model LaunchTemplateSpotMarketOptions_members[] = {
    {"MaxPrice", .shape = AT_String, .wire = "maxPrice"},
    {"SpotInstanceType", .shape = AT_SpotInstanceType, .wire = "spotInstanceType"},
    {"BlockDurationMinutes", .shape = AT_Integer, .wire = "blockDurationMinutes"},
    {"ValidUntil", .shape = AT_DateTime, .wire = "validUntil"},
    {"InstanceInterruptionBehavior", .shape = AT_InstanceInterruptionBehavior, .wire = "instanceInterruptionBehavior"},
};
static const struct member_model LaunchTemplateSpotMarketOptionsRequest_members[] = {
    {"MaxPrice", .shape = AT_String},
    {"SpotInstanceType", .shape = AT_SpotInstanceType},
    {"BlockDurationMinutes", .shape = AT_Integer},
    {"ValidUntil", .shape = AT_DateTime},
    {"InstanceInterruptionBehavior", .shape = AT_InstanceInterruptionBehavior},
};
static const struct member_model LaunchTemplateTagSpecification_members[] = {
    {"ResourceType", .shape = AT_ResourceType, .wire = "resourceType"},
    {"Tags", .shape = AT_TagList, .wire = "tagSet"},
};
static const struct member_model LaunchTemplateTagSpecificationList_members[] = {
    {"member", .shape = AT_LaunchTemplateTagSpecification, .wire = "item"},
};
static const struct member_model LaunchTemplateTagSpecificationRequest_members[] = {
    {"ResourceType", .shape = AT_ResourceType},
    {"Tags", .shape = AT_TagList, .wire = "Tag"},
};
static const struct member_model LaunchTemplateTagSpecificationRequestList_members[] = {
    {"member", .shape = AT_LaunchTemplateTagSpecificationRequest, .wire = "LaunchTemplateTagSpecificationRequest"},
};
static const struct member_model LaunchTemplateVersion_members[] = {
    {"LaunchTemplateId", .shape = AT_String, .wire = "launchTemplateId"},
    {"LaunchTemplateName", .shape = AT_LaunchTemplateName, .wire = "launchTemplateName"},
    {"VersionNumber", .shape = AT_Long, .wire = "versionNumber"},
    {"VersionDescription", .shape = AT_VersionDescription, .wire = "versionDescription"},
    {"CreateTime", .shape = AT_DateTime, .wire = "createTime"},
    {"CreatedBy", .shape = AT_String, .wire = "createdBy"},
    {"DefaultVersion", .shape = AT_Boolean, .wire = "defaultVersion"},
    {"LaunchTemplateData", .shape = AT_ResponseLaunchTemplateData, .wire = "launchTemplateData"},
    {"Operator", .shape = AT_OperatorResponse, .wire = "operator"},
};
static const struct member_model LaunchTemplateVersionSet_members[] = {
    {"member", .shape = AT_LaunchTemplateVersion, .wire = "item"},
};
static const struct member_model LaunchTemplatesMonitoring_members[] = {
    {"Enabled", .shape = AT_Boolean, .wire = "enabled"},
    {"MetricCategoryIds", .shape = AT_MetricCategoryIdList, .wire = "metricCategoryIdSet"},
};
static const struct member_model LaunchTemplatesMonitoringRequest_members[] = {
    {"Enabled", .shape = AT_Boolean},
    {"MetricCategoryIds", .shape = AT_MetricCategoryIdList, .wire = "MetricCategoryId"},
};
static const struct member_model LicenseConfiguration_members[] = {
    {"LicenseConfigurationArn", .shape = AT_String, .wire = "licenseConfigurationArn"},
};
static const struct member_model LicenseConfigurationRequest_members[] = {
    {"LicenseConfigurationArn", .shape = AT_String},
};
static const struct member_model LicenseList_members[] = {
    {"member", .shape = AT_LicenseConfiguration, .wire = "item"},
};
static const struct member_model LicenseSpecificationListRequest_members[] = {
    {"member", .shape = AT_LicenseConfigurationRequest, .wire = "item"},
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
    {"member", .shape = AT_LocalStorageType, .wire = "item"},
};
static const char *const LocationType_choices[] = {
    "region",
    "availability-zone",
    "availability-zone-id",
    "outpost",
    NULL,
};
static const char *const LogDestinationType_choices[] = {
    "cloud-watch-logs",
    "s3",
    "kinesis-data-firehose",
    NULL,
};
static const char *const ManagedBy_choices[] = {
    "account",
    "declarative-policy",
    NULL,
};
static const struct member_model ManagedPrefixList_members[] = {
    {"PrefixListId", .shape = AT_PrefixListResourceId, .wire = "prefixListId"},
    {"AddressFamily", .shape = AT_String, .wire = "addressFamily"},
    {"State", .shape = AT_PrefixListState, .wire = "state"},
    {"StateMessage", .shape = AT_String, .wire = "stateMessage"},
    {"PrefixListArn", .shape = AT_ResourceArn, .wire = "prefixListArn"},
    {"PrefixListName", .shape = AT_String, .wire = "prefixListName"},
    {"MaxEntries", .shape = AT_Integer, .wire = "maxEntries"},
    {"Version", .shape = AT_Long, .wire = "version"},
    {"Tags", .shape = AT_TagList, .wire = "tagSet"},
    {"OwnerId", .shape = AT_String, .wire = "ownerId"},
    {"IpamPrefixListResolverTargetId", .shape = AT_String, .wire = "ipamPrefixListResolverTargetId"},
    {"IpamPrefixListResolverSyncEnabled", .shape = AT_Boolean, .wire = "ipamPrefixListResolverSyncEnabled"},
};
static const struct member_model ManagedPrefixListSet_members[] = {
    {"member", .shape = AT_ManagedPrefixList, .wire = "item"},
};
static const char *const MarketType_choices[] = {
    "spot",
    "capacity-block",
    "interruptible-capacity-reservation",
    "on-demand",
    NULL,
};
static const struct member_model MediaAcceleratorInfo_members[] = {
    {"Accelerators", .shape = AT_MediaDeviceInfoList, .wire = "accelerators"},
    {"TotalMediaMemoryInMiB", .shape = AT_TotalMediaMemory, .wire = "totalMediaMemoryInMiB"},
};
static const struct member_model MediaDeviceInfo_members[] = {
    {"Count", .shape = AT_MediaDeviceCount, .wire = "count"},
    {"Name", .shape = AT_MediaDeviceName, .wire = "name"},
    {"Manufacturer", .shape = AT_MediaDeviceManufacturerName, .wire = "manufacturer"},
    {"MemoryInfo", .shape = AT_MediaDeviceMemoryInfo, .wire = "memoryInfo"},
};
static const struct member_model MediaDeviceInfoList_members[] = {
    {"member", .shape = AT_MediaDeviceInfo, .wire = "item"},
};
static const struct member_model MediaDeviceMemoryInfo_members[] = {
    {"SizeInMiB", .shape = AT_MediaDeviceMemorySize, .wire = "sizeInMiB"},
};
static const struct member_model MemoryGiBPerVCpu_members[] = {
    {"Min", .shape = AT_Double, .wire = "min"},
    {"Max", .shape = AT_Double, .wire = "max"},
};
static const struct member_model MemoryGiBPerVCpuRequest_members[] = {
    {"Min", .shape = AT_Double},
    {"Max", .shape = AT_Double},
};
static const struct member_model MemoryInfo_members[] = {
    {"SizeInMiB", .shape = AT_MemorySize, .wire = "sizeInMiB"},
};
static const struct member_model MemoryMiB_members[] = {
    {"Min", .shape = AT_Integer, .wire = "min"},
    {"Max", .shape = AT_Integer, .wire = "max"},
};
static const struct member_model MemoryMiBRequest_members[] = {
    {"Min", .shape = AT_Integer, .traits = MEMBER_REQUIRED},
    {"Max", .shape = AT_Integer},
};
static const char *const MetadataDefaultHttpTokensState_choices[] = {
    "optional",
    "required",
    "no-preference",
    NULL,
};
static const struct member_model MetricCategoryIdList_members[] = {
    {"member", .shape = AT_MetricCategoryId, .wire = "item"},
};
static const struct member_model ModifyAddressAttributeRequest_members[] = {
    {"AllocationId", .shape = AT_AllocationId, .traits = MEMBER_REQUIRED},
    {"DomainName", .shape = AT_String},
    {"DryRun", .shape = AT_Boolean},
};
static const struct member_model ModifyAddressAttributeResult_members[] = {
    {"Address", .shape = AT_AddressAttribute, .wire = "address"},
};
static const struct member_model ModifyImageAttributeRequest_members[] = {
    {"Attribute", .shape = AT_String},
    {"Description", .shape = AT_AttributeValue},
    {"ImageId", .shape = AT_ImageId, .traits = MEMBER_REQUIRED},
    {"LaunchPermission", .shape = AT_LaunchPermissionModifications},
    {"OperationType", .shape = AT_OperationType},
    {"ProductCodes", .shape = AT_ProductCodeStringList, .wire = "ProductCode"},
    {"UserGroups", .shape = AT_UserGroupStringList, .wire = "UserGroup"},
    {"UserIds", .shape = AT_UserIdStringList, .wire = "UserId"},
    {"Value", .shape = AT_String},
    {"OrganizationArns", .shape = AT_OrganizationArnStringList, .wire = "OrganizationArn"},
    {"OrganizationalUnitArns", .shape = AT_OrganizationalUnitArnStringList, .wire = "OrganizationalUnitArn"},
    {"ImdsSupport", .shape = AT_AttributeValue},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model ModifyInstanceAttributeRequest_members[] = {
    {"SourceDestCheck", .shape = AT_AttributeBooleanValue},
    {"EnclaveOptions", .shape = AT_EnclaveOptionsRequest},
    {"DisableApiStop", .shape = AT_AttributeBooleanValue},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"InstanceId", .shape = AT_InstanceId, .wire = "instanceId", .traits = MEMBER_REQUIRED},
    {"Attribute", .shape = AT_InstanceAttributeName, .wire = "attribute"},
    {"Value", .shape = AT_ModifyInstanceAttributeValue, .wire = "value"},
    {"BlockDeviceMappings", .shape = AT_InstanceBlockDeviceMappingSpecificationList, .wire = "blockDeviceMapping"},
    {"DisableApiTermination", .shape = AT_AttributeBooleanValue, .wire = "disableApiTermination"},
    {"InstanceType", .shape = AT_AttributeValue, .wire = "instanceType"},
    {"Kernel", .shape = AT_AttributeValue, .wire = "kernel"},
    {"Ramdisk", .shape = AT_AttributeValue, .wire = "ramdisk"},
    {"UserData", .shape = AT_SecureBlobAttributeValue, .wire = "userData"},
    {"InstanceInitiatedShutdownBehavior", .shape = AT_AttributeValue, .wire = "instanceInitiatedShutdownBehavior"},
    {"Groups", .shape = AT_GroupIdStringList, .wire = "GroupId"},
    {"EbsOptimized", .shape = AT_AttributeBooleanValue, .wire = "ebsOptimized"},
    {"SriovNetSupport", .shape = AT_AttributeValue, .wire = "sriovNetSupport"},
    {"EnaSupport", .shape = AT_AttributeBooleanValue, .wire = "enaSupport"},
};
static const struct member_model ModifyInstanceCreditSpecificationRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
    {"ClientToken", .shape = AT_String},
    {"InstanceCreditSpecifications", .shape = AT_InstanceCreditSpecificationListRequest, .wire = "InstanceCreditSpecification", .traits = MEMBER_REQUIRED},
};
static const struct member_model ModifyInstanceCreditSpecificationResult_members[] = {
    {"SuccessfulInstanceCreditSpecifications", .shape = AT_SuccessfulInstanceCreditSpecificationSet, .wire = "successfulInstanceCreditSpecificationSet"},
    {"UnsuccessfulInstanceCreditSpecifications", .shape = AT_UnsuccessfulInstanceCreditSpecificationSet, .wire = "unsuccessfulInstanceCreditSpecificationSet"},
};
static const struct member_model ModifyInstanceMaintenanceOptionsRequest_members[] = {
    {"InstanceId", .shape = AT_InstanceId, .traits = MEMBER_REQUIRED},
    {"AutoRecovery", .shape = AT_InstanceAutoRecoveryState},
    {"RebootMigration", .shape = AT_InstanceRebootMigrationState},
    {"DryRun", .shape = AT_Boolean},
};
static const struct member_model ModifyInstanceMaintenanceOptionsResult_members[] = {
    {"InstanceId", .shape = AT_String, .wire = "instanceId"},
    {"AutoRecovery", .shape = AT_InstanceAutoRecoveryState, .wire = "autoRecovery"},
    {"RebootMigration", .shape = AT_InstanceRebootMigrationState, .wire = "rebootMigration"},
};
static const struct member_model ModifyInstanceMetadataDefaultsRequest_members[] = {
    {"HttpTokens", .shape = AT_MetadataDefaultHttpTokensState},
    {"HttpPutResponseHopLimit", .shape = AT_BoxedInteger},
    {"HttpEndpoint", .shape = AT_DefaultInstanceMetadataEndpointState},
    {"InstanceMetadataTags", .shape = AT_DefaultInstanceMetadataTagsState},
    {"DryRun", .shape = AT_Boolean},
    {"HttpTokensEnforced", .shape = AT_DefaultHttpTokensEnforcedState},
};
static const struct member_model ModifyInstanceMetadataDefaultsResult_members[] = {
    {"Return", .shape = AT_Boolean, .wire = "return"},
};
static const struct member_model ModifyInstanceMetadataOptionsRequest_members[] = {
    {"InstanceId", .shape = AT_InstanceId, .traits = MEMBER_REQUIRED},
    {"HttpTokens", .shape = AT_HttpTokensState},
    {"HttpPutResponseHopLimit", .shape = AT_Integer},
    {"HttpEndpoint", .shape = AT_InstanceMetadataEndpointState},
    {"DryRun", .shape = AT_Boolean},
    {"HttpProtocolIpv6", .shape = AT_InstanceMetadataProtocolState},
    {"InstanceMetadataTags", .shape = AT_InstanceMetadataTagsState},
};
static const struct member_model ModifyInstanceMetadataOptionsResult_members[] = {
    {"InstanceId", .shape = AT_String, .wire = "instanceId"},
    {"InstanceMetadataOptions", .shape = AT_InstanceMetadataOptionsResponse, .wire = "instanceMetadataOptions"},
};
static const struct member_model ModifyInstancePlacementRequest_members[] = {
    {"GroupName", .shape = AT_PlacementGroupName},
    {"PartitionNumber", .shape = AT_Integer},
    {"HostResourceGroupArn", .shape = AT_String},
    {"GroupId", .shape = AT_PlacementGroupId},
    {"InstanceId", .shape = AT_InstanceId, .wire = "instanceId", .traits = MEMBER_REQUIRED},
    {"Tenancy", .shape = AT_HostTenancy, .wire = "tenancy"},
    {"Affinity", .shape = AT_Affinity, .wire = "affinity"},
    {"HostId", .shape = AT_DedicatedHostId, .wire = "hostId"},
};
static const struct member_model ModifyInstancePlacementResult_members[] = {
    {"Return", .shape = AT_Boolean, .wire = "return"},
};
static const struct member_model ModifyLaunchTemplateRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
    {"ClientToken", .shape = AT_String, .traits = MEMBER_TOKEN},
    {"LaunchTemplateId", .shape = AT_LaunchTemplateId},
    {"LaunchTemplateName", .shape = AT_LaunchTemplateName},
    {"DefaultVersion", .shape = AT_String, .wire = "SetDefaultVersion"},
};
static const struct member_model ModifyLaunchTemplateResult_members[] = {
    {"LaunchTemplate", .shape = AT_LaunchTemplate, .wire = "launchTemplate"},
};
static const struct member_model ModifyManagedPrefixListRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
    {"PrefixListId", .shape = AT_PrefixListResourceId, .traits = MEMBER_REQUIRED},
    {"CurrentVersion", .shape = AT_Long},
    {"PrefixListName", .shape = AT_String},
    {"AddEntries", .shape = AT_AddPrefixListEntries, .wire = "AddEntry"},
    {"RemoveEntries", .shape = AT_RemovePrefixListEntries, .wire = "RemoveEntry"},
    {"MaxEntries", .shape = AT_Integer},
    {"IpamPrefixListResolverSyncEnabled", .shape = AT_BoxedBoolean},
};
static const struct member_model ModifyManagedPrefixListResult_members[] = {
    {"PrefixList", .shape = AT_ManagedPrefixList, .wire = "prefixList"},
};
static const struct member_model ModifyNetworkInterfaceAttributeRequest_members[] = {
    {"EnaSrdSpecification", .shape = AT_EnaSrdSpecification},
    {"EnablePrimaryIpv6", .shape = AT_Boolean},
    {"ConnectionTrackingSpecification", .shape = AT_ConnectionTrackingSpecificationRequest},
    {"AssociatePublicIpAddress", .shape = AT_Boolean},
    {"AssociatedSubnetIds", .shape = AT_SubnetIdList, .wire = "AssociatedSubnetId"},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"NetworkInterfaceId", .shape = AT_NetworkInterfaceId, .wire = "networkInterfaceId", .traits = MEMBER_REQUIRED},
    {"Description", .shape = AT_AttributeValue, .wire = "description"},
    {"SourceDestCheck", .shape = AT_AttributeBooleanValue, .wire = "sourceDestCheck"},
    {"Groups", .shape = AT_SecurityGroupIdStringList, .wire = "SecurityGroupId"},
    {"Attachment", .shape = AT_NetworkInterfaceAttachmentChanges, .wire = "attachment"},
};
static const struct member_model ModifyPrivateDnsNameOptionsRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
    {"InstanceId", .shape = AT_InstanceId, .traits = MEMBER_REQUIRED},
    {"PrivateDnsHostnameType", .shape = AT_HostnameType},
    {"EnableResourceNameDnsARecord", .shape = AT_Boolean},
    {"EnableResourceNameDnsAAAARecord", .shape = AT_Boolean},
};
static const struct member_model ModifyPrivateDnsNameOptionsResult_members[] = {
    {"Return", .shape = AT_Boolean, .wire = "return"},
};
static const struct member_model ModifySecurityGroupRulesRequest_members[] = {
    {"GroupId", .shape = AT_SecurityGroupId, .traits = MEMBER_REQUIRED},
    {"SecurityGroupRules", .shape = AT_SecurityGroupRuleUpdateList, .wire = "SecurityGroupRule", .traits = MEMBER_REQUIRED},
    {"DryRun", .shape = AT_Boolean},
};
static const struct member_model ModifySecurityGroupRulesResult_members[] = {
    {"Return", .shape = AT_Boolean, .wire = "return"},
};
static const struct member_model ModifySnapshotAttributeRequest_members[] = {
    {"Attribute", .shape = AT_SnapshotAttributeName},
    {"CreateVolumePermission", .shape = AT_CreateVolumePermissionModifications},
    {"GroupNames", .shape = AT_GroupNameStringList, .wire = "UserGroup"},
    {"OperationType", .shape = AT_OperationType},
    {"SnapshotId", .shape = AT_SnapshotId, .traits = MEMBER_REQUIRED},
    {"UserIds", .shape = AT_UserIdStringList, .wire = "UserId"},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model ModifySubnetAttributeRequest_members[] = {
    {"AssignIpv6AddressOnCreation", .shape = AT_AttributeBooleanValue},
    {"MapPublicIpOnLaunch", .shape = AT_AttributeBooleanValue},
    {"SubnetId", .shape = AT_SubnetId, .wire = "subnetId", .traits = MEMBER_REQUIRED},
    {"MapCustomerOwnedIpOnLaunch", .shape = AT_AttributeBooleanValue},
    {"CustomerOwnedIpv4Pool", .shape = AT_CoipPoolId},
    {"EnableDns64", .shape = AT_AttributeBooleanValue},
    {"PrivateDnsHostnameTypeOnLaunch", .shape = AT_HostnameType},
    {"EnableResourceNameDnsARecordOnLaunch", .shape = AT_AttributeBooleanValue},
    {"EnableResourceNameDnsAAAARecordOnLaunch", .shape = AT_AttributeBooleanValue},
    {"EnableLniAtDeviceIndex", .shape = AT_Integer},
    {"DisableLniAtDeviceIndex", .shape = AT_AttributeBooleanValue},
};
static const struct member_model ModifyVolumeRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
    {"VolumeId", .shape = AT_VolumeId, .traits = MEMBER_REQUIRED},
    {"Size", .shape = AT_Integer},
    {"VolumeType", .shape = AT_VolumeType},
    {"Iops", .shape = AT_Integer},
    {"Throughput", .shape = AT_Integer},
    {"MultiAttachEnabled", .shape = AT_Boolean},
};
static const struct member_model ModifyVolumeResult_members[] = {
    {"VolumeModification", .shape = AT_VolumeModification, .wire = "volumeModification"},
};
static const struct member_model ModifyVpcAttributeRequest_members[] = {
    {"EnableDnsHostnames", .shape = AT_AttributeBooleanValue},
    {"EnableDnsSupport", .shape = AT_AttributeBooleanValue},
    {"VpcId", .shape = AT_VpcId, .wire = "vpcId", .traits = MEMBER_REQUIRED},
    {"EnableNetworkAddressUsageMetrics", .shape = AT_AttributeBooleanValue},
};
static const struct member_model ModifyVpcBlockPublicAccessOptionsRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
    {"InternetGatewayBlockMode", .shape = AT_InternetGatewayBlockMode, .traits = MEMBER_REQUIRED},
};
static const struct member_model ModifyVpcBlockPublicAccessOptionsResult_members[] = {
    {"VpcBlockPublicAccessOptions", .shape = AT_VpcBlockPublicAccessOptions, .wire = "vpcBlockPublicAccessOptions"},
};
static const struct member_model ModifyVpcEndpointRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
    {"VpcEndpointId", .shape = AT_VpcEndpointId, .traits = MEMBER_REQUIRED},
    {"ResetPolicy", .shape = AT_Boolean},
    {"PolicyDocument", .shape = AT_String},
    {"AddRouteTableIds", .shape = AT_VpcEndpointRouteTableIdList, .wire = "AddRouteTableId"},
    {"RemoveRouteTableIds", .shape = AT_VpcEndpointRouteTableIdList, .wire = "RemoveRouteTableId"},
    {"AddSubnetIds", .shape = AT_VpcEndpointSubnetIdList, .wire = "AddSubnetId"},
    {"RemoveSubnetIds", .shape = AT_VpcEndpointSubnetIdList, .wire = "RemoveSubnetId"},
    {"AddSecurityGroupIds", .shape = AT_VpcEndpointSecurityGroupIdList, .wire = "AddSecurityGroupId"},
    {"RemoveSecurityGroupIds", .shape = AT_VpcEndpointSecurityGroupIdList, .wire = "RemoveSecurityGroupId"},
    {"IpAddressType", .shape = AT_IpAddressType},
    {"DnsOptions", .shape = AT_DnsOptionsSpecification},
    {"PrivateDnsEnabled", .shape = AT_Boolean},
    {"SubnetConfigurations", .shape = AT_SubnetConfigurationsList, .wire = "SubnetConfiguration"},
};
static const struct member_model ModifyVpcEndpointResult_members[] = {
    {"Return", .shape = AT_Boolean, .wire = "return"},
};
static const struct member_model ModifyVpcPeeringConnectionOptionsRequest_members[] = {
    {"AccepterPeeringConnectionOptions", .shape = AT_PeeringConnectionOptionsRequest},
    {"DryRun", .shape = AT_Boolean},
    {"RequesterPeeringConnectionOptions", .shape = AT_PeeringConnectionOptionsRequest},
    {"VpcPeeringConnectionId", .shape = AT_VpcPeeringConnectionId, .traits = MEMBER_REQUIRED},
};
static const struct member_model ModifyVpcPeeringConnectionOptionsResult_members[] = {
    {"AccepterPeeringConnectionOptions", .shape = AT_PeeringConnectionOptions, .wire = "accepterPeeringConnectionOptions"},
    {"RequesterPeeringConnectionOptions", .shape = AT_PeeringConnectionOptions, .wire = "requesterPeeringConnectionOptions"},
};
static const struct member_model ModifyVpcTenancyRequest_members[] = {
    {"VpcId", .shape = AT_VpcId, .traits = MEMBER_REQUIRED},
    {"InstanceTenancy", .shape = AT_VpcTenancy, .traits = MEMBER_REQUIRED},
    {"DryRun", .shape = AT_Boolean},
};
static const struct member_model ModifyVpcTenancyResult_members[] = {
    {"ReturnValue", .shape = AT_Boolean, .wire = "return"},
};
static const struct member_model MonitorInstancesRequest_members[] = {
    {"InstanceIds", .shape = AT_InstanceIdStringList, .wire = "InstanceId", .traits = MEMBER_REQUIRED},
    {"MetricCategoryIds", .shape = AT_MetricCategoryIdList, .wire = "MetricCategoryId"},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model MonitorInstancesResult_members[] = {
    {"InstanceMonitorings", .shape = AT_InstanceMonitoringList, .wire = "instancesSet"},
};
static const struct member_model Monitoring_members[] = {
    {"MetricCategoryIds", .shape = AT_MetricCategoryIdList, .wire = "metricCategoryIdSet"},
    {"State", .shape = AT_MonitoringState, .wire = "state"},
};
static const char *const MonitoringState_choices[] = {
    "disabled",
    "disabling",
    "enabled",
    "pending",
    NULL,
};
static const char *const MulticastSupportValue_choices[] = {
    "enable",
    "disable",
    NULL,
};
static const char *const MultipathResilienceMode_choices[] = {
    "always-on",
    NULL,
};
static const char *const MultipathResilienceStatus_choices[] = {
    "pending",
    "enabled",
    "disabled",
    NULL,
};
static const struct member_model NatGateway_members[] = {
    {"CreateTime", .shape = AT_DateTime, .wire = "createTime"},
    {"DeleteTime", .shape = AT_DateTime, .wire = "deleteTime"},
    {"FailureCode", .shape = AT_String, .wire = "failureCode"},
    {"FailureMessage", .shape = AT_String, .wire = "failureMessage"},
    {"NatGatewayAddresses", .shape = AT_NatGatewayAddressList, .wire = "natGatewayAddressSet"},
    {"NatGatewayId", .shape = AT_String, .wire = "natGatewayId"},
    {"ProvisionedBandwidth", .shape = AT_ProvisionedBandwidth, .wire = "provisionedBandwidth"},
    {"State", .shape = AT_NatGatewayState, .wire = "state"},
    {"SubnetId", .shape = AT_String, .wire = "subnetId"},
    {"VpcId", .shape = AT_String, .wire = "vpcId"},
    {"Tags", .shape = AT_TagList, .wire = "tagSet"},
    {"ConnectivityType", .shape = AT_ConnectivityType, .wire = "connectivityType"},
    {"AvailabilityMode", .shape = AT_AvailabilityMode, .wire = "availabilityMode"},
    {"AutoScalingIps", .shape = AT_AutoScalingIpsState, .wire = "autoScalingIps"},
    {"AutoProvisionZones", .shape = AT_AutoProvisionZonesState, .wire = "autoProvisionZones"},
    {"AttachedAppliances", .shape = AT_NatGatewayAttachedApplianceList, .wire = "attachedApplianceSet"},
    {"RouteTableId", .shape = AT_String, .wire = "routeTableId"},
};
static const struct member_model NatGatewayAddress_members[] = {
    {"AllocationId", .shape = AT_String, .wire = "allocationId"},
    {"NetworkInterfaceId", .shape = AT_String, .wire = "networkInterfaceId"},
    {"PrivateIp", .shape = AT_String, .wire = "privateIp"},
    {"PublicIp", .shape = AT_String, .wire = "publicIp"},
    {"AssociationId", .shape = AT_String, .wire = "associationId"},
    {"IsPrimary", .shape = AT_Boolean, .wire = "isPrimary"},
    {"FailureMessage", .shape = AT_String, .wire = "failureMessage"},
    {"Status", .shape = AT_NatGatewayAddressStatus, .wire = "status"},
    {"AvailabilityZone", .shape = AT_AvailabilityZoneName, .wire = "availabilityZone"},
    {"AvailabilityZoneId", .shape = AT_AvailabilityZoneId, .wire = "availabilityZoneId"},
};
static const struct member_model NatGatewayAddressList_members[] = {
    {"member", .shape = AT_NatGatewayAddress, .wire = "item"},
};
static const char *const NatGatewayAddressStatus_choices[] = {
    "assigning",
    "unassigning",
    "associating",
    "disassociating",
    "succeeded",
    "failed",
    NULL,
};
static const char *const NatGatewayApplianceModifyState_choices[] = {
    "modifying",
    "completed",
    "failed",
    NULL,
};
static const char *const NatGatewayApplianceState_choices[] = {
    "attaching",
    "attached",
    "detaching",
    "detached",
    "attach-failed",
    "detach-failed",
    NULL,
};
static const char *const NatGatewayApplianceType_choices[] = {
    "network-firewall-proxy",
    NULL,
};
static const struct member_model NatGatewayAttachedAppliance_members[] = {
    {"Type", .shape = AT_NatGatewayApplianceType, .wire = "type"},
    {"ApplianceArn", .shape = AT_String, .wire = "applianceArn"},
    {"VpcEndpointId", .shape = AT_String, .wire = "vpcEndpointId"},
    {"AttachmentState", .shape = AT_NatGatewayApplianceState, .wire = "attachmentState"},
    {"ModificationState", .shape = AT_NatGatewayApplianceModifyState, .wire = "modificationState"},
    {"FailureCode", .shape = AT_String, .wire = "failureCode"},
    {"FailureMessage", .shape = AT_String, .wire = "failureMessage"},
};
static const struct member_model NatGatewayAttachedApplianceList_members[] = {
    {"member", .shape = AT_NatGatewayAttachedAppliance, .wire = "item"},
};
static const struct member_model NatGatewayIdStringList_members[] = {
    {"member", .shape = AT_NatGatewayId, .wire = "item"},
};
static const struct member_model NatGatewayList_members[] = {
    {"member", .shape = AT_NatGateway, .wire = "item"},
};
static const char *const NatGatewayState_choices[] = {
    "pending",
    "failed",
    "available",
    "deleting",
    "deleted",
    NULL,
};
static const char *const NestedVirtualizationSpecification_choices[] = {
    "enabled",
    "disabled",
    NULL,
};
static const struct member_model NetworkAcl_members[] = {
    {"Associations", .shape = AT_NetworkAclAssociationList, .wire = "associationSet"},
    {"Entries", .shape = AT_NetworkAclEntryList, .wire = "entrySet"},
    {"IsDefault", .shape = AT_Boolean, .wire = "default"},
    {"NetworkAclId", .shape = AT_String, .wire = "networkAclId"},
    {"Tags", .shape = AT_TagList, .wire = "tagSet"},
    {"VpcId", .shape = AT_String, .wire = "vpcId"},
    {"OwnerId", .shape = AT_String, .wire = "ownerId"},
};
static const struct member_model NetworkAclAssociation_members[] = {
    {"NetworkAclAssociationId", .shape = AT_String, .wire = "networkAclAssociationId"},
    {"NetworkAclId", .shape = AT_String, .wire = "networkAclId"},
    {"SubnetId", .shape = AT_String, .wire = "subnetId"},
};
static const struct member_model NetworkAclAssociationList_members[] = {
    {"member", .shape = AT_NetworkAclAssociation, .wire = "item"},
};
static const struct member_model NetworkAclEntry_members[] = {
    {"CidrBlock", .shape = AT_String, .wire = "cidrBlock"},
    {"Egress", .shape = AT_Boolean, .wire = "egress"},
    {"IcmpTypeCode", .shape = AT_IcmpTypeCode, .wire = "icmpTypeCode"},
    {"Ipv6CidrBlock", .shape = AT_String, .wire = "ipv6CidrBlock"},
    {"PortRange", .shape = AT_PortRange, .wire = "portRange"},
    {"Protocol", .shape = AT_String, .wire = "protocol"},
    {"RuleAction", .shape = AT_RuleAction, .wire = "ruleAction"},
    {"RuleNumber", .shape = AT_Integer, .wire = "ruleNumber"},
};
static const struct member_model NetworkAclEntryList_members[] = {
    {"member", .shape = AT_NetworkAclEntry, .wire = "item"},
};
static const struct member_model NetworkAclIdStringList_members[] = {
    {"member", .shape = AT_NetworkAclId, .wire = "item"},
};
static const struct member_model NetworkAclList_members[] = {
    {"member", .shape = AT_NetworkAcl, .wire = "item"},
};
static const struct member_model NetworkBandwidthGbps_members[] = {
    {"Min", .shape = AT_Double, .wire = "min"},
    {"Max", .shape = AT_Double, .wire = "max"},
};
static const struct member_model NetworkBandwidthGbpsRequest_members[] = {
    {"Min", .shape = AT_Double},
    {"Max", .shape = AT_Double},
};
static const struct member_model NetworkCardInfo_members[] = {
    {"NetworkCardIndex", .shape = AT_NetworkCardIndex, .wire = "networkCardIndex"},
    {"NetworkPerformance", .shape = AT_NetworkPerformance, .wire = "networkPerformance"},
    {"MaximumNetworkInterfaces", .shape = AT_MaxNetworkInterfaces, .wire = "maximumNetworkInterfaces"},
    {"AdditionalFlexibleNetworkInterfaces", .shape = AT_AdditionalFlexibleNetworkInterfaces, .wire = "additionalFlexibleNetworkInterfaces"},
    {"BaselineBandwidthInGbps", .shape = AT_BaselineBandwidthInGbps, .wire = "baselineBandwidthInGbps"},
    {"PeakBandwidthInGbps", .shape = AT_PeakBandwidthInGbps, .wire = "peakBandwidthInGbps"},
    {"DefaultEnaQueueCountPerInterface", .shape = AT_DefaultEnaQueueCountPerInterface, .wire = "defaultEnaQueueCountPerInterface"},
    {"MaximumEnaQueueCount", .shape = AT_MaximumEnaQueueCount, .wire = "maximumEnaQueueCount"},
    {"MaximumEnaQueueCountPerInterface", .shape = AT_MaximumEnaQueueCountPerInterface, .wire = "maximumEnaQueueCountPerInterface"},
    {"InterfaceTypes", .shape = AT_NetworkCardInterfaceTypeList, .wire = "interfaceTypeSet"},
};
static const struct member_model NetworkCardInfoList_members[] = {
    {"member", .shape = AT_NetworkCardInfo, .wire = "item"},
};
static const char *const NetworkCardInterfaceType_choices[] = {
    "interface",
    "efa",
    "efa-only",
    "secondary",
    NULL,
};
static const struct member_model NetworkCardInterfaceTypeList_members[] = {
    {"member", .shape = AT_NetworkCardInterfaceType, .wire = "item"},
};
static const struct member_model NetworkInfo_members[] = {
    {"NetworkPerformance", .shape = AT_NetworkPerformance, .wire = "networkPerformance"},
    {"MaximumNetworkInterfaces", .shape = AT_MaxNetworkInterfaces, .wire = "maximumNetworkInterfaces"},
    {"MaximumNetworkCards", .shape = AT_MaximumNetworkCards, .wire = "maximumNetworkCards"},
    {"DefaultNetworkCardIndex", .shape = AT_DefaultNetworkCardIndex, .wire = "defaultNetworkCardIndex"},
    {"NetworkCards", .shape = AT_NetworkCardInfoList, .wire = "networkCards"},
    {"Ipv4AddressesPerInterface", .shape = AT_MaxIpv4AddrPerInterface, .wire = "ipv4AddressesPerInterface"},
    {"Ipv6AddressesPerInterface", .shape = AT_MaxIpv6AddrPerInterface, .wire = "ipv6AddressesPerInterface"},
    {"Ipv6Supported", .shape = AT_Ipv6Flag, .wire = "ipv6Supported"},
    {"EnaSupport", .shape = AT_EnaSupport, .wire = "enaSupport"},
    {"EfaSupported", .shape = AT_EfaSupportedFlag, .wire = "efaSupported"},
    {"EfaInfo", .shape = AT_EfaInfo, .wire = "efaInfo"},
    {"EncryptionInTransitSupported", .shape = AT_EncryptionInTransitSupported, .wire = "encryptionInTransitSupported"},
    {"EnaSrdSupported", .shape = AT_EnaSrdSupported, .wire = "enaSrdSupported"},
    {"BandwidthWeightings", .shape = AT_BandwidthWeightingTypeList, .wire = "bandwidthWeightings"},
    {"FlexibleEnaQueuesSupport", .shape = AT_FlexibleEnaQueuesSupport, .wire = "flexibleEnaQueuesSupport"},
    {"ConnectionTrackingConfiguration", .shape = AT_DefaultConnectionTrackingConfiguration, .wire = "connectionTrackingConfiguration"},
    {"SecondaryNetworkSupported", .shape = AT_SecondaryNetworkSupportedFlag, .wire = "secondaryNetworkSupported"},
    {"MaximumSecondaryNetworkInterfaces", .shape = AT_MaximumSecondaryNetworkInterfaces, .wire = "maximumSecondaryNetworkInterfaces"},
    {"Ipv4AddressesPerSecondaryInterface", .shape = AT_Ipv4AddressesPerSecondaryInterface, .wire = "ipv4AddressesPerSecondaryInterface"},
};
static const struct member_model NetworkInterface_members[] = {
    {"Association", .shape = AT_NetworkInterfaceAssociation, .wire = "association"},
    {"Attachment", .shape = AT_NetworkInterfaceAttachment, .wire = "attachment"},
    {"AvailabilityZone", .shape = AT_String, .wire = "availabilityZone"},
    {"ConnectionTrackingConfiguration", .shape = AT_ConnectionTrackingConfiguration, .wire = "connectionTrackingConfiguration"},
    {"Description", .shape = AT_String, .wire = "description"},
    {"Groups", .shape = AT_GroupIdentifierList, .wire = "groupSet"},
    {"InterfaceType", .shape = AT_NetworkInterfaceType, .wire = "interfaceType"},
    {"Ipv6Addresses", .shape = AT_NetworkInterfaceIpv6AddressesList, .wire = "ipv6AddressesSet"},
    {"MacAddress", .shape = AT_String, .wire = "macAddress"},
    {"NetworkInterfaceId", .shape = AT_String, .wire = "networkInterfaceId"},
    {"OutpostArn", .shape = AT_String, .wire = "outpostArn"},
    {"OwnerId", .shape = AT_String, .wire = "ownerId"},
    {"PrivateDnsName", .shape = AT_String, .wire = "privateDnsName"},
    {"PublicDnsName", .shape = AT_String, .wire = "publicDnsName"},
    {"PublicIpDnsNameOptions", .shape = AT_PublicIpDnsNameOptions, .wire = "publicIpDnsNameOptions"},
    {"PrivateIpAddress", .shape = AT_String, .wire = "privateIpAddress"},
    {"PrivateIpAddresses", .shape = AT_NetworkInterfacePrivateIpAddressList, .wire = "privateIpAddressesSet"},
    {"Ipv4Prefixes", .shape = AT_Ipv4PrefixesList, .wire = "ipv4PrefixSet"},
    {"Ipv6Prefixes", .shape = AT_Ipv6PrefixesList, .wire = "ipv6PrefixSet"},
    {"RequesterId", .shape = AT_String, .wire = "requesterId"},
    {"RequesterManaged", .shape = AT_Boolean, .wire = "requesterManaged"},
    {"SourceDestCheck", .shape = AT_Boolean, .wire = "sourceDestCheck"},
    {"Status", .shape = AT_NetworkInterfaceStatus, .wire = "status"},
    {"SubnetId", .shape = AT_String, .wire = "subnetId"},
    {"TagSet", .shape = AT_TagList, .wire = "tagSet"},
    {"VpcId", .shape = AT_String, .wire = "vpcId"},
    {"DenyAllIgwTraffic", .shape = AT_Boolean, .wire = "denyAllIgwTraffic"},
    {"Ipv6Native", .shape = AT_Boolean, .wire = "ipv6Native"},
    {"Ipv6Address", .shape = AT_String, .wire = "ipv6Address"},
    {"Operator", .shape = AT_OperatorResponse, .wire = "operator"},
    {"AssociatedSubnets", .shape = AT_AssociatedSubnetList, .wire = "associatedSubnetSet"},
    {"AvailabilityZoneId", .shape = AT_String, .wire = "availabilityZoneId"},
};
static const struct member_model NetworkInterfaceAssociation_members[] = {
    {"AllocationId", .shape = AT_String, .wire = "allocationId"},
    {"AssociationId", .shape = AT_String, .wire = "associationId"},
    {"IpOwnerId", .shape = AT_String, .wire = "ipOwnerId"},
    {"PublicDnsName", .shape = AT_String, .wire = "publicDnsName"},
    {"PublicIp", .shape = AT_String, .wire = "publicIp"},
    {"CustomerOwnedIp", .shape = AT_String, .wire = "customerOwnedIp"},
    {"CarrierIp", .shape = AT_String, .wire = "carrierIp"},
};
static const struct member_model NetworkInterfaceAttachment_members[] = {
    {"AttachTime", .shape = AT_DateTime, .wire = "attachTime"},
    {"AttachmentId", .shape = AT_String, .wire = "attachmentId"},
    {"DeleteOnTermination", .shape = AT_Boolean, .wire = "deleteOnTermination"},
    {"DeviceIndex", .shape = AT_Integer, .wire = "deviceIndex"},
    {"NetworkCardIndex", .shape = AT_Integer, .wire = "networkCardIndex"},
    {"InstanceId", .shape = AT_String, .wire = "instanceId"},
    {"InstanceOwnerId", .shape = AT_String, .wire = "instanceOwnerId"},
    {"Status", .shape = AT_AttachmentStatus, .wire = "status"},
    {"EnaSrdSpecification", .shape = AT_AttachmentEnaSrdSpecification, .wire = "enaSrdSpecification"},
    {"EnaQueueCount", .shape = AT_Integer, .wire = "enaQueueCount"},
};
static const struct member_model NetworkInterfaceAttachmentChanges_members[] = {
    {"DefaultEnaQueueCount", .shape = AT_Boolean},
    {"EnaQueueCount", .shape = AT_Integer},
    {"AttachmentId", .shape = AT_NetworkInterfaceAttachmentId, .wire = "attachmentId"},
    {"DeleteOnTermination", .shape = AT_Boolean, .wire = "deleteOnTermination"},
};
static const char *const NetworkInterfaceAttribute_choices[] = {
    "description",
    "groupSet",
    "sourceDestCheck",
    "attachment",
    "associatePublicIpAddress",
    NULL,
};
static const struct member_model NetworkInterfaceCount_members[] = {
    {"Min", .shape = AT_Integer, .wire = "min"},
    {"Max", .shape = AT_Integer, .wire = "max"},
};
static const struct member_model NetworkInterfaceCountRequest_members[] = {
    {"Min", .shape = AT_Integer},
    {"Max", .shape = AT_Integer},
};
static const char *const NetworkInterfaceCreationType_choices[] = {
    "efa",
    "efa-only",
    "branch",
    "trunk",
    NULL,
};
static const struct member_model NetworkInterfaceIdList_members[] = {
    {"member", .shape = AT_NetworkInterfaceId, .wire = "item"},
};
static const struct member_model NetworkInterfaceIpv6Address_members[] = {
    {"Ipv6Address", .shape = AT_String, .wire = "ipv6Address"},
    {"PublicIpv6DnsName", .shape = AT_String, .wire = "publicIpv6DnsName"},
    {"IsPrimaryIpv6", .shape = AT_Boolean, .wire = "isPrimaryIpv6"},
};
static const struct member_model NetworkInterfaceIpv6AddressesList_members[] = {
    {"member", .shape = AT_NetworkInterfaceIpv6Address, .wire = "item"},
};
static const struct member_model NetworkInterfaceList_members[] = {
    {"member", .shape = AT_NetworkInterface, .wire = "item"},
};
static const struct member_model NetworkInterfacePrivateIpAddress_members[] = {
    {"Association", .shape = AT_NetworkInterfaceAssociation, .wire = "association"},
    {"Primary", .shape = AT_Boolean, .wire = "primary"},
    {"PrivateDnsName", .shape = AT_String, .wire = "privateDnsName"},
    {"PrivateIpAddress", .shape = AT_String, .wire = "privateIpAddress"},
};
static const struct member_model NetworkInterfacePrivateIpAddressList_members[] = {
    {"member", .shape = AT_NetworkInterfacePrivateIpAddress, .wire = "item"},
};
static const char *const NetworkInterfaceStatus_choices[] = {
    "available",
    "associated",
    "attaching",
    "in-use",
    "detaching",
    NULL,
};
static const char *const NetworkInterfaceType_choices[] = {
    "interface",
    "natGateway",
    "efa",
    "efa-only",
    "trunk",
    "load_balancer",
    "network_load_balancer",
    "vpc_endpoint",
    "branch",
    "transit_gateway",
    "lambda",
    "quicksight",
    "global_accelerator_managed",
    "api_gateway_managed",
    "gateway_load_balancer",
    "gateway_load_balancer_endpoint",
    "iot_rules_managed",
    "aws_codestar_connections_managed",
    NULL,
};
static const struct member_model NeuronDeviceCoreInfo_members[] = {
    {"Count", .shape = AT_NeuronDeviceCoreCount, .wire = "count"},
    {"Version", .shape = AT_NeuronDeviceCoreVersion, .wire = "version"},
};
static const struct member_model NeuronDeviceInfo_members[] = {
    {"Count", .shape = AT_NeuronDeviceCount, .wire = "count"},
    {"Name", .shape = AT_NeuronDeviceName, .wire = "name"},
    {"CoreInfo", .shape = AT_NeuronDeviceCoreInfo, .wire = "coreInfo"},
    {"MemoryInfo", .shape = AT_NeuronDeviceMemoryInfo, .wire = "memoryInfo"},
};
static const struct member_model NeuronDeviceInfoList_members[] = {
    {"member", .shape = AT_NeuronDeviceInfo, .wire = "item"},
};
static const struct member_model NeuronDeviceMemoryInfo_members[] = {
    {"SizeInMiB", .shape = AT_NeuronDeviceMemorySize, .wire = "sizeInMiB"},
};
static const struct member_model NeuronInfo_members[] = {
    {"NeuronDevices", .shape = AT_NeuronDeviceInfoList, .wire = "neuronDevices"},
    {"TotalNeuronDeviceMemoryInMiB", .shape = AT_TotalNeuronMemory, .wire = "totalNeuronDeviceMemoryInMiB"},
};
static const struct member_model NewDhcpConfiguration_members[] = {
    {"Key", .shape = AT_String},
    {"Values", .shape = AT_ValueStringList, .wire = "Value"},
};
static const struct member_model NewDhcpConfigurationList_members[] = {
    {"member", .shape = AT_NewDhcpConfiguration, .wire = "item"},
};
static const char *const NitroEnclavesSupport_choices[] = {
    "unsupported",
    "supported",
    NULL,
};
static const struct member_model NitroTpmInfo_members[] = {
    {"SupportedVersions", .shape = AT_NitroTpmSupportedVersionsList, .wire = "supportedVersions"},
};
static const char *const NitroTpmSupport_choices[] = {
    "unsupported",
    "supported",
    NULL,
};
static const struct member_model NitroTpmSupportedVersionsList_members[] = {
    {"member", .shape = AT_NitroTpmSupportedVersionType, .wire = "item"},
};
static const char *const OperationType_choices[] = {
    "add",
    "remove",
    NULL,
};
static const struct member_model OperatorRequest_members[] = {
    {"Principal", .shape = AT_String},
};
static const struct member_model OperatorResponse_members[] = {
    {"Managed", .shape = AT_Boolean, .wire = "managed"},
    {"Principal", .shape = AT_String, .wire = "principal"},
    {"HiddenByDefault", .shape = AT_Boolean, .wire = "hiddenByDefault"},
};
static const struct member_model OrganizationArnStringList_members[] = {
    {"member", .shape = AT_String, .wire = "OrganizationArn"},
};
static const struct member_model OrganizationalUnitArnStringList_members[] = {
    {"member", .shape = AT_String, .wire = "OrganizationalUnitArn"},
};
static const struct member_model OwnerStringList_members[] = {
    {"member", .shape = AT_String, .wire = "Owner"},
};
static const char *const PayerResponsibility_choices[] = {
    "ServiceOwner",
    NULL,
};
static const struct member_model PayerResponsibilityEntry_members[] = {
    {"Scope", .shape = AT_PayerResponsibilityScope, .wire = "scope"},
    {"PayerResponsibilityType", .shape = AT_PayerResponsibilityType, .wire = "payerResponsibilityType"},
};
static const char *const PayerResponsibilityScope_choices[] = {
    "vpc-endpoint-charges",
    "resource-gateway-charges",
    NULL,
};
static const struct member_model PayerResponsibilitySet_members[] = {
    {"member", .shape = AT_PayerResponsibilityEntry, .wire = "item"},
};
static const char *const PayerResponsibilityType_choices[] = {
    "vpc-endpoint-account",
    "resource-gateway-account",
    "vpc-endpoint-service-account",
    NULL,
};
static const struct member_model PeeringConnectionOptions_members[] = {
    {"AllowDnsResolutionFromRemoteVpc", .shape = AT_Boolean, .wire = "allowDnsResolutionFromRemoteVpc"},
    {"AllowEgressFromLocalClassicLinkToRemoteVpc", .shape = AT_Boolean, .wire = "allowEgressFromLocalClassicLinkToRemoteVpc"},
    {"AllowEgressFromLocalVpcToRemoteClassicLink", .shape = AT_Boolean, .wire = "allowEgressFromLocalVpcToRemoteClassicLink"},
    {"AllowMultipathResilience", .shape = AT_Boolean, .wire = "allowMultipathResilience"},
    {"MultipathResilienceMode", .shape = AT_MultipathResilienceMode, .wire = "multipathResilienceMode"},
};
static const struct member_model PeeringConnectionOptionsRequest_members[] = {
    {"AllowDnsResolutionFromRemoteVpc", .shape = AT_Boolean},
    {"AllowEgressFromLocalClassicLinkToRemoteVpc", .shape = AT_Boolean},
    {"AllowEgressFromLocalVpcToRemoteClassicLink", .shape = AT_Boolean},
    {"AllowMultipathResilience", .shape = AT_Boolean},
    {"MultipathResilienceMode", .shape = AT_MultipathResilienceMode},
};
static const struct member_model PerformanceFactorReference_members[] = {
    {"InstanceFamily", .shape = AT_String, .wire = "instanceFamily"},
};
static const struct member_model PerformanceFactorReferenceRequest_members[] = {
    {"InstanceFamily", .shape = AT_String},
};
static const struct member_model PerformanceFactorReferenceSet_members[] = {
    {"member", .shape = AT_PerformanceFactorReference, .wire = "item"},
};
static const struct member_model PerformanceFactorReferenceSetRequest_members[] = {
    {"member", .shape = AT_PerformanceFactorReferenceRequest, .wire = "item"},
};
static const struct member_model PerformanceStatusSummary_members[] = {
    {"Status", .shape = AT_SummaryStatus, .wire = "status"},
    {"ImpairedSince", .shape = AT_MillisecondDateTime, .wire = "impairedSince"},
    {"Remediation", .shape = AT_String, .wire = "remediation"},
};
static const char *const PermissionGroup_choices[] = {
    "all",
    NULL,
};
static const struct member_model Phase1DHGroupNumbersList_members[] = {
    {"member", .shape = AT_Phase1DHGroupNumbersListValue, .wire = "item"},
};
static const struct member_model Phase1DHGroupNumbersListValue_members[] = {
    {"Value", .shape = AT_Integer, .wire = "value"},
};
static const struct member_model Phase1EncryptionAlgorithmsList_members[] = {
    {"member", .shape = AT_Phase1EncryptionAlgorithmsListValue, .wire = "item"},
};
static const struct member_model Phase1EncryptionAlgorithmsListValue_members[] = {
    {"Value", .shape = AT_String, .wire = "value"},
};
static const struct member_model Phase1IntegrityAlgorithmsList_members[] = {
    {"member", .shape = AT_Phase1IntegrityAlgorithmsListValue, .wire = "item"},
};
static const struct member_model Phase1IntegrityAlgorithmsListValue_members[] = {
    {"Value", .shape = AT_String, .wire = "value"},
};
static const struct member_model Phase2DHGroupNumbersList_members[] = {
    {"member", .shape = AT_Phase2DHGroupNumbersListValue, .wire = "item"},
};
static const struct member_model Phase2DHGroupNumbersListValue_members[] = {
    {"Value", .shape = AT_Integer, .wire = "value"},
};
static const struct member_model Phase2EncryptionAlgorithmsList_members[] = {
    {"member", .shape = AT_Phase2EncryptionAlgorithmsListValue, .wire = "item"},
};
static const struct member_model Phase2EncryptionAlgorithmsListValue_members[] = {
    {"Value", .shape = AT_String, .wire = "value"},
};
static const struct member_model Phase2IntegrityAlgorithmsList_members[] = {
    {"member", .shape = AT_Phase2IntegrityAlgorithmsListValue, .wire = "item"},
};
static const struct member_model Phase2IntegrityAlgorithmsListValue_members[] = {
    {"Value", .shape = AT_String, .wire = "value"},
};
static const char *const PhcSupport_choices[] = {
    "unsupported",
    "supported",
    NULL,
};
static const struct member_model Placement_members[] = {
    {"AvailabilityZoneId", .shape = AT_AvailabilityZoneId, .wire = "availabilityZoneId"},
    {"Affinity", .shape = AT_String, .wire = "affinity"},
    {"GroupName", .shape = AT_PlacementGroupName, .wire = "groupName"},
    {"PartitionNumber", .shape = AT_Integer, .wire = "partitionNumber"},
    {"HostId", .shape = AT_String, .wire = "hostId"},
    {"Tenancy", .shape = AT_Tenancy, .wire = "tenancy"},
    {"SpreadDomain", .shape = AT_String, .wire = "spreadDomain"},
    {"HostResourceGroupArn", .shape = AT_String, .wire = "hostResourceGroupArn"},
    {"GroupId", .shape = AT_PlacementGroupId, .wire = "groupId"},
    {"AvailabilityZone", .shape = AT_String, .wire = "availabilityZone"},
};
static const struct member_model PlacementGroupInfo_members[] = {
    {"SupportedStrategies", .shape = AT_PlacementGroupStrategyList, .wire = "supportedStrategies"},
};
static const char *const PlacementGroupStrategy_choices[] = {
    "cluster",
    "partition",
    "spread",
    NULL,
};
static const struct member_model PlacementGroupStrategyList_members[] = {
    {"member", .shape = AT_PlacementGroupStrategy, .wire = "item"},
};
static const char *const PlatformValues_choices[] = {
    "Windows",
    NULL,
};
static const struct member_model PortRange_members[] = {
    {"From", .shape = AT_Integer, .wire = "from"},
    {"To", .shape = AT_Integer, .wire = "to"},
};
static const struct member_model PrefixList_members[] = {
    {"Cidrs", .shape = AT_ValueStringList, .wire = "cidrSet"},
    {"PrefixListId", .shape = AT_String, .wire = "prefixListId"},
    {"PrefixListName", .shape = AT_String, .wire = "prefixListName"},
};
static const struct member_model PrefixListAssociation_members[] = {
    {"ResourceId", .shape = AT_String, .wire = "resourceId"},
    {"ResourceOwner", .shape = AT_String, .wire = "resourceOwner"},
};
static const struct member_model PrefixListAssociationSet_members[] = {
    {"member", .shape = AT_PrefixListAssociation, .wire = "item"},
};
static const struct member_model PrefixListEntry_members[] = {
    {"Cidr", .shape = AT_String, .wire = "cidr"},
    {"Description", .shape = AT_String, .wire = "description"},
};
static const struct member_model PrefixListEntrySet_members[] = {
    {"member", .shape = AT_PrefixListEntry, .wire = "item"},
};
static const struct member_model PrefixListId_members[] = {
    {"Description", .shape = AT_String, .wire = "description"},
    {"PrefixListId", .shape = AT_String, .wire = "prefixListId"},
};
static const struct member_model PrefixListIdList_members[] = {
    {"member", .shape = AT_PrefixListId, .wire = "item"},
};
static const struct member_model PrefixListIdSet_members[] = {
    {"member", .shape = AT_String, .wire = "item"},
};
static const struct member_model PrefixListResourceIdStringList_members[] = {
    {"member", .shape = AT_PrefixListResourceId, .wire = "item"},
};
static const struct member_model PrefixListSet_members[] = {
    {"member", .shape = AT_PrefixList, .wire = "item"},
};
static const char *const PrefixListState_choices[] = {
    "create-in-progress",
    "create-complete",
    "create-failed",
    "modify-in-progress",
    "modify-complete",
    "modify-failed",
    "restore-in-progress",
    "restore-complete",
    "restore-failed",
    "delete-in-progress",
    "delete-complete",
    "delete-failed",
    NULL,
};
static const struct member_model PrivateDnsDetails_members[] = {
    {"PrivateDnsName", .shape = AT_String, .wire = "privateDnsName"},
};
static const struct member_model PrivateDnsDetailsSet_members[] = {
    {"member", .shape = AT_PrivateDnsDetails, .wire = "item"},
};
static const struct member_model PrivateDnsNameOptionsOnLaunch_members[] = {
    {"HostnameType", .shape = AT_HostnameType, .wire = "hostnameType"},
    {"EnableResourceNameDnsARecord", .shape = AT_Boolean, .wire = "enableResourceNameDnsARecord"},
    {"EnableResourceNameDnsAAAARecord", .shape = AT_Boolean, .wire = "enableResourceNameDnsAAAARecord"},
};
static const struct member_model PrivateDnsNameOptionsRequest_members[] = {
    {"HostnameType", .shape = AT_HostnameType},
    {"EnableResourceNameDnsARecord", .shape = AT_Boolean},
    {"EnableResourceNameDnsAAAARecord", .shape = AT_Boolean},
};
static const struct member_model PrivateDnsNameOptionsResponse_members[] = {
    {"HostnameType", .shape = AT_HostnameType, .wire = "hostnameType"},
    {"EnableResourceNameDnsARecord", .shape = AT_Boolean, .wire = "enableResourceNameDnsARecord"},
    {"EnableResourceNameDnsAAAARecord", .shape = AT_Boolean, .wire = "enableResourceNameDnsAAAARecord"},
};
static const struct member_model PrivateDnsSpecifiedDomainSet_members[] = {
    {"member", .shape = AT_String, .wire = "item"},
};
static const struct member_model PrivateIpAddressSpecification_members[] = {
    {"Primary", .shape = AT_Boolean, .wire = "primary"},
    {"PrivateIpAddress", .shape = AT_String, .wire = "privateIpAddress"},
};
static const struct member_model PrivateIpAddressSpecificationList_members[] = {
    {"member", .shape = AT_PrivateIpAddressSpecification, .wire = "item"},
};
static const struct member_model PrivateIpAddressStringList_members[] = {
    {"member", .shape = AT_String, .wire = "PrivateIpAddress"},
};
static const struct member_model ProcessorInfo_members[] = {
    {"SupportedArchitectures", .shape = AT_ArchitectureTypeList, .wire = "supportedArchitectures"},
    {"SustainedClockSpeedInGhz", .shape = AT_ProcessorSustainedClockSpeed, .wire = "sustainedClockSpeedInGhz"},
    {"SupportedFeatures", .shape = AT_SupportedAdditionalProcessorFeatureList, .wire = "supportedFeatures"},
    {"Manufacturer", .shape = AT_CpuManufacturerName, .wire = "manufacturer"},
};
static const struct member_model ProductCode_members[] = {
    {"ProductCodeId", .shape = AT_String, .wire = "productCode"},
    {"ProductCodeType", .shape = AT_ProductCodeValues, .wire = "type"},
};
static const struct member_model ProductCodeList_members[] = {
    {"member", .shape = AT_ProductCode, .wire = "item"},
};
static const struct member_model ProductCodeStringList_members[] = {
    {"member", .shape = AT_String, .wire = "ProductCode"},
};
static const char *const ProductCodeValues_choices[] = {
    "devpay",
    "marketplace",
    NULL,
};
static const struct member_model ProductDescriptionList_members[] = {
    {"member", .shape = AT_String},
};
static const struct member_model PropagatingVgw_members[] = {
    {"GatewayId", .shape = AT_String, .wire = "gatewayId"},
};
static const struct member_model PropagatingVgwList_members[] = {
    {"member", .shape = AT_PropagatingVgw, .wire = "item"},
};
static const struct member_model ProvisionedBandwidth_members[] = {
    {"ProvisionTime", .shape = AT_DateTime, .wire = "provisionTime"},
    {"Provisioned", .shape = AT_String, .wire = "provisioned"},
    {"RequestTime", .shape = AT_DateTime, .wire = "requestTime"},
    {"Requested", .shape = AT_String, .wire = "requested"},
    {"Status", .shape = AT_String, .wire = "status"},
};
static const struct member_model PtrUpdateStatus_members[] = {
    {"Value", .shape = AT_String, .wire = "value"},
    {"Status", .shape = AT_String, .wire = "status"},
    {"Reason", .shape = AT_String, .wire = "reason"},
};
static const struct member_model PublicIpDnsNameOptions_members[] = {
    {"DnsHostnameType", .shape = AT_String, .wire = "dnsHostnameType"},
    {"PublicIpv4DnsName", .shape = AT_String, .wire = "publicIpv4DnsName"},
    {"PublicIpv6DnsName", .shape = AT_String, .wire = "publicIpv6DnsName"},
    {"PublicDualStackDnsName", .shape = AT_String, .wire = "publicDualStackDnsName"},
};
static const struct member_model PublicIpStringList_members[] = {
    {"member", .shape = AT_String, .wire = "PublicIp"},
};
static const char *const RIProductDescription_choices[] = {
    "Linux/UNIX",
    "Linux/UNIX (Amazon VPC)",
    "Windows",
    "Windows (Amazon VPC)",
    NULL,
};
static const struct member_model RebootInstancesRequest_members[] = {
    {"InstanceIds", .shape = AT_InstanceIdStringList, .wire = "InstanceId", .traits = MEMBER_REQUIRED},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const char *const RebootMigrationSupport_choices[] = {
    "unsupported",
    "supported",
    NULL,
};
static const struct member_model ReferencedSecurityGroup_members[] = {
    {"GroupId", .shape = AT_String, .wire = "groupId"},
    {"PeeringStatus", .shape = AT_String, .wire = "peeringStatus"},
    {"UserId", .shape = AT_String, .wire = "userId"},
    {"VpcId", .shape = AT_String, .wire = "vpcId"},
    {"VpcPeeringConnectionId", .shape = AT_String, .wire = "vpcPeeringConnectionId"},
};
static const struct member_model Region_members[] = {
    {"OptInStatus", .shape = AT_String, .wire = "optInStatus"},
    {"Geography", .shape = AT_RegionGeographyList, .wire = "geographySet"},
    {"RegionName", .shape = AT_String, .wire = "regionName"},
    {"Endpoint", .shape = AT_String, .wire = "regionEndpoint"},
};
static const struct member_model RegionGeography_members[] = {
    {"Name", .shape = AT_String, .wire = "name"},
};
static const struct member_model RegionGeographyList_members[] = {
    {"member", .shape = AT_RegionGeography, .wire = "item"},
};
static const struct member_model RegionList_members[] = {
    {"member", .shape = AT_Region, .wire = "item"},
};
static const struct member_model RegionNameStringList_members[] = {
    {"member", .shape = AT_String, .wire = "RegionName"},
};
static const struct member_model RegisterImageRequest_members[] = {
    {"ImageLocation", .shape = AT_String},
    {"BillingProducts", .shape = AT_BillingProductList, .wire = "BillingProduct"},
    {"BootMode", .shape = AT_BootModeValues},
    {"TpmSupport", .shape = AT_TpmSupportValues},
    {"UefiData", .shape = AT_ImageUefiDataRequest},
    {"ImdsSupport", .shape = AT_ImdsSupportValues},
    {"TagSpecifications", .shape = AT_TagSpecificationList, .wire = "TagSpecification"},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"Name", .shape = AT_ImageNameRequest, .wire = "name", .traits = MEMBER_REQUIRED},
    {"Description", .shape = AT_ImageDescriptionRequest, .wire = "description"},
    {"Architecture", .shape = AT_ArchitectureValues, .wire = "architecture"},
    {"KernelId", .shape = AT_KernelId, .wire = "kernelId"},
    {"RamdiskId", .shape = AT_RamdiskId, .wire = "ramdiskId"},
    {"RootDeviceName", .shape = AT_String, .wire = "rootDeviceName"},
    {"BlockDeviceMappings", .shape = AT_BlockDeviceMappingRequestList, .wire = "BlockDeviceMapping"},
    {"VirtualizationType", .shape = AT_String, .wire = "virtualizationType"},
    {"SriovNetSupport", .shape = AT_String, .wire = "sriovNetSupport"},
    {"EnaSupport", .shape = AT_Boolean, .wire = "enaSupport"},
};
static const struct member_model RegisterImageResult_members[] = {
    {"ImageId", .shape = AT_String, .wire = "imageId"},
};
static const struct member_model RejectVpcPeeringConnectionRequest_members[] = {
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"VpcPeeringConnectionId", .shape = AT_VpcPeeringConnectionId, .wire = "vpcPeeringConnectionId", .traits = MEMBER_REQUIRED},
};
static const struct member_model RejectVpcPeeringConnectionResult_members[] = {
    {"Return", .shape = AT_Boolean, .wire = "return"},
};
static const struct member_model ReleaseAddressRequest_members[] = {
    {"AllocationId", .shape = AT_AllocationId},
    {"PublicIp", .shape = AT_String},
    {"NetworkBorderGroup", .shape = AT_String},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model RemovePrefixListEntries_members[] = {
    {"member", .shape = AT_RemovePrefixListEntry},
};
static const struct member_model RemovePrefixListEntry_members[] = {
    {"Cidr", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model ReplaceIamInstanceProfileAssociationRequest_members[] = {
    {"IamInstanceProfile", .shape = AT_IamInstanceProfileSpecification, .traits = MEMBER_REQUIRED},
    {"AssociationId", .shape = AT_IamInstanceProfileAssociationId, .traits = MEMBER_REQUIRED},
};
static const struct member_model ReplaceIamInstanceProfileAssociationResult_members[] = {
    {"IamInstanceProfileAssociation", .shape = AT_IamInstanceProfileAssociation, .wire = "iamInstanceProfileAssociation"},
};
static const struct member_model ReplaceNetworkAclAssociationRequest_members[] = {
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"AssociationId", .shape = AT_NetworkAclAssociationId, .wire = "associationId", .traits = MEMBER_REQUIRED},
    {"NetworkAclId", .shape = AT_NetworkAclId, .wire = "networkAclId", .traits = MEMBER_REQUIRED},
};
static const struct member_model ReplaceNetworkAclAssociationResult_members[] = {
    {"NewAssociationId", .shape = AT_String, .wire = "newAssociationId"},
};
static const struct member_model ReplaceNetworkAclEntryRequest_members[] = {
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"NetworkAclId", .shape = AT_NetworkAclId, .wire = "networkAclId", .traits = MEMBER_REQUIRED},
    {"RuleNumber", .shape = AT_Integer, .wire = "ruleNumber", .traits = MEMBER_REQUIRED},
    {"Protocol", .shape = AT_String, .wire = "protocol", .traits = MEMBER_REQUIRED},
    {"RuleAction", .shape = AT_RuleAction, .wire = "ruleAction", .traits = MEMBER_REQUIRED},
    {"Egress", .shape = AT_Boolean, .wire = "egress", .traits = MEMBER_REQUIRED},
    {"CidrBlock", .shape = AT_String, .wire = "cidrBlock"},
    {"Ipv6CidrBlock", .shape = AT_String, .wire = "ipv6CidrBlock"},
    {"IcmpTypeCode", .shape = AT_IcmpTypeCode, .wire = "Icmp"},
    {"PortRange", .shape = AT_PortRange, .wire = "portRange"},
};
static const struct member_model ReplaceRouteRequest_members[] = {
    {"DestinationPrefixListId", .shape = AT_PrefixListResourceId},
    {"VpcEndpointId", .shape = AT_VpcEndpointId},
    {"LocalTarget", .shape = AT_Boolean},
    {"TransitGatewayId", .shape = AT_TransitGatewayId},
    {"LocalGatewayId", .shape = AT_LocalGatewayId},
    {"CarrierGatewayId", .shape = AT_CarrierGatewayId},
    {"CoreNetworkArn", .shape = AT_CoreNetworkArn},
    {"OdbNetworkArn", .shape = AT_OdbNetworkArn},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"RouteTableId", .shape = AT_RouteTableId, .wire = "routeTableId", .traits = MEMBER_REQUIRED},
    {"DestinationCidrBlock", .shape = AT_String, .wire = "destinationCidrBlock"},
    {"GatewayId", .shape = AT_RouteGatewayId, .wire = "gatewayId"},
    {"DestinationIpv6CidrBlock", .shape = AT_String, .wire = "destinationIpv6CidrBlock"},
    {"EgressOnlyInternetGatewayId", .shape = AT_EgressOnlyInternetGatewayId, .wire = "egressOnlyInternetGatewayId"},
    {"InstanceId", .shape = AT_InstanceId, .wire = "instanceId"},
    {"NetworkInterfaceId", .shape = AT_NetworkInterfaceId, .wire = "networkInterfaceId"},
    {"VpcPeeringConnectionId", .shape = AT_VpcPeeringConnectionId, .wire = "vpcPeeringConnectionId"},
    {"NatGatewayId", .shape = AT_NatGatewayId, .wire = "natGatewayId"},
};
static const struct member_model ReplaceRouteTableAssociationRequest_members[] = {
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"AssociationId", .shape = AT_RouteTableAssociationId, .wire = "associationId", .traits = MEMBER_REQUIRED},
    {"RouteTableId", .shape = AT_RouteTableId, .wire = "routeTableId", .traits = MEMBER_REQUIRED},
};
static const struct member_model ReplaceRouteTableAssociationResult_members[] = {
    {"NewAssociationId", .shape = AT_String, .wire = "newAssociationId"},
    {"AssociationState", .shape = AT_RouteTableAssociationState, .wire = "associationState"},
};
static const struct member_model RequestInstanceTypeList_members[] = {
    {"member", .shape = AT_InstanceType},
};
static const struct member_model RequestLaunchTemplateData_members[] = {
    {"KernelId", .shape = AT_KernelId},
    {"EbsOptimized", .shape = AT_Boolean},
    {"IamInstanceProfile", .shape = AT_LaunchTemplateIamInstanceProfileSpecificationRequest},
    {"BlockDeviceMappings", .shape = AT_LaunchTemplateBlockDeviceMappingRequestList, .wire = "BlockDeviceMapping"},
    {"NetworkInterfaces", .shape = AT_LaunchTemplateInstanceNetworkInterfaceSpecificationRequestList, .wire = "NetworkInterface"},
    {"ImageId", .shape = AT_ImageId},
    {"InstanceType", .shape = AT_InstanceType},
    {"KeyName", .shape = AT_KeyPairName},
    {"Monitoring", .shape = AT_LaunchTemplatesMonitoringRequest},
    {"Placement", .shape = AT_LaunchTemplatePlacementRequest},
    {"RamDiskId", .shape = AT_RamdiskId},
    {"DisableApiTermination", .shape = AT_Boolean},
    {"InstanceInitiatedShutdownBehavior", .shape = AT_ShutdownBehavior},
    {"UserData", .shape = AT_SensitiveUserData},
    {"TagSpecifications", .shape = AT_LaunchTemplateTagSpecificationRequestList, .wire = "TagSpecification"},
    {"ElasticGpuSpecifications", .shape = AT_ElasticGpuSpecificationList, .wire = "ElasticGpuSpecification"},
    {"ElasticInferenceAccelerators", .shape = AT_LaunchTemplateElasticInferenceAcceleratorList, .wire = "ElasticInferenceAccelerator"},
    {"SecurityGroupIds", .shape = AT_SecurityGroupIdStringList, .wire = "SecurityGroupId"},
    {"SecurityGroups", .shape = AT_SecurityGroupStringList, .wire = "SecurityGroup"},
    {"InstanceMarketOptions", .shape = AT_LaunchTemplateInstanceMarketOptionsRequest},
    {"CreditSpecification", .shape = AT_CreditSpecificationRequest},
    {"CpuOptions", .shape = AT_LaunchTemplateCpuOptionsRequest},
    {"CapacityReservationSpecification", .shape = AT_LaunchTemplateCapacityReservationSpecificationRequest},
    {"LicenseSpecifications", .shape = AT_LaunchTemplateLicenseSpecificationListRequest, .wire = "LicenseSpecification"},
    {"HibernationOptions", .shape = AT_LaunchTemplateHibernationOptionsRequest},
    {"MetadataOptions", .shape = AT_LaunchTemplateInstanceMetadataOptionsRequest},
    {"EnclaveOptions", .shape = AT_LaunchTemplateEnclaveOptionsRequest},
    {"InstanceRequirements", .shape = AT_InstanceRequirementsRequest},
    {"PrivateDnsNameOptions", .shape = AT_LaunchTemplatePrivateDnsNameOptionsRequest},
    {"MaintenanceOptions", .shape = AT_LaunchTemplateInstanceMaintenanceOptionsRequest},
    {"DisableApiStop", .shape = AT_Boolean},
    {"Operator", .shape = AT_OperatorRequest},
    {"NetworkPerformanceOptions", .shape = AT_LaunchTemplateNetworkPerformanceOptionsRequest},
    {"SecondaryInterfaces", .shape = AT_LaunchTemplateInstanceSecondaryInterfaceSpecificationRequestList, .wire = "SecondaryInterface"},
};
static const struct member_model RequestSpotInstancesRequest_members[] = {
    {"LaunchSpecification", .shape = AT_RequestSpotLaunchSpecification},
    {"TagSpecifications", .shape = AT_TagSpecificationList, .wire = "TagSpecification"},
    {"InstanceInterruptionBehavior", .shape = AT_InstanceInterruptionBehavior},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"SpotPrice", .shape = AT_String, .wire = "spotPrice"},
    {"ClientToken", .shape = AT_String, .wire = "clientToken"},
    {"InstanceCount", .shape = AT_Integer, .wire = "instanceCount"},
    {"Type", .shape = AT_SpotInstanceType, .wire = "type"},
    {"ValidFrom", .shape = AT_DateTime, .wire = "validFrom"},
    {"ValidUntil", .shape = AT_DateTime, .wire = "validUntil"},
    {"LaunchGroup", .shape = AT_String, .wire = "launchGroup"},
    {"AvailabilityZoneGroup", .shape = AT_String, .wire = "availabilityZoneGroup"},
    {"BlockDurationMinutes", .shape = AT_Integer, .wire = "blockDurationMinutes"},
};
static const struct member_model RequestSpotInstancesResult_members[] = {
    {"SpotInstanceRequests", .shape = AT_SpotInstanceRequestList, .wire = "spotInstanceRequestSet"},
};
static const struct member_model RequestSpotLaunchSpecification_members[] = {
    {"SecurityGroupIds", .shape = AT_RequestSpotLaunchSpecificationSecurityGroupIdList, .wire = "SecurityGroupId"},
    {"SecurityGroups", .shape = AT_RequestSpotLaunchSpecificationSecurityGroupList, .wire = "SecurityGroup"},
    {"AddressingType", .shape = AT_String, .wire = "addressingType"},
    {"BlockDeviceMappings", .shape = AT_BlockDeviceMappingList, .wire = "blockDeviceMapping"},
    {"EbsOptimized", .shape = AT_Boolean, .wire = "ebsOptimized"},
    {"IamInstanceProfile", .shape = AT_IamInstanceProfileSpecification, .wire = "iamInstanceProfile"},
    {"ImageId", .shape = AT_ImageId, .wire = "imageId"},
    {"InstanceType", .shape = AT_InstanceType, .wire = "instanceType"},
    {"KernelId", .shape = AT_KernelId, .wire = "kernelId"},
    {"KeyName", .shape = AT_KeyPairNameWithResolver, .wire = "keyName"},
    {"Monitoring", .shape = AT_RunInstancesMonitoringEnabled, .wire = "monitoring"},
    {"NetworkInterfaces", .shape = AT_InstanceNetworkInterfaceSpecificationList, .wire = "NetworkInterface"},
    {"Placement", .shape = AT_SpotPlacement, .wire = "placement"},
    {"RamdiskId", .shape = AT_RamdiskId, .wire = "ramdiskId"},
    {"SubnetId", .shape = AT_SubnetId, .wire = "subnetId"},
    {"UserData", .shape = AT_SensitiveUserData, .wire = "userData"},
};
static const struct member_model RequestSpotLaunchSpecificationSecurityGroupIdList_members[] = {
    {"member", .shape = AT_SecurityGroupId, .wire = "item"},
};
static const struct member_model RequestSpotLaunchSpecificationSecurityGroupList_members[] = {
    {"member", .shape = AT_String, .wire = "item"},
};
static const struct member_model Reservation_members[] = {
    {"ReservationId", .shape = AT_String, .wire = "reservationId"},
    {"OwnerId", .shape = AT_String, .wire = "ownerId"},
    {"RequesterId", .shape = AT_String, .wire = "requesterId"},
    {"Groups", .shape = AT_GroupIdentifierList, .wire = "groupSet"},
    {"Instances", .shape = AT_InstanceList, .wire = "instancesSet"},
};
static const struct member_model ReservationList_members[] = {
    {"member", .shape = AT_Reservation, .wire = "item"},
};
static const struct member_model ResetAddressAttributeRequest_members[] = {
    {"AllocationId", .shape = AT_AllocationId, .traits = MEMBER_REQUIRED},
    {"Attribute", .shape = AT_AddressAttributeName, .traits = MEMBER_REQUIRED},
    {"DryRun", .shape = AT_Boolean},
};
static const struct member_model ResetAddressAttributeResult_members[] = {
    {"Address", .shape = AT_AddressAttribute, .wire = "address"},
};
static const struct member_model ResetInstanceAttributeRequest_members[] = {
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"InstanceId", .shape = AT_InstanceId, .wire = "instanceId", .traits = MEMBER_REQUIRED},
    {"Attribute", .shape = AT_InstanceAttributeName, .wire = "attribute", .traits = MEMBER_REQUIRED},
};
static const struct member_model ResourceIdList_members[] = {
    {"member", .shape = AT_TaggableResourceId},
};
static const struct member_model ResponseError_members[] = {
    {"Code", .shape = AT_LaunchTemplateErrorCode, .wire = "code"},
    {"Message", .shape = AT_String, .wire = "message"},
};
static const struct member_model ResponseLaunchTemplateData_members[] = {
    {"KernelId", .shape = AT_String, .wire = "kernelId"},
    {"EbsOptimized", .shape = AT_Boolean, .wire = "ebsOptimized"},
    {"IamInstanceProfile", .shape = AT_LaunchTemplateIamInstanceProfileSpecification, .wire = "iamInstanceProfile"},
    {"BlockDeviceMappings", .shape = AT_LaunchTemplateBlockDeviceMappingList, .wire = "blockDeviceMappingSet"},
    {"NetworkInterfaces", .shape = AT_LaunchTemplateInstanceNetworkInterfaceSpecificationList, .wire = "networkInterfaceSet"},
    {"ImageId", .shape = AT_String, .wire = "imageId"},
    {"InstanceType", .shape = AT_InstanceType, .wire = "instanceType"},
    {"KeyName", .shape = AT_String, .wire = "keyName"},
    {"Monitoring", .shape = AT_LaunchTemplatesMonitoring, .wire = "monitoring"},
    {"Placement", .shape = AT_LaunchTemplatePlacement, .wire = "placement"},
    {"RamDiskId", .shape = AT_String, .wire = "ramDiskId"},
    {"DisableApiTermination", .shape = AT_Boolean, .wire = "disableApiTermination"},
    {"InstanceInitiatedShutdownBehavior", .shape = AT_ShutdownBehavior, .wire = "instanceInitiatedShutdownBehavior"},
    {"UserData", .shape = AT_SensitiveUserData, .wire = "userData"},
    {"TagSpecifications", .shape = AT_LaunchTemplateTagSpecificationList, .wire = "tagSpecificationSet"},
    {"ElasticGpuSpecifications", .shape = AT_ElasticGpuSpecificationResponseList, .wire = "elasticGpuSpecificationSet"},
    {"ElasticInferenceAccelerators", .shape = AT_LaunchTemplateElasticInferenceAcceleratorResponseList, .wire = "elasticInferenceAcceleratorSet"},
    {"SecurityGroupIds", .shape = AT_ValueStringList, .wire = "securityGroupIdSet"},
    {"SecurityGroups", .shape = AT_ValueStringList, .wire = "securityGroupSet"},
    {"InstanceMarketOptions", .shape = AT_LaunchTemplateInstanceMarketOptions, .wire = "instanceMarketOptions"},
    {"CreditSpecification", .shape = AT_CreditSpecification, .wire = "creditSpecification"},
    {"CpuOptions", .shape = AT_LaunchTemplateCpuOptions, .wire = "cpuOptions"},
    {"CapacityReservationSpecification", .shape = AT_LaunchTemplateCapacityReservationSpecificationResponse, .wire = "capacityReservationSpecification"},
    {"LicenseSpecifications", .shape = AT_LaunchTemplateLicenseList, .wire = "licenseSet"},
    {"HibernationOptions", .shape = AT_LaunchTemplateHibernationOptions, .wire = "hibernationOptions"},
    {"MetadataOptions", .shape = AT_LaunchTemplateInstanceMetadataOptions, .wire = "metadataOptions"},
    {"EnclaveOptions", .shape = AT_LaunchTemplateEnclaveOptions, .wire = "enclaveOptions"},
    {"InstanceRequirements", .shape = AT_InstanceRequirements, .wire = "instanceRequirements"},
    {"PrivateDnsNameOptions", .shape = AT_LaunchTemplatePrivateDnsNameOptions, .wire = "privateDnsNameOptions"},
    {"MaintenanceOptions", .shape = AT_LaunchTemplateInstanceMaintenanceOptions, .wire = "maintenanceOptions"},
    {"DisableApiStop", .shape = AT_Boolean, .wire = "disableApiStop"},
    {"Operator", .shape = AT_OperatorResponse, .wire = "operator"},
    {"NetworkPerformanceOptions", .shape = AT_LaunchTemplateNetworkPerformanceOptions, .wire = "networkPerformanceOptions"},
    {"SecondaryInterfaces", .shape = AT_LaunchTemplateInstanceSecondaryInterfaceSpecificationList, .wire = "secondaryInterfaceSet"},
};
static const struct member_model RestorableByStringList_members[] = {
    {"member", .shape = AT_String},
};
static const struct member_model RestoreManagedPrefixListVersionRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
    {"PrefixListId", .shape = AT_PrefixListResourceId, .traits = MEMBER_REQUIRED},
    {"PreviousVersion", .shape = AT_Long, .traits = MEMBER_REQUIRED},
    {"CurrentVersion", .shape = AT_Long, .traits = MEMBER_REQUIRED},
};
static const struct member_model RestoreManagedPrefixListVersionResult_members[] = {
    {"PrefixList", .shape = AT_ManagedPrefixList, .wire = "prefixList"},
};
static const struct member_model RevokeSecurityGroupEgressRequest_members[] = {
    {"SecurityGroupRuleIds", .shape = AT_SecurityGroupRuleIdList, .wire = "SecurityGroupRuleId"},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"GroupId", .shape = AT_SecurityGroupId, .wire = "groupId", .traits = MEMBER_REQUIRED},
    {"SourceSecurityGroupName", .shape = AT_String, .wire = "sourceSecurityGroupName"},
    {"SourceSecurityGroupOwnerId", .shape = AT_String, .wire = "sourceSecurityGroupOwnerId"},
    {"IpProtocol", .shape = AT_String, .wire = "ipProtocol"},
    {"FromPort", .shape = AT_Integer, .wire = "fromPort"},
    {"ToPort", .shape = AT_Integer, .wire = "toPort"},
    {"CidrIp", .shape = AT_String, .wire = "cidrIp"},
    {"IpPermissions", .shape = AT_IpPermissionList, .wire = "ipPermissions"},
};
static const struct member_model RevokeSecurityGroupEgressResult_members[] = {
    {"Return", .shape = AT_Boolean, .wire = "return"},
    {"UnknownIpPermissions", .shape = AT_IpPermissionList, .wire = "unknownIpPermissionSet"},
    {"RevokedSecurityGroupRules", .shape = AT_RevokedSecurityGroupRuleList, .wire = "revokedSecurityGroupRuleSet"},
};
static const struct member_model RevokeSecurityGroupIngressRequest_members[] = {
    {"CidrIp", .shape = AT_String},
    {"FromPort", .shape = AT_Integer},
    {"GroupId", .shape = AT_SecurityGroupId},
    {"GroupName", .shape = AT_SecurityGroupName},
    {"IpPermissions", .shape = AT_IpPermissionList},
    {"IpProtocol", .shape = AT_String},
    {"SourceSecurityGroupName", .shape = AT_String},
    {"SourceSecurityGroupOwnerId", .shape = AT_String},
    {"ToPort", .shape = AT_Integer},
    {"SecurityGroupRuleIds", .shape = AT_SecurityGroupRuleIdList, .wire = "SecurityGroupRuleId"},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model RevokeSecurityGroupIngressResult_members[] = {
    {"Return", .shape = AT_Boolean, .wire = "return"},
    {"UnknownIpPermissions", .shape = AT_IpPermissionList, .wire = "unknownIpPermissionSet"},
    {"RevokedSecurityGroupRules", .shape = AT_RevokedSecurityGroupRuleList, .wire = "revokedSecurityGroupRuleSet"},
};
static const struct member_model RevokedSecurityGroupRule_members[] = {
    {"SecurityGroupRuleId", .shape = AT_SecurityGroupRuleId, .wire = "securityGroupRuleId"},
    {"GroupId", .shape = AT_SecurityGroupId, .wire = "groupId"},
    {"IsEgress", .shape = AT_Boolean, .wire = "isEgress"},
    {"IpProtocol", .shape = AT_String, .wire = "ipProtocol"},
    {"FromPort", .shape = AT_Integer, .wire = "fromPort"},
    {"ToPort", .shape = AT_Integer, .wire = "toPort"},
    {"CidrIpv4", .shape = AT_String, .wire = "cidrIpv4"},
    {"CidrIpv6", .shape = AT_String, .wire = "cidrIpv6"},
    {"PrefixListId", .shape = AT_PrefixListResourceId, .wire = "prefixListId"},
    {"ReferencedGroupId", .shape = AT_SecurityGroupId, .wire = "referencedGroupId"},
    {"Description", .shape = AT_String, .wire = "description"},
};
static const struct member_model RevokedSecurityGroupRuleList_members[] = {
    {"member", .shape = AT_RevokedSecurityGroupRule, .wire = "item"},
};
static const char *const RootDeviceType_choices[] = {
    "ebs",
    "instance-store",
    NULL,
};
static const struct member_model RootDeviceTypeList_members[] = {
    {"member", .shape = AT_RootDeviceType, .wire = "item"},
};
static const struct member_model Route_members[] = {
    {"DestinationCidrBlock", .shape = AT_String, .wire = "destinationCidrBlock"},
    {"DestinationIpv6CidrBlock", .shape = AT_String, .wire = "destinationIpv6CidrBlock"},
    {"DestinationPrefixListId", .shape = AT_String, .wire = "destinationPrefixListId"},
    {"EgressOnlyInternetGatewayId", .shape = AT_String, .wire = "egressOnlyInternetGatewayId"},
    {"GatewayId", .shape = AT_String, .wire = "gatewayId"},
    {"InstanceId", .shape = AT_String, .wire = "instanceId"},
    {"InstanceOwnerId", .shape = AT_String, .wire = "instanceOwnerId"},
    {"NatGatewayId", .shape = AT_String, .wire = "natGatewayId"},
    {"TransitGatewayId", .shape = AT_String, .wire = "transitGatewayId"},
    {"LocalGatewayId", .shape = AT_String, .wire = "localGatewayId"},
    {"CarrierGatewayId", .shape = AT_CarrierGatewayId, .wire = "carrierGatewayId"},
    {"NetworkInterfaceId", .shape = AT_String, .wire = "networkInterfaceId"},
    {"Origin", .shape = AT_RouteOrigin, .wire = "origin"},
    {"State", .shape = AT_RouteState, .wire = "state"},
    {"VpcPeeringConnectionId", .shape = AT_String, .wire = "vpcPeeringConnectionId"},
    {"CoreNetworkArn", .shape = AT_CoreNetworkArn, .wire = "coreNetworkArn"},
    {"OdbNetworkArn", .shape = AT_OdbNetworkArn, .wire = "odbNetworkArn"},
    {"IpAddress", .shape = AT_String, .wire = "ipAddress"},
};
static const struct member_model RouteList_members[] = {
    {"member", .shape = AT_Route, .wire = "item"},
};
static const char *const RouteOrigin_choices[] = {
    "CreateRouteTable",
    "CreateRoute",
    "EnableVgwRoutePropagation",
    "Advertisement",
    NULL,
};
static const char *const RouteState_choices[] = {
    "active",
    "blackhole",
    "filtered",
    NULL,
};
static const struct member_model RouteTable_members[] = {
    {"Associations", .shape = AT_RouteTableAssociationList, .wire = "associationSet"},
    {"PropagatingVgws", .shape = AT_PropagatingVgwList, .wire = "propagatingVgwSet"},
    {"RouteTableId", .shape = AT_String, .wire = "routeTableId"},
    {"Routes", .shape = AT_RouteList, .wire = "routeSet"},
    {"Tags", .shape = AT_TagList, .wire = "tagSet"},
    {"VpcId", .shape = AT_String, .wire = "vpcId"},
    {"OwnerId", .shape = AT_String, .wire = "ownerId"},
};
static const struct member_model RouteTableAssociation_members[] = {
    {"Main", .shape = AT_Boolean, .wire = "main"},
    {"RouteTableAssociationId", .shape = AT_String, .wire = "routeTableAssociationId"},
    {"RouteTableId", .shape = AT_String, .wire = "routeTableId"},
    {"SubnetId", .shape = AT_String, .wire = "subnetId"},
    {"GatewayId", .shape = AT_String, .wire = "gatewayId"},
    {"PublicIpv4Pool", .shape = AT_String, .wire = "publicIpv4Pool"},
    {"AssociationState", .shape = AT_RouteTableAssociationState, .wire = "associationState"},
};
static const struct member_model RouteTableAssociationList_members[] = {
    {"member", .shape = AT_RouteTableAssociation, .wire = "item"},
};
static const struct member_model RouteTableAssociationState_members[] = {
    {"State", .shape = AT_RouteTableAssociationStateCode, .wire = "state"},
    {"StatusMessage", .shape = AT_String, .wire = "statusMessage"},
};
static const char *const RouteTableAssociationStateCode_choices[] = {
    "associating",
    "associated",
    "disassociating",
    "disassociated",
    "failed",
    NULL,
};
static const struct member_model RouteTableIdStringList_members[] = {
    {"member", .shape = AT_RouteTableId, .wire = "item"},
};
static const struct member_model RouteTableList_members[] = {
    {"member", .shape = AT_RouteTable, .wire = "item"},
};
static const char *const RuleAction_choices[] = {
    "allow",
    "deny",
    NULL,
};
static const struct member_model RunInstancesMonitoringEnabled_members[] = {
    {"MetricCategoryIds", .shape = AT_MetricCategoryIdList, .wire = "MetricCategoryId"},
    {"Enabled", .shape = AT_Boolean, .wire = "enabled", .traits = MEMBER_REQUIRED},
};
static const struct member_model RunInstancesRequest_members[] = {
    {"BlockDeviceMappings", .shape = AT_BlockDeviceMappingRequestList, .wire = "BlockDeviceMapping"},
    {"ImageId", .shape = AT_ImageId},
    {"InstanceType", .shape = AT_InstanceType},
    {"Ipv6AddressCount", .shape = AT_Integer},
    {"Ipv6Addresses", .shape = AT_InstanceIpv6AddressList, .wire = "Ipv6Address"},
    {"KernelId", .shape = AT_KernelId},
    {"KeyName", .shape = AT_KeyPairName},
    {"MaxCount", .shape = AT_Integer, .traits = MEMBER_REQUIRED},
    {"MinCount", .shape = AT_Integer, .traits = MEMBER_REQUIRED},
    {"Monitoring", .shape = AT_RunInstancesMonitoringEnabled},
    {"Placement", .shape = AT_Placement},
    {"RamdiskId", .shape = AT_RamdiskId},
    {"SecurityGroupIds", .shape = AT_SecurityGroupIdStringList, .wire = "SecurityGroupId"},
    {"SecurityGroups", .shape = AT_SecurityGroupStringList, .wire = "SecurityGroup"},
    {"SubnetId", .shape = AT_SubnetId},
    {"UserData", .shape = AT_RunInstancesUserData},
    {"ElasticGpuSpecification", .shape = AT_ElasticGpuSpecifications},
    {"ElasticInferenceAccelerators", .shape = AT_ElasticInferenceAccelerators, .wire = "ElasticInferenceAccelerator"},
    {"TagSpecifications", .shape = AT_TagSpecificationList, .wire = "TagSpecification"},
    {"LaunchTemplate", .shape = AT_LaunchTemplateSpecification},
    {"InstanceMarketOptions", .shape = AT_InstanceMarketOptionsRequest},
    {"CreditSpecification", .shape = AT_CreditSpecificationRequest},
    {"CpuOptions", .shape = AT_CpuOptionsRequest},
    {"CapacityReservationSpecification", .shape = AT_CapacityReservationSpecification},
    {"HibernationOptions", .shape = AT_HibernationOptionsRequest},
    {"LicenseSpecifications", .shape = AT_LicenseSpecificationListRequest, .wire = "LicenseSpecification"},
    {"MetadataOptions", .shape = AT_InstanceMetadataOptionsRequest},
    {"EnclaveOptions", .shape = AT_EnclaveOptionsRequest},
    {"PrivateDnsNameOptions", .shape = AT_PrivateDnsNameOptionsRequest},
    {"MaintenanceOptions", .shape = AT_InstanceMaintenanceOptionsRequest},
    {"DisableApiStop", .shape = AT_Boolean},
    {"EnablePrimaryIpv6", .shape = AT_Boolean},
    {"NetworkPerformanceOptions", .shape = AT_InstanceNetworkPerformanceOptionsRequest},
    {"Operator", .shape = AT_OperatorRequest},
    {"SecondaryInterfaces", .shape = AT_InstanceSecondaryInterfaceSpecificationListRequest, .wire = "SecondaryInterface"},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"DisableApiTermination", .shape = AT_Boolean, .wire = "disableApiTermination"},
    {"InstanceInitiatedShutdownBehavior", .shape = AT_ShutdownBehavior, .wire = "instanceInitiatedShutdownBehavior"},
    {"PrivateIpAddress", .shape = AT_String, .wire = "privateIpAddress"},
    {"ClientToken", .shape = AT_String, .wire = "clientToken", .traits = MEMBER_TOKEN},
    {"AdditionalInfo", .shape = AT_String, .wire = "additionalInfo"},
    {"NetworkInterfaces", .shape = AT_InstanceNetworkInterfaceSpecificationList, .wire = "networkInterface"},
    {"IamInstanceProfile", .shape = AT_IamInstanceProfileSpecification, .wire = "iamInstanceProfile"},
    {"EbsOptimized", .shape = AT_Boolean, .wire = "ebsOptimized"},
};
static const char *const SSEType_choices[] = {
    "sse-ebs",
    "sse-kms",
    "none",
    NULL,
};
static const struct member_model ScanResults_members[] = {
    {"HighestFindingSeverityLabel", .shape = AT_SeverityLabel, .wire = "highestFindingSeverityLabel"},
    {"FindingScanDate", .shape = AT_MillisecondDateTime, .wire = "findingScanDate"},
    {"InformationalFixAvailableSince", .shape = AT_MillisecondDateTime, .wire = "informationalFixAvailableSince"},
    {"LowFixAvailableSince", .shape = AT_MillisecondDateTime, .wire = "lowFixAvailableSince"},
    {"MediumFixAvailableSince", .shape = AT_MillisecondDateTime, .wire = "mediumFixAvailableSince"},
    {"HighFixAvailableSince", .shape = AT_MillisecondDateTime, .wire = "highFixAvailableSince"},
    {"CriticalFixAvailableSince", .shape = AT_MillisecondDateTime, .wire = "criticalFixAvailableSince"},
};
static const struct member_model SecondaryInterfacePrivateIpAddressSpecification_members[] = {
    {"PrivateIpAddress", .shape = AT_String, .wire = "privateIpAddress"},
};
static const struct member_model SecondaryInterfacePrivateIpAddressSpecificationList_members[] = {
    {"member", .shape = AT_SecondaryInterfacePrivateIpAddressSpecification, .wire = "item"},
};
static const struct member_model SecondaryInterfacePrivateIpAddressSpecificationListRequest_members[] = {
    {"member", .shape = AT_SecondaryInterfacePrivateIpAddressSpecificationRequest, .wire = "SecondaryInterfacePrivateIpAddressSpecification"},
};
static const struct member_model SecondaryInterfacePrivateIpAddressSpecificationRequest_members[] = {
    {"PrivateIpAddress", .shape = AT_String},
};
static const char *const SecondaryInterfaceStatus_choices[] = {
    "available",
    "in-use",
    NULL,
};
static const char *const SecondaryInterfaceType_choices[] = {
    "secondary",
    NULL,
};
static const struct member_model SecureBlobAttributeValue_members[] = {
    {"Value", .shape = AT_SecureBlob, .wire = "value"},
};
static const struct member_model SecurityGroup_members[] = {
    {"GroupId", .shape = AT_String, .wire = "groupId"},
    {"IpPermissionsEgress", .shape = AT_IpPermissionList, .wire = "ipPermissionsEgress"},
    {"Tags", .shape = AT_TagList, .wire = "tagSet"},
    {"VpcId", .shape = AT_String, .wire = "vpcId"},
    {"SecurityGroupArn", .shape = AT_String, .wire = "securityGroupArn"},
    {"OwnerId", .shape = AT_String, .wire = "ownerId"},
    {"GroupName", .shape = AT_String, .wire = "groupName"},
    {"Description", .shape = AT_String, .wire = "groupDescription"},
    {"IpPermissions", .shape = AT_IpPermissionList, .wire = "ipPermissions"},
};
static const struct member_model SecurityGroupForVpc_members[] = {
    {"Description", .shape = AT_String, .wire = "description"},
    {"GroupName", .shape = AT_String, .wire = "groupName"},
    {"OwnerId", .shape = AT_String, .wire = "ownerId"},
    {"GroupId", .shape = AT_String, .wire = "groupId"},
    {"Tags", .shape = AT_TagList, .wire = "tagSet"},
    {"PrimaryVpcId", .shape = AT_String, .wire = "primaryVpcId"},
};
static const struct member_model SecurityGroupForVpcList_members[] = {
    {"member", .shape = AT_SecurityGroupForVpc, .wire = "item"},
};
static const struct member_model SecurityGroupIdStringList_members[] = {
    {"member", .shape = AT_SecurityGroupId, .wire = "SecurityGroupId"},
};
static const struct member_model SecurityGroupIdentifier_members[] = {
    {"GroupId", .shape = AT_String, .wire = "groupId"},
    {"GroupName", .shape = AT_String, .wire = "groupName"},
};
static const struct member_model SecurityGroupList_members[] = {
    {"member", .shape = AT_SecurityGroup, .wire = "item"},
};
static const struct member_model SecurityGroupReference_members[] = {
    {"GroupId", .shape = AT_String, .wire = "groupId"},
    {"ReferencingVpcId", .shape = AT_String, .wire = "referencingVpcId"},
    {"VpcPeeringConnectionId", .shape = AT_String, .wire = "vpcPeeringConnectionId"},
    {"TransitGatewayId", .shape = AT_String, .wire = "transitGatewayId"},
};
static const struct member_model SecurityGroupReferences_members[] = {
    {"member", .shape = AT_SecurityGroupReference, .wire = "item"},
};
static const char *const SecurityGroupReferencingSupportValue_choices[] = {
    "enable",
    "disable",
    NULL,
};
static const struct member_model SecurityGroupRule_members[] = {
    {"SecurityGroupRuleId", .shape = AT_SecurityGroupRuleId, .wire = "securityGroupRuleId"},
    {"GroupId", .shape = AT_SecurityGroupId, .wire = "groupId"},
    {"GroupOwnerId", .shape = AT_String, .wire = "groupOwnerId"},
    {"IsEgress", .shape = AT_Boolean, .wire = "isEgress"},
    {"IpProtocol", .shape = AT_String, .wire = "ipProtocol"},
    {"FromPort", .shape = AT_Integer, .wire = "fromPort"},
    {"ToPort", .shape = AT_Integer, .wire = "toPort"},
    {"CidrIpv4", .shape = AT_String, .wire = "cidrIpv4"},
    {"CidrIpv6", .shape = AT_String, .wire = "cidrIpv6"},
    {"PrefixListId", .shape = AT_PrefixListResourceId, .wire = "prefixListId"},
    {"ReferencedGroupInfo", .shape = AT_ReferencedSecurityGroup, .wire = "referencedGroupInfo"},
    {"Description", .shape = AT_String, .wire = "description"},
    {"Tags", .shape = AT_TagList, .wire = "tagSet"},
    {"SecurityGroupRuleArn", .shape = AT_String, .wire = "securityGroupRuleArn"},
};
static const struct member_model SecurityGroupRuleDescription_members[] = {
    {"SecurityGroupRuleId", .shape = AT_String},
    {"Description", .shape = AT_String},
};
static const struct member_model SecurityGroupRuleDescriptionList_members[] = {
    {"member", .shape = AT_SecurityGroupRuleDescription, .wire = "item"},
};
static const struct member_model SecurityGroupRuleIdList_members[] = {
    {"member", .shape = AT_String, .wire = "item"},
};
static const struct member_model SecurityGroupRuleList_members[] = {
    {"member", .shape = AT_SecurityGroupRule, .wire = "item"},
};
static const struct member_model SecurityGroupRuleRequest_members[] = {
    {"IpProtocol", .shape = AT_String},
    {"FromPort", .shape = AT_Integer},
    {"ToPort", .shape = AT_Integer},
    {"CidrIpv4", .shape = AT_String},
    {"CidrIpv6", .shape = AT_String},
    {"PrefixListId", .shape = AT_PrefixListResourceId},
    {"ReferencedGroupId", .shape = AT_SecurityGroupId},
    {"Description", .shape = AT_String},
};
static const struct member_model SecurityGroupRuleUpdate_members[] = {
    {"SecurityGroupRuleId", .shape = AT_SecurityGroupRuleId, .traits = MEMBER_REQUIRED},
    {"SecurityGroupRule", .shape = AT_SecurityGroupRuleRequest},
};
static const struct member_model SecurityGroupRuleUpdateList_members[] = {
    {"member", .shape = AT_SecurityGroupRuleUpdate, .wire = "item"},
};
static const struct member_model SecurityGroupStringList_members[] = {
    {"member", .shape = AT_SecurityGroupName, .wire = "SecurityGroup"},
};
static const struct member_model SecurityGroupVpcAssociation_members[] = {
    {"GroupId", .shape = AT_SecurityGroupId, .wire = "groupId"},
    {"VpcId", .shape = AT_VpcId, .wire = "vpcId"},
    {"VpcOwnerId", .shape = AT_String, .wire = "vpcOwnerId"},
    {"State", .shape = AT_SecurityGroupVpcAssociationState, .wire = "state"},
    {"StateReason", .shape = AT_String, .wire = "stateReason"},
    {"GroupOwnerId", .shape = AT_String, .wire = "groupOwnerId"},
};
static const struct member_model SecurityGroupVpcAssociationList_members[] = {
    {"member", .shape = AT_SecurityGroupVpcAssociation, .wire = "item"},
};
static const char *const SecurityGroupVpcAssociationState_choices[] = {
    "associating",
    "associated",
    "association-failed",
    "disassociating",
    "disassociated",
    "disassociation-failed",
    NULL,
};
static const char *const ServiceConnectivityType_choices[] = {
    "ipv4",
    "ipv6",
    NULL,
};
static const struct member_model ServiceDetail_members[] = {
    {"ServiceName", .shape = AT_String, .wire = "serviceName"},
    {"ServiceId", .shape = AT_String, .wire = "serviceId"},
    {"ServiceType", .shape = AT_ServiceTypeDetailSet, .wire = "serviceType"},
    {"ServiceRegion", .shape = AT_String, .wire = "serviceRegion"},
    {"AvailabilityZoneIds", .shape = AT_ValueStringList, .wire = "availabilityZoneIdSet"},
    {"AvailabilityZones", .shape = AT_ValueStringList, .wire = "availabilityZoneSet"},
    {"Owner", .shape = AT_String, .wire = "owner"},
    {"BaseEndpointDnsNames", .shape = AT_ValueStringList, .wire = "baseEndpointDnsNameSet"},
    {"PrivateDnsName", .shape = AT_String, .wire = "privateDnsName"},
    {"PrivateDnsNames", .shape = AT_PrivateDnsDetailsSet, .wire = "privateDnsNameSet"},
    {"VpcEndpointPolicySupported", .shape = AT_Boolean, .wire = "vpcEndpointPolicySupported"},
    {"AcceptanceRequired", .shape = AT_Boolean, .wire = "acceptanceRequired"},
    {"ManagesVpcEndpoints", .shape = AT_Boolean, .wire = "managesVpcEndpoints"},
    {"PayerResponsibility", .shape = AT_PayerResponsibility, .wire = "payerResponsibility"},
    {"Tags", .shape = AT_TagList, .wire = "tagSet"},
    {"PrivateDnsNameVerificationState", .shape = AT_DnsNameState, .wire = "privateDnsNameVerificationState"},
    {"SupportedIpAddressTypes", .shape = AT_SupportedIpAddressTypes, .wire = "supportedIpAddressTypeSet"},
};
static const struct member_model ServiceDetailSet_members[] = {
    {"member", .shape = AT_ServiceDetail, .wire = "item"},
};
static const char *const ServiceManaged_choices[] = {
    "alb",
    "nlb",
    "rnat",
    "rds",
    NULL,
};
static const char *const ServiceType_choices[] = {
    "Interface",
    "Gateway",
    "GatewayLoadBalancer",
    NULL,
};
static const struct member_model ServiceTypeDetail_members[] = {
    {"ServiceType", .shape = AT_ServiceType, .wire = "serviceType"},
};
static const struct member_model ServiceTypeDetailSet_members[] = {
    {"member", .shape = AT_ServiceTypeDetail, .wire = "item"},
};
static const char *const SeverityLabel_choices[] = {
    "informational",
    "low",
    "medium",
    "high",
    "critical",
    NULL,
};
static const char *const ShutdownBehavior_choices[] = {
    "stop",
    "terminate",
    NULL,
};
static const struct member_model Snapshot_members[] = {
    {"OwnerAlias", .shape = AT_String, .wire = "ownerAlias"},
    {"OutpostArn", .shape = AT_String, .wire = "outpostArn"},
    {"Tags", .shape = AT_TagList, .wire = "tagSet"},
    {"StorageTier", .shape = AT_StorageTier, .wire = "storageTier"},
    {"RestoreExpiryTime", .shape = AT_MillisecondDateTime, .wire = "restoreExpiryTime"},
    {"SseType", .shape = AT_SSEType, .wire = "sseType"},
    {"AvailabilityZone", .shape = AT_String, .wire = "availabilityZone"},
    {"TransferType", .shape = AT_TransferType, .wire = "transferType"},
    {"CompletionDurationMinutes", .shape = AT_SnapshotCompletionDurationMinutesResponse, .wire = "completionDurationMinutes"},
    {"CompletionTime", .shape = AT_MillisecondDateTime, .wire = "completionTime"},
    {"FullSnapshotSizeInBytes", .shape = AT_Long, .wire = "fullSnapshotSizeInBytes"},
    {"AssociatedKmsKeys", .shape = AT_AssociatedKmsKeySet, .wire = "associatedKmsKeySet"},
    {"SnapshotId", .shape = AT_String, .wire = "snapshotId"},
    {"VolumeId", .shape = AT_String, .wire = "volumeId"},
    {"State", .shape = AT_SnapshotState, .wire = "status"},
    {"StateMessage", .shape = AT_String, .wire = "statusMessage"},
    {"StartTime", .shape = AT_DateTime, .wire = "startTime"},
    {"Progress", .shape = AT_String, .wire = "progress"},
    {"OwnerId", .shape = AT_String, .wire = "ownerId"},
    {"Description", .shape = AT_String, .wire = "description"},
    {"VolumeSize", .shape = AT_Integer, .wire = "volumeSize"},
    {"Encrypted", .shape = AT_Boolean, .wire = "encrypted"},
    {"KmsKeyId", .shape = AT_String, .wire = "kmsKeyId"},
    {"DataEncryptionKeyId", .shape = AT_String, .wire = "dataEncryptionKeyId"},
};
static const char *const SnapshotAttributeName_choices[] = {
    "productCodes",
    "createVolumePermission",
    NULL,
};
static const char *const SnapshotBlockPublicAccessState_choices[] = {
    "block-all-sharing",
    "block-new-sharing",
    "unblocked",
    NULL,
};
static const struct member_model SnapshotIdStringList_members[] = {
    {"member", .shape = AT_SnapshotId, .wire = "SnapshotId"},
};
static const struct member_model SnapshotList_members[] = {
    {"member", .shape = AT_Snapshot, .wire = "item"},
};
static const char *const SnapshotLocationEnum_choices[] = {
    "regional",
    "local",
    NULL,
};
static const char *const SnapshotReturnCodes_choices[] = {
    "success",
    "skipped",
    "missing-permissions",
    "internal-error",
    "client-error",
    NULL,
};
static const char *const SnapshotState_choices[] = {
    "pending",
    "completed",
    "error",
    "recoverable",
    "recovering",
    NULL,
};
static const struct member_model SpotInstanceRequest_members[] = {
    {"ActualBlockHourlyPrice", .shape = AT_String, .wire = "actualBlockHourlyPrice"},
    {"AvailabilityZoneGroup", .shape = AT_String, .wire = "availabilityZoneGroup"},
    {"BlockDurationMinutes", .shape = AT_Integer, .wire = "blockDurationMinutes"},
    {"CreateTime", .shape = AT_DateTime, .wire = "createTime"},
    {"Fault", .shape = AT_SpotInstanceStateFault, .wire = "fault"},
    {"InstanceId", .shape = AT_InstanceId, .wire = "instanceId"},
    {"LaunchGroup", .shape = AT_String, .wire = "launchGroup"},
    {"LaunchSpecification", .shape = AT_LaunchSpecification, .wire = "launchSpecification"},
    {"LaunchedAvailabilityZone", .shape = AT_String, .wire = "launchedAvailabilityZone"},
    {"LaunchedAvailabilityZoneId", .shape = AT_String, .wire = "launchedAvailabilityZoneId"},
    {"ProductDescription", .shape = AT_RIProductDescription, .wire = "productDescription"},
    {"SpotInstanceRequestId", .shape = AT_String, .wire = "spotInstanceRequestId"},
    {"SpotPrice", .shape = AT_String, .wire = "spotPrice"},
    {"State", .shape = AT_SpotInstanceState, .wire = "state"},
    {"Status", .shape = AT_SpotInstanceStatus, .wire = "status"},
    {"Tags", .shape = AT_TagList, .wire = "tagSet"},
    {"Type", .shape = AT_SpotInstanceType, .wire = "type"},
    {"ValidFrom", .shape = AT_DateTime, .wire = "validFrom"},
    {"ValidUntil", .shape = AT_DateTime, .wire = "validUntil"},
    {"InstanceInterruptionBehavior", .shape = AT_InstanceInterruptionBehavior, .wire = "instanceInterruptionBehavior"},
};
static const struct member_model SpotInstanceRequestIdList_members[] = {
    {"member", .shape = AT_SpotInstanceRequestId, .wire = "SpotInstanceRequestId"},
};
static const struct member_model SpotInstanceRequestList_members[] = {
    {"member", .shape = AT_SpotInstanceRequest, .wire = "item"},
};
static const char *const SpotInstanceState_choices[] = {
    "open",
    "active",
    "closed",
    "cancelled",
    "failed",
    "disabled",
    NULL,
};
static const struct member_model SpotInstanceStateFault_members[] = {
    {"Code", .shape = AT_String, .wire = "code"},
    {"Message", .shape = AT_String, .wire = "message"},
};
static const struct member_model SpotInstanceStatus_members[] = {
    {"Code", .shape = AT_String, .wire = "code"},
    {"Message", .shape = AT_String, .wire = "message"},
    {"UpdateTime", .shape = AT_DateTime, .wire = "updateTime"},
};
static const char *const SpotInstanceType_choices[] = {
    "one-time",
    "persistent",
    NULL,
};
static const struct member_model SpotMarketOptions_members[] = {
    {"MaxPrice", .shape = AT_String},
    {"SpotInstanceType", .shape = AT_SpotInstanceType},
    {"BlockDurationMinutes", .shape = AT_Integer},
    {"ValidUntil", .shape = AT_DateTime},
    {"InstanceInterruptionBehavior", .shape = AT_InstanceInterruptionBehavior},
};
static const struct member_model SpotPlacement_members[] = {
    {"AvailabilityZone", .shape = AT_String, .wire = "availabilityZone"},
    {"GroupName", .shape = AT_PlacementGroupName, .wire = "groupName"},
    {"Tenancy", .shape = AT_Tenancy, .wire = "tenancy"},
    {"AvailabilityZoneId", .shape = AT_String, .wire = "availabilityZoneId"},
};
static const struct member_model SpotPrice_members[] = {
    {"AvailabilityZone", .shape = AT_String, .wire = "availabilityZone"},
    {"AvailabilityZoneId", .shape = AT_String, .wire = "availabilityZoneId"},
    {"InstanceType", .shape = AT_InstanceType, .wire = "instanceType"},
    {"ProductDescription", .shape = AT_RIProductDescription, .wire = "productDescription"},
    {"SpotPrice", .shape = AT_String, .wire = "spotPrice"},
    {"Timestamp", .shape = AT_DateTime, .wire = "timestamp"},
};
static const struct member_model SpotPriceHistoryList_members[] = {
    {"member", .shape = AT_SpotPrice, .wire = "item"},
};
static const struct member_model StaleIpPermission_members[] = {
    {"FromPort", .shape = AT_Integer, .wire = "fromPort"},
    {"IpProtocol", .shape = AT_String, .wire = "ipProtocol"},
    {"IpRanges", .shape = AT_IpRanges, .wire = "ipRanges"},
    {"PrefixListIds", .shape = AT_PrefixListIdSet, .wire = "prefixListIds"},
    {"ToPort", .shape = AT_Integer, .wire = "toPort"},
    {"UserIdGroupPairs", .shape = AT_UserIdGroupPairSet, .wire = "groups"},
};
static const struct member_model StaleIpPermissionSet_members[] = {
    {"member", .shape = AT_StaleIpPermission, .wire = "item"},
};
static const struct member_model StaleSecurityGroup_members[] = {
    {"Description", .shape = AT_String, .wire = "description"},
    {"GroupId", .shape = AT_String, .wire = "groupId"},
    {"GroupName", .shape = AT_String, .wire = "groupName"},
    {"StaleIpPermissions", .shape = AT_StaleIpPermissionSet, .wire = "staleIpPermissions"},
    {"StaleIpPermissionsEgress", .shape = AT_StaleIpPermissionSet, .wire = "staleIpPermissionsEgress"},
    {"VpcId", .shape = AT_String, .wire = "vpcId"},
};
static const struct member_model StaleSecurityGroupSet_members[] = {
    {"member", .shape = AT_StaleSecurityGroup, .wire = "item"},
};
static const struct member_model StartInstancesRequest_members[] = {
    {"InstanceIds", .shape = AT_InstanceIdStringList, .wire = "InstanceId", .traits = MEMBER_REQUIRED},
    {"AdditionalInfo", .shape = AT_String, .wire = "additionalInfo"},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model StartInstancesResult_members[] = {
    {"StartingInstances", .shape = AT_InstanceStateChangeList, .wire = "instancesSet"},
};
static const char *const State_choices[] = {
    "PendingAcceptance",
    "Pending",
    "Available",
    "Deleting",
    "Deleted",
    "Rejected",
    "Failed",
    "Expired",
    "Partial",
    NULL,
};
static const struct member_model StateReason_members[] = {
    {"Code", .shape = AT_String, .wire = "code"},
    {"Message", .shape = AT_String, .wire = "message"},
};
static const char *const StatusName_choices[] = {
    "reachability",
    NULL,
};
static const char *const StatusType_choices[] = {
    "passed",
    "failed",
    "insufficient-data",
    "initializing",
    NULL,
};
static const struct member_model StopInstancesRequest_members[] = {
    {"InstanceIds", .shape = AT_InstanceIdStringList, .wire = "InstanceId", .traits = MEMBER_REQUIRED},
    {"Hibernate", .shape = AT_Boolean},
    {"SkipOsShutdown", .shape = AT_Boolean},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
    {"Force", .shape = AT_Boolean, .wire = "force"},
};
static const struct member_model StopInstancesResult_members[] = {
    {"StoppingInstances", .shape = AT_InstanceStateChangeList, .wire = "instancesSet"},
};
static const char *const StorageTier_choices[] = {
    "archive",
    "standard",
    NULL,
};
static const struct member_model Subnet_members[] = {
    {"AvailabilityZoneId", .shape = AT_String, .wire = "availabilityZoneId"},
    {"EnableLniAtDeviceIndex", .shape = AT_Integer, .wire = "enableLniAtDeviceIndex"},
    {"MapCustomerOwnedIpOnLaunch", .shape = AT_Boolean, .wire = "mapCustomerOwnedIpOnLaunch"},
    {"CustomerOwnedIpv4Pool", .shape = AT_CoipPoolId, .wire = "customerOwnedIpv4Pool"},
    {"OwnerId", .shape = AT_String, .wire = "ownerId"},
    {"AssignIpv6AddressOnCreation", .shape = AT_Boolean, .wire = "assignIpv6AddressOnCreation"},
    {"Ipv6CidrBlockAssociationSet", .shape = AT_SubnetIpv6CidrBlockAssociationSet, .wire = "ipv6CidrBlockAssociationSet"},
    {"Tags", .shape = AT_TagList, .wire = "tagSet"},
    {"SubnetArn", .shape = AT_String, .wire = "subnetArn"},
    {"OutpostArn", .shape = AT_String, .wire = "outpostArn"},
    {"EnableDns64", .shape = AT_Boolean, .wire = "enableDns64"},
    {"Ipv6Native", .shape = AT_Boolean, .wire = "ipv6Native"},
    {"PrivateDnsNameOptionsOnLaunch", .shape = AT_PrivateDnsNameOptionsOnLaunch, .wire = "privateDnsNameOptionsOnLaunch"},
    {"BlockPublicAccessStates", .shape = AT_BlockPublicAccessStates, .wire = "blockPublicAccessStates"},
    {"Type", .shape = AT_String, .wire = "type"},
    {"SubnetId", .shape = AT_String, .wire = "subnetId"},
    {"State", .shape = AT_SubnetState, .wire = "state"},
    {"VpcId", .shape = AT_String, .wire = "vpcId"},
    {"CidrBlock", .shape = AT_String, .wire = "cidrBlock"},
    {"AvailableIpAddressCount", .shape = AT_Integer, .wire = "availableIpAddressCount"},
    {"AvailabilityZone", .shape = AT_String, .wire = "availabilityZone"},
    {"DefaultForAz", .shape = AT_Boolean, .wire = "defaultForAz"},
    {"MapPublicIpOnLaunch", .shape = AT_Boolean, .wire = "mapPublicIpOnLaunch"},
};
static const struct member_model SubnetCidrBlockState_members[] = {
    {"State", .shape = AT_SubnetCidrBlockStateCode, .wire = "state"},
    {"StatusMessage", .shape = AT_String, .wire = "statusMessage"},
};
static const char *const SubnetCidrBlockStateCode_choices[] = {
    "associating",
    "associated",
    "disassociating",
    "disassociated",
    "failing",
    "failed",
    NULL,
};
static const struct member_model SubnetCidrReservation_members[] = {
    {"SubnetCidrReservationId", .shape = AT_SubnetCidrReservationId, .wire = "subnetCidrReservationId"},
    {"SubnetId", .shape = AT_SubnetId, .wire = "subnetId"},
    {"Cidr", .shape = AT_String, .wire = "cidr"},
    {"ReservationType", .shape = AT_SubnetCidrReservationType, .wire = "reservationType"},
    {"OwnerId", .shape = AT_String, .wire = "ownerId"},
    {"Description", .shape = AT_String, .wire = "description"},
    {"Tags", .shape = AT_TagList, .wire = "tagSet"},
};
static const struct member_model SubnetCidrReservationList_members[] = {
    {"member", .shape = AT_SubnetCidrReservation, .wire = "item"},
};
static const char *const SubnetCidrReservationType_choices[] = {
    "prefix",
    "explicit",
    NULL,
};
static const struct member_model SubnetConfiguration_members[] = {
    {"SubnetId", .shape = AT_SubnetId},
    {"Ipv4", .shape = AT_String},
    {"Ipv6", .shape = AT_String},
};
static const struct member_model SubnetConfigurationsList_members[] = {
    {"member", .shape = AT_SubnetConfiguration, .wire = "item"},
};
static const struct member_model SubnetIdList_members[] = {
    {"member", .shape = AT_SubnetId, .wire = "AssociatedSubnetId"},
};
static const struct member_model SubnetIdStringList_members[] = {
    {"member", .shape = AT_SubnetId, .wire = "SubnetId"},
};
static const struct member_model SubnetIpPrefixes_members[] = {
    {"SubnetId", .shape = AT_String, .wire = "subnetId"},
    {"IpPrefixes", .shape = AT_ValueStringList, .wire = "ipPrefixSet"},
};
static const struct member_model SubnetIpPrefixesList_members[] = {
    {"member", .shape = AT_SubnetIpPrefixes, .wire = "item"},
};
static const struct member_model SubnetIpv6CidrBlockAssociation_members[] = {
    {"AssociationId", .shape = AT_SubnetCidrAssociationId, .wire = "associationId"},
    {"Ipv6CidrBlock", .shape = AT_String, .wire = "ipv6CidrBlock"},
    {"Ipv6CidrBlockState", .shape = AT_SubnetCidrBlockState, .wire = "ipv6CidrBlockState"},
    {"Ipv6AddressAttribute", .shape = AT_Ipv6AddressAttribute, .wire = "ipv6AddressAttribute"},
    {"IpSource", .shape = AT_IpSource, .wire = "ipSource"},
};
static const struct member_model SubnetIpv6CidrBlockAssociationSet_members[] = {
    {"member", .shape = AT_SubnetIpv6CidrBlockAssociation, .wire = "item"},
};
static const struct member_model SubnetList_members[] = {
    {"member", .shape = AT_Subnet, .wire = "item"},
};
static const char *const SubnetState_choices[] = {
    "pending",
    "available",
    "unavailable",
    "failed",
    "failed-insufficient-capacity",
    NULL,
};
static const struct member_model SuccessfulInstanceCreditSpecificationItem_members[] = {
    {"InstanceId", .shape = AT_String, .wire = "instanceId"},
};
static const struct member_model SuccessfulInstanceCreditSpecificationSet_members[] = {
    {"member", .shape = AT_SuccessfulInstanceCreditSpecificationItem, .wire = "item"},
};
static const char *const SummaryStatus_choices[] = {
    "ok",
    "impaired",
    "insufficient-data",
    "not-applicable",
    "initializing",
    NULL,
};
static const char *const SupportedAdditionalProcessorFeature_choices[] = {
    "amd-sev-snp",
    "nested-virtualization",
    NULL,
};
static const struct member_model SupportedAdditionalProcessorFeatureList_members[] = {
    {"member", .shape = AT_SupportedAdditionalProcessorFeature, .wire = "item"},
};
static const struct member_model SupportedInstanceTypeSet_members[] = {
    {"member", .shape = AT_InstanceTypeItem, .wire = "item"},
};
static const struct member_model SupportedIpAddressTypes_members[] = {
    {"member", .shape = AT_ServiceConnectivityType, .wire = "item"},
};
static const struct member_model Tag_members[] = {
    {"Key", .shape = AT_String, .wire = "key"},
    {"Value", .shape = AT_String, .wire = "value"},
};
static const struct member_model TagDescription_members[] = {
    {"Key", .shape = AT_String, .wire = "key"},
    {"ResourceId", .shape = AT_String, .wire = "resourceId"},
    {"ResourceType", .shape = AT_ResourceType, .wire = "resourceType"},
    {"Value", .shape = AT_String, .wire = "value"},
};
static const struct member_model TagDescriptionList_members[] = {
    {"member", .shape = AT_TagDescription, .wire = "item"},
};
static const struct member_model TagFieldSpecificationListRequest_members[] = {
    {"member", .shape = AT_TagFieldSpecificationRequest, .wire = "item"},
};
static const struct member_model TagFieldSpecificationListResponse_members[] = {
    {"member", .shape = AT_TagFieldSpecificationResponse, .wire = "item"},
};
static const struct member_model TagFieldSpecificationRequest_members[] = {
    {"ResourceType", .shape = AT_TaggableResourceType},
    {"TagKeys", .shape = AT_TagKeyList, .wire = "TagKey"},
};
static const struct member_model TagFieldSpecificationResponse_members[] = {
    {"ResourceType", .shape = AT_TaggableResourceType, .wire = "resourceType"},
    {"TagKeys", .shape = AT_TagKeyList, .wire = "tagKeySet"},
};
static const struct member_model TagKeyList_members[] = {
    {"member", .shape = AT_TagKey, .wire = "item"},
};
static const struct member_model TagList_members[] = {
    {"member", .shape = AT_Tag, .wire = "item"},
};
static const struct member_model TagSpecification_members[] = {
    {"ResourceType", .shape = AT_ResourceType, .wire = "resourceType"},
    {"Tags", .shape = AT_TagList, .wire = "Tag"},
};
static const struct member_model TagSpecificationList_members[] = {
    {"member", .shape = AT_TagSpecification, .wire = "item"},
};
static const char *const TaggableResourceType_choices[] = {
    "network-interface",
    "instance",
    "auto-scaling-group",
    NULL,
};
static const char *const TelemetryStatus_choices[] = {
    "UP",
    "DOWN",
    NULL,
};
static const char *const Tenancy_choices[] = {
    "default",
    "dedicated",
    "host",
    NULL,
};
static const struct member_model TerminateInstancesRequest_members[] = {
    {"InstanceIds", .shape = AT_InstanceIdStringList, .wire = "InstanceId", .traits = MEMBER_REQUIRED},
    {"Force", .shape = AT_Boolean},
    {"SkipOsShutdown", .shape = AT_Boolean},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model TerminateInstancesResult_members[] = {
    {"TerminatingInstances", .shape = AT_InstanceStateChangeList, .wire = "instancesSet"},
};
static const struct member_model ThreadsPerCoreList_members[] = {
    {"member", .shape = AT_ThreadsPerCore, .wire = "item"},
};
static const struct member_model TotalLocalStorageGB_members[] = {
    {"Min", .shape = AT_Double, .wire = "min"},
    {"Max", .shape = AT_Double, .wire = "max"},
};
static const struct member_model TotalLocalStorageGBRequest_members[] = {
    {"Min", .shape = AT_Double},
    {"Max", .shape = AT_Double},
};
static const char *const TpmSupportValues_choices[] = {
    "v2.0",
    NULL,
};
static const char *const TrafficType_choices[] = {
    "ACCEPT",
    "REJECT",
    "ALL",
    NULL,
};
static const char *const TransferType_choices[] = {
    "time-based",
    "standard",
    NULL,
};
static const struct member_model TransitGateway_members[] = {
    {"TransitGatewayId", .shape = AT_String, .wire = "transitGatewayId"},
    {"TransitGatewayArn", .shape = AT_String, .wire = "transitGatewayArn"},
    {"State", .shape = AT_TransitGatewayState, .wire = "state"},
    {"OwnerId", .shape = AT_String, .wire = "ownerId"},
    {"Description", .shape = AT_String, .wire = "description"},
    {"CreationTime", .shape = AT_DateTime, .wire = "creationTime"},
    {"Options", .shape = AT_TransitGatewayOptions, .wire = "options"},
    {"Tags", .shape = AT_TagList, .wire = "tagSet"},
};
static const char *const TransitGatewayAssociationState_choices[] = {
    "associating",
    "associated",
    "disassociating",
    "disassociated",
    NULL,
};
static const struct member_model TransitGatewayAttachment_members[] = {
    {"TransitGatewayAttachmentId", .shape = AT_String, .wire = "transitGatewayAttachmentId"},
    {"TransitGatewayId", .shape = AT_String, .wire = "transitGatewayId"},
    {"TransitGatewayOwnerId", .shape = AT_String, .wire = "transitGatewayOwnerId"},
    {"ResourceOwnerId", .shape = AT_String, .wire = "resourceOwnerId"},
    {"ResourceType", .shape = AT_TransitGatewayAttachmentResourceType, .wire = "resourceType"},
    {"ResourceId", .shape = AT_String, .wire = "resourceId"},
    {"State", .shape = AT_TransitGatewayAttachmentState, .wire = "state"},
    {"Association", .shape = AT_TransitGatewayAttachmentAssociation, .wire = "association"},
    {"CreationTime", .shape = AT_DateTime, .wire = "creationTime"},
    {"Tags", .shape = AT_TagList, .wire = "tagSet"},
    {"NatGatewaySupport", .shape = AT_TransitGatewayAttachmentNatGatewaySupportState, .wire = "natGatewaySupport"},
};
static const struct member_model TransitGatewayAttachmentAssociation_members[] = {
    {"TransitGatewayRouteTableId", .shape = AT_String, .wire = "transitGatewayRouteTableId"},
    {"TransitGatewayPolicyTableId", .shape = AT_String, .wire = "transitGatewayPolicyTableId"},
    {"State", .shape = AT_TransitGatewayAssociationState, .wire = "state"},
};
static const struct member_model TransitGatewayAttachmentIdStringList_members[] = {
    {"member", .shape = AT_TransitGatewayAttachmentId},
};
static const struct member_model TransitGatewayAttachmentList_members[] = {
    {"member", .shape = AT_TransitGatewayAttachment, .wire = "item"},
};
static const char *const TransitGatewayAttachmentNatGatewaySupportState_choices[] = {
    "enabled",
    "disabled",
    "enabling",
    "disabling",
    NULL,
};
static const char *const TransitGatewayAttachmentResourceType_choices[] = {
    "vpc",
    "vpn",
    "vpn-concentrator",
    "direct-connect-gateway",
    "connect",
    "peering",
    "tgw-peering",
    "network-function",
    "client-vpn",
    NULL,
};
static const char *const TransitGatewayAttachmentState_choices[] = {
    "initiating",
    "initiatingRequest",
    "pendingAcceptance",
    "rollingBack",
    "pending",
    "available",
    "modifying",
    "deleting",
    "deleted",
    "failed",
    "rejected",
    "rejecting",
    "failing",
    NULL,
};
static const struct member_model TransitGatewayIdStringList_members[] = {
    {"member", .shape = AT_TransitGatewayId, .wire = "item"},
};
static const struct member_model TransitGatewayList_members[] = {
    {"member", .shape = AT_TransitGateway, .wire = "item"},
};
static const struct member_model TransitGatewayOptions_members[] = {
    {"AmazonSideAsn", .shape = AT_Long, .wire = "amazonSideAsn"},
    {"TransitGatewayCidrBlocks", .shape = AT_ValueStringList, .wire = "transitGatewayCidrBlocks"},
    {"AutoAcceptSharedAttachments", .shape = AT_AutoAcceptSharedAttachmentsValue, .wire = "autoAcceptSharedAttachments"},
    {"DefaultRouteTableAssociation", .shape = AT_DefaultRouteTableAssociationValue, .wire = "defaultRouteTableAssociation"},
    {"AssociationDefaultRouteTableId", .shape = AT_String, .wire = "associationDefaultRouteTableId"},
    {"DefaultRouteTablePropagation", .shape = AT_DefaultRouteTablePropagationValue, .wire = "defaultRouteTablePropagation"},
    {"PropagationDefaultRouteTableId", .shape = AT_String, .wire = "propagationDefaultRouteTableId"},
    {"VpnEcmpSupport", .shape = AT_VpnEcmpSupportValue, .wire = "vpnEcmpSupport"},
    {"DnsSupport", .shape = AT_DnsSupportValue, .wire = "dnsSupport"},
    {"SecurityGroupReferencingSupport", .shape = AT_SecurityGroupReferencingSupportValue, .wire = "securityGroupReferencingSupport"},
    {"MulticastSupport", .shape = AT_MulticastSupportValue, .wire = "multicastSupport"},
    {"EncryptionSupport", .shape = AT_EncryptionSupport, .wire = "encryptionSupport"},
};
static const char *const TransitGatewayState_choices[] = {
    "pending",
    "available",
    "modifying",
    "deleting",
    "deleted",
    NULL,
};
static const struct member_model TransitGatewayVpcAttachment_members[] = {
    {"TransitGatewayAttachmentId", .shape = AT_String, .wire = "transitGatewayAttachmentId"},
    {"TransitGatewayId", .shape = AT_String, .wire = "transitGatewayId"},
    {"VpcId", .shape = AT_String, .wire = "vpcId"},
    {"VpcOwnerId", .shape = AT_String, .wire = "vpcOwnerId"},
    {"State", .shape = AT_TransitGatewayAttachmentState, .wire = "state"},
    {"SubnetIds", .shape = AT_ValueStringList, .wire = "subnetIds"},
    {"CreationTime", .shape = AT_DateTime, .wire = "creationTime"},
    {"Options", .shape = AT_TransitGatewayVpcAttachmentOptions, .wire = "options"},
    {"Tags", .shape = AT_TagList, .wire = "tagSet"},
};
static const struct member_model TransitGatewayVpcAttachmentList_members[] = {
    {"member", .shape = AT_TransitGatewayVpcAttachment, .wire = "item"},
};
static const struct member_model TransitGatewayVpcAttachmentOptions_members[] = {
    {"DnsSupport", .shape = AT_DnsSupportValue, .wire = "dnsSupport"},
    {"SecurityGroupReferencingSupport", .shape = AT_SecurityGroupReferencingSupportValue, .wire = "securityGroupReferencingSupport"},
    {"Ipv6Support", .shape = AT_Ipv6SupportValue, .wire = "ipv6Support"},
    {"ApplianceModeSupport", .shape = AT_ApplianceModeSupportValue, .wire = "applianceModeSupport"},
};
static const char *const TunnelInsideIpVersion_choices[] = {
    "ipv4",
    "ipv6",
    NULL,
};
static const struct member_model TunnelOption_members[] = {
    {"OutsideIpAddress", .shape = AT_String, .wire = "outsideIpAddress"},
    {"TunnelInsideCidr", .shape = AT_String, .wire = "tunnelInsideCidr"},
    {"TunnelInsideIpv6Cidr", .shape = AT_String, .wire = "tunnelInsideIpv6Cidr"},
    {"PreSharedKey", .shape = AT_preSharedKey, .wire = "preSharedKey"},
    {"Phase1LifetimeSeconds", .shape = AT_Integer, .wire = "phase1LifetimeSeconds"},
    {"Phase2LifetimeSeconds", .shape = AT_Integer, .wire = "phase2LifetimeSeconds"},
    {"RekeyMarginTimeSeconds", .shape = AT_Integer, .wire = "rekeyMarginTimeSeconds"},
    {"RekeyFuzzPercentage", .shape = AT_Integer, .wire = "rekeyFuzzPercentage"},
    {"ReplayWindowSize", .shape = AT_Integer, .wire = "replayWindowSize"},
    {"DpdTimeoutSeconds", .shape = AT_Integer, .wire = "dpdTimeoutSeconds"},
    {"DpdTimeoutAction", .shape = AT_String, .wire = "dpdTimeoutAction"},
    {"Phase1EncryptionAlgorithms", .shape = AT_Phase1EncryptionAlgorithmsList, .wire = "phase1EncryptionAlgorithmSet"},
    {"Phase2EncryptionAlgorithms", .shape = AT_Phase2EncryptionAlgorithmsList, .wire = "phase2EncryptionAlgorithmSet"},
    {"Phase1IntegrityAlgorithms", .shape = AT_Phase1IntegrityAlgorithmsList, .wire = "phase1IntegrityAlgorithmSet"},
    {"Phase2IntegrityAlgorithms", .shape = AT_Phase2IntegrityAlgorithmsList, .wire = "phase2IntegrityAlgorithmSet"},
    {"Phase1DHGroupNumbers", .shape = AT_Phase1DHGroupNumbersList, .wire = "phase1DHGroupNumberSet"},
    {"Phase2DHGroupNumbers", .shape = AT_Phase2DHGroupNumbersList, .wire = "phase2DHGroupNumberSet"},
    {"IkeVersions", .shape = AT_IKEVersionsList, .wire = "ikeVersionSet"},
    {"StartupAction", .shape = AT_String, .wire = "startupAction"},
    {"LogOptions", .shape = AT_VpnTunnelLogOptions, .wire = "logOptions"},
    {"EnableTunnelLifecycleControl", .shape = AT_Boolean, .wire = "enableTunnelLifecycleControl"},
    {"Phase1AdditionalKeyExchanges", .shape = AT_AdditionalKeyExchangesList, .wire = "phase1AdditionalKeyExchangeSet"},
    {"Phase2AdditionalKeyExchanges", .shape = AT_AdditionalKeyExchangesList, .wire = "phase2AdditionalKeyExchangeSet"},
};
static const struct member_model TunnelOptionsList_members[] = {
    {"member", .shape = AT_TunnelOption, .wire = "item"},
};
static const struct member_model UnassignIpv6AddressesRequest_members[] = {
    {"Ipv6Prefixes", .shape = AT_IpPrefixList, .wire = "Ipv6Prefix"},
    {"NetworkInterfaceId", .shape = AT_NetworkInterfaceId, .wire = "networkInterfaceId", .traits = MEMBER_REQUIRED},
    {"Ipv6Addresses", .shape = AT_Ipv6AddressList, .wire = "ipv6Addresses"},
};
static const struct member_model UnassignIpv6AddressesResult_members[] = {
    {"NetworkInterfaceId", .shape = AT_String, .wire = "networkInterfaceId"},
    {"UnassignedIpv6Addresses", .shape = AT_Ipv6AddressList, .wire = "unassignedIpv6Addresses"},
    {"UnassignedIpv6Prefixes", .shape = AT_IpPrefixList, .wire = "unassignedIpv6PrefixSet"},
};
static const struct member_model UnassignPrivateIpAddressesRequest_members[] = {
    {"Ipv4Prefixes", .shape = AT_IpPrefixList, .wire = "Ipv4Prefix"},
    {"NetworkInterfaceId", .shape = AT_NetworkInterfaceId, .wire = "networkInterfaceId", .traits = MEMBER_REQUIRED},
    {"PrivateIpAddresses", .shape = AT_PrivateIpAddressStringList, .wire = "privateIpAddress"},
};
static const struct member_model UnassignPrivateNatGatewayAddressRequest_members[] = {
    {"NatGatewayId", .shape = AT_NatGatewayId, .traits = MEMBER_REQUIRED},
    {"PrivateIpAddresses", .shape = AT_IpList, .wire = "PrivateIpAddress", .traits = MEMBER_REQUIRED},
    {"MaxDrainDurationSeconds", .shape = AT_DrainSeconds},
    {"DryRun", .shape = AT_Boolean},
};
static const struct member_model UnassignPrivateNatGatewayAddressResult_members[] = {
    {"NatGatewayId", .shape = AT_NatGatewayId, .wire = "natGatewayId"},
    {"NatGatewayAddresses", .shape = AT_NatGatewayAddressList, .wire = "natGatewayAddressSet"},
};
static const struct member_model UnmonitorInstancesRequest_members[] = {
    {"InstanceIds", .shape = AT_InstanceIdStringList, .wire = "InstanceId", .traits = MEMBER_REQUIRED},
    {"MetricCategoryIds", .shape = AT_MetricCategoryIdList, .wire = "MetricCategoryId"},
    {"DryRun", .shape = AT_Boolean, .wire = "dryRun"},
};
static const struct member_model UnmonitorInstancesResult_members[] = {
    {"InstanceMonitorings", .shape = AT_InstanceMonitoringList, .wire = "instancesSet"},
};
static const char *const UnsuccessfulInstanceCreditSpecificationErrorCode_choices[] = {
    "InvalidInstanceID.Malformed",
    "InvalidInstanceID.NotFound",
    "IncorrectInstanceState",
    "InstanceCreditSpecification.NotSupported",
    NULL,
};
static const struct member_model UnsuccessfulInstanceCreditSpecificationItem_members[] = {
    {"InstanceId", .shape = AT_String, .wire = "instanceId"},
    {"Error", .shape = AT_UnsuccessfulInstanceCreditSpecificationItemError, .wire = "error"},
};
static const struct member_model UnsuccessfulInstanceCreditSpecificationItemError_members[] = {
    {"Code", .shape = AT_UnsuccessfulInstanceCreditSpecificationErrorCode, .wire = "code"},
    {"Message", .shape = AT_String, .wire = "message"},
};
static const struct member_model UnsuccessfulInstanceCreditSpecificationSet_members[] = {
    {"member", .shape = AT_UnsuccessfulInstanceCreditSpecificationItem, .wire = "item"},
};
static const struct member_model UnsuccessfulItem_members[] = {
    {"Error", .shape = AT_UnsuccessfulItemError, .wire = "error"},
    {"ResourceId", .shape = AT_String, .wire = "resourceId"},
};
static const struct member_model UnsuccessfulItemError_members[] = {
    {"Code", .shape = AT_String, .wire = "code"},
    {"Message", .shape = AT_String, .wire = "message"},
};
static const struct member_model UnsuccessfulItemSet_members[] = {
    {"member", .shape = AT_UnsuccessfulItem, .wire = "item"},
};
static const struct member_model UnsupportedInstanceTypeSet_members[] = {
    {"member", .shape = AT_InstanceTypeItem, .wire = "item"},
};
static const struct member_model UpdateSecurityGroupRuleDescriptionsEgressRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
    {"GroupId", .shape = AT_SecurityGroupId},
    {"GroupName", .shape = AT_SecurityGroupName},
    {"IpPermissions", .shape = AT_IpPermissionList},
    {"SecurityGroupRuleDescriptions", .shape = AT_SecurityGroupRuleDescriptionList, .wire = "SecurityGroupRuleDescription"},
};
static const struct member_model UpdateSecurityGroupRuleDescriptionsEgressResult_members[] = {
    {"Return", .shape = AT_Boolean, .wire = "return"},
};
static const struct member_model UpdateSecurityGroupRuleDescriptionsIngressRequest_members[] = {
    {"DryRun", .shape = AT_Boolean},
    {"GroupId", .shape = AT_SecurityGroupId},
    {"GroupName", .shape = AT_SecurityGroupName},
    {"IpPermissions", .shape = AT_IpPermissionList},
    {"SecurityGroupRuleDescriptions", .shape = AT_SecurityGroupRuleDescriptionList, .wire = "SecurityGroupRuleDescription"},
};
static const struct member_model UpdateSecurityGroupRuleDescriptionsIngressResult_members[] = {
    {"Return", .shape = AT_Boolean, .wire = "return"},
};
static const char *const UsageClassType_choices[] = {
    "spot",
    "on-demand",
    "capacity-block",
    NULL,
};
static const struct member_model UsageClassTypeList_members[] = {
    {"member", .shape = AT_UsageClassType, .wire = "item"},
};
static const struct member_model UserGroupStringList_members[] = {
    {"member", .shape = AT_String, .wire = "UserGroup"},
};
static const struct member_model UserIdGroupPair_members[] = {
    {"Description", .shape = AT_String, .wire = "description"},
    {"UserId", .shape = AT_String, .wire = "userId"},
    {"GroupName", .shape = AT_String, .wire = "groupName"},
    {"GroupId", .shape = AT_String, .wire = "groupId"},
    {"VpcId", .shape = AT_String, .wire = "vpcId"},
    {"VpcPeeringConnectionId", .shape = AT_String, .wire = "vpcPeeringConnectionId"},
    {"PeeringStatus", .shape = AT_String, .wire = "peeringStatus"},
};
static const struct member_model UserIdGroupPairList_members[] = {
    {"member", .shape = AT_UserIdGroupPair, .wire = "item"},
};
static const struct member_model UserIdGroupPairSet_members[] = {
    {"member", .shape = AT_UserIdGroupPair, .wire = "item"},
};
static const struct member_model UserIdStringList_members[] = {
    {"member", .shape = AT_String, .wire = "UserId"},
};
static const struct member_model VCpuCountRange_members[] = {
    {"Min", .shape = AT_Integer, .wire = "min"},
    {"Max", .shape = AT_Integer, .wire = "max"},
};
static const struct member_model VCpuCountRangeRequest_members[] = {
    {"Min", .shape = AT_Integer, .traits = MEMBER_REQUIRED},
    {"Max", .shape = AT_Integer},
};
static const struct member_model VCpuInfo_members[] = {
    {"DefaultVCpus", .shape = AT_VCpuCount, .wire = "defaultVCpus"},
    {"DefaultCores", .shape = AT_CoreCount, .wire = "defaultCores"},
    {"DefaultThreadsPerCore", .shape = AT_ThreadsPerCore, .wire = "defaultThreadsPerCore"},
    {"ValidCores", .shape = AT_CoreCountList, .wire = "validCores"},
    {"ValidThreadsPerCore", .shape = AT_ThreadsPerCoreList, .wire = "validThreadsPerCore"},
};
static const struct member_model ValidationError_members[] = {
    {"Code", .shape = AT_String, .wire = "code"},
    {"Message", .shape = AT_String, .wire = "message"},
};
static const struct member_model ValidationWarning_members[] = {
    {"Errors", .shape = AT_ErrorSet, .wire = "errorSet"},
};
static const struct member_model ValueStringList_members[] = {
    {"member", .shape = AT_String, .wire = "item"},
};
static const struct member_model VersionStringList_members[] = {
    {"member", .shape = AT_String, .wire = "item"},
};
static const struct member_model VgwTelemetry_members[] = {
    {"AcceptedRouteCount", .shape = AT_Integer, .wire = "acceptedRouteCount"},
    {"LastStatusChange", .shape = AT_DateTime, .wire = "lastStatusChange"},
    {"OutsideIpAddress", .shape = AT_String, .wire = "outsideIpAddress"},
    {"Status", .shape = AT_TelemetryStatus, .wire = "status"},
    {"StatusMessage", .shape = AT_String, .wire = "statusMessage"},
    {"CertificateArn", .shape = AT_String, .wire = "certificateArn"},
};
static const struct member_model VgwTelemetryList_members[] = {
    {"member", .shape = AT_VgwTelemetry, .wire = "item"},
};
static const char *const VirtualizationType_choices[] = {
    "hvm",
    "paravirtual",
    NULL,
};
static const struct member_model VirtualizationTypeList_members[] = {
    {"member", .shape = AT_VirtualizationType, .wire = "item"},
};
static const struct member_model Volume_members[] = {
    {"AvailabilityZoneId", .shape = AT_String, .wire = "availabilityZoneId"},
    {"OutpostArn", .shape = AT_String, .wire = "outpostArn"},
    {"SourceVolumeId", .shape = AT_String, .wire = "sourceVolumeId"},
    {"Iops", .shape = AT_Integer, .wire = "iops"},
    {"Tags", .shape = AT_TagList, .wire = "tagSet"},
    {"VolumeType", .shape = AT_VolumeType, .wire = "volumeType"},
    {"FastRestored", .shape = AT_Boolean, .wire = "fastRestored"},
    {"MultiAttachEnabled", .shape = AT_Boolean, .wire = "multiAttachEnabled"},
    {"Throughput", .shape = AT_Integer, .wire = "throughput"},
    {"SseType", .shape = AT_SSEType, .wire = "sseType"},
    {"Operator", .shape = AT_OperatorResponse, .wire = "operator"},
    {"VolumeInitializationRate", .shape = AT_Integer, .wire = "volumeInitializationRate"},
    {"VolumeArn", .shape = AT_String, .wire = "volumeArn"},
    {"OwnerId", .shape = AT_String, .wire = "ownerId"},
    {"VolumeId", .shape = AT_String, .wire = "volumeId"},
    {"Size", .shape = AT_Integer, .wire = "size"},
    {"SnapshotId", .shape = AT_String, .wire = "snapshotId"},
    {"AvailabilityZone", .shape = AT_String, .wire = "availabilityZone"},
    {"State", .shape = AT_VolumeState, .wire = "status"},
    {"CreateTime", .shape = AT_DateTime, .wire = "createTime"},
    {"Attachments", .shape = AT_VolumeAttachmentList, .wire = "attachmentSet"},
    {"Encrypted", .shape = AT_Boolean, .wire = "encrypted"},
    {"KmsKeyId", .shape = AT_String, .wire = "kmsKeyId"},
};
static const struct member_model VolumeAttachment_members[] = {
    {"DeleteOnTermination", .shape = AT_Boolean, .wire = "deleteOnTermination"},
    {"AssociatedResource", .shape = AT_String, .wire = "associatedResource"},
    {"InstanceOwningService", .shape = AT_String, .wire = "instanceOwningService"},
    {"EbsCardIndex", .shape = AT_Integer, .wire = "ebsCardIndex"},
    {"VolumeId", .shape = AT_String, .wire = "volumeId"},
    {"InstanceId", .shape = AT_String, .wire = "instanceId"},
    {"Device", .shape = AT_String, .wire = "device"},
    {"State", .shape = AT_VolumeAttachmentState, .wire = "status"},
    {"AttachTime", .shape = AT_DateTime, .wire = "attachTime"},
};
static const struct member_model VolumeAttachmentList_members[] = {
    {"member", .shape = AT_VolumeAttachment, .wire = "item"},
};
static const char *const VolumeAttachmentState_choices[] = {
    "attaching",
    "attached",
    "detaching",
    "detached",
    "busy",
    NULL,
};
static const struct member_model VolumeIdStringList_members[] = {
    {"member", .shape = AT_VolumeId, .wire = "VolumeId"},
};
static const struct member_model VolumeList_members[] = {
    {"member", .shape = AT_Volume, .wire = "item"},
};
static const struct member_model VolumeModification_members[] = {
    {"VolumeId", .shape = AT_String, .wire = "volumeId"},
    {"ModificationState", .shape = AT_VolumeModificationState, .wire = "modificationState"},
    {"StatusMessage", .shape = AT_String, .wire = "statusMessage"},
    {"TargetSize", .shape = AT_Integer, .wire = "targetSize"},
    {"TargetIops", .shape = AT_Integer, .wire = "targetIops"},
    {"TargetVolumeType", .shape = AT_VolumeType, .wire = "targetVolumeType"},
    {"TargetThroughput", .shape = AT_Integer, .wire = "targetThroughput"},
    {"TargetMultiAttachEnabled", .shape = AT_Boolean, .wire = "targetMultiAttachEnabled"},
    {"OriginalSize", .shape = AT_Integer, .wire = "originalSize"},
    {"OriginalIops", .shape = AT_Integer, .wire = "originalIops"},
    {"OriginalVolumeType", .shape = AT_VolumeType, .wire = "originalVolumeType"},
    {"OriginalThroughput", .shape = AT_Integer, .wire = "originalThroughput"},
    {"OriginalMultiAttachEnabled", .shape = AT_Boolean, .wire = "originalMultiAttachEnabled"},
    {"Progress", .shape = AT_Long, .wire = "progress"},
    {"StartTime", .shape = AT_DateTime, .wire = "startTime"},
    {"EndTime", .shape = AT_DateTime, .wire = "endTime"},
    {"Operator", .shape = AT_OperatorResponse, .wire = "operator"},
};
static const struct member_model VolumeModificationList_members[] = {
    {"member", .shape = AT_VolumeModification, .wire = "item"},
};
static const char *const VolumeModificationState_choices[] = {
    "modifying",
    "optimizing",
    "completed",
    "failed",
    NULL,
};
static const char *const VolumeState_choices[] = {
    "creating",
    "available",
    "in-use",
    "deleting",
    "deleted",
    "error",
    NULL,
};
static const char *const VolumeType_choices[] = {
    "standard",
    "io1",
    "io2",
    "gp2",
    "sc1",
    "st1",
    "gp3",
    NULL,
};
static const struct member_model Vpc_members[] = {
    {"OwnerId", .shape = AT_String, .wire = "ownerId"},
    {"InstanceTenancy", .shape = AT_Tenancy, .wire = "instanceTenancy"},
    {"Ipv6CidrBlockAssociationSet", .shape = AT_VpcIpv6CidrBlockAssociationSet, .wire = "ipv6CidrBlockAssociationSet"},
    {"CidrBlockAssociationSet", .shape = AT_VpcCidrBlockAssociationSet, .wire = "cidrBlockAssociationSet"},
    {"IsDefault", .shape = AT_Boolean, .wire = "isDefault"},
    {"EncryptionControl", .shape = AT_VpcEncryptionControl, .wire = "encryptionControl"},
    {"Tags", .shape = AT_TagList, .wire = "tagSet"},
    {"BlockPublicAccessStates", .shape = AT_BlockPublicAccessStates, .wire = "blockPublicAccessStates"},
    {"VpcId", .shape = AT_String, .wire = "vpcId"},
    {"State", .shape = AT_VpcState, .wire = "state"},
    {"CidrBlock", .shape = AT_String, .wire = "cidrBlock"},
    {"DhcpOptionsId", .shape = AT_String, .wire = "dhcpOptionsId"},
};
static const struct member_model VpcAttachment_members[] = {
    {"VpcId", .shape = AT_String, .wire = "vpcId"},
    {"State", .shape = AT_AttachmentStatus, .wire = "state"},
};
static const struct member_model VpcAttachmentList_members[] = {
    {"member", .shape = AT_VpcAttachment, .wire = "item"},
};
static const char *const VpcAttributeName_choices[] = {
    "enableDnsSupport",
    "enableDnsHostnames",
    "enableNetworkAddressUsageMetrics",
    NULL,
};
static const struct member_model VpcBlockPublicAccessExclusion_members[] = {
    {"ExclusionId", .shape = AT_VpcBlockPublicAccessExclusionId, .wire = "exclusionId"},
    {"InternetGatewayExclusionMode", .shape = AT_InternetGatewayExclusionMode, .wire = "internetGatewayExclusionMode"},
    {"ResourceArn", .shape = AT_ResourceArn, .wire = "resourceArn"},
    {"State", .shape = AT_VpcBlockPublicAccessExclusionState, .wire = "state"},
    {"Reason", .shape = AT_String, .wire = "reason"},
    {"CreationTimestamp", .shape = AT_MillisecondDateTime, .wire = "creationTimestamp"},
    {"LastUpdateTimestamp", .shape = AT_MillisecondDateTime, .wire = "lastUpdateTimestamp"},
    {"DeletionTimestamp", .shape = AT_MillisecondDateTime, .wire = "deletionTimestamp"},
    {"Tags", .shape = AT_TagList, .wire = "tagSet"},
};
static const struct member_model VpcBlockPublicAccessExclusionIdList_members[] = {
    {"member", .shape = AT_VpcBlockPublicAccessExclusionId, .wire = "item"},
};
static const struct member_model VpcBlockPublicAccessExclusionList_members[] = {
    {"member", .shape = AT_VpcBlockPublicAccessExclusion, .wire = "item"},
};
static const char *const VpcBlockPublicAccessExclusionState_choices[] = {
    "create-in-progress",
    "create-complete",
    "create-failed",
    "update-in-progress",
    "update-complete",
    "update-failed",
    "delete-in-progress",
    "delete-complete",
    "disable-in-progress",
    "disable-complete",
    NULL,
};
static const char *const VpcBlockPublicAccessExclusionsAllowed_choices[] = {
    "allowed",
    "not-allowed",
    NULL,
};
static const struct member_model VpcBlockPublicAccessOptions_members[] = {
    {"AwsAccountId", .shape = AT_String, .wire = "awsAccountId"},
    {"AwsRegion", .shape = AT_String, .wire = "awsRegion"},
    {"State", .shape = AT_VpcBlockPublicAccessState, .wire = "state"},
    {"InternetGatewayBlockMode", .shape = AT_InternetGatewayBlockMode, .wire = "internetGatewayBlockMode"},
    {"Reason", .shape = AT_String, .wire = "reason"},
    {"LastUpdateTimestamp", .shape = AT_MillisecondDateTime, .wire = "lastUpdateTimestamp"},
    {"ManagedBy", .shape = AT_ManagedBy, .wire = "managedBy"},
    {"ExclusionsAllowed", .shape = AT_VpcBlockPublicAccessExclusionsAllowed, .wire = "exclusionsAllowed"},
};
static const char *const VpcBlockPublicAccessState_choices[] = {
    "default-state",
    "update-in-progress",
    "update-complete",
    NULL,
};
static const struct member_model VpcCidrBlockAssociation_members[] = {
    {"AssociationId", .shape = AT_String, .wire = "associationId"},
    {"CidrBlock", .shape = AT_String, .wire = "cidrBlock"},
    {"CidrBlockState", .shape = AT_VpcCidrBlockState, .wire = "cidrBlockState"},
};
static const struct member_model VpcCidrBlockAssociationSet_members[] = {
    {"member", .shape = AT_VpcCidrBlockAssociation, .wire = "item"},
};
static const struct member_model VpcCidrBlockState_members[] = {
    {"State", .shape = AT_VpcCidrBlockStateCode, .wire = "state"},
    {"StatusMessage", .shape = AT_String, .wire = "statusMessage"},
};
static const char *const VpcCidrBlockStateCode_choices[] = {
    "associating",
    "associated",
    "disassociating",
    "disassociated",
    "failing",
    "failed",
    NULL,
};
static const struct member_model VpcEncryptionControl_members[] = {
    {"VpcId", .shape = AT_VpcId, .wire = "vpcId"},
    {"VpcEncryptionControlId", .shape = AT_VpcEncryptionControlId, .wire = "vpcEncryptionControlId"},
    {"Mode", .shape = AT_VpcEncryptionControlMode, .wire = "mode"},
    {"State", .shape = AT_VpcEncryptionControlState, .wire = "state"},
    {"StateMessage", .shape = AT_String, .wire = "stateMessage"},
    {"ResourceExclusions", .shape = AT_VpcEncryptionControlExclusions, .wire = "resourceExclusions"},
    {"Tags", .shape = AT_TagList, .wire = "tagSet"},
};
static const struct member_model VpcEncryptionControlConfiguration_members[] = {
    {"Mode", .shape = AT_VpcEncryptionControlMode, .traits = MEMBER_REQUIRED},
    {"InternetGatewayExclusion", .shape = AT_VpcEncryptionControlExclusionStateInput},
    {"EgressOnlyInternetGatewayExclusion", .shape = AT_VpcEncryptionControlExclusionStateInput},
    {"NatGatewayExclusion", .shape = AT_VpcEncryptionControlExclusionStateInput},
    {"VirtualPrivateGatewayExclusion", .shape = AT_VpcEncryptionControlExclusionStateInput},
    {"VpcPeeringExclusion", .shape = AT_VpcEncryptionControlExclusionStateInput},
    {"LambdaExclusion", .shape = AT_VpcEncryptionControlExclusionStateInput},
    {"VpcLatticeExclusion", .shape = AT_VpcEncryptionControlExclusionStateInput},
    {"ElasticFileSystemExclusion", .shape = AT_VpcEncryptionControlExclusionStateInput},
    {"GlobalAcceleratorExclusion", .shape = AT_VpcEncryptionControlExclusionStateInput},
    {"ApiGatewayV2Exclusion", .shape = AT_VpcEncryptionControlExclusionStateInput},
};
static const struct member_model VpcEncryptionControlExclusion_members[] = {
    {"State", .shape = AT_VpcEncryptionControlExclusionState, .wire = "state"},
    {"StateMessage", .shape = AT_String, .wire = "stateMessage"},
};
static const char *const VpcEncryptionControlExclusionState_choices[] = {
    "enabling",
    "enabled",
    "disabling",
    "disabled",
    NULL,
};
static const char *const VpcEncryptionControlExclusionStateInput_choices[] = {
    "enable",
    "disable",
    NULL,
};
static const struct member_model VpcEncryptionControlExclusions_members[] = {
    {"InternetGateway", .shape = AT_VpcEncryptionControlExclusion, .wire = "internetGateway"},
    {"EgressOnlyInternetGateway", .shape = AT_VpcEncryptionControlExclusion, .wire = "egressOnlyInternetGateway"},
    {"NatGateway", .shape = AT_VpcEncryptionControlExclusion, .wire = "natGateway"},
    {"VirtualPrivateGateway", .shape = AT_VpcEncryptionControlExclusion, .wire = "virtualPrivateGateway"},
    {"VpcPeering", .shape = AT_VpcEncryptionControlExclusion, .wire = "vpcPeering"},
    {"Lambda", .shape = AT_VpcEncryptionControlExclusion, .wire = "lambda"},
    {"VpcLattice", .shape = AT_VpcEncryptionControlExclusion, .wire = "vpcLattice"},
    {"ElasticFileSystem", .shape = AT_VpcEncryptionControlExclusion, .wire = "elasticFileSystem"},
    {"GlobalAccelerator", .shape = AT_VpcEncryptionControlExclusion, .wire = "globalAccelerator"},
    {"ApiGatewayV2", .shape = AT_VpcEncryptionControlExclusion, .wire = "apiGatewayV2"},
};
static const char *const VpcEncryptionControlMode_choices[] = {
    "monitor",
    "enforce",
    NULL,
};
static const char *const VpcEncryptionControlState_choices[] = {
    "enforce-in-progress",
    "monitor-in-progress",
    "enforce-failed",
    "monitor-failed",
    "deleting",
    "deleted",
    "available",
    "creating",
    "delete-failed",
    NULL,
};
static const struct member_model VpcEndpoint_members[] = {
    {"VpcEndpointId", .shape = AT_String, .wire = "vpcEndpointId"},
    {"VpcEndpointType", .shape = AT_VpcEndpointType, .wire = "vpcEndpointType"},
    {"VpcId", .shape = AT_String, .wire = "vpcId"},
    {"ServiceName", .shape = AT_String, .wire = "serviceName"},
    {"State", .shape = AT_State, .wire = "state"},
    {"PolicyDocument", .shape = AT_String, .wire = "policyDocument"},
    {"RouteTableIds", .shape = AT_ValueStringList, .wire = "routeTableIdSet"},
    {"SubnetIds", .shape = AT_ValueStringList, .wire = "subnetIdSet"},
    {"Groups", .shape = AT_GroupIdentifierSet, .wire = "groupSet"},
    {"IpAddressType", .shape = AT_IpAddressType, .wire = "ipAddressType"},
    {"DnsOptions", .shape = AT_DnsOptions, .wire = "dnsOptions"},
    {"PrivateDnsEnabled", .shape = AT_Boolean, .wire = "privateDnsEnabled"},
    {"RequesterManaged", .shape = AT_Boolean, .wire = "requesterManaged"},
    {"NetworkInterfaceIds", .shape = AT_ValueStringList, .wire = "networkInterfaceIdSet"},
    {"DnsEntries", .shape = AT_DnsEntrySet, .wire = "dnsEntrySet"},
    {"CreationTimestamp", .shape = AT_MillisecondDateTime, .wire = "creationTimestamp"},
    {"Tags", .shape = AT_TagList, .wire = "tagSet"},
    {"OwnerId", .shape = AT_String, .wire = "ownerId"},
    {"LastError", .shape = AT_LastError, .wire = "lastError"},
    {"Ipv4Prefixes", .shape = AT_SubnetIpPrefixesList, .wire = "ipv4PrefixSet"},
    {"Ipv6Prefixes", .shape = AT_SubnetIpPrefixesList, .wire = "ipv6PrefixSet"},
    {"FailureReason", .shape = AT_String, .wire = "failureReason"},
    {"ServiceNetworkArn", .shape = AT_ServiceNetworkArn, .wire = "serviceNetworkArn"},
    {"ResourceConfigurationArn", .shape = AT_ResourceConfigurationArn, .wire = "resourceConfigurationArn"},
    {"ServiceRegion", .shape = AT_String, .wire = "serviceRegion"},
    {"PayerResponsibilities", .shape = AT_PayerResponsibilitySet, .wire = "payerResponsibilitySet"},
};
static const struct member_model VpcEndpointIdList_members[] = {
    {"member", .shape = AT_VpcEndpointId, .wire = "item"},
};
static const struct member_model VpcEndpointRouteTableIdList_members[] = {
    {"member", .shape = AT_RouteTableId, .wire = "item"},
};
static const struct member_model VpcEndpointSecurityGroupIdList_members[] = {
    {"member", .shape = AT_SecurityGroupId, .wire = "item"},
};
static const struct member_model VpcEndpointSet_members[] = {
    {"member", .shape = AT_VpcEndpoint, .wire = "item"},
};
static const struct member_model VpcEndpointSubnetIdList_members[] = {
    {"member", .shape = AT_SubnetId, .wire = "item"},
};
static const char *const VpcEndpointType_choices[] = {
    "Interface",
    "Gateway",
    "GatewayLoadBalancer",
    "Resource",
    "ServiceNetwork",
    "Tunnel",
    NULL,
};
static const struct member_model VpcIdStringList_members[] = {
    {"member", .shape = AT_VpcId, .wire = "VpcId"},
};
static const struct member_model VpcIpv6CidrBlockAssociation_members[] = {
    {"AssociationId", .shape = AT_String, .wire = "associationId"},
    {"Ipv6CidrBlock", .shape = AT_String, .wire = "ipv6CidrBlock"},
    {"Ipv6CidrBlockState", .shape = AT_VpcCidrBlockState, .wire = "ipv6CidrBlockState"},
    {"NetworkBorderGroup", .shape = AT_String, .wire = "networkBorderGroup"},
    {"Ipv6Pool", .shape = AT_String, .wire = "ipv6Pool"},
    {"Ipv6AddressAttribute", .shape = AT_Ipv6AddressAttribute, .wire = "ipv6AddressAttribute"},
    {"IpSource", .shape = AT_IpSource, .wire = "ipSource"},
};
static const struct member_model VpcIpv6CidrBlockAssociationSet_members[] = {
    {"member", .shape = AT_VpcIpv6CidrBlockAssociation, .wire = "item"},
};
static const struct member_model VpcList_members[] = {
    {"member", .shape = AT_Vpc, .wire = "item"},
};
static const struct member_model VpcPeeringConnection_members[] = {
    {"AccepterVpcInfo", .shape = AT_VpcPeeringConnectionVpcInfo, .wire = "accepterVpcInfo"},
    {"ExpirationTime", .shape = AT_DateTime, .wire = "expirationTime"},
    {"RequesterVpcInfo", .shape = AT_VpcPeeringConnectionVpcInfo, .wire = "requesterVpcInfo"},
    {"Status", .shape = AT_VpcPeeringConnectionStateReason, .wire = "status"},
    {"Tags", .shape = AT_TagList, .wire = "tagSet"},
    {"VpcPeeringConnectionId", .shape = AT_String, .wire = "vpcPeeringConnectionId"},
    {"MultipathResilienceStatus", .shape = AT_MultipathResilienceStatus, .wire = "multipathResilienceStatus"},
};
static const struct member_model VpcPeeringConnectionIdList_members[] = {
    {"member", .shape = AT_VpcPeeringConnectionId, .wire = "item"},
};
static const struct member_model VpcPeeringConnectionList_members[] = {
    {"member", .shape = AT_VpcPeeringConnection, .wire = "item"},
};
static const struct member_model VpcPeeringConnectionOptionsDescription_members[] = {
    {"AllowDnsResolutionFromRemoteVpc", .shape = AT_Boolean, .wire = "allowDnsResolutionFromRemoteVpc"},
    {"AllowEgressFromLocalClassicLinkToRemoteVpc", .shape = AT_Boolean, .wire = "allowEgressFromLocalClassicLinkToRemoteVpc"},
    {"AllowEgressFromLocalVpcToRemoteClassicLink", .shape = AT_Boolean, .wire = "allowEgressFromLocalVpcToRemoteClassicLink"},
    {"AllowMultipathResilience", .shape = AT_Boolean, .wire = "allowMultipathResilience"},
    {"MultipathResilienceMode", .shape = AT_MultipathResilienceMode, .wire = "multipathResilienceMode"},
};
static const struct member_model VpcPeeringConnectionStateReason_members[] = {
    {"Code", .shape = AT_VpcPeeringConnectionStateReasonCode, .wire = "code"},
    {"Message", .shape = AT_String, .wire = "message"},
};
static const char *const VpcPeeringConnectionStateReasonCode_choices[] = {
    "initiating-request",
    "pending-acceptance",
    "active",
    "deleted",
    "rejected",
    "failed",
    "expired",
    "provisioning",
    "deleting",
    NULL,
};
static const struct member_model VpcPeeringConnectionVpcInfo_members[] = {
    {"CidrBlock", .shape = AT_String, .wire = "cidrBlock"},
    {"Ipv6CidrBlockSet", .shape = AT_Ipv6CidrBlockSet, .wire = "ipv6CidrBlockSet"},
    {"CidrBlockSet", .shape = AT_CidrBlockSet, .wire = "cidrBlockSet"},
    {"OwnerId", .shape = AT_String, .wire = "ownerId"},
    {"PeeringOptions", .shape = AT_VpcPeeringConnectionOptionsDescription, .wire = "peeringOptions"},
    {"VpcId", .shape = AT_String, .wire = "vpcId"},
    {"Region", .shape = AT_String, .wire = "region"},
};
static const char *const VpcState_choices[] = {
    "pending",
    "available",
    "deleting",
    NULL,
};
static const char *const VpcTenancy_choices[] = {
    "default",
    NULL,
};
static const struct member_model VpnAdditionalKeyExchange_members[] = {
    {"AdditionalKeyExchangeRound", .shape = AT_Integer, .wire = "additionalKeyExchangeRound"},
    {"KeyExchangeMethods", .shape = AT_AdditionalKeyExchangeMethodsList, .wire = "keyExchangeMethodSet"},
    {"Requirement", .shape = AT_AdditionalKeyExchangeRequirement, .wire = "requirement"},
};
static const struct member_model VpnConnection_members[] = {
    {"Category", .shape = AT_String, .wire = "category"},
    {"TransitGatewayId", .shape = AT_String, .wire = "transitGatewayId"},
    {"VpnConcentratorId", .shape = AT_String, .wire = "vpnConcentratorId"},
    {"CoreNetworkArn", .shape = AT_String, .wire = "coreNetworkArn"},
    {"CoreNetworkAttachmentArn", .shape = AT_String, .wire = "coreNetworkAttachmentArn"},
    {"GatewayAssociationState", .shape = AT_GatewayAssociationState, .wire = "gatewayAssociationState"},
    {"Options", .shape = AT_VpnConnectionOptions, .wire = "options"},
    {"Routes", .shape = AT_VpnStaticRouteList, .wire = "routes"},
    {"Tags", .shape = AT_TagList, .wire = "tagSet"},
    {"VgwTelemetry", .shape = AT_VgwTelemetryList, .wire = "vgwTelemetry"},
    {"PreSharedKeyArn", .shape = AT_String, .wire = "preSharedKeyArn"},
    {"VpnConnectionId", .shape = AT_String, .wire = "vpnConnectionId"},
    {"State", .shape = AT_VpnState, .wire = "state"},
    {"CustomerGatewayConfiguration", .shape = AT_customerGatewayConfiguration, .wire = "customerGatewayConfiguration"},
    {"Type", .shape = AT_GatewayType, .wire = "type"},
    {"CustomerGatewayId", .shape = AT_String, .wire = "customerGatewayId"},
    {"VpnGatewayId", .shape = AT_String, .wire = "vpnGatewayId"},
};
static const struct member_model VpnConnectionIdStringList_members[] = {
    {"member", .shape = AT_VpnConnectionId, .wire = "VpnConnectionId"},
};
static const struct member_model VpnConnectionList_members[] = {
    {"member", .shape = AT_VpnConnection, .wire = "item"},
};
static const struct member_model VpnConnectionOptions_members[] = {
    {"EnableAcceleration", .shape = AT_Boolean, .wire = "enableAcceleration"},
    {"StaticRoutesOnly", .shape = AT_Boolean, .wire = "staticRoutesOnly"},
    {"LocalIpv4NetworkCidr", .shape = AT_String, .wire = "localIpv4NetworkCidr"},
    {"RemoteIpv4NetworkCidr", .shape = AT_String, .wire = "remoteIpv4NetworkCidr"},
    {"LocalIpv6NetworkCidr", .shape = AT_String, .wire = "localIpv6NetworkCidr"},
    {"RemoteIpv6NetworkCidr", .shape = AT_String, .wire = "remoteIpv6NetworkCidr"},
    {"OutsideIpAddressType", .shape = AT_String, .wire = "outsideIpAddressType"},
    {"TransportTransitGatewayAttachmentId", .shape = AT_String, .wire = "transportTransitGatewayAttachmentId"},
    {"TunnelInsideIpVersion", .shape = AT_TunnelInsideIpVersion, .wire = "tunnelInsideIpVersion"},
    {"TunnelOptions", .shape = AT_TunnelOptionsList, .wire = "tunnelOptionSet"},
    {"TunnelBandwidth", .shape = AT_VpnTunnelBandwidth, .wire = "tunnelBandwidth"},
};
static const char *const VpnEcmpSupportValue_choices[] = {
    "enable",
    "disable",
    NULL,
};
static const struct member_model VpnGateway_members[] = {
    {"AmazonSideAsn", .shape = AT_Long, .wire = "amazonSideAsn"},
    {"Tags", .shape = AT_TagList, .wire = "tagSet"},
    {"VpnGatewayId", .shape = AT_String, .wire = "vpnGatewayId"},
    {"State", .shape = AT_VpnState, .wire = "state"},
    {"Type", .shape = AT_GatewayType, .wire = "type"},
    {"AvailabilityZone", .shape = AT_String, .wire = "availabilityZone"},
    {"VpcAttachments", .shape = AT_VpcAttachmentList, .wire = "attachments"},
};
static const struct member_model VpnGatewayIdStringList_members[] = {
    {"member", .shape = AT_VpnGatewayId, .wire = "VpnGatewayId"},
};
static const struct member_model VpnGatewayList_members[] = {
    {"member", .shape = AT_VpnGateway, .wire = "item"},
};
static const char *const VpnState_choices[] = {
    "pending",
    "available",
    "deleting",
    "deleted",
    NULL,
};
static const struct member_model VpnStaticRoute_members[] = {
    {"DestinationCidrBlock", .shape = AT_String, .wire = "destinationCidrBlock"},
    {"Source", .shape = AT_VpnStaticRouteSource, .wire = "source"},
    {"State", .shape = AT_VpnState, .wire = "state"},
};
static const struct member_model VpnStaticRouteList_members[] = {
    {"member", .shape = AT_VpnStaticRoute, .wire = "item"},
};
static const char *const VpnStaticRouteSource_choices[] = {
    "Static",
    NULL,
};
static const char *const VpnTunnelBandwidth_choices[] = {
    "standard",
    "large",
    NULL,
};
static const struct member_model VpnTunnelLogOptions_members[] = {
    {"CloudWatchLogOptions", .shape = AT_CloudWatchLogOptions, .wire = "cloudWatchLogOptions"},
};
static const struct member_model WorkloadsList_members[] = {
    {"member", .shape = AT_Workload, .wire = "item"},
};
static const struct member_model ZoneIdStringList_members[] = {
    {"member", .shape = AT_String, .wire = "ZoneId"},
};
static const struct member_model ZoneNameStringList_members[] = {
    {"member", .shape = AT_String, .wire = "ZoneName"},
};
static const struct shape shapes[] = {
    {"", SHAPE_NONE},
    {"AcceleratorCount", SHAPE_STRUCTURE, .n_members = 2, .members = AcceleratorCount_members},
    {"AcceleratorCountRequest", SHAPE_STRUCTURE, .n_members = 2, .members = AcceleratorCountRequest_members},
    {"AcceleratorManufacturer", SHAPE_STRING, .choices = AcceleratorManufacturer_choices},
    {"AcceleratorManufacturerSet", SHAPE_LIST, .n_members = 1, .members = AcceleratorManufacturerSet_members},
    {"AcceleratorName", SHAPE_STRING, .choices = AcceleratorName_choices},
    {"AcceleratorNameSet", SHAPE_LIST, .n_members = 1, .members = AcceleratorNameSet_members},
    {"AcceleratorTotalMemoryMiB", SHAPE_STRUCTURE, .n_members = 2, .members = AcceleratorTotalMemoryMiB_members},
    {"AcceleratorTotalMemoryMiBRequest", SHAPE_STRUCTURE, .n_members = 2, .members = AcceleratorTotalMemoryMiBRequest_members},
    {"AcceleratorType", SHAPE_STRING, .choices = AcceleratorType_choices},
    {"AcceleratorTypeSet", SHAPE_LIST, .n_members = 1, .members = AcceleratorTypeSet_members},
    {"AcceptVpcPeeringConnectionRequest", SHAPE_STRUCTURE, .n_members = 2, .members = AcceptVpcPeeringConnectionRequest_members},
    {"AcceptVpcPeeringConnectionResult", SHAPE_STRUCTURE, .n_members = 1, .members = AcceptVpcPeeringConnectionResult_members},
    {"AccountAttribute", SHAPE_STRUCTURE, .n_members = 2, .members = AccountAttribute_members},
    {"AccountAttributeList", SHAPE_LIST, .n_members = 1, .members = AccountAttributeList_members},
    {"AccountAttributeName", SHAPE_STRING, .choices = AccountAttributeName_choices},
    {"AccountAttributeNameStringList", SHAPE_LIST, .n_members = 1, .members = AccountAttributeNameStringList_members},
    {"AccountAttributeValue", SHAPE_STRUCTURE, .n_members = 1, .members = AccountAttributeValue_members},
    {"AccountAttributeValueList", SHAPE_LIST, .n_members = 1, .members = AccountAttributeValueList_members},
    {"AddPrefixListEntries", SHAPE_LIST, .n_members = 1, .members = AddPrefixListEntries_members, .max = INT64_C(100)},
    {"AddPrefixListEntry", SHAPE_STRUCTURE, .n_members = 2, .members = AddPrefixListEntry_members},
    {"AdditionalFlexibleNetworkInterfaces", SHAPE_INTEGER},
    {"AdditionalKeyExchangeMethodsList", SHAPE_LIST, .n_members = 1, .members = AdditionalKeyExchangeMethodsList_members},
    {"AdditionalKeyExchangeMethodsListValue", SHAPE_STRUCTURE, .n_members = 1, .members = AdditionalKeyExchangeMethodsListValue_members},
    {"AdditionalKeyExchangeRequirement", SHAPE_STRING, .choices = AdditionalKeyExchangeRequirement_choices},
    {"AdditionalKeyExchangesList", SHAPE_LIST, .n_members = 1, .members = AdditionalKeyExchangesList_members},
    {"Address", SHAPE_STRUCTURE, .n_members = 16, .members = Address_members},
    {"AddressAttribute", SHAPE_STRUCTURE, .n_members = 4, .members = AddressAttribute_members},
    {"AddressAttributeName", SHAPE_STRING, .choices = AddressAttributeName_choices},
    {"AddressList", SHAPE_LIST, .n_members = 1, .members = AddressList_members},
    {"AddressMaxResults", SHAPE_INTEGER, .min = INT64_C(1), .max = INT64_C(1000)},
    {"AddressSet", SHAPE_LIST, .n_members = 1, .members = AddressSet_members},
    {"Affinity", SHAPE_STRING, .choices = Affinity_choices},
    {"AllocateAddressRequest", SHAPE_STRUCTURE, .n_members = 8, .members = AllocateAddressRequest_members},
    {"AllocateAddressResult", SHAPE_STRUCTURE, .n_members = 8, .members = AllocateAddressResult_members},
    {"AllocationId", SHAPE_STRING},
    {"AllocationIdList", SHAPE_LIST, .n_members = 1, .members = AllocationIdList_members},
    {"AllocationIds", SHAPE_LIST, .n_members = 1, .members = AllocationIds_members},
    {"AllowedInstanceType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(30)},
    {"AllowedInstanceTypeSet", SHAPE_LIST, .n_members = 1, .members = AllowedInstanceTypeSet_members, .max = INT64_C(400)},
    {"AmdSevSnpSpecification", SHAPE_STRING, .choices = AmdSevSnpSpecification_choices},
    {"ApplianceModeSupportValue", SHAPE_STRING, .choices = ApplianceModeSupportValue_choices},
    {"ApplicationStatusSummary", SHAPE_STRUCTURE, .n_members = 2, .members = ApplicationStatusSummary_members},
    {"ArchitectureType", SHAPE_STRING, .choices = ArchitectureType_choices},
    {"ArchitectureTypeList", SHAPE_LIST, .n_members = 1, .members = ArchitectureTypeList_members},
    {"ArchitectureValues", SHAPE_STRING, .choices = ArchitectureValues_choices},
    {"AssignIpv6AddressesRequest", SHAPE_STRUCTURE, .n_members = 5, .members = AssignIpv6AddressesRequest_members},
    {"AssignIpv6AddressesResult", SHAPE_STRUCTURE, .n_members = 3, .members = AssignIpv6AddressesResult_members},
    {"AssignPrivateIpAddressesRequest", SHAPE_STRUCTURE, .n_members = 6, .members = AssignPrivateIpAddressesRequest_members},
    {"AssignPrivateIpAddressesResult", SHAPE_STRUCTURE, .n_members = 3, .members = AssignPrivateIpAddressesResult_members},
    {"AssignPrivateNatGatewayAddressRequest", SHAPE_STRUCTURE, .n_members = 4, .members = AssignPrivateNatGatewayAddressRequest_members},
    {"AssignPrivateNatGatewayAddressResult", SHAPE_STRUCTURE, .n_members = 2, .members = AssignPrivateNatGatewayAddressResult_members},
    {"AssignedPrivateIpAddress", SHAPE_STRUCTURE, .n_members = 1, .members = AssignedPrivateIpAddress_members},
    {"AssignedPrivateIpAddressList", SHAPE_LIST, .n_members = 1, .members = AssignedPrivateIpAddressList_members},
    {"AssociateAddressRequest", SHAPE_STRUCTURE, .n_members = 7, .members = AssociateAddressRequest_members},
    {"AssociateAddressResult", SHAPE_STRUCTURE, .n_members = 1, .members = AssociateAddressResult_members},
    {"AssociateDhcpOptionsRequest", SHAPE_STRUCTURE, .n_members = 3, .members = AssociateDhcpOptionsRequest_members},
    {"AssociateIamInstanceProfileRequest", SHAPE_STRUCTURE, .n_members = 2, .members = AssociateIamInstanceProfileRequest_members},
    {"AssociateIamInstanceProfileResult", SHAPE_STRUCTURE, .n_members = 1, .members = AssociateIamInstanceProfileResult_members},
    {"AssociateNatGatewayAddressRequest", SHAPE_STRUCTURE, .n_members = 6, .members = AssociateNatGatewayAddressRequest_members},
    {"AssociateNatGatewayAddressResult", SHAPE_STRUCTURE, .n_members = 2, .members = AssociateNatGatewayAddressResult_members},
    {"AssociateRouteTableRequest", SHAPE_STRUCTURE, .n_members = 5, .members = AssociateRouteTableRequest_members},
    {"AssociateRouteTableResult", SHAPE_STRUCTURE, .n_members = 2, .members = AssociateRouteTableResult_members},
    {"AssociateSecurityGroupVpcRequest", SHAPE_STRUCTURE, .n_members = 3, .members = AssociateSecurityGroupVpcRequest_members},
    {"AssociateSecurityGroupVpcResult", SHAPE_STRUCTURE, .n_members = 1, .members = AssociateSecurityGroupVpcResult_members},
    {"AssociateSubnetCidrBlockRequest", SHAPE_STRUCTURE, .n_members = 4, .members = AssociateSubnetCidrBlockRequest_members},
    {"AssociateSubnetCidrBlockResult", SHAPE_STRUCTURE, .n_members = 2, .members = AssociateSubnetCidrBlockResult_members},
    {"AssociateVpcCidrBlockRequest", SHAPE_STRUCTURE, .n_members = 10, .members = AssociateVpcCidrBlockRequest_members},
    {"AssociateVpcCidrBlockResult", SHAPE_STRUCTURE, .n_members = 3, .members = AssociateVpcCidrBlockResult_members},
    {"AssociatedKmsKey", SHAPE_STRUCTURE, .n_members = 1, .members = AssociatedKmsKey_members},
    {"AssociatedKmsKeySet", SHAPE_LIST, .n_members = 1, .members = AssociatedKmsKeySet_members},
    {"AssociatedSubnetList", SHAPE_LIST, .n_members = 1, .members = AssociatedSubnetList_members},
    {"AssociationIdList", SHAPE_LIST, .n_members = 1, .members = AssociationIdList_members},
    {"AttachInternetGatewayRequest", SHAPE_STRUCTURE, .n_members = 3, .members = AttachInternetGatewayRequest_members},
    {"AttachNetworkInterfaceRequest", SHAPE_STRUCTURE, .n_members = 7, .members = AttachNetworkInterfaceRequest_members},
    {"AttachNetworkInterfaceResult", SHAPE_STRUCTURE, .n_members = 2, .members = AttachNetworkInterfaceResult_members},
    {"AttachVolumeRequest", SHAPE_STRUCTURE, .n_members = 5, .members = AttachVolumeRequest_members},
    {"AttachVpnGatewayRequest", SHAPE_STRUCTURE, .n_members = 3, .members = AttachVpnGatewayRequest_members},
    {"AttachVpnGatewayResult", SHAPE_STRUCTURE, .n_members = 1, .members = AttachVpnGatewayResult_members},
    {"AttachmentEnaSrdSpecification", SHAPE_STRUCTURE, .n_members = 2, .members = AttachmentEnaSrdSpecification_members},
    {"AttachmentEnaSrdUdpSpecification", SHAPE_STRUCTURE, .n_members = 1, .members = AttachmentEnaSrdUdpSpecification_members},
    {"AttachmentLimitType", SHAPE_STRING, .choices = AttachmentLimitType_choices},
    {"AttachmentStatus", SHAPE_STRING, .choices = AttachmentStatus_choices},
    {"AttributeBooleanValue", SHAPE_STRUCTURE, .n_members = 1, .members = AttributeBooleanValue_members},
    {"AttributeValue", SHAPE_STRUCTURE, .n_members = 1, .members = AttributeValue_members},
    {"AuthorizeSecurityGroupEgressRequest", SHAPE_STRUCTURE, .n_members = 10, .members = AuthorizeSecurityGroupEgressRequest_members},
    {"AuthorizeSecurityGroupEgressResult", SHAPE_STRUCTURE, .n_members = 2, .members = AuthorizeSecurityGroupEgressResult_members},
    {"AuthorizeSecurityGroupIngressRequest", SHAPE_STRUCTURE, .n_members = 11, .members = AuthorizeSecurityGroupIngressRequest_members},
    {"AuthorizeSecurityGroupIngressResult", SHAPE_STRUCTURE, .n_members = 2, .members = AuthorizeSecurityGroupIngressResult_members},
    {"AutoAcceptSharedAttachmentsValue", SHAPE_STRING, .choices = AutoAcceptSharedAttachmentsValue_choices},
    {"AutoProvisionZonesState", SHAPE_STRING, .choices = AutoProvisionZonesState_choices},
    {"AutoRecoveryFlag", SHAPE_BOOLEAN},
    {"AutoScalingIpsState", SHAPE_STRING, .choices = AutoScalingIpsState_choices},
    {"AvailabilityMode", SHAPE_STRING, .choices = AvailabilityMode_choices},
    {"AvailabilityZone", SHAPE_STRUCTURE, .n_members = 14, .members = AvailabilityZone_members},
    {"AvailabilityZoneAddress", SHAPE_STRUCTURE, .n_members = 3, .members = AvailabilityZoneAddress_members},
    {"AvailabilityZoneAddresses", SHAPE_LIST, .n_members = 1, .members = AvailabilityZoneAddresses_members},
    {"AvailabilityZoneGeography", SHAPE_STRUCTURE, .n_members = 1, .members = AvailabilityZoneGeography_members},
    {"AvailabilityZoneGeographyList", SHAPE_LIST, .n_members = 1, .members = AvailabilityZoneGeographyList_members},
    {"AvailabilityZoneId", SHAPE_STRING},
    {"AvailabilityZoneList", SHAPE_LIST, .n_members = 1, .members = AvailabilityZoneList_members},
    {"AvailabilityZoneMessage", SHAPE_STRUCTURE, .n_members = 1, .members = AvailabilityZoneMessage_members},
    {"AvailabilityZoneMessageList", SHAPE_LIST, .n_members = 1, .members = AvailabilityZoneMessageList_members},
    {"AvailabilityZoneName", SHAPE_STRING},
    {"AvailabilityZoneOptInStatus", SHAPE_STRING, .choices = AvailabilityZoneOptInStatus_choices},
    {"AvailabilityZoneState", SHAPE_STRING, .choices = AvailabilityZoneState_choices},
    {"AvailabilityZoneSubGeography", SHAPE_STRUCTURE, .n_members = 1, .members = AvailabilityZoneSubGeography_members},
    {"AvailabilityZoneSubGeographyList", SHAPE_LIST, .n_members = 1, .members = AvailabilityZoneSubGeographyList_members},
    {"BandwidthWeightingType", SHAPE_STRING, .choices = BandwidthWeightingType_choices},
    {"BandwidthWeightingTypeList", SHAPE_LIST, .n_members = 1, .members = BandwidthWeightingTypeList_members},
    {"BareMetal", SHAPE_STRING, .choices = BareMetal_choices},
    {"BareMetalFlag", SHAPE_BOOLEAN},
    {"BaselineBandwidthInGbps", SHAPE_DOUBLE},
    {"BaselineBandwidthInMbps", SHAPE_INTEGER},
    {"BaselineEbsBandwidthMbps", SHAPE_STRUCTURE, .n_members = 2, .members = BaselineEbsBandwidthMbps_members},
    {"BaselineEbsBandwidthMbpsRequest", SHAPE_STRUCTURE, .n_members = 2, .members = BaselineEbsBandwidthMbpsRequest_members},
    {"BaselineIops", SHAPE_INTEGER},
    {"BaselinePerformanceFactors", SHAPE_STRUCTURE, .n_members = 1, .members = BaselinePerformanceFactors_members},
    {"BaselinePerformanceFactorsRequest", SHAPE_STRUCTURE, .n_members = 1, .members = BaselinePerformanceFactorsRequest_members},
    {"BaselineThroughputInMBps", SHAPE_DOUBLE},
    {"BillingProductList", SHAPE_LIST, .n_members = 1, .members = BillingProductList_members},
    {"Blob", SHAPE_BLOB},
    {"BlockDeviceMapping", SHAPE_STRUCTURE, .n_members = 4, .members = BlockDeviceMapping_members},
    {"BlockDeviceMappingList", SHAPE_LIST, .n_members = 1, .members = BlockDeviceMappingList_members},
    {"BlockDeviceMappingRequestList", SHAPE_LIST, .n_members = 1, .members = BlockDeviceMappingRequestList_members},
    {"BlockPublicAccessMode", SHAPE_STRING, .choices = BlockPublicAccessMode_choices},
    {"BlockPublicAccessStates", SHAPE_STRUCTURE, .n_members = 1, .members = BlockPublicAccessStates_members},
    {"Boolean", SHAPE_BOOLEAN},
    {"BootModeOverrideValues", SHAPE_STRING, .choices = BootModeOverrideValues_choices},
    {"BootModeType", SHAPE_STRING, .choices = BootModeType_choices},
    {"BootModeTypeList", SHAPE_LIST, .n_members = 1, .members = BootModeTypeList_members},
    {"BootModeValues", SHAPE_STRING, .choices = BootModeValues_choices},
    {"BoxedBoolean", SHAPE_BOOLEAN},
    {"BoxedInteger", SHAPE_INTEGER},
    {"BurstablePerformance", SHAPE_STRING, .choices = BurstablePerformance_choices},
    {"BurstablePerformanceFlag", SHAPE_BOOLEAN},
    {"CapacityReservationId", SHAPE_STRING},
    {"CapacityReservationPreference", SHAPE_STRING, .choices = CapacityReservationPreference_choices},
    {"CapacityReservationSpecification", SHAPE_STRUCTURE, .n_members = 2, .members = CapacityReservationSpecification_members},
    {"CapacityReservationSpecificationResponse", SHAPE_STRUCTURE, .n_members = 2, .members = CapacityReservationSpecificationResponse_members},
    {"CapacityReservationTarget", SHAPE_STRUCTURE, .n_members = 2, .members = CapacityReservationTarget_members},
    {"CapacityReservationTargetResponse", SHAPE_STRUCTURE, .n_members = 2, .members = CapacityReservationTargetResponse_members},
    {"CarrierGatewayId", SHAPE_STRING},
    {"CidrBlock", SHAPE_STRUCTURE, .n_members = 1, .members = CidrBlock_members},
    {"CidrBlockSet", SHAPE_LIST, .n_members = 1, .members = CidrBlockSet_members},
    {"CloudWatchLogOptions", SHAPE_STRUCTURE, .n_members = 6, .members = CloudWatchLogOptions_members},
    {"CoipPoolId", SHAPE_STRING},
    {"ConnectionTrackingConfiguration", SHAPE_STRUCTURE, .n_members = 3, .members = ConnectionTrackingConfiguration_members},
    {"ConnectionTrackingSpecification", SHAPE_STRUCTURE, .n_members = 3, .members = ConnectionTrackingSpecification_members},
    {"ConnectionTrackingSpecificationRequest", SHAPE_STRUCTURE, .n_members = 3, .members = ConnectionTrackingSpecificationRequest_members},
    {"ConnectionTrackingSpecificationResponse", SHAPE_STRUCTURE, .n_members = 3, .members = ConnectionTrackingSpecificationResponse_members},
    {"ConnectivityType", SHAPE_STRING, .choices = ConnectivityType_choices},
    {"CopyImageClientToken", SHAPE_STRING, .max = INT64_C(128)},
    {"CopyImageRequest", SHAPE_STRUCTURE, .n_members = 14, .members = CopyImageRequest_members},
    {"CopyImageResult", SHAPE_STRUCTURE, .n_members = 1, .members = CopyImageResult_members},
    {"CopySnapshotRequest", SHAPE_STRUCTURE, .n_members = 12, .members = CopySnapshotRequest_members},
    {"CopySnapshotRequestPSU", SHAPE_STRING, .traits = SHAPE_SENSITIVE},
    {"CopySnapshotResult", SHAPE_STRUCTURE, .n_members = 2, .members = CopySnapshotResult_members},
    {"CoreCount", SHAPE_INTEGER},
    {"CoreCountList", SHAPE_LIST, .n_members = 1, .members = CoreCountList_members},
    {"CoreNetworkArn", SHAPE_STRING},
    {"CpuManufacturer", SHAPE_STRING, .choices = CpuManufacturer_choices},
    {"CpuManufacturerName", SHAPE_STRING},
    {"CpuManufacturerSet", SHAPE_LIST, .n_members = 1, .members = CpuManufacturerSet_members},
    {"CpuOptions", SHAPE_STRUCTURE, .n_members = 4, .members = CpuOptions_members},
    {"CpuOptionsRequest", SHAPE_STRUCTURE, .n_members = 4, .members = CpuOptionsRequest_members},
    {"CpuPerformanceFactor", SHAPE_STRUCTURE, .n_members = 1, .members = CpuPerformanceFactor_members},
    {"CpuPerformanceFactorRequest", SHAPE_STRUCTURE, .n_members = 1, .members = CpuPerformanceFactorRequest_members},
    {"CreateDefaultSubnetRequest", SHAPE_STRUCTURE, .n_members = 4, .members = CreateDefaultSubnetRequest_members},
    {"CreateDefaultSubnetResult", SHAPE_STRUCTURE, .n_members = 1, .members = CreateDefaultSubnetResult_members},
    {"CreateDefaultVpcRequest", SHAPE_STRUCTURE, .n_members = 1, .members = CreateDefaultVpcRequest_members},
    {"CreateDefaultVpcResult", SHAPE_STRUCTURE, .n_members = 1, .members = CreateDefaultVpcResult_members},
    {"CreateDhcpOptionsRequest", SHAPE_STRUCTURE, .n_members = 3, .members = CreateDhcpOptionsRequest_members},
    {"CreateDhcpOptionsResult", SHAPE_STRUCTURE, .n_members = 1, .members = CreateDhcpOptionsResult_members},
    {"CreateEgressOnlyInternetGatewayRequest", SHAPE_STRUCTURE, .n_members = 4, .members = CreateEgressOnlyInternetGatewayRequest_members},
    {"CreateEgressOnlyInternetGatewayResult", SHAPE_STRUCTURE, .n_members = 2, .members = CreateEgressOnlyInternetGatewayResult_members},
    {"CreateFlowLogsRequest", SHAPE_STRUCTURE, .n_members = 15, .members = CreateFlowLogsRequest_members},
    {"CreateFlowLogsResult", SHAPE_STRUCTURE, .n_members = 3, .members = CreateFlowLogsResult_members},
    {"CreateImageRequest", SHAPE_STRUCTURE, .n_members = 9, .members = CreateImageRequest_members},
    {"CreateImageResult", SHAPE_STRUCTURE, .n_members = 1, .members = CreateImageResult_members},
    {"CreateInternetGatewayRequest", SHAPE_STRUCTURE, .n_members = 2, .members = CreateInternetGatewayRequest_members},
    {"CreateInternetGatewayResult", SHAPE_STRUCTURE, .n_members = 1, .members = CreateInternetGatewayResult_members},
    {"CreateKeyPairRequest", SHAPE_STRUCTURE, .n_members = 5, .members = CreateKeyPairRequest_members},
    {"CreateLaunchTemplateRequest", SHAPE_STRUCTURE, .n_members = 7, .members = CreateLaunchTemplateRequest_members},
    {"CreateLaunchTemplateResult", SHAPE_STRUCTURE, .n_members = 2, .members = CreateLaunchTemplateResult_members},
    {"CreateLaunchTemplateVersionRequest", SHAPE_STRUCTURE, .n_members = 8, .members = CreateLaunchTemplateVersionRequest_members},
    {"CreateLaunchTemplateVersionResult", SHAPE_STRUCTURE, .n_members = 2, .members = CreateLaunchTemplateVersionResult_members},
    {"CreateManagedPrefixListRequest", SHAPE_STRUCTURE, .n_members = 7, .members = CreateManagedPrefixListRequest_members},
    {"CreateManagedPrefixListResult", SHAPE_STRUCTURE, .n_members = 1, .members = CreateManagedPrefixListResult_members},
    {"CreateNatGatewayRequest", SHAPE_STRUCTURE, .n_members = 13, .members = CreateNatGatewayRequest_members},
    {"CreateNatGatewayResult", SHAPE_STRUCTURE, .n_members = 2, .members = CreateNatGatewayResult_members},
    {"CreateNetworkAclEntryRequest", SHAPE_STRUCTURE, .n_members = 10, .members = CreateNetworkAclEntryRequest_members},
    {"CreateNetworkAclRequest", SHAPE_STRUCTURE, .n_members = 4, .members = CreateNetworkAclRequest_members},
    {"CreateNetworkAclResult", SHAPE_STRUCTURE, .n_members = 2, .members = CreateNetworkAclResult_members},
    {"CreateNetworkInterfaceRequest", SHAPE_STRUCTURE, .n_members = 19, .members = CreateNetworkInterfaceRequest_members},
    {"CreateNetworkInterfaceResult", SHAPE_STRUCTURE, .n_members = 2, .members = CreateNetworkInterfaceResult_members},
    {"CreatePeeringConnectionOptionsRequest", SHAPE_STRUCTURE, .n_members = 2, .members = CreatePeeringConnectionOptionsRequest_members},
    {"CreateRouteRequest", SHAPE_STRUCTURE, .n_members = 17, .members = CreateRouteRequest_members},
    {"CreateRouteResult", SHAPE_STRUCTURE, .n_members = 1, .members = CreateRouteResult_members},
    {"CreateRouteTableRequest", SHAPE_STRUCTURE, .n_members = 4, .members = CreateRouteTableRequest_members},
    {"CreateRouteTableResult", SHAPE_STRUCTURE, .n_members = 2, .members = CreateRouteTableResult_members},
    {"CreateSecurityGroupRequest", SHAPE_STRUCTURE, .n_members = 5, .members = CreateSecurityGroupRequest_members},
    {"CreateSecurityGroupResult", SHAPE_STRUCTURE, .n_members = 3, .members = CreateSecurityGroupResult_members},
    {"CreateSnapshotRequest", SHAPE_STRUCTURE, .n_members = 6, .members = CreateSnapshotRequest_members},
    {"CreateSubnetCidrReservationRequest", SHAPE_STRUCTURE, .n_members = 6, .members = CreateSubnetCidrReservationRequest_members},
    {"CreateSubnetCidrReservationResult", SHAPE_STRUCTURE, .n_members = 1, .members = CreateSubnetCidrReservationResult_members},
    {"CreateSubnetRequest", SHAPE_STRUCTURE, .n_members = 13, .members = CreateSubnetRequest_members},
    {"CreateSubnetResult", SHAPE_STRUCTURE, .n_members = 1, .members = CreateSubnetResult_members},
    {"CreateTagsRequest", SHAPE_STRUCTURE, .n_members = 3, .members = CreateTagsRequest_members},
    {"CreateVolumePermission", SHAPE_STRUCTURE, .n_members = 2, .members = CreateVolumePermission_members},
    {"CreateVolumePermissionList", SHAPE_LIST, .n_members = 1, .members = CreateVolumePermissionList_members},
    {"CreateVolumePermissionModifications", SHAPE_STRUCTURE, .n_members = 2, .members = CreateVolumePermissionModifications_members},
    {"CreateVolumeRequest", SHAPE_STRUCTURE, .n_members = 16, .members = CreateVolumeRequest_members},
    {"CreateVpcEndpointRequest", SHAPE_STRUCTURE, .n_members = 17, .members = CreateVpcEndpointRequest_members},
    {"CreateVpcEndpointResult", SHAPE_STRUCTURE, .n_members = 2, .members = CreateVpcEndpointResult_members},
    {"CreateVpcPeeringConnectionRequest", SHAPE_STRUCTURE, .n_members = 7, .members = CreateVpcPeeringConnectionRequest_members},
    {"CreateVpcPeeringConnectionResult", SHAPE_STRUCTURE, .n_members = 1, .members = CreateVpcPeeringConnectionResult_members},
    {"CreateVpcRequest", SHAPE_STRUCTURE, .n_members = 13, .members = CreateVpcRequest_members},
    {"CreateVpcResult", SHAPE_STRUCTURE, .n_members = 1, .members = CreateVpcResult_members},
    {"CreateVpnGatewayRequest", SHAPE_STRUCTURE, .n_members = 5, .members = CreateVpnGatewayRequest_members},
    {"CreateVpnGatewayResult", SHAPE_STRUCTURE, .n_members = 1, .members = CreateVpnGatewayResult_members},
    {"CreditSpecification", SHAPE_STRUCTURE, .n_members = 1, .members = CreditSpecification_members},
    {"CreditSpecificationRequest", SHAPE_STRUCTURE, .n_members = 1, .members = CreditSpecificationRequest_members},
    {"CurrentGenerationFlag", SHAPE_BOOLEAN},
    {"CustomerGateway", SHAPE_STRUCTURE, .n_members = 9, .members = CustomerGateway_members},
    {"CustomerGatewayId", SHAPE_STRING},
    {"CustomerGatewayIdStringList", SHAPE_LIST, .n_members = 1, .members = CustomerGatewayIdStringList_members},
    {"CustomerGatewayList", SHAPE_LIST, .n_members = 1, .members = CustomerGatewayList_members},
    {"DITMaxResults", SHAPE_INTEGER, .min = INT64_C(5), .max = INT64_C(100)},
    {"DITOMaxResults", SHAPE_INTEGER, .min = INT64_C(5), .max = INT64_C(1000)},
    {"DateTime", SHAPE_TIMESTAMP},
    {"DedicatedHostFlag", SHAPE_BOOLEAN},
    {"DedicatedHostId", SHAPE_STRING},
    {"DefaultConnectionTrackingConfiguration", SHAPE_STRUCTURE, .n_members = 3, .members = DefaultConnectionTrackingConfiguration_members},
    {"DefaultEnaQueueCountPerInterface", SHAPE_INTEGER},
    {"DefaultHttpTokensEnforcedState", SHAPE_STRING, .choices = DefaultHttpTokensEnforcedState_choices},
    {"DefaultInstanceMetadataEndpointState", SHAPE_STRING, .choices = DefaultInstanceMetadataEndpointState_choices},
    {"DefaultInstanceMetadataTagsState", SHAPE_STRING, .choices = DefaultInstanceMetadataTagsState_choices},
    {"DefaultNetworkCardIndex", SHAPE_INTEGER},
    {"DefaultRouteTableAssociationValue", SHAPE_STRING, .choices = DefaultRouteTableAssociationValue_choices},
    {"DefaultRouteTablePropagationValue", SHAPE_STRING, .choices = DefaultRouteTablePropagationValue_choices},
    {"DefaultTcpEstablishedTimeout", SHAPE_INTEGER},
    {"DefaultUdpStreamTimeout", SHAPE_INTEGER},
    {"DefaultUdpTimeout", SHAPE_INTEGER},
    {"DefaultingDhcpOptionsId", SHAPE_STRING},
    {"DeleteDhcpOptionsRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteDhcpOptionsRequest_members},
    {"DeleteEgressOnlyInternetGatewayRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteEgressOnlyInternetGatewayRequest_members},
    {"DeleteEgressOnlyInternetGatewayResult", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteEgressOnlyInternetGatewayResult_members},
    {"DeleteFlowLogsRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteFlowLogsRequest_members},
    {"DeleteFlowLogsResult", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteFlowLogsResult_members},
    {"DeleteInternetGatewayRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteInternetGatewayRequest_members},
    {"DeleteKeyPairRequest", SHAPE_STRUCTURE, .n_members = 3, .members = DeleteKeyPairRequest_members},
    {"DeleteKeyPairResult", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteKeyPairResult_members},
    {"DeleteLaunchTemplateRequest", SHAPE_STRUCTURE, .n_members = 3, .members = DeleteLaunchTemplateRequest_members},
    {"DeleteLaunchTemplateResult", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteLaunchTemplateResult_members},
    {"DeleteLaunchTemplateVersionsRequest", SHAPE_STRUCTURE, .n_members = 4, .members = DeleteLaunchTemplateVersionsRequest_members},
    {"DeleteLaunchTemplateVersionsResponseErrorItem", SHAPE_STRUCTURE, .n_members = 4, .members = DeleteLaunchTemplateVersionsResponseErrorItem_members},
    {"DeleteLaunchTemplateVersionsResponseErrorSet", SHAPE_LIST, .n_members = 1, .members = DeleteLaunchTemplateVersionsResponseErrorSet_members},
    {"DeleteLaunchTemplateVersionsResponseSuccessItem", SHAPE_STRUCTURE, .n_members = 3, .members = DeleteLaunchTemplateVersionsResponseSuccessItem_members},
    {"DeleteLaunchTemplateVersionsResponseSuccessSet", SHAPE_LIST, .n_members = 1, .members = DeleteLaunchTemplateVersionsResponseSuccessSet_members},
    {"DeleteLaunchTemplateVersionsResult", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteLaunchTemplateVersionsResult_members},
    {"DeleteManagedPrefixListRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteManagedPrefixListRequest_members},
    {"DeleteManagedPrefixListResult", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteManagedPrefixListResult_members},
    {"DeleteNatGatewayRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteNatGatewayRequest_members},
    {"DeleteNatGatewayResult", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteNatGatewayResult_members},
    {"DeleteNetworkAclEntryRequest", SHAPE_STRUCTURE, .n_members = 4, .members = DeleteNetworkAclEntryRequest_members},
    {"DeleteNetworkAclRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteNetworkAclRequest_members},
    {"DeleteNetworkInterfaceRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteNetworkInterfaceRequest_members},
    {"DeleteRouteRequest", SHAPE_STRUCTURE, .n_members = 5, .members = DeleteRouteRequest_members},
    {"DeleteRouteTableRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteRouteTableRequest_members},
    {"DeleteSecurityGroupRequest", SHAPE_STRUCTURE, .n_members = 3, .members = DeleteSecurityGroupRequest_members},
    {"DeleteSecurityGroupResult", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteSecurityGroupResult_members},
    {"DeleteSnapshotRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteSnapshotRequest_members},
    {"DeleteSnapshotResultSet", SHAPE_LIST, .n_members = 1, .members = DeleteSnapshotResultSet_members},
    {"DeleteSnapshotReturnCode", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteSnapshotReturnCode_members},
    {"DeleteSubnetCidrReservationRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteSubnetCidrReservationRequest_members},
    {"DeleteSubnetCidrReservationResult", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteSubnetCidrReservationResult_members},
    {"DeleteSubnetRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteSubnetRequest_members},
    {"DeleteTagsRequest", SHAPE_STRUCTURE, .n_members = 3, .members = DeleteTagsRequest_members},
    {"DeleteVolumeRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteVolumeRequest_members},
    {"DeleteVpcEndpointsRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteVpcEndpointsRequest_members},
    {"DeleteVpcEndpointsResult", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteVpcEndpointsResult_members},
    {"DeleteVpcPeeringConnectionRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteVpcPeeringConnectionRequest_members},
    {"DeleteVpcPeeringConnectionResult", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteVpcPeeringConnectionResult_members},
    {"DeleteVpcRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteVpcRequest_members},
    {"DeleteVpnGatewayRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteVpnGatewayRequest_members},
    {"DeregisterImageRequest", SHAPE_STRUCTURE, .n_members = 3, .members = DeregisterImageRequest_members},
    {"DeregisterImageResult", SHAPE_STRUCTURE, .n_members = 2, .members = DeregisterImageResult_members},
    {"DescribeAccountAttributesRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeAccountAttributesRequest_members},
    {"DescribeAccountAttributesResult", SHAPE_STRUCTURE, .n_members = 1, .members = DescribeAccountAttributesResult_members},
    {"DescribeAddressesAttributeRequest", SHAPE_STRUCTURE, .n_members = 5, .members = DescribeAddressesAttributeRequest_members},
    {"DescribeAddressesAttributeResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeAddressesAttributeResult_members},
    {"DescribeAddressesRequest", SHAPE_STRUCTURE, .n_members = 4, .members = DescribeAddressesRequest_members},
    {"DescribeAddressesResult", SHAPE_STRUCTURE, .n_members = 1, .members = DescribeAddressesResult_members},
    {"DescribeAvailabilityZonesRequest", SHAPE_STRUCTURE, .n_members = 5, .members = DescribeAvailabilityZonesRequest_members},
    {"DescribeAvailabilityZonesResult", SHAPE_STRUCTURE, .n_members = 1, .members = DescribeAvailabilityZonesResult_members},
    {"DescribeCustomerGatewaysRequest", SHAPE_STRUCTURE, .n_members = 3, .members = DescribeCustomerGatewaysRequest_members},
    {"DescribeCustomerGatewaysResult", SHAPE_STRUCTURE, .n_members = 1, .members = DescribeCustomerGatewaysResult_members},
    {"DescribeDhcpOptionsMaxResults", SHAPE_INTEGER, .min = INT64_C(5), .max = INT64_C(1000)},
    {"DescribeDhcpOptionsRequest", SHAPE_STRUCTURE, .n_members = 5, .members = DescribeDhcpOptionsRequest_members},
    {"DescribeDhcpOptionsResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeDhcpOptionsResult_members},
    {"DescribeEgressOnlyInternetGatewaysMaxResults", SHAPE_INTEGER, .min = INT64_C(5), .max = INT64_C(255)},
    {"DescribeEgressOnlyInternetGatewaysRequest", SHAPE_STRUCTURE, .n_members = 5, .members = DescribeEgressOnlyInternetGatewaysRequest_members},
    {"DescribeEgressOnlyInternetGatewaysResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeEgressOnlyInternetGatewaysResult_members},
    {"DescribeFlowLogsRequest", SHAPE_STRUCTURE, .n_members = 5, .members = DescribeFlowLogsRequest_members},
    {"DescribeFlowLogsResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeFlowLogsResult_members},
    {"DescribeIamInstanceProfileAssociationsMaxResults", SHAPE_INTEGER, .min = INT64_C(5), .max = INT64_C(1000)},
    {"DescribeIamInstanceProfileAssociationsRequest", SHAPE_STRUCTURE, .n_members = 4, .members = DescribeIamInstanceProfileAssociationsRequest_members},
    {"DescribeIamInstanceProfileAssociationsResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeIamInstanceProfileAssociationsResult_members},
    {"DescribeImageAttributeRequest", SHAPE_STRUCTURE, .n_members = 3, .members = DescribeImageAttributeRequest_members},
    {"DescribeImagesRequest", SHAPE_STRUCTURE, .n_members = 9, .members = DescribeImagesRequest_members},
    {"DescribeImagesResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeImagesResult_members},
    {"DescribeInstanceAttributeRequest", SHAPE_STRUCTURE, .n_members = 3, .members = DescribeInstanceAttributeRequest_members},
    {"DescribeInstanceCreditSpecificationsMaxResults", SHAPE_INTEGER, .min = INT64_C(5), .max = INT64_C(1000)},
    {"DescribeInstanceCreditSpecificationsRequest", SHAPE_STRUCTURE, .n_members = 5, .members = DescribeInstanceCreditSpecificationsRequest_members},
    {"DescribeInstanceCreditSpecificationsResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeInstanceCreditSpecificationsResult_members},
    {"DescribeInstanceStatusRequest", SHAPE_STRUCTURE, .n_members = 7, .members = DescribeInstanceStatusRequest_members},
    {"DescribeInstanceStatusResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeInstanceStatusResult_members},
    {"DescribeInstanceTypeOfferingsRequest", SHAPE_STRUCTURE, .n_members = 5, .members = DescribeInstanceTypeOfferingsRequest_members},
    {"DescribeInstanceTypeOfferingsResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeInstanceTypeOfferingsResult_members},
    {"DescribeInstanceTypesRequest", SHAPE_STRUCTURE, .n_members = 6, .members = DescribeInstanceTypesRequest_members},
    {"DescribeInstanceTypesResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeInstanceTypesResult_members},
    {"DescribeInstancesRequest", SHAPE_STRUCTURE, .n_members = 6, .members = DescribeInstancesRequest_members},
    {"DescribeInstancesResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeInstancesResult_members},
    {"DescribeInternetGatewaysMaxResults", SHAPE_INTEGER, .min = INT64_C(5), .max = INT64_C(1000)},
    {"DescribeInternetGatewaysRequest", SHAPE_STRUCTURE, .n_members = 5, .members = DescribeInternetGatewaysRequest_members},
    {"DescribeInternetGatewaysResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeInternetGatewaysResult_members},
    {"DescribeKeyPairsRequest", SHAPE_STRUCTURE, .n_members = 5, .members = DescribeKeyPairsRequest_members},
    {"DescribeKeyPairsResult", SHAPE_STRUCTURE, .n_members = 1, .members = DescribeKeyPairsResult_members},
    {"DescribeLaunchTemplateVersionsRequest", SHAPE_STRUCTURE, .n_members = 11, .members = DescribeLaunchTemplateVersionsRequest_members},
    {"DescribeLaunchTemplateVersionsResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeLaunchTemplateVersionsResult_members},
    {"DescribeLaunchTemplatesMaxResults", SHAPE_INTEGER, .min = INT64_C(1), .max = INT64_C(200)},
    {"DescribeLaunchTemplatesRequest", SHAPE_STRUCTURE, .n_members = 7, .members = DescribeLaunchTemplatesRequest_members},
    {"DescribeLaunchTemplatesResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeLaunchTemplatesResult_members},
    {"DescribeManagedPrefixListsRequest", SHAPE_STRUCTURE, .n_members = 5, .members = DescribeManagedPrefixListsRequest_members},
    {"DescribeManagedPrefixListsResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeManagedPrefixListsResult_members},
    {"DescribeNatGatewaysMaxResults", SHAPE_INTEGER, .min = INT64_C(5), .max = INT64_C(1000)},
    {"DescribeNatGatewaysRequest", SHAPE_STRUCTURE, .n_members = 5, .members = DescribeNatGatewaysRequest_members},
    {"DescribeNatGatewaysResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeNatGatewaysResult_members},
    {"DescribeNetworkAclsMaxResults", SHAPE_INTEGER, .min = INT64_C(5), .max = INT64_C(1000)},
    {"DescribeNetworkAclsRequest", SHAPE_STRUCTURE, .n_members = 5, .members = DescribeNetworkAclsRequest_members},
    {"DescribeNetworkAclsResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeNetworkAclsResult_members},
    {"DescribeNetworkInterfaceAttributeRequest", SHAPE_STRUCTURE, .n_members = 3, .members = DescribeNetworkInterfaceAttributeRequest_members},
    {"DescribeNetworkInterfaceAttributeResult", SHAPE_STRUCTURE, .n_members = 6, .members = DescribeNetworkInterfaceAttributeResult_members},
    {"DescribeNetworkInterfacesMaxResults", SHAPE_INTEGER, .min = INT64_C(5), .max = INT64_C(1000)},
    {"DescribeNetworkInterfacesRequest", SHAPE_STRUCTURE, .n_members = 6, .members = DescribeNetworkInterfacesRequest_members},
    {"DescribeNetworkInterfacesResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeNetworkInterfacesResult_members},
    {"DescribePrefixListsRequest", SHAPE_STRUCTURE, .n_members = 5, .members = DescribePrefixListsRequest_members},
    {"DescribePrefixListsResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribePrefixListsResult_members},
    {"DescribeRegionsRequest", SHAPE_STRUCTURE, .n_members = 4, .members = DescribeRegionsRequest_members},
    {"DescribeRegionsResult", SHAPE_STRUCTURE, .n_members = 1, .members = DescribeRegionsResult_members},
    {"DescribeRouteTablesMaxResults", SHAPE_INTEGER, .min = INT64_C(5), .max = INT64_C(100)},
    {"DescribeRouteTablesRequest", SHAPE_STRUCTURE, .n_members = 5, .members = DescribeRouteTablesRequest_members},
    {"DescribeRouteTablesResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeRouteTablesResult_members},
    {"DescribeSecurityGroupReferencesRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeSecurityGroupReferencesRequest_members},
    {"DescribeSecurityGroupReferencesResult", SHAPE_STRUCTURE, .n_members = 1, .members = DescribeSecurityGroupReferencesResult_members},
    {"DescribeSecurityGroupRulesMaxResults", SHAPE_INTEGER, .min = INT64_C(5), .max = INT64_C(1000)},
    {"DescribeSecurityGroupRulesRequest", SHAPE_STRUCTURE, .n_members = 5, .members = DescribeSecurityGroupRulesRequest_members},
    {"DescribeSecurityGroupRulesResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeSecurityGroupRulesResult_members},
    {"DescribeSecurityGroupVpcAssociationsMaxResults", SHAPE_INTEGER, .min = INT64_C(5), .max = INT64_C(1000)},
    {"DescribeSecurityGroupVpcAssociationsRequest", SHAPE_STRUCTURE, .n_members = 4, .members = DescribeSecurityGroupVpcAssociationsRequest_members},
    {"DescribeSecurityGroupVpcAssociationsResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeSecurityGroupVpcAssociationsResult_members},
    {"DescribeSecurityGroupsMaxResults", SHAPE_INTEGER, .min = INT64_C(5), .max = INT64_C(1000)},
    {"DescribeSecurityGroupsRequest", SHAPE_STRUCTURE, .n_members = 6, .members = DescribeSecurityGroupsRequest_members},
    {"DescribeSecurityGroupsResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeSecurityGroupsResult_members},
    {"DescribeSnapshotAttributeRequest", SHAPE_STRUCTURE, .n_members = 3, .members = DescribeSnapshotAttributeRequest_members},
    {"DescribeSnapshotAttributeResult", SHAPE_STRUCTURE, .n_members = 3, .members = DescribeSnapshotAttributeResult_members},
    {"DescribeSnapshotsRequest", SHAPE_STRUCTURE, .n_members = 7, .members = DescribeSnapshotsRequest_members},
    {"DescribeSnapshotsResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeSnapshotsResult_members},
    {"DescribeSpotInstanceRequestsRequest", SHAPE_STRUCTURE, .n_members = 5, .members = DescribeSpotInstanceRequestsRequest_members},
    {"DescribeSpotInstanceRequestsResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeSpotInstanceRequestsResult_members},
    {"DescribeSpotPriceHistoryRequest", SHAPE_STRUCTURE, .n_members = 10, .members = DescribeSpotPriceHistoryRequest_members},
    {"DescribeSpotPriceHistoryResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeSpotPriceHistoryResult_members},
    {"DescribeStaleSecurityGroupsMaxResults", SHAPE_INTEGER, .min = INT64_C(5), .max = INT64_C(255)},
    {"DescribeStaleSecurityGroupsNextToken", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(1024)},
    {"DescribeStaleSecurityGroupsRequest", SHAPE_STRUCTURE, .n_members = 4, .members = DescribeStaleSecurityGroupsRequest_members},
    {"DescribeStaleSecurityGroupsResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeStaleSecurityGroupsResult_members},
    {"DescribeSubnetsMaxResults", SHAPE_INTEGER, .min = INT64_C(5), .max = INT64_C(1000)},
    {"DescribeSubnetsRequest", SHAPE_STRUCTURE, .n_members = 5, .members = DescribeSubnetsRequest_members},
    {"DescribeSubnetsResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeSubnetsResult_members},
    {"DescribeTagsRequest", SHAPE_STRUCTURE, .n_members = 4, .members = DescribeTagsRequest_members},
    {"DescribeTagsResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeTagsResult_members},
    {"DescribeTransitGatewayAttachmentsRequest", SHAPE_STRUCTURE, .n_members = 5, .members = DescribeTransitGatewayAttachmentsRequest_members},
    {"DescribeTransitGatewayAttachmentsResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeTransitGatewayAttachmentsResult_members},
    {"DescribeTransitGatewayVpcAttachmentsRequest", SHAPE_STRUCTURE, .n_members = 5, .members = DescribeTransitGatewayVpcAttachmentsRequest_members},
    {"DescribeTransitGatewayVpcAttachmentsResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeTransitGatewayVpcAttachmentsResult_members},
    {"DescribeTransitGatewaysRequest", SHAPE_STRUCTURE, .n_members = 5, .members = DescribeTransitGatewaysRequest_members},
    {"DescribeTransitGatewaysResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeTransitGatewaysResult_members},
    {"DescribeVolumesModificationsRequest", SHAPE_STRUCTURE, .n_members = 6, .members = DescribeVolumesModificationsRequest_members},
    {"DescribeVolumesModificationsResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeVolumesModificationsResult_members},
    {"DescribeVolumesRequest", SHAPE_STRUCTURE, .n_members = 6, .members = DescribeVolumesRequest_members},
    {"DescribeVolumesResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeVolumesResult_members},
    {"DescribeVpcAttributeRequest", SHAPE_STRUCTURE, .n_members = 3, .members = DescribeVpcAttributeRequest_members},
    {"DescribeVpcAttributeResult", SHAPE_STRUCTURE, .n_members = 4, .members = DescribeVpcAttributeResult_members},
    {"DescribeVpcBlockPublicAccessExclusionsMaxResults", SHAPE_INTEGER, .min = INT64_C(5), .max = INT64_C(1000)},
    {"DescribeVpcBlockPublicAccessExclusionsRequest", SHAPE_STRUCTURE, .n_members = 5, .members = DescribeVpcBlockPublicAccessExclusionsRequest_members},
    {"DescribeVpcBlockPublicAccessExclusionsResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeVpcBlockPublicAccessExclusionsResult_members},
    {"DescribeVpcBlockPublicAccessOptionsRequest", SHAPE_STRUCTURE, .n_members = 1, .members = DescribeVpcBlockPublicAccessOptionsRequest_members},
    {"DescribeVpcBlockPublicAccessOptionsResult", SHAPE_STRUCTURE, .n_members = 1, .members = DescribeVpcBlockPublicAccessOptionsResult_members},
    {"DescribeVpcEndpointServicesRequest", SHAPE_STRUCTURE, .n_members = 6, .members = DescribeVpcEndpointServicesRequest_members},
    {"DescribeVpcEndpointServicesResult", SHAPE_STRUCTURE, .n_members = 3, .members = DescribeVpcEndpointServicesResult_members},
    {"DescribeVpcEndpointsRequest", SHAPE_STRUCTURE, .n_members = 5, .members = DescribeVpcEndpointsRequest_members},
    {"DescribeVpcEndpointsResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeVpcEndpointsResult_members},
    {"DescribeVpcPeeringConnectionsMaxResults", SHAPE_INTEGER, .min = INT64_C(5), .max = INT64_C(1000)},
    {"DescribeVpcPeeringConnectionsRequest", SHAPE_STRUCTURE, .n_members = 5, .members = DescribeVpcPeeringConnectionsRequest_members},
    {"DescribeVpcPeeringConnectionsResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeVpcPeeringConnectionsResult_members},
    {"DescribeVpcsMaxResults", SHAPE_INTEGER, .min = INT64_C(5), .max = INT64_C(1000)},
    {"DescribeVpcsRequest", SHAPE_STRUCTURE, .n_members = 5, .members = DescribeVpcsRequest_members},
    {"DescribeVpcsResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeVpcsResult_members},
    {"DescribeVpnConnectionsRequest", SHAPE_STRUCTURE, .n_members = 3, .members = DescribeVpnConnectionsRequest_members},
    {"DescribeVpnConnectionsResult", SHAPE_STRUCTURE, .n_members = 1, .members = DescribeVpnConnectionsResult_members},
    {"DescribeVpnGatewaysRequest", SHAPE_STRUCTURE, .n_members = 3, .members = DescribeVpnGatewaysRequest_members},
    {"DescribeVpnGatewaysResult", SHAPE_STRUCTURE, .n_members = 1, .members = DescribeVpnGatewaysResult_members},
    {"DestinationFileFormat", SHAPE_STRING, .choices = DestinationFileFormat_choices},
    {"DestinationOptionsRequest", SHAPE_STRUCTURE, .n_members = 3, .members = DestinationOptionsRequest_members},
    {"DestinationOptionsResponse", SHAPE_STRUCTURE, .n_members = 3, .members = DestinationOptionsResponse_members},
    {"DetachInternetGatewayRequest", SHAPE_STRUCTURE, .n_members = 3, .members = DetachInternetGatewayRequest_members},
    {"DetachNetworkInterfaceRequest", SHAPE_STRUCTURE, .n_members = 3, .members = DetachNetworkInterfaceRequest_members},
    {"DetachVolumeRequest", SHAPE_STRUCTURE, .n_members = 5, .members = DetachVolumeRequest_members},
    {"DetachVpnGatewayRequest", SHAPE_STRUCTURE, .n_members = 3, .members = DetachVpnGatewayRequest_members},
    {"DeviceType", SHAPE_STRING, .choices = DeviceType_choices},
    {"DhcpConfiguration", SHAPE_STRUCTURE, .n_members = 2, .members = DhcpConfiguration_members},
    {"DhcpConfigurationList", SHAPE_LIST, .n_members = 1, .members = DhcpConfigurationList_members},
    {"DhcpConfigurationValueList", SHAPE_LIST, .n_members = 1, .members = DhcpConfigurationValueList_members},
    {"DhcpOptions", SHAPE_STRUCTURE, .n_members = 4, .members = DhcpOptions_members},
    {"DhcpOptionsId", SHAPE_STRING},
    {"DhcpOptionsIdStringList", SHAPE_LIST, .n_members = 1, .members = DhcpOptionsIdStringList_members},
    {"DhcpOptionsList", SHAPE_LIST, .n_members = 1, .members = DhcpOptionsList_members},
    {"DisableEbsEncryptionByDefaultRequest", SHAPE_STRUCTURE, .n_members = 1, .members = DisableEbsEncryptionByDefaultRequest_members},
    {"DisableEbsEncryptionByDefaultResult", SHAPE_STRUCTURE, .n_members = 1, .members = DisableEbsEncryptionByDefaultResult_members},
    {"DisableImageBlockPublicAccessRequest", SHAPE_STRUCTURE, .n_members = 1, .members = DisableImageBlockPublicAccessRequest_members},
    {"DisableImageBlockPublicAccessResult", SHAPE_STRUCTURE, .n_members = 1, .members = DisableImageBlockPublicAccessResult_members},
    {"DisableSnapshotBlockPublicAccessRequest", SHAPE_STRUCTURE, .n_members = 1, .members = DisableSnapshotBlockPublicAccessRequest_members},
    {"DisableSnapshotBlockPublicAccessResult", SHAPE_STRUCTURE, .n_members = 1, .members = DisableSnapshotBlockPublicAccessResult_members},
    {"DisableVgwRoutePropagationRequest", SHAPE_STRUCTURE, .n_members = 3, .members = DisableVgwRoutePropagationRequest_members},
    {"DisassociateAddressRequest", SHAPE_STRUCTURE, .n_members = 3, .members = DisassociateAddressRequest_members},
    {"DisassociateIamInstanceProfileRequest", SHAPE_STRUCTURE, .n_members = 1, .members = DisassociateIamInstanceProfileRequest_members},
    {"DisassociateIamInstanceProfileResult", SHAPE_STRUCTURE, .n_members = 1, .members = DisassociateIamInstanceProfileResult_members},
    {"DisassociateNatGatewayAddressRequest", SHAPE_STRUCTURE, .n_members = 4, .members = DisassociateNatGatewayAddressRequest_members},
    {"DisassociateNatGatewayAddressResult", SHAPE_STRUCTURE, .n_members = 2, .members = DisassociateNatGatewayAddressResult_members},
    {"DisassociateRouteTableRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DisassociateRouteTableRequest_members},
    {"DisassociateSecurityGroupVpcRequest", SHAPE_STRUCTURE, .n_members = 3, .members = DisassociateSecurityGroupVpcRequest_members},
    {"DisassociateSecurityGroupVpcResult", SHAPE_STRUCTURE, .n_members = 1, .members = DisassociateSecurityGroupVpcResult_members},
    {"DisassociateSecurityGroupVpcSecurityGroupId", SHAPE_STRING},
    {"DisassociateSubnetCidrBlockRequest", SHAPE_STRUCTURE, .n_members = 1, .members = DisassociateSubnetCidrBlockRequest_members},
    {"DisassociateSubnetCidrBlockResult", SHAPE_STRUCTURE, .n_members = 2, .members = DisassociateSubnetCidrBlockResult_members},
    {"DisassociateVpcCidrBlockRequest", SHAPE_STRUCTURE, .n_members = 1, .members = DisassociateVpcCidrBlockRequest_members},
    {"DisassociateVpcCidrBlockResult", SHAPE_STRUCTURE, .n_members = 3, .members = DisassociateVpcCidrBlockResult_members},
    {"DiskCount", SHAPE_INTEGER},
    {"DiskInfo", SHAPE_STRUCTURE, .n_members = 3, .members = DiskInfo_members},
    {"DiskInfoList", SHAPE_LIST, .n_members = 1, .members = DiskInfoList_members},
    {"DiskSize", SHAPE_LONG},
    {"DiskType", SHAPE_STRING, .choices = DiskType_choices},
    {"DnsEntry", SHAPE_STRUCTURE, .n_members = 2, .members = DnsEntry_members},
    {"DnsEntrySet", SHAPE_LIST, .n_members = 1, .members = DnsEntrySet_members},
    {"DnsNameState", SHAPE_STRING, .choices = DnsNameState_choices},
    {"DnsOptions", SHAPE_STRUCTURE, .n_members = 4, .members = DnsOptions_members},
    {"DnsOptionsSpecification", SHAPE_STRUCTURE, .n_members = 4, .members = DnsOptionsSpecification_members},
    {"DnsRecordIpType", SHAPE_STRING, .choices = DnsRecordIpType_choices},
    {"DnsSupportValue", SHAPE_STRING, .choices = DnsSupportValue_choices},
    {"DomainType", SHAPE_STRING, .choices = DomainType_choices},
    {"Double", SHAPE_DOUBLE},
    {"DrainSeconds", SHAPE_INTEGER, .min = INT64_C(1), .max = INT64_C(4000)},
    {"EbsBlockDevice", SHAPE_STRUCTURE, .n_members = 13, .members = EbsBlockDevice_members},
    {"EbsCardIndex", SHAPE_INTEGER},
    {"EbsCardInfo", SHAPE_STRUCTURE, .n_members = 7, .members = EbsCardInfo_members},
    {"EbsCardInfoList", SHAPE_LIST, .n_members = 1, .members = EbsCardInfoList_members},
    {"EbsEncryptionSupport", SHAPE_STRING, .choices = EbsEncryptionSupport_choices},
    {"EbsInfo", SHAPE_STRUCTURE, .n_members = 8, .members = EbsInfo_members},
    {"EbsInstanceBlockDevice", SHAPE_STRUCTURE, .n_members = 8, .members = EbsInstanceBlockDevice_members},
    {"EbsInstanceBlockDeviceSpecification", SHAPE_STRUCTURE, .n_members = 2, .members = EbsInstanceBlockDeviceSpecification_members},
    {"EbsNvmeSupport", SHAPE_STRING, .choices = EbsNvmeSupport_choices},
    {"EbsOptimizedInfo", SHAPE_STRUCTURE, .n_members = 6, .members = EbsOptimizedInfo_members},
    {"EbsOptimizedSupport", SHAPE_STRING, .choices = EbsOptimizedSupport_choices},
    {"EbsStatusDetails", SHAPE_STRUCTURE, .n_members = 3, .members = EbsStatusDetails_members},
    {"EbsStatusDetailsList", SHAPE_LIST, .n_members = 1, .members = EbsStatusDetailsList_members},
    {"EbsStatusSummary", SHAPE_STRUCTURE, .n_members = 2, .members = EbsStatusSummary_members},
    {"EfaInfo", SHAPE_STRUCTURE, .n_members = 1, .members = EfaInfo_members},
    {"EfaSupportedFlag", SHAPE_BOOLEAN},
    {"EgressOnlyInternetGateway", SHAPE_STRUCTURE, .n_members = 3, .members = EgressOnlyInternetGateway_members},
    {"EgressOnlyInternetGatewayId", SHAPE_STRING},
    {"EgressOnlyInternetGatewayIdList", SHAPE_LIST, .n_members = 1, .members = EgressOnlyInternetGatewayIdList_members},
    {"EgressOnlyInternetGatewayList", SHAPE_LIST, .n_members = 1, .members = EgressOnlyInternetGatewayList_members},
    {"EipAllocationPublicIp", SHAPE_STRING},
    {"EipAssociationIdList", SHAPE_LIST, .n_members = 1, .members = EipAssociationIdList_members},
    {"ElasticGpuAssociation", SHAPE_STRUCTURE, .n_members = 4, .members = ElasticGpuAssociation_members},
    {"ElasticGpuAssociationList", SHAPE_LIST, .n_members = 1, .members = ElasticGpuAssociationList_members},
    {"ElasticGpuId", SHAPE_STRING},
    {"ElasticGpuSpecification", SHAPE_STRUCTURE, .n_members = 1, .members = ElasticGpuSpecification_members},
    {"ElasticGpuSpecificationList", SHAPE_LIST, .n_members = 1, .members = ElasticGpuSpecificationList_members},
    {"ElasticGpuSpecificationResponse", SHAPE_STRUCTURE, .n_members = 1, .members = ElasticGpuSpecificationResponse_members},
    {"ElasticGpuSpecificationResponseList", SHAPE_LIST, .n_members = 1, .members = ElasticGpuSpecificationResponseList_members},
    {"ElasticGpuSpecifications", SHAPE_LIST, .n_members = 1, .members = ElasticGpuSpecifications_members},
    {"ElasticInferenceAccelerator", SHAPE_STRUCTURE, .n_members = 2, .members = ElasticInferenceAccelerator_members},
    {"ElasticInferenceAcceleratorAssociation", SHAPE_STRUCTURE, .n_members = 4, .members = ElasticInferenceAcceleratorAssociation_members},
    {"ElasticInferenceAcceleratorAssociationList", SHAPE_LIST, .n_members = 1, .members = ElasticInferenceAcceleratorAssociationList_members},
    {"ElasticInferenceAcceleratorCount", SHAPE_INTEGER, .min = INT64_C(1)},
    {"ElasticInferenceAccelerators", SHAPE_LIST, .n_members = 1, .members = ElasticInferenceAccelerators_members},
    {"ElasticIpAssociationId", SHAPE_STRING},
    {"EnaSrdSpecification", SHAPE_STRUCTURE, .n_members = 2, .members = EnaSrdSpecification_members},
    {"EnaSrdSpecificationRequest", SHAPE_STRUCTURE, .n_members = 2, .members = EnaSrdSpecificationRequest_members},
    {"EnaSrdSupported", SHAPE_BOOLEAN},
    {"EnaSrdUdpSpecification", SHAPE_STRUCTURE, .n_members = 1, .members = EnaSrdUdpSpecification_members},
    {"EnaSrdUdpSpecificationRequest", SHAPE_STRUCTURE, .n_members = 1, .members = EnaSrdUdpSpecificationRequest_members},
    {"EnaSupport", SHAPE_STRING, .choices = EnaSupport_choices},
    {"EnableEbsEncryptionByDefaultRequest", SHAPE_STRUCTURE, .n_members = 1, .members = EnableEbsEncryptionByDefaultRequest_members},
    {"EnableEbsEncryptionByDefaultResult", SHAPE_STRUCTURE, .n_members = 1, .members = EnableEbsEncryptionByDefaultResult_members},
    {"EnableImageBlockPublicAccessRequest", SHAPE_STRUCTURE, .n_members = 2, .members = EnableImageBlockPublicAccessRequest_members},
    {"EnableImageBlockPublicAccessResult", SHAPE_STRUCTURE, .n_members = 1, .members = EnableImageBlockPublicAccessResult_members},
    {"EnableSnapshotBlockPublicAccessRequest", SHAPE_STRUCTURE, .n_members = 2, .members = EnableSnapshotBlockPublicAccessRequest_members},
    {"EnableSnapshotBlockPublicAccessResult", SHAPE_STRUCTURE, .n_members = 1, .members = EnableSnapshotBlockPublicAccessResult_members},
    {"EnableVgwRoutePropagationRequest", SHAPE_STRUCTURE, .n_members = 3, .members = EnableVgwRoutePropagationRequest_members},
    {"EnclaveOptions", SHAPE_STRUCTURE, .n_members = 1, .members = EnclaveOptions_members},
    {"EnclaveOptionsRequest", SHAPE_STRUCTURE, .n_members = 1, .members = EnclaveOptionsRequest_members},
    {"EncryptionInTransitSupported", SHAPE_BOOLEAN},
    {"EncryptionStateValue", SHAPE_STRING, .choices = EncryptionStateValue_choices},
    {"EncryptionSupport", SHAPE_STRUCTURE, .n_members = 2, .members = EncryptionSupport_members},
    {"EphemeralNvmeSupport", SHAPE_STRING, .choices = EphemeralNvmeSupport_choices},
    {"ErrorSet", SHAPE_LIST, .n_members = 1, .members = ErrorSet_members},
    {"EventCode", SHAPE_STRING, .choices = EventCode_choices},
    {"ExcludedInstanceType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(30)},
    {"ExcludedInstanceTypeSet", SHAPE_LIST, .n_members = 1, .members = ExcludedInstanceTypeSet_members, .max = INT64_C(400)},
    {"ExecutableByStringList", SHAPE_LIST, .n_members = 1, .members = ExecutableByStringList_members},
    {"Filter", SHAPE_STRUCTURE, .n_members = 2, .members = Filter_members},
    {"FilterList", SHAPE_LIST, .n_members = 1, .members = FilterList_members},
    {"FlexibleEnaQueuesSupport", SHAPE_STRING, .choices = FlexibleEnaQueuesSupport_choices},
    {"FlowLog", SHAPE_STRUCTURE, .n_members = 17, .members = FlowLog_members},
    {"FlowLogIdList", SHAPE_LIST, .n_members = 1, .members = FlowLogIdList_members},
    {"FlowLogResourceId", SHAPE_STRING},
    {"FlowLogResourceIds", SHAPE_LIST, .n_members = 1, .members = FlowLogResourceIds_members},
    {"FlowLogSet", SHAPE_LIST, .n_members = 1, .members = FlowLogSet_members},
    {"FlowLogsResourceType", SHAPE_STRING, .choices = FlowLogsResourceType_choices},
    {"FpgaDeviceCount", SHAPE_INTEGER},
    {"FpgaDeviceInfo", SHAPE_STRUCTURE, .n_members = 4, .members = FpgaDeviceInfo_members},
    {"FpgaDeviceInfoList", SHAPE_LIST, .n_members = 1, .members = FpgaDeviceInfoList_members},
    {"FpgaDeviceManufacturerName", SHAPE_STRING},
    {"FpgaDeviceMemoryInfo", SHAPE_STRUCTURE, .n_members = 1, .members = FpgaDeviceMemoryInfo_members},
    {"FpgaDeviceMemorySize", SHAPE_INTEGER},
    {"FpgaDeviceName", SHAPE_STRING},
    {"FpgaInfo", SHAPE_STRUCTURE, .n_members = 2, .members = FpgaInfo_members},
    {"FreeTierEligibleFlag", SHAPE_BOOLEAN},
    {"GatewayAssociationState", SHAPE_STRING, .choices = GatewayAssociationState_choices},
    {"GatewayType", SHAPE_STRING, .choices = GatewayType_choices},
    {"GetConsoleOutputRequest", SHAPE_STRUCTURE, .n_members = 3, .members = GetConsoleOutputRequest_members},
    {"GetConsoleOutputResult", SHAPE_STRUCTURE, .n_members = 3, .members = GetConsoleOutputResult_members},
    {"GetEbsDefaultKmsKeyIdRequest", SHAPE_STRUCTURE, .n_members = 1, .members = GetEbsDefaultKmsKeyIdRequest_members},
    {"GetEbsDefaultKmsKeyIdResult", SHAPE_STRUCTURE, .n_members = 1, .members = GetEbsDefaultKmsKeyIdResult_members},
    {"GetEbsEncryptionByDefaultRequest", SHAPE_STRUCTURE, .n_members = 1, .members = GetEbsEncryptionByDefaultRequest_members},
    {"GetEbsEncryptionByDefaultResult", SHAPE_STRUCTURE, .n_members = 2, .members = GetEbsEncryptionByDefaultResult_members},
    {"GetImageBlockPublicAccessStateRequest", SHAPE_STRUCTURE, .n_members = 1, .members = GetImageBlockPublicAccessStateRequest_members},
    {"GetImageBlockPublicAccessStateResult", SHAPE_STRUCTURE, .n_members = 2, .members = GetImageBlockPublicAccessStateResult_members},
    {"GetInstanceMetadataDefaultsRequest", SHAPE_STRUCTURE, .n_members = 1, .members = GetInstanceMetadataDefaultsRequest_members},
    {"GetInstanceMetadataDefaultsResult", SHAPE_STRUCTURE, .n_members = 1, .members = GetInstanceMetadataDefaultsResult_members},
    {"GetManagedPrefixListAssociationsMaxResults", SHAPE_INTEGER, .min = INT64_C(5), .max = INT64_C(255)},
    {"GetManagedPrefixListAssociationsRequest", SHAPE_STRUCTURE, .n_members = 4, .members = GetManagedPrefixListAssociationsRequest_members},
    {"GetManagedPrefixListAssociationsResult", SHAPE_STRUCTURE, .n_members = 2, .members = GetManagedPrefixListAssociationsResult_members},
    {"GetManagedPrefixListEntriesRequest", SHAPE_STRUCTURE, .n_members = 5, .members = GetManagedPrefixListEntriesRequest_members},
    {"GetManagedPrefixListEntriesResult", SHAPE_STRUCTURE, .n_members = 2, .members = GetManagedPrefixListEntriesResult_members},
    {"GetSecurityGroupsForVpcRequest", SHAPE_STRUCTURE, .n_members = 5, .members = GetSecurityGroupsForVpcRequest_members},
    {"GetSecurityGroupsForVpcRequestMaxResults", SHAPE_INTEGER, .min = INT64_C(5), .max = INT64_C(1000)},
    {"GetSecurityGroupsForVpcResult", SHAPE_STRUCTURE, .n_members = 2, .members = GetSecurityGroupsForVpcResult_members},
    {"GetSerialConsoleAccessStatusRequest", SHAPE_STRUCTURE, .n_members = 1, .members = GetSerialConsoleAccessStatusRequest_members},
    {"GetSerialConsoleAccessStatusResult", SHAPE_STRUCTURE, .n_members = 2, .members = GetSerialConsoleAccessStatusResult_members},
    {"GetSnapshotBlockPublicAccessStateRequest", SHAPE_STRUCTURE, .n_members = 1, .members = GetSnapshotBlockPublicAccessStateRequest_members},
    {"GetSnapshotBlockPublicAccessStateResult", SHAPE_STRUCTURE, .n_members = 2, .members = GetSnapshotBlockPublicAccessStateResult_members},
    {"GetSubnetCidrReservationsMaxResults", SHAPE_INTEGER, .min = INT64_C(5), .max = INT64_C(1000)},
    {"GetSubnetCidrReservationsRequest", SHAPE_STRUCTURE, .n_members = 5, .members = GetSubnetCidrReservationsRequest_members},
    {"GetSubnetCidrReservationsResult", SHAPE_STRUCTURE, .n_members = 3, .members = GetSubnetCidrReservationsResult_members},
    {"GpuDeviceCount", SHAPE_INTEGER},
    {"GpuDeviceInfo", SHAPE_STRUCTURE, .n_members = 7, .members = GpuDeviceInfo_members},
    {"GpuDeviceInfoList", SHAPE_LIST, .n_members = 1, .members = GpuDeviceInfoList_members},
    {"GpuDeviceManufacturerName", SHAPE_STRING},
    {"GpuDeviceMemoryInfo", SHAPE_STRUCTURE, .n_members = 1, .members = GpuDeviceMemoryInfo_members},
    {"GpuDeviceMemorySize", SHAPE_INTEGER},
    {"GpuDeviceName", SHAPE_STRING},
    {"GpuInfo", SHAPE_STRUCTURE, .n_members = 2, .members = GpuInfo_members},
    {"GpuPartitionSize", SHAPE_DOUBLE},
    {"GroupIdStringList", SHAPE_LIST, .n_members = 1, .members = GroupIdStringList_members},
    {"GroupIdentifier", SHAPE_STRUCTURE, .n_members = 2, .members = GroupIdentifier_members},
    {"GroupIdentifierList", SHAPE_LIST, .n_members = 1, .members = GroupIdentifierList_members},
    {"GroupIdentifierSet", SHAPE_LIST, .n_members = 1, .members = GroupIdentifierSet_members},
    {"GroupIds", SHAPE_LIST, .n_members = 1, .members = GroupIds_members},
    {"GroupNameStringList", SHAPE_LIST, .n_members = 1, .members = GroupNameStringList_members},
    {"HibernationFlag", SHAPE_BOOLEAN},
    {"HibernationOptions", SHAPE_STRUCTURE, .n_members = 1, .members = HibernationOptions_members},
    {"HibernationOptionsRequest", SHAPE_STRUCTURE, .n_members = 1, .members = HibernationOptionsRequest_members},
    {"HostTenancy", SHAPE_STRING, .choices = HostTenancy_choices},
    {"HostnameType", SHAPE_STRING, .choices = HostnameType_choices},
    {"HttpTokensEnforcedState", SHAPE_STRING, .choices = HttpTokensEnforcedState_choices},
    {"HttpTokensState", SHAPE_STRING, .choices = HttpTokensState_choices},
    {"HypervisorType", SHAPE_STRING, .choices = HypervisorType_choices},
    {"IKEVersionsList", SHAPE_LIST, .n_members = 1, .members = IKEVersionsList_members},
    {"IKEVersionsListValue", SHAPE_STRUCTURE, .n_members = 1, .members = IKEVersionsListValue_members},
    {"IamInstanceProfile", SHAPE_STRUCTURE, .n_members = 2, .members = IamInstanceProfile_members},
    {"IamInstanceProfileAssociation", SHAPE_STRUCTURE, .n_members = 5, .members = IamInstanceProfileAssociation_members},
    {"IamInstanceProfileAssociationId", SHAPE_STRING},
    {"IamInstanceProfileAssociationSet", SHAPE_LIST, .n_members = 1, .members = IamInstanceProfileAssociationSet_members},
    {"IamInstanceProfileAssociationState", SHAPE_STRING, .choices = IamInstanceProfileAssociationState_choices},
    {"IamInstanceProfileSpecification", SHAPE_STRUCTURE, .n_members = 2, .members = IamInstanceProfileSpecification_members},
    {"IcmpTypeCode", SHAPE_STRUCTURE, .n_members = 2, .members = IcmpTypeCode_members},
    {"Image", SHAPE_STRUCTURE, .n_members = 41, .members = Image_members},
    {"ImageAttribute", SHAPE_STRUCTURE, .n_members = 14, .members = ImageAttribute_members},
    {"ImageAttributeName", SHAPE_STRING, .choices = ImageAttributeName_choices},
    {"ImageBlockPublicAccessDisabledState", SHAPE_STRING, .choices = ImageBlockPublicAccessDisabledState_choices},
    {"ImageBlockPublicAccessEnabledState", SHAPE_STRING, .choices = ImageBlockPublicAccessEnabledState_choices},
    {"ImageDescriptionRequest", SHAPE_STRING, .max = INT64_C(255)},
    {"ImageId", SHAPE_STRING},
    {"ImageIdStringList", SHAPE_LIST, .n_members = 1, .members = ImageIdStringList_members},
    {"ImageList", SHAPE_LIST, .n_members = 1, .members = ImageList_members},
    {"ImageNameRequest", SHAPE_STRING, .min = INT64_C(3), .max = INT64_C(128)},
    {"ImageState", SHAPE_STRING, .choices = ImageState_choices},
    {"ImageTypeValues", SHAPE_STRING, .choices = ImageTypeValues_choices},
    {"ImageUefiDataRequest", SHAPE_STRING, .traits = SHAPE_SENSITIVE, .max = INT64_C(64000)},
    {"ImageWatermark", SHAPE_STRUCTURE, .n_members = 5, .members = ImageWatermark_members},
    {"ImageWatermarkList", SHAPE_LIST, .n_members = 1, .members = ImageWatermarkList_members},
    {"ImdsSupportValues", SHAPE_STRING, .choices = ImdsSupportValues_choices},
    {"ImportKeyPairRequest", SHAPE_STRUCTURE, .n_members = 4, .members = ImportKeyPairRequest_members},
    {"ImportKeyPairResult", SHAPE_STRUCTURE, .n_members = 4, .members = ImportKeyPairResult_members},
    {"IncludeUnsupportedInRegion", SHAPE_BOOLEAN},
    {"InferenceAcceleratorInfo", SHAPE_STRUCTURE, .n_members = 2, .members = InferenceAcceleratorInfo_members},
    {"InferenceDeviceCount", SHAPE_INTEGER},
    {"InferenceDeviceInfo", SHAPE_STRUCTURE, .n_members = 4, .members = InferenceDeviceInfo_members},
    {"InferenceDeviceInfoList", SHAPE_LIST, .n_members = 1, .members = InferenceDeviceInfoList_members},
    {"InferenceDeviceManufacturerName", SHAPE_STRING},
    {"InferenceDeviceMemoryInfo", SHAPE_STRUCTURE, .n_members = 1, .members = InferenceDeviceMemoryInfo_members},
    {"InferenceDeviceMemorySize", SHAPE_INTEGER},
    {"InferenceDeviceName", SHAPE_STRING},
    {"Instance", SHAPE_STRUCTURE, .n_members = 61, .members = Instance_members},
    {"InstanceAttachmentEnaSrdSpecification", SHAPE_STRUCTURE, .n_members = 2, .members = InstanceAttachmentEnaSrdSpecification_members},
    {"InstanceAttachmentEnaSrdUdpSpecification", SHAPE_STRUCTURE, .n_members = 1, .members = InstanceAttachmentEnaSrdUdpSpecification_members},
    {"InstanceAttribute", SHAPE_STRUCTURE, .n_members = 17, .members = InstanceAttribute_members},
    {"InstanceAttributeName", SHAPE_STRING, .choices = InstanceAttributeName_choices},
    {"InstanceAutoRecoveryState", SHAPE_STRING, .choices = InstanceAutoRecoveryState_choices},
    {"InstanceBandwidthWeighting", SHAPE_STRING, .choices = InstanceBandwidthWeighting_choices},
    {"InstanceBlockDeviceMapping", SHAPE_STRUCTURE, .n_members = 2, .members = InstanceBlockDeviceMapping_members},
    {"InstanceBlockDeviceMappingList", SHAPE_LIST, .n_members = 1, .members = InstanceBlockDeviceMappingList_members},
    {"InstanceBlockDeviceMappingSpecification", SHAPE_STRUCTURE, .n_members = 4, .members = InstanceBlockDeviceMappingSpecification_members},
    {"InstanceBlockDeviceMappingSpecificationList", SHAPE_LIST, .n_members = 1, .members = InstanceBlockDeviceMappingSpecificationList_members},
    {"InstanceBootModeValues", SHAPE_STRING, .choices = InstanceBootModeValues_choices},
    {"InstanceCreditSpecification", SHAPE_STRUCTURE, .n_members = 2, .members = InstanceCreditSpecification_members},
    {"InstanceCreditSpecificationList", SHAPE_LIST, .n_members = 1, .members = InstanceCreditSpecificationList_members},
    {"InstanceCreditSpecificationListRequest", SHAPE_LIST, .n_members = 1, .members = InstanceCreditSpecificationListRequest_members},
    {"InstanceCreditSpecificationRequest", SHAPE_STRUCTURE, .n_members = 2, .members = InstanceCreditSpecificationRequest_members},
    {"InstanceEventId", SHAPE_STRING},
    {"InstanceGeneration", SHAPE_STRING, .choices = InstanceGeneration_choices},
    {"InstanceGenerationSet", SHAPE_LIST, .n_members = 1, .members = InstanceGenerationSet_members},
    {"InstanceId", SHAPE_STRING},
    {"InstanceIdForResolver", SHAPE_STRING},
    {"InstanceIdStringList", SHAPE_LIST, .n_members = 1, .members = InstanceIdStringList_members},
    {"InstanceInterruptionBehavior", SHAPE_STRING, .choices = InstanceInterruptionBehavior_choices},
    {"InstanceIpv4Prefix", SHAPE_STRUCTURE, .n_members = 1, .members = InstanceIpv4Prefix_members},
    {"InstanceIpv4PrefixList", SHAPE_LIST, .n_members = 1, .members = InstanceIpv4PrefixList_members},
    {"InstanceIpv6Address", SHAPE_STRUCTURE, .n_members = 2, .members = InstanceIpv6Address_members},
    {"InstanceIpv6AddressList", SHAPE_LIST, .n_members = 1, .members = InstanceIpv6AddressList_members},
    {"InstanceIpv6AddressListRequest", SHAPE_LIST, .n_members = 1, .members = InstanceIpv6AddressListRequest_members},
    {"InstanceIpv6AddressRequest", SHAPE_STRUCTURE, .n_members = 1, .members = InstanceIpv6AddressRequest_members},
    {"InstanceIpv6Prefix", SHAPE_STRUCTURE, .n_members = 1, .members = InstanceIpv6Prefix_members},
    {"InstanceIpv6PrefixList", SHAPE_LIST, .n_members = 1, .members = InstanceIpv6PrefixList_members},
    {"InstanceLifecycleType", SHAPE_STRING, .choices = InstanceLifecycleType_choices},
    {"InstanceList", SHAPE_LIST, .n_members = 1, .members = InstanceList_members},
    {"InstanceMaintenanceOptions", SHAPE_STRUCTURE, .n_members = 2, .members = InstanceMaintenanceOptions_members},
    {"InstanceMaintenanceOptionsRequest", SHAPE_STRUCTURE, .n_members = 1, .members = InstanceMaintenanceOptionsRequest_members},
    {"InstanceMarketOptionsRequest", SHAPE_STRUCTURE, .n_members = 2, .members = InstanceMarketOptionsRequest_members},
    {"InstanceMetadataDefaultsResponse", SHAPE_STRUCTURE, .n_members = 7, .members = InstanceMetadataDefaultsResponse_members},
    {"InstanceMetadataEndpointState", SHAPE_STRING, .choices = InstanceMetadataEndpointState_choices},
    {"InstanceMetadataOptionsRequest", SHAPE_STRUCTURE, .n_members = 5, .members = InstanceMetadataOptionsRequest_members},
    {"InstanceMetadataOptionsResponse", SHAPE_STRUCTURE, .n_members = 6, .members = InstanceMetadataOptionsResponse_members},
    {"InstanceMetadataOptionsState", SHAPE_STRING, .choices = InstanceMetadataOptionsState_choices},
    {"InstanceMetadataProtocolState", SHAPE_STRING, .choices = InstanceMetadataProtocolState_choices},
    {"InstanceMetadataTagsState", SHAPE_STRING, .choices = InstanceMetadataTagsState_choices},
    {"InstanceMonitoring", SHAPE_STRUCTURE, .n_members = 2, .members = InstanceMonitoring_members},
    {"InstanceMonitoringList", SHAPE_LIST, .n_members = 1, .members = InstanceMonitoringList_members},
    {"InstanceNetworkInterface", SHAPE_STRUCTURE, .n_members = 20, .members = InstanceNetworkInterface_members},
    {"InstanceNetworkInterfaceAssociation", SHAPE_STRUCTURE, .n_members = 5, .members = InstanceNetworkInterfaceAssociation_members},
    {"InstanceNetworkInterfaceAttachment", SHAPE_STRUCTURE, .n_members = 8, .members = InstanceNetworkInterfaceAttachment_members},
    {"InstanceNetworkInterfaceList", SHAPE_LIST, .n_members = 1, .members = InstanceNetworkInterfaceList_members},
    {"InstanceNetworkInterfaceSpecification", SHAPE_STRUCTURE, .n_members = 23, .members = InstanceNetworkInterfaceSpecification_members},
    {"InstanceNetworkInterfaceSpecificationList", SHAPE_LIST, .n_members = 1, .members = InstanceNetworkInterfaceSpecificationList_members},
    {"InstanceNetworkPerformanceOptions", SHAPE_STRUCTURE, .n_members = 1, .members = InstanceNetworkPerformanceOptions_members},
    {"InstanceNetworkPerformanceOptionsRequest", SHAPE_STRUCTURE, .n_members = 1, .members = InstanceNetworkPerformanceOptionsRequest_members},
    {"InstancePrivateIpAddress", SHAPE_STRUCTURE, .n_members = 4, .members = InstancePrivateIpAddress_members},
    {"InstancePrivateIpAddressList", SHAPE_LIST, .n_members = 1, .members = InstancePrivateIpAddressList_members},
    {"InstanceRebootMigrationState", SHAPE_STRING, .choices = InstanceRebootMigrationState_choices},
    {"InstanceRequirements", SHAPE_STRUCTURE, .n_members = 26, .members = InstanceRequirements_members},
    {"InstanceRequirementsRequest", SHAPE_STRUCTURE, .n_members = 26, .members = InstanceRequirementsRequest_members},
    {"InstanceSecondaryInterface", SHAPE_STRUCTURE, .n_members = 10, .members = InstanceSecondaryInterface_members},
    {"InstanceSecondaryInterfaceAttachment", SHAPE_STRUCTURE, .n_members = 6, .members = InstanceSecondaryInterfaceAttachment_members},
    {"InstanceSecondaryInterfaceList", SHAPE_LIST, .n_members = 1, .members = InstanceSecondaryInterfaceList_members},
    {"InstanceSecondaryInterfacePrivateIpAddress", SHAPE_STRUCTURE, .n_members = 1, .members = InstanceSecondaryInterfacePrivateIpAddress_members},
    {"InstanceSecondaryInterfacePrivateIpAddressList", SHAPE_LIST, .n_members = 1, .members = InstanceSecondaryInterfacePrivateIpAddressList_members},
    {"InstanceSecondaryInterfacePrivateIpAddressListRequest", SHAPE_LIST, .n_members = 1, .members = InstanceSecondaryInterfacePrivateIpAddressListRequest_members},
    {"InstanceSecondaryInterfacePrivateIpAddressRequest", SHAPE_STRUCTURE, .n_members = 1, .members = InstanceSecondaryInterfacePrivateIpAddressRequest_members},
    {"InstanceSecondaryInterfaceSpecificationListRequest", SHAPE_LIST, .n_members = 1, .members = InstanceSecondaryInterfaceSpecificationListRequest_members},
    {"InstanceSecondaryInterfaceSpecificationRequest", SHAPE_STRUCTURE, .n_members = 7, .members = InstanceSecondaryInterfaceSpecificationRequest_members},
    {"InstanceState", SHAPE_STRUCTURE, .n_members = 2, .members = InstanceState_members},
    {"InstanceStateChange", SHAPE_STRUCTURE, .n_members = 3, .members = InstanceStateChange_members},
    {"InstanceStateChangeList", SHAPE_LIST, .n_members = 1, .members = InstanceStateChangeList_members},
    {"InstanceStateName", SHAPE_STRING, .choices = InstanceStateName_choices},
    {"InstanceStatus", SHAPE_STRUCTURE, .n_members = 12, .members = InstanceStatus_members},
    {"InstanceStatusDetails", SHAPE_STRUCTURE, .n_members = 3, .members = InstanceStatusDetails_members},
    {"InstanceStatusDetailsList", SHAPE_LIST, .n_members = 1, .members = InstanceStatusDetailsList_members},
    {"InstanceStatusEvent", SHAPE_STRUCTURE, .n_members = 6, .members = InstanceStatusEvent_members},
    {"InstanceStatusEventList", SHAPE_LIST, .n_members = 1, .members = InstanceStatusEventList_members},
    {"InstanceStatusList", SHAPE_LIST, .n_members = 1, .members = InstanceStatusList_members},
    {"InstanceStatusSummary", SHAPE_STRUCTURE, .n_members = 2, .members = InstanceStatusSummary_members},
    {"InstanceStorageEncryptionSupport", SHAPE_STRING, .choices = InstanceStorageEncryptionSupport_choices},
    {"InstanceStorageFlag", SHAPE_BOOLEAN},
    {"InstanceStorageInfo", SHAPE_STRUCTURE, .n_members = 4, .members = InstanceStorageInfo_members},
    {"InstanceType", SHAPE_STRING},
    {"InstanceTypeHypervisor", SHAPE_STRING, .choices = InstanceTypeHypervisor_choices},
    {"InstanceTypeInfo", SHAPE_STRUCTURE, .n_members = 32, .members = InstanceTypeInfo_members},
    {"InstanceTypeInfoList", SHAPE_LIST, .n_members = 1, .members = InstanceTypeInfoList_members},
    {"InstanceTypeItem", SHAPE_STRUCTURE, .n_members = 1, .members = InstanceTypeItem_members},
    {"InstanceTypeList", SHAPE_LIST, .n_members = 1, .members = InstanceTypeList_members},
    {"InstanceTypeOffering", SHAPE_STRUCTURE, .n_members = 3, .members = InstanceTypeOffering_members},
    {"InstanceTypeOfferingsList", SHAPE_LIST, .n_members = 1, .members = InstanceTypeOfferingsList_members},
    {"InstanceTypeSpecification", SHAPE_STRUCTURE, .n_members = 2, .members = InstanceTypeSpecification_members},
    {"Integer", SHAPE_INTEGER},
    {"InternetGateway", SHAPE_STRUCTURE, .n_members = 4, .members = InternetGateway_members},
    {"InternetGatewayAttachment", SHAPE_STRUCTURE, .n_members = 2, .members = InternetGatewayAttachment_members},
    {"InternetGatewayAttachmentList", SHAPE_LIST, .n_members = 1, .members = InternetGatewayAttachmentList_members},
    {"InternetGatewayBlockMode", SHAPE_STRING, .choices = InternetGatewayBlockMode_choices},
    {"InternetGatewayExclusionMode", SHAPE_STRING, .choices = InternetGatewayExclusionMode_choices},
    {"InternetGatewayId", SHAPE_STRING},
    {"InternetGatewayIdList", SHAPE_LIST, .n_members = 1, .members = InternetGatewayIdList_members},
    {"InternetGatewayList", SHAPE_LIST, .n_members = 1, .members = InternetGatewayList_members},
    {"IpAddressType", SHAPE_STRING, .choices = IpAddressType_choices},
    {"IpList", SHAPE_LIST, .n_members = 1, .members = IpList_members},
    {"IpPermission", SHAPE_STRUCTURE, .n_members = 7, .members = IpPermission_members},
    {"IpPermissionList", SHAPE_LIST, .n_members = 1, .members = IpPermissionList_members},
    {"IpPrefixList", SHAPE_LIST, .n_members = 1, .members = IpPrefixList_members},
    {"IpRange", SHAPE_STRUCTURE, .n_members = 2, .members = IpRange_members},
    {"IpRangeList", SHAPE_LIST, .n_members = 1, .members = IpRangeList_members},
    {"IpRanges", SHAPE_LIST, .n_members = 1, .members = IpRanges_members},
    {"IpSource", SHAPE_STRING, .choices = IpSource_choices},
    {"IpamPoolId", SHAPE_STRING},
    {"Ipv4AddressesPerSecondaryInterface", SHAPE_INTEGER},
    {"Ipv4PoolEc2Id", SHAPE_STRING},
    {"Ipv4PrefixList", SHAPE_LIST, .n_members = 1, .members = Ipv4PrefixList_members},
    {"Ipv4PrefixListResponse", SHAPE_LIST, .n_members = 1, .members = Ipv4PrefixListResponse_members},
    {"Ipv4PrefixSpecification", SHAPE_STRUCTURE, .n_members = 1, .members = Ipv4PrefixSpecification_members},
    {"Ipv4PrefixSpecificationRequest", SHAPE_STRUCTURE, .n_members = 1, .members = Ipv4PrefixSpecificationRequest_members},
    {"Ipv4PrefixSpecificationResponse", SHAPE_STRUCTURE, .n_members = 1, .members = Ipv4PrefixSpecificationResponse_members},
    {"Ipv4PrefixesList", SHAPE_LIST, .n_members = 1, .members = Ipv4PrefixesList_members},
    {"Ipv6AddressAttribute", SHAPE_STRING, .choices = Ipv6AddressAttribute_choices},
    {"Ipv6AddressList", SHAPE_LIST, .n_members = 1, .members = Ipv6AddressList_members},
    {"Ipv6CidrBlock", SHAPE_STRUCTURE, .n_members = 1, .members = Ipv6CidrBlock_members},
    {"Ipv6CidrBlockSet", SHAPE_LIST, .n_members = 1, .members = Ipv6CidrBlockSet_members},
    {"Ipv6Flag", SHAPE_BOOLEAN},
    {"Ipv6PoolEc2Id", SHAPE_STRING},
    {"Ipv6PrefixList", SHAPE_LIST, .n_members = 1, .members = Ipv6PrefixList_members},
    {"Ipv6PrefixListResponse", SHAPE_LIST, .n_members = 1, .members = Ipv6PrefixListResponse_members},
    {"Ipv6PrefixSpecification", SHAPE_STRUCTURE, .n_members = 1, .members = Ipv6PrefixSpecification_members},
    {"Ipv6PrefixSpecificationRequest", SHAPE_STRUCTURE, .n_members = 1, .members = Ipv6PrefixSpecificationRequest_members},
    {"Ipv6PrefixSpecificationResponse", SHAPE_STRUCTURE, .n_members = 1, .members = Ipv6PrefixSpecificationResponse_members},
    {"Ipv6PrefixesList", SHAPE_LIST, .n_members = 1, .members = Ipv6PrefixesList_members},
    {"Ipv6Range", SHAPE_STRUCTURE, .n_members = 2, .members = Ipv6Range_members},
    {"Ipv6RangeList", SHAPE_LIST, .n_members = 1, .members = Ipv6RangeList_members},
    {"Ipv6SupportValue", SHAPE_STRING, .choices = Ipv6SupportValue_choices},
    {"KernelId", SHAPE_STRING},
    {"KeyFormat", SHAPE_STRING, .choices = KeyFormat_choices},
    {"KeyNameStringList", SHAPE_LIST, .n_members = 1, .members = KeyNameStringList_members},
    {"KeyPair", SHAPE_STRUCTURE, .n_members = 5, .members = KeyPair_members},
    {"KeyPairId", SHAPE_STRING},
    {"KeyPairIdStringList", SHAPE_LIST, .n_members = 1, .members = KeyPairIdStringList_members},
    {"KeyPairInfo", SHAPE_STRUCTURE, .n_members = 7, .members = KeyPairInfo_members},
    {"KeyPairList", SHAPE_LIST, .n_members = 1, .members = KeyPairList_members},
    {"KeyPairName", SHAPE_STRING},
    {"KeyPairNameWithResolver", SHAPE_STRING},
    {"KeyType", SHAPE_STRING, .choices = KeyType_choices},
    {"KmsKeyId", SHAPE_STRING},
    {"LastError", SHAPE_STRUCTURE, .n_members = 2, .members = LastError_members},
    {"LaunchPermission", SHAPE_STRUCTURE, .n_members = 4, .members = LaunchPermission_members},
    {"LaunchPermissionList", SHAPE_LIST, .n_members = 1, .members = LaunchPermissionList_members},
    {"LaunchPermissionModifications", SHAPE_STRUCTURE, .n_members = 2, .members = LaunchPermissionModifications_members},
    {"LaunchSpecification", SHAPE_STRUCTURE, .n_members = 15, .members = LaunchSpecification_members},
    {"LaunchTemplate", SHAPE_STRUCTURE, .n_members = 8, .members = LaunchTemplate_members},
    {"LaunchTemplateAutoRecoveryState", SHAPE_STRING, .choices = LaunchTemplateAutoRecoveryState_choices},
    {"LaunchTemplateBlockDeviceMapping", SHAPE_STRUCTURE, .n_members = 4, .members = LaunchTemplateBlockDeviceMapping_members},
    {"LaunchTemplateBlockDeviceMappingList", SHAPE_LIST, .n_members = 1, .members = LaunchTemplateBlockDeviceMappingList_members},
    {"LaunchTemplateBlockDeviceMappingRequest", SHAPE_STRUCTURE, .n_members = 4, .members = LaunchTemplateBlockDeviceMappingRequest_members},
    {"LaunchTemplateBlockDeviceMappingRequestList", SHAPE_LIST, .n_members = 1, .members = LaunchTemplateBlockDeviceMappingRequestList_members},
    {"LaunchTemplateCapacityReservationSpecificationRequest", SHAPE_STRUCTURE, .n_members = 2, .members = LaunchTemplateCapacityReservationSpecificationRequest_members},
    {"LaunchTemplateCapacityReservationSpecificationResponse", SHAPE_STRUCTURE, .n_members = 2, .members = LaunchTemplateCapacityReservationSpecificationResponse_members},
    {"LaunchTemplateCpuOptions", SHAPE_STRUCTURE, .n_members = 4, .members = LaunchTemplateCpuOptions_members},
    {"LaunchTemplateCpuOptionsRequest", SHAPE_STRUCTURE, .n_members = 4, .members = LaunchTemplateCpuOptionsRequest_members},
    {"LaunchTemplateEbsBlockDevice", SHAPE_STRUCTURE, .n_members = 10, .members = LaunchTemplateEbsBlockDevice_members},
    {"LaunchTemplateEbsBlockDeviceRequest", SHAPE_STRUCTURE, .n_members = 10, .members = LaunchTemplateEbsBlockDeviceRequest_members},
    {"LaunchTemplateElasticInferenceAccelerator", SHAPE_STRUCTURE, .n_members = 2, .members = LaunchTemplateElasticInferenceAccelerator_members},
    {"LaunchTemplateElasticInferenceAcceleratorCount", SHAPE_INTEGER, .min = INT64_C(1)},
    {"LaunchTemplateElasticInferenceAcceleratorList", SHAPE_LIST, .n_members = 1, .members = LaunchTemplateElasticInferenceAcceleratorList_members},
    {"LaunchTemplateElasticInferenceAcceleratorResponse", SHAPE_STRUCTURE, .n_members = 2, .members = LaunchTemplateElasticInferenceAcceleratorResponse_members},
    {"LaunchTemplateElasticInferenceAcceleratorResponseList", SHAPE_LIST, .n_members = 1, .members = LaunchTemplateElasticInferenceAcceleratorResponseList_members},
    {"LaunchTemplateEnaSrdSpecification", SHAPE_STRUCTURE, .n_members = 2, .members = LaunchTemplateEnaSrdSpecification_members},
    {"LaunchTemplateEnaSrdUdpSpecification", SHAPE_STRUCTURE, .n_members = 1, .members = LaunchTemplateEnaSrdUdpSpecification_members},
    {"LaunchTemplateEnclaveOptions", SHAPE_STRUCTURE, .n_members = 1, .members = LaunchTemplateEnclaveOptions_members},
    {"LaunchTemplateEnclaveOptionsRequest", SHAPE_STRUCTURE, .n_members = 1, .members = LaunchTemplateEnclaveOptionsRequest_members},
    {"LaunchTemplateErrorCode", SHAPE_STRING, .choices = LaunchTemplateErrorCode_choices},
    {"LaunchTemplateHibernationOptions", SHAPE_STRUCTURE, .n_members = 1, .members = LaunchTemplateHibernationOptions_members},
    {"LaunchTemplateHibernationOptionsRequest", SHAPE_STRUCTURE, .n_members = 1, .members = LaunchTemplateHibernationOptionsRequest_members},
    {"LaunchTemplateHttpTokensState", SHAPE_STRING, .choices = LaunchTemplateHttpTokensState_choices},
    {"LaunchTemplateIamInstanceProfileSpecification", SHAPE_STRUCTURE, .n_members = 2, .members = LaunchTemplateIamInstanceProfileSpecification_members},
    {"LaunchTemplateIamInstanceProfileSpecificationRequest", SHAPE_STRUCTURE, .n_members = 2, .members = LaunchTemplateIamInstanceProfileSpecificationRequest_members},
    {"LaunchTemplateId", SHAPE_STRING},
    {"LaunchTemplateIdStringList", SHAPE_LIST, .n_members = 1, .members = LaunchTemplateIdStringList_members},
    {"LaunchTemplateInstanceMaintenanceOptions", SHAPE_STRUCTURE, .n_members = 1, .members = LaunchTemplateInstanceMaintenanceOptions_members},
    {"LaunchTemplateInstanceMaintenanceOptionsRequest", SHAPE_STRUCTURE, .n_members = 1, .members = LaunchTemplateInstanceMaintenanceOptionsRequest_members},
    {"LaunchTemplateInstanceMarketOptions", SHAPE_STRUCTURE, .n_members = 2, .members = LaunchTemplateInstanceMarketOptions_members},
    {"LaunchTemplateInstanceMarketOptionsRequest", SHAPE_STRUCTURE, .n_members = 2, .members = LaunchTemplateInstanceMarketOptionsRequest_members},
    {"LaunchTemplateInstanceMetadataEndpointState", SHAPE_STRING, .choices = LaunchTemplateInstanceMetadataEndpointState_choices},
    {"LaunchTemplateInstanceMetadataOptions", SHAPE_STRUCTURE, .n_members = 6, .members = LaunchTemplateInstanceMetadataOptions_members},
    {"LaunchTemplateInstanceMetadataOptionsRequest", SHAPE_STRUCTURE, .n_members = 5, .members = LaunchTemplateInstanceMetadataOptionsRequest_members},
    {"LaunchTemplateInstanceMetadataOptionsState", SHAPE_STRING, .choices = LaunchTemplateInstanceMetadataOptionsState_choices},
    {"LaunchTemplateInstanceMetadataProtocolIpv6", SHAPE_STRING, .choices = LaunchTemplateInstanceMetadataProtocolIpv6_choices},
    {"LaunchTemplateInstanceMetadataTagsState", SHAPE_STRING, .choices = LaunchTemplateInstanceMetadataTagsState_choices},
    {"LaunchTemplateInstanceNetworkInterfaceSpecification", SHAPE_STRUCTURE, .n_members = 23, .members = LaunchTemplateInstanceNetworkInterfaceSpecification_members},
    {"LaunchTemplateInstanceNetworkInterfaceSpecificationList", SHAPE_LIST, .n_members = 1, .members = LaunchTemplateInstanceNetworkInterfaceSpecificationList_members},
    {"LaunchTemplateInstanceNetworkInterfaceSpecificationRequest", SHAPE_STRUCTURE, .n_members = 23, .members = LaunchTemplateInstanceNetworkInterfaceSpecificationRequest_members},
    {"LaunchTemplateInstanceNetworkInterfaceSpecificationRequestList", SHAPE_LIST, .n_members = 1, .members = LaunchTemplateInstanceNetworkInterfaceSpecificationRequestList_members},
    {"LaunchTemplateInstanceSecondaryInterfaceSpecification", SHAPE_STRUCTURE, .n_members = 7, .members = LaunchTemplateInstanceSecondaryInterfaceSpecification_members},
    {"LaunchTemplateInstanceSecondaryInterfaceSpecificationList", SHAPE_LIST, .n_members = 1, .members = LaunchTemplateInstanceSecondaryInterfaceSpecificationList_members},
    {"LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest", SHAPE_STRUCTURE, .n_members = 7, .members = LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest_members},
    {"LaunchTemplateInstanceSecondaryInterfaceSpecificationRequestList", SHAPE_LIST, .n_members = 1, .members = LaunchTemplateInstanceSecondaryInterfaceSpecificationRequestList_members},
    {"LaunchTemplateLicenseConfiguration", SHAPE_STRUCTURE, .n_members = 1, .members = LaunchTemplateLicenseConfiguration_members},
    {"LaunchTemplateLicenseConfigurationRequest", SHAPE_STRUCTURE, .n_members = 1, .members = LaunchTemplateLicenseConfigurationRequest_members},
    {"LaunchTemplateLicenseList", SHAPE_LIST, .n_members = 1, .members = LaunchTemplateLicenseList_members},
    {"LaunchTemplateLicenseSpecificationListRequest", SHAPE_LIST, .n_members = 1, .members = LaunchTemplateLicenseSpecificationListRequest_members},
    {"LaunchTemplateName", SHAPE_STRING, .min = INT64_C(3), .max = INT64_C(128)},
    {"LaunchTemplateNameStringList", SHAPE_LIST, .n_members = 1, .members = LaunchTemplateNameStringList_members},
    {"LaunchTemplateNetworkPerformanceOptions", SHAPE_STRUCTURE, .n_members = 1, .members = LaunchTemplateNetworkPerformanceOptions_members},
    {"LaunchTemplateNetworkPerformanceOptionsRequest", SHAPE_STRUCTURE, .n_members = 1, .members = LaunchTemplateNetworkPerformanceOptionsRequest_members},
    {"LaunchTemplatePlacement", SHAPE_STRUCTURE, .n_members = 10, .members = LaunchTemplatePlacement_members},
    {"LaunchTemplatePlacementRequest", SHAPE_STRUCTURE, .n_members = 10, .members = LaunchTemplatePlacementRequest_members},
    {"LaunchTemplatePrivateDnsNameOptions", SHAPE_STRUCTURE, .n_members = 3, .members = LaunchTemplatePrivateDnsNameOptions_members},
    {"LaunchTemplatePrivateDnsNameOptionsRequest", SHAPE_STRUCTURE, .n_members = 3, .members = LaunchTemplatePrivateDnsNameOptionsRequest_members},
    {"LaunchTemplateSet", SHAPE_LIST, .n_members = 1, .members = LaunchTemplateSet_members},
    {"LaunchTemplateSpecification", SHAPE_STRUCTURE, .n_members = 3, .members = LaunchTemplateSpecification_members},
    {"LaunchTemplateSpotMarketOptions", SHAPE_STRUCTURE, .n_members = 5, .members = LaunchTemplateSpotMarketOptions_members},
    {"LaunchTemplateSpotMarketOptionsRequest", SHAPE_STRUCTURE, .n_members = 5, .members = LaunchTemplateSpotMarketOptionsRequest_members},
    {"LaunchTemplateTagSpecification", SHAPE_STRUCTURE, .n_members = 2, .members = LaunchTemplateTagSpecification_members},
    {"LaunchTemplateTagSpecificationList", SHAPE_LIST, .n_members = 1, .members = LaunchTemplateTagSpecificationList_members},
    {"LaunchTemplateTagSpecificationRequest", SHAPE_STRUCTURE, .n_members = 2, .members = LaunchTemplateTagSpecificationRequest_members},
    {"LaunchTemplateTagSpecificationRequestList", SHAPE_LIST, .n_members = 1, .members = LaunchTemplateTagSpecificationRequestList_members},
    {"LaunchTemplateVersion", SHAPE_STRUCTURE, .n_members = 9, .members = LaunchTemplateVersion_members},
    {"LaunchTemplateVersionSet", SHAPE_LIST, .n_members = 1, .members = LaunchTemplateVersionSet_members},
    {"LaunchTemplatesMonitoring", SHAPE_STRUCTURE, .n_members = 2, .members = LaunchTemplatesMonitoring_members},
    {"LaunchTemplatesMonitoringRequest", SHAPE_STRUCTURE, .n_members = 2, .members = LaunchTemplatesMonitoringRequest_members},
    {"LicenseConfiguration", SHAPE_STRUCTURE, .n_members = 1, .members = LicenseConfiguration_members},
    {"LicenseConfigurationRequest", SHAPE_STRUCTURE, .n_members = 1, .members = LicenseConfigurationRequest_members},
    {"LicenseList", SHAPE_LIST, .n_members = 1, .members = LicenseList_members},
    {"LicenseSpecificationListRequest", SHAPE_LIST, .n_members = 1, .members = LicenseSpecificationListRequest_members},
    {"LocalGatewayId", SHAPE_STRING},
    {"LocalStorage", SHAPE_STRING, .choices = LocalStorage_choices},
    {"LocalStorageType", SHAPE_STRING, .choices = LocalStorageType_choices},
    {"LocalStorageTypeSet", SHAPE_LIST, .n_members = 1, .members = LocalStorageTypeSet_members},
    {"Location", SHAPE_STRING},
    {"LocationType", SHAPE_STRING, .choices = LocationType_choices},
    {"LogDestinationType", SHAPE_STRING, .choices = LogDestinationType_choices},
    {"LogicalGpuCount", SHAPE_INTEGER},
    {"Long", SHAPE_LONG},
    {"ManagedBy", SHAPE_STRING, .choices = ManagedBy_choices},
    {"ManagedPrefixList", SHAPE_STRUCTURE, .n_members = 12, .members = ManagedPrefixList_members},
    {"ManagedPrefixListSet", SHAPE_LIST, .n_members = 1, .members = ManagedPrefixListSet_members},
    {"MarketType", SHAPE_STRING, .choices = MarketType_choices},
    {"MaxIpv4AddrPerInterface", SHAPE_INTEGER},
    {"MaxIpv6AddrPerInterface", SHAPE_INTEGER},
    {"MaxNetworkInterfaces", SHAPE_INTEGER},
    {"MaximumBandwidthInMbps", SHAPE_INTEGER},
    {"MaximumEbsAttachments", SHAPE_INTEGER},
    {"MaximumEbsCards", SHAPE_INTEGER},
    {"MaximumEfaInterfaces", SHAPE_INTEGER},
    {"MaximumEnaQueueCount", SHAPE_INTEGER},
    {"MaximumEnaQueueCountPerInterface", SHAPE_INTEGER},
    {"MaximumIops", SHAPE_INTEGER},
    {"MaximumNetworkCards", SHAPE_INTEGER},
    {"MaximumSecondaryNetworkInterfaces", SHAPE_INTEGER},
    {"MaximumThroughputInMBps", SHAPE_DOUBLE},
    {"MediaAcceleratorInfo", SHAPE_STRUCTURE, .n_members = 2, .members = MediaAcceleratorInfo_members},
    {"MediaDeviceCount", SHAPE_INTEGER},
    {"MediaDeviceInfo", SHAPE_STRUCTURE, .n_members = 4, .members = MediaDeviceInfo_members},
    {"MediaDeviceInfoList", SHAPE_LIST, .n_members = 1, .members = MediaDeviceInfoList_members},
    {"MediaDeviceManufacturerName", SHAPE_STRING},
    {"MediaDeviceMemoryInfo", SHAPE_STRUCTURE, .n_members = 1, .members = MediaDeviceMemoryInfo_members},
    {"MediaDeviceMemorySize", SHAPE_INTEGER},
    {"MediaDeviceName", SHAPE_STRING},
    {"MemoryGiBPerVCpu", SHAPE_STRUCTURE, .n_members = 2, .members = MemoryGiBPerVCpu_members},
    {"MemoryGiBPerVCpuRequest", SHAPE_STRUCTURE, .n_members = 2, .members = MemoryGiBPerVCpuRequest_members},
    {"MemoryInfo", SHAPE_STRUCTURE, .n_members = 1, .members = MemoryInfo_members},
    {"MemoryMiB", SHAPE_STRUCTURE, .n_members = 2, .members = MemoryMiB_members},
    {"MemoryMiBRequest", SHAPE_STRUCTURE, .n_members = 2, .members = MemoryMiBRequest_members},
    {"MemorySize", SHAPE_LONG},
    {"MetadataDefaultHttpTokensState", SHAPE_STRING, .choices = MetadataDefaultHttpTokensState_choices},
    {"MetricCategoryId", SHAPE_STRING},
    {"MetricCategoryIdList", SHAPE_LIST, .n_members = 1, .members = MetricCategoryIdList_members},
    {"MillisecondDateTime", SHAPE_TIMESTAMP},
    {"ModifyAddressAttributeRequest", SHAPE_STRUCTURE, .n_members = 3, .members = ModifyAddressAttributeRequest_members},
    {"ModifyAddressAttributeResult", SHAPE_STRUCTURE, .n_members = 1, .members = ModifyAddressAttributeResult_members},
    {"ModifyImageAttributeRequest", SHAPE_STRUCTURE, .n_members = 13, .members = ModifyImageAttributeRequest_members},
    {"ModifyInstanceAttributeRequest", SHAPE_STRUCTURE, .n_members = 18, .members = ModifyInstanceAttributeRequest_members},
    {"ModifyInstanceAttributeValue", SHAPE_STRING, .traits = SHAPE_SENSITIVE},
    {"ModifyInstanceCreditSpecificationRequest", SHAPE_STRUCTURE, .n_members = 3, .members = ModifyInstanceCreditSpecificationRequest_members},
    {"ModifyInstanceCreditSpecificationResult", SHAPE_STRUCTURE, .n_members = 2, .members = ModifyInstanceCreditSpecificationResult_members},
    {"ModifyInstanceMaintenanceOptionsRequest", SHAPE_STRUCTURE, .n_members = 4, .members = ModifyInstanceMaintenanceOptionsRequest_members},
    {"ModifyInstanceMaintenanceOptionsResult", SHAPE_STRUCTURE, .n_members = 3, .members = ModifyInstanceMaintenanceOptionsResult_members},
    {"ModifyInstanceMetadataDefaultsRequest", SHAPE_STRUCTURE, .n_members = 6, .members = ModifyInstanceMetadataDefaultsRequest_members},
    {"ModifyInstanceMetadataDefaultsResult", SHAPE_STRUCTURE, .n_members = 1, .members = ModifyInstanceMetadataDefaultsResult_members},
    {"ModifyInstanceMetadataOptionsRequest", SHAPE_STRUCTURE, .n_members = 7, .members = ModifyInstanceMetadataOptionsRequest_members},
    {"ModifyInstanceMetadataOptionsResult", SHAPE_STRUCTURE, .n_members = 2, .members = ModifyInstanceMetadataOptionsResult_members},
    {"ModifyInstancePlacementRequest", SHAPE_STRUCTURE, .n_members = 8, .members = ModifyInstancePlacementRequest_members},
    {"ModifyInstancePlacementResult", SHAPE_STRUCTURE, .n_members = 1, .members = ModifyInstancePlacementResult_members},
    {"ModifyLaunchTemplateRequest", SHAPE_STRUCTURE, .n_members = 5, .members = ModifyLaunchTemplateRequest_members},
    {"ModifyLaunchTemplateResult", SHAPE_STRUCTURE, .n_members = 1, .members = ModifyLaunchTemplateResult_members},
    {"ModifyManagedPrefixListRequest", SHAPE_STRUCTURE, .n_members = 8, .members = ModifyManagedPrefixListRequest_members},
    {"ModifyManagedPrefixListResult", SHAPE_STRUCTURE, .n_members = 1, .members = ModifyManagedPrefixListResult_members},
    {"ModifyNetworkInterfaceAttributeRequest", SHAPE_STRUCTURE, .n_members = 11, .members = ModifyNetworkInterfaceAttributeRequest_members},
    {"ModifyPrivateDnsNameOptionsRequest", SHAPE_STRUCTURE, .n_members = 5, .members = ModifyPrivateDnsNameOptionsRequest_members},
    {"ModifyPrivateDnsNameOptionsResult", SHAPE_STRUCTURE, .n_members = 1, .members = ModifyPrivateDnsNameOptionsResult_members},
    {"ModifySecurityGroupRulesRequest", SHAPE_STRUCTURE, .n_members = 3, .members = ModifySecurityGroupRulesRequest_members},
    {"ModifySecurityGroupRulesResult", SHAPE_STRUCTURE, .n_members = 1, .members = ModifySecurityGroupRulesResult_members},
    {"ModifySnapshotAttributeRequest", SHAPE_STRUCTURE, .n_members = 7, .members = ModifySnapshotAttributeRequest_members},
    {"ModifySubnetAttributeRequest", SHAPE_STRUCTURE, .n_members = 11, .members = ModifySubnetAttributeRequest_members},
    {"ModifyVolumeRequest", SHAPE_STRUCTURE, .n_members = 7, .members = ModifyVolumeRequest_members},
    {"ModifyVolumeResult", SHAPE_STRUCTURE, .n_members = 1, .members = ModifyVolumeResult_members},
    {"ModifyVpcAttributeRequest", SHAPE_STRUCTURE, .n_members = 4, .members = ModifyVpcAttributeRequest_members},
    {"ModifyVpcBlockPublicAccessOptionsRequest", SHAPE_STRUCTURE, .n_members = 2, .members = ModifyVpcBlockPublicAccessOptionsRequest_members},
    {"ModifyVpcBlockPublicAccessOptionsResult", SHAPE_STRUCTURE, .n_members = 1, .members = ModifyVpcBlockPublicAccessOptionsResult_members},
    {"ModifyVpcEndpointRequest", SHAPE_STRUCTURE, .n_members = 14, .members = ModifyVpcEndpointRequest_members},
    {"ModifyVpcEndpointResult", SHAPE_STRUCTURE, .n_members = 1, .members = ModifyVpcEndpointResult_members},
    {"ModifyVpcPeeringConnectionOptionsRequest", SHAPE_STRUCTURE, .n_members = 4, .members = ModifyVpcPeeringConnectionOptionsRequest_members},
    {"ModifyVpcPeeringConnectionOptionsResult", SHAPE_STRUCTURE, .n_members = 2, .members = ModifyVpcPeeringConnectionOptionsResult_members},
    {"ModifyVpcTenancyRequest", SHAPE_STRUCTURE, .n_members = 3, .members = ModifyVpcTenancyRequest_members},
    {"ModifyVpcTenancyResult", SHAPE_STRUCTURE, .n_members = 1, .members = ModifyVpcTenancyResult_members},
    {"MonitorInstancesRequest", SHAPE_STRUCTURE, .n_members = 3, .members = MonitorInstancesRequest_members},
    {"MonitorInstancesResult", SHAPE_STRUCTURE, .n_members = 1, .members = MonitorInstancesResult_members},
    {"Monitoring", SHAPE_STRUCTURE, .n_members = 2, .members = Monitoring_members},
    {"MonitoringState", SHAPE_STRING, .choices = MonitoringState_choices},
    {"MulticastSupportValue", SHAPE_STRING, .choices = MulticastSupportValue_choices},
    {"MultipathResilienceMode", SHAPE_STRING, .choices = MultipathResilienceMode_choices},
    {"MultipathResilienceStatus", SHAPE_STRING, .choices = MultipathResilienceStatus_choices},
    {"NatGateway", SHAPE_STRUCTURE, .n_members = 17, .members = NatGateway_members},
    {"NatGatewayAddress", SHAPE_STRUCTURE, .n_members = 10, .members = NatGatewayAddress_members},
    {"NatGatewayAddressList", SHAPE_LIST, .n_members = 1, .members = NatGatewayAddressList_members},
    {"NatGatewayAddressStatus", SHAPE_STRING, .choices = NatGatewayAddressStatus_choices},
    {"NatGatewayApplianceModifyState", SHAPE_STRING, .choices = NatGatewayApplianceModifyState_choices},
    {"NatGatewayApplianceState", SHAPE_STRING, .choices = NatGatewayApplianceState_choices},
    {"NatGatewayApplianceType", SHAPE_STRING, .choices = NatGatewayApplianceType_choices},
    {"NatGatewayAttachedAppliance", SHAPE_STRUCTURE, .n_members = 7, .members = NatGatewayAttachedAppliance_members},
    {"NatGatewayAttachedApplianceList", SHAPE_LIST, .n_members = 1, .members = NatGatewayAttachedApplianceList_members},
    {"NatGatewayId", SHAPE_STRING},
    {"NatGatewayIdStringList", SHAPE_LIST, .n_members = 1, .members = NatGatewayIdStringList_members},
    {"NatGatewayList", SHAPE_LIST, .n_members = 1, .members = NatGatewayList_members},
    {"NatGatewayState", SHAPE_STRING, .choices = NatGatewayState_choices},
    {"NestedVirtualizationSpecification", SHAPE_STRING, .choices = NestedVirtualizationSpecification_choices},
    {"NetmaskLength", SHAPE_INTEGER},
    {"NetworkAcl", SHAPE_STRUCTURE, .n_members = 7, .members = NetworkAcl_members},
    {"NetworkAclAssociation", SHAPE_STRUCTURE, .n_members = 3, .members = NetworkAclAssociation_members},
    {"NetworkAclAssociationId", SHAPE_STRING},
    {"NetworkAclAssociationList", SHAPE_LIST, .n_members = 1, .members = NetworkAclAssociationList_members},
    {"NetworkAclEntry", SHAPE_STRUCTURE, .n_members = 8, .members = NetworkAclEntry_members},
    {"NetworkAclEntryList", SHAPE_LIST, .n_members = 1, .members = NetworkAclEntryList_members},
    {"NetworkAclId", SHAPE_STRING},
    {"NetworkAclIdStringList", SHAPE_LIST, .n_members = 1, .members = NetworkAclIdStringList_members},
    {"NetworkAclList", SHAPE_LIST, .n_members = 1, .members = NetworkAclList_members},
    {"NetworkBandwidthGbps", SHAPE_STRUCTURE, .n_members = 2, .members = NetworkBandwidthGbps_members},
    {"NetworkBandwidthGbpsRequest", SHAPE_STRUCTURE, .n_members = 2, .members = NetworkBandwidthGbpsRequest_members},
    {"NetworkCardIndex", SHAPE_INTEGER},
    {"NetworkCardInfo", SHAPE_STRUCTURE, .n_members = 10, .members = NetworkCardInfo_members},
    {"NetworkCardInfoList", SHAPE_LIST, .n_members = 1, .members = NetworkCardInfoList_members},
    {"NetworkCardInterfaceType", SHAPE_STRING, .choices = NetworkCardInterfaceType_choices},
    {"NetworkCardInterfaceTypeList", SHAPE_LIST, .n_members = 1, .members = NetworkCardInterfaceTypeList_members},
    {"NetworkInfo", SHAPE_STRUCTURE, .n_members = 19, .members = NetworkInfo_members},
    {"NetworkInterface", SHAPE_STRUCTURE, .n_members = 32, .members = NetworkInterface_members},
    {"NetworkInterfaceAssociation", SHAPE_STRUCTURE, .n_members = 7, .members = NetworkInterfaceAssociation_members},
    {"NetworkInterfaceAttachment", SHAPE_STRUCTURE, .n_members = 10, .members = NetworkInterfaceAttachment_members},
    {"NetworkInterfaceAttachmentChanges", SHAPE_STRUCTURE, .n_members = 4, .members = NetworkInterfaceAttachmentChanges_members},
    {"NetworkInterfaceAttachmentId", SHAPE_STRING},
    {"NetworkInterfaceAttribute", SHAPE_STRING, .choices = NetworkInterfaceAttribute_choices},
    {"NetworkInterfaceCount", SHAPE_STRUCTURE, .n_members = 2, .members = NetworkInterfaceCount_members},
    {"NetworkInterfaceCountRequest", SHAPE_STRUCTURE, .n_members = 2, .members = NetworkInterfaceCountRequest_members},
    {"NetworkInterfaceCreationType", SHAPE_STRING, .choices = NetworkInterfaceCreationType_choices},
    {"NetworkInterfaceId", SHAPE_STRING},
    {"NetworkInterfaceIdList", SHAPE_LIST, .n_members = 1, .members = NetworkInterfaceIdList_members},
    {"NetworkInterfaceIpv6Address", SHAPE_STRUCTURE, .n_members = 3, .members = NetworkInterfaceIpv6Address_members},
    {"NetworkInterfaceIpv6AddressesList", SHAPE_LIST, .n_members = 1, .members = NetworkInterfaceIpv6AddressesList_members},
    {"NetworkInterfaceList", SHAPE_LIST, .n_members = 1, .members = NetworkInterfaceList_members},
    {"NetworkInterfacePrivateIpAddress", SHAPE_STRUCTURE, .n_members = 4, .members = NetworkInterfacePrivateIpAddress_members},
    {"NetworkInterfacePrivateIpAddressList", SHAPE_LIST, .n_members = 1, .members = NetworkInterfacePrivateIpAddressList_members},
    {"NetworkInterfaceStatus", SHAPE_STRING, .choices = NetworkInterfaceStatus_choices},
    {"NetworkInterfaceType", SHAPE_STRING, .choices = NetworkInterfaceType_choices},
    {"NetworkPerformance", SHAPE_STRING},
    {"NeuronDeviceCoreCount", SHAPE_INTEGER},
    {"NeuronDeviceCoreInfo", SHAPE_STRUCTURE, .n_members = 2, .members = NeuronDeviceCoreInfo_members},
    {"NeuronDeviceCoreVersion", SHAPE_INTEGER},
    {"NeuronDeviceCount", SHAPE_INTEGER},
    {"NeuronDeviceInfo", SHAPE_STRUCTURE, .n_members = 4, .members = NeuronDeviceInfo_members},
    {"NeuronDeviceInfoList", SHAPE_LIST, .n_members = 1, .members = NeuronDeviceInfoList_members},
    {"NeuronDeviceMemoryInfo", SHAPE_STRUCTURE, .n_members = 1, .members = NeuronDeviceMemoryInfo_members},
    {"NeuronDeviceMemorySize", SHAPE_INTEGER},
    {"NeuronDeviceName", SHAPE_STRING},
    {"NeuronInfo", SHAPE_STRUCTURE, .n_members = 2, .members = NeuronInfo_members},
    {"NewDhcpConfiguration", SHAPE_STRUCTURE, .n_members = 2, .members = NewDhcpConfiguration_members},
    {"NewDhcpConfigurationList", SHAPE_LIST, .n_members = 1, .members = NewDhcpConfigurationList_members},
    {"NextToken", SHAPE_STRING},
    {"NitroEnclavesSupport", SHAPE_STRING, .choices = NitroEnclavesSupport_choices},
    {"NitroTpmInfo", SHAPE_STRUCTURE, .n_members = 1, .members = NitroTpmInfo_members},
    {"NitroTpmSupport", SHAPE_STRING, .choices = NitroTpmSupport_choices},
    {"NitroTpmSupportedVersionType", SHAPE_STRING},
    {"NitroTpmSupportedVersionsList", SHAPE_LIST, .n_members = 1, .members = NitroTpmSupportedVersionsList_members},
    {"OdbNetworkArn", SHAPE_STRING},
    {"OperationType", SHAPE_STRING, .choices = OperationType_choices},
    {"OperatorRequest", SHAPE_STRUCTURE, .n_members = 1, .members = OperatorRequest_members},
    {"OperatorResponse", SHAPE_STRUCTURE, .n_members = 3, .members = OperatorResponse_members},
    {"OrganizationArnStringList", SHAPE_LIST, .n_members = 1, .members = OrganizationArnStringList_members},
    {"OrganizationalUnitArnStringList", SHAPE_LIST, .n_members = 1, .members = OrganizationalUnitArnStringList_members},
    {"OwnerStringList", SHAPE_LIST, .n_members = 1, .members = OwnerStringList_members},
    {"PayerResponsibility", SHAPE_STRING, .choices = PayerResponsibility_choices},
    {"PayerResponsibilityEntry", SHAPE_STRUCTURE, .n_members = 2, .members = PayerResponsibilityEntry_members},
    {"PayerResponsibilityScope", SHAPE_STRING, .choices = PayerResponsibilityScope_choices},
    {"PayerResponsibilitySet", SHAPE_LIST, .n_members = 1, .members = PayerResponsibilitySet_members},
    {"PayerResponsibilityType", SHAPE_STRING, .choices = PayerResponsibilityType_choices},
    {"PeakBandwidthInGbps", SHAPE_DOUBLE},
    {"PeeringConnectionOptions", SHAPE_STRUCTURE, .n_members = 5, .members = PeeringConnectionOptions_members},
    {"PeeringConnectionOptionsRequest", SHAPE_STRUCTURE, .n_members = 5, .members = PeeringConnectionOptionsRequest_members},
    {"PerformanceFactorReference", SHAPE_STRUCTURE, .n_members = 1, .members = PerformanceFactorReference_members},
    {"PerformanceFactorReferenceRequest", SHAPE_STRUCTURE, .n_members = 1, .members = PerformanceFactorReferenceRequest_members},
    {"PerformanceFactorReferenceSet", SHAPE_LIST, .n_members = 1, .members = PerformanceFactorReferenceSet_members},
    {"PerformanceFactorReferenceSetRequest", SHAPE_LIST, .n_members = 1, .members = PerformanceFactorReferenceSetRequest_members},
    {"PerformanceStatusSummary", SHAPE_STRUCTURE, .n_members = 3, .members = PerformanceStatusSummary_members},
    {"PermissionGroup", SHAPE_STRING, .choices = PermissionGroup_choices},
    {"Phase1DHGroupNumbersList", SHAPE_LIST, .n_members = 1, .members = Phase1DHGroupNumbersList_members},
    {"Phase1DHGroupNumbersListValue", SHAPE_STRUCTURE, .n_members = 1, .members = Phase1DHGroupNumbersListValue_members},
    {"Phase1EncryptionAlgorithmsList", SHAPE_LIST, .n_members = 1, .members = Phase1EncryptionAlgorithmsList_members},
    {"Phase1EncryptionAlgorithmsListValue", SHAPE_STRUCTURE, .n_members = 1, .members = Phase1EncryptionAlgorithmsListValue_members},
    {"Phase1IntegrityAlgorithmsList", SHAPE_LIST, .n_members = 1, .members = Phase1IntegrityAlgorithmsList_members},
    {"Phase1IntegrityAlgorithmsListValue", SHAPE_STRUCTURE, .n_members = 1, .members = Phase1IntegrityAlgorithmsListValue_members},
    {"Phase2DHGroupNumbersList", SHAPE_LIST, .n_members = 1, .members = Phase2DHGroupNumbersList_members},
    {"Phase2DHGroupNumbersListValue", SHAPE_STRUCTURE, .n_members = 1, .members = Phase2DHGroupNumbersListValue_members},
    {"Phase2EncryptionAlgorithmsList", SHAPE_LIST, .n_members = 1, .members = Phase2EncryptionAlgorithmsList_members},
    {"Phase2EncryptionAlgorithmsListValue", SHAPE_STRUCTURE, .n_members = 1, .members = Phase2EncryptionAlgorithmsListValue_members},
    {"Phase2IntegrityAlgorithmsList", SHAPE_LIST, .n_members = 1, .members = Phase2IntegrityAlgorithmsList_members},
    {"Phase2IntegrityAlgorithmsListValue", SHAPE_STRUCTURE, .n_members = 1, .members = Phase2IntegrityAlgorithmsListValue_members},
    {"PhcSupport", SHAPE_STRING, .choices = PhcSupport_choices},
    {"Placement", SHAPE_STRUCTURE, .n_members = 10, .members = Placement_members},
    {"PlacementGroupId", SHAPE_STRING},
    {"PlacementGroupInfo", SHAPE_STRUCTURE, .n_members = 1, .members = PlacementGroupInfo_members},
    {"PlacementGroupName", SHAPE_STRING},
    {"PlacementGroupStrategy", SHAPE_STRING, .choices = PlacementGroupStrategy_choices},
    {"PlacementGroupStrategyList", SHAPE_LIST, .n_members = 1, .members = PlacementGroupStrategyList_members},
    {"PlatformValues", SHAPE_STRING, .choices = PlatformValues_choices},
    {"PortRange", SHAPE_STRUCTURE, .n_members = 2, .members = PortRange_members},
    {"PrefixList", SHAPE_STRUCTURE, .n_members = 3, .members = PrefixList_members},
    {"PrefixListAssociation", SHAPE_STRUCTURE, .n_members = 2, .members = PrefixListAssociation_members},
    {"PrefixListAssociationSet", SHAPE_LIST, .n_members = 1, .members = PrefixListAssociationSet_members},
    {"PrefixListEntry", SHAPE_STRUCTURE, .n_members = 2, .members = PrefixListEntry_members},
    {"PrefixListEntrySet", SHAPE_LIST, .n_members = 1, .members = PrefixListEntrySet_members},
    {"PrefixListId", SHAPE_STRUCTURE, .n_members = 2, .members = PrefixListId_members},
    {"PrefixListIdList", SHAPE_LIST, .n_members = 1, .members = PrefixListIdList_members},
    {"PrefixListIdSet", SHAPE_LIST, .n_members = 1, .members = PrefixListIdSet_members},
    {"PrefixListMaxResults", SHAPE_INTEGER, .min = INT64_C(1), .max = INT64_C(100)},
    {"PrefixListResourceId", SHAPE_STRING},
    {"PrefixListResourceIdStringList", SHAPE_LIST, .n_members = 1, .members = PrefixListResourceIdStringList_members},
    {"PrefixListSet", SHAPE_LIST, .n_members = 1, .members = PrefixListSet_members},
    {"PrefixListState", SHAPE_STRING, .choices = PrefixListState_choices},
    {"PrivateDnsDetails", SHAPE_STRUCTURE, .n_members = 1, .members = PrivateDnsDetails_members},
    {"PrivateDnsDetailsSet", SHAPE_LIST, .n_members = 1, .members = PrivateDnsDetailsSet_members},
    {"PrivateDnsNameOptionsOnLaunch", SHAPE_STRUCTURE, .n_members = 3, .members = PrivateDnsNameOptionsOnLaunch_members},
    {"PrivateDnsNameOptionsRequest", SHAPE_STRUCTURE, .n_members = 3, .members = PrivateDnsNameOptionsRequest_members},
    {"PrivateDnsNameOptionsResponse", SHAPE_STRUCTURE, .n_members = 3, .members = PrivateDnsNameOptionsResponse_members},
    {"PrivateDnsSpecifiedDomainSet", SHAPE_LIST, .n_members = 1, .members = PrivateDnsSpecifiedDomainSet_members, .max = INT64_C(10)},
    {"PrivateIpAddressCount", SHAPE_INTEGER, .min = INT64_C(1), .max = INT64_C(31)},
    {"PrivateIpAddressSpecification", SHAPE_STRUCTURE, .n_members = 2, .members = PrivateIpAddressSpecification_members},
    {"PrivateIpAddressSpecificationList", SHAPE_LIST, .n_members = 1, .members = PrivateIpAddressSpecificationList_members},
    {"PrivateIpAddressStringList", SHAPE_LIST, .n_members = 1, .members = PrivateIpAddressStringList_members},
    {"ProcessorInfo", SHAPE_STRUCTURE, .n_members = 4, .members = ProcessorInfo_members},
    {"ProcessorSustainedClockSpeed", SHAPE_DOUBLE},
    {"ProductCode", SHAPE_STRUCTURE, .n_members = 2, .members = ProductCode_members},
    {"ProductCodeList", SHAPE_LIST, .n_members = 1, .members = ProductCodeList_members},
    {"ProductCodeStringList", SHAPE_LIST, .n_members = 1, .members = ProductCodeStringList_members},
    {"ProductCodeValues", SHAPE_STRING, .choices = ProductCodeValues_choices},
    {"ProductDescriptionList", SHAPE_LIST, .n_members = 1, .members = ProductDescriptionList_members},
    {"PropagatingVgw", SHAPE_STRUCTURE, .n_members = 1, .members = PropagatingVgw_members},
    {"PropagatingVgwList", SHAPE_LIST, .n_members = 1, .members = PropagatingVgwList_members},
    {"ProvisionedBandwidth", SHAPE_STRUCTURE, .n_members = 5, .members = ProvisionedBandwidth_members},
    {"PtrUpdateStatus", SHAPE_STRUCTURE, .n_members = 3, .members = PtrUpdateStatus_members},
    {"PublicIpAddress", SHAPE_STRING},
    {"PublicIpDnsNameOptions", SHAPE_STRUCTURE, .n_members = 4, .members = PublicIpDnsNameOptions_members},
    {"PublicIpStringList", SHAPE_LIST, .n_members = 1, .members = PublicIpStringList_members},
    {"RIProductDescription", SHAPE_STRING, .choices = RIProductDescription_choices},
    {"RamdiskId", SHAPE_STRING},
    {"RebootInstancesRequest", SHAPE_STRUCTURE, .n_members = 2, .members = RebootInstancesRequest_members},
    {"RebootMigrationSupport", SHAPE_STRING, .choices = RebootMigrationSupport_choices},
    {"ReferencedSecurityGroup", SHAPE_STRUCTURE, .n_members = 5, .members = ReferencedSecurityGroup_members},
    {"Region", SHAPE_STRUCTURE, .n_members = 4, .members = Region_members},
    {"RegionGeography", SHAPE_STRUCTURE, .n_members = 1, .members = RegionGeography_members},
    {"RegionGeographyList", SHAPE_LIST, .n_members = 1, .members = RegionGeographyList_members},
    {"RegionList", SHAPE_LIST, .n_members = 1, .members = RegionList_members},
    {"RegionNameStringList", SHAPE_LIST, .n_members = 1, .members = RegionNameStringList_members},
    {"RegisterImageRequest", SHAPE_STRUCTURE, .n_members = 18, .members = RegisterImageRequest_members},
    {"RegisterImageResult", SHAPE_STRUCTURE, .n_members = 1, .members = RegisterImageResult_members},
    {"RejectVpcPeeringConnectionRequest", SHAPE_STRUCTURE, .n_members = 2, .members = RejectVpcPeeringConnectionRequest_members},
    {"RejectVpcPeeringConnectionResult", SHAPE_STRUCTURE, .n_members = 1, .members = RejectVpcPeeringConnectionResult_members},
    {"ReleaseAddressRequest", SHAPE_STRUCTURE, .n_members = 4, .members = ReleaseAddressRequest_members},
    {"RemovePrefixListEntries", SHAPE_LIST, .n_members = 1, .members = RemovePrefixListEntries_members, .max = INT64_C(100)},
    {"RemovePrefixListEntry", SHAPE_STRUCTURE, .n_members = 1, .members = RemovePrefixListEntry_members},
    {"ReplaceIamInstanceProfileAssociationRequest", SHAPE_STRUCTURE, .n_members = 2, .members = ReplaceIamInstanceProfileAssociationRequest_members},
    {"ReplaceIamInstanceProfileAssociationResult", SHAPE_STRUCTURE, .n_members = 1, .members = ReplaceIamInstanceProfileAssociationResult_members},
    {"ReplaceNetworkAclAssociationRequest", SHAPE_STRUCTURE, .n_members = 3, .members = ReplaceNetworkAclAssociationRequest_members},
    {"ReplaceNetworkAclAssociationResult", SHAPE_STRUCTURE, .n_members = 1, .members = ReplaceNetworkAclAssociationResult_members},
    {"ReplaceNetworkAclEntryRequest", SHAPE_STRUCTURE, .n_members = 10, .members = ReplaceNetworkAclEntryRequest_members},
    {"ReplaceRouteRequest", SHAPE_STRUCTURE, .n_members = 18, .members = ReplaceRouteRequest_members},
    {"ReplaceRouteTableAssociationRequest", SHAPE_STRUCTURE, .n_members = 3, .members = ReplaceRouteTableAssociationRequest_members},
    {"ReplaceRouteTableAssociationResult", SHAPE_STRUCTURE, .n_members = 2, .members = ReplaceRouteTableAssociationResult_members},
    {"RequestInstanceTypeList", SHAPE_LIST, .n_members = 1, .members = RequestInstanceTypeList_members, .max = INT64_C(100)},
    {"RequestLaunchTemplateData", SHAPE_STRUCTURE, .n_members = 34, .members = RequestLaunchTemplateData_members},
    {"RequestSpotInstancesRequest", SHAPE_STRUCTURE, .n_members = 13, .members = RequestSpotInstancesRequest_members},
    {"RequestSpotInstancesResult", SHAPE_STRUCTURE, .n_members = 1, .members = RequestSpotInstancesResult_members},
    {"RequestSpotLaunchSpecification", SHAPE_STRUCTURE, .n_members = 16, .members = RequestSpotLaunchSpecification_members},
    {"RequestSpotLaunchSpecificationSecurityGroupIdList", SHAPE_LIST, .n_members = 1, .members = RequestSpotLaunchSpecificationSecurityGroupIdList_members},
    {"RequestSpotLaunchSpecificationSecurityGroupList", SHAPE_LIST, .n_members = 1, .members = RequestSpotLaunchSpecificationSecurityGroupList_members},
    {"Reservation", SHAPE_STRUCTURE, .n_members = 5, .members = Reservation_members},
    {"ReservationList", SHAPE_LIST, .n_members = 1, .members = ReservationList_members},
    {"ResetAddressAttributeRequest", SHAPE_STRUCTURE, .n_members = 3, .members = ResetAddressAttributeRequest_members},
    {"ResetAddressAttributeResult", SHAPE_STRUCTURE, .n_members = 1, .members = ResetAddressAttributeResult_members},
    {"ResetInstanceAttributeRequest", SHAPE_STRUCTURE, .n_members = 3, .members = ResetInstanceAttributeRequest_members},
    {"ResourceArn", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(1283)},
    {"ResourceConfigurationArn", SHAPE_STRING},
    {"ResourceIdList", SHAPE_LIST, .n_members = 1, .members = ResourceIdList_members},
    {"ResourceType", SHAPE_STRING},
    {"ResponseError", SHAPE_STRUCTURE, .n_members = 2, .members = ResponseError_members},
    {"ResponseLaunchTemplateData", SHAPE_STRUCTURE, .n_members = 34, .members = ResponseLaunchTemplateData_members},
    {"RestorableByStringList", SHAPE_LIST, .n_members = 1, .members = RestorableByStringList_members},
    {"RestoreManagedPrefixListVersionRequest", SHAPE_STRUCTURE, .n_members = 4, .members = RestoreManagedPrefixListVersionRequest_members},
    {"RestoreManagedPrefixListVersionResult", SHAPE_STRUCTURE, .n_members = 1, .members = RestoreManagedPrefixListVersionResult_members},
    {"RevokeSecurityGroupEgressRequest", SHAPE_STRUCTURE, .n_members = 10, .members = RevokeSecurityGroupEgressRequest_members},
    {"RevokeSecurityGroupEgressResult", SHAPE_STRUCTURE, .n_members = 3, .members = RevokeSecurityGroupEgressResult_members},
    {"RevokeSecurityGroupIngressRequest", SHAPE_STRUCTURE, .n_members = 11, .members = RevokeSecurityGroupIngressRequest_members},
    {"RevokeSecurityGroupIngressResult", SHAPE_STRUCTURE, .n_members = 3, .members = RevokeSecurityGroupIngressResult_members},
    {"RevokedSecurityGroupRule", SHAPE_STRUCTURE, .n_members = 11, .members = RevokedSecurityGroupRule_members},
    {"RevokedSecurityGroupRuleList", SHAPE_LIST, .n_members = 1, .members = RevokedSecurityGroupRuleList_members},
    {"RootDeviceType", SHAPE_STRING, .choices = RootDeviceType_choices},
    {"RootDeviceTypeList", SHAPE_LIST, .n_members = 1, .members = RootDeviceTypeList_members},
    {"Route", SHAPE_STRUCTURE, .n_members = 18, .members = Route_members},
    {"RouteGatewayId", SHAPE_STRING},
    {"RouteList", SHAPE_LIST, .n_members = 1, .members = RouteList_members},
    {"RouteOrigin", SHAPE_STRING, .choices = RouteOrigin_choices},
    {"RouteState", SHAPE_STRING, .choices = RouteState_choices},
    {"RouteTable", SHAPE_STRUCTURE, .n_members = 7, .members = RouteTable_members},
    {"RouteTableAssociation", SHAPE_STRUCTURE, .n_members = 7, .members = RouteTableAssociation_members},
    {"RouteTableAssociationId", SHAPE_STRING},
    {"RouteTableAssociationList", SHAPE_LIST, .n_members = 1, .members = RouteTableAssociationList_members},
    {"RouteTableAssociationState", SHAPE_STRUCTURE, .n_members = 2, .members = RouteTableAssociationState_members},
    {"RouteTableAssociationStateCode", SHAPE_STRING, .choices = RouteTableAssociationStateCode_choices},
    {"RouteTableId", SHAPE_STRING},
    {"RouteTableIdStringList", SHAPE_LIST, .n_members = 1, .members = RouteTableIdStringList_members},
    {"RouteTableList", SHAPE_LIST, .n_members = 1, .members = RouteTableList_members},
    {"RuleAction", SHAPE_STRING, .choices = RuleAction_choices},
    {"RunInstancesMonitoringEnabled", SHAPE_STRUCTURE, .n_members = 2, .members = RunInstancesMonitoringEnabled_members},
    {"RunInstancesRequest", SHAPE_STRUCTURE, .n_members = 44, .members = RunInstancesRequest_members},
    {"RunInstancesUserData", SHAPE_STRING, .traits = SHAPE_SENSITIVE},
    {"SSEType", SHAPE_STRING, .choices = SSEType_choices},
    {"ScanResults", SHAPE_STRUCTURE, .n_members = 7, .members = ScanResults_members},
    {"SecondaryInterfaceId", SHAPE_STRING},
    {"SecondaryInterfacePrivateIpAddressSpecification", SHAPE_STRUCTURE, .n_members = 1, .members = SecondaryInterfacePrivateIpAddressSpecification_members},
    {"SecondaryInterfacePrivateIpAddressSpecificationList", SHAPE_LIST, .n_members = 1, .members = SecondaryInterfacePrivateIpAddressSpecificationList_members},
    {"SecondaryInterfacePrivateIpAddressSpecificationListRequest", SHAPE_LIST, .n_members = 1, .members = SecondaryInterfacePrivateIpAddressSpecificationListRequest_members},
    {"SecondaryInterfacePrivateIpAddressSpecificationRequest", SHAPE_STRUCTURE, .n_members = 1, .members = SecondaryInterfacePrivateIpAddressSpecificationRequest_members},
    {"SecondaryInterfaceStatus", SHAPE_STRING, .choices = SecondaryInterfaceStatus_choices},
    {"SecondaryInterfaceType", SHAPE_STRING, .choices = SecondaryInterfaceType_choices},
    {"SecondaryNetworkId", SHAPE_STRING},
    {"SecondaryNetworkSupportedFlag", SHAPE_BOOLEAN},
    {"SecondarySubnetId", SHAPE_STRING},
    {"SecureBlob", SHAPE_BLOB, .traits = SHAPE_SENSITIVE},
    {"SecureBlobAttributeValue", SHAPE_STRUCTURE, .n_members = 1, .members = SecureBlobAttributeValue_members},
    {"SecurityGroup", SHAPE_STRUCTURE, .n_members = 9, .members = SecurityGroup_members},
    {"SecurityGroupForVpc", SHAPE_STRUCTURE, .n_members = 6, .members = SecurityGroupForVpc_members},
    {"SecurityGroupForVpcList", SHAPE_LIST, .n_members = 1, .members = SecurityGroupForVpcList_members},
    {"SecurityGroupId", SHAPE_STRING},
    {"SecurityGroupIdStringList", SHAPE_LIST, .n_members = 1, .members = SecurityGroupIdStringList_members},
    {"SecurityGroupIdentifier", SHAPE_STRUCTURE, .n_members = 2, .members = SecurityGroupIdentifier_members},
    {"SecurityGroupList", SHAPE_LIST, .n_members = 1, .members = SecurityGroupList_members},
    {"SecurityGroupName", SHAPE_STRING},
    {"SecurityGroupReference", SHAPE_STRUCTURE, .n_members = 4, .members = SecurityGroupReference_members},
    {"SecurityGroupReferences", SHAPE_LIST, .n_members = 1, .members = SecurityGroupReferences_members},
    {"SecurityGroupReferencingSupportValue", SHAPE_STRING, .choices = SecurityGroupReferencingSupportValue_choices},
    {"SecurityGroupRule", SHAPE_STRUCTURE, .n_members = 14, .members = SecurityGroupRule_members},
    {"SecurityGroupRuleDescription", SHAPE_STRUCTURE, .n_members = 2, .members = SecurityGroupRuleDescription_members},
    {"SecurityGroupRuleDescriptionList", SHAPE_LIST, .n_members = 1, .members = SecurityGroupRuleDescriptionList_members},
    {"SecurityGroupRuleId", SHAPE_STRING},
    {"SecurityGroupRuleIdList", SHAPE_LIST, .n_members = 1, .members = SecurityGroupRuleIdList_members},
    {"SecurityGroupRuleList", SHAPE_LIST, .n_members = 1, .members = SecurityGroupRuleList_members},
    {"SecurityGroupRuleRequest", SHAPE_STRUCTURE, .n_members = 8, .members = SecurityGroupRuleRequest_members},
    {"SecurityGroupRuleUpdate", SHAPE_STRUCTURE, .n_members = 2, .members = SecurityGroupRuleUpdate_members},
    {"SecurityGroupRuleUpdateList", SHAPE_LIST, .n_members = 1, .members = SecurityGroupRuleUpdateList_members},
    {"SecurityGroupStringList", SHAPE_LIST, .n_members = 1, .members = SecurityGroupStringList_members},
    {"SecurityGroupVpcAssociation", SHAPE_STRUCTURE, .n_members = 6, .members = SecurityGroupVpcAssociation_members},
    {"SecurityGroupVpcAssociationList", SHAPE_LIST, .n_members = 1, .members = SecurityGroupVpcAssociationList_members},
    {"SecurityGroupVpcAssociationState", SHAPE_STRING, .choices = SecurityGroupVpcAssociationState_choices},
    {"SensitiveUserData", SHAPE_STRING, .traits = SHAPE_SENSITIVE},
    {"ServiceConnectivityType", SHAPE_STRING, .choices = ServiceConnectivityType_choices},
    {"ServiceDetail", SHAPE_STRUCTURE, .n_members = 17, .members = ServiceDetail_members},
    {"ServiceDetailSet", SHAPE_LIST, .n_members = 1, .members = ServiceDetailSet_members},
    {"ServiceManaged", SHAPE_STRING, .choices = ServiceManaged_choices},
    {"ServiceNetworkArn", SHAPE_STRING},
    {"ServiceType", SHAPE_STRING, .choices = ServiceType_choices},
    {"ServiceTypeDetail", SHAPE_STRUCTURE, .n_members = 1, .members = ServiceTypeDetail_members},
    {"ServiceTypeDetailSet", SHAPE_LIST, .n_members = 1, .members = ServiceTypeDetailSet_members},
    {"SeverityLabel", SHAPE_STRING, .choices = SeverityLabel_choices},
    {"ShutdownBehavior", SHAPE_STRING, .choices = ShutdownBehavior_choices},
    {"Snapshot", SHAPE_STRUCTURE, .n_members = 24, .members = Snapshot_members},
    {"SnapshotAttributeName", SHAPE_STRING, .choices = SnapshotAttributeName_choices},
    {"SnapshotBlockPublicAccessState", SHAPE_STRING, .choices = SnapshotBlockPublicAccessState_choices},
    {"SnapshotCompletionDurationMinutesRequest", SHAPE_INTEGER, .min = INT64_C(1), .max = INT64_C(2880)},
    {"SnapshotCompletionDurationMinutesResponse", SHAPE_INTEGER},
    {"SnapshotId", SHAPE_STRING},
    {"SnapshotIdStringList", SHAPE_LIST, .n_members = 1, .members = SnapshotIdStringList_members},
    {"SnapshotList", SHAPE_LIST, .n_members = 1, .members = SnapshotList_members},
    {"SnapshotLocationEnum", SHAPE_STRING, .choices = SnapshotLocationEnum_choices},
    {"SnapshotReturnCodes", SHAPE_STRING, .choices = SnapshotReturnCodes_choices},
    {"SnapshotState", SHAPE_STRING, .choices = SnapshotState_choices},
    {"SpotInstanceRequest", SHAPE_STRUCTURE, .n_members = 20, .members = SpotInstanceRequest_members},
    {"SpotInstanceRequestId", SHAPE_STRING},
    {"SpotInstanceRequestIdList", SHAPE_LIST, .n_members = 1, .members = SpotInstanceRequestIdList_members},
    {"SpotInstanceRequestList", SHAPE_LIST, .n_members = 1, .members = SpotInstanceRequestList_members},
    {"SpotInstanceState", SHAPE_STRING, .choices = SpotInstanceState_choices},
    {"SpotInstanceStateFault", SHAPE_STRUCTURE, .n_members = 2, .members = SpotInstanceStateFault_members},
    {"SpotInstanceStatus", SHAPE_STRUCTURE, .n_members = 3, .members = SpotInstanceStatus_members},
    {"SpotInstanceType", SHAPE_STRING, .choices = SpotInstanceType_choices},
    {"SpotMarketOptions", SHAPE_STRUCTURE, .n_members = 5, .members = SpotMarketOptions_members},
    {"SpotPlacement", SHAPE_STRUCTURE, .n_members = 4, .members = SpotPlacement_members},
    {"SpotPrice", SHAPE_STRUCTURE, .n_members = 6, .members = SpotPrice_members},
    {"SpotPriceHistoryList", SHAPE_LIST, .n_members = 1, .members = SpotPriceHistoryList_members},
    {"StaleIpPermission", SHAPE_STRUCTURE, .n_members = 6, .members = StaleIpPermission_members},
    {"StaleIpPermissionSet", SHAPE_LIST, .n_members = 1, .members = StaleIpPermissionSet_members},
    {"StaleSecurityGroup", SHAPE_STRUCTURE, .n_members = 6, .members = StaleSecurityGroup_members},
    {"StaleSecurityGroupSet", SHAPE_LIST, .n_members = 1, .members = StaleSecurityGroupSet_members},
    {"StartInstancesRequest", SHAPE_STRUCTURE, .n_members = 3, .members = StartInstancesRequest_members},
    {"StartInstancesResult", SHAPE_STRUCTURE, .n_members = 1, .members = StartInstancesResult_members},
    {"State", SHAPE_STRING, .choices = State_choices},
    {"StateReason", SHAPE_STRUCTURE, .n_members = 2, .members = StateReason_members},
    {"StatusName", SHAPE_STRING, .choices = StatusName_choices},
    {"StatusType", SHAPE_STRING, .choices = StatusType_choices},
    {"StopInstancesRequest", SHAPE_STRUCTURE, .n_members = 5, .members = StopInstancesRequest_members},
    {"StopInstancesResult", SHAPE_STRUCTURE, .n_members = 1, .members = StopInstancesResult_members},
    {"StorageTier", SHAPE_STRING, .choices = StorageTier_choices},
    {"String", SHAPE_STRING},
    {"Subnet", SHAPE_STRUCTURE, .n_members = 23, .members = Subnet_members},
    {"SubnetCidrAssociationId", SHAPE_STRING},
    {"SubnetCidrBlockState", SHAPE_STRUCTURE, .n_members = 2, .members = SubnetCidrBlockState_members},
    {"SubnetCidrBlockStateCode", SHAPE_STRING, .choices = SubnetCidrBlockStateCode_choices},
    {"SubnetCidrReservation", SHAPE_STRUCTURE, .n_members = 7, .members = SubnetCidrReservation_members},
    {"SubnetCidrReservationId", SHAPE_STRING},
    {"SubnetCidrReservationList", SHAPE_LIST, .n_members = 1, .members = SubnetCidrReservationList_members},
    {"SubnetCidrReservationType", SHAPE_STRING, .choices = SubnetCidrReservationType_choices},
    {"SubnetConfiguration", SHAPE_STRUCTURE, .n_members = 3, .members = SubnetConfiguration_members},
    {"SubnetConfigurationsList", SHAPE_LIST, .n_members = 1, .members = SubnetConfigurationsList_members},
    {"SubnetId", SHAPE_STRING},
    {"SubnetIdList", SHAPE_LIST, .n_members = 1, .members = SubnetIdList_members},
    {"SubnetIdStringList", SHAPE_LIST, .n_members = 1, .members = SubnetIdStringList_members},
    {"SubnetIpPrefixes", SHAPE_STRUCTURE, .n_members = 2, .members = SubnetIpPrefixes_members},
    {"SubnetIpPrefixesList", SHAPE_LIST, .n_members = 1, .members = SubnetIpPrefixesList_members},
    {"SubnetIpv6CidrBlockAssociation", SHAPE_STRUCTURE, .n_members = 5, .members = SubnetIpv6CidrBlockAssociation_members},
    {"SubnetIpv6CidrBlockAssociationSet", SHAPE_LIST, .n_members = 1, .members = SubnetIpv6CidrBlockAssociationSet_members},
    {"SubnetList", SHAPE_LIST, .n_members = 1, .members = SubnetList_members},
    {"SubnetState", SHAPE_STRING, .choices = SubnetState_choices},
    {"SuccessfulInstanceCreditSpecificationItem", SHAPE_STRUCTURE, .n_members = 1, .members = SuccessfulInstanceCreditSpecificationItem_members},
    {"SuccessfulInstanceCreditSpecificationSet", SHAPE_LIST, .n_members = 1, .members = SuccessfulInstanceCreditSpecificationSet_members},
    {"SummaryStatus", SHAPE_STRING, .choices = SummaryStatus_choices},
    {"SupportedAdditionalProcessorFeature", SHAPE_STRING, .choices = SupportedAdditionalProcessorFeature_choices},
    {"SupportedAdditionalProcessorFeatureList", SHAPE_LIST, .n_members = 1, .members = SupportedAdditionalProcessorFeatureList_members},
    {"SupportedInRegion", SHAPE_BOOLEAN},
    {"SupportedInstanceTypeSet", SHAPE_LIST, .n_members = 1, .members = SupportedInstanceTypeSet_members},
    {"SupportedIpAddressTypes", SHAPE_LIST, .n_members = 1, .members = SupportedIpAddressTypes_members, .max = INT64_C(2)},
    {"Tag", SHAPE_STRUCTURE, .n_members = 2, .members = Tag_members},
    {"TagDescription", SHAPE_STRUCTURE, .n_members = 4, .members = TagDescription_members},
    {"TagDescriptionList", SHAPE_LIST, .n_members = 1, .members = TagDescriptionList_members},
    {"TagFieldSpecificationListRequest", SHAPE_LIST, .n_members = 1, .members = TagFieldSpecificationListRequest_members, .min = INT64_C(1), .max = INT64_C(3)},
    {"TagFieldSpecificationListResponse", SHAPE_LIST, .n_members = 1, .members = TagFieldSpecificationListResponse_members, .min = INT64_C(1), .max = INT64_C(3)},
    {"TagFieldSpecificationRequest", SHAPE_STRUCTURE, .n_members = 2, .members = TagFieldSpecificationRequest_members},
    {"TagFieldSpecificationResponse", SHAPE_STRUCTURE, .n_members = 2, .members = TagFieldSpecificationResponse_members},
    {"TagKey", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(128)},
    {"TagKeyList", SHAPE_LIST, .n_members = 1, .members = TagKeyList_members, .min = INT64_C(1), .max = INT64_C(2)},
    {"TagList", SHAPE_LIST, .n_members = 1, .members = TagList_members},
    {"TagSpecification", SHAPE_STRUCTURE, .n_members = 2, .members = TagSpecification_members},
    {"TagSpecificationList", SHAPE_LIST, .n_members = 1, .members = TagSpecificationList_members},
    {"TaggableResourceId", SHAPE_STRING},
    {"TaggableResourceType", SHAPE_STRING, .choices = TaggableResourceType_choices},
    {"TelemetryStatus", SHAPE_STRING, .choices = TelemetryStatus_choices},
    {"Tenancy", SHAPE_STRING, .choices = Tenancy_choices},
    {"TerminateInstancesRequest", SHAPE_STRUCTURE, .n_members = 4, .members = TerminateInstancesRequest_members},
    {"TerminateInstancesResult", SHAPE_STRUCTURE, .n_members = 1, .members = TerminateInstancesResult_members},
    {"ThreadsPerCore", SHAPE_INTEGER},
    {"ThreadsPerCoreList", SHAPE_LIST, .n_members = 1, .members = ThreadsPerCoreList_members},
    {"TotalLocalStorageGB", SHAPE_STRUCTURE, .n_members = 2, .members = TotalLocalStorageGB_members},
    {"TotalLocalStorageGBRequest", SHAPE_STRUCTURE, .n_members = 2, .members = TotalLocalStorageGBRequest_members},
    {"TotalMediaMemory", SHAPE_INTEGER},
    {"TotalNeuronMemory", SHAPE_INTEGER},
    {"TpmSupportValues", SHAPE_STRING, .choices = TpmSupportValues_choices},
    {"TrafficType", SHAPE_STRING, .choices = TrafficType_choices},
    {"TransferType", SHAPE_STRING, .choices = TransferType_choices},
    {"TransitGateway", SHAPE_STRUCTURE, .n_members = 8, .members = TransitGateway_members},
    {"TransitGatewayAssociationState", SHAPE_STRING, .choices = TransitGatewayAssociationState_choices},
    {"TransitGatewayAttachment", SHAPE_STRUCTURE, .n_members = 11, .members = TransitGatewayAttachment_members},
    {"TransitGatewayAttachmentAssociation", SHAPE_STRUCTURE, .n_members = 3, .members = TransitGatewayAttachmentAssociation_members},
    {"TransitGatewayAttachmentId", SHAPE_STRING},
    {"TransitGatewayAttachmentIdStringList", SHAPE_LIST, .n_members = 1, .members = TransitGatewayAttachmentIdStringList_members},
    {"TransitGatewayAttachmentList", SHAPE_LIST, .n_members = 1, .members = TransitGatewayAttachmentList_members},
    {"TransitGatewayAttachmentNatGatewaySupportState", SHAPE_STRING, .choices = TransitGatewayAttachmentNatGatewaySupportState_choices},
    {"TransitGatewayAttachmentResourceType", SHAPE_STRING, .choices = TransitGatewayAttachmentResourceType_choices},
    {"TransitGatewayAttachmentState", SHAPE_STRING, .choices = TransitGatewayAttachmentState_choices},
    {"TransitGatewayId", SHAPE_STRING},
    {"TransitGatewayIdStringList", SHAPE_LIST, .n_members = 1, .members = TransitGatewayIdStringList_members},
    {"TransitGatewayList", SHAPE_LIST, .n_members = 1, .members = TransitGatewayList_members},
    {"TransitGatewayMaxResults", SHAPE_INTEGER, .min = INT64_C(5), .max = INT64_C(1000)},
    {"TransitGatewayOptions", SHAPE_STRUCTURE, .n_members = 12, .members = TransitGatewayOptions_members},
    {"TransitGatewayState", SHAPE_STRING, .choices = TransitGatewayState_choices},
    {"TransitGatewayVpcAttachment", SHAPE_STRUCTURE, .n_members = 9, .members = TransitGatewayVpcAttachment_members},
    {"TransitGatewayVpcAttachmentList", SHAPE_LIST, .n_members = 1, .members = TransitGatewayVpcAttachmentList_members},
    {"TransitGatewayVpcAttachmentOptions", SHAPE_STRUCTURE, .n_members = 4, .members = TransitGatewayVpcAttachmentOptions_members},
    {"TunnelInsideIpVersion", SHAPE_STRING, .choices = TunnelInsideIpVersion_choices},
    {"TunnelOption", SHAPE_STRUCTURE, .n_members = 23, .members = TunnelOption_members},
    {"TunnelOptionsList", SHAPE_LIST, .n_members = 1, .members = TunnelOptionsList_members},
    {"UnassignIpv6AddressesRequest", SHAPE_STRUCTURE, .n_members = 3, .members = UnassignIpv6AddressesRequest_members},
    {"UnassignIpv6AddressesResult", SHAPE_STRUCTURE, .n_members = 3, .members = UnassignIpv6AddressesResult_members},
    {"UnassignPrivateIpAddressesRequest", SHAPE_STRUCTURE, .n_members = 3, .members = UnassignPrivateIpAddressesRequest_members},
    {"UnassignPrivateNatGatewayAddressRequest", SHAPE_STRUCTURE, .n_members = 4, .members = UnassignPrivateNatGatewayAddressRequest_members},
    {"UnassignPrivateNatGatewayAddressResult", SHAPE_STRUCTURE, .n_members = 2, .members = UnassignPrivateNatGatewayAddressResult_members},
    {"UnmonitorInstancesRequest", SHAPE_STRUCTURE, .n_members = 3, .members = UnmonitorInstancesRequest_members},
    {"UnmonitorInstancesResult", SHAPE_STRUCTURE, .n_members = 1, .members = UnmonitorInstancesResult_members},
    {"UnsuccessfulInstanceCreditSpecificationErrorCode", SHAPE_STRING, .choices = UnsuccessfulInstanceCreditSpecificationErrorCode_choices},
    {"UnsuccessfulInstanceCreditSpecificationItem", SHAPE_STRUCTURE, .n_members = 2, .members = UnsuccessfulInstanceCreditSpecificationItem_members},
    {"UnsuccessfulInstanceCreditSpecificationItemError", SHAPE_STRUCTURE, .n_members = 2, .members = UnsuccessfulInstanceCreditSpecificationItemError_members},
    {"UnsuccessfulInstanceCreditSpecificationSet", SHAPE_LIST, .n_members = 1, .members = UnsuccessfulInstanceCreditSpecificationSet_members},
    {"UnsuccessfulItem", SHAPE_STRUCTURE, .n_members = 2, .members = UnsuccessfulItem_members},
    {"UnsuccessfulItemError", SHAPE_STRUCTURE, .n_members = 2, .members = UnsuccessfulItemError_members},
    {"UnsuccessfulItemSet", SHAPE_LIST, .n_members = 1, .members = UnsuccessfulItemSet_members},
    {"UnsupportedInstanceTypeSet", SHAPE_LIST, .n_members = 1, .members = UnsupportedInstanceTypeSet_members},
    {"UpdateSecurityGroupRuleDescriptionsEgressRequest", SHAPE_STRUCTURE, .n_members = 5, .members = UpdateSecurityGroupRuleDescriptionsEgressRequest_members},
    {"UpdateSecurityGroupRuleDescriptionsEgressResult", SHAPE_STRUCTURE, .n_members = 1, .members = UpdateSecurityGroupRuleDescriptionsEgressResult_members},
    {"UpdateSecurityGroupRuleDescriptionsIngressRequest", SHAPE_STRUCTURE, .n_members = 5, .members = UpdateSecurityGroupRuleDescriptionsIngressRequest_members},
    {"UpdateSecurityGroupRuleDescriptionsIngressResult", SHAPE_STRUCTURE, .n_members = 1, .members = UpdateSecurityGroupRuleDescriptionsIngressResult_members},
    {"UsageClassType", SHAPE_STRING, .choices = UsageClassType_choices},
    {"UsageClassTypeList", SHAPE_LIST, .n_members = 1, .members = UsageClassTypeList_members},
    {"UserGroupStringList", SHAPE_LIST, .n_members = 1, .members = UserGroupStringList_members},
    {"UserIdGroupPair", SHAPE_STRUCTURE, .n_members = 7, .members = UserIdGroupPair_members},
    {"UserIdGroupPairList", SHAPE_LIST, .n_members = 1, .members = UserIdGroupPairList_members},
    {"UserIdGroupPairSet", SHAPE_LIST, .n_members = 1, .members = UserIdGroupPairSet_members},
    {"UserIdStringList", SHAPE_LIST, .n_members = 1, .members = UserIdStringList_members},
    {"VCpuCount", SHAPE_INTEGER},
    {"VCpuCountRange", SHAPE_STRUCTURE, .n_members = 2, .members = VCpuCountRange_members},
    {"VCpuCountRangeRequest", SHAPE_STRUCTURE, .n_members = 2, .members = VCpuCountRangeRequest_members},
    {"VCpuInfo", SHAPE_STRUCTURE, .n_members = 5, .members = VCpuInfo_members},
    {"ValidationError", SHAPE_STRUCTURE, .n_members = 2, .members = ValidationError_members},
    {"ValidationWarning", SHAPE_STRUCTURE, .n_members = 1, .members = ValidationWarning_members},
    {"ValueStringList", SHAPE_LIST, .n_members = 1, .members = ValueStringList_members},
    {"VersionDescription", SHAPE_STRING, .max = INT64_C(255)},
    {"VersionStringList", SHAPE_LIST, .n_members = 1, .members = VersionStringList_members},
    {"VgwTelemetry", SHAPE_STRUCTURE, .n_members = 6, .members = VgwTelemetry_members},
    {"VgwTelemetryList", SHAPE_LIST, .n_members = 1, .members = VgwTelemetryList_members},
    {"VirtualizationType", SHAPE_STRING, .choices = VirtualizationType_choices},
    {"VirtualizationTypeList", SHAPE_LIST, .n_members = 1, .members = VirtualizationTypeList_members},
    {"Volume", SHAPE_STRUCTURE, .n_members = 23, .members = Volume_members},
    {"VolumeAttachment", SHAPE_STRUCTURE, .n_members = 9, .members = VolumeAttachment_members},
    {"VolumeAttachmentList", SHAPE_LIST, .n_members = 1, .members = VolumeAttachmentList_members},
    {"VolumeAttachmentState", SHAPE_STRING, .choices = VolumeAttachmentState_choices},
    {"VolumeId", SHAPE_STRING},
    {"VolumeIdStringList", SHAPE_LIST, .n_members = 1, .members = VolumeIdStringList_members},
    {"VolumeIdWithResolver", SHAPE_STRING},
    {"VolumeList", SHAPE_LIST, .n_members = 1, .members = VolumeList_members},
    {"VolumeModification", SHAPE_STRUCTURE, .n_members = 17, .members = VolumeModification_members},
    {"VolumeModificationList", SHAPE_LIST, .n_members = 1, .members = VolumeModificationList_members},
    {"VolumeModificationState", SHAPE_STRING, .choices = VolumeModificationState_choices},
    {"VolumeState", SHAPE_STRING, .choices = VolumeState_choices},
    {"VolumeType", SHAPE_STRING, .choices = VolumeType_choices},
    {"Vpc", SHAPE_STRUCTURE, .n_members = 12, .members = Vpc_members},
    {"VpcAttachment", SHAPE_STRUCTURE, .n_members = 2, .members = VpcAttachment_members},
    {"VpcAttachmentList", SHAPE_LIST, .n_members = 1, .members = VpcAttachmentList_members},
    {"VpcAttributeName", SHAPE_STRING, .choices = VpcAttributeName_choices},
    {"VpcBlockPublicAccessExclusion", SHAPE_STRUCTURE, .n_members = 9, .members = VpcBlockPublicAccessExclusion_members},
    {"VpcBlockPublicAccessExclusionId", SHAPE_STRING},
    {"VpcBlockPublicAccessExclusionIdList", SHAPE_LIST, .n_members = 1, .members = VpcBlockPublicAccessExclusionIdList_members},
    {"VpcBlockPublicAccessExclusionList", SHAPE_LIST, .n_members = 1, .members = VpcBlockPublicAccessExclusionList_members},
    {"VpcBlockPublicAccessExclusionState", SHAPE_STRING, .choices = VpcBlockPublicAccessExclusionState_choices},
    {"VpcBlockPublicAccessExclusionsAllowed", SHAPE_STRING, .choices = VpcBlockPublicAccessExclusionsAllowed_choices},
    {"VpcBlockPublicAccessOptions", SHAPE_STRUCTURE, .n_members = 8, .members = VpcBlockPublicAccessOptions_members},
    {"VpcBlockPublicAccessState", SHAPE_STRING, .choices = VpcBlockPublicAccessState_choices},
    {"VpcCidrAssociationId", SHAPE_STRING},
    {"VpcCidrBlockAssociation", SHAPE_STRUCTURE, .n_members = 3, .members = VpcCidrBlockAssociation_members},
    {"VpcCidrBlockAssociationSet", SHAPE_LIST, .n_members = 1, .members = VpcCidrBlockAssociationSet_members},
    {"VpcCidrBlockState", SHAPE_STRUCTURE, .n_members = 2, .members = VpcCidrBlockState_members},
    {"VpcCidrBlockStateCode", SHAPE_STRING, .choices = VpcCidrBlockStateCode_choices},
    {"VpcEncryptionControl", SHAPE_STRUCTURE, .n_members = 7, .members = VpcEncryptionControl_members},
    {"VpcEncryptionControlConfiguration", SHAPE_STRUCTURE, .n_members = 11, .members = VpcEncryptionControlConfiguration_members},
    {"VpcEncryptionControlExclusion", SHAPE_STRUCTURE, .n_members = 2, .members = VpcEncryptionControlExclusion_members},
    {"VpcEncryptionControlExclusionState", SHAPE_STRING, .choices = VpcEncryptionControlExclusionState_choices},
    {"VpcEncryptionControlExclusionStateInput", SHAPE_STRING, .choices = VpcEncryptionControlExclusionStateInput_choices},
    {"VpcEncryptionControlExclusions", SHAPE_STRUCTURE, .n_members = 10, .members = VpcEncryptionControlExclusions_members},
    {"VpcEncryptionControlId", SHAPE_STRING},
    {"VpcEncryptionControlMode", SHAPE_STRING, .choices = VpcEncryptionControlMode_choices},
    {"VpcEncryptionControlState", SHAPE_STRING, .choices = VpcEncryptionControlState_choices},
    {"VpcEndpoint", SHAPE_STRUCTURE, .n_members = 26, .members = VpcEndpoint_members},
    {"VpcEndpointId", SHAPE_STRING},
    {"VpcEndpointIdList", SHAPE_LIST, .n_members = 1, .members = VpcEndpointIdList_members},
    {"VpcEndpointRouteTableIdList", SHAPE_LIST, .n_members = 1, .members = VpcEndpointRouteTableIdList_members},
    {"VpcEndpointSecurityGroupIdList", SHAPE_LIST, .n_members = 1, .members = VpcEndpointSecurityGroupIdList_members},
    {"VpcEndpointSet", SHAPE_LIST, .n_members = 1, .members = VpcEndpointSet_members},
    {"VpcEndpointSubnetIdList", SHAPE_LIST, .n_members = 1, .members = VpcEndpointSubnetIdList_members},
    {"VpcEndpointType", SHAPE_STRING, .choices = VpcEndpointType_choices},
    {"VpcFlowLogId", SHAPE_STRING},
    {"VpcId", SHAPE_STRING},
    {"VpcIdStringList", SHAPE_LIST, .n_members = 1, .members = VpcIdStringList_members},
    {"VpcIpv6CidrBlockAssociation", SHAPE_STRUCTURE, .n_members = 7, .members = VpcIpv6CidrBlockAssociation_members},
    {"VpcIpv6CidrBlockAssociationSet", SHAPE_LIST, .n_members = 1, .members = VpcIpv6CidrBlockAssociationSet_members},
    {"VpcList", SHAPE_LIST, .n_members = 1, .members = VpcList_members},
    {"VpcPeeringConnection", SHAPE_STRUCTURE, .n_members = 7, .members = VpcPeeringConnection_members},
    {"VpcPeeringConnectionId", SHAPE_STRING},
    {"VpcPeeringConnectionIdList", SHAPE_LIST, .n_members = 1, .members = VpcPeeringConnectionIdList_members},
    {"VpcPeeringConnectionIdWithResolver", SHAPE_STRING},
    {"VpcPeeringConnectionList", SHAPE_LIST, .n_members = 1, .members = VpcPeeringConnectionList_members},
    {"VpcPeeringConnectionOptionsDescription", SHAPE_STRUCTURE, .n_members = 5, .members = VpcPeeringConnectionOptionsDescription_members},
    {"VpcPeeringConnectionStateReason", SHAPE_STRUCTURE, .n_members = 2, .members = VpcPeeringConnectionStateReason_members},
    {"VpcPeeringConnectionStateReasonCode", SHAPE_STRING, .choices = VpcPeeringConnectionStateReasonCode_choices},
    {"VpcPeeringConnectionVpcInfo", SHAPE_STRUCTURE, .n_members = 7, .members = VpcPeeringConnectionVpcInfo_members},
    {"VpcState", SHAPE_STRING, .choices = VpcState_choices},
    {"VpcTenancy", SHAPE_STRING, .choices = VpcTenancy_choices},
    {"VpnAdditionalKeyExchange", SHAPE_STRUCTURE, .n_members = 3, .members = VpnAdditionalKeyExchange_members},
    {"VpnConnection", SHAPE_STRUCTURE, .n_members = 17, .members = VpnConnection_members},
    {"VpnConnectionId", SHAPE_STRING},
    {"VpnConnectionIdStringList", SHAPE_LIST, .n_members = 1, .members = VpnConnectionIdStringList_members},
    {"VpnConnectionList", SHAPE_LIST, .n_members = 1, .members = VpnConnectionList_members},
    {"VpnConnectionOptions", SHAPE_STRUCTURE, .n_members = 11, .members = VpnConnectionOptions_members},
    {"VpnEcmpSupportValue", SHAPE_STRING, .choices = VpnEcmpSupportValue_choices},
    {"VpnGateway", SHAPE_STRUCTURE, .n_members = 7, .members = VpnGateway_members},
    {"VpnGatewayId", SHAPE_STRING},
    {"VpnGatewayIdStringList", SHAPE_LIST, .n_members = 1, .members = VpnGatewayIdStringList_members},
    {"VpnGatewayList", SHAPE_LIST, .n_members = 1, .members = VpnGatewayList_members},
    {"VpnState", SHAPE_STRING, .choices = VpnState_choices},
    {"VpnStaticRoute", SHAPE_STRUCTURE, .n_members = 3, .members = VpnStaticRoute_members},
    {"VpnStaticRouteList", SHAPE_LIST, .n_members = 1, .members = VpnStaticRouteList_members},
    {"VpnStaticRouteSource", SHAPE_STRING, .choices = VpnStaticRouteSource_choices},
    {"VpnTunnelBandwidth", SHAPE_STRING, .choices = VpnTunnelBandwidth_choices},
    {"VpnTunnelLogOptions", SHAPE_STRUCTURE, .n_members = 1, .members = VpnTunnelLogOptions_members},
    {"Workload", SHAPE_STRING},
    {"WorkloadsList", SHAPE_LIST, .n_members = 1, .members = WorkloadsList_members},
    {"ZoneIdStringList", SHAPE_LIST, .n_members = 1, .members = ZoneIdStringList_members},
    {"ZoneNameStringList", SHAPE_LIST, .n_members = 1, .members = ZoneNameStringList_members},
    {"customerGatewayConfiguration", SHAPE_STRING, .traits = SHAPE_SENSITIVE},
    {"preSharedKey", SHAPE_STRING, .traits = SHAPE_SENSITIVE},
    {"totalFpgaMemory", SHAPE_INTEGER},
    {"totalGpuMemory", SHAPE_INTEGER},
    {"totalInferenceMemory", SHAPE_INTEGER},
};
static const char *const DescribeAddressesAttribute_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeAddressesAttribute_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeAddressesAttribute_results[] = {
    "Addresses",
    NULL,
};
static const struct paginator_model DescribeAddressesAttribute_pages[] = {
    {.in_tokens = DescribeAddressesAttribute_in, .out_tokens = DescribeAddressesAttribute_out, .results = DescribeAddressesAttribute_results, .limit_key = "MaxResults"},
};
static const char *const DescribeDhcpOptions_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeDhcpOptions_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeDhcpOptions_results[] = {
    "DhcpOptions",
    NULL,
};
static const struct paginator_model DescribeDhcpOptions_pages[] = {
    {.in_tokens = DescribeDhcpOptions_in, .out_tokens = DescribeDhcpOptions_out, .results = DescribeDhcpOptions_results, .limit_key = "MaxResults"},
};
static const char *const DescribeEgressOnlyInternetGateways_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeEgressOnlyInternetGateways_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeEgressOnlyInternetGateways_results[] = {
    "EgressOnlyInternetGateways",
    NULL,
};
static const struct paginator_model DescribeEgressOnlyInternetGateways_pages[] = {
    {.in_tokens = DescribeEgressOnlyInternetGateways_in, .out_tokens = DescribeEgressOnlyInternetGateways_out, .results = DescribeEgressOnlyInternetGateways_results, .limit_key = "MaxResults"},
};
static const char *const DescribeFlowLogs_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeFlowLogs_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeFlowLogs_results[] = {
    "FlowLogs",
    NULL,
};
static const struct paginator_model DescribeFlowLogs_pages[] = {
    {.in_tokens = DescribeFlowLogs_in, .out_tokens = DescribeFlowLogs_out, .results = DescribeFlowLogs_results, .limit_key = "MaxResults"},
};
static const char *const DescribeIamInstanceProfileAssociations_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeIamInstanceProfileAssociations_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeIamInstanceProfileAssociations_results[] = {
    "IamInstanceProfileAssociations",
    NULL,
};
static const struct paginator_model DescribeIamInstanceProfileAssociations_pages[] = {
    {.in_tokens = DescribeIamInstanceProfileAssociations_in, .out_tokens = DescribeIamInstanceProfileAssociations_out, .results = DescribeIamInstanceProfileAssociations_results, .limit_key = "MaxResults"},
};
static const char *const DescribeImages_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeImages_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeImages_results[] = {
    "Images",
    NULL,
};
static const struct paginator_model DescribeImages_pages[] = {
    {.in_tokens = DescribeImages_in, .out_tokens = DescribeImages_out, .results = DescribeImages_results, .limit_key = "MaxResults"},
};
static const char *const DescribeInstanceCreditSpecifications_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeInstanceCreditSpecifications_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeInstanceCreditSpecifications_results[] = {
    "InstanceCreditSpecifications",
    NULL,
};
static const struct paginator_model DescribeInstanceCreditSpecifications_pages[] = {
    {.in_tokens = DescribeInstanceCreditSpecifications_in, .out_tokens = DescribeInstanceCreditSpecifications_out, .results = DescribeInstanceCreditSpecifications_results, .limit_key = "MaxResults"},
};
static const char *const DescribeInstanceStatus_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeInstanceStatus_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeInstanceStatus_results[] = {
    "InstanceStatuses",
    NULL,
};
static const struct paginator_model DescribeInstanceStatus_pages[] = {
    {.in_tokens = DescribeInstanceStatus_in, .out_tokens = DescribeInstanceStatus_out, .results = DescribeInstanceStatus_results, .limit_key = "MaxResults"},
};
static const char *const DescribeInstanceTypeOfferings_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeInstanceTypeOfferings_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeInstanceTypeOfferings_results[] = {
    "InstanceTypeOfferings",
    NULL,
};
static const struct paginator_model DescribeInstanceTypeOfferings_pages[] = {
    {.in_tokens = DescribeInstanceTypeOfferings_in, .out_tokens = DescribeInstanceTypeOfferings_out, .results = DescribeInstanceTypeOfferings_results, .limit_key = "MaxResults"},
};
static const char *const DescribeInstanceTypes_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeInstanceTypes_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeInstanceTypes_results[] = {
    "InstanceTypes",
    NULL,
};
static const struct paginator_model DescribeInstanceTypes_pages[] = {
    {.in_tokens = DescribeInstanceTypes_in, .out_tokens = DescribeInstanceTypes_out, .results = DescribeInstanceTypes_results, .limit_key = "MaxResults"},
};
static const char *const DescribeInstances_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeInstances_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeInstances_results[] = {
    "Reservations",
    NULL,
};
static const struct paginator_model DescribeInstances_pages[] = {
    {.in_tokens = DescribeInstances_in, .out_tokens = DescribeInstances_out, .results = DescribeInstances_results, .limit_key = "MaxResults"},
};
static const char *const DescribeInternetGateways_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeInternetGateways_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeInternetGateways_results[] = {
    "InternetGateways",
    NULL,
};
static const struct paginator_model DescribeInternetGateways_pages[] = {
    {.in_tokens = DescribeInternetGateways_in, .out_tokens = DescribeInternetGateways_out, .results = DescribeInternetGateways_results, .limit_key = "MaxResults"},
};
static const char *const DescribeLaunchTemplateVersions_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeLaunchTemplateVersions_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeLaunchTemplateVersions_results[] = {
    "LaunchTemplateVersions",
    NULL,
};
static const struct paginator_model DescribeLaunchTemplateVersions_pages[] = {
    {.in_tokens = DescribeLaunchTemplateVersions_in, .out_tokens = DescribeLaunchTemplateVersions_out, .results = DescribeLaunchTemplateVersions_results, .limit_key = "MaxResults"},
};
static const char *const DescribeLaunchTemplates_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeLaunchTemplates_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeLaunchTemplates_results[] = {
    "LaunchTemplates",
    NULL,
};
static const struct paginator_model DescribeLaunchTemplates_pages[] = {
    {.in_tokens = DescribeLaunchTemplates_in, .out_tokens = DescribeLaunchTemplates_out, .results = DescribeLaunchTemplates_results, .limit_key = "MaxResults"},
};
static const char *const DescribeManagedPrefixLists_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeManagedPrefixLists_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeManagedPrefixLists_results[] = {
    "PrefixLists",
    NULL,
};
static const struct paginator_model DescribeManagedPrefixLists_pages[] = {
    {.in_tokens = DescribeManagedPrefixLists_in, .out_tokens = DescribeManagedPrefixLists_out, .results = DescribeManagedPrefixLists_results, .limit_key = "MaxResults"},
};
static const char *const DescribeNatGateways_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeNatGateways_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeNatGateways_results[] = {
    "NatGateways",
    NULL,
};
static const struct paginator_model DescribeNatGateways_pages[] = {
    {.in_tokens = DescribeNatGateways_in, .out_tokens = DescribeNatGateways_out, .results = DescribeNatGateways_results, .limit_key = "MaxResults"},
};
static const char *const DescribeNetworkAcls_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeNetworkAcls_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeNetworkAcls_results[] = {
    "NetworkAcls",
    NULL,
};
static const struct paginator_model DescribeNetworkAcls_pages[] = {
    {.in_tokens = DescribeNetworkAcls_in, .out_tokens = DescribeNetworkAcls_out, .results = DescribeNetworkAcls_results, .limit_key = "MaxResults"},
};
static const char *const DescribeNetworkInterfaces_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeNetworkInterfaces_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeNetworkInterfaces_results[] = {
    "NetworkInterfaces",
    NULL,
};
static const struct paginator_model DescribeNetworkInterfaces_pages[] = {
    {.in_tokens = DescribeNetworkInterfaces_in, .out_tokens = DescribeNetworkInterfaces_out, .results = DescribeNetworkInterfaces_results, .limit_key = "MaxResults"},
};
static const char *const DescribePrefixLists_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribePrefixLists_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribePrefixLists_results[] = {
    "PrefixLists",
    NULL,
};
static const struct paginator_model DescribePrefixLists_pages[] = {
    {.in_tokens = DescribePrefixLists_in, .out_tokens = DescribePrefixLists_out, .results = DescribePrefixLists_results, .limit_key = "MaxResults"},
};
static const char *const DescribeRouteTables_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeRouteTables_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeRouteTables_results[] = {
    "RouteTables",
    NULL,
};
static const struct paginator_model DescribeRouteTables_pages[] = {
    {.in_tokens = DescribeRouteTables_in, .out_tokens = DescribeRouteTables_out, .results = DescribeRouteTables_results, .limit_key = "MaxResults"},
};
static const char *const DescribeSecurityGroupRules_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeSecurityGroupRules_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeSecurityGroupRules_results[] = {
    "SecurityGroupRules",
    NULL,
};
static const struct paginator_model DescribeSecurityGroupRules_pages[] = {
    {.in_tokens = DescribeSecurityGroupRules_in, .out_tokens = DescribeSecurityGroupRules_out, .results = DescribeSecurityGroupRules_results, .limit_key = "MaxResults"},
};
static const char *const DescribeSecurityGroupVpcAssociations_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeSecurityGroupVpcAssociations_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeSecurityGroupVpcAssociations_results[] = {
    "SecurityGroupVpcAssociations",
    NULL,
};
static const struct paginator_model DescribeSecurityGroupVpcAssociations_pages[] = {
    {.in_tokens = DescribeSecurityGroupVpcAssociations_in, .out_tokens = DescribeSecurityGroupVpcAssociations_out, .results = DescribeSecurityGroupVpcAssociations_results, .limit_key = "MaxResults"},
};
static const char *const DescribeSecurityGroups_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeSecurityGroups_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeSecurityGroups_results[] = {
    "SecurityGroups",
    NULL,
};
static const struct paginator_model DescribeSecurityGroups_pages[] = {
    {.in_tokens = DescribeSecurityGroups_in, .out_tokens = DescribeSecurityGroups_out, .results = DescribeSecurityGroups_results, .limit_key = "MaxResults"},
};
static const char *const DescribeSnapshots_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeSnapshots_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeSnapshots_results[] = {
    "Snapshots",
    NULL,
};
static const struct paginator_model DescribeSnapshots_pages[] = {
    {.in_tokens = DescribeSnapshots_in, .out_tokens = DescribeSnapshots_out, .results = DescribeSnapshots_results, .limit_key = "MaxResults"},
};
static const char *const DescribeSpotInstanceRequests_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeSpotInstanceRequests_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeSpotInstanceRequests_results[] = {
    "SpotInstanceRequests",
    NULL,
};
static const struct paginator_model DescribeSpotInstanceRequests_pages[] = {
    {.in_tokens = DescribeSpotInstanceRequests_in, .out_tokens = DescribeSpotInstanceRequests_out, .results = DescribeSpotInstanceRequests_results, .limit_key = "MaxResults"},
};
static const char *const DescribeSpotPriceHistory_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeSpotPriceHistory_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeSpotPriceHistory_results[] = {
    "SpotPriceHistory",
    NULL,
};
static const struct paginator_model DescribeSpotPriceHistory_pages[] = {
    {.in_tokens = DescribeSpotPriceHistory_in, .out_tokens = DescribeSpotPriceHistory_out, .results = DescribeSpotPriceHistory_results, .limit_key = "MaxResults"},
};
static const char *const DescribeStaleSecurityGroups_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeStaleSecurityGroups_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeStaleSecurityGroups_results[] = {
    "StaleSecurityGroupSet",
    NULL,
};
static const struct paginator_model DescribeStaleSecurityGroups_pages[] = {
    {.in_tokens = DescribeStaleSecurityGroups_in, .out_tokens = DescribeStaleSecurityGroups_out, .results = DescribeStaleSecurityGroups_results, .limit_key = "MaxResults"},
};
static const char *const DescribeSubnets_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeSubnets_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeSubnets_results[] = {
    "Subnets",
    NULL,
};
static const struct paginator_model DescribeSubnets_pages[] = {
    {.in_tokens = DescribeSubnets_in, .out_tokens = DescribeSubnets_out, .results = DescribeSubnets_results, .limit_key = "MaxResults"},
};
static const char *const DescribeTags_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeTags_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeTags_results[] = {
    "Tags",
    NULL,
};
static const struct paginator_model DescribeTags_pages[] = {
    {.in_tokens = DescribeTags_in, .out_tokens = DescribeTags_out, .results = DescribeTags_results, .limit_key = "MaxResults"},
};
static const char *const DescribeTransitGatewayAttachments_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeTransitGatewayAttachments_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeTransitGatewayAttachments_results[] = {
    "TransitGatewayAttachments",
    NULL,
};
static const struct paginator_model DescribeTransitGatewayAttachments_pages[] = {
    {.in_tokens = DescribeTransitGatewayAttachments_in, .out_tokens = DescribeTransitGatewayAttachments_out, .results = DescribeTransitGatewayAttachments_results, .limit_key = "MaxResults"},
};
static const char *const DescribeTransitGatewayVpcAttachments_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeTransitGatewayVpcAttachments_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeTransitGatewayVpcAttachments_results[] = {
    "TransitGatewayVpcAttachments",
    NULL,
};
static const struct paginator_model DescribeTransitGatewayVpcAttachments_pages[] = {
    {.in_tokens = DescribeTransitGatewayVpcAttachments_in, .out_tokens = DescribeTransitGatewayVpcAttachments_out, .results = DescribeTransitGatewayVpcAttachments_results, .limit_key = "MaxResults"},
};
static const char *const DescribeTransitGateways_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeTransitGateways_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeTransitGateways_results[] = {
    "TransitGateways",
    NULL,
};
static const struct paginator_model DescribeTransitGateways_pages[] = {
    {.in_tokens = DescribeTransitGateways_in, .out_tokens = DescribeTransitGateways_out, .results = DescribeTransitGateways_results, .limit_key = "MaxResults"},
};
static const char *const DescribeVolumes_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeVolumes_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeVolumes_results[] = {
    "Volumes",
    NULL,
};
static const struct paginator_model DescribeVolumes_pages[] = {
    {.in_tokens = DescribeVolumes_in, .out_tokens = DescribeVolumes_out, .results = DescribeVolumes_results, .limit_key = "MaxResults"},
};
static const char *const DescribeVolumesModifications_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeVolumesModifications_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeVolumesModifications_results[] = {
    "VolumesModifications",
    NULL,
};
static const struct paginator_model DescribeVolumesModifications_pages[] = {
    {.in_tokens = DescribeVolumesModifications_in, .out_tokens = DescribeVolumesModifications_out, .results = DescribeVolumesModifications_results, .limit_key = "MaxResults"},
};
static const char *const DescribeVpcEndpointServices_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeVpcEndpointServices_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeVpcEndpointServices_results[] = {
    "ServiceDetails",
    "ServiceNames",
    NULL,
};
static const struct paginator_model DescribeVpcEndpointServices_pages[] = {
    {.in_tokens = DescribeVpcEndpointServices_in, .out_tokens = DescribeVpcEndpointServices_out, .results = DescribeVpcEndpointServices_results, .limit_key = "MaxResults"},
};
static const char *const DescribeVpcEndpoints_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeVpcEndpoints_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeVpcEndpoints_results[] = {
    "VpcEndpoints",
    NULL,
};
static const struct paginator_model DescribeVpcEndpoints_pages[] = {
    {.in_tokens = DescribeVpcEndpoints_in, .out_tokens = DescribeVpcEndpoints_out, .results = DescribeVpcEndpoints_results, .limit_key = "MaxResults"},
};
static const char *const DescribeVpcPeeringConnections_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeVpcPeeringConnections_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeVpcPeeringConnections_results[] = {
    "VpcPeeringConnections",
    NULL,
};
static const struct paginator_model DescribeVpcPeeringConnections_pages[] = {
    {.in_tokens = DescribeVpcPeeringConnections_in, .out_tokens = DescribeVpcPeeringConnections_out, .results = DescribeVpcPeeringConnections_results, .limit_key = "MaxResults"},
};
static const char *const DescribeVpcs_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeVpcs_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeVpcs_results[] = {
    "Vpcs",
    NULL,
};
static const struct paginator_model DescribeVpcs_pages[] = {
    {.in_tokens = DescribeVpcs_in, .out_tokens = DescribeVpcs_out, .results = DescribeVpcs_results, .limit_key = "MaxResults"},
};
static const char *const GetManagedPrefixListAssociations_in[] = {
    "NextToken",
    NULL,
};
static const char *const GetManagedPrefixListAssociations_out[] = {
    "NextToken",
    NULL,
};
static const char *const GetManagedPrefixListAssociations_results[] = {
    "PrefixListAssociations",
    NULL,
};
static const struct paginator_model GetManagedPrefixListAssociations_pages[] = {
    {.in_tokens = GetManagedPrefixListAssociations_in, .out_tokens = GetManagedPrefixListAssociations_out, .results = GetManagedPrefixListAssociations_results, .limit_key = "MaxResults"},
};
static const char *const GetManagedPrefixListEntries_in[] = {
    "NextToken",
    NULL,
};
static const char *const GetManagedPrefixListEntries_out[] = {
    "NextToken",
    NULL,
};
static const char *const GetManagedPrefixListEntries_results[] = {
    "Entries",
    NULL,
};
static const struct paginator_model GetManagedPrefixListEntries_pages[] = {
    {.in_tokens = GetManagedPrefixListEntries_in, .out_tokens = GetManagedPrefixListEntries_out, .results = GetManagedPrefixListEntries_results, .limit_key = "MaxResults"},
};
static const char *const GetSecurityGroupsForVpc_in[] = {
    "NextToken",
    NULL,
};
static const char *const GetSecurityGroupsForVpc_out[] = {
    "NextToken",
    NULL,
};
static const char *const GetSecurityGroupsForVpc_results[] = {
    "SecurityGroupForVpcs",
    NULL,
};
static const struct paginator_model GetSecurityGroupsForVpc_pages[] = {
    {.in_tokens = GetSecurityGroupsForVpc_in, .out_tokens = GetSecurityGroupsForVpc_out, .results = GetSecurityGroupsForVpc_results, .limit_key = "MaxResults"},
};
static const struct operation operations[] = {
    {"AcceptVpcPeeringConnection", "POST", "/", AT_AcceptVpcPeeringConnectionRequest, AT_AcceptVpcPeeringConnectionResult},
    {"AllocateAddress", "POST", "/", AT_AllocateAddressRequest, AT_AllocateAddressResult},
    {"AssignIpv6Addresses", "POST", "/", AT_AssignIpv6AddressesRequest, AT_AssignIpv6AddressesResult},
    {"AssignPrivateIpAddresses", "POST", "/", AT_AssignPrivateIpAddressesRequest, AT_AssignPrivateIpAddressesResult},
    {"AssignPrivateNatGatewayAddress", "POST", "/", AT_AssignPrivateNatGatewayAddressRequest, AT_AssignPrivateNatGatewayAddressResult},
    {"AssociateAddress", "POST", "/", AT_AssociateAddressRequest, AT_AssociateAddressResult},
    {"AssociateDhcpOptions", "POST", "/", AT_AssociateDhcpOptionsRequest, 0},
    {"AssociateIamInstanceProfile", "POST", "/", AT_AssociateIamInstanceProfileRequest, AT_AssociateIamInstanceProfileResult},
    {"AssociateNatGatewayAddress", "POST", "/", AT_AssociateNatGatewayAddressRequest, AT_AssociateNatGatewayAddressResult},
    {"AssociateRouteTable", "POST", "/", AT_AssociateRouteTableRequest, AT_AssociateRouteTableResult},
    {"AssociateSecurityGroupVpc", "POST", "/", AT_AssociateSecurityGroupVpcRequest, AT_AssociateSecurityGroupVpcResult},
    {"AssociateSubnetCidrBlock", "POST", "/", AT_AssociateSubnetCidrBlockRequest, AT_AssociateSubnetCidrBlockResult},
    {"AssociateVpcCidrBlock", "POST", "/", AT_AssociateVpcCidrBlockRequest, AT_AssociateVpcCidrBlockResult},
    {"AttachInternetGateway", "POST", "/", AT_AttachInternetGatewayRequest, 0},
    {"AttachNetworkInterface", "POST", "/", AT_AttachNetworkInterfaceRequest, AT_AttachNetworkInterfaceResult},
    {"AttachVolume", "POST", "/", AT_AttachVolumeRequest, AT_VolumeAttachment},
    {"AttachVpnGateway", "POST", "/", AT_AttachVpnGatewayRequest, AT_AttachVpnGatewayResult},
    {"AuthorizeSecurityGroupEgress", "POST", "/", AT_AuthorizeSecurityGroupEgressRequest, AT_AuthorizeSecurityGroupEgressResult},
    {"AuthorizeSecurityGroupIngress", "POST", "/", AT_AuthorizeSecurityGroupIngressRequest, AT_AuthorizeSecurityGroupIngressResult},
    {"CopyImage", "POST", "/", AT_CopyImageRequest, AT_CopyImageResult},
    {"CopySnapshot", "POST", "/", AT_CopySnapshotRequest, AT_CopySnapshotResult},
    {"CreateDefaultSubnet", "POST", "/", AT_CreateDefaultSubnetRequest, AT_CreateDefaultSubnetResult},
    {"CreateDefaultVpc", "POST", "/", AT_CreateDefaultVpcRequest, AT_CreateDefaultVpcResult},
    {"CreateDhcpOptions", "POST", "/", AT_CreateDhcpOptionsRequest, AT_CreateDhcpOptionsResult},
    {"CreateEgressOnlyInternetGateway", "POST", "/", AT_CreateEgressOnlyInternetGatewayRequest, AT_CreateEgressOnlyInternetGatewayResult},
    {"CreateFlowLogs", "POST", "/", AT_CreateFlowLogsRequest, AT_CreateFlowLogsResult},
    {"CreateImage", "POST", "/", AT_CreateImageRequest, AT_CreateImageResult},
    {"CreateInternetGateway", "POST", "/", AT_CreateInternetGatewayRequest, AT_CreateInternetGatewayResult},
    {"CreateKeyPair", "POST", "/", AT_CreateKeyPairRequest, AT_KeyPair},
    {"CreateLaunchTemplate", "POST", "/", AT_CreateLaunchTemplateRequest, AT_CreateLaunchTemplateResult},
    {"CreateLaunchTemplateVersion", "POST", "/", AT_CreateLaunchTemplateVersionRequest, AT_CreateLaunchTemplateVersionResult},
    {"CreateManagedPrefixList", "POST", "/", AT_CreateManagedPrefixListRequest, AT_CreateManagedPrefixListResult},
    {"CreateNatGateway", "POST", "/", AT_CreateNatGatewayRequest, AT_CreateNatGatewayResult},
    {"CreateNetworkAcl", "POST", "/", AT_CreateNetworkAclRequest, AT_CreateNetworkAclResult},
    {"CreateNetworkAclEntry", "POST", "/", AT_CreateNetworkAclEntryRequest, 0},
    {"CreateNetworkInterface", "POST", "/", AT_CreateNetworkInterfaceRequest, AT_CreateNetworkInterfaceResult},
    {"CreateRoute", "POST", "/", AT_CreateRouteRequest, AT_CreateRouteResult},
    {"CreateRouteTable", "POST", "/", AT_CreateRouteTableRequest, AT_CreateRouteTableResult},
    {"CreateSecurityGroup", "POST", "/", AT_CreateSecurityGroupRequest, AT_CreateSecurityGroupResult},
    {"CreateSnapshot", "POST", "/", AT_CreateSnapshotRequest, AT_Snapshot},
    {"CreateSubnet", "POST", "/", AT_CreateSubnetRequest, AT_CreateSubnetResult},
    {"CreateSubnetCidrReservation", "POST", "/", AT_CreateSubnetCidrReservationRequest, AT_CreateSubnetCidrReservationResult},
    {"CreateTags", "POST", "/", AT_CreateTagsRequest, 0},
    {"CreateVolume", "POST", "/", AT_CreateVolumeRequest, AT_Volume},
    {"CreateVpc", "POST", "/", AT_CreateVpcRequest, AT_CreateVpcResult},
    {"CreateVpcEndpoint", "POST", "/", AT_CreateVpcEndpointRequest, AT_CreateVpcEndpointResult},
    {"CreateVpcPeeringConnection", "POST", "/", AT_CreateVpcPeeringConnectionRequest, AT_CreateVpcPeeringConnectionResult},
    {"CreateVpnGateway", "POST", "/", AT_CreateVpnGatewayRequest, AT_CreateVpnGatewayResult},
    {"DeleteDhcpOptions", "POST", "/", AT_DeleteDhcpOptionsRequest, 0},
    {"DeleteEgressOnlyInternetGateway", "POST", "/", AT_DeleteEgressOnlyInternetGatewayRequest, AT_DeleteEgressOnlyInternetGatewayResult},
    {"DeleteFlowLogs", "POST", "/", AT_DeleteFlowLogsRequest, AT_DeleteFlowLogsResult},
    {"DeleteInternetGateway", "POST", "/", AT_DeleteInternetGatewayRequest, 0},
    {"DeleteKeyPair", "POST", "/", AT_DeleteKeyPairRequest, AT_DeleteKeyPairResult},
    {"DeleteLaunchTemplate", "POST", "/", AT_DeleteLaunchTemplateRequest, AT_DeleteLaunchTemplateResult},
    {"DeleteLaunchTemplateVersions", "POST", "/", AT_DeleteLaunchTemplateVersionsRequest, AT_DeleteLaunchTemplateVersionsResult},
    {"DeleteManagedPrefixList", "POST", "/", AT_DeleteManagedPrefixListRequest, AT_DeleteManagedPrefixListResult},
    {"DeleteNatGateway", "POST", "/", AT_DeleteNatGatewayRequest, AT_DeleteNatGatewayResult},
    {"DeleteNetworkAcl", "POST", "/", AT_DeleteNetworkAclRequest, 0},
    {"DeleteNetworkAclEntry", "POST", "/", AT_DeleteNetworkAclEntryRequest, 0},
    {"DeleteNetworkInterface", "POST", "/", AT_DeleteNetworkInterfaceRequest, 0},
    {"DeleteRoute", "POST", "/", AT_DeleteRouteRequest, 0},
    {"DeleteRouteTable", "POST", "/", AT_DeleteRouteTableRequest, 0},
    {"DeleteSecurityGroup", "POST", "/", AT_DeleteSecurityGroupRequest, AT_DeleteSecurityGroupResult},
    {"DeleteSnapshot", "POST", "/", AT_DeleteSnapshotRequest, 0},
    {"DeleteSubnet", "POST", "/", AT_DeleteSubnetRequest, 0},
    {"DeleteSubnetCidrReservation", "POST", "/", AT_DeleteSubnetCidrReservationRequest, AT_DeleteSubnetCidrReservationResult},
    {"DeleteTags", "POST", "/", AT_DeleteTagsRequest, 0},
    {"DeleteVolume", "POST", "/", AT_DeleteVolumeRequest, 0},
    {"DeleteVpc", "POST", "/", AT_DeleteVpcRequest, 0},
    {"DeleteVpcEndpoints", "POST", "/", AT_DeleteVpcEndpointsRequest, AT_DeleteVpcEndpointsResult},
    {"DeleteVpcPeeringConnection", "POST", "/", AT_DeleteVpcPeeringConnectionRequest, AT_DeleteVpcPeeringConnectionResult},
    {"DeleteVpnGateway", "POST", "/", AT_DeleteVpnGatewayRequest, 0},
    {"DeregisterImage", "POST", "/", AT_DeregisterImageRequest, AT_DeregisterImageResult},
    {"DescribeAccountAttributes", "POST", "/", AT_DescribeAccountAttributesRequest, AT_DescribeAccountAttributesResult, .traits = OPERATION_READS},
    {"DescribeAddresses", "POST", "/", AT_DescribeAddressesRequest, AT_DescribeAddressesResult, .traits = OPERATION_READS},
    {"DescribeAddressesAttribute", "POST", "/", AT_DescribeAddressesAttributeRequest, AT_DescribeAddressesAttributeResult, .traits = OPERATION_READS, .paginator = DescribeAddressesAttribute_pages},
    {"DescribeAvailabilityZones", "POST", "/", AT_DescribeAvailabilityZonesRequest, AT_DescribeAvailabilityZonesResult, .traits = OPERATION_READS},
    {"DescribeCustomerGateways", "POST", "/", AT_DescribeCustomerGatewaysRequest, AT_DescribeCustomerGatewaysResult, .traits = OPERATION_READS},
    {"DescribeDhcpOptions", "POST", "/", AT_DescribeDhcpOptionsRequest, AT_DescribeDhcpOptionsResult, .traits = OPERATION_READS, .paginator = DescribeDhcpOptions_pages},
    {"DescribeEgressOnlyInternetGateways", "POST", "/", AT_DescribeEgressOnlyInternetGatewaysRequest, AT_DescribeEgressOnlyInternetGatewaysResult, .traits = OPERATION_READS, .paginator = DescribeEgressOnlyInternetGateways_pages},
    {"DescribeFlowLogs", "POST", "/", AT_DescribeFlowLogsRequest, AT_DescribeFlowLogsResult, .traits = OPERATION_READS, .paginator = DescribeFlowLogs_pages},
    {"DescribeIamInstanceProfileAssociations", "POST", "/", AT_DescribeIamInstanceProfileAssociationsRequest, AT_DescribeIamInstanceProfileAssociationsResult, .traits = OPERATION_READS, .paginator = DescribeIamInstanceProfileAssociations_pages},
    {"DescribeImageAttribute", "POST", "/", AT_DescribeImageAttributeRequest, AT_ImageAttribute, .traits = OPERATION_READS},
    {"DescribeImages", "POST", "/", AT_DescribeImagesRequest, AT_DescribeImagesResult, .traits = OPERATION_READS, .paginator = DescribeImages_pages},
    {"DescribeInstanceAttribute", "POST", "/", AT_DescribeInstanceAttributeRequest, AT_InstanceAttribute, .traits = OPERATION_READS},
    {"DescribeInstanceCreditSpecifications", "POST", "/", AT_DescribeInstanceCreditSpecificationsRequest, AT_DescribeInstanceCreditSpecificationsResult, .traits = OPERATION_READS, .paginator = DescribeInstanceCreditSpecifications_pages},
    {"DescribeInstanceStatus", "POST", "/", AT_DescribeInstanceStatusRequest, AT_DescribeInstanceStatusResult, .traits = OPERATION_READS, .paginator = DescribeInstanceStatus_pages},
    {"DescribeInstanceTypeOfferings", "POST", "/", AT_DescribeInstanceTypeOfferingsRequest, AT_DescribeInstanceTypeOfferingsResult, .traits = OPERATION_READS, .paginator = DescribeInstanceTypeOfferings_pages},
    {"DescribeInstanceTypes", "POST", "/", AT_DescribeInstanceTypesRequest, AT_DescribeInstanceTypesResult, .traits = OPERATION_READS, .paginator = DescribeInstanceTypes_pages},
    {"DescribeInstances", "POST", "/", AT_DescribeInstancesRequest, AT_DescribeInstancesResult, .traits = OPERATION_READS, .paginator = DescribeInstances_pages},
    {"DescribeInternetGateways", "POST", "/", AT_DescribeInternetGatewaysRequest, AT_DescribeInternetGatewaysResult, .traits = OPERATION_READS, .paginator = DescribeInternetGateways_pages},
    {"DescribeKeyPairs", "POST", "/", AT_DescribeKeyPairsRequest, AT_DescribeKeyPairsResult, .traits = OPERATION_READS},
    {"DescribeLaunchTemplateVersions", "POST", "/", AT_DescribeLaunchTemplateVersionsRequest, AT_DescribeLaunchTemplateVersionsResult, .traits = OPERATION_READS, .paginator = DescribeLaunchTemplateVersions_pages},
    {"DescribeLaunchTemplates", "POST", "/", AT_DescribeLaunchTemplatesRequest, AT_DescribeLaunchTemplatesResult, .traits = OPERATION_READS, .paginator = DescribeLaunchTemplates_pages},
    {"DescribeManagedPrefixLists", "POST", "/", AT_DescribeManagedPrefixListsRequest, AT_DescribeManagedPrefixListsResult, .traits = OPERATION_READS, .paginator = DescribeManagedPrefixLists_pages},
    {"DescribeNatGateways", "POST", "/", AT_DescribeNatGatewaysRequest, AT_DescribeNatGatewaysResult, .traits = OPERATION_READS, .paginator = DescribeNatGateways_pages},
    {"DescribeNetworkAcls", "POST", "/", AT_DescribeNetworkAclsRequest, AT_DescribeNetworkAclsResult, .traits = OPERATION_READS, .paginator = DescribeNetworkAcls_pages},
    {"DescribeNetworkInterfaceAttribute", "POST", "/", AT_DescribeNetworkInterfaceAttributeRequest, AT_DescribeNetworkInterfaceAttributeResult, .traits = OPERATION_READS},
    {"DescribeNetworkInterfaces", "POST", "/", AT_DescribeNetworkInterfacesRequest, AT_DescribeNetworkInterfacesResult, .traits = OPERATION_READS, .paginator = DescribeNetworkInterfaces_pages},
    {"DescribePrefixLists", "POST", "/", AT_DescribePrefixListsRequest, AT_DescribePrefixListsResult, .traits = OPERATION_READS, .paginator = DescribePrefixLists_pages},
    {"DescribeRegions", "POST", "/", AT_DescribeRegionsRequest, AT_DescribeRegionsResult, .traits = OPERATION_READS},
    {"DescribeRouteTables", "POST", "/", AT_DescribeRouteTablesRequest, AT_DescribeRouteTablesResult, .traits = OPERATION_READS, .paginator = DescribeRouteTables_pages},
    {"DescribeSecurityGroupReferences", "POST", "/", AT_DescribeSecurityGroupReferencesRequest, AT_DescribeSecurityGroupReferencesResult, .traits = OPERATION_READS},
    {"DescribeSecurityGroupRules", "POST", "/", AT_DescribeSecurityGroupRulesRequest, AT_DescribeSecurityGroupRulesResult, .traits = OPERATION_READS, .paginator = DescribeSecurityGroupRules_pages},
    {"DescribeSecurityGroupVpcAssociations", "POST", "/", AT_DescribeSecurityGroupVpcAssociationsRequest, AT_DescribeSecurityGroupVpcAssociationsResult, .traits = OPERATION_READS, .paginator = DescribeSecurityGroupVpcAssociations_pages},
    {"DescribeSecurityGroups", "POST", "/", AT_DescribeSecurityGroupsRequest, AT_DescribeSecurityGroupsResult, .traits = OPERATION_READS, .paginator = DescribeSecurityGroups_pages},
    {"DescribeSnapshotAttribute", "POST", "/", AT_DescribeSnapshotAttributeRequest, AT_DescribeSnapshotAttributeResult, .traits = OPERATION_READS},
    {"DescribeSnapshots", "POST", "/", AT_DescribeSnapshotsRequest, AT_DescribeSnapshotsResult, .traits = OPERATION_READS, .paginator = DescribeSnapshots_pages},
    {"DescribeSpotInstanceRequests", "POST", "/", AT_DescribeSpotInstanceRequestsRequest, AT_DescribeSpotInstanceRequestsResult, .traits = OPERATION_READS, .paginator = DescribeSpotInstanceRequests_pages},
    {"DescribeSpotPriceHistory", "POST", "/", AT_DescribeSpotPriceHistoryRequest, AT_DescribeSpotPriceHistoryResult, .traits = OPERATION_READS, .paginator = DescribeSpotPriceHistory_pages},
    {"DescribeStaleSecurityGroups", "POST", "/", AT_DescribeStaleSecurityGroupsRequest, AT_DescribeStaleSecurityGroupsResult, .traits = OPERATION_READS, .paginator = DescribeStaleSecurityGroups_pages},
    {"DescribeSubnets", "POST", "/", AT_DescribeSubnetsRequest, AT_DescribeSubnetsResult, .traits = OPERATION_READS, .paginator = DescribeSubnets_pages},
    {"DescribeTags", "POST", "/", AT_DescribeTagsRequest, AT_DescribeTagsResult, .traits = OPERATION_READS, .paginator = DescribeTags_pages},
    {"DescribeTransitGatewayAttachments", "POST", "/", AT_DescribeTransitGatewayAttachmentsRequest, AT_DescribeTransitGatewayAttachmentsResult, .traits = OPERATION_READS, .paginator = DescribeTransitGatewayAttachments_pages},
    {"DescribeTransitGatewayVpcAttachments", "POST", "/", AT_DescribeTransitGatewayVpcAttachmentsRequest, AT_DescribeTransitGatewayVpcAttachmentsResult, .traits = OPERATION_READS, .paginator = DescribeTransitGatewayVpcAttachments_pages},
    {"DescribeTransitGateways", "POST", "/", AT_DescribeTransitGatewaysRequest, AT_DescribeTransitGatewaysResult, .traits = OPERATION_READS, .paginator = DescribeTransitGateways_pages},
    {"DescribeVolumes", "POST", "/", AT_DescribeVolumesRequest, AT_DescribeVolumesResult, .traits = OPERATION_READS, .paginator = DescribeVolumes_pages},
    {"DescribeVolumesModifications", "POST", "/", AT_DescribeVolumesModificationsRequest, AT_DescribeVolumesModificationsResult, .traits = OPERATION_READS, .paginator = DescribeVolumesModifications_pages},
    {"DescribeVpcAttribute", "POST", "/", AT_DescribeVpcAttributeRequest, AT_DescribeVpcAttributeResult, .traits = OPERATION_READS},
    {"DescribeVpcBlockPublicAccessExclusions", "POST", "/", AT_DescribeVpcBlockPublicAccessExclusionsRequest, AT_DescribeVpcBlockPublicAccessExclusionsResult, .traits = OPERATION_READS},
    {"DescribeVpcBlockPublicAccessOptions", "POST", "/", AT_DescribeVpcBlockPublicAccessOptionsRequest, AT_DescribeVpcBlockPublicAccessOptionsResult, .traits = OPERATION_READS},
    {"DescribeVpcEndpointServices", "POST", "/", AT_DescribeVpcEndpointServicesRequest, AT_DescribeVpcEndpointServicesResult, .traits = OPERATION_READS, .paginator = DescribeVpcEndpointServices_pages},
    {"DescribeVpcEndpoints", "POST", "/", AT_DescribeVpcEndpointsRequest, AT_DescribeVpcEndpointsResult, .traits = OPERATION_READS, .paginator = DescribeVpcEndpoints_pages},
    {"DescribeVpcPeeringConnections", "POST", "/", AT_DescribeVpcPeeringConnectionsRequest, AT_DescribeVpcPeeringConnectionsResult, .traits = OPERATION_READS, .paginator = DescribeVpcPeeringConnections_pages},
    {"DescribeVpcs", "POST", "/", AT_DescribeVpcsRequest, AT_DescribeVpcsResult, .traits = OPERATION_READS, .paginator = DescribeVpcs_pages},
    {"DescribeVpnConnections", "POST", "/", AT_DescribeVpnConnectionsRequest, AT_DescribeVpnConnectionsResult, .traits = OPERATION_READS},
    {"DescribeVpnGateways", "POST", "/", AT_DescribeVpnGatewaysRequest, AT_DescribeVpnGatewaysResult, .traits = OPERATION_READS},
    {"DetachInternetGateway", "POST", "/", AT_DetachInternetGatewayRequest, 0},
    {"DetachNetworkInterface", "POST", "/", AT_DetachNetworkInterfaceRequest, 0},
    {"DetachVolume", "POST", "/", AT_DetachVolumeRequest, AT_VolumeAttachment},
    {"DetachVpnGateway", "POST", "/", AT_DetachVpnGatewayRequest, 0},
    {"DisableEbsEncryptionByDefault", "POST", "/", AT_DisableEbsEncryptionByDefaultRequest, AT_DisableEbsEncryptionByDefaultResult},
    {"DisableImageBlockPublicAccess", "POST", "/", AT_DisableImageBlockPublicAccessRequest, AT_DisableImageBlockPublicAccessResult},
    {"DisableSnapshotBlockPublicAccess", "POST", "/", AT_DisableSnapshotBlockPublicAccessRequest, AT_DisableSnapshotBlockPublicAccessResult},
    {"DisableVgwRoutePropagation", "POST", "/", AT_DisableVgwRoutePropagationRequest, 0},
    {"DisassociateAddress", "POST", "/", AT_DisassociateAddressRequest, 0},
    {"DisassociateIamInstanceProfile", "POST", "/", AT_DisassociateIamInstanceProfileRequest, AT_DisassociateIamInstanceProfileResult},
    {"DisassociateNatGatewayAddress", "POST", "/", AT_DisassociateNatGatewayAddressRequest, AT_DisassociateNatGatewayAddressResult},
    {"DisassociateRouteTable", "POST", "/", AT_DisassociateRouteTableRequest, 0},
    {"DisassociateSecurityGroupVpc", "POST", "/", AT_DisassociateSecurityGroupVpcRequest, AT_DisassociateSecurityGroupVpcResult},
    {"DisassociateSubnetCidrBlock", "POST", "/", AT_DisassociateSubnetCidrBlockRequest, AT_DisassociateSubnetCidrBlockResult},
    {"DisassociateVpcCidrBlock", "POST", "/", AT_DisassociateVpcCidrBlockRequest, AT_DisassociateVpcCidrBlockResult},
    {"EnableEbsEncryptionByDefault", "POST", "/", AT_EnableEbsEncryptionByDefaultRequest, AT_EnableEbsEncryptionByDefaultResult},
    {"EnableImageBlockPublicAccess", "POST", "/", AT_EnableImageBlockPublicAccessRequest, AT_EnableImageBlockPublicAccessResult},
    {"EnableSnapshotBlockPublicAccess", "POST", "/", AT_EnableSnapshotBlockPublicAccessRequest, AT_EnableSnapshotBlockPublicAccessResult},
    {"EnableVgwRoutePropagation", "POST", "/", AT_EnableVgwRoutePropagationRequest, 0},
    {"GetConsoleOutput", "POST", "/", AT_GetConsoleOutputRequest, AT_GetConsoleOutputResult, .traits = OPERATION_READS},
    {"GetEbsDefaultKmsKeyId", "POST", "/", AT_GetEbsDefaultKmsKeyIdRequest, AT_GetEbsDefaultKmsKeyIdResult, .traits = OPERATION_READS},
    {"GetEbsEncryptionByDefault", "POST", "/", AT_GetEbsEncryptionByDefaultRequest, AT_GetEbsEncryptionByDefaultResult, .traits = OPERATION_READS},
    {"GetImageBlockPublicAccessState", "POST", "/", AT_GetImageBlockPublicAccessStateRequest, AT_GetImageBlockPublicAccessStateResult, .traits = OPERATION_READS},
    {"GetInstanceMetadataDefaults", "POST", "/", AT_GetInstanceMetadataDefaultsRequest, AT_GetInstanceMetadataDefaultsResult, .traits = OPERATION_READS},
    {"GetManagedPrefixListAssociations", "POST", "/", AT_GetManagedPrefixListAssociationsRequest, AT_GetManagedPrefixListAssociationsResult, .traits = OPERATION_READS, .paginator = GetManagedPrefixListAssociations_pages},
    {"GetManagedPrefixListEntries", "POST", "/", AT_GetManagedPrefixListEntriesRequest, AT_GetManagedPrefixListEntriesResult, .traits = OPERATION_READS, .paginator = GetManagedPrefixListEntries_pages},
    {"GetSecurityGroupsForVpc", "POST", "/", AT_GetSecurityGroupsForVpcRequest, AT_GetSecurityGroupsForVpcResult, .traits = OPERATION_READS, .paginator = GetSecurityGroupsForVpc_pages},
    {"GetSerialConsoleAccessStatus", "POST", "/", AT_GetSerialConsoleAccessStatusRequest, AT_GetSerialConsoleAccessStatusResult, .traits = OPERATION_READS},
    {"GetSnapshotBlockPublicAccessState", "POST", "/", AT_GetSnapshotBlockPublicAccessStateRequest, AT_GetSnapshotBlockPublicAccessStateResult, .traits = OPERATION_READS},
    {"GetSubnetCidrReservations", "POST", "/", AT_GetSubnetCidrReservationsRequest, AT_GetSubnetCidrReservationsResult, .traits = OPERATION_READS},
    {"ImportKeyPair", "POST", "/", AT_ImportKeyPairRequest, AT_ImportKeyPairResult},
    {"ModifyAddressAttribute", "POST", "/", AT_ModifyAddressAttributeRequest, AT_ModifyAddressAttributeResult},
    {"ModifyImageAttribute", "POST", "/", AT_ModifyImageAttributeRequest, 0},
    {"ModifyInstanceAttribute", "POST", "/", AT_ModifyInstanceAttributeRequest, 0},
    {"ModifyInstanceCreditSpecification", "POST", "/", AT_ModifyInstanceCreditSpecificationRequest, AT_ModifyInstanceCreditSpecificationResult},
    {"ModifyInstanceMaintenanceOptions", "POST", "/", AT_ModifyInstanceMaintenanceOptionsRequest, AT_ModifyInstanceMaintenanceOptionsResult},
    {"ModifyInstanceMetadataDefaults", "POST", "/", AT_ModifyInstanceMetadataDefaultsRequest, AT_ModifyInstanceMetadataDefaultsResult},
    {"ModifyInstanceMetadataOptions", "POST", "/", AT_ModifyInstanceMetadataOptionsRequest, AT_ModifyInstanceMetadataOptionsResult},
    {"ModifyInstancePlacement", "POST", "/", AT_ModifyInstancePlacementRequest, AT_ModifyInstancePlacementResult},
    {"ModifyLaunchTemplate", "POST", "/", AT_ModifyLaunchTemplateRequest, AT_ModifyLaunchTemplateResult},
    {"ModifyManagedPrefixList", "POST", "/", AT_ModifyManagedPrefixListRequest, AT_ModifyManagedPrefixListResult},
    {"ModifyNetworkInterfaceAttribute", "POST", "/", AT_ModifyNetworkInterfaceAttributeRequest, 0},
    {"ModifyPrivateDnsNameOptions", "POST", "/", AT_ModifyPrivateDnsNameOptionsRequest, AT_ModifyPrivateDnsNameOptionsResult},
    {"ModifySecurityGroupRules", "POST", "/", AT_ModifySecurityGroupRulesRequest, AT_ModifySecurityGroupRulesResult},
    {"ModifySnapshotAttribute", "POST", "/", AT_ModifySnapshotAttributeRequest, 0},
    {"ModifySubnetAttribute", "POST", "/", AT_ModifySubnetAttributeRequest, 0},
    {"ModifyVolume", "POST", "/", AT_ModifyVolumeRequest, AT_ModifyVolumeResult},
    {"ModifyVpcAttribute", "POST", "/", AT_ModifyVpcAttributeRequest, 0},
    {"ModifyVpcBlockPublicAccessOptions", "POST", "/", AT_ModifyVpcBlockPublicAccessOptionsRequest, AT_ModifyVpcBlockPublicAccessOptionsResult},
    {"ModifyVpcEndpoint", "POST", "/", AT_ModifyVpcEndpointRequest, AT_ModifyVpcEndpointResult},
    {"ModifyVpcPeeringConnectionOptions", "POST", "/", AT_ModifyVpcPeeringConnectionOptionsRequest, AT_ModifyVpcPeeringConnectionOptionsResult},
    {"ModifyVpcTenancy", "POST", "/", AT_ModifyVpcTenancyRequest, AT_ModifyVpcTenancyResult},
    {"MonitorInstances", "POST", "/", AT_MonitorInstancesRequest, AT_MonitorInstancesResult},
    {"RebootInstances", "POST", "/", AT_RebootInstancesRequest, 0},
    {"RegisterImage", "POST", "/", AT_RegisterImageRequest, AT_RegisterImageResult},
    {"RejectVpcPeeringConnection", "POST", "/", AT_RejectVpcPeeringConnectionRequest, AT_RejectVpcPeeringConnectionResult},
    {"ReleaseAddress", "POST", "/", AT_ReleaseAddressRequest, 0},
    {"ReplaceIamInstanceProfileAssociation", "POST", "/", AT_ReplaceIamInstanceProfileAssociationRequest, AT_ReplaceIamInstanceProfileAssociationResult},
    {"ReplaceNetworkAclAssociation", "POST", "/", AT_ReplaceNetworkAclAssociationRequest, AT_ReplaceNetworkAclAssociationResult},
    {"ReplaceNetworkAclEntry", "POST", "/", AT_ReplaceNetworkAclEntryRequest, 0},
    {"ReplaceRoute", "POST", "/", AT_ReplaceRouteRequest, 0},
    {"ReplaceRouteTableAssociation", "POST", "/", AT_ReplaceRouteTableAssociationRequest, AT_ReplaceRouteTableAssociationResult},
    {"RequestSpotInstances", "POST", "/", AT_RequestSpotInstancesRequest, AT_RequestSpotInstancesResult},
    {"ResetAddressAttribute", "POST", "/", AT_ResetAddressAttributeRequest, AT_ResetAddressAttributeResult},
    {"ResetInstanceAttribute", "POST", "/", AT_ResetInstanceAttributeRequest, 0},
    {"RestoreManagedPrefixListVersion", "POST", "/", AT_RestoreManagedPrefixListVersionRequest, AT_RestoreManagedPrefixListVersionResult},
    {"RevokeSecurityGroupEgress", "POST", "/", AT_RevokeSecurityGroupEgressRequest, AT_RevokeSecurityGroupEgressResult},
    {"RevokeSecurityGroupIngress", "POST", "/", AT_RevokeSecurityGroupIngressRequest, AT_RevokeSecurityGroupIngressResult},
    {"RunInstances", "POST", "/", AT_RunInstancesRequest, AT_Reservation},
    {"StartInstances", "POST", "/", AT_StartInstancesRequest, AT_StartInstancesResult},
    {"StopInstances", "POST", "/", AT_StopInstancesRequest, AT_StopInstancesResult},
    {"TerminateInstances", "POST", "/", AT_TerminateInstancesRequest, AT_TerminateInstancesResult},
    {"UnassignIpv6Addresses", "POST", "/", AT_UnassignIpv6AddressesRequest, AT_UnassignIpv6AddressesResult},
    {"UnassignPrivateIpAddresses", "POST", "/", AT_UnassignPrivateIpAddressesRequest, 0},
    {"UnassignPrivateNatGatewayAddress", "POST", "/", AT_UnassignPrivateNatGatewayAddressRequest, AT_UnassignPrivateNatGatewayAddressResult},
    {"UnmonitorInstances", "POST", "/", AT_UnmonitorInstancesRequest, AT_UnmonitorInstancesResult},
    {"UpdateSecurityGroupRuleDescriptionsEgress", "POST", "/", AT_UpdateSecurityGroupRuleDescriptionsEgressRequest, AT_UpdateSecurityGroupRuleDescriptionsEgressResult},
    {"UpdateSecurityGroupRuleDescriptionsIngress", "POST", "/", AT_UpdateSecurityGroupRuleDescriptionsIngressRequest, AT_UpdateSecurityGroupRuleDescriptionsIngressResult},
};
static const struct waiter_acceptor CustomerGatewayAvailable_acceptors[] = {
    {0, 1, "CustomerGateways[].State", "available"},
    {1, 2, "CustomerGateways[].State", "deleted"},
    {1, 2, "CustomerGateways[].State", "deleting"},
};
static const struct waiter_acceptor ImageAvailable_acceptors[] = {
    {0, 1, "Images[].State", "available"},
    {1, 2, "Images[].State", "failed"},
};
static const struct waiter_acceptor ImageExists_acceptors[] = {
    {0, 0, "length(Images[]) > `0`", "true"},
    {2, 4, NULL, "InvalidAMIID.NotFound"},
};
static const struct waiter_acceptor InstanceExists_acceptors[] = {
    {0, 0, "length(Reservations[]) > `0`", "true"},
    {2, 4, NULL, "InvalidInstanceID.NotFound"},
};
static const struct waiter_acceptor InstanceRunning_acceptors[] = {
    {0, 1, "Reservations[].Instances[].State.Name", "running"},
    {1, 2, "Reservations[].Instances[].State.Name", "shutting-down"},
    {1, 2, "Reservations[].Instances[].State.Name", "terminated"},
    {1, 2, "Reservations[].Instances[].State.Name", "stopping"},
    {2, 4, NULL, "InvalidInstanceID.NotFound"},
};
static const struct waiter_acceptor InstanceStatusOk_acceptors[] = {
    {0, 1, "InstanceStatuses[].InstanceStatus.Status", "ok"},
    {2, 4, NULL, "InvalidInstanceID.NotFound"},
};
static const struct waiter_acceptor InstanceStopped_acceptors[] = {
    {0, 1, "Reservations[].Instances[].State.Name", "stopped"},
    {1, 2, "Reservations[].Instances[].State.Name", "pending"},
    {1, 2, "Reservations[].Instances[].State.Name", "terminated"},
};
static const struct waiter_acceptor InstanceTerminated_acceptors[] = {
    {0, 1, "Reservations[].Instances[].State.Name", "terminated"},
    {1, 2, "Reservations[].Instances[].State.Name", "pending"},
    {1, 2, "Reservations[].Instances[].State.Name", "stopping"},
};
static const struct waiter_acceptor InternetGatewayExists_acceptors[] = {
    {0, 0, "length(InternetGateways[].InternetGatewayId) > `0`", "true"},
    {2, 4, NULL, "InvalidInternetGateway.NotFound"},
};
static const struct waiter_acceptor KeyPairExists_acceptors[] = {
    {0, 0, "length(KeyPairs[].KeyName) > `0`", "true"},
    {2, 4, NULL, "InvalidKeyPair.NotFound"},
};
static const struct waiter_acceptor NatGatewayAvailable_acceptors[] = {
    {0, 1, "NatGateways[].State", "available"},
    {1, 2, "NatGateways[].State", "failed"},
    {1, 2, "NatGateways[].State", "deleting"},
    {1, 2, "NatGateways[].State", "deleted"},
    {2, 4, NULL, "NatGatewayNotFound"},
};
static const struct waiter_acceptor NatGatewayDeleted_acceptors[] = {
    {0, 1, "NatGateways[].State", "deleted"},
    {0, 4, NULL, "NatGatewayNotFound"},
};
static const struct waiter_acceptor NetworkInterfaceAvailable_acceptors[] = {
    {0, 1, "NetworkInterfaces[].Status", "available"},
    {1, 4, NULL, "InvalidNetworkInterfaceID.NotFound"},
};
static const struct waiter_acceptor SecurityGroupExists_acceptors[] = {
    {0, 0, "length(SecurityGroups[].GroupId) > `0`", "true"},
    {2, 4, NULL, "InvalidGroup.NotFound"},
};
static const struct waiter_acceptor SecurityGroupVpcAssociationAssociated_acceptors[] = {
    {0, 1, "SecurityGroupVpcAssociations[].State", "associated"},
    {2, 2, "SecurityGroupVpcAssociations[].State", "associating"},
    {1, 2, "SecurityGroupVpcAssociations[].State", "association-failed"},
};
static const struct waiter_acceptor SecurityGroupVpcAssociationDisassociated_acceptors[] = {
    {0, 1, "SecurityGroupVpcAssociations[].State", "disassociated"},
    {2, 2, "SecurityGroupVpcAssociations[].State", "disassociating"},
    {1, 2, "SecurityGroupVpcAssociations[].State", "disassociation-failed"},
    {0, 0, "length(SecurityGroupVpcAssociations[]) == `0`", "true"},
};
static const struct waiter_acceptor SnapshotCompleted_acceptors[] = {
    {0, 1, "Snapshots[].State", "completed"},
    {1, 2, "Snapshots[].State", "error"},
};
static const struct waiter_acceptor SpotInstanceRequestFulfilled_acceptors[] = {
    {0, 1, "SpotInstanceRequests[].Status.Code", "fulfilled"},
    {0, 1, "SpotInstanceRequests[].Status.Code", "request-canceled-and-instance-running"},
    {1, 2, "SpotInstanceRequests[].Status.Code", "schedule-expired"},
    {1, 2, "SpotInstanceRequests[].Status.Code", "canceled-before-fulfillment"},
    {1, 2, "SpotInstanceRequests[].Status.Code", "bad-parameters"},
    {1, 2, "SpotInstanceRequests[].Status.Code", "system-error"},
    {2, 4, NULL, "InvalidSpotInstanceRequestID.NotFound"},
};
static const struct waiter_acceptor SubnetAvailable_acceptors[] = {
    {0, 1, "Subnets[].State", "available"},
};
static const struct waiter_acceptor SystemStatusOk_acceptors[] = {
    {0, 1, "InstanceStatuses[].SystemStatus.Status", "ok"},
};
static const struct waiter_acceptor VolumeAvailable_acceptors[] = {
    {0, 1, "Volumes[].State", "available"},
    {1, 2, "Volumes[].State", "deleted"},
};
static const struct waiter_acceptor VolumeDeleted_acceptors[] = {
    {0, 1, "Volumes[].State", "deleted"},
    {0, 4, NULL, "InvalidVolume.NotFound"},
};
static const struct waiter_acceptor VolumeInUse_acceptors[] = {
    {0, 1, "Volumes[].State", "in-use"},
    {1, 2, "Volumes[].State", "deleted"},
};
static const struct waiter_acceptor VpcAvailable_acceptors[] = {
    {0, 1, "Vpcs[].State", "available"},
};
static const struct waiter_acceptor VpcExists_acceptors[] = {
    {0, 3, NULL, "200"},
    {2, 4, NULL, "InvalidVpcID.NotFound"},
};
static const struct waiter_acceptor VpcPeeringConnectionDeleted_acceptors[] = {
    {0, 1, "VpcPeeringConnections[].Status.Code", "deleted"},
    {0, 4, NULL, "InvalidVpcPeeringConnectionID.NotFound"},
};
static const struct waiter_acceptor VpcPeeringConnectionExists_acceptors[] = {
    {0, 3, NULL, "200"},
    {2, 4, NULL, "InvalidVpcPeeringConnectionID.NotFound"},
};
static const struct waiter_acceptor VpnConnectionAvailable_acceptors[] = {
    {0, 1, "VpnConnections[].State", "available"},
    {1, 2, "VpnConnections[].State", "deleting"},
    {1, 2, "VpnConnections[].State", "deleted"},
};
static const struct waiter_acceptor VpnConnectionDeleted_acceptors[] = {
    {0, 1, "VpnConnections[].State", "deleted"},
    {1, 2, "VpnConnections[].State", "pending"},
};
static const struct waiter_model waiters[] = {
    {"CustomerGatewayAvailable", "DescribeCustomerGateways", 15, 40, CustomerGatewayAvailable_acceptors, 3},
    {"ImageAvailable", "DescribeImages", 15, 40, ImageAvailable_acceptors, 2},
    {"ImageExists", "DescribeImages", 15, 40, ImageExists_acceptors, 2},
    {"InstanceExists", "DescribeInstances", 5, 40, InstanceExists_acceptors, 2},
    {"InstanceRunning", "DescribeInstances", 15, 40, InstanceRunning_acceptors, 5},
    {"InstanceStatusOk", "DescribeInstanceStatus", 15, 40, InstanceStatusOk_acceptors, 2},
    {"InstanceStopped", "DescribeInstances", 15, 40, InstanceStopped_acceptors, 3},
    {"InstanceTerminated", "DescribeInstances", 15, 40, InstanceTerminated_acceptors, 3},
    {"InternetGatewayExists", "DescribeInternetGateways", 5, 6, InternetGatewayExists_acceptors, 2},
    {"KeyPairExists", "DescribeKeyPairs", 5, 6, KeyPairExists_acceptors, 2},
    {"NatGatewayAvailable", "DescribeNatGateways", 15, 40, NatGatewayAvailable_acceptors, 5},
    {"NatGatewayDeleted", "DescribeNatGateways", 15, 40, NatGatewayDeleted_acceptors, 2},
    {"NetworkInterfaceAvailable", "DescribeNetworkInterfaces", 20, 10, NetworkInterfaceAvailable_acceptors, 2},
    {"SecurityGroupExists", "DescribeSecurityGroups", 5, 6, SecurityGroupExists_acceptors, 2},
    {"SecurityGroupVpcAssociationAssociated", "DescribeSecurityGroupVpcAssociations", 10, 7, SecurityGroupVpcAssociationAssociated_acceptors, 3},
    {"SecurityGroupVpcAssociationDisassociated", "DescribeSecurityGroupVpcAssociations", 10, 7, SecurityGroupVpcAssociationDisassociated_acceptors, 4},
    {"SnapshotCompleted", "DescribeSnapshots", 15, 40, SnapshotCompleted_acceptors, 2},
    {"SpotInstanceRequestFulfilled", "DescribeSpotInstanceRequests", 15, 40, SpotInstanceRequestFulfilled_acceptors, 7},
    {"SubnetAvailable", "DescribeSubnets", 15, 40, SubnetAvailable_acceptors, 1},
    {"SystemStatusOk", "DescribeInstanceStatus", 15, 40, SystemStatusOk_acceptors, 1},
    {"VolumeAvailable", "DescribeVolumes", 15, 40, VolumeAvailable_acceptors, 2},
    {"VolumeDeleted", "DescribeVolumes", 15, 40, VolumeDeleted_acceptors, 2},
    {"VolumeInUse", "DescribeVolumes", 15, 40, VolumeInUse_acceptors, 2},
    {"VpcAvailable", "DescribeVpcs", 15, 40, VpcAvailable_acceptors, 1},
    {"VpcExists", "DescribeVpcs", 1, 5, VpcExists_acceptors, 2},
    {"VpcPeeringConnectionDeleted", "DescribeVpcPeeringConnections", 15, 40, VpcPeeringConnectionDeleted_acceptors, 2},
    {"VpcPeeringConnectionExists", "DescribeVpcPeeringConnections", 15, 40, VpcPeeringConnectionExists_acceptors, 2},
    {"VpnConnectionAvailable", "DescribeVpnConnections", 15, 40, VpnConnectionAvailable_acceptors, 3},
    {"VpnConnectionDeleted", "DescribeVpnConnections", 15, 40, VpnConnectionDeleted_acceptors, 2},
};
const struct service ec2_model = {.name = "ec2", .endpoint_prefix = "ec2", .signing_name = "ec2", .api_version = "2016-11-15", .xml_namespace = "http://ec2.amazonaws.com/doc/2016-11-15", .protocol = PROTOCOL_EC2, .shapes = shapes, .n_shapes = 1450, .operations = operations, .n_operations = 205, .waiters = waiters, .n_waiters = 29};
