{
  footing: 1,
  stack: 'x',
  region: 'eu-west-1',
  resources: { subnet: { a: { vpc: 'mian', cidr: '10.0.0.0/24' } }, vpc: { main: { cidr: '10.0.0.0/16' } } },
}
