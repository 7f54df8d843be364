// Builds what browsers load: one style sheet a theme, one script, fonts and pictures, each with the
// hash of its content in the name, compressed beforehand, and a manifest for the pages.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";

const here = dirname(fileURLToPath(import.meta.url));
const source = join(here, "src/main/front-end");
const templates = join(here, "src/main/jte");
const modules = join(here, "node_modules");
const output = join(here, "target/generated-resources/front-end");
const forTests = join(here, "target/test-front-end");
const inputsSeen = join(here, "target/front-end-inputs");

const hashOf = (content) => createHash("sha256").update(content).digest("hex").slice(0, 12);
const read = (...path) => readFileSync(join(...path), "utf8");
const remembered = (file) => (existsSync(file) ? readFileSync(file, "utf8") : "");

function filesIn(folder, kind) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(kind))
    .sort();
}

/** Installs only when the lock file says something new: most builds need no network. */
function install() {
  const lock = hashOf(read(here, "package-lock.json"));
  const stamp = join(modules, ".schakel-lock");
  if (remembered(stamp) === lock) {
    return;
  }
  const npm = spawnSync("npm", ["ci", "--ignore-scripts"], { cwd: here, stdio: "inherit", shell: true });
  if (npm.status !== 0) {
    console.error("The front end could not be installed: npm ci failed (see above).");
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

function classesUsed() {
  const used = new Set();
  for (const template of filesIn(templates, ".jte")) {
    for (const [name] of read(templates, template).matchAll(/utrecht-[a-z0-9_-]+/g)) {
      used.add(name);
    }
  }
  return used;
}

/** Of the component library only the rules for classes that a template names. */
function componentsUsed(used) {
  const isUsed = (selector) => [...selector.matchAll(/\.(utrecht-[\w-]+)/g)].every(([, name]) => used.has(name));
  const keepRule = (prelude, body) => {
    const selectors = prelude.split(/,(?![^(]*\))/).filter(isUsed);
    return selectors.length > 0 ? `${selectors.join(",")}{${body}}` : "";
  };
  const keepRules = (css) => {
    let kept = "";
    for (let start = 0, open; (open = css.indexOf("{", start)) >= 0; ) {
      let close = open + 1;
      for (let depth = 1; depth > 0; close++) {
        depth += css[close] === "{" ? 1 : css[close] === "}" ? -1 : 0;
      }
      const prelude = css.slice(start, open).replace(/^.*;/s, "").trim();
      const body = css.slice(open + 1, close - 1);
      const inside = prelude.startsWith("@") ? keepRules(body) : "";
      kept += prelude.startsWith("@") ? inside && `${prelude}{${inside}}` : keepRule(prelude, body);
      start = close;
    }
    return kept;
  };
  const library = read(modules, "@utrecht/component-library-css/dist/index.css");
  return keepRules(library.replace(/\/\*.*?\*\//gs, ""));
}

function fonts(keep) {
  return ["noto-sans", "noto-sans-arabic", "noto-sans-ethiopic"]
    .map((font) => {
      const folder = join(modules, "@fontsource-variable", font);
      return read(folder, "index.css")
        .split("@font-face")
        .filter((face) => /-(latin|latin-ext|cyrillic|arabic|ethiopic)-wght-normal\.woff2/.test(face))
        .filter((face) => font === "noto-sans" || /-(arabic-arabic|ethiopic-ethiopic)-/.test(face))
        .map((face) => "@font-face" + face.replace(/\/\*.*?\*\/\s*$/s, ""))
        .join("")
        .replace(/(Noto Sans(?: Arabic| Ethiopic)?) Variable/g, "$1")
        .replace(/url\(\.\/files\/(.*?)\)/g, (_, file) => `url(${keep(file, readFileSync(join(folder, "files", file)))})`);
    })
    .join("\n");
}

function build({ transform }) {
  const manifest = {};
  const keep = (name, content) => {
    const hashed = name.replace(/(\.[a-z0-9]+)$/, `.${hashOf(content)}$1`);
    writeFileSync(join(output, "assets", hashed), content);
    if (/\.(css|js|svg)$/.test(name)) {
      writeFileSync(join(output, "assets", hashed + ".gz"), gzipSync(content, { level: 9 }));
      writeFileSync(join(output, "assets", hashed + ".br"), brotliCompressSync(content));
    }
    manifest[name] = hashed;
    return hashed;
  };

  rmSync(output, { recursive: true, force: true });
  mkdirSync(join(output, "assets"), { recursive: true });
  const before = fonts(keep) + read(source, "tokens.css");
  const after = componentsUsed(classesUsed()) +
    ["base", "layout", "form", "pages", "catalogue", "planning", "tables", "attendance", "chains-read", "handouts", "parents", "print"].map((part) => read(source, part + ".css")).join("\n");
  for (const theme of filesIn(join(source, "themes"), ".css")) {
    const { code } = transform({
      filename: theme,
      code: Buffer.from(before + read(source, "themes", theme) + after),
      minify: true,
    });
    keep("schakel-" + theme, code);
  }
  keep("schakel.js", Buffer.from(read(modules, "htmx.org/dist/htmx.min.js") + "\n" + read(source, "schakel.js") + "\n" + read(source, "attendance.js") + "\n" + read(source, "courses.js")));
  keep("favicon.svg", Buffer.from(read(source, "favicon.svg")));
  keep("preview.png", readFileSync(join(source, "preview.png")));
  writeFileSync(
    join(output, "assets.properties"),
    Object.entries(manifest).map(([name, hashed]) => `${name}=${hashed}\n`).join(""),
  );
  mkdirSync(forTests, { recursive: true });
  cpSync(join(modules, "axe-core/axe.min.js"), join(forTests, "axe.min.js"));
  cpSync(join(modules, "ical.js/dist/ical.js"), join(forTests, "ical.mjs"));
}

install();
const inputs = hashOf(
  [
    read(here, "build.mjs"),
    read(here, "package-lock.json"),
    ...filesIn(source, "").filter((name) => name.includes(".")).map((name) => read(source, name)),
    ...classesUsed(),
  ].join("\n"),
);
if (remembered(inputsSeen) !== inputs || !existsSync(join(output, "assets.properties"))) {
  build(await import("lightningcss"));
  writeFileSync(inputsSeen, inputs);
}
