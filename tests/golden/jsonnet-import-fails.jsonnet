local lib = import 'parts/lib.libsonnet';
{
  footing: 1,
  stack: 'x',
  outputs: { X: lib.wrong },
}
