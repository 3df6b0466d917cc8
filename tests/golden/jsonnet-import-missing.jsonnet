local lib = import 'parts/library.libsonnet';
{ footing: 1, stack: lib.name }
