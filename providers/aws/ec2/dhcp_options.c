/* A set of DHCP options: what instances of a vpc are told about names, servers and time. It cannot be changed, only replaced; while it is
 * in use it cannot be deleted, so its vpcs are moved to the new set in between. */
#include "providers/aws/ec2/ec2.h"

#define GONE "InvalidDhcpOptionsID.NotFound InvalidDhcpOptionID.NotFound"
