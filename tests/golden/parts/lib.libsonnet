{
  group(port):: { vpc: 'main', inbound: [{ port: port, from: 'anywhere' }] },
  wrong:: error 'the library has no such thing',
}
