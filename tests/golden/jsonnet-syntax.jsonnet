{
  footing: 1,
  stack: "x",
  resources: { vpc: { main: }}
}
