{ footing: 1, stack: std.extVar('stage') }
