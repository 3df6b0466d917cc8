local f(x) = f(x + 1);
{ footing: 1, stack: f(1) }
