// Puts the letters of documents on the class path, as TTF: a PDF carries the part that it uses.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, "node_modules");
const output = join(here, "target/generated-resources/fonts/documents/fonts");

/** Installs only when the lock file says something new: most builds need no network. */
function install() {
  const lock = createHash("sha256").update(readFileSync(join(here, "package-lock.json"))).digest("hex");
  const stamp = join(modules, ".schakel-lock");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) {
    return;
  }
  const npm = spawnSync("npm", ["ci", "--ignore-scripts"], { cwd: here, stdio: "inherit", shell: true });
  if (npm.status !== 0) {
    console.error("The letters of documents could not be installed: npm ci failed (see above).");
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

install();
mkdirSync(output, { recursive: true });
const families = [
  ["noto-sans", "NotoSans"],
  ["noto-sans-arabic", "NotoSansArabic"],
  ["noto-sans-ethiopic", "NotoSansEthiopic"],
];
for (const [family, name] of families) {
  for (const weight of ["400Regular", "700Bold"]) {
    copyFileSync(
      join(modules, "@expo-google-fonts", family, weight, `${name}_${weight}.ttf`),
      join(output, `${name}-${weight.slice(0, 3)}.ttf`),
    );
  }
}
