{ footing: 1, stack: nmae }
