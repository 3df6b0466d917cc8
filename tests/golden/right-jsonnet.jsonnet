// --var zones=3
local lib = import 'parts/lib.libsonnet';
local zones = std.parseInt(std.extVar('zones'));
{
  footing: 1,
  stack: 'shop' + std.extVar('env'),
  region: 'eu-west-1',
  variables: { zones: {} },
  resources: {
    vpc: { main: { cidr: '10.0.0.0/16' } },
    subnet: {
      ['s%d' % i]: { vpc: 'main', cidr: { 'in': 'main', bits: 8, at: i } }
      for i in std.range(1, zones)
    },
    security_group: { web: lib.group(80), db: lib.group(5432) { outbound: [] } },
  },
  outputs: { ZONES: '${var.zones}', VPC: '${vpc.main.id}' },
}
