// Imported first by every entry point and importing nothing itself: imports run before a module's own lines, so a guard placed elsewhere comes too late.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 17)) {
  process.stderr.write(
    `Cần Node 22.17 trở lên, đang chạy ${process.versions.node}. Hãy dùng "npm start" sau "npm ci": bản Node đi kèm sẽ được dùng.\n` +
      `Node 22.17 or newer is needed, this is ${process.versions.node}. Use "npm start" after "npm ci": it runs the Node that comes along.\n`,
  );
  process.exit(1);
}
