local port = 'http';
{
  footing: 1,
  stack: 'x',
  outputs: { PORT: port * 2 },
}
