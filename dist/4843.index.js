export const id = 4843;
export const ids = [4843];
export const modules = {

/***/ 7631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ loadCatalogue)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/src/dags/catalogue/line.js

/** Bound by nearly every module, so left out of the catalogue. */
const EVERYWHERE = new Set(["annotations", "TYPE_CHECKING"]);
/** One Airflow line of the catalogue, unpacked as it is asked. */
class CatalogueLine {
    data;
    index = new Map();
    rows = new Map();
    made = new Map();
    publicPaths;
    constructor(packed) {
        // The JSON is ASCII throughout; latin1 makes it a string twice as fast as utf8.
        this.data = JSON.parse((0,external_node_zlib_.brotliDecompressSync)(Buffer.from(packed, "base64")).toString("latin1"));
        for (const [index, row] of this.data.modules.entries())
            this.index.set(row.slice(0, row.indexOf("|")), index);
    }
    hasModule(module) {
        return this.index.has(module);
    }
    isUnread(module) {
        const parts = module.split(".");
        if (parts[0] !== "airflow")
            return true;
        // Plugins put modules of their own under airflow.macros.
        if (module.startsWith("airflow.macros."))
            return true;
        return this.data.unread.some((entry) => entry.startsWith("*.") ? parts.includes(entry.slice(2)) : module === entry || module.startsWith(`${entry}.`));
    }
    package(module) {
        const row = this.row(module);
        const [name, version] = (row && this.data.packages[row.package])?.split(" ") ?? [];
        return name && version ? { name, version } : undefined;
    }
    findName(module, name) {
        const row = this.row(module);
        const certain = !module.startsWith("airflow.providers.");
        if (!row) {
            if (this.isUnread(module))
                return { status: "unknown" };
            return this.removal(module, name) ?? { status: "absent", certain };
        }
        const rest = row.names.get(name);
        if (rest === undefined) {
            const submodule = `${module}.${name}`;
            if (this.index.has(submodule))
                return this.here("module", submodule, submodule);
            if (row.open || name.startsWith("_") || EVERYWHERE.has(name) || this.isUnread(submodule))
                return { status: "unknown" };
            return this.removal(module, name) ?? { status: "absent", certain };
        }
        if (rest === "?")
            return { status: "unknown" };
        const moved = rest.startsWith("!");
        const target = moved ? rest.slice(1) : rest;
        let kind = "other";
        let path = `${module}.${name}`;
        let owner = module;
        if (target.startsWith("@")) {
            kind = "module";
            path = owner = this.moduleAt(target.slice(1));
        }
        else {
            let made = name;
            if (target.startsWith(">")) {
                const [at, other] = target.slice(1).split(".");
                owner = this.moduleAt(at);
                made = other ?? name;
                path = `${owner}.${made}`;
            }
            if (this.classRow(owner, made) !== undefined)
                kind = "class";
        }
        return moved
            ? { status: "moved", kind, path, write: this.public(path), package: this.package(owner)?.name ?? "" }
            : this.here(kind, path, owner);
    }
    findClass(path) {
        const known = this.made.get(path);
        if (known)
            return known;
        const dot = path.lastIndexOf(".");
        if (dot < 0)
            return undefined;
        const module = path.slice(0, dot);
        const name = path.slice(dot + 1);
        const row = this.classRow(module, name);
        if (row !== undefined) {
            const made = this.readClass(module, name, row);
            this.made.set(path, made);
            return made;
        }
        const found = this.findName(module, name);
        return "path" in found && found.kind === "class" && found.path !== path ? this.findClass(found.path) : undefined;
    }
    classPaths() {
        return Object.entries(this.data.classes).flatMap(([at, names]) => Object.keys(names).map((name) => `${this.moduleAt(at)}.${name}`));
    }
    derives(path, base) {
        const made = this.findClass(path);
        if (!made)
            return false;
        return made.path === base || made.name === base || made.bases.some((above) => this.derives(above, base));
    }
    here(kind, path, owner) {
        return { status: "here", kind, path, package: this.package(owner)?.name ?? "" };
    }
    removal(module, name) {
        for (const part of this.data.removed[module]?.split(";") ?? []) {
            const at = part.lastIndexOf("=");
            if (part
                .slice(at + 1)
                .split(" ")
                .includes(name))
                return {
                    status: "removed",
                    replacement: part.slice(0, at) || undefined,
                    certain: !module.startsWith("airflow.providers."),
                };
        }
        return undefined;
    }
    /** The path under airflow.sdk, where there is one. */
    public(path) {
        if (!this.publicPaths) {
            this.publicPaths = new Map();
            for (const name of this.row("airflow.sdk")?.names.keys() ?? []) {
                const found = this.findName("airflow.sdk", name);
                if (found.status === "here" && !this.publicPaths.has(found.path))
                    this.publicPaths.set(found.path, `airflow.sdk.${name}`);
            }
        }
        return this.publicPaths.get(path) ?? path;
    }
    moduleAt(index) {
        const row = this.data.modules[Number.parseInt(index, 36)];
        return row.slice(0, row.indexOf("|"));
    }
    row(module) {
        const known = this.rows.get(module);
        if (known)
            return known;
        const index = this.index.get(module);
        if (index === undefined)
            return undefined;
        const [, flags = "", names = ""] = this.data.modules[index].split("|");
        const row = {
            package: flags === "" ? -1 : Number.parseInt(flags, 36),
            open: flags.includes("*"),
            deprecated: flags.includes("!"),
            names: new Map(),
        };
        for (const token of names.split(" ")) {
            const end = token.search(/[!>@?]/);
            if (token)
                row.names.set(end < 0 ? token : token.slice(0, end), end < 0 ? "" : token.slice(end));
        }
        this.rows.set(module, row);
        return row;
    }
    classRow(module, name) {
        const index = this.index.get(module);
        return index === undefined ? undefined : this.data.classes[index.toString(36)]?.[name];
    }
    readClass(module, name, text) {
        const [parents = "", argumentList = "", required = "", fields = "", mapped = "", outputs = "", deprecated = ""] = text.split("|");
        const bases = words(parents)
            .filter((base) => base !== "?")
            .map((base) => {
            const dot = base.indexOf(".");
            return dot < 0 ? `${module}.${base}` : `${this.moduleAt(base.slice(0, dot))}.${base.slice(dot + 1)}`;
        });
        const above = bases.map((base) => this.findClass(base)).find((base) => base?.isOperator);
        const isOperator = name === "BaseOperator" || above !== undefined;
        const accepted = argumentList === "?" || !isOperator ? undefined : changed(above?.accepted ?? [], argumentList);
        const owner = this.package(module);
        return {
            path: `${module}.${name}`,
            module,
            name,
            package: owner?.name ?? "",
            packageVersion: owner?.version ?? "",
            bases,
            complete: !words(parents).includes("?"),
            isOperator,
            isSensor: name === "BaseSensorOperator" || bases.some((base) => this.findClass(base)?.isSensor === true),
            accepted,
            takesAnything: words(argumentList).includes("*"),
            required: required === "?" || !isOperator ? undefined : new Set(["task_id", ...words(required)]),
            mapped: accepted && changed(accepted, mapped),
            templateFields: fields === "=" ? above?.templateFields : fields === "?" || !isOperator ? undefined : words(fields),
            outputs: new Map(words(outputs).map((pair) => pair.split("="))),
            deprecated: deprecated.startsWith("!") ? deprecated.slice(1) : undefined,
        };
    }
}
function words(text) {
    return text === "" ? [] : text.split(" ");
}
/** `from` with the words of `difference` added, and those that it writes as `-word` taken away. */
function changed(from, difference) {
    const made = new Set(from);
    for (const word of words(difference)) {
        if (word.startsWith("-"))
            made.delete(word.slice(1));
        else if (word !== "*")
            made.add(word);
    }
    return made;
}

;// CONCATENATED MODULE: ./build/src/dags/catalogue/line2.generated.js
// Made by `npm run catalogue`; see scripts/catalogue/README.md.
const packed = "Xy+rOhtRwcYBBKC3hRaobinz2k2q2sJrx3MAZYCOsR1EpUizdBsC9Lu6eza1EwCqOcnWEa2aqyIA/jmiBjdBLlQhJBUEstfUWndF84GYsnJsR+ucU3GT4D6GXip8R4Y8aF8rilf7sYII/qArNTA840zogJ+FJZPzTx8c/Ut3G86cACLHdgNEVRVSSGYsJHKV1qVkaUPmQR+LOrd4ohd6i4/4ijt8rPIzRbb24OtT9fswFUnZiGv8NzbXKQBXYi8BFsb00w5XLXVaM2Y1lKRdKZmB6Y/3SH6mgL5jW/mjP6GQ2TQrK89cnq8rHRYcAghFK+zEc75Ne6vqbfcuGiblTn+WGVkCLHMpPPGdg2tq/xWl/PSMSqBxSt6dX+N+7awJp3BCSKjpoRu5es2i09U3QYjgTNOsopRQdp/uD5UN4HTfuEBLNTZh2q0Vu2choCiYW6pvKMeCGLVE44KgYBXc5vrnv6rfK/9yhsW1q+4ECBoF4gIqjgnn1ratZe+3LUjxAJfoXr+IQOmxYYLuBaIpa5hGxDVCquiZECdP31T9z6pWeH1elTZl7lNvtiZk0avzLTUWhvQPoF857f+jlBskCna/i9CXWaN1Ugk9F3XBNMylmDl0GSSkwu9Vtf+qhYvuhVTRB8AMoTFBADsXlEQ3d5Ne+sH7U4CQORvXPyfZRogFfWyRIvH79OdXlBZBosA7L60GW8aDvyzCnrPRPY10jWpoaI2q5Xnao2jRaKo0hIZxO4AF0AA2f2asgZLOhTJUdqwuqov60NBmHROzAFj//31fKxWyq+RdpkxBKoVtMJ6yqXymIKx3ztl3C+/997EEu4j/QUwTIKmmqVpCsbpm/D3n3vcAgqga0JQahqxhWbFkyy2tdtE4m8ll0ayJJIUKI0qhgkhJqkz+9+KXlUEv52NkUUtTSIt2d6Mre7X06Bid7977TnTKILKykovKzNoFqgqxLUd0T6+anXeueD8zKwsoARSyBIACeoTisHtW9KzwKKVNk46ttOHRM7IwuxGg7hlr6JHeBK3x+9/7WT3VeOY8I9V2vEVgdE/E3Wtk15RcG1WNMY6eiL0jbma+l6mSMqWRUimNM99ZZCz8kFvKU42qWX/WBH4A4Pf79/3XLL9yNleWyKdauU3ifrfO2UsNfrA95ECMt/mts2tXEeAH2jkQEse52MWjUJNNmEw2aVT3vYQ9zhMYZzlUBX4SzGzhRmyNtDTzrXmeIiCumD6/DdXO3/RH6jgfI0AIMY3xWMkxtP3//3hWr279zwVCKEMfSgY0Gaa1T9p9ku7enXlsA0IIIQYnPT/H3v5Da/d2/SZZGM4MiKiogO179j/MrOfEs+tp97EbA0KIS4hLVV+O1lDNIM7YRfIGno4lf6/LcOLNe6mNISFOSfdFzCzPm8k2ncduY4oEAfCX+Em2oNsf0+/suNHa73tXEjAMcRHAES3GMu/60kvSV40uCyLiZBmRbsO0NtfeXpo+mbkCxhh+gTFIIudQU+lY/02lBLDN9jH2HfVtLP9/epeZ15W/mICCgEqVnPKIiywz2nSf6zWTyV0DfiT5xYABW1bZxr6v1pn93PXvVU1rjEkAaRURJaThobHPaj+d3b1OJqmaBhVEVOSvLY9DnE5VDRTgnj/GjNbo+hUqjgptrD/haO72gv0V9ZOiuf6LOqbwL6PV250/KNOg6nRrlpX+kFmuYo9fz85yIbbexqnG4ouXkwBzLh4uB7nw2EEddt1Of+qpx/L2mztIod+L2JcaloTja8RibGrnXOo8oj+4BeJc3svOH4E442R5cOa6Bi7kzQ4Zfw+Mtt3NiZ8VfT12EbjHfWTATh6BqHGedn7tWvQRidvzoMUuh6aPtoOa7uDH3pGfE6jb9Kqm3MU4pcMXpc90Zz3dKyr+uIIN8QRj5KklyXBqbYc62GVD/it8W9//KLmQLwbdDqPp1soZ77g4uPBBGLf0Co/dI9rrr30c7cl7KNlAEJLVlTWwPuWpZTet1On72rqub1+/gUydz6Cms66VwWvSSXE4FKtyE9vpPbo9yOLPx+reo41TaddVQl+jZnamtZ+0yMlyp1AcaNZ7qe9aTVAFL3PEfbQ+RDrC+UE7WHzDXPdVLgxeeYzWuHch8j5VOLLL1lCbTx1bvfJ9p/dWZ8Nrua5m7vQFHoGqCLDTICvFL/dBFtHo7JG1DlurH8kr+LVn7eDH/bzu3YHj2USA/dy4Nb5YlrU2SCZdjeReZ//5Sm37HHNDFqQzeQz51X1rQSSZ9uXvXn2rP+T92Kx1YkPwS1oEBhUQMpZ1IwJHQtXfM29J4W+flsHhHMcV8Iu+adN1S4kD29f6/GDrjXaAp6ctwNbAK4rK1097vx10DcnboBrk0/JlORw9IaHbepxoOI/4iIu7H2gXQLCAxtUrwkw5puNqhyQ2xnY7UPUMH30nEjnsYOA2zBlx6nwOLivag0kut76DOuYGyL17rDBh+4qSEay2w3ZPqFw/pL+i+YjxwfWwaDox4yPYtu84xn746OuR1Ht09cCmyNanGmjl+rz2NO8gj17xpp5Rg6X7+CZsvBtNsZ/wbbmayM134F6CKf8nKzZwt2G4rXFNPz+DOZ5wwb9XgyCO4e/Hy6c3fSZbGT3h6W3omsJFciwhyUwG/ETTMHOwVseFCMHLMXdpKOEZkP7rVx+uFQLKIiIhHI2uI4v38LZsNKhcVbb1NqtnOix+PF7//+prstBPeRnr7Jr05DNmneRhuQKtNuexRNR0D3s9I9u7qw5MpBxu+tUIU83Wcjvt5i5t2PhK7kbJu4gJfp+TOjD9d5Da0n7OpgkkI6fX/B8DPbyXh6M8HM+GM22elPJXI41La1cZn7e03xK5yUZPQHQp9GYkTZDVrX/+H/98/Gvq3mA85uVGpIiTWL56uI5auJN/SsYcWofTqOp7M95pIbo24NKm13ao2up/zqXy+lRUAzIee72u9MIH9VKtPLTzKWk3/1SZ4Bv4/AFqFC93GXNrqH5LJ7d5vij4SQX1RM0mpI3//L/cvl+KSTs9I+HjHhNJOpCeUt5eJ8VHuE4lg54uEaymCvDJvw6WmWuRW8VqBU91vi0Sjieh7IoSVfx3+fuf7qakgTnwfVbqbTUvVvDaJLs2UFYj1S+iO11FqCitlJuaUEP+XjpETEWT1v+vOFTOTf5cooztXGQyojvC71VkIiAOm0elSaIsv0dYmyzUNRwH1HzrXs7r33xF9lUImqn432fv5jqoIucOZG3ivIocxHWwCiQJhC0ny+PHilZrVPxhrELLWCl4biiPS2Bl+d9wvFisPOvLzztCIIVfFyGhkvYv+WxzSLhR1b9HA+R4+kZZB89zBFFXpvvXLu33QTqYR24s3j3OqYAkWAoQhFitv2sB6l3B0K8avJEy8DsLiQZuZH0faBXf/waVMdBidbIHWbJ2XjGiS1vF+4trqjutFYIb3O1uY9tN2lOkyYMekxy7SnQXcrS1NvnyoHpqpkJIBV/chETz1WmMFvyRooQpcezmOKHKn+u9gopkhESdPCTstVL5+0CqvNi6f0L/JUx/iapdhf5LeAMr/EOSD1uFw1aSu/dTOHQVmCHfJKL01v0KWY0eZ/WxCrNbhZWHk5lQ77UKb8IqSJPW/uG3WNrvM8rIEJ0sSzJM6fa3PRyVov6kr6ztDfTlrWok09J/DqUA814BvZxkKhmxGk+lbsvNGEU3Q34TA6u2X1XRezTY5XAFdtiKNuT1vs5CsduBsXmZhk5B/2egtaoTS+ijD/sxg4D+d0ulcMzVwVmH3xeDXWzJhVMoy34bk87BlpLkt9yUHyklxKFdXCzFa9PBQue6mz2YtFNrU7hBzDQpfxZNYbPHqWCTyppEF91xKdeXjcfuQieu1ylGjRveieMSjz/0MndDCBMoNEOauhlahqoC7NhJWF8jqC3rTdDjLa1CuQ9hC++jodMm1hCy1YXyYFmzAMfN48DbQ/jSDrkedUsGBeevPqxBkKmBYq3wzK9/fs1KfpOzr7h7cjvwWZJd0e5VgreNU561d7MXrwQqDUlp9A5GW0LtMn/R6liy1eis/CVe+ombeNEwphFMPLiS6XrEhPtMEquuBxXval1zdK4h1e/5u+FuojIfydm+L9Xwprcs8CUo5k1gPI+v88xzGBdolpeQBXtgfBOEv8mtXP4B2evNkc1oUl4NzfM2PH8q/rjb8BRSARV3Tui7W0XpzG8Gh7PX72gKx8Zn94GxZ3NrE8O7Ned3nMQ1EWyB2Vf+GDmjKX11JtBM58Ul/NPB8CmhBvl3W3PtB2w83HWGQ/S6GrCWe+q8TAJl1plR14SMmJ7GAlJKVBu0ZuiOzpO2emootQx/POozkshOpQYK9bMHMU3Pf0ijApeURO4uepxi7WXUzW47k/fLU5VI0plRX7QbaKQc8dx62grM11Ywxagqyp+QCyxkvekcpZq0X+LjOjIaaWccaWcYc7DbTLrYqn3G5N1MJPv6n52HpJMqBH/AEF8SZtV8IxHy5oTRDSIKBdv1lyf4Mc3ugziVy2fJ+MBQKhjL7swztYT2uOwg2p3OjkqGx6Z7GVFp6guJpaOjUXuIjxioT+rxU+Tp3wmqlHGyQoad3GllLSzqXJ0rXleno7q3XH+n1z01BqG0xQ0MHT1X28ieaVCbLuVPZhIm00uD9UlzI5MVn9UWxR1YZxj5ogkTte0uIsL/y8+3mKHxEw3R8tmCva+F5dYpw9p/pxW9JZ48qSV35S1uI/LDn7lqiYPW5c9jJGiyj0GErIcGU5/hYctq8nKc/30qzgemgIrlqr/KApKOWSh0pDPj7u3vUkj0Y2kNvxq6Pg2y76jqnFxluTnRP/BNY2DvovWtvlanpv6MkiHsXz1eHLmu1qujMZNikfsmJM6w/3hEqUtJGhDxg5VtsPfx88DUQlWpZiiwu42Rzcn844BZDduNDUMupx3zmP0NBDJrfzDnjCFMN1b0kq5c8Z4AG+Gvjde/FdfRyikmi/UJGWHLiZrhulrG++nywE6jjMJTdy7SLX7s424+R7jpKGnS2lGmvD+ahiR8amUEuKbk1T1XR4taT6ThFocsdNlTmVtUEnebY6LEtMw4I9dn5XrGPe3b5whN/g6CVWXj/sKf5idaaXJHpfPg6dbACIEzad2GhEso7Xf6i02UbdMibBipSDFpBw0SGYbRfzucax1dRW8GicrDrjJBIvFydSay0FfpUKnjp1KuQg5kPLHK0IuXSTpHSchhT/hkI0+aXNZLoetR1xOU/89eI85VDP7qzNwa0WgGoxeEnvLdZuXCsjCCzfchSqjOwykFGdr6ztbbudsr8j9Z+qaV1l0pOLSJtmwKWmURoqWfAPbGARhGUmhowOZ3ISlDBVR6YaOfVF51GeoBLiKROtMDVF2I63pbI8cbF9kgiWW9M1IMsZY+scRp93yJOjE9QiJ4Qob7TJoJ3UOSw4fsoyDD8rjVhVbInfBL1IVjyG1SqZgH309zOEp+uYZuUcVjPDUiUkOG2eEWkiZHCSy43MQS9YcFdMcR7crkcv0O9jGhK47vyNqRuLBu7OmxFe5uORa9I51P9evtGFRamUihCjnlskrk9uWTnhrk0ytthLjjlJoqPQGPnqRgvkdBBrTTuuP8a9W5B8Cdnn4CkidPI8xBLpNsIFULZYG+/xjNNhY2kR4XppY8rLa1SOBknmdJzfUDShWTmqVJY3oLI0XWn1QDp8bgzxS3R49loyWKqIJLO5QK+EGZjczsm0JwvJuXN7j1SQabsDLiVnPhCiDXgk/7lY5KLBX4h7QJZflKuqAKqGxLb+9+gt5zPUTpRpbTEguTxHJ+KbaRUl6gZFAONYKnVOFZ5lvfCpShuhYKveEAzWStWo9vsWdmJdUO1CzNWtw3sMOSmxfMNA41XDlhP2J7yTEqKSQlCrz94szvXSB92pBIWkc9YS52sZAvq0din63FyjisOiu3w7qtcC3kEXfjHC2wtL+euXCbbeq6RKtaqLv39EmP3rdfOI1AS7KiWnhYrfiWYm7d5IqSCgSlBmutBlznezf0pN7DvdMRasnJFPTOOWOKZn1VZaQ4Wd7Uw84Og8JKgWz5RifJxMeeHp0xkmYMMwPMvHG4bqanj2Z0I9uuAk0NWWZyMBVuq4YdS3sBm+IuTwMkQ53w72aLd7h0xnZ8/YHl8RqBmUDNwairRMxoYWODEAaxvPhXUEhgTewHs51F7JlV3bXfOjcyRBjI2nTm/fgqJvc8UcNK+be2htXL+jVzuL0sRxFWbU4k+eHqno7CaYFKpmUzs6OEWlArUANBk806UCW4ykO0NeGEpSs6zayjcH5lxJkalxClakZYwsoiAO7vt+5ns2PWMhJp+5LcVuOqslnRmuDw9X1lRp+AJAI96Beam0E26JqoexT5VquMzhidL5gui5s/d4jlrwrJns9m3EtcOTzY5GhjcuwY1aaUCJD98YrzxhVe7vk2YvMmIbuYOmvF5U7gOBGyE9eqgtbCK+ipo4kSXGjWSsn9EwoDNmBJ2ZNSZkIT6qxm0VDOT8TC18L3sprFiq4guUHhjJq7xJpDeqZcEqC57NyM4BtmsscnJSq/LPPSKJRnEH9Fq07rFMqiEGY8rZi16bgcsJXnnpvF/GZbSupNp7q7kVypyrlvqqO5s1Y2Ouk623yOv5nnnEMtrPMYwcveSgJBkWHV0zaYI4dZXzG5udmctYwh3xZvKZK52rx80aa/PM9CIvXK4ArHXWylwD1IZAWwIHDUifv2JhPpd/4do1x+tyjR37UkdoOUMowUGvAYPkA6tW0dmqEMGI/aARvXii8yo+N9zFhxKXWk1a/Tr0s1L63sjdjSSIAUu10nyFahgovy/cog57zoSBD0szjZjuzFs+CKk2M5ZeVp+t7daQxinP5g3lLQh9iIdwc2uIelsFCE3rxy51Engmc5ow6vYo+gTA24cE6rrJgd5f3DXG8kblxdxKOX524XqXJZnatDPKSnXnG0y/y0QccHxncpImwzanwn1dzrtNdGjA6OMmSTZdZW8+LOwXfwyR6yVlLhIl4LQp8Eo3RAj0g203JkjN0xNPA6mNMKgDKhySTNTySMm+XSdI0CSz0Hkg5RNgQQx7AmpoRBQr+sxv0mJcXU9syz1J5lXFQLk+MUcBeKV7Vmu65wqe5wFk00oWMzcf3z60lJOJGFvxE28h4O2pyBrCXTXSDhkj+LblotkgkE8ZAKXldCN2fWDvSXvJhYs/IgWI6T9NEBywckigukObscJqqya4CZX2S+h5XtKWUT11qs6dChc+Rg9flbprlTv/PP8YuduoTsyu5YDxU2yABPZMaQztZrHUMc+V45lutnByQYmAngSrpyf8PXUjSElluoJEHZ1CeNqnkmzwwmBEI1R0xpKfRN0MawuEMW/aMOjc4NJt7uLy5r0zs/IOD3B8cW7IxE9naN0YqRAewzDyLMnRLuVuK5eevJ8s2ZPaxUQrWRjZUJP1h/ShQG12R+E9tJfPy786AujXC8i4Yqk8/k28Npr5Vlc4nH2yakUS3Oj1plgV2bZ6vH+bnekgXlLk/OtK2Vd8X0agpFWRRQPoqoBfVapKHUVl+Zvlv9Kae15J78jLlYvjitOee9YRH3zf3vshSZgAZbxCGcilzTUJRfU3tHHTn16lrkDJ1M4liPien2hP6zjUhrznNJM7eDO1i/PRbjmg4wVefT/0z9W2XGOD5z5QOLuMp4gQC7iQPqlzy40vSN1loDnzEfjoxBOqPptHPNXFD3zHSIXmqrYy4nAWezQXXeRZjsPAx5CZu92Q2Zt2Fk2TecoImf+lhjTCEs4PT3apW9I6GvhBpv2WSGPxOOnpTWvzII5amyy985Is/1HkwUa9kUNFvQAVzA1X7O5Sxa61XaKMJSKhxrqrcsKE9XiS0Wm9iDA+2WBaeRmE3FzKw19eb2RtLYNopPlSN/hbSMvksjZYPZh0Fz4UjT6BTStfqXKlU98ykaKpbrGhHpoubP+zva070rkJ2Ur/AkzplK3P7RxjiVqmBQtq5GF/sksrU4RGFWB87ODPpMzm2YdKehaKBXkXUHTX7BzBEgbdbP5UKVyrE3nF7JqZovG56ecVzwXYKzdb7kzfokIQVvTdEmb281C1Db1liaKrqtxDOVpqndCWXzEzPm3akA7YCLZFbJPmOKqqv/NGTGKgSfUwVt6xQABZs92uUjT1H2ePNHvQOBrnIalNxKJBCWvXqhdf5a9MU2pUNcLiCTNAxQFA8S4J02VlFGTQBwZ/HG6AagSCRaFT0IMF/+A8kWhNA/2OAT5qs9qMsUmTGHUMfGYcweeRIleSSuVmrgyyenHEMkuH6fApsIqkv5HMLWIq3oZb9UHJfzjxoC2l4W5cRS41AW9JBZibhO6e8HO3Aj4pOF/samScSqKxlvcMoSupp7Xxee1NUZbrVnbRdR/6dAW2PAHEwodZPIAvFSiR2AHNGYaLiVRM243pmK5a6BJU6Q37CByyxyzXWPg3iKcRuCR2LwE3e/YyL8HQl9Ebduh5M8QBitLrGFydyzaqn8a/vcBcHg6ZWtUAYLASSC2l/Zh+tVRuBq3Z5QB1/xyfCZ6ZQo18Oi7BIWauZXP/sack9+tK67yIJpj2m2KmQutGFeg+eEHMoae0e2cos50M/EIDfUnCKNOvPTTM5ZMafvpoN80HItiCv3elr77Hv2Vp0r8fvch9AG5pZvSCQotohzZL5YGtFwCgpxQpaVEDs4IFM71A5GrhRV2ChlkunVvhiS409W3WTuCZgM84Or81kVC4eSrCQ6bqrqnKZhjxfWQ7N0WE8xUATL37TSsxngQ5MrQ5Nl1XHVvoHuEop/VzMP8KYNfwgEU2wQLBgxeA1Hd1bOMatsJ9rwiPPzyP51imCeJhk4uyUPm3n+CdUiEhQdSds2kcF9nUCVYM5rAf2NIXE7DLuVyN56iiWctpRj4dTCAqGVuybPad5h33n+me2ADYjJSNruhfumnocpuaXYqeIn7mynF+quOmAJLwGb+W7332W9AjdZ41LnP3WnWRkj8jQcL189bnIEZ53cCJqngzZGeKb1WEAH+Fs3+uUw0j2Z5mtMZbta/DaGPPR8FtnK5PmC3cBQn8aM9x+xfy+uChS9gyiwrv43pGGV3gWNgtfxJfSLYyrWyGeUkkm52Ok+kYUa/xJWSfxMrY1fQul2xEsFGgc6ohEMJy1xJ2wrS8M2aOXLOCA14kxBVTA0peP1UTEQgWmCyvvfl5IwtwzK7emUwfsSPNKg7mUoZnOGOcynE5avLxxYu9kLu97Fx1WHC12O4ARIw41PmoNC5o6GrMI7eoUcFExQ6e/l697Os9svApNJw64PoRS9ceiWZqPowAlb3TAqNntLPs7kz+bBRgStFWIHbu7gNiq3cbRXhyPZ5dDRTBZ3izo/LXsdBBQUkl1df6/j42tezHeCVicie06vhEh9XrJGrfiLKgV0U5qyMDz8BLrjzM3uMYdgDfKdBsvF3cBaN23KtOi44G8NaBc+9G5bpg/Dx0rBT6hOs48lU/QwWENkOopxtZlymRHCyg5vlJhsrYtTi+eKDxn+Xsq6EfqGrixWshfgQ2YWiu/x7XeI+WB5VGrK9FodhBDy+nHPCvvzHx+z12GLChZOXQyFvDsupNsnNm3F+fqPCKHdMbCw7i8s6OzV4aIlOp3YJ8fDS2jzYelIhqbwfr/QabiIYkFZ3+zqSm0y7ZsTNLZFxewMplI9u3JhgAkWbKjLLfTKkvgh9ToJNW+LBjs3fDCL9wycUp7HBXH7nZ5jmXgCDlAN///BkQUIVlTBEG58M0rmVvMVi+qy6nNP2ZZWTZBuBVsvF/5z2FZywL4qK9LKHQN7EDH/a+zGeNN+OABMRzz41R78gwe/45E9HkYod44ofdWPc/rgz6foClVgns1wTYrDR1q30YnDmX9E+qa5GOMtptV7hHjWyrlm73nUkZnIw9MuNz1w3/kL0wTEYK94h5Ora+rK/yuey6+diPowW1nG9O+iLriFbMbPJGPLZZAiGm0LfQIHtZMHJ67TTkW+3VGhxFkciBrwk4QDj0Sx7LehBz+iU+MgkWecZyVzjXKFQ+6RYVe2nOGx/LEfKFYfKfN817Z4RLNi974Sv/SosBwJZ+n73aEHndbekahPfUCHycA58t5RQ1wiIRqOY6LmBAYyB6hBmDotleJvnpf9EBLBTDjnkj3nX3IFz5OGt6ZSBWl3qhOHFXyCyr2HWMWRI8VrBnDalENGnDYnlCaI9Lep+o8YygnjTQVvgqP4AvjQE2LJUljEdaf8ipiWZ0pSK90s91Wd4vQf9ixEaSnT5IhPKy0U2TtSUibklVTGtnviE4YWbjafkxWyaq06mAf5C9aqNf3UEIAafxOhhaRjJfu8TO8gclPSgP4cFSDXee/T9Z7ZN9862MmO9DBbyZBZcUEh5M/h17x8/Itge/rMB/sGk6W+cNiWdfQ/Q8FzqJyCblUx5m0qNAsC3uMvQOJh92TLQZTO7CB4H/Ao+urttQA3zMrOm9tmUTsiniwNgpeuSFsdegrTt2lbthOqrEuvNxoaji77FcSjUuRRmSVEciSvyVjVz8sHflqeUSoGfVmdXZmvhExlIf1WNfPKW1w5Tq7n3GSS0WrmWC0c7U7uXU2FvEiGczJT5M1ovud2kktOTLIfc4qNf1vYpIzo8k8GlWTxi04oGNAfH8ZQnV8LrPpW8PVSFWzC1eLYtejwWhMhi1sf00d06jCuuWpMdYnFFIIbRohjM8KpMm+DMhamHLhCrdYJV2CMNkOf/DFUfMs9mL9hmgnOZIoTRI67KuvzepJNqnWElDS7XsVwVrKmdxDaJiImbLMR4OvxIKm/HwMe8LGdKxutrJ5p6wP2pJOFPGMXrfcLw8sPVlCJlyDOKdNxnEo4uC9OwjvLEndEh+PieUuQuNXf1szDSSSdsPjuPeUxscamPU0heV8xvKelCLeuMvHKoVk5bbnzs7N0rqEm+pbkpiYRipvLNWNtBibN147CkLAu6ddhocATiLLaKZ/cDG1ldDRt8496oMhORNiZFPtl5slaG0n9thgfrb1SDM3XFXRvoaodt0X2d3JJnKX26OYJJ62ADj0/JED3kpEfi7wKuH8UgP/aAe/EK60+roLtsM6V212g4/UWXj6kDuKhfJ+2Mf4AoX+aipQ4ncdudfII4Dkctme4dOnVI8L/nBVtDu09EQkoxu3EG2In9YGfWX2snbEea+bAS9p0/xYF/0KFYd1X48DhH1dvMWc+zf5F9XNt/4O6MPM5RP0VAyl/Z2O/KoxHLwi3Q5haKiLUybT4xE12DbAedFRjNTbhftmP7Pl5CZsb3UusdoClv3vmw2A/IUE+dVHQ7lUXYOt3NQ5qT3P0nwZDf/TH8v2UmrXm1mxFWP09AOKL9i20eF8wL95b6Yd+HZYWIpZtT2UpcpRNFE13Tb9rDPvtobcvFBy8kLk/PJL63nFWXmzNj1UmP/18z/y72TUbnOqv1z/gfA8G238/K8EglYTn7S/N4nwPRjvn6g/2MZikDl1bSSWshcX2qHx+sPX0rXJ4H878Z1lXYit54b+aLc2lLI5vf3zpNzvw6VWJWqgRYF3LwmP5nGZds3+R6UExmVkLTWsv7qGsVMlsuAEta50cWQZ09TN+et3Tkq0IckUW8DkKJ+2qw8uE8S3aBgSi46zGNwMcM1GNWgD7rmILXBvxZ96txalDvfsPchQ8ET248Oi3XS1n2f0zXRsusvcoRZNtyjFqayX2xoZzcSWhfE3Jnggwk8TMJn81gFpY3Y5tfG7pn0p0vLB0LJ2rO8Skj+iyjWN5eK3G8brUDrlP8aoD+IPZfqxWIwPrWLsViGyVtktjhb6GeG94SGOhntnMUEy4pOqTJhbbo28IuvghY1k/tfdgwCz8CKvflkGYnt0sBKbrj6jh78MrqgE8uCKgd64t9B43EGj/qatgXSNKP/TrgSUgiLRvF19BtFuCUCk0NUAxDF/y917J2CaoCy2oqA4KxQB1LAzQrz7js81KzLOt+u8DZOFDKjg9mOOsGCGmxfGZDn/fA1k9mzPm6By2Xv4BPAb7yGhaaQ5jMFsCgw653LcvQ9uj9xkBpdxPUd57IOvknaJ/bYC6cHoGS+PTdvnHjmKaNIWjzPsq+kBc+HqNtojQTtEmjQFAjsdK7zAxH8Lgd41t6MFMjHPho49LR//2AeC/NokKo793ZWsA+wftief6f2p+foga1i8xjDQfWBL1PSsY2ogpB0mI/Pb90B7BcHR9LGr+uc7swwHSLfZydA/Aduds0cyUG4apVLeCgLE8+ssTJajBW9rb/Bpjm4r2h0siBaWR+5MRxgErEq19wV1UyeMIUWtneeBAAuSLt8YuF4rQVB8QC22zULFeQmR1F8RhuJOVZPwkq1+h1cothxsF7R6O7qjteuvEMbS2GyBZWxj9JW1RFi1BLXfjRsBn485epejUwaHcak6TF700HXG3fII0vhvAxke7r0ZLjc4ieIGA1cWNXSqnubRpOj9+8rs9brmTz37ppwXosuKxlXbDxUGXSl9+hnSlRpt9N2o3NyBdnLmwxOVsVZF0E8ACl6cI2S0LRCt/at3somj/5Xr6l8Q6PC3WmKp1CIR4ZLtZ1FpkZL/QRNLDwvTHAyJzHCKprWphd2k99vdbrxqLoH/hWzCr7k2s89UIWH27KSp2MUGFLXrUGmMIJap4ISorBWZZzuyWoA2fOqKDQLHNHFlbkflKVMYJZ4Gz2/No8Q1rC9u1HOZ4d6qFjO8fD7QvFr+cYSRdjBfp1Y0t6gWLv886Ae8+/5SyegvX3nADgS1X5G/llq1V/yP6VX1MtcIfO3u76/3FtQsDFJvMcXLVg+WLm1cZoclx8QZgvMh+eYowXl9XMxz+8fqhhj1dMf88po6Txa2KkDz7gKSvCVc/SSrqb1Q+lLT3v0WqGNaXMeWhjf2BInwdMwXrvJ+db9/8iNcfVGOjbKh4Ze0fSw3AUO7+0EAy8IcHMvyt7UB7KDZTeVFBHDJAiu9kGOUcWi/8jR5Lou2pBzHXKyJCJ7VJIm/vPxkPFxpT6eTvD7D6WEfeNcnRSyZMZZr0XRZ83nhlda5dM7qa2Z1cpVrbuGHBa08g3VWvTGAOSEVtsiPqkfCi67U8zpJJTXGCd10wKxbvHo8ivfwEB8bZiLED5VC31AjZsvIPncK0cgJcuu+1MM7+6h1n5bjCrXUa4XUGe/0BfYqLIDsgKtBsj9U0Oz2RNvBlODfrH2KslEx01gZlhnxXmf4mqa4e/aCY9M5nXMTaBJmKnHeSMziCPl1MYGmOHFLTDMfPAfyTfhrPkv598oAjHnDfOPhi7hdhXlo3vYnSQGUl4iMh5MIdMZLrPI5tvM7lSQh0m2lNRu8azybt9GbQa1U9umxFuBSbfE35vpaZnKcCWE22n4uYMBmWraLNR8YcbCHZ9hs+29yLHPTCdhshQGquJVBr7JawruZGnALBQh4pVRUl9fRONGIctrGEeJ5ByBCT2b3c3bDaeXtzbYW7aTbXrNYtxfPp9sKtMZXLyBU98MSJLqwyK7Jx7dfjBhztwwneZkzphUq18dJIWT2n2LrxfocgZAKiIzdQYwr61xLbX9Mh81lWfI6reOzTxxMwyPg9ankhFY5+JtPCEdAcduFqdRBaBq1GWDCqYdvccsCF71pBqwBJoBnGxR+GZyndZCbSCv1T8+15grr4/TwdgwtyQj/Rz6VtXmGvOyQcRV61KDvfC7l/FTLavp7UOS/1MeY1+lIPo7TCvnM21ywuyq0KYclmi0QAiLpMSwnC1C0/M86TBy0GyHhHQPQuHmSOW09u4LGrbTaHBe9+aMjMPF3drIOpdS8vokQ6bNDS0VZIAFLpRAUI40jcI0qcwjg/rtxcUiZkTQwj5QBFAWT1C2cw5SuBav//XAM42BPkaWHZbIDnty725v4kGuz9JKzACaVgGs9kwBTPZjCfG3+G57EmeJzhsJrkZzmkmx+PoxiXjSVYZzhW4KKVlXxkfGy+4rluVAHeqeCboLzwZSDx2LZ2dgXaM2RpTlGD4/dr/GbREl3n7jJH8sfJN14T2ZlTKTL3Cg5y9izNmbM0Lt8IBxxKDyaA5LOWy8SJi8EcCXIYcKIN35f5hFSNCr4bA6vYg8mUsPNCMfH4sAQozh9vjtmYw7PhLdFPLdQ86WUuDFumn/j7yK72E+nywsubmTX3T0Fl7qqqW9TtEIFAtXHjcCFpeXznw+YCdZlyyd/8IfIOQw48hHoS02thKI1nTnQ1qOoKNp64IubeDdcIUfU0kOsKlHX1YnmwYJxEZAnKom+BnI6aSMFyxZNAa+O3JMOxGocFnLL/uUx6aFvGHFm/pxORVrVg7U5/cJYRwB0l83CXVaWZfFEkhGfqvC2HlFHpSomovmzbirceHmEDbi6OUydTqsGnFpHj5MfVKD8B0hbvVSesJp7UCuIfHVO+L3UnE8xIctyGKWDATVZcHN1D6LmQxGPWER+j52n/Z8LLC/LenDlZsbSfIL89N74Kh+EUBmW7nE8zhwo2PlyGJRQcd8elNg4JcdmzT1T4R9Vu1VbN1aWwhnNaV5P0vFbsNPvJnGSxudc35GbsPdmHlpHJkgRlxv0KR8Tydpj2txbV8acZt3U1H60jFX0wV7W5himSF8ji3Co/1Ic+m0Bd8ns8qotCPPt6JeBnYOPOjuwdmP1j0UINSH8iDXrNBdmRU5zEnSYC3IYuSSrzsUyv0CGI1DDx1JXlZIelmFHZwYwC0tPan+icYtzrlNCOsey+J5fk6zub+QErJFWTWCaKwUC2Oly0VYJFvM+Vdb2K+PhH2pC+Sz4NxkKToMy8pr6Nh2yqpGRf4WQAIcvJ7mZJqkcouN4CQ7zmYtywF0lxeoIVZJgzqrr4G/y+dlpyUGH4fmQ5/8OfoSk/sU5X1U07A5K3S4/mKXhoLRRaYfw+HxKImOqs5lfGrAT86phlJml/t6fZwxnXXIJXJT1ug1kTGVfTrEbyFTWW9IfbCAu/V7JiEUlydSsezHvU/bcfz2ett88SdoEFArd2fH9hMevihcWqz+Kzqk7uR5JDHEd4i8SLMrLCu5Jb5rEAi0dVGX1NmasalD0LCnMAYT2C15eLMguExNII4o4Rga84gLxnQCitdqBv6hDdsmd9uSQXqfFTGVY8wq4cxfyJCjhgLLr1eDpea8jWKKtxmkpxQh5ZXF05FdvRujHMTpFm7walIh+/MBKDdnHk79nDDMXIP6L3l1mwpPRXk0UgjNvrO0m3OG4BMTQVl+JCTea6YfbOhl0t8+8d/cfjDc65QrOVO4ByH5DoDcq3NoPCyfEIUBajO0/tDUpIpk+oKT8E5BYs6gf/MqWsxgzClQ5YSKjXLAqGFZARsCE/CR77EPXPVxpYz/yCDQjHya48uWsLSvcQPvM5pbc25zQf4+GEQdnc0pSRFBXWhGy8yhfHK03dVbBSACy7rUdVXViHwvaQMBlJeWp78HeywNc9P7FGge2qPue8bNlkNdhjwWZk3EGliXOtxPS/5dAhvf26+l9M/7CXcPnJTUi3gxmAf1IKod3sgUrINnpq4MdpJGC4kEVWMmHNl+I1QZhsUTLwY7nj3UIUjeLUZVpvpiH996T5dmJpOK915yqZg0XaPZquLl+4DBWyWdvgV4M89sDo61MxbO5b6CrJodHvasDqAv0GM5n9LVyztYt7hXppiXGxx0nULFniWai6hxLtUZs2aKMJgvw24uCbZbzhGL3ldsbdIA3lz2gvhvuQbFpZHe6OM46hFb8BncgLr7JYYPlJp+QLlsULvn7xI5fuqBUO+Yhkd+1hPkHxUuYiSxuiwOmP/BcMmLPI5YmbUuJzeOY0Uj495C105+MM0ojXgBnEke/Gl+X5AOQ4cGkz9mcSPrpCw4yr8gczr8I11Gd7tlNKlm+NQp6uWjk8akrKsd7OjJWy5BnMI7JSveMhQjhrw+KORUzwYQv9Lm1zlJ0oECiNAwi4NGxjz8jOScueRhcDdF6g/+SV3JnBGE3+lHuPd/XfXybdivH5LCluBOnxBqLuhNOqBC9aV+Tl1hW5WtXPTacb+jnqjIwOzYOxrTCZ6CxiDoCCSAcWwzU2bqaudjhApRPKey/OzmJk9JtiMPZXiK89SX9vLMyRtCbqE6zq/t/vo8ACAM+ArWHuB4a7O9HGE6i/s5k0WdZ5XXPIPk/nKN3RMS3C9zwEpdy5ckiiG71ZIDyzynLVsBvnyVKx8ZkbALNLwqlrApikb8RQ6p5QqWlWiSeURBHC0HKBOVQ1WLSEI8gMBZlVBR5+B24T44HQYT44YPQQ9BWqfqAwf2CqykuygXJlbrODGlc0n3SPzKjkhotehl/FDKo068fb+uONfPWTX3wBTThAXOaJrUgG8lalnyy4+V51Mzfvq1G233CMyAOL24q1TLY9v54rpRNIKBMtTJyR1gB2/m7K5Go0u8OOiXsiFzLbGqEuuxX+PM2Xi7dGWgWmcLirF6bxAOIXmmnDqZh7d/cX1DfrEQDZgTFI2VKzdxtCG7MQe+nibmD/6DmJqUUtom5f2SszRxYo1PkZn2yNA8ytU/UJmupg2Z9Z4tZjTMgr/cOb0Iri0e2aL0z+pFvLIK3rIZM0AgkjIyuZ5aJlkwYGlqeX/m0F4mgIU+3Nt2bzvmyYH83qY9vgNGnMUaptSorDfZVOvTxiAP9kv7rV+8NnvGOFKZWcsV755PgCGlLj5Sen7PRQdu44iZnr5GeRqyC5nb/O1kBkpcHdAQ2O8hzzSXTfgvB888CAM49T7dbqu18w/Va2HYNLXEEduoDplr6yvafqTJ5yd9VY4Y8cQO2u4hzOWweKzYcGTB+wVmOeHzLDUz3LAg+Y62nOd6qzLiKYZVE5Gzg18Pp+YLRDPi3D5fXsAdZjffkwJFaiPMKdp4/vFOV2Hl/VoGR9lZrt9Lx+AxeDbKtGfpz1F+6vH5CPyF1QkeGZG+tZQZDJlVUvBgKNeV1tnE07w7ecXkjL/yxqWfo3e4hWS/PTSqgTmhi1epWA+g17LMrQAAqGjvAbmut+Iqf0HDqGWXzmYPmePDR/Rxx4uV0CQpMF4vMW1SDdWwVO9icT80FK5gdueTqENl6PBj4vNy2KOGIWBOkj1QsKOxQbj+u+5wf0I2tK4egHxPRMA3neE0SXO9Y3qjM10iYAIPfpjAPz5KhOIts1J8dYWccDOqbLz8nwqICaBUcDNAoZPko3ITKtXjXYc/ldloFkbykcoxvUADKNFh07ynJR45VJUvmQUnI2UgK5aGX+kVr6DNXMooWFJKZ+6EaZ6TLdY/uFA+WvzakWrUGnEMnck00L7Zhtd56PNhEL+XRTNyXFc+280LiEeJCJAJTwYlByl0Kf3ImQwYdsHb58F/C0JHGohv1EbIcu3tcEH3d8dH/ihxn4lTjV4OH/uht1K9IzWa24iMuIb5dNcBJ/d9tVe8j6RkOp4M+VoIS3VZLVgeUnEMDcHozn9w54bzdvZSdNo4JeaqSYgRGLTVGaodzSB5Ty5XP/Zajq9yn22zaiI1Fmnj4miRJxnVynKkcPHtETCWPzHAUkW1H2KKiVdQQUk8TF8dlxSaLQPZD120as/Sip51Q6FLmE0IHia9Nn4yKqWrf4G7zgLeHQtMGvBwFLzc3bZ7oycUHeXvfO7qQyoYp1VidSY4LHn1RUbLcQz5QsOiX0Ltcy6vvzLUBMxhOMlvQPVOjX3Yn+Y1Boyr+7Bipa0ptVXZvb3KvgN6F/OUVRU6KDYWf+PuFlyJA8WRWrVwFold+twJQlZa1dYF1ESCQEH4CP4qlxjbbnKKDTiBXC0zWwbTxRh+MZUPcTtJIR7n7V/1k8QpAohGi9H8zqs3hxpo4JjV0Svgb8FPYAtl3K2R4uHSjwAhyFQ0af0VZmIyWQzL1xR0LIKjEUitf7KVlapHfnwVlvv3iLRb/8TpLMDx1YEghERDrrOWPGq4iZAMDhHW6Rf5QRfty8R0ogappCdJUGJ2SFHWCadrDqEXzI1xC899plKRCkCaPEQ6hOJgDWJYidkaB3QuAV15ha1mknbNb1fSvGxxnO4PqP2DJt9lrvBcDbz07dIzzGQQDpyjQnBRPC8sVJqUzkuLX5Eca2qujnTnAe0jiJTxS+4wmFj8lxa+HLp4Sr7TJ6Xu8sjXpyTPNRqQUACdY3FDDLFNNjCRXhBSlh12Hy1FfHNdzqUcXc6hZpQYYJwBKW0zQTbpg2qSKzdRFoCSLM85lYR0yc3/ysv4NcZUmnZWAxH6FFQgUTRn9K1g5nphLye/JIQpWDbQ+is9o3sklv3gz5RWjnKcUtVtam+nIKl6TbnKMu+EJFumieOrAuE5lmn8AtdoW4V872vDr/yLUvFdHFnz+6SbE2BW3QzFSn6aWgLyRbsiG4KtiFPBnOwd9qjBK3JjdCzEBoUZ3PeBcgjyzR/ingUZQmDItyg2tlo51HrhofrZSsQW42rSExvvusLPjaGOBjgLUpeXFeqMEtFVToNTCeYoviLDUqwXqufON7o4WAqxEehDZ0GC2KDR22a07YmFwIsgP8eaX05iIjpNjnrEESphnLn7RSMNfRqJKrcclhpD+Y8BkuQ1La+OG1iR4BSBf9+KUxNYOy6bddeBHH0oZwq5hjyC1oYcnWxpDDRI4SRYZIysi/gqV2dDxF5bi0cx2z5Iu24L++gMoRM/L7CpR+/wXC1VvEj66iCZUEo8Ku+6tQ6l4EBnfEpOMjjuVNc9VJ8C8vXf6IalTLHjDVKRFR9GAWja8LeutqYqt0KILsdY3YqbV2vOBNr+0nffEn3LKHOREqIM/CoAmzvjxY4PGvJ78JB/ZApR5V7eoXCzLIf2XSiiFl0uLIgaC1mSdCKCvJnnmTpuBC8jMEeEWoMxodgjhBejTIWQM4MKSoZ1SdAQ9pigMUgoHIYTrMmadQoKetYdiuDJNOO8g/AEbkTCtubpRtDTeuhab+sJsC/uJCTgCqtS4B/FTA6lESjjs/uh+Divu1ihZmrgJ/6Tg7XmqkjldMSWT00if1fINSyVpt7MFCfIRk+aNDGFoVBPFvo2LF8ITOBb6QtxLOGzpi7msJXQ2wHA52BCR/mni32pJITgtDoM5CoDRAp/Hjd5tz1DNKlDHgw0KNOGB+wckJcUN03pnFAjIgNuoBW4Uhp1AzYM+9BObdnYFZBdKKIIwb9vCh1FBOOV++Z4JhnGZ8ZU7lI8gf6LfkFe/UIHIJi7ldFhaFnLDzN/iQWkN25TdpvqNidDpKiM+Po+O5peUs1QHqrc107TJE94/aVi3NbfoGTK+D+ibnDlrv8tfHewdap28gWP3O18eyHALu4F5kQ05nrNU36Mx9tifq+w8hdrQOgEPx6DMNSp8SnXLOyIZ+HOwXI8CDdSI50S1OKxfBAZkY4Ab9RQn03hKAFdo2okmv2z94iC5GrlHTbbxPZKD+rrFoJmGGWQxiEIFmtOzhtLHEPiCRB9wkHND7feQ6ZLN1zGDoXnbYxNldd28QyKHAg2WJ6jDgotcAicljd775ELsssQ4QLoWzUgAJ/QhgECTvQB3cRBuAGUCYgYLxT431NIginJ9BaTcX7og7vHCojnUeBiNwWzrzWCIHgwwuxr1XdNk5HY0fZzz3hbEh6bwU29D/x6SxqNUuZV2JFM+vFb52viKnWugKrDLUkhzbew6b+EVxH53LOzbzoB0kCIXfsVnZBsmCxiwSa5Zi3VSRtXLImVbpAWW84ek7Sf8oHXpBMI6x2WRmUjc0iTTq0ZKptQPoHwsWWA4FTGbl/VLSEC/SHUsxwj+nE9kgIJwDRVvmqhCgdVLTA7Tb658g/p/jr5y/m6X4GFKkNDVCrVfpI0HEQqi1NXp0jktdkT4dHpkxotqeG84ygbQAY8zRerkJLyE+YbPp2ctie/Nid1tQYojPzBpHNc2WEMhT/q4laFy7z4YxQSRJVn+3WbPnP1kbpVnuIJbWteeyfjNfWOwDL9nYIQtQrRofzlESbsRkEXETlkES+kpLXG7xhB6RW9+QOG7gXihXlhjJRDcJEYAG2hIH41NA861Lhi3un+vRIcxxtydzGCZPOA87xO7Rl3ptz6C1ZB4nstHBlcsNsWmDwaz5hUDYKSnl9aDJtzSPTxIBlI3PeG2tWg37tStXBNYQ36dwJdtHWaRi80PQfkhnog1RG9UdrCaCpfT4yUehgfCZBgsqpk5tkzmP+9mfpMkjh3dHBNa3VVWLs3ksr4+bot5Z9QT2Mm0RAL63zFQ21vAvcstYmi5AtiuVwop9DvnF/ob4kO5rXZjD+ci9LdnY4pKF2Vdu9b0HK98pYBdbyiZVHg5hHGuFBJ9Ba5CPgI+hrvf+8vpiyKISJICxjHxGoJYx6Mi1t9lVBajdCGXHRNahgEFp0NBmF+1TZjOhUtHwhfHAdv8WgO8ObdOWt+L7gK02+Tw0NUgMc1l+uMTISqDR1gk4UdACa6oPOGA4zF8hokNFhQWDbNOrRHEVhcL5i7P/0kTxR7WCHwHzh8snP5BE7fzSYVtexaoZbKFqzSI+uKhV2tnQNwoAteoDlrQF3HaN5EFx9ldeYU2OUM4L3oxii7EysRPkH6uVZ883w9PyXDKxbIMckzkpkRTZ4WvwfYYQ7zIHpzYb+Tl2i97s2UY0W/YPmR5i7L3Ayw4wZIdRBqanE7fTGib/MRVZQurd/JToDFeDgLvR1J6v7UIHeRHsMwMadw4K3MHUuu4TZbnVnQDPygfeYV4bRxm3uxc1Q3aDtXsw+mZNhCsvZbgkH1IsEKagyw+3ueGm1TtSa83GKDcBGMPGb/dYhXtsxK5trTUzzLH8UeQiG1xLC7ldpAuXkCATsZnD5b0sAxXCqrYUU3YDt0Ee9vVgl0x/VEwU61XIbCa58bpmHewPAQx2jV8Hn7RqcVUi8zzHLJ+qZM8fomx6Eln+Fki+itkxppx+xVYspcmgEFgG1sn6wyVvK9wx6w3hwcnWmBkA3I7X1G/TpkWCm0eVSSdXdquTqHb8GwBU1LFj1+ndZ2GtfyaXQe8bLwbYcvjduMfH8Vv+DveODWuxX+JjNO2iX44xYQifOi0IFvghBvjS+kX1Bx0Npqbgs+tKeP7gxkMCHsbRhfxRVL093ES3ChPKZQikN1oOO+JbORj/sxSC58FXM855LLgMFOH4H8IOzxy0khdSpfT55SeVzwE/WkDw8UM4f1aIAXMJbj8EGhVaQfZUJTzv4R1Dn5Q4ko20clqO6MAz3DcCmBV8uZJVZZSGpXlwiye/ujBKTQU11ZVd4UGiVnI1hkuQoOA6nGX1IStT5x/rvkNr86ZmZTqRnr78BnkP8GfyqoYfP072Pu0Vx5xB7sWKdbaGRVV5PnYnYsWloXbWZ+7o81bu6cCD0Pri48vaVwY83G18q0RYdA1GFGGAj8iuT/FaVQj1qEB3gQNJ1NwZD0fojkc7gphkO0gNob94mdzMWavWIfFEUzjBIxZ2WTZ0Z119Z9GNcSApT2mBa0MAhCm/ghKRzlCfNlmzy6azAj3bzJ4riZv+dbnsoAWhs6l+/mevkjzFxRsWPFlytZeY3ZbS7uy6XgRGU7G9pNNWlmroK/ixddu+pP/P1Ladci3bnD9OXNzYSdVpxdZlEQjGY7BoYboEglzoesbIwcm7UbHG2ht2Sdtm8ZySSBkCbFOhbga9raKO1pqCp/QdVFz6NJ5tLj7qqGa2F1ZHWMtbuf9nqkLWlszjzW4L8PvRlISZw3IFezaQq9d6boUVq41QF6W+0+Myu4X1bpvp41Fm8QNq+SZtyA0I2uWVE2u3YYml8we1b0Nv/baOoV9Dife4ex9jvOUQDqPMLNKcWBXTawnSSUyfRYQLBpadQdTLhHfsb56jWg/tN1QScFJ6sTerQzMDEJuD5KkiJGrkPXFk17EJZE2apU38VIRffh3FbV+yPqeOo5ebyF2E78EWkqyCDAe2ZQeG3zl1yPnEMlz4zf/onhUb37gwQhk/eaF8UUtn8bCFP3lxW4t5iXx9e62rNfFd/tvAQmYCM1GKA+PuKcDFiWrJlP6WydEG8ZgCJybZkbS243O8DkCr/1ABKtBy5d8rnZtZuDaUrQDJ2opYsvoY3G6QDA51xfcNn2z5rGCJM6kAq3pQrR6GCfx+bp4Vey04CtBHsmPXmDU//k3I3A27Wj8d62FkgMlf2Nj96UQ88kZre8arjkDiN/jeYWk1w8MGFQzGCtpVIn5vz+Tn30FwaVLTi6Fb6P0Igu46//LTSZpzDX8g180vO0aRAMc6hoeIR64Dc4BtH5HSxfydGSZixQxUUqz/14V6ytZCqeEzq9O2cRbLG0BS5wdf6UY+v5s4bh3y+w43fr9WEvJbkU6pWrbM1e4h9iHy/ciUCOUZP+ONW9KORrgzWF03c+6bcvr3Wem+y0rkIQUc41zkSQ2PgdPxcfFGwvwZfkyc6IGKHCxf/Moi8I8H1e1mx5R9CcAOIQEpqx3ZsYUZYX5YXH2vhH63OIFlfWo60lburboaMwGiXZ52JLAdBT0Y1RV1g+SYIWMe5vCWiL/am1HwsnpQxN/ioAQ2O10z055vycCG/oOASanlX1nhcJHT+KVpL7Wvg+1zUkIeXUDX70bvfMT51hq5HmzGdSSOrP0kU2wZs+W6ETN3js9BFzod78KSRylzLA+iOzlOLiaOQk649ciyObLuuPNtpPFinek3wnHdmklMzroN9SDTMdPjl8RIZoQvNVNq+N+/pmEmucPo83haTYXpMxmd7L/xjhowj4cJkfGkD9KNwXO2l+6zi/dCbcs4BY1hBTm2gQxodygvtVuV4SNopG10a7+foko45Xd5SxLsBTMhM7TCkpxJjzwicj0veS8mCP4CnQyeyV4ruzP5KOmQtTtnvK8+tC05zzl6YKRBRaotk3kLjwVQsdpNY0ZfY4AUgDiDcO86hnzUVx9BEQ5qwC+VS7W3i/ovofMmiAn+yui0s3afKauol/aAoCNJWSxRkyZRJzCitOkhVK+8lKBLVotKK1PpL1tGpnWArnSwunUo/U8AQ70oj2VDfetoyjlHVOtLcnbV0Bho0jmqGBGPqmublK6MSnLo/ZKXn7V+64N0//vu76s/4UK5Jq3xFnYJ8OUvphz+DRtsfXLs5YJDjLg2n1Lv/hg7edLrffhqzoAxH/mnVm1ypb4jBwaBkurCiK70kczxi9KSoV4PWRmoP2pIXioawjmmzOIUe8hBya2Y1P4e5f76eQ8ox/PgN+m7LWmi03FgFqgJXrkJibYN/a6ZtrY/TJ4IeY8zp/g+fpfB+gJ3PYk0Mp8gNvJ9iiM+zR/yPQUiNUKsEsj5j3sghohbl0NPHEfFzJCcPqKLLTylbF5fcIVmbV1oMheo2uXS8miHrauSFHcB2nBmi9ZqMx1JnysymUsV5PQxO0GMUHYg8SMT4YtKRjG1y3DEJCHau+QEKXNxAR7W23ijyaCFWVAfV8Nw+FPYllx4CIFlJeN9BC2Bqhu2DaGyVZkC9vNw49tBFvMDJ1CRomjkz2PQdm0T5Lh1OEYZ6ElwhJp7Pd01ZDkNE+W7Mg+gGeMHQLewQqeyaUz27SOpBWUjQgsl82KLottAHFwIz4RSGRgC3aH+qlRcgq/EWfDESso1pUF8+Zh1iudZpPLLJRIZsvN1jiuW0aZsBivpTyrywdgcgfJm35eFoDEEhkROFfQ73RMC4qhdq3n/gCcMJoSoThky/6pciR2IGFvO+jWRyq1ugGPZKQrOBrzpVa54p1JHMYoVHiY2sTlRFmuZd0WSpVil5TIYkA7HBmyRP3JjgEV6DLb4WQg8xMCMK0XMga+VgGeZvI+zSfZkd5M1g/f0zOmqG+4n7XKf4L4yBF4Wdty9xNIQX9wkR933FFi4DDOqqfX4k40Y7drWJmnLXq0iWQiV9Gn5B2baCupWbbdXeWzKMkG8KdNqTnnIrO0E3DlNdNOm4kLiBqrOnhvoowV+xBpoNVRxqmlgsHZ+09jzq3u9Z93m3C8pHH0P1bDbzKl3+f1qyMC9wz+T7h+GgBFbusBqAMv5+KLCjJVYkVP/zTSc8twMdegy38hx12oKCrbpDVjahqeGMz1CGjjdt8nVxzkf4fwCtwocRfl2U73dS3G73E93RkFeIA9XNwG2HbeU1EjZpyrxFlHABhC9Rl1JVozmmNZHlbyLvdThtlyO4iZifRiQGMXM276TnXbx16PbVizudvXoPgXZ6nJiZo43bSVYbTMkZfdrZvSm6YtRcMKXW1E8p8i75DvZnoH0w7ygIgLEirv2otU3Je9rbwjLYpwoN3r5SGLdRdSR+kA9Yzm2pOvOJkFMhaMrWT2mGXOB/Ynqkd9JT8lypogoImrQuLRUlA5R1Q+LlWrK6qA/EEN0+YT8L5YKuYwwF+/EzAO8ls8lR2nfF9kk8PtHTF1HguaU10i6tC0s3TO96qWS3o2zOwMYpkq/KG4yNYGNbXv2cfZ5GL9ZjqokxYI/l7YPuiXHXsbVhj0peXGWUcZmrVf0gVFMmsvQpmvpcRqUW2Msbkymx3lKKChgp5+aJJSO5H34R4JJqhxFOUR0NaXaFsp6Iybgyf4S0dh4r9a+jlZ7UHhoA9bTBq7sFjU5znU0dMJKdthA82Bprpjs9cQNHt1WwVlj7FoZ3EduYbMrcLCpMh3FNDuQOS40212V4IzYVpeNNn6sUg7uhJSLz7usrLXw+O6mEoInXbm7Y1nqu6DM8aKD5kxiEuWQLijWS7eCBvWybFMlE88AldNl357wjcdJPe1IEE42VHxQXSoiwKVOggYwwjY0OUja1JjdwKQmoQ7nhth7rFOlInBtWCtLwJlmS6HHhEQ5zm1zYxy/gtmetDnWBMeXoigrYtkjKuwhxf2Zzn6wFPriWs2tdXuoFQbTj280vJsbuGHfTdLjpk7gLHqIxffcpzzIZ/ARW6rwjClt5MdUgfkv2A5d1ToNkGP/SlVWHi8cUaXJyR5anVqSHqAa0MNKiH5HBZbUMYQzJbdX2YjLtBMOdJFt1+oquyyTIIfVyyA3YQ84GQn4hb1sKe4mY90TGf0pkAz0f8Mf79/tPYFe3xuxoJWIShPri/jNtZ1dnpKBGspUGqT64rodHYC4FmlOWM+Mu7yVzBkywl/puovrtk55HcN1n3w3MnCvILZnPqLXXi7qdsQOG5K90v466crDyT1LUCvGet5bp1J2KGS3o4T8OU9V+l+ZksFW0/Jp6serv1O1HosD3+r4ar1Wtl7Z9jd7f7g6+4q/5PGQzXXPjQW762u24d+Ny842nNmlFv2AsWkr9RuK2b1LMGIL1GdGTIOQQgAEP9NZjfPsFKE7DNGDsHt4DA0FoPQe7UKgDAoOwt59svpIYBN3JXKEwUvalwtX+oVbCkvazIUrB3uxG9LFcK9ocduGLzwoWOBHj/kuoPyvNWXZQfaK5JGlZ9aZGsTSdFv3UguFPsUTkIIjDrHrrANY/ZSq/FlqUAl3BXHfLazs4FTBiGI7rH3wZeGQlpjS2sDtSz3OhbswItEwPz9J4l8iS1fzS+3wqblnfNZDpChLv29lBYSWJLmEAUcbe62C4w7Zf8h8J8POy62zlN8Z5D30nS8eU6k/3EgPeQguHqsMPaaX4DrdSSk/QJW6zHVp503u2RjzJD6e0N47mCOpf0CKP/iwA3XlSV7MtHRm++x7l7HZwskC+shD+CS0S1NFZW4+Y8b7SsQ1Mnn8ewtiezA55VuTa2tXFMIiorWxsPvMLuPZXagHUs+IyXwhoimJrgQekBMwxAXCyZqJO78CzSaNLnAmIAMydQZxuJ1bqMq80B62nnopO4AL8LqUA5h5LNg4f5/JgBCSXgZ28kpWYaxSjCqCEBVsRKhjIb64qwcn2ToqzeqsMH+uUpdQHf4B0oIkvMYzAI7HACjP+Qw8EMxn9zwNrxLU7lN2OdQQwZdLncA5pN/rXRVuHPNQMv119MRkLslpmNvqqXzMH98VWjG7KlGyswRinSvqbqPe8aLuJQIv/1vE2NifUA873Rd7bpWpnJeMUVnxWpmvVlLd8q1R9WYH1BpziYYBFS5Tk7jcdEYEXPO+F+ZA67yESWyZGJ03JYmoK3rxye+MPVPOuc69bhn338jTZK991ddFXiBvCOTZGw3IZLxSdzT8iXhmQbl3KbTidShgwVp0jmKepENkli3OFNS4zGxhepNTA3ucs3ZUs3e/4m38X1N9TyI46qXq6kfheoQT0USsLh9goemsU1bItkAWrJYyFWvdbzuBxdbsmes4jUac5lr3OiH1pSef5179no3Da9j7acRthksUEk8ljjiuzdMVMM4Z8ZRxX2rlM5hR+aySxYdVBRziyDmizMAvQUW/OI24FeryK2PNZad4BJbVxLlnnWUC8pCT5lHrLBrngSb9O86PjHbm9ngRgJu4jYdhdM3IANt/e0SXJBxTdkI/yCn99ial3bz9wcj2BipTqMuqsgM7sblVyVoUfHoFe4SNFuJLc2qpXkFpIPKdZdQD03r52dAiEaJESHia+CYPKUWPoh5VP6OklB3vtLBcW/abJ0oM8HMLWIqF5OTRF+EjF20cyBcR2B9tKsH/AXxyqKThPqp4b+JmRd/dWetOO1qtnC4vDp+R+lrriNhkj6MOUWkNeEDb/L4j2DBZTMHyMkNHQWMQtiP2dEBX+5QZjSj/oXb0ibN13ALxNYwqKNsBinepU05WQcWs8I1tloWJetnXRDcqUQ9uhr3F6RxK3M0RGFVWF2lesxP5rw6EQlusUnQfTx6rVk0jOeqsQA3BwNpU5MsEE8mxOURTq3kDDdzIK2VsS2e13+7wAebHe+RBCJoOT5KpLAbz2n9lcb8mRhXUqoaBkLpLNJrbP40nBrf/Yc+HnxjBKHZFawAhvaR2wYKfgfNZbM8umX418rJK5MhkazAGnnWPi71cN6mm/ReMGntjCV8buUEEu8kKm4iJycbJIlkTbWXtje8THNUSuDLmDHrhJ7tFGbUeiKBQzjVzRLK4RccWVVt7Nj8KyyVuUhbru8OUA8IfkTiGhoAU0P9d/q3rB6ad0SzMfvRmPIs0yfKVR2ScpERx3r7bHj8bLD8XyudKL4aoH0hJ7B1neTE7JdKzZBNASFu6qsZnVASbi6eXCfA/EGm6Spj3t7ZIKQf97Kk9j6cZJ5C+lgBDIwePw8dJXY7/pNdyzgfEHoWe1F8HoznQyocOjp6a3SchPjtjOyAQUS23iJpcA3qM9rWujsKHNdtwzgyRqEQhM4aYsDuMSpFQI/oLhJdLXQU0k0clmQW9cYLMYvmwTi0FhN7z7PYe9SC0P57qqcSE88tCcWPhJGSyLeqXh+XGNmlVNMkQuYLChua6dRQ16/Ihxhy/n79MuPgzNrmdOHLdMS9eXs766lemNLfRM7rZrcNCK2NyU3Auq2eMd1npeOMcqvfaJBig/sK6CW0/1ghQa72qRKXqFsmSPWVUwCI0s/ELOZEf8S39JaCnI/KZ7fb5y0SgG0NPFIeA36QR+mYxbCCBReWD+WtB8+hRusZkIHoO+kAgMGYFKeQzXg9qR5ZHka8oIJsqBX5fg4iBoeoH6kvIZH10Z5BipLrfGYTd5/9V6KndsqnsIyXjSJ9IgzsEKLU1dBNIVBrUeukLkoQ7T3I0TO776GmyLUN8REOHHQ+7oPvPDPnhfYGXsQFHCDoWCC/1XDje2bTxIsvCDgPy0DKVyYyGlAqMFay5sIGPrvrALoin4paqpcHDEPcXH7jZTcLC6K4h9AoK4u7KEJnbewuVuQY4ARPUmB3shOoQN5t61dxoxeOorITqaqH0wKgCR9EPJexJn1FAVjTGAMP8rlFWKeWP9NhvrK+VkXiiEU1RyPgQVq14PhUnksMD1UYCEmzONre02/3CDekEfgmVhayCwi14aWVMb2wYVQ8K62gezZYjhQHI/xVPt8j0aVMRycCdpuAhBPifPwZhPIbRTEWAoEmPjbk/V2tznrAjUM8NTmikMIMFLO2+meMtN3AUNgpiwANTjWxtub0AepzbwB0rpFhD66sj8/+2Vkb3QpJITbskB6KKlWHCpzvWANAXwOtN4zHloIN24n0DaPmL0D0E8+FGRrsnw63TFGLs38ntq3y/kjEdFeh5Rj1anfLYmkrdu8XwwQEFilHePLKbVRAPiH0jTOzJqGEJhM2YNv0mJeyJQlLySYw2T9qkVFDbh1GbeYHARLoHz8z78DWU5SgSHCGDZecZhkBK5O50/BltA6LOAvv+oXlZEL1LCJS0jLUGx/zDh1XIefDTX/tfran2rWbMM65ApL42ZPb1kpckcvWHMY+dto3qNI8bqZ14k6/DZah7yOP4lQGZtOaSkDV6LIky5YvqAHcLkxmZn8VqcvWrKJ4UjkowcDLYVmiX2OIAf3i3u+3+OunjbdJbeqsVcVhTD6q5t8C0LlftTvPQusaGykPnuou2KVyGMt8l+PFPRYjZzL2mZDYrDOdRlVkNnvW6isRci4a89h37BF6r3ASYzXArVPhWhmdzEtfRo6zTTEu4na+zn35051w7hwSVO6Xo9FpnJtAkhqBIv7pn2NqVkOBWwy7ufljtKXI8iIKl9d7IcxHLUpqk4+gUthpf2hhRkROtMkot43an6NYEs9t8zCNGgJuB+x2KvVNkV96LqMon7o5nrjnkpZ4mE3TvXY2mME5gcC7KXnk2ZXCH749tJjzQt75lp1qKQZkbjx6qTdDcZK3NqN+BdxL7xyvIhoNoFJ8QrXKjNyl6ID0Z4Pqz61wbVLcnvnfTu2vxIxIS16FlMOQntkWDa2KPaMF7b8Fbd0mKgWPjBQA5aPNqwBWvZtWxgr4VDBOLQT9Zin4T1sXO22NlfiggIcoMTRURP/BQIzF5t/1prvtnKpooeEISyrNWAVGVI/uHpyqluFgNjcf870d24kQ5H15ymKegIhi417fI1GFlQYrz8wp0pzyTg9q+VlbqKwpljGLdYZXorHQvHEONrVsFRAafcRc1UaXpz/BNqLIZjEKAlBr6U1OWWUKsD5an1BxCZgTMUoMRRHH+us1CMPY/1l5nJodfKyDVPvDAFGlBzXGGnqS/YNvL7tLhBEj9h4w/QhTO4we8YxWUqyllOiRnj1mnXfdIKGQEF5FSZgU5W19bisfZrUOUAS2PJYr7YuTLwgoPBBG4FtCsJClOWFOI5lgU5X0BvCIIxLo4vmO8U8BqMnyuOTQVe7ntbjIRxRn50kBDHCQWLoBJnIEY/MjWUfbOdICb6moK969xyPiG/DSUQYBh54saxavAsP/d7uchoYh6JU8uxRIVH0iYNJhOPDMjXGF31PRottTul4CclYfUt45VUh6pmqGGlkjzzthnzCPCkO/cCz4ZbflZD7YWdT2xiwbTlORserpO+JUlXXDcbRXWaxQoR2aA6lF/ceJdJ1pLnTS4rsI4/wpxArZSMLiAYdk5LYU6N2Ep+gth/+J/K8N5BMwmz2POaPgBC3G0oSx/AxM5pqEsQ6HXVLVEwxCGg479G9GZoIWZHfwsV8xWkji4IhDUrQAwYy5DW6/T70+1J1ZpjNa7Nvgxs0GuhbKXl6Qr1mPbKu9AX7vlBjU1WPfk6GBcLVEzla5IHkAZmLOnYY08e+eZiwgh1g0WtLetiBhBeC8ilMoh12pJ2iLgG2Xd3/gIYNaepn9dz2s2uiGZ/wRtZ0bZTWijX/dEYrC2vv+6MfQfEMHdPOseG1wJfP959TMfylI5sVX97iAGGUNPqYLb6JJ4rhZqHqpQcIaa/D0W3kU2+YEMM6u3GEjv6s5U8vbnudpF3AtXmDb70psojlbwhBhsVuNtXYvh07Z+fuXClcuuYQJacXg8CJerAxTgoOBSeOiSdqiyWyNCWuNLM9IxQdVuA6NMCmOtsdf5ZuB0xVXNlZOnAZE3vOnj1d/ix78Nnt3ZDootXTPlPJErFGxeae0D5LWJKupYaNjYasD7dXjmLfbdlrTrA5znVpKLKx34QcZf/ySD21P37in95dzabC8y2JZnTB4TbAkO2/hkwmN7locXd3IuQ2CatHg2sHpeRGwpMA390s73586iK0071VxjHp2DmHTYJhtD983u5olkpvZVK6RH4Onk9uVmrEP8L9SgifPbg0CzFvmFL16hQnrcdHJ0u8mDu3+95WcFhAeBM2Hh1ZKvM4MmGNprk61qAgC/6jqgSUKC8wXBllSrXkOBJg7qCOQt/F5qVxKZJTZ8qLOA3ZeGUqDC8rtCBLardzkRW7Rva2Os2f6Vr2hvHhv2CZQZXRdKvz+ElpirbGA0fHoSj9tIFPXeR0xNElEfX2UXe81UmXuvkt5nUjYtw2TfvnRD0tEI98lou4eLZ46p57d7P9Z3OzEz94r62KrYo3bgpvzx/GnEzJiJ+tiqrrSY9f4YuK4/m1GFC5yVu1+JPazI/Rqlfqkcks8DfUiVG4PRuQ+kRQjHPOMItcSApaEOi/OLJasBQMUpILWapaOuAH6/78SM+we5yk6C2etQZfqE9UXrCr5oXcHLrumgHgO1Dt9gQiS/NUzCrTcIEd05RtH6e3KweOrVG9RXoCQiqilAVozXh2F1u82IW7feYLmykbT1Bp/ARfYRxErwC1Zd+ZvOEaw93TU2GVv4vcZIx2K2uD50Nj7Gtcro0wT0HKTNlIPBY0J1gLx2h1XJz/aVVIIAmY+ui40YgZPf2hKMt+LXjoiywQYeK8sflsWK+MFkpVi+Wp6WpUiJ+vQyOi+7tAbw8jaEnja0t3b5rIlWg7ba89VeI6Ylat3YC6X2WuY6NZ6o1qRxIWwygIeplBOebFSdU5Dc2rLZg/QEv4XWNlEwPasge6Q+4zFYgTwqdfYNW6kPFu3WWkZstW8c09tNJQGZkmzsaHqKGk0u61jZn2TXiNsTpleYQ4cBAa6bAGesGAyKPjibCXu6Z8Jzj47TfCvZPk7+fgW6EQTMcEslfMFJZSBGS5sXJO954aDnfX0lOnskGIx7tH4fjeSeLk7bZPs4he1JIYbTvzi/OVk4cYSj8LRZ7TJvQuZrMY8DutjAm3mpKAuz7FwkOCBUWPV4cgGqlpXMzlhp0cDFyHKxmiFGEaoGvRc/UwZxW+RdxYZgPL9WSacTnzrYOzWnO7hSGnx8QX61FlzbMNmfwlPNEmP81EJ4h3DwLgpjMbfFGSXgs8rSN1A4rQPzELctRcX75WBv1yqrZMhU53XxGzcEkrUPtreCpXzQ6mOeLaaB4wP03oSpfQ6vXBBRID8TL5GBp+UQ9tcFsMkqClfQebRVDY0PcQWrDjnCOD3jvNz7xMWnIj1azTQD+ppK2IAzDYTAtBPyDCCj/lq1VFiP4hv0CVOsNTBa9oM1gwPGA25+D8b0HsSuYUmTM0ttqOHtlso49SgLOYyWUCcUkFkAB8zVq/A2Hy1nFCdzVmgc0EongdiwvJ9+CCdT0j4SCTFF4WQK4TYwuUaGJWDKtm0gVaPF9H4ek7hGu4B+hp/Dgpio1xjwq/TG9aoJU0tsuFOdaJI6B5/DwNRHijielB4ZdVaGerHYSSFsK6U8QG4wkw7woRJ3nZLg6FjhNVdpNBS/y0QOwpAbLaXGr5/jhg1qplTliMLZ7aY/st07Boif4Ny00x9j1IZPBdNYyKoPscJnDDqaOt2G4jUT1ju/5L13+B8n8FQ9BlraxawxHC+gKgaLI1JkTdkIwEQ7loCJgO0qedimuAFS5AJZBkFmp+DlVupsbBSwW4h00qLp2tWDST5kjcY2rTWl9C3Vtjp89o76ZAPA7pbpItDm0szKaFeNoNQ7YtXwe9JkG8meaEMPwe0eDBK62ltPjzQkJLdXUIIWHjh1gwmMXHZ1eohQ726KDikNIMzSTBOB4NSl6RnFjPdbhRNMfig81yfh9qHLJ09fTeDRqUV+baGy3d8BHTpXy9queJR41Cs8e5HfvV4WNbPGOUyg08okvtvdnCx8Wj8jhh4zg5YDGELjLSeVMgvPiTe9ePYfkr8WiOQe9G7z0229kze+CQ8bbepzLMyu6dTR1ESqWWhUrUk+aBqDBMcmwliO7Ikz38OU1yXjkFR3MsHLOhcmQQMZn1znz6hb4abr1f8BgHBtUmj5LpZR/udVa+VE0GAdIv7O2xCxhZtToz10fjOJzuX1zKbMS1fVSBblPXwdNkVZiZi7p2/0ovwJL6vRRuwJF/UJNLc+lvC0sFZm3Qlnd9X4+8i8Wf+AGz2HWSOYGLBFHYJee9VEZ0p5h0a38eomZcmDvUuP239hPvsZy0pPOW6c6TOxE0TtLLNiIZ4H862A5NgQryVGnhzH/JYH2Z33P7cUCZa6aSsYEXa++Z6k341WL2/p/dkD62Z+a6nk2IwUqwWa6BCtDdXJE1WO4ELBYuG7cHoajftkB4YtEqKUOXzHdbJJfOTnF8c8EltGMskNnVt2OJ2qguHJQ3/1XcrOIXYilvNfiNv+E3lZ7v1KaHhiWMgc5k/pPC6LOAtV+vT/cNAtlZx1qEG0naSXaXSU1hAB0o5kH5wNas57yvHlK9XcDBpFfSLcBEDUdqjfEZaKFlq3Nx5kNql2OM2HM94tEOeKI6prQiuFn0JhrjjMYDHA77AjFv1Vo+8NZbPf9Q1eutDWSyoboPUkS/eJshUVO4pgGT3S7DTkLWWXxs0Uk+WyGn/W2dEd1axorB7272smMurJJgYpwE8nA9U7fJcPu6J12C0bBsSFbu06uizfobY5+sbbobnioyiLOFxIaUoNViJYVJZubhpwXBXsSRAi8/fxf9EsOHSb3b7ZF8U6a3nf9H+3ffqpUkgxisvGcwWP7eFAZ9prlJaPRsfF9qNCZ2YRD6OKNBrALzkyZyIzXQxp01tyzv5mJTqugLEZTTDfV5dZDHrg8uz25yxhfUY7PqOxu91EIg5gS8Zi4DX1AW5gSUJp9BJwUPV3RJs7a3OAqsY1vR3mSBJXWqEy1Ep7ID3Ni9js8aguVPhUC3NIRscb159v/77afYw/DktapfkLE0SRCG9JAqI/tSyTTH/D26D4EVuXLXw8KD2rXOxOd3yaV12w0XKuk4oilvs5Ck/Hg5AevcDsBJWGeBxSYLzodIRYGSOVSUe0BDITvsYDlreJg/lJ3E1iBpIUuJnqhpWqhEZt5Ebi8yO9s0XjhMY+lnWP5zD3hzyo4xpHNg9uEtBOeuFaNxOKCnMzkFYUGkV436lE/3zvdTlq0le6qxJl2pc19Obkiif/iPrmGJQvdLXea/xd/sb3Jux1FkY/PUqckYdXbm+346l1d/LkYfTIe+ryyBE3tVd7kLFoqax1eFaadMXCfynfi6cs6W4G3pAdKdfgdtk+fx0YFkiG2btzzmEiO4Wa/2pktpFo8d6JqYrtN7YdDSbTk829ZNnDq7GGahc2undTmPsOWs/IcjCgCzmmmCAPWmD4XP46sqJmYjvG8pLGU//Kop4LdjCaH5jmwuNJFKcAN4L8uzoKHxlANj21RfN1Rz+71gjw7FMjSGIqcaHA0bTOQk1a8UDxmK8PMyRNDHOgw/8il10i+60HDyM/kdw+VwkepXSlFj5mhf4ZgcQt5k5lXNTHwFXofNxYJnw02lBSpLPdoEo6/hMRPlbT2oyJlZQUbWqR41l8ti55DMgqzLSjkczVdWTOl3Zu25RMT91TscV2MC+XU1hDm6z2PkOdJY8N49mJtezABi3Ia+T/5FxIiDYw60pwg+dx79y6Ujbz3dbHJEgF3mFOAE/qKus0z4cMw9bK3rPcfbdEoAKlbqVFmA/3zif2EYzSEGsO7Wh6C7yLjkwGLXVbMqVggwVztPbfA1FlY9OhXK7aQ4MrmIVPq8HUJhSG63aLPcfGnmTpPvjht8U7yVEJHX0xQxR9YEKjtTvFVuIhDhxHVb5k8OSrYN4aVnsnT+fFg5aAn8yyCMfIGQywv9gJFL4HeTQc/mSxy1Zz/Dm4HFuFYxrJ7OYxuDd74jHQ14iShFDTIExJwqIFngBJ6duR8yFwyVlBSKp84/cwEBpN9fq/dNc0i2KgsO++fqHD3fyliDzv324ewoBTj4G+vmytMuxT5XKZLjkK/vRXqNLkRkN1gc9CmnYVmvsQU8AvXy4o+T9Y9fAJGEM9+7TAZeyclG8HRA3ev9qmuzNKquPx0ND+Uzc3ugdLrbSB+Q78azGxGcg4V/M3XJsr+Kl0F9kN7J2chC/HqEGJIySnel1UNQcyMOHgT8MAcC/6mygDDB4oMyPpm0Nz4DjvKHqQ75V1hAyJ742xaggeu2Qj8DFgL8yCKqGCYmnbBxawusa9rBkPd0iLPRY0iZpaJdU8gqX8wQFE91VgfuJdIFB+3+vYycC0WJ+KLBT83VQZmTeTzabsjwP3Gl2/n9PO8gsClaaOADncRK8sP+xTwbXAgK+dXjgKEK339Qyq2Xp+jH6Oevov869oBRd3hIboc5owvSYIC5wHQ/nmhJIRK7wfahZAkFjWQZnwxN6JSfnSEVrcvplzOrFncDmGYFsQJOGN7w23JPh3wbdlcBD16M3j7AYC5L8NmibF29kmwy4zSsW6uoc6JzQdB6GnS4JParmj2MbOPBBNfmaNd6bZNi4XapBQr/ukZtlAca9uEO5SDj1zuaRltYy9B4/toVbBAsryy9NIR+9Panz9g3UDH6aBTC/uWJG9qkfoj62sOBfbdM5mdIcGJ/xAeZQTHw0SRjbkd436q9YPQP639J0dshacePL3FujVSxRka1zc7CCrp0nXy+bOOOtMUGJba3Me62YK7K/sd6ROorSMaotla/PYPcMH5lfXGhl7q5YVcztbU9sOHjrIWssyGty3nCycIHmIcWI2PcojCYhpmEEBWWmJbBuMp+1pQ/S0uuS6o4CGutjR1N5tUDX1mwFZ6z9Ur4Eo1eqAizCF6Oi9h+2X8o3GUOYe5DGHC4H2bn0TjdYx4pSMHJ9774SMblgv82yZIal85XSYrPDMjsA2lc4qgZdBhzcMERuDHkp8fEaiqJhuL/ujR7++StrODDKYnM8DwCXC+Z5auo88vgbVRF+JzztqxH7Vx1fcNHrwznRXxMUZSL+YYy7DUE5b+Y6qiKE8emw1kMJ2kfU6qv9m1YLU2R4a4O75sKhTMdxFdGdy9821aq60zNtz5zaj7aMYl2IVPEee1nIMj1P6qWCgN5AqVFLrY/9ZUzFRn2jRQcMAYBRFoHgDYwiwqU5HetiRLC8l4rIJi4d48IGFu8TePShpjiSDY3gveLFIZVjocp4u6adhxtDuC0VG9UqBFEqXt+OwqRrCX8V9GWfWmxF7RbQ/OB6VTde2+YocDA992MylnCuNSuqC3bMua/6gMc3kAC88iUmTpJhDhLw9/5BstmgNLBhmlcgMby7YDa18fXgLiYRd2fDhvLnTq9V/NUwhYK3BC+/mAI7ucbiJYy5BJWgfo0JXO8vVEW+nYl7YHThf2qebGPo8ObULreArbstcMl7N4pby73ZqJdN02hons6CUv04NLHqHPMBNUJvxG1Qfi4mvNIETjGeaXivmbmJ4lHP/UzjayIZNraw4j0BeuFcZTWvBIUbL0uKRXskhBkOkmiiW/Qnm3yOHqbVYuk4ZYPzTSGuafSEyyn4G+MIeazZEjBa4jK8RMXMFooCJIcQY8HkwAizzMlRrJKNASYsRnZqHqmS0Q+8c8ZYsSQ9lLMVoYaVPMdYRjSCUK7zdzFIWt9D+AMU/Xwg0s5dUgnaxjX2TdwqUazFhsrGnj58d/zoq28j+zPFyw867gcdFAwL5S0k7OSjutwAM9lD1YZgmqYxljhZjhSQGUQ6CAzCkKDnYRfnidLRuwadc84xy8H++OjlnmJz4jHRZcEn77qu8W7tjHdP8lzP+1/VjT0cpE/5N2rv9kS2bOdN1UHAivF7s3ItNEMqMfyCdc97Wp7+NDKJ9kXyhec7C01PTeax62410nFHDrX3NSAzJvgBYdqSfZZZnDeiNeDD1t6Tr0tQQYKabxFybnCQwYk6z7DnFnw2NsdFTsqb+2eSWrUwUdsRl+1M/EkMK2Z5RJbm9abKWvgALIiSznK7Xlj9MjMKVjSRyhU9KwhzWGVrP/ngzNEHkoCZ15nmLibk6SxXVEGxqpzPrT2cdlaNMb3/z9/XnUNgfNyOVxRBhJc7P41SZtjumIj61YcZc5ycFGVIoJWiObJcWD+TAV8VMCpmh2vDd5nuUvkt5eOluc9rsJkpkes8yLZxqQLkO4DpTOY61Af0g13TYbKpMg6GBNQUx73ujZrCWbbGMe3eqXNJgPgzCdbiwj63JnV3QG33TOZ50vOVAtAwJPB2QTGgiNy9JzRuQmRck5tWSF7pg2rs/IaZ8fKsDqdE7kBK9odWuSlOdIpKbJi3BzFTmPsSPszKy0KqGFyJ6mwnJvXFYR9gOF7kqJW9GORBiTq4LqmJoDjSHawtlmi2b1B54pBcSCDC+Xwp+YcdrH2T5w+f1Dz+XoMuESE7X58b4uVLvQKbEiheB9dsLjaKuB9TxNbiS/Vj7ZET9o3rMBvBT0NZUYvLh6/AjycxeBOlQsb58VQQWF8CkS8u8uWzeAWSyB/xxJ+lK0txaIhX6qcAGGnxAX6RYlpvfbrSIxfbC2AxXIYUzXDVlAwRooFgis1J1zpiXJ51dkFcukvkkSyI6RT+cRa91pVUDgqCjfcQKWQc1HE+6UCqMyzBa8apFSu2oxHuRlIEc+nOav6F13Q+k/pRr7Y43cl604yNf8FDmksOrR97Ipz+i7yk3UMqn5DwRE2KggYA7sdN+c3pK3EUdaj81jlbnRN4PicircIdZE3zCZPtpn9dt3kQ4wbk4VJ5ipKxuC7Q/Jrkl02UbQA6e5bxdPWQdwAtl18jkGCxQsjj1MZjWxTkuRw4RocOaj/jl9Gyj1TjoPNROQnuS+RIfnPumi7qQBqPZmVWRWkAsM+RNzXkgAx8iMi17IE3kFGii92GXySZpJsJZ2ygOJfMv7kVX642DxBRw+K+L1xx6VG+xJKBhJveFNos3C6d/JOSW0aQJHPaU2mnc/xjZc3kfYCIIFgJ6KnOf1I3Z41UenIUDXW1/NSLlCTrM+zXe1QGmqRFRcCDNPZwrKXQb6qtvgvoeR8m/dp9Kzvn3T7Cv1v077t9hPuG+UlfljjZaYP9V8RHmIjddY+w2nexhs+cQtpuwpC4iPp3E9OhT1v1FtLV1T4quYG5jh9u6O2+dc1mnbe2+vPdloGeHs8Wis4qnnC7HKWiK1xsZZxxMm2IU1DmFow53L3Xs0O6RbscZCNBh1zR1oUH+RSmTCn/eH7vsE/hc8LXKthyjeAY9PKQjKLajan6lc1Mz9m9r5u3toT3g78wkpVP40xhxT+9OoM9wsnY+MEvznCTyFAO955LQsFffEu0uqLmt9doconR3Qr9zNIGUFCqAaZtLIOErBnwQEts627ZPCdh3b5TMeNVhy4nY3ka7I4zw7grKBGS8CS8JwydpXH7AhZd7HyV345Z6v83WOSlALspLvzBgCCxDs0dl0UcbolPUb9gZi8ES44Dp+y+sto5dMt6uzUD/Wm62Sfcxqp980h4Um4r4tR0CrayC8F5gzcOO5x/0DbPPegT4QobrIZi4EvHkA6m/kWJovlRX8wNuqm8QkRcwc2sSjH2DiRgtwsgO0WpsgQgRgXhkH6pCEn1UvMp0CA3/n3J0e8s3hRUEcxTRiBa60oL2oO7yKRH1I9UkAhiYbWcy2OOROr805v9kIyoD76ya8DRtkpwiJnxgwaVZRg5LNW+5wzlUVUfg7KlmyfN6TOOPGf1BZFV0xg+n7+iPCohfRphGTptBAvLUcgtC8s2x5TvRhKOt4Uhmsmfzksf3osbw4+ybugCgIQP0x9NAaEb5s9JNmAeELeQEHnPW0s4QRjav20sex3GRVMw4QuQcTnDeM+eHmsBxSpZ9wB2ugA7EyFvcbBxUzc1L3sW1ScgInAyndIsERbMyo92PRb5bg2GPui3223cQsy40E0NJn4RW3G0TTCKzWaAk6cAN/4f5zVBvAv4Ff32YPPr3sGrhemqWi+uXHAuWXm6Re8FmlnsmKvLQX9AYf5y5zeBWh/y4DIC2wFJCGIPToIZvazcFCSp5EHe8w5dXCC4GcMfj9HUs7GOOKc384+kU12wWM7u18p27g+ZNEe6tMQDUP+/BfLeB8bzXIH/FzZBKY0m8LkfMX2i6NAHig1iChk9AY+GJzTTryDIZq6cWgyu7yT9NM47gu6z12SePqTXVweHtpIHNa7Df5J9LmdWHdwE46fiU63kWrT1/FjnAOjgTNH8iBrfATZ0J7pq8EMO3QENm1/2Yrk97+h/m2c8xejNv6HUWt86WZsy+gnHbn7LZ5OT8BB1gVVanyDbe4KWPAO4fAL/GVFm87O/lVgLg3ys8qCg8goDsEe/8QURJsrvrPj0IWf6uxsPCYrlHWYODr0u1ZE/VsSajQ4yFn1+7YdfcFm8nVowIHCAd6TLReOBk7gSvcbYUu+Z/KFP0/eeFzcKFuiHXtuE/Iv1DRJwlizRj50+8m9N6RJMzUWfPckHgnhoUrhdES9aYo8ShDkh/u9e1AU0EewekHhWLwV/UmGDBgDhhDxJkEBK58YGidRxjeqFXl6AutfwdEunQJMmXRZR2JGirSwXNBQ5Nhac3J24AbvGgAHAmBg8uFYXQ6R5ykJfVAr2v3hapn+aTjQX0TvL+vPWutEDEmulAYVism0Qzuny18fuS0ToR77+plZke7oP6Mw6B6iTkzC+43DvlwM6UK/YNLr4jxRakM6jah2NymWm2GEyoe+X1rggZYJ3TOjjwdWlVz0DznU31j3LLO5AqdqWVtqC6jG9xi2QJhaAUT9jhuQpebDTppZ6Ndo88Wc4OK0/95FRlZpjH3nVHkvHHTPrke7qORV6ojKLs/JRGRh64fAVrsYKaQ8hcSW0T1xfkybV/iEWYEXyanGWJaS056Bs15RDZ2coAIKHp8XBmpzDxabKZAq9+FzMVoydB6uUpcUsuHoFw+RrD2U2sgMmeyswz6nbtO5sNfrpc9qPXXTTDT4m97QKsfC/dYIJot8cJHbB3SCRywyUKoUa5KsmM79Pk/j9UW1wmVYwdOtdD3EWnPb8xK+o7sn9e/3G4jCfWUwoOIk7JcoEGDGltNMdjZ6O9Wl2LXfqh/CCgjgCs8ahTFKbfoig8zZGGGDPe98eb8xzraE71Mg1AUexbt/1JBgtsH62EgfvT+aqPu/GQC8wSZXayjWuWK/j/x4xzPT1vWrzP/uVFhLcm+yD/5H1HZDghASWEecqMSg9+bGTTN4f1nFkwAYP9WuTQfLO+LK6h5B0TCN8onCiNSe4JQGMzbKFrA8CABkuaIKtktVEarQXcanV1eRaSIALWnIrk2arxX1GeQWdj6WpkMk5FxH5JO61c1yTsdI9LLBEDjUqbwcJRWst8FzyIGAUl5LKEk6TKdQCYgDXUEZ7E/c0kDjfs0OGbEhvwesT/qZTyppPCinEiNmHC48rqCr8NLv5N+h9cJFiviHjke5DuEPOPO0fl0KciXL6D/rmQhroNM9+FvnmwdBNZa8FkpNA7RMnP8vUfksDV/Wp8d2gTON94P9m0W+tmy3wYKFex80b5/7Bcyo5zm+otsF9SO5iXb6GSME/X5GVbqEzytzYT5+8uO8EHvcS7B7BY7QCSqDV/m9wNAICURwTIEtx8nPx8YG0oYgivctBpERWRhxUh++6gmmsqEvn9n7NVhNzcz9AH2UJZgHDV9gcBAgkvHBK73cjdSrGOWO3lLTLYxYyqcrtg18TLryga52mC8vPUFaFaez5nOpFxNSt4wWeqUmHqqvkt+7xTPWJTq+4+FHuJcXNJjZKcCqMs+Ap1STaM9NOaI2U1oM7IlhuppRZ7pw01vc97gltGgSqD0OFW8cDtVmD9eWi7nepdc06CUoPuwhqPHwiMajUzPOzYb/jeLH/iMzyJeIhVy198RINo/J71hckp5Kk1Ibvw2ffCMEB3UEU06hZblApKhGIr5IQXJ/py0/u0cKYpYHOGmqQg5TIXjQd003wm3UNanS7O64LXJWl5Ac7bMbzAHrwlXCRuscgQEtT9+waML4olKasLYz7xKKFsYY0zZCKiwsQAxJxjAVCJWwFIVU4F9I3tw65TV+uOJGwHRo1PwRwa+jig7umdzBTu7lqb+Qu5bc5GEe3AWyhOBLTxJ0BXmYFCCpM9YXETzontuSI2D0ZQDULyu9HwWfE+NNMTI+NsGe3jB6UFuPp2sQc2yP1O7ZAPPlmS6Ll4eKrJ+I05P4zh7lNAaI+sZWWT0rUhyTDi8xIQU94nS64S3oNJ8UmyDPOMMcyieDpBWS/1+FXEXXPz5vNoDNws/IGCXi+h3NrBxt3iY17s87gclPlBBoxhtsYxwQG6YxxQwrkQwAanYyX+uJtF0yxUIl428xYmg48wuKz9HPoKqRLQ6zTYkXLTPYd/YvSMwsNxfGESzzL5qAt1L6nQ9nnJTYGddfQmpgueakEfIhFKYIOXJU2KZsedDIwNBn4G4TVRsEFY1BOYjXFwkDreyzgwF7+I/YpTL47dOmVV4t6nDFibL/+SF6sgCHkr+CJQefv2xsDA2l4PhjBb8+/uY0mTdt4kdXCz8pm/m3xbx+SVZVRBZgxlBWHKALKYMy7jyPCkdtW8YWCysopLOLG5GPeZO71ex3BtVEKn2HB3f1A77lPdhSj56PVYfeYIxd35KePxbYyC4/bLmlFBTe0eJre6IAAvvdfHeTocBv+ePqet0PuuG+kWRle3h7BFXc1+STicsjfLoBkbc+kKILGcGpbkcm01aOWuD8CxBrJ/v+OfsGFd0kC0twUz6G743OqE3EBLgAiYVPh05CPlPBbAmRumkHedvIvHLC+HCpnlSQAGXGHxng3H0XiMyw7V4j0/GB8fONSNz+Qeb7iX43RXYOlHonv0emtP+afEGFJOrfzcmXULh1YxH0SZEggVp7yyVnn72VAmE5XosVp+nDbbFbYDfWXv08OjW2TmVrbdy1zqmN5bXNrbefshMyU7i/ZPbANrF/0pwE8ljd6rCKL1KtrhS1FGP7pmR9ae8dFm5IDI4BbieiSJV0mLJM3ex9PoldP6pOjjSdo7gIRh2cS1PJ4HXrh+/vb62MyvVE3n6n6U2CJU+Kvo6g/r6T7Qx3UdFDyu+9QiTRoyNqMh3XuqlbNJsJ9KeXBonfTqT28lLMTmVLhPtnG479h2RJLut779QqKww7NycU5gBOn5NUx8zdpBSpQLrU17jldG4iPKW17vg1BJgVCHZIxL/DJQNvC4oYriXCJ7Lrov21q/zcto3Fl3QIn0bCY6vMAu50CoJopc1gHimdQj6YqctncdvtQFfCGXITEbNRcHxaaJUX4PVR33xjvSINUQKLkLYY1L5EhW1wXCRfuoj74OukDZubDzWypG85LjJQpI61HJL1dA2F54F90YfxnEpHKBcCUel6ZbPOx84Rekc17j2BMSBD0+G3BSQOmoB8sGH2g94RXJHLAVBVuzlrwOTaP/QII6O0CKkzabjn8lL668qwf7ERA8PzO49RnE04JRGK6Xykrf6re3h1yyLNn2DZnnFsC//NvCnHL21TmOrtt/k//ZXBHzI9Vs8utTWaTan7S/+/n1QLxyvGoe2i94I760CfbYnrZC0LYk6VOWhLH2OPMVmIcac8ttU8twuSeRKOG9sKeyNMY6XtVxvHKU4UtVupADpZpFrpRZNPzMjetY8PieNjBzz/uwf/t/s9hxre4XgZ3JtcxlX8xRnwf3lJu4a+UsubzjXf0ZOB+qakOic0kjEbiqXunqkwegaTSqLgBJLXlHmcXxcUHYv2WVJ/KZZ2gD1H9X4r9qlSXexCsVG/f7IC4AomUj43A+TNJVL3EIyBR+1QGNKnyx6Lqc7mcZj+mDenQQIYHN+Lo6lK7uMQLT6/AHMHWyLdaqqzrd6a6gAFY17Azd69EFQHACPE2q7TRd+wPOLU0IuuTZ6akS5X8Q1xPFyGdqmDNkheG3XwyHI0X7qeQ4gG4VpNAoGyglSgPsbav3LyhBTZJ5xooTneQqTnQnLXoOoLTClqZBg0CiEUN8FIolGder2M9rsIzXYPiubqxOd2XHEWSqGyVfWrhxnBv+SRFsDSEIgBZJMWTcTTv2qdutLhtV4rOgqJIkHxRsxLFeGfxqi8RGxxBl/pT8wWBDLQLoLBWg6ZoU1NJWy41jlFoRP7qEIgyoQU4O9FFsMNVlisCeBjmiMaOC3aAWJzld/syMUMdNxBqV4UAVsWSMUCsICDLDcpBgsYY6uKoq+8EzkJHdaIqt4FzqRll0pzvZ9orukIw3JNcErLNBKsxssXBtouyxtNWJxBmWRMpMdufRgGl4waZOgQETkV/42EIhGu2DgAMirr4dzpWBwp6NJAYeiAuONom8A8bFS2YZguO7NLrXLhaMhqOMns4ROtvnuIHgYTpAappDcAhVkbIfAOkh0jPATsNnCsfRzQhU0leKvilJsxxpW9UYiUKRaiJ5xZFsxJUqVYw7XguS8eMew1eyXrgFonZorqcHTBW+Ofy3hJGiQZ1aEulk7A0txoYPWk85yRVLiaKtdNr+sEb0L5UKHMBaL1/pwOcDNDCM56X9zXk1NjWSADsRd6CIenHVUIM1xyuxOObnK8wDw/PIb0lINKHfvYA3Nbev2k3/HYxpMoab0aev8VSPapxpD74spZ3RHkJnOAW+AwGd2W+COPr9PVGL4YfqRv6kbhIMVZIxkb9wpSzrol6HX4uRk+S1tdM3sOA4cqBoh9PzwqvsQyCexjY3zkknHAyKAydIP1JLVy/YSbduvg43Kuk/eStL7zKnPNaafUBakUH+bQRHacJgsE5ubfva9OxcUZDZEYOlMknv12u7sBJuQWx9anR8ta4Ay0JLaorc7oRnj0eTM8dvKWGsz5czCo6dJ0nwyzOi7az2UrZuVulUGyaNOfDBQ/R+pFUPo2lVn/IRwOQrf1s6Q0KjqUJHhDME0GiJLhEJZaoyYbHXHaJWYJlqzvN37fJqyM2hILdheYW7XvE0NiDamW11jORARpop2nFwM7VPI9V0y5UniK01NZCOJYona5MYHdr6jVtgUUXUeYdbrGmy6UnH2MwtZDgfi7wlMn+v3jZaVPVFmv5tICRYn7qb14Fmm2pVkVXBQ+KMRo6H/Kz51+xCo9MbWL2O+hHDS0OMmSIKPhGLeQl18aWX19vAEfJ4qdr/wt7s8jnBN+vqwDovl1MuCOccqevyLzwn4/a5cqlP3P30alKdd1/kc9PBP/TU7GTDjrXPsLWIzg3pOrI2vuaTtJ0b1ePgNm+mIOK+Z+hrJL27gzt1aZFLXQcWEjhMDAwjEEyDD21RqjwLUmsPcZQxdJzcLGkye5gym56IZDiLu7c2TTaPr7U2ZwM4Vdvllzw3wzWq2cDtDVIkOw2JNbtmznn/J6s32Xay2aXkdcJ4/jf8BDBGhTYrlhwc7Z2xIx2gbmvH8tEm+xJCEyz8C48z73qP/m+50Rq88zVN2wcdKbrD28jfuAcKKCQ0bDJDOMNpqUwc6Zgg2TFjR5Nltfn2jhDr3U7eY+mpmSOoJQmAA+7Wc3PwKjJxXVAsQlyzrQyaqZNMAdRM1gGQY4zyjab5URsADfD0NfV4BFCVlDvq3cRHyEnScY9EH6Mwiq1cqAsiR/NIZPdVwBkOETS/+ZZargkItI9SkVW8QjtLSlauk7ag4xTXY54HMB6c/3cWIf5LK8+u6A42hmyazCH7hx3Zy2biHnOHpsDfwkb9KoweL5qapI379dv+ffBXUNn4zTODY60fs53GRnZU30ZXXR4eEel4EImmTjhki30XNT3OpghJe7rX9YvERbv+aiOHpbTcYB5SR/C+SjdIpdC7Zp8hGvqSftab2Bn/Hw8grTjmMzoIQvyikn7FTD0vd6OF1NG2SndIZdvl3CEa+tIPopS3Mg3j3QSyIZEYJMg+ssxQDMi3fm5ddUuD8rFBs/U9Ig0Xa8DAIB6jx/i1BtaOD8TlumqjGlesahDS7p/mRScHuPzXLjfH6GyL28UrfQpbp5+gWyJRuH8xjrSWNhJV4T4yD9cCqaNtlR6QyraVR0k0gGjmHso2UOC1oVhfwTsvl1q9BN+mhv3FKn7jVCDcLGkA4ut3N+jSXIlZNfgnaudXldN9+9IDFWSOrqvTQya7rvR1wV1PnSLh2/IGhlfyNmcc6/DG5meYDYPgJtUm16SdVEW65AU1KxJL2kWZ7g5CFi9X9bWaqYMox7I1qWimp6RqmnoHlaMZQ6jceWxNjd1POw7+CEbVhDos9eE1kdG8K3psOoMLLeoO1wYwTb22deraimnAn3ggcL7Y24QznHFUgaRtfF7987Gw+qU6abM7Djb4CeBaihp+pdCVi3b0kDnaVkdDJttWdF2w6UmMMJ7IyMBTtxt8cS2kgYNlzZjCuTSz9gYzC79R+xGfGubUjPcqR7MXBIZ517EGDo6gIXuYAjO4w5sQpH4z0sKI0+8eKWCG/4qhGEL0QjAAajRjU5vG0Ftb7kWic75E4ZX2xvcwsqkQujjhTS2dHXgCklI/gOvR2rU+gPHpjO15CB6yMR3HAsxKE1Ejf2gpJB7TkrenACZmPDP52IdAlfEY46o7Eof6djkm4i+PQDdZd9jds2JeFcnRN3rCW2z9mjrHIjz5H5IrmiRfrEGKIppSNTAagxTObZ+QKhF7+BxJtprlQBzARjLhqkxt3x3NPVO5SPO28ACNPmf7Qon/uAe4omdY8G+I/4Ru6nnA5K56pzVJvISk44GZjsCN9kOtPyEXTOEj0m+3pT/8G9o/oZvyw1axtl79mzzrrgzc2HlxzIyP2p+asvgfX9VzaH4Ndz8bu56lDVtUwpF27qxTP8PVlI3PFRyuM67RHwaAcZTnYL3fjZd2XKfs9yWPnvbcexUBiP888W5CfwrEcIYd7xilYqFBAQ94liFhHu1KJgWDiefqTqy0aJW2vz5+g+fVlqbjt9BiIu2QPHqtmoFk9loxU8SP+sO5jWlSWfkkSi74jjtYMRlIB09JtetSffzWWawRQu7ouloWctl1xc4QPuht47s3jRvIJZ6S7yvrEvJbZnHGA6mj6yo5SGXXFVcXbW0lrLi27dOW1SKtUzdlHWyC/ECGp/qxNM3XHv0I42EbPt3GeUDZ1W2uFOGLqCAc/jfJefY1W7xW+urNNUXwslRrwck4u9BBad4439YDCIXjvuJiahvXlWvr3vKvEXk3TkymmH6fbBZIAwE46nuQ6XFyycyoHXBVsaYgFLQzcvpX5323yQyiLSsaRzmYCuzi3dazGC30A+N1NzPZN3Px/Qt4XMiN8jhDmJ6sJzuebat9IalVtUvczOsyHO4D3fssTFpagpkNp6FX3zBRMLC8HYeS3V+voYjU1A40kLJGx5ZlGgUd2Rc69lUFfQD9o1slD0O6XB8nBlQXLWSqTf8qU5Nh8cEMpI62VfKQyrYVP0E09LX+Q39j1bAiSEXAwx/mggY+Hlw7VFffQ9m+CFsaKvMzD/fk8NigamEou3/o/c3rFc1eqb9c5mWwfsgcXVdngEx2XRnqgrue0O/leNLMOHFGDVylaP8zgwW4VsLijKz+q/Ecf5cyuF3r8BWxXJwwLFZB3iYWbylIVpB35jjRGFOINcNJbXLWNA/QWmtzdiDTko9Sluok+BsN/3p5BYPt7+FTb+f815LCEQgV9Yird5+QrUXqLR0NAQFUVhOPW4BkSKYDgIMPEFVn8IKGyNwBVQ04DW/wV4hRXIKvAImj66oESGTXlVAWa/rJZBUMsx0S5qDcE89FPMj/mB9uQGm4V7WB+6iVRnfgWqOSjkF/70CvdrBfMci+jHYOqaPHKo2Qyh6XM0I09NWY5hcXOqu3w1m5HUiia4ngS6PeYAufBBMXA61Lz3D6IxOtAFLTjJM9tPi/y2FlVXFenyXtwqHiafQCIKL7EdtdkBDIWEqzVIWB+67DL6v8pUB8ym+mt/LTN1XTagSYqxQhlW1Vs7VNTcZgzAzX064NUBujB9alUaVvyxjENWVgmkvxHFeJR6qJem9Bd+Ay7ZhGWRA9tIHSsDLWGhXKYYuLZ3fy1Q6vsSlUngbJ0rC6gK64HO2gYD3PRHJc41ACh+wyXyeq/hHak2FZ1n7FK5iymsFmKkfsoD2N1t5qZK8mapG01SOaJHFvncRUAtVQHfvESRcBHUKXY/bnMFNKBR5akJ6sAaVRQ6njfeNPett57mnfJ0iVOZLz/09dFxUD3uz4pTmfXlQ1YxyD3JU4aY+sa0EIzO7niXrt88KKS/nIAeTBf3UnitUN8hlG31W95YEBY/FLuAsv9iLa+b6j6w1P6NSXUdCvDsNoxmUK/SBr5MVf/gRZzHdfmUoCR61otF5ZtDpW3xykJRl9+Obcn7wxCFa5SaaJzJJPYTvw0Mmh6PIHKT5UOMZVXvtwU4qk88fqDYM016YnTAHO6Mwfd9tqi7XUFx3q277M0MPSRrdVmCGN3VbmmkjWzvl/vaunTGO5FAJWIu7K/odcDDBp9SYplkZLEjdrEncHuy6vEGezdZbPnzYnnvEYN6cne6A/3GsGg7trOLiRmQRIU0Gucah4NsXH6j15aXllIjOioh08nbt3jZQzCdfmm54RcUnOAHJGz8tNkMOeK6kgDFowjzNem1vrzZeCOtVu7X+DKGsGSRnIm3nlhVAPgG5tVIUamyRumjZRZTSoY+HTR7C10586+FIXGHwodNw5AyoWT+tbWD7FyISPvr3LAj+x5CEgrcrCkhlErSxTxHfNCX0truUSf2lsLPli5aNwELq2p+7nq3DKeQ1AJwd6X7eGzLk9cj+VtFX1AbJZP9V9SC/wdkWdtSplpJvqYeHjQpG1PdJ3uxvaGJjomVqHC5cMbjyN9AZDmGJNZd79K1BQ5bLi3P8+gj/2a4RIgjfxuKn9V1lqLmvj47TVn4XPAMsawb1nzdR9OV4jSxKzTcAtwN91zA7jBb2/OXW9bQqiPIzwYMSQf61Ery8MNBFrLF2zybo/E8wBkAwYxFDFoBuJt7Urpn8OD69zm22Nnv6xgV9/No49YuNsvRam7RCO8tKwGKAM42dyJr4NMSF8y8vqvs5p9oLPRkRDQ2+hAXW60IkIx2lm68bXeQd+nxhTGHidcPH6uO/9+QMafd9CHtMk++B7/85v/n7aadjEUDAyMLIFYBc7GCS/+kzXZ1LGT30mYk+9AS0E8unif6A+BN94oO6GOgJ3/tku4hJqBPEx+q0h1BZRUVAPICCa2A6gw+7KJxzewqNlaudYuBgI3ZGpZ/oZrDjz5d++7mW6Pgjp7ciwbh/RHuni6LILKcrsCeH8ad840vpxfeJX95SMqYQuwTi+PcX8LwH90Gmo9Xwk3bNtYZOBFboi3/0mwO62CJ2jA/aGOtds7jO7ilWSgwfamIpjztDmrt7asAMrXeZQkmO/XKcKGXxxkl4NRQwyIJE7bY0hxbT/rlMy7mzwXsZKx6xErGjRkZV6MXA7YnOjYSHzRhVkPIS25vOf1Bng/YeFteaBCv71RRWDSV6vln79apLoTCFsHZwJV8sxRjLj4Bmgr2/jmVt6FtjBJb9ATt8B88QW7xD+IRUUA9Nk0v9FC8Ja4u7W2NqiAtxlAzRBvj2fe42piLw2feohGwfBzwGPQF+3E7+Ph4/KT+/gnKS3fcnFANZ24Mqkrxpg4JLfX/o6ZF9uhr6easjGtsVvPqu+kTuvQoY2VjxfyTWVbEWY6NJWbIJdPyTN808vxv9Z49R+L5/SRJCeNxjdL9ZdadVlHnED7dr45HgbGAWfqZP8+oV/o3buv3fA0vXrapUBpGZS16DT5W+3Z0GLl65fo3zaCc6n+9sPQTYU6I3eRlDjLQaCW1hSQmgipENS5Yzfx9RwN5gTI3V8K3lf8EPUfnmy3F99QtkKR6at3MQuijXFsev/JYYvD3zQG5aNJTPSCKEpE69hZUNIiX4FZygPuRjuo4x/wuL0t4LeLA1nnVQZysJ+pUeotmwOl7draiGzghO3cqIPwJqyZ+RhyssHkdK5duKpB7200cweidBGaw6ibSc2sREaooXNaXJj8J/VgCbGBtlbV29BaGPduJIi2U7mvpSwjWzeHGfMk9avhbMJ3PJ4FQf4wBYyroZORVlfzJyKUbZccjvwOFQwQxhO0IwRecqQjMQoehEKMey1MPdplucK7FsNS1kCxMBo11pbK03EuJPMuo+2tfFu4/LhDpMgDBxJBdjVjQkvuBZ+bDaf3EA18EZAJ6Z2SwM7mBkY17AQL1sAo/4rsY1Cssy0VmHLDA+SxLWgZZ7nlEDLQgkGgFfE9isy39/x2jcVmKalSzUd4DlnRfoXigkpobSwGZLE0ELiTaeagQHiri6VDC11pYCK8sIVZOA2rjGhYZTDJjpbbyZziGS7FdEq8oCTXpptPvblum58N9wb3Wn1s0cDaz/zDj2j2i323GGiHyb0YZ74HesTPurkNdzEkT9kQSIUs86Ha+ShGOWDiQpll4exblY2W8EpG3iZGZybMBzYWA0/hCj4qPGk8HYyXMr6Bey8voQF/2c0ZWiKMtLOLu21hFdID6nwGePYzL5+w6+8TviLRJDifYDnyDR/mk23wGoChQnmmvqB76A7PaFGzsHj3qKejeoTARX0ejGDoMacW+FcIdxvrmxlxIjuSUEt2jCTjqMwwRzKJb6ziCOKG5bBOotjJrEp6hOb1+mZgCuMxs7SfVmjQVBreWY1nQemW5iflyMHial+0y5Y3glTlup/Nfinbjjd31oaMjLMZ2Yto5CD+E3cZRBVIu2qxB91onh5FixpkktQm0OMLnnIUMSqngJFdw3k/j8ZcnwlyC0Kkld16EbsyYFSBz3PtjvD0lK1sV3GCs7byLhs2xA5CHJzBZ79jxT+eYB1KR5sfGyy9frOEtr9P77Q7mrMcR3uPrSEvstGANQRcSPcEfMlCtAhu1UyKm2h7fX9uJlF/oRs0VVzqIV4gBaI1xNUZ4lDMEOaoGQEgT2lKoG91hTfuZjwWsx0u6e7uIHu6Il96maD1QccCTLIJ2TW96hIujBIJYH29RPbLTlrTsZ4QQT1t0LnydOcQmfSbiPyeQVHnQ7m94g7io4jk31zukE6wqJckDI+QEv8Q2WxMOvKpPFq2KelbXTit9R0XMFvqlM2dvF7tTiXrQuS9RflgWvqBehFQdVJ7c1yJGW3KjkFlD9MHY5/1xiIacm5eQkLsEGBLcKbKmIvPXcbWc+hkfqQYQT3kiY8DMZAsoYTml6UQ21tgt1NgZwx2yq6a9Ffxzikaqhris9MhpuGea4RDPzKgf9x5TpOuzlMnEOaJTSIGJeHzL44EDJM/KnLJ3mHEFDeN4MiBNvb7XOAivIFLbRFwVjTJ7vQMQVljvBTAT6V2TVpWdUBTezi4DmOJ/LVQYhFOKdMC1un/XHrZJ6gT/yAxPjEI/mEsvgJFZknvu0JMX5CBk+Iek+RywABYEfGe5mivaU44h4u7F8EA7wy0wVsQxJdCD5u/1uEiBmirssVcRsJd9oTXhyT/VPp7sncdDqtqL/FQ2DLzA9fwUzNLpQEI1oQySVE9O/bSNzHd6u2YbJuAUcUPWCeLRf5Zlqu5vZ8CATi+iD3iZMYo8sIhEMkzNUaxhngd6rax3vIcTAp1+yT4y+Oo+JIJfLt7K/rlsr6ND6WqRF35XXCOFRbwbVrOm/SNUqF8Ivw9/yHFnXiQJQ4hIkitjlTKdB82P/s5CJVTAzpDlf3BHRp48NE4ofyOQVJq/EbRPsJ23fjx9HpA41Hjbi6ul5bSBktHWLg79ywGvQmSBpzW13V56GH5zqMsAqyfkdkZSkSDn/mtjtVWvz4Bb/0OV2CbN59Cbu1VF2R3Yw9I7FPRWRL2KFmCrCrdGMOE5tycNB+OZSkexgq9/VQ4GASbBKnOXyqs3eBlyhZWfZ1XuqmRog+KAhaK1HcnkGgu4s198OE6/EyGem5YPVQReUv2oSEx5SvTfWTuyi7F9ZX1i0APSut4KxtAExxO1eKYQmZKgHb3He5oB8+VxUTtu9evTIAQQ99Ew/ut2/MKB9LvZ0WjcNSWBG5DmhaPcMOokIdSmtWjep+orQ13z56pe+kDY5X2dr9BZv8fptI1VM7AeIVGEOnTlswHzWQHJmfSX63hDFPnJ2mpkMBVAguHW8fmP7dUj0NJaUq9aMelBjYMw8gBWHFXzCuNMd7EF865kr0sQeCrEF6FSRtgtveB+YY2GIwQOqO+04hSvX/WoJQhOCiadMjiMwnfR2tRlV4Rt78D3qPj+vS4nsGbsBSKDF7n3p9d4ySwobnxmVtrXssFsCV0JpbkTzi7R1bw2MLv9ESNNOtUKuRjFhPtCEA9+9GJhoTP8dWiD/Cb6VQ3xnDqfJQqbCagOLqcWLEs0LQCF1oP4O2WiAgJcgIlXfhNlv/qOJ15/8h5t/UN/79gKZhByyX/YYm9lh5l9ThMAx00ACKYI8fZF4fLrob3vv/eUz8dGsXORwoPNZbguSbn8O4gHlUDounMLp7It/P89Ftv8hMvm7iYD0P1jcT2lldG++Rgs59im9s8TSx3h2tg7ct3v7R5Y0fkPERNCiCQJX/xzVd+mT6u5X+/lo4/jocA+L09A2iPpMS6CE0PCn2JSjaQxR+VqWwXn0EIndaHDWgIOOnuJT3qiHZjjJD7sVp/qG4cxqdyVqbuFG7VOpaEGghTEdgkh3aifnIGeM90WyH/J/FW9fOCdLASrH0D0Qy18cYin/47gNHwRBddAwptkMaUMr2QOrEkaxJsQQb9shOrCVEBoa7ZxX61mk2NpoKBv4yaOvLm/l92vhWrkFdsAJB0r0U+rMITFkd18oXK2XypgZYWPsBgmJeyeDSeA+UhrzHwdX2X0CUkls6DJxxf1OBZdvxBMT6YwlGv9+e/raQaGoxFJiO0tQ1x4+5AtPeYMOKCZWBz3tMN40836kCcRuwu4fP+hbDesRrxPRWhJ9jBJTdk3cIt/3atzbLOzDGSIRx6lsgpU8mdlGfqDkMJ4R4X25ys0xlkAZ5tIEgpZBhL+0/rGnUDs6dGKVGCN5tcsW9uFnjT33Jp1Y//toXerK+PaPz1ulTO3WTVv6/NpaA60prvBinr6eXvFbBUFFmZjUI+iC4wA6KyvU5ICl8k9h1zIRqPRQFdKJ+B+qfu3e950ee/ihi97+l6et6Jt43iBJ6jNgX1zB/CHSbKrrx2UZ5Olrjqrlw2le/ehZdg1ULvIGRaZPwneKOhlyV2A2nYEI/e/iSYn5EOEqAxvYCEPBj4gt/yvsv91t41OoqFfR4DocZCVh8fwY4UjFDFKxXhaGRle9XuKzWXpcBmiYcmfZPclPXBBUm+ndmoQ1vSRdHgGK32Kbceue+8yYyK2YeWIWFB5RAH+4joNQYb4tumY5gvszYM22/IpIcFh4VahCOiyR27HIdjmsv99SgdXPYHEKRxXMv+eKWJR6bxKgytEd81BmUXQI+DowCC9z5A0lp3WOnne1AaukPHRBE9JBe7gimHjFyR/Vqruv6vq26umd852tW11Zib4UEai1NUU/e0MNldYDH6mCmjYGfAyUMXXxXZ3BdfRZhLKkc/qsTuK9O4r06gfNqePC+6PueuGloZumAPOjJ7CMb4b5VhqAk9SEp81UcGNffQRhoqjyEAzLurm+D97S/f0ua42RUhK9wVTV7K3gaeJHg8tL/dZTczGd6oQ7lOa7/rlwEgxmm7u1f6hdrzOekX6///5U7aEry3qg9T8hbnVBoBZW9RwnmZVfWyG4rtayWLVQdWjnwsU1geo+n67NGrPmoL8/XEOPZS+nrCzZvBGsjjJDN7CEKWe5RJdzWeN3LfpqVksGUt6kf/MLCiUy3uRzOOBeLiS6+20tSdrBHJfQeherYCjJmKUgpqpIisT+wI4NB4loVQKxZbrgK7YsMB1nLbJCPEZYfWwJtdvgjc/O0kfcJm3FqJZ/+FMSsGrOyJ53AUd9Wzc7raZFG/F/7uneostWcm/2YLPEHClKmEtWlMqvIKnU2nkLp2BSCPM8rcwsSW5QOZa+cVCtVFa4Cx9xbMA1V23WGy8dmTidbN1OhUNWmC3G3qLvgMtyVmnBZHS+yExchjDfsQbLh9VDsKG1RUgHbsXIsuhUOS7fcdVwAvJ9jxSg9BHI1Na5OF57GA2bchT8IPYRV2AKxgDPQe8Y4oNPbiDnDC5MfixHGN6YCD3f5+dSWEn6CykkAX7BB46GWDe8eeQxmmDTBg2zLmFvGGxluhzaDN8bJQb9qzV2PQ2hHRrktMl/Vxchk4HN6j1Uik0L5WSVdfAeax4+miFL5uVkadqsxp7xSZ6h3E76rKV8IZ099HgKGAAkoxYij0XZ8VLBGGSrKxy9/NrQpfu4LebkvkMdsAzMPSBnpYPHW6uJIkmeIcgUCzF2xdn39Aj2u7unTgnnaLfSrZzRjdeMQEATviljlET8UBWvLwILy0Ktm8cBBdpHa7t8G2wJ+cC46zWEZ8G8dGP3YvIsP/lgLttwDvXAekJdEHEyCab/3LZvTi+m1YwxgimQlQxl8B8ms1Y6g12aoQaJQcjTWE9k1jg2yrx2JuzUP1xTU2N5cZaf7/sb6U3Iud/0AVe8OP+Wp+AOsSdQrEpTR0IG0oOz0gUPOPmiOxl/mca7e09XONTpsQ23ZRnmYDk85fO5BnI98vLqSDp9SF9AWHf5u++m4a9L5lEHa8lSasXD97mtu7WNr849mKdlwEXrd7GBbW6fFWg3v8504ERCZrD/B98EmpTaC+UfFxjB4lZVaV52zWd28WVeIuhXZNIa3YqUQpT2YvZbznICEUfZVj9WJ/O/ELaMUZUX347LqAY4Eh5NdrNJQZGzR3MmK7gD+cHGShgiPdmPEPlp3OetmoIsHSKlvrbaH06wAoyvSFoWHphu0H2N0g0BWENnes7JEbs6WAHU/urlZ4AGJqZclQ5Gpp0yPQ0EaPvHoRbJORU9fpUpjI4bwS3S97WmNP1k3IExXall1EJ6HdSNmttPRxvB4V2uz3nUWBo+IOQyv8WDr5YmWGVC+ecfk+Q+4c1E5ATSJ+TaceJCePsDCUP2sAOzem5XA6AW12Y+QL1Pu1GlCLlIzAz77lcA5LitUE7pGgMXLX6GL/aysJYV0KOrUYGrRZwTTsGSPDMJycTyO3Vpgg1kLSt1vBEbmIiAx+LyAhmN+Cs23UX5EpiyfsoYz9Dd+8wesb/S9Ghv0se+VrahUD3Z94y+AbaNFX/OTS+uZund6RRz4AUfjIAQ0ZwL79+T0/A789PPjv+6X8zDJgA10C8GyK+JTDMpS/2uEAg6DCRv5QzmIq0m3Iz399plppmwL00PzxGZTXeI8IgBoGPMBcIgXoQ7PpTTPfLRzwplQLoCLFpWPrgpLP3iCrfcnbpStI10OVBk77J3ukmvGtVZ5Nyyg3Zd7u6diFVtROX/Gvu2ptJw+PGk88QMz97Tq7vLwbk2pV75Hx9rUvsooeWEnjl0zBXb/5wKlQMvTgRDvlVwS3+4Xjk7ULHV2gRfWdi+mPVr6jc+SanwGZ1fG5mec1QdZm8DWYqupZ3hgXHuUjioYffiazYw8065l+bUQAgTnJllg1Ma3fdlTQdY2eqzCDm3ssbLXVPLhEG+tIunhyrb5UTp2g0fNfHjEZiw2dqSjeRotaX8bNm7YN/pwRtY1elz+AV3ssXKkFcZ8zrq7HEE++FoaIlixJ77mJwxZ3oDs3Aw4XIV7d9frP0vXCvWOTB34k67wSzBvSXFoqc6u63M8SxhX7HpIi27X9YEC2ve8zcvpN1lTuiLEyllXDPOIx5p2IQjZWAE2lg/qnAapxBN+J2sxDjskvgqEQwSgtahc7aHeJh/HSq1qVk4RR0cE7nndsRLunm5aP3ZZk0VxymWf0MQeBYe3B9x8b1iPHGs3XLAdzQU8BCKZhbgWpINP2Vuix18viPPMFi7UYCNwbAjca6usluzBjh6YoYSDV+wiSVyZw8GChWjvUwhNYD3fKFhtLCsgJm4q+EU78TNNir14hpb9KySOLldbQTDrvWidJ4eLsICzM4AUSD8xzYeDd6TFP1ilONlvfNmY5yzJQaIHrBhAVPQwqZ2T5zhTJopUWuhSNH4NDWFffOfVdvKuL1JE2kXNgyigGRd81jTTYN4QzFAfHKVOJeR41SDjhFTliOjJXs3dSU6a99rYDlypePSjqVEoW2Y+NSyZ6nG+s8rRRqB6q5oDw8AnS00/H0WrJLW9qoB/HLqPYDU/RkqSe++QmGYuZv0owB+ItFKMbqsvNECj+8uXzK9tzCj6Xpm0fx5rrfkDZAfYEmgItl8u7UeHt4YE6raU31bTEYiuRqhF9K7dPH2+Ug5s5tj07ZmMi2xP0fmtDsvmBnYZG/CmyB3IRyPh+ornxSWtYDiwtHBD+IMBaIXMNBtMlLEIL4MeeQIBHsNIUuzSY2jNH57g8ybqECuhNi520B9hWbt83nWt7WnVLmA6HOpu8xoNq6c+zUDSwVkCRTRvcu7vIy5f2bekFE9s/O0vk0XKCFraMGa+fAlTLEpekRVEsokzAN416+i4qUAGiTakrjhSjRL0uYwzG7m1AEeRyMym1L5Ox9o4AF0mmfH4pW0OvGWmqYO7YDqh3cvI5IhIO6OuFMzRJROx5NzhyVotKd/UCZpFqtAHI3mP2jf4deQfu4rUNIjiZF3gn1yKbsiEg5Egu/X/Z6tO4wjiKRIIjEOQNiQnvCK6y/hVZ0VwR2wtxztrxUgSwxIcBGckObqUSwSy5jBZsEnYjW7EQOcQpyf3urDyTzLLXdGQrJPMd2uIQcm3ulS/1JpzqEXV69Ydxdla21mz+whp2b+lwGhwnRNXZ9jX0XRi6Vw1Jn88ONdx3LNF5xG0zVlO51sta8GGhh4DP9uomkGWf9rQOr5LiuJA87p/ikn4YuK1ooCDYnsGAc6SBWsJMprMykqQtPwd95r4Nu6394fQmmD4h5yl8wvCMWIDP/uwANtf9G25e3CoG/IxtkKhND0AtHC8dB+3g3o9z+eb/fkGa2+6VPXoEZsOA4QYiC8WAKTTRtpZTd2L/+7FvMr/qTm99caGAjWthSE879QWxYVCaYIv00n5j4ihrjM6/+IbEJwk8cO5DR+cyvBfaCFJcqjHaFNFIFeLL55MKR1WiF2pnsbLt+dcAxCRC/jhGwtEghzYW9TfA5JRAAlNuLsCRmsMI0YrnIWoYRD4d303rfgyKJvUDLg/25QEeAAhKwPOTeqyAvV7bcdD4YBdeAe2nXwowAEAMcOhpgaj2eTVEwoWZpkVEPsNSq/CvmXH6MrrAeiANG4mTiRYDU9c4H8AxTLREGCgQ0tS0AD1ocMrFHGGCIF7gcJ/o5J+TawI5Oty0JbIFPVwYAkEwisY85xZy5wpIA0+LxlnAiTJ5gE0cgJdTEv49nPoMCnA2yZvYL1v+9mPTSDHyum2cAwsoDxpaT13ro+rYWgLh/Pear2/Z9t0q04gFkDWTZYMRRc87rOE20QsY2pdxklyZL/6yfGV6PJBZHabClrE4NXbw5kQzJRd4Enq/cKVBJpQSaKA1FrE4YlUQD2N3uymN73pTW/6pTag+0M71cA/TfI9dRb0v/ieSozc3E/Zox4dp7g9kcQHhJKE7hi4jsdyNUJBgzYZSa705Nh4HyXZ64YEzN9VPXKqMJYjnrodgA0oa7krWySGWCHT6ZWv8uV8Kqm69APFg1ou4oSLqUVSHjFL3Vr85dnRfrYTMaPGykdv/XWIDxsuH7S7jbRC/qqUmlQVMvbgRrMeu+Z3kr4pz8aziHP0I/J5C3kBnqmWAjTLstU4WwW1ugE9U2Lft5xRzsQUSqFAPnRxG9MqhfI872ypJ+lSiAxadTKmuCfLwINr0dOjZkq188ZR3bVDDE/iTS2k0ONCX4z6rMKqUTxxLHAGkpOssi8ozG0cyNDaoPBVtPE5gYT16uRJ3stZj54R1tU3wbJtamEWNObs9p6Pcq9/sYohHJlXsIzM5fNNxpiFDhwiaTgAy4CrX7zNjI7PzqMvxgZHxl5CrJz3Ng20/iBzbn7XW9MkLSQYbCLIuTcteEITK+tG9HSZcVnAwkL3eFpl/jBVdZLZ66WzXuI6gL1NfdBzI9ul5K8G4gicsqbBJy4XQURVBxE5PaZ2kLhhDON9HZs1/sKVxHGY3N8B5VVlo0OMjmC6X5kF+omi4yEq/6clMdtEAj53m5zSZ/UcYGua+1KZpkPFjAbInKCiRpvpDUpMRna2xIYPY3IB+YjGo0Tbk4LfC/j64V3TcDk+1uazHLr4hS4qbsAiUjNKNkKmnbfrDakTImiKvVDy36CQJ+QAukRJI6y1hVjN8MoCivrzAxZciQZSkNO6tfM2iqHJKi9fHiTVB61q2cWkerDgLxOgCgtW6gFbPaFRnf3aLkgAHWGbCdr/RhBak3zfeKbpl2YAtHQfgcmcxsP8TWyx8kQ7b/5ztOTBalIH50ErPaGvvXOf1Qbly8AuslDOzJ3uI+8BbLPFgDmWAbjFBGVbiukg07rZWzMtbxoeB3KxDF3nk8gvI3dy7TlrM/W3tvfhc9nkN1mGXZLoFP7T8MuQe+dyJask6wzOZVuuf8h7669iMr/bj57sc+Mgf22FeIpLQBhqJb4bQFrCgWWknJzLa9spLxWDNneUDJ5UoXyZUYSvngJmEZEiWmOd5DXOJRT8kRvoMF/S0tMI5Vcabznr6WUVuiXTyQR/snvk00u+gBopZeaX8JJUJRWSGqqbDdjZ/ekrUi6TzKMIGA+2mhSXMYArOWHNSMRPOpu/wfk0NqDfiM8cBG2Zm2E1IFZwDqpcNBBYL06u4vxpTHdJ+jmOEParYGCldkWDTMAodToNA5K+s2t3troqE21fyFGY6iygb1FFjezjoxkOD9hKeIaTZ39x2prqetoH8zf6EQpMJXenX08IV3qPtEHZlXMYh9rkJXt/yAGiv42vFqi7OuEUZP6ed6LhtoyUerTx+2Ntm/jvtReOrhtkW7CINoRvjOTNT2a+hsglo0jnCHR40WqiMyDl8QKDu5VLY2zEvG+vqOIrj7e5xbUsy/8wFdT1U6EYlVmGBYwbYXXLAoOupQ+pJnRxzXYQXiyvQldL0Vb3GhCkE8RDYtGyFoVtwOoNSXMdmGLZbrhcmValYbajvUYt76TELK24PiaJ23GqqeaeM8+FZ+2/Oo+HUZBLUEBKRIRffKpg61quXjV1D7/sMjn6GjxMdrGlTT1nbOZtJVmMCQxwtS7VLraRVXgH0edJUZ7X4zBN62UqGKGJB/owX0VtI0M37ZYW2yYFuMCE1yJxl1Lb8gw0QQGz0tJlq2YHc/+ikdN3MhC0IQ/MXds2sNqhbsWiCqQolqlVL81D2VpmSNYZTEay3v5FHlwwNveViuCwa4iW+HgSejd9L36W/7QrDYtV2GuHBNm69K1W8zfYMG0kKqmGzl2MLW8tc/LX+b1AdxiSV0X/uOdhkRshDCNDilapUQ9oxvJYoJ6Th9v+T8GZhD6Wb/BT9SFZUz5k2pXRRySpbrcaJtHWUEFxNWN1y9sy7PgEoTeFqfVu1TVduS1iw2YJJvcGi/TIvqesgRwrYNUcHlqcYYfaF658L9xd9wPNmbQyvtNIVenoersXueGzbGoYbi+7hSnaNZMlRLLJRvlmbKfaLaNuy+gNAmO7l5GJJhqgrAEdpmbeV88U1rSpr36yL8JfgW503EqftW+S1elN86wbB1KykGKawuFR4d+kbFVKtsRe8nm7F7nxsmxqS6Ma5AqaBc4pyHaX6hf01ibzZ4/JkoINmjP8a1wwlpYbtpbEt4+l3oKhegSemfVVQXIoFFaEc25zvhJ6tOXlfyuN1Qy4DnlMOQC6B21pkyd2qm6cMEC1u9vP1A2lZ2yItf4d6ddL1NpPg6rKB+jDppyIFbe273z+yqUWX2o/r6q8ue0yL18zfhR0ui5AJBAFsmm5CMtMV72y6fYSLhqWuHzXaLNcrJa7gjZZBUWgSg3rQtn8I0Gm3mukwF9+PmBBR2qvixnzC/mlgM/+GyYUM+NxnBIFguCRlSq8RukXeZt0ePeFpi8aOlBlXTK6oWJpzFslgABr2iDU7d4h1a2grM3cgWF24VpgKEdMciZQDrZcIADs2mYzmjBhse2aOh9wXgkRh0a1AsZsSwDDd1y4F9muTRXFnMK6UT5gxZG4cEgBLs0P8WBdJYTD9QxffxzVlO9w5t4k4kkNKUFbMi9HBb/SnbDKfonVd68pNP2SkhKFweQ6LFLjSP/m8JzTj+a29r1aRIfJpdqEM0L9jm/7Y+Lv1qlamxcvr3w4a2yVMKsnrUL/hs4IE/lUDTMuMuthHysMd3KwPB34YPkvYxM83jlVBkvGv23vn5nkqTUN9GZoI/I+PTPCLY/zED6xvpJjLiohfH4J2fPJHInyZznj2QarLLMLmf7iZUrTmp0Nj0sewfoL01sPWO0jbKVcciH/6p37LDg1gebGBa9Dan2PgAJylahLf9zkHL1jKmjT2fbK6vYskdsaJo9T6FTV9oqyVBZ+2odVsomu2qI4lhiYqsHTrMDIGuuaNiwsL0hxadCt//KbwfxzvS66yj639mTT6iB1iYrYBPSc2HJfQJxW3uwE7X3BKcT3qSq3sbkWMOn9KroO6j5yQgHIPGDZQVIPh0Z1djO4/FVVO7uPt3WqQZH5NyJi6CWWHnoNOKzgT9k70964GYX3JtHXDgnuH4YLXJKLs/Rk4Re6y/TACBNvdqsb8vLvPR2vuNtjK70fvRiMoJ5bhev10ENHzLX+9IEpu3rm3/71vdILh8ixCSITI74u9aZbvkAPR3ZhQntAVsqTvbUxJrZXf2tCha3NKgQfvDT3Xvki9ReeP6hiRMftxkCncKs+++QwDRi6TVpLPNBHfPoC2Y1dU8ofgT7t0j7CI9maKo5orXqwD0NwAHrb6TN1Xf9FGrr1IMTRPXCRfhFNypMZEJ8yK8hmZRSMvbcnDF2+OVlKmmfZ7eEvuSMRrNvQ5btjpUs9Gduu6FqTuPbGAhOaWowdYqFzxNGPO8Yibh5wph/Q1jartbvydR5szCoyGNv5B0CFgWnolynCLi7VHKFsTKh/syyhxeC9m2vJz6NSEP/WKyuGbQMrM5DXGXLG3qIxmrDOgT5I0ldfpNUrPrBATMLHZevfHvbW9YK1Xmb/qVfAazoj2I1JW7gaTwRve6BNyv/PAs2d332N9vRj77cMEFs1L9f6IUV4dfXP+jZrIbnsPAEIk5cFGlqSDCK0bjHk8tOe2qJAjJC60ikIfwCVnsmeBRjiDw5GF3+kdOmNF3zr+4OTpvMgITXEPsWjltjEtrBYW2ffVg6GLDDFu4+2HdDeRdWkG9NteQZWVWsPPNxAC/4oodTo+2HFcZQuXqzdrKMwx6OGeywQxgstPgjy3yFE4cw0BtoRsGQ7K24ajDm80X9KCG7Ue4FbhzKZOcAJVBH0cHoIZiDAMNtJaMcORnQbVXfdwonGkEmG0z2T/9EoQJlDYtrtWL0wZ5tcy5ZGEmdoIKudYNfb5y6cK7AlzlBmjUakI1/CcTUt2nQXS+UDwMGlAGNHY884F2a5G84900zXZ8NetiF87T20MXqxe6qAxgBjgXII+ZFbBKsuj3g8RykbvJpUhELnGt2l1SFhgz2xHh/Llzb/iBb/iHeOK4/eem/ydyv0t1w2oLP2p+8wa9bK8Z5i15wbepF8DDvKGQj+aZNC3xxoJ2TwKKOmwdfohdTwBoTRBFYiYKPulQS2QwWK3/NyX+mcqhB7efzrO5ha8WSoNOeD9V19rXkIZnC4lZIzNjjmFvANmkfs3q+fiEZzMLrTxZq0N/A18y8RmXItgdZBJXYkwEeeH1yz52bqBtXuxZ8sOWHvOQ1VG66iA0ZzySzhA0UN3oWFaHkOuN9DSnOPD2y1m52ZUgruv5i68RrR2evI/koSMFh3bDbURk9lDYUUUQe0H4ss9SYd2pDvqnYnhTrzc8ETmM8j+j3zwbNrq7IPeq87y6IjlYlci3WnlanbRHq2X7gNbO7YR4D8b78oIIAzCjbjl/hofSW2yOia0QRGcRXr4bVbKnqvkbGjFJ9DOLjPCEm7o4kWmtIS5NngFtolYRNpX3RMMK8lxIrZ49F4aQ2+GO5OxWGalsBRUqKFY6wHTwNBZw7n6rFKwt6qn7buT/Kvw78fHJ/VSIEenA9ycMNCJiY8i1014MV9Lqo5giLK4ZE7U+YyeQZPUNm4C7wq1Lpcn56mWiWYMpWLFlUezzpMM86JTwqHdVO3939L1utIJLBaSGrwAEykPsEk9tz6j3z0vi9kG4vYnyHPE4wfrca2/daumivMWoPSD397ROdrJJ5m1r1jnrLXp0GgMLzLAUwQUQl1VnA3vp4ABjyyC5O3VlkD0IJpv9QBEcFp2DIxuPNCa8FETlLi1UKUqvSHrrhuinpRhZBTEzaH3hhditpkXVMbexjV3VUmTuDdQR/fl+9n/72SOOtB4+SJPdPMGmYXizGr7vcBUW8Abeq3ZjHNpbIl9zaO9XditdnJNCPwpsXW/V8Aarvc4FElQifBygw4ML4x69tmFf0j9wG5577yJrpcIsxefK6EUyzM9bgQW2pDu2hn4V3P/nPxLcbfOlIsJ7xdaWvP3UyjUQTsmtEuvUvfS2thC+OK8nslAefj9kcizg5bl/mlHDCQaH1llBZ5PlGtjcsdWkk3JS0+WSDAi9gmbPi3uq22hIRhmmBlhu7H/YCD/Ww+JAV1PW+vsZQczoFdzce3rRwZ2zt96eJLv88YuMKUMBORBCiWAawuJ2dtbHF2MLcPZoVSXpMds/32TYUGfDwg7WUoc5pCWP5MkRoB/EhhymVdeSN4EjdSZdasq1k9iJwujgsntHFtS9xGiyYBizN6zJ//tsho5wFIM/DChirmwbdex+LBo+7derILgIWfnUvd0CgW1xrblWSchcdZRnSBN5CfmSE0p8BbLtOFPHMhl8HwGIPfXSY74Bcrk36N8SS0NiB8jCnxHRZZj5vIcxL9cZitP4J1U+PcWG5zWR0NNlupLXz2BnA6mGWyfnlzMtTq445R9WPO+gdS+dWhSShVI7B57qj8PFkWVRlUN8j1NrortBZUsLk/e+6X41y/9s2EFiwRbaA0KS3MvR/sxBwhucQkhjkYCSj35EMjOrGaWQpIqwoNUtwyXLM7WLz6xnXjekx210IcY75PNU72+81ZXXwndKlEplsOeP7nej1IVDORQcuS8JZ+f/QHymLZB033XOjO/nhP8LpPnaJJ6Q5GOzH2YaUawI4dUu6aRBcwdH6Wj3N6bwyXPu6zeG2vZR2rc6KDcDE0kAfSEg18Z+xDkGpWr6+kkusp07/kpbmw4IQXJLPFFyt1JGr1bC7+mQpuVt8m3oj0AtCb+f5QoANLycL0mXrSrEttmIzyugnn0UYioQYba+/5AZZ+XuvMOUGNIGt9G4/1PwbBP5ntGDq2SXN3Xy3SvERfTu9Ku4yJW2jWNncFJ7g5Clp/uZnrJGbPqJ81tBDobtm2CwyWA79znSgyd/HtOhfST4B71XBFYCVv3eK21KqSM0dqHWoKiiOwQg1Y9g1y+aEyD7fy7ZOR+x4QcwKH710hKU5DNtDxeQjZseDcIHhmxwcQ+p44Qsy/p1sguhLbt8IGAeO78MQ98aLYyj86iMSlNV1amuZx0LSRlNOPXjiURKlon76/YJOluXy4wrBL2M8OS233hpA1HBbuqIZ407DixgaXYA/hBgEcm5LxpccKQA9AAccEQIDHTiIEU3PJeTc1NFhimecPul2aw/WK+Q3lbTYaPsv7CvsFg8tmUdoU1mxZP+PuhaL4crnCSxfFURly7gd20/PoQ/tJtV7CLuk5B9DRwpTGJ3+4IEzgk08qgSKsy8ne5SBkfuNCTNMmMOyRWJWFrpWJ0Y3m0BOZ9l0QE5PqcXSU/GpqV71O9xv5JYg1Gr2QqKgqugBglIg6KgHXMlPDDVqBroHWU3/ZY9XhMp2+ueHv+hHStRj/yMjcAe41Rc9hjJKDBvXNGmKFzNoEFH8SFxvt+Ey/YfnIOxPweB8+E53N9EjIqfmRiuQmL4q9RMeKW8vG0jlZVZ1+nik/fOC/eN0U9eP8H3HK6cl8ObB4hUF13nQR6vz53821gf/Q7/rn0JLIADpfmaEzF+ceKOV3j9P37b+TNPR5wxkzwo9J0Vx7K1G6gajNSbqcAafYL/8pKP9OH4l0h7XNBoKE8AxQBrzr1Qq6AV081+FY1n4pH0bYb7w7MZgXYMD4bYQZcE7EL1wlzfSSzPCg5ybLSwflb4xCX0thyfkQ2mTNtHYATQv91Cur7g/1GpOVU27WUzCPLNrmveVOCc5BrMvQbdhqOjBv4TkvSGBMnjOAcT0/ccnLdyummqDEmldHgDztPWvXxU+IZGn3ljmR3T8n/y0pmiXt8RRTU5cvcaOg2HVqo6d1enL3CIvX1MlcdLDkTaAIUZk/x/dFxTATJU42cQuiNAkT9aZQ275btbxqTSjQ3o6iHOjUONBTE8u1NA0bNyAgUe7oV0a8N4v8yJ4KYh4v9ePUqFTSH0Lsh8q6yy1/IPzSWQdqIa8vgwsaPcoNo1uKC09eDNg4PpqeDAwxSgpJ4NMi2DiGfClpnWhsuQ+DEZuElGIcIiGNf6D8nPxAZEYyo2GQjBFX8wXjdzghAaB2UUaNHwYePEz41Xw5lTlNAGP/vugRrXdu8Zs9crJWA0vZeGIgV7T0U7DN1882vzBj7B1KwGtLuTnhCucU6cl9zTAG//KzU2hdudlEaeMole+Qkws1Vt53/Z/1bDsvFO072+eG/xs2uQNk6XtLpWLZ/q+sEaYZ6vdhOefv4bC5bVh8DsfKvWaSJ3z5O+reh2/IHMBP7I0vHQtqDcsLa4l3pRJy8/ptVsIPrLWfFC/mfgfHwKEXHSH3gf5FUX/OTQt301YyCPvyH9IHe5nkyGCasq0lpKb1HK54jR/qMroPFe8crOTk8PUTj9n3SrgpWskKme4UAOWKWhO1drl2jN5y9bPR37rgwKbz1a6O6gmCyMjQVbOo0wXJbJy21QmwwEWnTmiNR+m0sRfu6plePzKn9R56mYEdJCoHb3zoO5Thf9RJokW9mDo6nYoioqlbll+jL+GGQ7mIDzIHW14g5QyXatZ7QAS1TpZHyyVIFjgaMeo+QwNlDOrUoVhK7y3/A/HaExrgXekhYYC48tLigSBPHpWvwMFmqsZf78FsrJTMMwFogcusOeTNI5ST0v2oKDvnfmcCYdP1LtkROHmn5jmBiwHO6CQeFBaMOnIVJ72oaytAl22jOG+bwQ7XRtyz6zxdlEAv8rPpwY5I9hHQtXje3MK+wlTJDic0kYFLtj9nU4J8Q8gHoY4hskWKaaTRD9coVzYk4I2EsMw2zlxisJVdHiO3yQxPVoyRJIbPvuBZuTuS6pGDUPYA0YAKHDDp5+Dtj4mLWYhyIcIGVhbqR8WskD6A+Iq6fzAUhDWLsDAJbMTSiGU+fTsGfESkqupR5sdZ00BgVoDgaBlEjY+GRIAjhv8kKnj/gbY0y+sZlv8Mm0MUkDnyiiSNJCIii4noFa0xF0RmAB7qZMYJGJBEi8zhI9/JIIz20hixoQGgy7N6YJ81wRC2ROWq4KWDB0EHkXgSDWNAfFpBTTNmckwAMNbXuvM4dfY8xol/WiRnGkk5xsWUSRrBM69fGHhiGy4t3HOGCy0xsmsq5eBBlLHCwLbZLPOhLmDMQUHAcjHlsQikgVdF/Xp9huLES7YZsklA/gejnUwZIya8sF0FgQ7ADeTtNFT8tWWES4yIwfQOW/yW3Xcofz/H0WEvT6sHbLtBIJQfWrtm/OBhYUMJDGZ9HTjiB6s9Ieu1YxQwyC/T6mB8r8+4qoU2jozaeHqJgNhUhtzbbuAXp+mogI08BcIYaKmz0mAaN///vUfVuyn3gXUjRk+IFypomcc4dN4hbulbHg5C8zfv8bgKmzImk9y33cwVLSYCo7y+chi3sWcc68W3pAE5YEgVEIJXawnPii3X5zdLnhACc7oX7l51HYxWSFnHWxQwzJB22M6VQFPsTOxLpxFs6EbKvT0PJFD+aWe+KP45v7HEJHlrs5X4atccpwoSxiGsWtDSPDtrQ2ydAvF4EZzQkjIHbgxVmshyJK2H1THiMjX+65vS4/8YwOP4H0vsMia1ht+t5SBoXIg41clhd6tWBcuDWCCWwR2pE4ygNNdpJVOaPoA6ziUQB4Y6GiVQUFMNw1zilE/Mi2chgHa8BKxAAIR3p0OgJvXf5mCRINs6U90CFPRsPD4oILpwC5A+7Ld/sms/rU66+Jwm+12Cu4XcbHCgJmon7QKhSZPbxO62rOgs5MLaiPuhypiuBjcLQfelAhYuLLnrnPnXF26wbtHHGYYu2cHiLo5ci4WWGGCZg2t9nyG3M+ENZcxaBTDMQvFHV+z4+nBLf5Drr4sn5DpzzQTaaTyFJZQhUDX+Cdco4Cx1+Suz8/ykkRKO9YCmSBeiIQKS3wbye9BQIbE6WBqlzN3xk9HE1hYjmioWjTLEa419g5eHmvqyXwFnA+SRjakmCF3Mh24DlH51IDLo0Afie9DgMSJ0meJf4ptTxI8XQaLRNgSJB8h61oDxU5eUahe2D/Ds0soJwxQcHwDlFutwK5hYnxtbQ5AIdUFGRSPg6AZItli/v608Lmw2+QkuAK/jw2P3I3/94clRWkAwtRfYB+JKaQ7e6U/ncTjd2o9dCCNgPH0hbuMt1oCLWFgZHtsB5QBOrG1gd2jIlGT7MBL5Hf7tV/Spd0ZroW7e6QFzeDcmlkp4CEpARvATQFQbCq6TYFzjr132Q108QK/rUai6liZTJFHm4RqTpwTOAdQ4LG3x/mlwbsB6mTTSYFjK41jDJ3+8EeaFEVxklMepoCGUEfUc35NVcwDRoSRAzXHHcIAZkQxGVHMz5iSP/E77u3IccIBr3nRsFNNsYdepmB+uc7+YW4nqUckfq4HJIUwHyM4/PSglCOt9y9VIvhC9jnxOlS2eu8e76J57yPK4CthLwwcI8PDh+Jus4n5S/49SRybPm0e7ehsai+2oDDZ0NyNOV/odLarwxr3+6ore9CzAYbneTWQWbjOcDfqKJ4hWGgju7nqw+xbhdtuqE854UHrRVe/5RZ/857He4EmWwfggodwMfzHNA8xtfY06TxGNorRI270esKlxh+q8OaL8bm+Ac7O7dRdCRpZ7zds5mxeGSbu+ORzGOHsjEPi8dUJovRLqzDj1a77X5eRTL780+gh3wdA2cl1Mazwfli4aBWobaW59NLk+Gq9PJgz6af9ubKIMAVedE224WAeqFh488MBomEIU5iEKueIwgy9//oLQEzB/1+zHQ8Dg+XooKV0nvCEFvz418xB5C3q6ON7ZSc2l/hpVM3vamATpqYaYRruxxLio1Y6oHczLsoG82tSyJapPgz3GD8xtjK/ztYUuth1M8PLG37m8Y+7lGDqC+s4Pnhq/pHRjPt0lg5cMvWjgZcNexw08G9c8RGAbOPCaomBtKfYd9fombn6sUM88FTZ33MyKS6SIQRmhg2eoSfY7TFEF5kRy0P9v97CdxXF4qdYGgGuhxVYf/mET0VzdCoSwNOscvi6B5m+kJxLep/xheq1cN9JTwNHQNxr+5s2PdnxxES0a/kbD37wZudwH9wZXyjopycsMv75SSTad7YancPGeRg3PIotxH7xEbfgHCLrYWl0invgF2YWbah3xjMQYEvMSyG/8PWx45IjO4PZSG1vUm7c/KqZ8f2l58F9bP7VYlf1dcrACBT6zm0HW9Nt3qYyV/uGa3QfHG9/ElwUpgYQxC5lYZ+prymydVo/P6SfFdYIoupEDNn2zCVN6KDDeAtWHHaW5Ic5Id1E1vTzvL68IuWSOI1kQqrROUQVz+BfaVt4TDDzgnUgnj/L1N6MGu1wwxQCh2+JalPawmqCHFWQ8jOMJcDLwkw/XDckX47BoZE1IxIBkO7cwbH+QLttjCcOMAL77ebgeJegyKBY72FpsbRoUWKrwiqmiR4YyUNJS/pMcpUOR/Xd0l5mYV+LRdgaIlfTpRfZrBfPzTbGtFsifxlC2PxLmzTz642RykpH3dEscwKa9lr/TMlWdq2ZCG9VlEeOOFO6ohtilSO7aMDDyc4Go2EUAgkU0Piy7ao688w0CFs99LfmhPfwB6gMw3X/8XnjUqIFAEiOnu5G/PYYGZ1uM6QLrWj4YskI5R6n/obx/JR4kLHHpVOb2NQkAha+ta99frzrj3nlqFgs9ncLesVxVC163fhwmES5i9Qhel37s7bxOA8p8UFmWt5Q5mnLLZ1wihmr4VIFl6TzgMzeg3gyD4izFLQdyX9q9cT0CF51Duv20y+tQ24P3GhncWX/5Xuhs7hmqlTDVC4HsWaEJvpa/x16oEQK741zAQXP1Xs4UEaaYdx3cVa/m9TLtMA2U+3sf8kGr0aXAr4qp20XB/jeJ6UPgEp35Ru2w/YyvsD6VAi8dA4YzRPOwSrPWQ0EC6wYsbhvQ9vYnRRiZJEo0fH8OCRZHcMR1CBkTdINDwnaE4dKywXfmDDnXcOKUGLagUt6CU8VfEPAODkgWVoMdLOo4Cl0MEIn/mOOg89au5a6o7I7JcvB89LlGM1YCbTQiSic9sF9mOgclVBeCZfPr3I9LW8JTOphMAcTMJO3CJe3KkUJtI8z76KltEFFtoKo1E9LwEA1hhz9f7QnuxeLQwSQRM1SGQnm/e0hocVomCdg2vDEK8ZrhntfKPqxmRSAOg6IXXcYGNJYiPJKX2mIeBo8IHdIGaFg2oD6qcxDafszCq4MB9WyC7ZwNnNw9HUP0aKgWyGuNJUV5fRs4PbUb6qRR+jzlGwZWHGUMIqms1omV6RgXgQkcO9qqpqKjx1fZNWMDZyj/dFqYTHmX9VRd6K9YzTqZrZDQX3ORcoVFciIsGtgzW9qR5KFfz7viAmrTP0dQxrzIpIKZCXhqXnP085JSMCIOFSkhB489gfp8bo6BGQh+F/VaxM3f6XwHgBaQtDkL7506jwjTzMNvFzU+f3F7RIkz+R9+MQOtcKFhzhZjDGQ0EitA4jnDWT1FRkLkGY5E9XXEceXjog8kDOXwb9F2KgJYAFw970QMUZfYK44aUOpCesVv5MZ3/EFVUK50IbjSJdyqLhFYKEmBbLHTelnhwpeVyUV7+Kvyy2QWlsRQcSQrUIxEBM2Uam5Hasqd+tEysyNnHtBebHPKEDv969MMQslK7Kew1A0iPJJeEkITpN5MfZVKUu+pJK2dytGqqDwFmMpUC6nMe6pKS8Xu/hO5pqhwVZL2ViG5OawgT/bVN83DzByNEbcVTCylCCtz9shezlq+G7ALhtLgERmlDOseCQ69i+iqRuVCnsq6mR5Lja7VLFy7Kd45IfZuSulv52VnEgJCJoMMozePBcYNhNFn0SixMlsxVDCiEMa5CjQvosSMCBDEBRAvIrE6AWOWSWFIKesiFBdRFgN1IYGGTxj8b2CUEBlpYEQU4WThcBrpZH1YpB/Z643cukDXrtxWh5YS5k9R8eU4t+eatH6qsh2drz4N9v6qX6yl56t26DSXL0U+/tWvDHNl9aA7rqjEXFXr5eYmdTDQN8saO6L/KAceVF0W1pJ9lTiexJqw1UnDO0cos2TFbvIEkGt1ncyjiI6TgupZvKztJsrzbw7cxQl8K7Ja+Rq4dQNOrlIv68/2a2iN62KxniuylZtCjPFyYVTtgpvKrPEBqkzxEYHGNFnRuC2LCRGHW4rEFbr44H1dwUpdveIT/AalTFTmaEctzxb84bferfP7x3QAYvaPWCcdjdJi0gLz9eSqEhIXr24F1E117sFZw7zyPanB66IpVcgnF9qivT3eXOusPTpOMOOTU1zueCpW7Cf9QouEL7MIJhY1pF8HEkh+rDWJFzskvMca9xe3q5+9RKD6pf9pSfs9keBBFrPy/0KHVhkSJGtoaRVa1TbEeg+Fb/Co+s0frd4CM+bm8P0fXd6Dr6ufrU1g3puE2FqlHkuNIJkArsKD2IJiDqrQTpkNKkQ9XJEBYU5joT9wY0QyyIWfYDeBsCovqYVQPv3im2bevy95jsRHwsxOZCWAdt8JYaA0S1FaboxKDqFVq1AUBW+uWBF3kl7jIohqS/I+MvvKV1HjX1DFyQ23v4Ik5moZE/2QhaSWfB0pSSxPFd/35KqI90pP8HvJMa39bnvZcvNqJSoe+fL1OeFTZWmEY4k0K0/k+s3WOXItljasscIsjYXhg0o3SejeZ5Ocm6J2S6w7ZDaZn0+rlBNPa6ik1lCLrZL6Qi1QX1OlJzHjE1yz6mPe5M/4ry8JCJmmkj08Wk2mUh2YYnacwRvQxx0ysKC0fLeyqqpkMldbynXp+I5ilVYm05/YFyuOcb+vRFiikZk9/xok0r5GOobjGBnkLj5VnnFHkyvsOMqCoa34OWjDVFNVMs51XW4uQnTzZU63Snvw+L86nn/9l0vQrdlAhbpUtVQ6VoyX9cnKlYV54hiYlyQFJZcwKuIxMKbCQ3H18idYOp0MG7+cmLuBPwt43Dk4kTxvv8+HBJBxIevUaBhiOu4JQyaWZSNYT0W+kQ7HSBktOhMl+BE4u7N2nSyWCZkCnCHAyMjGdHVlR8etdrp2nAWFerhfQW2/goub2k13RqbHiWQ8/DbHxFgwcHt5zn8ULlsfPEpX+I1xwdDhmKhLtF9qrA98rcl7GXEWOznISrRshz+vprUCcIX+l/OtC9vzhwSnIy29INLHqsgtiI4+jNPkoGO43P6EtTeFfqjLnK+3ek0xGYYigJwKoLN3TODJ+N4jue5kjtEodH8Jz6IaYYYe+Ufp4kj+5dWh4y0bz0ueYKe7dR0z2tL5dTXaXCJvr3od9Lr6ao4tMJHhTFm+cehU/iCH1aFIFW8ev7P6WbUFDJsHqABhoSGZC9C4ft/Dt3koro1cEcshocCW9cUzedGDz/T1mcXAX6WiAF5tsbPef/DBEB6CQ+8l2ttK+1d2mGmRsBMq9Ic9YhiJORjTHWeyrM2n13yRPtJhyGKom2DwcoljnYj7MAGI5tTpNa2m05OmYefp3/GPF1VEcGG9OX3Ev0fy/OnoJqv8JuTppn6CD3MZqkpJUfDR2o8kzvXjKuAoCdlG3DGbs/J6kPit7uBtbtCdjAPHkqx+EF268lYbmzCWJaiZd/b0Xz/L+dR+LTNOWR+MKEEiSGtOSelPEJyZiJVIKd+a7WhhKbt7MFqgYtA3P+QJRNp6WhJx76dZvfuzvBnR3/RJJHwts9q/S92+eyB2DIbEkL6kGxEfZuJB7m3SuX3pyMMBruAa53qWA8fOuqyw4pyTRBmQfsiqXFmfQcGI1FFy69t7yHfPhi8rsTyesIN8ARyCKI3lwmr56lxgsIjxCPtKP9Ko0xdlTglD1q4Ad+Qqealr42WPIl426OBlTf0u65p3WVS6y5MR7bcs+QsP/YILvUQm/aIromVdeyx1D4ETL/FVmVJ3hQV9XRssyatDayzrCmNZ0hXLsppYyhpiWVQOyx69sGxQCcuaNljWFcGSI/bcHpzn9gg8UyxWNUSe2DB886F51kX0vqpauEZWW7LsOQjuhRVuwKAbzsmnjAvxjVSYGpPkOqNxgb5gvMz7yEE6Pu5R1H044rCswJiBz5+Fi9J/VTANSwWvUffEsr2ogN0aWUB5R4X1iJD1rFywrAV+INkpAxo/D19p1GQyvf/gzJMI2Cm1/B/0mXEv7vfVt/6diArgPDV/tXRwxEiZI4F6AJ6s4Fz1XcC3h1MXIxWAqKL6wJK+/RGV5wONd6wRptR+IAqdZ0RQ8D5VwwDB8w7+A2fyqJuPKYkuLOsO/RdVu8aYGThWqZuC6Y03g5K9+cQVcgNPtHgI/q6ArBDIWXIlk76bhy4ZPhp4xoa9m4f/blwISI8dvURbD1sUGFEZjvT9AUAgtfabc+9o6kk6E/3Dato8CDy0XB7EouV1ZRkEQ2aYPeNx+/5a/3/U5bYA7QDOzPYoME+Ho72v7axtBA9QNmKfqF3p2/8g3xq4WbNZh7atduk5eXn3E++vmn2/bbxdiLQ4es0J47uIRyK8VbCyUtpDGASBJMf8Uus+n69qrkmTaGcs3BlZaujL1coVZG5w4QZMvIG5MW1vHYnHeAs4i63SDYdpO/Hy/IW39J1UUI02m+176Hhe2eEBSAfbRGk9xoUpsAh9CIf7zHuEFxwtHhbA/2rwXi2pHLFUlUf9rXvJ3DPPdJUrMQGxcWHAgbqGCYhEtnDgXEO2J3+QpQT9ll157g3+w1nE17tfQb97OZM9hQd7e5SbOBXYvNXe2pRhz3FpvhdTu6/giMZpcjSLfrHI9tGbDgfgxgwsrUWQUIF/Svd63fInFXsQvkXbF3iD/ywc88f+rluEnK6N80rlLXOgcNX1m7Cu84Mr3QqDaW0R6eds+yzcI+e4mC6LO9OwtHxh9yPxGDQYvHQDtmhApYEZ13tO8P0ObleK4PB423QItVslUHv1/LSuwKdYSMQdCSFcA0/mqMeI9wUdBgOp1PHTsc5FoL+l+RXuw/zfIKKUcVq0sP91qnvIN7qc0KGLgnQx16F/gmz5pmvgIBjem9Lgm9TFItczTpnZ9HdWzUMulAtIo+X1rct71KF7w2LDPqtI8HPU6hWDb3gITMn2hEqkiQLCEQh1jT2NnIyjrlGp8Yt8lRUota6Yp3S+ds8tTHOsO+vWS7K5eGSUi+6cjXNGR6VL9fdUz5AIbF09xucjNN/tTIU6l7dAWga7C992gNj12BpVQ5GwMAepBe/qSNMkXdBa46UucytP8YgLWJtutuIrP8DY8hhiY+xbZFEDsz/1YRye1PZnmf5/kSJauf6gt0VDYIlKNg11TTUtKKmpqp+mumqa6lppWlBI04IumupqaMo10FRhoH7FhdyYypnK2maKZI/1K4bveHbEYsvBbajlx0cufnbS5c3PGAbksvab4qn/bW3uT4dHyEdlgfOI9kL67YMkYkbmmhsaAqEZIDKDhsyFCqYsKzplescmOnkFQAjkziSXkTvGzu/axeXX2mazyEKoTMAhnstzwrGQ8vj0RA8zPA2cTCx5lpQEgQ7HOUYZi7P9y5bcHR01BKT1Ed8GMoUIQXkQxNpzBLRGJFYZcAcw9afPkGGp2kuarHJusYbJZ+ybtt4Z4Uk0W+ZwrOcCljDV/gnLZMjWlB1GZ4wYrvmTY7fOM1/Lf8wC5V18osgxYisr5c2QLsxgr+vFbbPI0G9zzwTLw1Xmi9Q6KdTEabxlXFsVe+mgsVF0Q0o/fZ4RIp9fOvPLlTIHZie7n5AX1vNUT1y1+x7Fb7EQ8vg0f4krmGMFHBpg7T1uU0eu7Z6jiLV5amTwtEsW6FdODYGWi/8Nux1IaRscm1wuyweu1kI0Rhl7IZ5ducTw5dYFhjcnm9m6hJ3j7uarwDxuEE47KmBpbX1oHhgymNTqt6DzPDBGNrcrZzeCKFwfZnP8+PescmvZE7SQN/QHO8cN7nXKOJVn3owll1mO4XfJqXC1tjjA+v8hdEHQ76fAjcwDPXc49WEKc9xmx0f+uPX0DmK8s7TWP5s4SvKxz9dD5S1tmS2F0IfYFpmZEUwpZPLPAu31nZ0aDvKfs4ryKVqO8oVFREg+JVRzZ9RvLXMBJ/lqKWV9zhXoLQ+8/ZwXP/HfMPI2gJeEdVuwR+zlPrppIHxEAZlncvbrC5HUbzanPux3+0yYwxMnKwwKVh2eW8g2kB2LbMgg9DvPLsS9MRSvdC5OFSdMnv+JCGA/fFG78foeB3R+P34+J0KMRr5/SPuIpsrMi/Qw3B3KyKrzWDAnw8M+HZjXYSw7nHo8X7Uje24kk2On3tdkeAwvedbbqCN2gz0kOCO+NOCUTRflHA97NkPXtbcs9SUkhDe947ZEqYyne7coPbDn0djtsBp5TKwUxhLCm9C33ajiUNQ30WzbVqW2bdVn2xQHOykGY6jY+Wg80r8PmlUGIGIne7VL+Ng7NOy2qhW3nIk7VNd12bpe1OJbHyFM4aLrtm2PWtsWNNq2oMy2NT22raiwba+S0Bb0g7amGrRlraBFehnTPL2F59xVHPQQ0IHOJzCd9nZCo8XNE2Qp6/3cFhgDYRdJcwQfvQqH3nZTJF0tCt+WXGpM6yBy+zHXJIYuIcUfovUl8sd9t/PgyW4WdfJRZKpS5J+xsnmWKsDFrroOdGSLMft2aMbwzRGNgamnjRHQRaTq7zQkZv3BMtKe2bevtJEuYEvaIIPtEktXL1o6bZQyNzYGu4X2h0XQVS0wkCyyJnwmDGgnYq0v82xfb5bemZYJGhDuBYr4g/sjstfX1hCgMqYNJq9uHYR2oSX4MwKIjLYWoi0jwOjP4+FbBuWiqMLgsZka4FNvlwYbkeIpgo6CoqCQ8FlcTY8w+JmjBUhE9D/4vszMJoH01dZH5v1itb/n+JBpvjTS6HnrNzcmoo1FlqLuwCwz6goqfDj8TWRN+tbgJoIi8Xnrg1BGIQI3hjAT8oNd4YMYmv/uZuJczToZzo9XjxKeM5tv03HqX8CjhZ84azZvauduKTvci0GQDfUmZYFf4625sy5sPmdTYTqivJGjN33eSOKPnMim2hNUKiil01+QWoK0mEiV6J3U7s5URKRlbLs4CdIiPCpzCRCxVueYipQ7Z8sKi8pSLMMgI1+jxoq36+PFjsdUNT+tmLpFj3mt0ahx+f7OGtHvWF9QXv1yPhbqq3irHB/kMBSypNJVmCGqQmUYAsXG89w8+dqx7tWNrTavahQ1J6prWN8qdV4lIx2N7mvRDmoIowKWRgMskjgqp1vUOk2i6gSGCk1KsNFjvDmdJPOZ220MH10aOyqfOfTHWO5rGTwAlUXOlLaE6SgKeaIXoamRnSk+Ar+IlkgN01hw1Gh+JHt92xwHorkDPylvOo9kidaGbqfmuAXc4CBhs8meLbmVHuqDPcjrxyppAWJYR2zlmvEQmIPE/mSpRmAXvaa/1AqIccK2AClqq7YeyjUhMhWIrJG2QmCqGNGU1MherTJUsbm3VSiFkXMIa+mnwSuqry21RGkW8K3ITt4HxLtIOZWeAUTwBjinJB0cI7YinJytkwAteW3O4kXxVzOYEKULKax4lehLgd+6iC8BxJHcNxJDulLtRtfjI/p/eZJHreWm5fJInDPcJvDNORRh5P+jIrmYbwHAoeV1yrVh959l3VVKwr2yxJt20MUmpBqMLJC44WBWAfLdeJEAHK3JnqufSMSXoJBJBvpx+hD1G3vo4Nd4ZKD8QMMdJu+bX+fgTTybDN1qhL3Pt4MIdIG/kRK9gg16czAyRiwrBZttwVvFb2KMA7D9pCtoibO9FLmrZapgjRH8GbYW/ij6A/CkcjvAlnjB2E8ozzHmBt2Ne3l+0uhWD6+dYPL46PLX7bk34RBIeeyFwwXcsbJC4hq/ozoNHliBfJtIStvL8WTO9hobZCDQAGiH0VBXaJUF0hhpSctdvdueaz1uQDe201Ufb4RoTZ/2J6Et4nhutp7Cejd5o0MQFvtOzTlLz6cynkflz8GOMxLxaPQ4s2WbE063ko/SaHKqlby9k0a0H0+mMqao8DJvVrI6O8nlTGHhglODVwlZWZyb8Zb5QUa87byecUU9wOcjqVovjdJhIiwN1Q3lL5Ivwz9gWaVSjA6as5ZkM9ZL6sRmFaQJ+KeOCMT1ArxJeCnepZoEwRj/PnEHFjxAfLlH6HhtCs+AYqZQ5gkVKv2/Ia25ETI0xAEV/a3JrrYO2mUqJh1CyGMQIvfmeQHiB6lrVmCcI4tx2SUZRdHeigQcZonVXFT4+zO9GGANDIHrdiYHe83aZfCacU/LJ5jdBnt+hxm/5szZiw9P6MJGCahdG/0tiSa/0BDI8/FdL4x9hphT8lewTISA81hF/etJ0HZzDoDgV9TrFoLaUxqY6K4zaeLMmXh79yiUmrbk0MRZXgXgQki/I6Ulmb9S3ig9Ev2krnbj0cgqxX4TFosDn/32YazUTD4JGbLNC69i74xCzAwP7Cf03UJo8ltdRjwgnfYIa8ynmAzOvzBmtu774Ner0eS+dbPQ2ew9x/FR83FjGq5QUFlWlG4Meaee3PzZUJSSGflz/TAk4NdmfX2zo6Xn9nz7+PbO2VKtsfiWZzCUbLwcBZzZskJfWdvr02kqF2CtHZBWkaoy730JsekaOONonG/wjTphvasCkdZYy/dv49j6f4QU3umBeHNh1oM84nh5sFc4GENlKiFkV6DNu4jYrfe4/7oXI8de/qHT2UVhjFde7Li7pFHGyDkpZ16YFzMH+SPdfQZOvDzcFmOdNW1VdMxhfv9GPoAs9l91kqkqprfAPbUASyaaoCjk+gofJZm19o18XrQURODXc0j4ZsWs9iwlCpc9jIXPfv1GLn5QgpFZrMdZf+p83+tq1K3FWChI3M4ndUh3DMZe5HTbHssMgUwYS5KEGzrqjQp6i2Jle0V5SLyv7jcG/V7Og36riYDqKnpaRU6LqGkNHC2znEoacklrvqVxPMhGGnYN4UtYTJUvOGMCKCd3Cv7eLsQAf+briEqhp54yzPOYHmftis/Plh4C3jl6pYp69kWLHDbqfsYs5vuj1d56+ZhDCHHiFOBJ4c+epeREDBRKBTqdAo0XgUBrYMqxEasW0KZc80emaSwJ74FRQRjG6RkoCd8buBOAHdQ0fOOeUYabLWBmOUhWAsiS3NfzpDRtYKr/0Bo5vAvytFUICGXwD66aWCMcrfiNVfomNG0MT4kvVWV2qQoXCef3I1x9duJYH9F1XWXly5DJK1rbLKk6awvhJtdxU09ZMZP5/f01Z18AqKb+IPBlApuuRa/fypTIfUEpX70cMD3/emSrjwAx5r+GAKsBmSk8miyf4ml1o1NFy5FlI5GYko1UZCBNQmFDqMWddks/aUASJYZAvVn8kIzZff2M0z0w8TkZd9IqmuAUnhomJwWT3kKM2SlbtM4RcLUFOj3xkLzEEzjNzV7LtV6BqJaDLrgZN27fJnuNBY+1gW0LngzTTky4aj7i9j0Ntmz8BBIa0fQc2YANzafqiUXe1DltYc9vOOttQ3VpEkq4b4UqHHoJ9728t7qwR5x8SLwLu5geQS5yXjrQFaQ6QFx0CCYO914y33kMLpcYRoAWOy6fVi1kE4hrazgkNS3+gCZxSNbZ0mBjULJZ7+dt37FBX4/Z4sRlXLFPwmkcjrV1YGMvw/rwbCWR8qFTyY7VERLOq9h63bdOtOS7SogaVc5G3SWEqLgjgxAxT/EIDSYCaaIHs06K4EsAj089IwireJ09wB7oO2IyW5zNdmOKHWqzOzocadPPalvUIIvSlKpmiEkAs/LO8wllOwaTbx+nqJKJdVtVFz+ydLoduqUlygn0ZygPHWpCGz8+ZJkZN3gg23eIkv28jRvNTzeYXyYE7hAl6ZavCTYhec3yqa4bJ3r0V7tInva35aIBPsdhpqWQuycgD25dUXpLUK2tyVces5qeqOmYRjekxk5pKVRoBz9YyciaNhVJmlu06kvmqELY3ETT3Ji0+a5nz6zUWZP4BviXPYRroQmZHXC++o9FkSeqTatm9mHG3fzGLuwkfbdMB6U39LB8ceElzLLYUvVb4N5b/C2zGp0ySMxvM3CC1/wCmpdatQmNc8fSKKnPSP1Lx13zSoSnSlDCj1JpRh3TuQhX1zKM9NC8/bbCFhMqlCnOBhRfeKiJmGa3zTik5savqaWQChKvWuB3suINZ6VuYGGfVRmEVGWIOXKtiwd+5Cun17P+q9OtLwCPCjn0C7Uxee5tnHYKM3wLp/tjZMf8/jH1DMiKpYDB/u+ZkB3g86XDqLXvcGVB8P/R4OLNHGOVfPVlHuMebZZaJyh9NTigH2T5WzDvGHZwTjzlcz8JYy7D7PrbFv1iXfO2WKwsQN98/WmO3vnYgd8yiEqFvtmb27SX4ghFVl+erLkre0+xgextY78d24FLb8o2i4aR83ME/Wcg7greZfTIFwYfAAdhzfBiKYxCsKWS6SUizlCGh1KZbnHZYM14RaWC1XJf/hwAu8PI9Ooir9alFwRGpvk7cK2wHa9Aqz0CxAdMz8zatHkdweXrU/XB4m0LKeeRZbutR7V8hK7gPI1lRnhsFhyU0dJZp45QFbICODVF/G2qW5KeZNfElxhDE91D522lzyjshG6mCLKXbnuRiw7C7OskdfLu+33J+21aubcSKUfVVBartm/iEcLkjOdle/tv2kR56StbkyhrOu8iT9kaFBOP37F+VF4LhqZamr4lFAfis3YFr/IcTl30KnQ4yzYTGQ7c2oi3WjHOaj2lkBSMk72ebAinOi7KqlDY3UkH0FU+Jz4Ij5+wwxb/uyWUoiZb06gi6Qe9h8F1FN//FSPr/MP1LywrJ7a89YM6qwGCXXmwqK5dNDFmCc9aroc9/PRvAoYeuTbxKJjq/GOxPaV+GTSuBoUaczTnPlxR2q1eWHeG3DmwMaDvaKTLnl6v/J++EaKi0mGnhLaJsAS9NDQQ2ssLIdG+exw1LaeMstzcc0u1+0/9vLVfLoKMbEtiH+emeryJ96z1Ii58TEV1wh4LJWcSLVcoubFiAIR1H8vtPgAzzClEar9v3repn/Kttn2RH0EbUrCgPHcFdTWUfLP68VwPMCvnZ8Xh1q2/NNzle+ttSHpt6EQNq+vprSW0KZsNDfXmxSfYYnoTdj52DTkaDS0sVryLIeI1e4c8MXmvfMjZewuPf41KKwvtqIegzlh3LAI1Xovp+toHh1H1WfqdnsZ83yKnCrYvLil/jPjy/acOCX85T/NYNJJk/xHW+b3W6ZmhitPioeNR7D7cNrqyATlm5yAjv1v9tDp/rN8x18a9lGOvzb8LrwE8uM+uxYx/iq+jDlRkUcf8xaesf+eLEptTf/9Canr0HA+d/+G42fmmnLPgg5P6Fus0OkMSp9ebb4yDTWakkxH3nii91TakcyWQoY6VYBLOEucGs/byp30ZXQWv99hRa1NI7pIfxTMWIdGvm8fSQsw1/vZlw7t9nIN33vIg+fw3D45BsLbcadeH3o1yud1o6HiI0tcboYYY5uHq6MiPSsiIasFw21kbnYaRrUfy8/xG4skIFzLrwAoNbKTbjeOKi2Xlp8WJ28/vRDKdYRhvcPJeStdhE+Z1LaCW8TTbaNMuYZQDs5bzYZllOdJC4pqihjkMzF69uCiYXZsilHqWLpEQNHW6WQZKsIFwdW3g7O/F/Lu2z0ZHJz4LLG4BhJjLz/xepxlZ7cC1yYe4fFaxwLOSh6I3Ur6pE3/P2BPZejbje2c75WQuaUKVvuaKIMZGQbP5dbYrPZ3o7ySp+xUf9qnvMpP954+hHZ/yHjjDx2X2wKGPpq8CBg4o3QFtizezFGP2VvGuILYiaTihTU/0Xmq1g/oNZ0rfzM0MxgZhgQtqMqe8fhtcIh5p9yJoSiBrqxa5yNNeL04waAfv/SIH/8KIo0tjvximjfZ1qwdMqeDoCWDoAqdsbY2qFYbvbXhNSOxk+eQkzmwjZy8hq8y9ht1PkNpIC3OFRBWaeAMmt2cTPZsxhn8N3ZYGOBXWpc+f09/fYhBKRsnCCAPcagxAZKGuIHnAqribjubdBsb0LWqRkNMTZF3kR7jQ7q4iEOWMFUEojmtYYwkvPMlKI0w51mBiOut5boPL11Q04BzrHbChRzKiYStcA2v17uRTxqamEnuoVRn3cvEjTV8BDDLiGVacR4pr+cSQR6l9l5aY7frhOggeL6Utq5QTKjDRr31g/NmmPySV+lcKY3t42aR45bwBlajJCXECGypWO6HGwBE/SOkuDolhSakiGmj3KmjsAFzpiJCFeylJrUoAS+zFejWKfYUeSudyTAUDWJoJuWTA/MNbepl/ZA+uBccRc8RiktpNHyHPEyBxD3eWldKmwSjeyaG/fbrICbp333TjgvfYD5VKAfWcGx9spmVBFKlyVH1vrW9ubVEWCbNO4IxnbJcHwIFuAVkwcNB+QWVLaXljPybzZiNWitCWPptea5xE37RMUVuqSVRQh1eahZQtRWgaIyOKEOusaSbEsOqaxkR0c0b3ni/SOD3jDZ1/NQzwmBdYmAooc6ReQfpBbYnspp2YesB28JW+0cV76wecOT9BzM9BWxWc6eu/issHHdoc8sVBFETpbZfWEYEzdMDLtcBhjrewWTBw0BwNbaD88+KWb7aFSngpmIcWU/4Tits+DzUEivrgmqGfN6WKSIRBsnivF+mky2jDn1VwQGM/C1eAJG5U0tpLfmxwLQAYLG7Fyectu4WRE+pwglHY/zx8ns4ZgIs+1CJYp6Hmyy5/7tXnbr5LJ21aFROULxjS6RxodGxN4VeN+Z4lkrWr4z7lDAzIDchc5sSSRCyycCVYdm5Xqks4XlyZYhj/3bewfMLoIZre60VisIrRS+VWLLAKrgfeanroWl+ftyP33/TqkCJVTx9Xh6muza+H3NTN7MvVknSZonC+cLkYodOQP0UUqEmR7d9PHDWsW8DH8TpkWmgaWwDM5/tCJQPYeyw46gUzt3M0UQBL9Rivi8nPs1n4tzA6FNx3uH4lmLYZV6gNd5rGxpYfRmJ44Xx8NZXThHWJJ1eHy0R4tpecaY+nHeRMRGq8H2yTHljy/pKVkWkktT+NlrmHgGthDyFzbNRzamVymIZjyhKNyhHE72nTG++UxUg8lCb5SgN0wLvviQcqwOhAPmuzypaiuxaEYdkJexXsm6Kro+j/6jJdiyOvtRH/NjCZbVtblkdBaL5I3gZ7vElPDmad4C5R2PBISjLa6FGJ6I4Jsua7Db34Q1t6JEv0YRDSqXYbCjlMxFatCOuzBThXGI9628sBVxghrEAHGUW4trd2CTy9eYd3CIQLLYK8/4nzoapK53Q2gTksqtgYE6ViLX+E4UxTdKxeNgxFj5HjCztygTwh5PzLi14HtdPZ8BSxHOPb6TLEF5iWmMYgkhL7MJr/nMZGs4jEEt6Go1Rq/75HnC8aA/lQ4vyWXbPx6xv1ok3pYdz0oQ6buGkiG1o1jizI917QuUQND8ieR5IeS/9uu9LwwJ5l2mGdNVKpltsxzIeR5JuFe+3OQv7NkMTMSodThIfMSK0x27iuYkCJOZj0GxFgLag/NB7Qs6KguiVOA1rWkvg0l+GTWExzl2FsXx/zVSDrNwXHxB78yBNJa0zpKtkxcgNt84m3MQU5ylwsv3d27d0uqKe8lWDg//wDIsd2yccam0rZVW1k5JCk42FYi0u93viYk3Z64Bw+QY+qL2LjDz2jRQQthpA+wsUG+Cj/vPS3VX1sD1I02qNjtUT/XH62unjeA0eJRkcvvTfIIN4WHmW45+A6wF7o57yaibA/YHRiFh8Oi7ZX22nZZRtHkHP42qVfRQrMzlupHa62k+MFHK2i6/uY4tqTj7bkkkJUHNB62Ohxb7/OT+uKTh3NZqZUJ5ottd76HXuaL/RqxF9z7fnT9yrOHzvi+Sn6nD2OLJ5AtwZ3Uxcs+/rc1wVF/3y4JT9kuwo9Jtx+ukOulHHPJ8zKlkH1ekEVGHkP6ITuIw4c808PqCIHUMR5o5a7tr91qyb7bfGlk6Hx1/UJvn3fAUerTwXXi4VYaYPE02yEPVKzVxsavAVPprmdr0K9RXGfpC9edocvNQJIxcmTGA2iiDljeCQUZCqm50CJYPgrRkbiZtzlUjcpZyFF1HnJpfW0doNBtHidyB4+ZO4W2LCFGKJt87c2pYKNvfwi4IvAFw6KoeGE/o9yCC6fubJ70SBgMwl4MEhJy4z2//tXOsUJHaOaYtGVg3ioglogq5WanwhV+zBU+uEDii49zv+ocoymrxhl8cMqZpPydSp+hk/vcK/zFQoGyWh7sY/gQsryDqmFn4tNRyFpZnSEgmPY/CJpfyNz7JD0cLN/Ho6mo9iBNd247OtEoAD4afrYSgrvPIUSZoCQLL2vT+1IiMkTYYTOOeRGmx/rUvugjw0ME8kf95ASA0Jcv6cYRCPIkj9QqvWLpzYVZgarP/z6uGYuEmkTlSfZeEXKok2W0gPbp0hFWOFMVkAbV9bxy4ymk4QEKrMGH7x3DVrF9FkHLTaf2FM98p6DBzihS+/RGYdFo9ePYd+zLh+a3wqR07vRPaKMyQdW+ucVC877b2nS3Og7/vWn9i4FG8nvN8f7MJ0yt7kPsEGE/de6s8y96kHxHP7flw87xP/r6HxRXKkrAaELZ6BSzHtaiLDNb/+A8ibGsFlOwqhXnK2ZfgR8UnimDDjITWe1sPvYSH0XsttFcPvno/Q2CrHLxb3DCDqUREK7ZL7xBh7hKkdZjspFUjH6sIN4SpueTJ9ewlV7/BDfqgtGWIY/kf/1sWEAD8t1xaRwDllmeQQwFuMbzSlGrEScp7jeR2YMUNklpdLlldMDr4N+E6p8+RkvWW8U5ODxKv9J32+HiA30ScO4Mnz2KeO+tK6neQwCjwHAF/+7OLZeRr1uVfyErhO3ZrbpcXKjckjcAQ/gw+Xik7naVMwUA1B01w8foA5xJ5PthMlTeDg8QpyeC2R3YoAD0LDPAWO4z18Tl/HZG/49uJddT7ViJKszQtCCJSNJqYqlHKqTgd2rPhd7xjlQ2faRb12itiKWr4NQ1gwYBsOmNpmXlp27LsuqHKSj/FzsGSdG99xKjFSjeZ6usocSGtfXoskujRU/y37FEGLVNzW2r7Yjvbosq/HxRpmZXIYYk2o+Sh7f/7WV9DvnWIEJ3hIrCZIbSJD+PbMyxBPDh+OMLk4wA+5y1phXRT1Y81wUQvLf/GcpUKrnlkvXFNVXBdXpXF1Qt9tFoHHTWAZkyBaRZRWbbgxZ9JNYjOX28cI6nECQpVgokDJfj0HL1XcyRwnGJrO16YOfe+GwHqWj2BtZccdynpGP/3CvP3L0T17pY8jMeFNFF68zj3JK4CndJa/1c/CHB0CpyBJhcb+r9BLxVzeP2JXzc7FlJBqt6nEhb0aA0nIo3TgWa7pLTKrUFjXWy0pQFwmJHQOvZBt6EqmRCA1+p1L4qDGfmypeHtuyU/7kGLZZ4yB1acRlzCiJbJEPjhpViCelvrJtOyxK0m3YgAmLnhs6ts8D2ItH4izOjiKoecWwPbArcC/jpMZL3RBaSXw0bIX0OIBCkjLFtTEkO7TCelJZfHIxl7U1THqZztHPYVq2SFa3Rk4rn4qLQ8r2SNRSClHlw1QJHCqO42WO21xFIzl6ugcUUllFD3TWLfyMMcCjBA+U8uiaTHXgsFfTWGPPm2U470saK0FFhZSX7Jy5z6pPVeyhcFdvAja7LaYJI4A/WuhSW0Gh7cVqzDKqzbuejBH8Qaz8jj5S6ynWzllUFLL+6sBLjwXtWGtH4rIF0dP6Et7qXHSjMe9wN6ZnGfYw/lcq4EMMPDmn7yjyz771+wd4h6Q+98JhQDHdnZC1GOqva1PBx1hQWK/U7tNGYumaUH1FaBKeo0+pn5NwJpueTc1A4K1L+8gmOLW771AuTRoaUnGBFbXWLe/1ImcvH6MP76s4A53dF/OMMQYeoTwxMNdU+g45rLIeneCTEj4LlfwYNeXdOo3wP62dN9bIGXzSyA+xgJV9VT+leOx+B/tKgG9+xjkvknwOkIb+5bIJSMyXLCgPBy4iTUy31aZQq3T79qF45AhfP/+ChZsdEqyV3FJyvAOdWEu6oALkyI+QPSNTUtYa9XhCVg7IJeviIiNFRVouljzgSAbVVGVy1NATXe4CJNbl6dMOt9ZoWdGGTyZiPkdRwDNLjBe27uf6cYDKeWSAQqxpaG0RNmrXpb8OudTWbdW1yTVPxr3QJLy5p5v8WyH/j5U0xYmjdFD8g7i5Sbu05H9XygYFGmLlRcUT2qlaV2FUJjGroKrbrsDpeS7q6o0qdv7yvf+U67wBSMPwe9krkFi3WPNw4KIrzu/2dW+GbqtK142qxonIcunlZ+OYGiLs1pZhQVmcMa9SVQuOCmpd4vPfxsjj5w0PLgic4e1yA3DYbRGyYOBA5DQuCm7ZzIpY8V7syKwKSetFx4ib5qz1TPjUMGW+x4uMQmSsnKflRlSF7qubQ5GohvXW47CJumiDaUXOdfkRWOy5iHlAkhjrXujBZNJefHd3x91OUNGryqL9MUyrrntvQc29Tou9njOi+1rKSOJrUmk+ED5bVwb2mPZY89W1yYbZqrpJTQopCPozeLepraWtc5DNLrIteRKMjSv5F7ECSwIJ1nIGlGFVph0+MV6PS95ISGdO6ivfB3vk9Z4vMgVkxhsGsdVIwGPPRaqAMkciasekerE19UIWlvNXmPA17f2osPSAWhStq+FvdtE1ezDhaVe8NyK5vX7hjrJ636NScKVoYeL4rMV3wUKxqGGsu0YPGiFXSQW9UxThYTtYoNYdhOexUXVYzb2hJo0Ph5LMDUVz0FtFFiia2PYpveKlLy7X7dBm2K/aFcTUkTNx6WoBEF2f2p2iVyn4QsKD8BqfVWPprO+XFLjXB8XBuQ596bQUUVM8a2JWDw8brIg1PNUd0Zkn2DIU9D3CH5MziQOAbQ8YcNhGOSh3Nq727579Gt+lH5dOmHfid9tLshXoA+vkY4WDegKAqaTikiLNFNhW7zzf1fddlA8sswGzCBwvcifxGAdrCep1ZgZVtPtO30LGIvSQtjXVybVVsO3pep1BTbVkSf5kaCWmt1uzYCyj74mHgwM0kHnEupUxgkZ+3bU4EkrphOFQbsX94VB5jKlS3DBq2x1r4z0GkJ3Eh4QvEGiZhZTuYWS4OgxU0NmZ6mTxNGtNbR7UyqfQ4ohxPrHmNHnZVkrq3S9y85UCp1VnPXR02/rvtp88umLF4lCkMHEi6qGqx9V8kqr6e/eLISzjmZk2bWmO3mApSwXEoogmuVmF+QE8Bc4lricOdKD8NciF9Wv8KafA1N5i+dt+xL4rltreHw47cBIuHTPJ6uiM84bHcrsYuUEXqq2ng/L7kXdEoNK4GP6Ph5+nHP0nYEYzAWOFa8CvOb5p9MdDQ7CHC/fejT73aT4I/YbGaO1Cu/3E02AAcKkMxS3gx3oxn3uohq5qpIB6rGNx1xRRwBQ1tMforltfg2JNg4T/Pw9aUpH4ikLV8bNhBgns3lxgn0HSka53oB8MgvJnxB9i/OAuv+/Ia2YgvO1ovipeznblUGPV2LI+yUH8UbXmLYxmeJXgzhXGjEUFV8WqSoLxViXVuz3GB637N4g89as0GMmCvYBkm8ImOUCs3XT3vQiyxdQ3WElYq0R7n7eYhl7GrTVeKO5EwQiwGjzmPV6NYLXt1DJjBWDEvgbOkC6ze86ox+Rv7EWnrHSEAcWQV+ykRPbbQY0k8TOMGgRe1iTjgUbZs6Z2Q7km9TT80YqMuQVsc0LAjuSYFGYrXJKgUSVMA4905AXDId04dNn05/2GY6GUJ9N3y9bQSeYN8krxelCbWqIJT2d2oTfdiVG2C/37EX08hcIEBr5tG3aMy61Y8XuwEdJ03FHEmKxg6yX4TMHo7dq0eAKoK2r/d7E/w2vUtp8VgA7e0ORFb5DudEKe1X0jzqSs3OsmQzuWITrYNOSTqroM5BN7CPwp+tQqLNy0950L40qv27ji0wf5w6aWZ6iSzXywbsSPFgGm3ayP7flmTUp8W++DjMsQfgeb9gJvG6F1JUtgvtlz9hxVz56falLARfFR5vsdQC6u1hiSGOhLRQsDc91Ay3eMR68njKI39HDunhOwLTiTE8C6izCsO/9zZUOcjOZOkGRGc7xtfoDvfNyF1FdHzVj5sSnC4dm8dGDqu6Fr0jm4LGCfmHiItOndCOOwYQ6sF3dQtYwIjIB2hj6BiT5Nuz7oTR8eDsNKIqpDJD+BmXLFN8mtsBvKMIQYw0wpeCkBKxXgpASMFAUsmN/syD45kAx46MaMdxf2hZLSjB2ce9toPlrcBgAIMOAMIjAdbJkRMs/Dcy3+Yto+a20M1KUAOgg4x0TkvL3H2P9fmwkx3sGHeyoNw4SVGwvyVqViWzIxLZpDtsNVCKhyVPPUQEQQFFyjTgzBwegvgoRgj4OFLCJiR/AQnAH+mgXFZ8NcPQFWCtXIxHpe4N/8DS35tp9uGzuf/rjfOMv0RMUWRhBgvBQkGHTjzrRIng4XQ+9SYWPhB3jtFkpIgQZrzu0EHoT8YX8/u7U/HIkRRf4KDZ5Js3XF2w9au/3UczJSoGMoy0dnS85JImDLamw4E56LrSbYU5lHtSDjW43iw4YDDF6r/N6KD0hd00M2gwplqdayiO7vRvurd0Ta1fROK0elGwXI+jjWsrGFSLvf8qlfNzw/7I3jUcsBkeJaZqnhylmda4e2zOw9GNOSWgyChy1vtRS/WjgqtXDsrDTAoIpFLQThFN1zmfAxk9/Czm5ahGjpxmyWlwDbd4UK6aeuGnatDjrwbK0NLdw7WGtQyozFVh+hMIN47IZdhkE0zxAuZIklgoDsx/6cR1xmpjL1lAQ5hvXmWz8aBVgafhTzEd3+gjlZ+vT4lO+MN3ysxg489ljsFVDmSK95xvs3EgsllRXz1N7kUWd8Tv5e6o0ISG6sZHe+2Xqz772UHrQoTinQzlrE0+6zRmGWja6gNX2X9I4n4Ki9B7+p0p/2iZygaa9J7nszyTzpCN9VLgHOHDZ37L/xqJswJgyn69hRS6AZy6VAvFqNlAqTgOVX4O9aWtjtqy7e4MNNMBVkPvDeL/IIzMAaPy73ABY8FkcekDgZci2Q7zMvPUY9Ka33vvfnRYKEIKUU+JgkPFvrysA+fXYFrWCHjAOvBQofLpMpA6aJhOglauOMKEB3aCibmODDWtuMMGc/YJrj3vtFnn6QEYc/q3ECUf9ZnDVY5krmQWxr5L4ZpCzDPMY0ernJmWIX+VPdeBx0QabtRj2Lc8o4afFMUYpblz3zX5sQ9WAa7n0fq3Hzd7RW7fd+kdlHMuKwW5UMRNYtcg32B1QF9UaWtB4+pVdPyvXZLo1zvkMBtvVU2Kv8zi5TpULwhj/44gf9CKyPY+g/C8y01r8vijUlafjUbD21FkPtQNJq8IzRZLi7anYphFlcQMNvBWrQr3QXfSoO9CYZmAHN1T0DbCluaLLKG2WsTZKirt2F6toKtMbK1RBk1FP0schVeNdjhsaroLf5pUFOwYw6Ngc99y3bbFuWGw/Ld3AMC2IJSTfJmJFuhmLf80WWgMR4w9tqFOCx26KUQJmja1///vG+8aZ+xkHAQO6/KGXwePqqjvFwZXhZhZ6qaVzdEMi+54u83Ivxht1qXMBj3eKqgDJHGsdYP7wxx9t0aquJ5gMhvbxfYtaISWtc3hIZ3kEEbkXycQtYsILF3Wu3dsIGDRwwBNiFX5lY/ivgMK+d8To4Db+PyN3ZDfsQL+4SLNNT2pMYI0Ch5jCpIjQ/+wxgswYYcioZNQkujzoMIKtwA491JS60o1drTI2MYVcGtddYuZz27Nza2vO7dBqhLdjdUtmHRQbiixCv6QL/nM1tlvNdCQEw4S7QJ2DtP9i7+T1e5OMTGWvoQpf/AIs9Fk8ecOSkuQ1SRtmR+rfM5kFIYSwjtZaW8SFN6+e1gWWkTdap2XFkhQ2UIloHv2U+6bB7vLL6TdvlquUaJjsvK7mxq9sK5azAsKhakmxQ4igIWYtKpXIK9FGpUuCoWee6WNtNHgT7a24/qs9fanprPz0+xZWxho/Lr8Bij0XNAxInLchsvPTRJQK76exq92ZD0WAj8rGqNXsw4TQJiK1bVwb26IVvM1qXEU0bBnu8+PuPTGSrn/oXSEO3vuwXSOy2ePNw4KKf1iNMymc7cxkcxZfmoXrh2PVPjU0FB8aEn1w5ksZQ+vC2Uy5enWa1DSvWD/2kGM2RsbEtSx88XYGPlLWvaj9k5KuKK7uZyOxEf3RAOGmBIW4CUQ/jBR3unnOPTXYTpkm2uikbKOeTwefX9h4uSoTPGHMUSH+jlWBMGgqb7jKwx5nXejAxeHwLjRILD4EfNJmHOBDHNMGP1xnACO3zFaC1Eemf2dJ8gYTc4BCf0Vx94jzgu0l/vxkFrRAz4P1JG/HzIaZYDgnr+Rq5fuPlP0Aa+rnLlkBi3m0h83DgQjwZ9F9esgj8T/ptiWPzt8SziGchNpuH6L3U7dQmawsnn/dNmCQ+QlZICz5qgkq5yX3eWXcu5UT0WBno47sdcOS9XpTyA4w2fK6CAhp7LlQBkrkZ7Xof7JLz7I0cQIzAWSMob++xQCCbeaxivGqjmWO++Az77PS2K31nvOF9FTTwaKL2prcIiqap0bTALlTLSomhGE7d/Dqb3VHWEpIebDS0+Pyo1FG4yGTdfApbIVHEuh+s3N98s+O6CysAli7TObZs8x+d6fNAGxvNRueC/FXWEDDFkpBzc33jlVaNAOeoPj4NfRUWH4emjgMegqMjjpZFyoxIEZ7tFqik72wDXRSTGvrfVWmgNCRNXwUMAogr+fu8UigEJLLcxxvZEOedQdBj3ftVaJwJbtDaj3ZJYX8xCGt9OV3u12NR+S+Qhnzk1R0AUsKcsd2roCxQSA2ZtqKPm0sg9D/ASoM09/gHOfrq4cINDJxQdfT28ra9tZ62z1gOKQt/dOqmbwd5xv0HNlPfLiR3YelPbEoPZK50f+zqXuUfxkzV2yus9m1qoiTbm44tLxxA4h5kDQXSwnPSsp2sGqhe9DYOWsK4+yviOOZgNLy+D39R6mNSQh3OpVahJVQUzhZtfQyfS/W2rnJbDGAIeefQctzqclhLkPXNH2K4LKoTLpCGYr3sDkhszr/o8nDgQoQ3lPjWGo8wp73j8p9aE6i/InGFJCyVDzUpoDej5kBuVpjPA0SUoVkVjch2Y8RMfq4y8FouNKbppY8FIX/xskRgArwgGcwF7VSYxi+Rj261UV3DOLgl73MyOMZJYacEFUdRpd6WLJukLDh1E3xRFX70TdDwM8e/pNJDKetuoih4qiMFGz9nAzvP94N+NYF5FLNrkzPOSbpFIxrB32UxDZ/wxYCRq/RjlteoLcPCRShHRzcA33Oyk23CAPQMWzl+7ILB5xLqqjRHbgJ6SVxTWgBS7DhJWrDaoyJjr903bVHJdEd5KzXayoCajGtgL6YWu7JOT0TK7EYRZPP0Jp0T9bsY96Crt7FAPkDB2ZvYh6Q2yKr78z9MBO7ZA8WZEQc8B14LBgEEjNYZmunlbIWC0RrPqUGwJx1EEaVmAvUSYmZ1+aUCBs6ou1wFHNYtVBoMHHhueZ52bT830k8V7+da1PJoa8BiH1U2LyX8JEvYYGtEdJdD+TxupbXc3BQ25j2rLUW5Sb449mnPCeAZUYDHXEzVtJ4a4isZzfynaW93U+tGTys8op9CLBRuOM8hRWVlUBaCrhnLFEZauGnep76emcURkwLTLfYtsqjCEgMxr9daDOURbIA2H/XbDiuqDCJrQJ+2AAzPQ/wtpxbSO6nXMmU1LlG/sd7H5IfzjFUZgKg5bUlWgGXXo0/wlCDMjx7MR/XRaXdHsliJ0NuJMRlS3PZxec0XmjxuWScxz9NFLdlm5RE4Uc0u03gwtlfaElAXU6C9FmOGjMiggP65qWYl3mlpWbQ3eN1JMMlb0GpOw6X9ddygJbRGOQo26wmHW4fzsUFzzVA6pnjQCdMOSBYp9lsuKDwKDKTu9fKAQHRsIF7nK78RXmEeB59dhmffXfqQY+BerVthUFzzUa4bBMOCuo+ik9zWLcnFUvTFFTUVJ/Gu30EYdS4/5jindsOw4m3Ht/+TWW6CGfIca0Hlz4SjU4sLvFRKM0qLc+8CQ/gwXfWMdLUqDljm6QUz3DX61rbmvP/+laa3z60OW9tgGAngf16BNmUjIWjMirfEqruW+AI49/4OMqawnjcOJZUjmaY8Yj2/f5Blv1tbhrVTwmpaWHjV8Tljl4ZETmRvPSQdOB6oLIek4xKY74uNOEuNjhlapyb+tJP38j3f6fokLELaoUTER9NdnF1VgUbqzQRaCSBfBHub/kcdTDGB2Zxp0yZ7+4oIt+2w2BAAU5+z/dWKf7MtMDtgBeaJ4G1eVKHEGWv8Ye1yR2CxV9NZAiROBouVtCkDtp/r8qm46/I3Nc5+USAMoAxflwlAYa8FJKFAvatAHtCXTNss2fq/Yv4DbkwGx/4lKlj3MgxUCc9Q9Wxkcq3xetu1Fw9VvABVgSba/Kg5roWKScHtnnm7V5y7uhlfwZLyuO4iffBJiA1xbmtqkBCwFdtGfwcxDw41GSw/77e+3KgXwyZBjIzTRuf8xw7oZOtHQxWqGnijbjUU8Fi3UBVQNsFMTVf1HiMMLQeT/Uy/1yfJQnNz6ZdKZT7i+cLqUlx8Lg0k7Ouifl6Qtc7NNNAlf8QT8OtHk8h+hrnnBUujYSobLeMa4m1U5mMWpiE416qyZkEAiNblP6tTjAH/0JAv8TNWM4ayw9utzEdeUZSS0sz7kMI/w4cj9hnMbb9EtDPUqc4Q58D665gSpJ5z9jPEfGdYDsMZ6pRmiGU1q3g7Fls+yxnm32e1WBuT/E74RaDMR8zuBK+1Fql/4y8EGJ7wLT4NTE6oL3VgOuEtKrP8/xtH9EURnBBDgY0sF6aoGPkqSPC1cIeKIKeZPyuaEzEX2X7OMxbp0RX7VLfHrOJiGZkt+ld39rYvNdSbJIVqYKkgIBR1OEIm6s3AC6voxIdCoXIy11np2q2PwC6YpkUED9Lfl2uFsIlpra64ycggmuw0yxhvSBvEHMuU/guILXLEjCMRZP5U7elecDSUpNkOWkGK4o1qfJEXBzBxRFJ22HipFLKWbVa/OKD5aea1Z9VWvyCywRYPVLl98LadEkXkOAMac0es5ek8XGdtkD1DIIFNgJeiDsQLY/zhxh35mOL/ud/8ff2vinWhD8ZUIlo4LSvgRtMMQT1LXh1p6zoPmBpnK6KoOJktjaOAaQSJzyDLPOFcwnCSjMTYi/JSEM5Piy3XV31CdRzHu9kcRGHuip/7xjz9aatELeNO/poi5MfcWLXeVA9lNC3G69jxei27vOFhQFLpVA/TIMbLIigwj1ger7CunnRSHSe71ObbJ7xcv83+OkYNy/6pKKW864akfSaBcj8GTz6Ts7yzbfyrvOzmm7awplkW6q2BvT+IXM4KlBabtFoxWgDD7CC3mFgl2OYQpi45rX3UghlNlW5zqPCBJA4qsfX/mHvzsquR3xezM2t//V4vyt4ZbbhifxUs0NhtYQuQxM1YCOdtKb1WC3kKJIl87H3L+vROjkTDGibZh+J6pIh1PWE9012K1niBZCwtgtUaNLOL+nNGu5DD5yjjAIuaNuastImGRX/e5ITSciEgsSaZZwyLqgtbgmX2XWbdi6jHPGci9ovM5q8OU4q6KBe8gDbsVsEBjXULV4Akbh7el89LFUbNGOYsOjvu1kH7PV8UyorxhvfVQOCx+wIroMyRXiEf68ctQ70Doqhl0+cimBzdF1gFZ2LH0GQDaMcLdOhZnX1gRL1nmudhN/fa7/mivPMz3rBbDQ881i18BZQ5kl+UM/7WPHxIzove7a4pbtkG8mwLSrc4Xnly4MigvArO1GMV0uAxDKI7MXpm8th3/UM2QSXQmVd5Xe9Ud7tViQZbZvJ3TP4DnjoCDPfkYA/JQX8CXGZ01ReuTnf6ZTVFgP8F26KCTdWvKzcP1m527H8mrsyRGDJ3EO8ic3AQJMIs+rbctbYjvxdccDt0UVlyP5CJwrfPQ6n0hTGV94Wm7mE/HT0oQdFSJIveLkm+zw4odP1R8vgRU3+pj4Gzl6CroZWXlouedd4F3YkDAtj1F4cDPUsuzXJtsbgkEeu2mCQZCfQlxv5V4DDkRRWgDkgtO+eGuwYIMkoZPht0GOde7gQk9srTZy/cZufluy5DgFrIKPifocxRQXa+Mr3gtnf7UloneWca23JtVEZZTv6+v7nnUsxpACLFHCcv+ii3X7iC3ESEF/ZWKRQWiPVXn3w0p79Q7KxPp0/1zGjDbhVmoLFuMRcgiRveTuOHICrZFooEhZ3CDFOgoZrLKE1iN8ng7/miSMiMN7yvBgGP3RdUAmWO+ml16ZcymOyAppfHjkod5FnXL04XMcy+YMgfBtt4YMsdSMQ9ZIJodGhWIOglTppoSf90TS6+e8xWaoNXIlFMaC2lG+UGiXbbXwomFGnBcdRbCnMSJ/s2smsLyB2YugVVn76DBVK0A1162UsDBIPqOURgVJvJvfh55Q2SGC+7KHmMNQwOl78Aiz0WSwEQV7Gl6aArTDS3nRhsfGDGSeqr+N4i3aiALMV1I1SbArXewsmv0RmEaOoja8cE1kDl/5CXEV6M6okbBHuLAliGeFc6Q9ChaKRHGI4SOjXZF6J3aSquIWLEZq8BdWd7vLAba9ydToLZ2YWy3lq59R7+nYeZBfXQJIbjEunmn8Z8phxlOl1HleCn8oAgvtV3a2euYtsXB6IcVA/7o9WlBaDHzKD91IFjv00UzKsfq6P3WC+WcwTxl/VbeMBNAWzz1Ehoko+d6t967Vqd1Bfe5pSNMdeJEk65x28sByv09hDoylj4TFizNoPVScVYds1qtm/evUcTnrlHxKaZ3mioam0fLi37pxyzbA5KOmB/6kSR3SzjiR4BzVME9FhZ9xNabW2q7Bk+XVUY4zgtnqi68+7VCvrKX3ZENj0u+INabsk9OEFqyIuuh57gXMQz8Wu4SAU5zxYlP29OD0UsjY9yd1KOIdUImD1E8kVbtFZe94exaxQBDS7UkEUOh0p/XmLHqVHCrh93d1rUjBcBMvq+TAUQ9r1QWV3AngbEeOmcnrQO10ZGI0gt5iAkBa3tpXOONd+grUG0D5Am0szH7Zfju6mybUnWJbS3vo8vLRCJbKxuECAGzbqEil6e31ePQfOTeXNUGIFYuTU1nWCZW4Rsdg1j8Jju+iB7jIR64jSaUXxhLiu5mAKbOMg358rbhDAvd8cRBwcMHC8CDMlx9l4vKgQgBhsGolUIAGMBaREKOokaYf34siLwrInvbEg7eBZAq29YtdqE79ptUwChWRKs1Y8oRLRJG7Ds9o7W5YsO/Jy2ThpU7/zKDfAIpiUfwiG/lo4L2HXcmn5s431aCNIyIe4lv6kXog9uTHRaiSWVMx1DgK4u1oG4+LBhhqvT8yVkWKh8ETnKdmI7/g8wLsc7NKtCDFcaxRocw/7DcrYfEOEO8vhtXHZX1JeFkSR8qN8AXT3bLyvTD+JfPCAn3FpM41mlWeop1MIszpy0XglYi/J8f5cdO37K3ceo/2vOFVkegQQ1cgjf1mbg2fCsH3dyM041f1KW9yOmixoCOuPXwc8dKSBLB+DiUvuPaIpe87uoxMvFdPkaz1iKsEZ9iwXlXfJRH+7wRG4wS61ofRx8n5zJjOFNnHc7VQHG9BqaAqX0nkv3dVQhPoOBJe/eGNXdDLZXwyX+llWWuLA7DHgGJ96z/oIpumkPcYub1dNoAPBz5auibXDT7ldZW5I+RGiba1g8Usw18DS+PGXXIbTxreZHXTjQWMTNks2YxouZ2dCNwQ31vtIGMri/Xo3aJgz25Pbh3/kDuXXp64e8MSqs5zv93IYz2KL1b+cfU6r2Ke6A4PRkKwAYsZfn44S2TSluML3nVv/zrHDiLrAK3l2ldxqZ9xpoeHfAN7smgNIdwKQ7AEm3C5FuFyDdStkn2VP634VQqXLHCdpUyei5l2LTGYvoEUN/Pya0PIIRnoZheMoXVZOyFajK59Bbv1BKCTbSnU9Xbz5DnflkrfYMdOUzqSefzlBl1NebT79nDNwLmp5SFlBcliCID9r26fSBTALl+2TF+xx67O975VHlAdZiy3ELIEelWnV1+NPR389Adz+Hvv0NOlXNVV+vPzM6/Rno82dOlz99Pf4cet73wP9kK9Iu+I3tFOj6p6/nn46Of+IsaKAsoFQZ/E7MPWaOSxbp1BSMNgLAFZvu/HDeGQ302rB3t959QDdDdtd4GkWgtMrg2NBsEVP1rUSS/EboIcE5Q8PtkhhfbpzhIGzUTZMWUsTK0pd7F0rZg3xSlnFQzz+8ezBGENksIOtTmeop8sbt7R+tWyMv1UmbY0AMc56gYlNGZipzbTXnRfMmXiYOzNlubJKATyoaNVP86SVW5hTW/9vXPqLU1G9M+8BqMSfd38MJRyLIWMOMuEPo0p4fa+Mk1YHnwvISUofCMgFsRsQTmBJZP/dpqh/aZN3HSd7dTEl+/a0dtj/iJT7aF3+Jip25jV+GoRyWrchHKgfHk8UE3ktP1n2ae/ymCHumRaeNhhZcE+61/sCzn8wjuQwjr0EwzQd0ZiQc38WK44gv0sGLDNQ208IpyqY4MT/BdhEp2v+3oH2Mjd/WA6uiPu37gXsYbW9PmJbrg/4G5B6TLo3BCc9f5/ax3ETjDw7HviLW5PhJ+rHPF0PexczKKODi7wXRjubGJ9rJnD4fcJQHUsWfrX1gt5SZiyUBpAXPrYIXIKsl7C43wrtB4OtGBfR2gx17TIe9ICQNrMuaj61TxOiX1zkL10KVWyB3ucl/A6dr/iLY6z0JjNx+3yp+cyKOc3WHR1AgfbKCxXXjBaPmaPDIz01ErsK+jusgVQmZBmuiGM0GKzcpu0BzZr1TVECCsfSTIxnh3ZWbfFNvVb4kDtngfEJw9erUa3NgLrYrpv6fT1Wu57LyoLWcfrYMAHFrqzYcwI91ANnjp+3jcDtt7QeMOIxF0kdHBSEXdXwmtSbE656/PDYduGEnPI5eYRFtx7EgjOMUPsa0kXEzpOIJUTxbWOfZ/JKSlkrG6mXWygaapFWakbFopQ1/kM4G7UpaxLG45WkiFiYmwmFbpaovrE0gEUZT58PYYeHY/GHEU+cXaf+ZyE/D+Pes3aJdw74oy0Krd0HBoaahrM4bkAOVRQgUZjjSFyQSFjGL+yeMNN+8qjNo0JoboSwHrcXlFHYoOA4XgnCfrMGARm4TdRzsFmrzwIAXcjcVsHzBOg9fJex3QhOP1mmsrjv8UfD4KZmD66UT2XhvCttr9hej8BlVfXvfDRW3OajDBYtRLheee2Xwa2lr4MjgoQG6Qxd83fBoJ9T0juusyi9VI4GDLNJVg+x11IrcYkHojE5baT8isVhMCGOs2G4+RDbYZyhesV/3OqG++FspT/V6bg+NDgNUcG291Wv5HpOyjawweVNrZEMYnEh7tHzkCTlA14qAcMsmhbEgmNJRzuX4O/a0EhL7YFDn7YhWjVHFSM81tfq/MYdgYsOH8r3JhwifYOA5TcOTP9XgdJT3u0MzVbq5k48L/NniArhiNmd+zoI3U7tUh09MQ8V3HX1BUV105zC6NVGWmNbXfXNR2Sq7O2TDS2XleSyZutevDIOw5X46kZfLJJkCOMfRWcPYADnOyfQfdneZhDW5C1tPtZ5iJgsuxkBQjSJDJBU+S0DD39bAtyPwrQW+TYFvKfAtBNDKMSiYZBBzyKvj+Vcp2IW8kKPmSPQE8JqrWHwDR4RSBcdcJGlwiPBc5oqSu3FnHjMvAxlLJLi8Z0XtqA69OGStKgRx4rtbuDjZjreOMKVDSeSb4ojOVo70RBxBLjYFvOkSgt4ptB4ibLiC0DyFHbfa9VaIVkaZpDQeGquUUN3sSEUuFVAz/GKedsFKLG4LEXLVRZk67gEkMqUuOpz674Z5TnhqhtS5eZB97gRSQpW+OzA/Ux3UdhkJFWgofqmsqpqndeH81cJWwB8i1aSEOaO3NJA6GoQs12KOUzVzGtyyodNFv6aOqkQMvwjXF+NmyXJyoeZgbdYsxbD5Fa2QIyEPZ6jby9zV3BXqz1McVK+n8vtvU17q0UOmSq/PqYsc/UPzNEHln0PpUzF8mItvovq4y8BPmMDrOmuLSSY0sJ+9iZpefLA7LotDpG/0CufXqVpY9SkxGPxbp1OSaBlCj5m/PL5P5TbOiL7nFA8+eLbJx0mtd3khvP8XesnDXOhaFg+COGkyOi16PTUy4f/lTXYhEuge2Zjx/mn/bc8RPjujJ/uPMw60jLbUz5SQJN1Obqsb0ypiZ5tMvyFwCMpo4UAay47l2pn0bydtoLHqIM3D4o5LYJn2PiDtfJsGLbzepNe/fmvHkTtguf0KwqG8EIl6a2tV8p/BzjFwagjl1EaTpU1KixzDa/ddXHqYsGs8rIsPw7kqWB0mFclpAlD3xpd25i11yk7b/3F6sZuxqFU7+MNjPy+hd9DdHxqupz89qNQsd29kVderR27GZ60Fq32ihu2wEw9rVd4krqTdpgEJeGeH4M7u4mvI2tElu+G/RU+1p3NqGOD15DtsakzSIVGQ2R1kqm7FJrpwTFhP/5EIS914i9QAn1Yp4ddfHbFENQOSUGmjycKzyhoqQYqYnBykh5Fpa2SlKtPvyCfrv3iPUZuETTUxYOlcaK0lql0NUGqxwAXsK36YDyouPuwr0WCzIOsJXtu6jH0gS3U73yAeJHIkR+NXazNPs+aA19aW/1nO5ucZYmcZYZtoktQT2DjFz0lkEDF64nQy46CEbAzTlsHlFphtmJk+mvMteQzRI4d6BT5VS8f62V2L9m4hdj96XuWBlPP1bGAN8tSTmMppslD7lUQd2167bhvc41LO4AE/pllgg7u913a/97cXjlmdlUiXY5lEm1GLDwbED6g6+3PAjJRb0NLpIh70v6eD6Bg4dVRh7AAinDb6+uM8J3CvYwuayRSy6aHMCB7ekt9fvcaGFDYD1jlGcykstOv7PXj4QwH4mQRNlyikMSMOQOvxt3yEVDfk+cSFBeKLx2jvTpDjWy0ZuXBDR28Htc7h2qfGJcankN+GwB8QiwrovA85OpbRZa7ZlvY4xQx8uQdqKBPTogl6or1XbIK33Jqut5iF2LfBLYGseiw863B5FgG0Qm83dw4Zx5ufDmvh5y3Ram83HZuKNUUS3EYnc0sysrkZp0eLYUmoo4u1qpF2Hb2LTyAYwrkpjo2WMLccQ6Pv88O/t5iLggzg953VZYlZgHXOANYJJ4h5zQOT03+gTLvxpIFu7pVt27FxDOcDlBV9tUirGb5lRgFKsZ6Rz733awtSw6/KeQ6pR7LbhB+i2YGTdw0g5mgGAYqJuUsCOpNm1XxnsHVgGbxAymWEb/j3aLwmJfCvefcxDekKrFjYMD8CWDW5vJo60AQP2Ys0m4rmq0Wqeld03gbnaBvTnepQtnaeIE30FcAcrRfspULs7EN95+4LGrDntl7JUXuKLZ/WBhK3KkFxKq2JBnZXaVhiDvxh0dToEox2RUPcFPqQrGJAViXw/X0yTMzHmxigZtUpVqgJJza6iEY/4Xf8MXtrBFbphdz8JNH6Jgsv1OE44b5A0F8KSLSvrMXcdPzOtTaIDqEUKQzVeKAuNCtz64o3M5tmU8wmcqrDUKFKbfuFwTrdHGIM7Td9Enc0LqQ9yhY2Z7o+8rj82XJnKcTPWCIGYaTDvDW1xCYqOqZF+ukvv8sDkUgmslrygUekq0oERVb5ZYF4WydXvgr9YRpJWDDTmy6K17VVcKtaSygDi7rUya+MgEw7foJVx1HHK1JytrLG6Cd88UoWKwiLMu2z5as34bhrYVUDeFVQlY9X5SUuMzpJHA1zUdDyRdD9chQqT3SrggvOZgHWPEYbHMrjAWEoTwmqTk2MktLlV3R2RGlgN9otS9gzoiecp41YsVq6s7Ruhh5qQkoI3h/4EyAbLtBUJpDWh9bWUy0SNKJn/RhvIKKdA5bVkqxds7UVk2tqMVjiAGqqhGIINw/ns8wAszq/vvIzIbm1vh/MRPaqMOGjo/8pUdODhJDLsWVbc9+8Q9sXM3Zvpx1oeBnKgsjl2O+booFroPjMK3ME7G2AB3+Sy2LuClxV2+La7JeymjC9DTe9UXQrvsJoX84MktNTsaJoUA4Y3nL2P45BEa8J7eoBu7uj9MStpBKV6C7KVoadZ6HPwswFepTp2cPEcs9Wz5+OxFhtNjQAs9De+fHuccmr729OvZf7Fl8xkvh7azGHXjZq7I6HVrLWogRzYp2To1ynn0Fmy08ToVIpYFg2TgSVJfRh0aYXu/uzeotKNSr0IwLor95joSFRgnY6tS2CqVvorAzwx+kSuG1HZs2h9AqSC3lxsmIdEhQ/bfCXPhR5j+aOkitzxukp5Trk4mhQwMyb/q3PU1cD4JnQfit6lK8NfYExcEQ/VGgehTl6KH7jRREhzS3elLJGtnQCtpRzOIFDEjNl6VuWqG8ulfc45l56WWCV+7FUwjSzRm07U1gtebCaRO9MM5uIYY088GOJ6At3tmKJO9B9c4D7hjWiNI9udLy5C5fjf8cgiMNimmr6dd1cO2LY8o4Ys9wILxRE/fojR77umAYNv/ZFGEj64of7tGvSSEDfwPVd40636VTxaxL4Avr7cAmr2/mb1SjqYtAiqSAp7K8bg05ZpSEWNvjx3//LYsXjSGKmj/Ox6kAV6z4dqw6kgV9DIr/pHkgywpe9rjq6TMZ+i/wGLaTwkRnv3LZsYolPq/meiJnpuexBdtM//rn5QuzCaI3mG95CkiJLC0vYczksMBGqUJVU+RRoNLkEQS4hFhHlMvDXtj3UMF9NKcmIw6HdAyukc+glsLamcnSQ4/2VWAXNs8CWhQo0x9Fv+cK+TL/7QuJFERs44jhHoUSNHd0g/VlAfjfdrsKOeqZLJpvi9yWbNhiWhDEhiMFIx+5yCJaBCynM6O29s22R6wjjxhj+Ii384a89wu0jKQq2H70VKP7a5AgiZoez+OSCjLnkpvOCqyD2FOHoo85U4J0qATSJYbzdTGTc+YcPmVK/b9s+RJFyKeBUmkKuQPAZJX8vH5lk9bLD4728U2a4mU25SHCbUwSazyrqOyrX+6PTPpZeVHesY3mLXe2pzagLOjQlZhd8roa5AzKiW1hVApeiu+k7zdazb6n1jJiiIwVmJTq2na4w2IcO4jINDotXN4Iys01a4wR63ZCEP8VHOFhUAFCcH5zGt0rHIOEZ7tTz3WCq+GS2O1vkF3vALvYuelsn5gpj5t2Sn3EeYV5rGoSYTSdPGPaAo/oeie5drONjj5e6LeldOjDWr01jOW+wlnlrs5o1alAOWGAscF3uEb9anC+FjiTX6eqcZEG0b31ghxmIDDL3RATjdRLWLdAU2T7LrWwcKr6sCc0JV3jkVb56FYyCODMZDIybQxbyGA3PpXSaDMGsvspMekms3ceaEiSXyACBH86usV4AMv0/M0omA11xNHGftR7kpqZts5X+89piq7XCVvvPa3CtgZKIm6G/ZIn9XJ9XL8xDw86Po3J40UR8ZyQUQzA1YpyIYEjAz9si+dpY5yIbPaZKmcvdtSd5Vn6TwrdSwhEoewEOU0g1vJ4wXVYovuM1N5Sstwnwa25CI0srGtYeKEl+KidjpTSa2fzGzQzrrIkcLcWqutVt+CD5o5sD8RTUmInBxPwxq2P9NA7qmYElsQpXT/EOFGxGMtbdIEaL0iL9IZ60j7mN8LJVX+6dEZ6KtprdRNW6iMk+DaMNkKWNXXoeYu1e8zh7ZuB1yI2veOw2xKQuH2+V3NxL2upFPqfBnbXvTulJQip4P2fHCWGOLHFUvv8PRPchJu9mUPUOrkz3yH4N/Je+O/SSi8w3FfJHVeyQkHEA5/r5SQ7RMpr0gC3DFEIs20+GLReM4XQDINefua9v9kIi1sDGx37XdtK7cNIdRYf9r7K//gsJwB6ArwEvupH5oatH9zJGiTjNrNdvap17fNwkv8dAz0DFJDrO+8BoN5bUxIU3oKQk4U9XgyBVlyZspw1MY7aYV7dmrkrIVJdlYeO0r/Cx7ljEWhF5NylINVIzTXYujbB/kzbwSbXlZAWUaPX4uG8WxK6tlys+YGNf06kfBH5i01OA7dCoE0a6tGa6ygrKRdVORsqAux/dEu4HLaOH1UmQ7E72MWIIAT75nNul3rpWHpshtHeDr8G+Bec/bs4BiWONiHodGXmb6T9mIyagvp93lvuOQeRqkT7xzDq74Ij+l2n45/Pkow1Eb7+KLaKwW92Ak09Za5o6nIy9Ncp4w0Ftb/J6a4AA8nljv02igpLJxC55a0Brx7OWaEzjd9l4z1v/c779WPSYePwpqvE7KFxLAlaGsMZvFoasgtmCGjbp4ycA7F+qHZdni8W9kd/WM5pXg35ew8vIWY+51YmQ5+Jequ2TPfzhvX0GNAw39zaoD68NCKmRnAHYonPw0xITjbA6TnCgNxXrMtDDSxyMtTTp7dZieKRH4cTqImDvkkB7qgsVCW/w4oF1qIVmLNa93v8tNgRUmvMYpQ/it+d/7MG1/wzi/iXmfKFGWEV8yFEkLo7HYO44sWyn61lpstzFV8mfRNlB6TjD4C6o4NSQFQ6UAgXB5tYEO+K4TL462JnT3QjeK4RTn06cw8a8QbEMYs1claDaZU9FBtd8AiXC7G4MZUZGdv4AVKZSc79z48//deqp+5qOGhJFMGVIMpq3/3q4AzJj0pbJgdnljgznBxt4E4ZftVdMDl1A6H+lzH9F6t7EbZ/rVe/SoduUm4oIfAt0dKtDaCPBuRvmDN983NXdsS2YtxO/QW9LriejJfvs/sZV4M1z2IyvNNdTEzIi8eWIW5WtZN/Q4n100iGFYQP48fGyDCDIF4g+g5VqDCv+j4GTmhUL8rx2po71PZfAemBp33Q7zlUIFNtkom3MWmz/OLfV9ukmfaPmiHfwYH29D/caxBYebKakvWqFMyYZHSNhgJS3zMbkScEsjrTkePZee/gtIVlExV0xOBAIi3/5zNuJ3ofKUpvM3c9dofIhVWuBaXk2ONHpuqPYMS5StOh/Q5d8EIGzbg2+kfNQ9G/pY8cGA3coTEt4s9/epCiYK9snXk8cq0bvpqlJpsBJpr7pyZyQnk+Tez3NjHeO/kFKhlsqrNbqye9gqdvwUesGGGAgHkTz5fYupUnBaZAcEYGBZkRlr00ugnFMlTcYyKXw1YX1kVOhvEDOgiISxDOi7CNksLuzEe9YOjCC7ZvjRLZao9Oy+IzQRaAVgY635UJreKSTVVDDWpiY2nHZUg/lcAUTyUFTRrIQj7+/9uoj5okZXfgbOWYS7ZNbsL3P1duLgxbOg/VTn8bbj3Pf/5+yyEjC0vs/G2ylFSaa82d/eGaDm5sokw9OWn/3j5xBv/GQ4OfXX3vdQfV4S8PkTn4craV7rg7WNziQwyE+MKPZPrEHd3uJrfNmUxcYFm/fYgAjxXPBZuF6v6FbGxjNZEynuGHRbOPbyS55yIrA7+CqXqa3U5QJXxA1fjSjn82DOXqg4SEoK9Fx3LVBk6/UGzFdtFBy2YSH0PVEl/gKb/k7sB6ZbO+TEdcPOrd1WfJ8AuL8Bq7QvjSln/Zq9OCihDvW0NQ3DpKuJeHIOShBpRYPJ78sQtMNd8m5eTF97QAYbzcajF07t+67xvVzEYM1Np6dTflRQNg/7pg+XJEIZOgL4EAdNd2NFtlPo68thnJYbMuQuwBACCgz27AZOxK8bF13Kszoc50Bu6qpgXobvnFO421WYU29nYhrfHdR7nzspIUgBCVEXI2VfuLssV60jEzSuL9dNobYAyFboZ6bUKvUopvKfBDFUaZyxDZe8gFc7oER5v3bIeOfK5Nbk0abG9CutZx3NMcn57oP2EGeHR67F9E1bG/x8Gsw/1tc2u2hBFnNVpAPvAi/OmaPGtnYdyWjSIQ2Kr4J93jBDfLeVu3FbzINs8KDA2i/WnQ5W49UVA8xnN0TzrMA31EWmXWcYM6EG2/l4WkVusjtY2bvT8y1YAlNGlnkkoLyJUcFkjwNX2b0zV/GMPAMoN95UgRiWHemQN05NvXzB8j8GVC60yV0J4tdjZh52IpgxqNr1glG+zqW99fdZ9nVfMZLBeu5nIODW9i2xW/M+UiY/4v1FjDktRUyk9dsi5dXeS9kBVnl+SptdB+9HgP8CFH9KjlWuDWPE7rCZBa/LDUHblvAXpuVCjWdKZTZF9ecCVjPZ5kUtsyCai0PDZMK299MNb1xAOAX48WtFcXEcTH8sJElR3AcBQVDJA0SdIRsXmH/VpM2vCYyXQT+iNwG9W8c5IePPkw+OFlE/Rdf02T2Tvfkwr3Hrnk26S8RlEBcx3M7zuPpFGlNeZy1TjNhe4H35+mrBvBmmdzVfrGxbJdJUUePAnkWV2ilHhaTMBuL0GDl780H1qOugXjfaOs2YtJ1i2tv6Iu1dqeV9Y86QeV4fHd8UH/iUO37G9zgyh9JqPFWec5i3arDPlshz9xe34jonbyRaLDARunXKH0OefIgwDP+6UWXx91igyy8z44WhGOPrO6USHrpxvyh+8BSM8HPT+Uk/0BpKrYqLNPDLWXFK2HFK2gpVSrKqdIWDRytxPU6vcP2MaV1ClKoaFzd02I1T6FZwyIdLZN94a8A72ktUhKxfBCSFCBwLoSnX0RiOqp8QcoeIUjJev0CW7BtRbAsTUl3EDWwVWB04zK4CdDapGYZdSMGcOPmOz6D7Ge2jO246qynt48LUWXWEj/7oCe0QNm1FXeHIppmAP3bgh6LOzjBupA9psjQSxt0HVDQ8U/GlbV0SQw2oHtIwKdiMPaEIvdFFy43mAhlnwZXWNyvhgTZ4Bf9/21h0QqH3RQtcX+zeACA0fn9dYril5kqfkGM9xd6xMw3tWWhG9gwLYKXF61l3p/KoLYpCEyC6YVr63VICLrbioTO/QA23FPCR7zfCrTRKysyEApuqMDIEOwXjItMOZGI+gvL1XzP99LdrIl6IrZKMbTxxgWPPAYYjv/E78QhH32ASnBgK6+0DpYrfMsoeYXSvz0SlOty4BcE382OmJFM0rJLernKQEILRurydJyOaQSa+hmXmqepAbcxE+9ALkUa0RpRX+sD+xYPoqZeRFyrfqF6r3CW6bZZdLeOkJV54W/bsXtkwONyXrAl8HKdsFCywPJYV5sy5mqFpgSlIvo73yM3mtrW2K0N7M7uFlXd3phB4zeJIKR6NpHhTKC8KQdMzGV/O3vh5ZoyxBZqcy/VYPeQ3pL42ydUr5d6gKliaAdnmszL1nXoE8HwKBGpiN5GEqf4TTFcC1O4hMzg8lZkHV7ZRQHS4guVCJSOv+NYo2vPsFoXI5k6jqDaGNgb4Phxzn4gmAXzaFNLhajAlIXnmvdFWKMVrDWndV6ia6i4ZbJZwDr0HBE6rmdcYhOKaudQzYo20hYKWsDG1cuSwwsqH701Tutl6Ng2VMuGQ/C5l7vzmLnNuJnBZtO7MbW9zG5SIMXc3jE10qKq9qpQMLBExanjGc6tyarhQjY+GKeFpDUxiiTziyMbM6FhAElajAskitUwGl+RfvhDsB2MOfUYAwmSj+5TkUupwG/snq2Q7oTGLMdoM6h2ccvchFX5f7hKIHaJmm7/Bw5s+uzXpO2hpxxgqsdvyq1byqc/YltJHBSO2C+GW3szBtLQ4q0QYmJRis/V7Tn2VnwyTq/5E90SxXmdt89lGYmK0Zpre/zOP6e5x025YDdb8t7bd+d1eGA94+sM5wqlx7nwAzw1xfyxvt90HpmO9dcqZYSaefzj/Em9bOFO4XfdtamPavuRfflrs367UWZ6J+DjNgA5Zb7vYfxG398iQvtDRAOtoKCt+wbOfV1Y5ZLFWoXGF0q4myoxzeffH3Qw6SsIQYEVOBMkZRf2sT6wKyHmwVU9TnimlI4DywTcsCyKEvuXa0iRsJQXcH1CUjN6YZb8QujNtqdikUUMwtOPvZbJS4+Hd7i99esTUP32O97XmOlIx8Bqzq8ns8oHLMty+asx15jZxLdArsUXdL1FmuRFdHYYXwQieIaODf7m87aCjw0oUj22yvORhsAAoen5KNe6OU63qOYYPajNdrJfuIXS4y8f58TrK/AY5oHXq4QFiTnGXdEag677j0pr1ieUTf8UfV+gaxkc+Wt7sexo4K9sRACXeunDxw9hLKO/Ty5hVunXQa6cv7bXdEJHs20ATQKriWWVQphJHA8IPjK+U7tkktOem8mcW/NcwsNhKPMBvIy4+DLXJNyX9833pDbFqtH3d7xfcr0jqKeb0ZlxM4W5ApcZ+m9t6XeDm8ENV2t4sduWf67N1j/karfdjNu3r4bJejgiCGr9bg8iW3Jy/6LvoUQgvEA5U7pAxGvMz73m85lkhMhYFIWR5IeIYH/YdDcO4S8TD4clUMtIXTsGZEXXxieu3pED2dtO91pZB/QMyDgFs07i9kNfyKib/9ZMmIY/NZcK6Q+fpC5w7aP7achx+7hlAfMlFq187ZXoo+BKRqdO1AOkaEb1dURgLgnK+s9ExCJpXL3kLH9qya5ZBe0NWNKF4qJf+BGFrVJ2pnZ3m+vcIH63acl3BKT+ddcYDkBl1bhkA5WEagHpkaR5dciQi2Jr1NrwUvrdMxG1acm4izsOkuKDOjpsig5uln4MRZOOvxu9l9wBZ4yU1TWdwtXX+/YO09+INutft/E2VZn84sk9ATQocckdPKWvKXljZFbg8wVNSMwcSR55HeeNZo051QT+5qX7wZCjOBlUQI5bduhFUXxXwQQWorO7DW3CK8e82ovm7mAFAOLd89D6Kr726s9sAWuSDNP6xjoT+HrIpZ87u5GnEzkWyWGa4RCi8W+ff0e3fm7tuVzgnOFa+Ivuw6E+syS+7d38w3Wyl80Hg7u41RZh5XeBJTNNb5GQSmufUrXFje9EW15twZLFPeEjQC6JheuWObUwd6wAvOCCAzREv7R6KfXsY+iLgnjxEovMcW79xfkcAvfGb7Z/AzXeCmlk2iJtD/N3MnIpWsqwqoh9q1WKmFpnOvkFZvoyYheFP2K4kH6IkBEBsg9bEHVvNdxf1/c8l0FE1cUEX8VsJ0WeWgw+LvkrzuWSgM+rpAyX/GwyCI+KbxvjP/oNg3+5nvbTDtr70xbXnXk7oliwCNHuy8VY2eXmaDyTovfeTa7ktvDnZQ1arnwwQPkDnXQf5jl0t3GRrlF237ovxDFas16WaDffnMysJEn4Ga6bR6fI1IZwJlwuin3C0AWCvYm7SJm0OCt2hufjs2Vj/VYy1yqYNp+4aIGwokv7GDWATMP1OSMe2547T7q7Ha/SSVNKnsoKqcpzu5ghnZQJR0WQXXRX6NDFgSbGtKs97vKC+IjdKamTlQyVxR7J8Lg007rIh8PPV6stA7fgYvvLqwWGWAjIwYa0/du6aCtJFDYe7znbCYz2pSFcWwX1EqyeSqlYVcCLJINtuezPvcUyoLckB8y01GwTmnbt086PzSaJD2WFFr9BbiDS5Grfy6IpoAGot9wtgadFhH3zDJeGh1i6ycUegSTz1fVueQdzfftr8wMJyShXB/41C0/ZIMsCay4g6lOxznzQRyDf5cq/1OemrMFyx65v4eV/xf/c7hiR5CO1+Ov8nLttqmJ/FZsWJ4hwuawFIKkRW3B10g3V0Hyj4lL8Y4kRBaZejcfLLAQeOsSspnGtabjs2dHSbc0jXVryWkQ6/NFQbn/V9pVx/iEGfi5pIzZGxQjW55F9dqHRafFaRRhGqVM8cVIWf6DVZ7LBQvJ/hCSh41oNARsF+0I3uEffGBASHRN6XkFmYXEgvaMu/BdEg9Rz9atVdyl9kl1AQhTYIheNZvJomj7og1G6SOhMwUPC+OIAYSGVDd793Iuw/XrRavS2Hy/9GotF2cS1bF0atXBveSaE/76iF93/q3b525CFxgoF3Yd9bgBksgVKO9xtq2es1VaBjoDjkNfJgLYYjyiADlYI3xZH4lGYyMSRAaEESVj27WJ2RyjcieIPQWxxKgoPqRhdtgOvHupgWizEQmw0IRcnE9d87JE9WvjwJxOhOwyAU9dKN6C0Yfdtjpz3n0+Pd96HCzMXHYM9Cwr/uvLC2TQH32eHP4dAcmRpE9/M1usADkLN9vkFjEH/XJACcQ6L7z7KEuh7ihLfy9ogz3CFg7Jikx0vRtWiW8DIqZ4VK1HAVLuzjmjbyDA3hh1KC1FUYRwQ03fhQxfUGRDtccDBpNFbI9DKmOohoozAtol4C4fYiMrAhZbkKhfTKZLs95hcY4rEB4tzQQhNxTE9Z4zRTfWa3QajsJWRuCBuyQ4ANWtJ0pNZRCFiaXYkck5ZWTqVp9YwYOvwoNDXj5ywdYN9QPaq7dbAum83lK/1ltNGcyPkmo2A7GVqtRQgdleod8Dm0gbTFAiF2wnlvN3sQmm+XChmwEWzCJpLB7yA29cEJFXdI+y4kcgTKMV7iifan/8xtVRZorREDll0tlmWsIvNMFsMPizUTipxxBpgsLEdl+zaCvBwHGh9pqLFmXV+igjReWfcXC1baDk1jSvOLQsPA7kChMXT3aBC1/KRY7dbCh/nMi8OZfABgUywyrs+RdXO+uCNDEXpTUXi813HszeAzKz1DNQxi4MGiUSr8l2vuVMY8WGn5z2vZrwIwuvtpM5AiKo8wBIJT/9F36Cu2ER8QQxvHbyOXbJeVWen8lqx6zlnPc5vdt2hsljcbAJcMswuuDSMiBdzsAuYBqF2leZc5I/U7J5bidfUkHaGCBRBMYPynnc+ElR6XFyyAt8qn4g2rYt3Z+8c7LXXFiTrGpnmnCGiHQAoAGTEqc/ySUkgnEQLTF5cQwl0lY9v7URoQ+Q9RALdHXF9DjjP1hQJmi4ELCb5IsBNxF9FGbMymXmUXG0B5j74t4WUcLGtaNYKu2g6WCP4DI3q+clgTFUO3zp6NRedzamy7fO9Ql7WYsE7ZALYacrJWzXdL1hsEmEabRfEfZbCDN20dCneIK+wkv4dVdmtnT8OvbJeg7dIg1YisIVW6qEqgjBv/DBtlpgmdChc5O/3jMrWdcQw3mZomWSYGzcbW0UVmQrSBmFjp08At1v994/cvOSUWLOD+goUEi4cY3LEs69f/p2Sm8U9LfWx8r4K76Id85hmCdaSItwCdNd8j2IJ5cBwJtMZXf/dR0vOYfau6hN7bd8xspCu/GaxU2NEDnGfl8VZgnsxXzdGwhsIOQxdJxNPvxaO+kUlLGxvj3cmiXLvct0x9O5nWc7MgId0ivq03Zr89InD8wxVPDmnUPadSwbvdmu/YcJ/y9JkK14dYWG5qTscJOt6WrQzU7HhTrTvzJnZlYWFXFvAfio6t+KPJ7ys50nyIzcV2+hqX59uc7nmj/2iAel3cOz03ro1nmMpVDkuJn4xnheEmpFfXS42e+zrGBMGAp7+kW+no5TIV66rHuWBsvbfLge3PZjA5NK33WMGkr/pnTDHo0s3RnV93AL32IZdXvNqwg7bS62KA7duhiAIupIJR9L+zYq6Z1LoYHkFZ9rQhVjqumb3PQJK/BxdIgOjoyXuw1nunlM8/nPm+QFxFnN2V4tZIkHaY4jvmr+6cK5DHM1WicDwgjlAWlXIdtvmhzrZiJcfS3trPC/y7GfZG4qSceBX9I3ERrTq0IG2Jq+9OAXWvhy642qw64V++Rc1Yo7g7MrJN/F22YS4qWSQA3UniL44rpEKPaxskTa2gop6KHxpMzebIG2/urRhDGFUxOneFtWEAkdWu/rpyHo4dl5U8pxqjPZC9UpTyHH3fsfKQDdWb1zpitONblwCtNBl/iAADPpQSCqni/U1tO87FGyi+FqWen5Er7t5Dq5vXIUH0ORb+AtSJ1u6MyHtWDwDieFVTgk5goYC1nfbWrNMzG1LNpPMsLki9tvTsd2/o/gepu+2rgsFBh5wwRMLtDv11xrLbFFNgxKAmd9CHdAfPzz2dcMNrTjnuF0nZvyV4TbSxYgsu8n3wpw9zO9xkvk/oAqMqPM0cdtgTQWV5aRxF/KiBCfbcdToQPReR+UhtwQHHcWOotuYS2EtWdRBfK43+9ux3aZaPbbvjYinB19jWHCrddqrowklIujBAmpDnC86PuxWGDiDgbBb+OJsoHp1Btisnv9kR/STi97vGsOklSvKlp0+FelIvlLj4rEWQUVDJidqeGTb6nVcGHOo3JxFxijZsY4xME6crHdbyz0TQGdBuCGhZzm7NfnGSHXCTqTcA7V0zq5rvyLuWbwOjtBpFb9VKvuudqOLQHJubJ73s64p6MdPpLQ5hU6IYAfPez2st4MzKbbfQGOy3c0HsjAfq1Mft6vjHD7ah5R5o83p210LfUxo2CLPvIm7cuumsfop765lERuiqnu7VAcfedTUOrYggn0mcWDZ8M2dWLaS1d2K2b+/j0XwC0C1tE5P1W0e60WvGVhSM6iELqHkJ02aKMISRUQiKf8AZY4qC/AuhjmlGbKvbNZ9IEKCMU+z9Zu6ctKkS1HMSoieJccW5EPtlb1ww8P8iDEBT9cyV6SFGcgqSwSz69q0oNmXbIkFjVnML3zJYwb76vGtzvmWLNldeTKM5YhpPvs9ivJW5cnPU1omIXANdsb5juKXN2QL/NKZ5SkZAbGwOZsbT+hViVA3eKo6Bs9hAZrYVG2JlShlW6qAZWXz1tOtDeGiXbxRK2WLk+fzLqQta9v/5iUv6olj88TzPURM0XIaOcXgEktmEIdNnkvJ3VAut0jEaICeS1FggVgcnFU2Yeogxq8d6Si9nJ4lxEhjXPeJsPjF/PsPCLWzwidqGTajNhmY1f7OaER6y7ciE+jaZePQqkrYr2BuX4hp/xwT4Yw8duwQsHGeVaBukrVcPXoRA2F8lmaFvpTtgjqeJhsAmTZmfizjz/I/4xE12JzNnBBWHT6te/b3bI1hmMnCqZiCQYsUS/yzfHObzRfd2iPoDltQE9Jim+npFdgbSGa3RBrmQxU2F0V9UJEcXetCcaFt7zscCdcvupMGWrqdNBSvmju5tYOtiE4SpycNhFTDzmp5PMCStBQTWv6n0d1d094AIB5e0KIFuJhL5hNtkZ0X9MtnnYMBaZmNv3EX0Ua5Sp6NsSiAb9UYMVpxpm389fwcmXAooLMQiQmc7kN4nU1zpfb3MbKPhAC76QKh3WA9txhejcLxvseTAAHcMkO6RJ+fr27dL9nwA9axsx58kIatYd0cQrfDQv3Y8vQprs0rS52+GVThin5PJ0GivcVCIi0tHzKCcja7QExVtHlXlVP9OC1eKYmTVq9XqwEEDJoflDqEdCYxk+OZb6mQv8h1iZKWT0CHb045aRltmKOb/djUa6mrKJQ0nMLyqQl5qvk6tuQQWcwfMh2TMa+SEbFW85nvbD4SnJzqKsst55sXzbKL7hESedrfXp4fWK9x0ck1yzLRyuIdyoeiUpT3IOW6xdG36njNuONER9+3+cLlZYQUDbZILOCYiVCNcWLWMH7wBoGQVKsx6O41Dm+eZ/n7Mh+tXeDnC+vEfO6+vLqjBrpdVx12zEJk1ig6GT+CyARn7YqhpXzFogSiUK2WAmp7cTSmfUyUTVUbwsjWymYsdemua3sK3bdvybCrldmwfFyYOXm8iHWLGktptUoCfWLaTLLUGsYMMbWaMl4NAPR/SeT5Af4vWlKWq+UpcdoUWE9Be8QfhcIKudZpt5d5n6L5dkbU5+p0LgTyY61cICEbtH1ALG7W8CALIj5uRHO99Sx6dCQnj3mYMJtZZIiGcm8t/l4Ta/XZPUyR7/fbCoWHBX9Lzz7WITnQyunHqVAPtAbAa/YtWEfEmQ5lZK+Ve5wXSiC6hOJ9Ee8G9SSAxgwy1Cvo5GG/gaKVqIu1wWFCkcMW/zSbYf2+zu+UVAfgFMX0FzThjVt66Jhjvdk50QzjyJyBh83fmPyY3fDLqS088yBNMGAyU6gkHdpiunQbaV81Plwq9/5CvBXcM1ofYPdT9CMGiyyqSpLOMAPDH4lEAgyxrdt1P1/y4cv22rEtmUWw0SWn7lHzXjMioGIso4WQm+bpAtevqqqFlofLMyAiYrn5IIYc20NIVpNnJKA/kiF53nlNGqWMWF0m9way5jQWNgoNspEliB/LRAdIXGQaleOaL15qnH3xPUreeskhLnosMJfS+UX0/qMH7Oqe+TqgUzY15p+izN9RV6b0VfbO9Zr1LiqKn5sEoU+v0IB+RilQXTNiLXNcSgDZUEZ3fWPOBxo8kaaJZVqlPjIlrIQCRpjSdZ4YIZo8HTm5nTLHn4eqxffr2B716l25oc1d5Br6fevVnliTMLwU4iONqovYHfr6E/5nvPb1HYnXvgj1Wl+ZdZv9prOUFScBKS0wSPClWodYmDVsGGpwt3V0C7C4PieeAI56TQ5U2Z95Pk9ckYuALLbuurnUxky/rkgivxB5njrJIPPDJnR8aIWIX6gEg7zXf248e0u30kLTaWq1tiinymHeC9k+AzOFiTmBMoIxQ+vIDW78tHwumAy9MH0RBtmOIXQEywSUGayBcoXk5Ts+ExBy++K7ZySrn5b/mXWs5ToI5AfUhxvSkkH8WK32+x5iitGe3j9hEfXcoDE4KtF7Jat62HGX0kI5ZieGp7Ld5ItU42SfnXLm2eNoQGc3cB9E3CdBOIzbZMXBe0u6Qpm+VOfTwDpALRg2ahhPb/GJ5Mlc7GGuhmwj4tWau6tjyD5Ss/TugPC+ZfW/4+VpmYeMQtUtdyF3gw0gp8naAOKdCLEiElY6D6TqXDU0kV20qntcdoa0ainuMO5KiXibfvE/tGxPr3YzVkjRgw0CtjadqoznrFkw1Yh+NkOCxrTZr1gK0c21smqL8fx1K/g2ZyqbRJWNkGol+X33MuOt2f06ybjhGL1Fi8ObenY/SKqz6XNFBp6A6iHZ9A0fF7/7xNQso0uazIdZSCFbTdl+TMV+BvGPqz8nhCIbpqWMKHTCJ/6y/Saw92jrfVtpQvLPPHGHbauTPcku+C+aFObAgX+IdMJ+iMG6Iml1i2MteUzetq8HkzEM73/prg4QtsoG25EULcwXbHV4xD+fF41obwtR9IGr9nvbB7HDOHaMAXQ/WTAwDdXe3jzpagLtE922P+G1SNNKJFZVMcz8zAecI+di4t+cOmRsvVPHk/orwEVCxq7mjlyRGttZtiZLGjShLWd/b0UzhSgxiG0VqAYrmRX1RkcvxqkEC62Ci6lYKRwS0d3iT8+Jrpt3UNZefVxTYKqbOBIkT0ae/FcWBVj2v5miCk4YSJe7vM/pnvDUAGSuH2AeFBnvqOTIimXe3fwH4NQgOBGfW3wbq3fsx7iYsEY/MS7THSeW1Hd5GF2Gu26kOtQ2xYY8dSiYRqTaDru84+p+y0sOvDzmGi9bt7NHy2KUKBOlUqZ0uCwP9pg2oYGCFssCZfN1gAxQZa3LRwDcYWmJ9/yHsFg+480PIjwPoi2F6ahYY890e4Fw2xnSMoZMXJqEQJjqodXoc+4qwGm5nzbC0T2a9vwVDNF9IHtvyV7uAWjMo0BHwHpI77wlxWjPayyHguUSSBgWaORSogy6l0xvnUpIkbXlJ5p1+6UUsyDJ8rz0isy+8zD29yGXbhcB1J5/37eXCSg73jYHkNcSRsCpSuuGk7AKRSoLYFVoYDeUbcRI3N8n6OgKAQvRvP6QpcbJduFgKTPggqLDDAQCxLfFqAgsvTwvWUTpOSpMKC9NVKfOC0S9elstfe9L6Xv2Ty1FoUv3ENguVY2CB6ta2bNWk8QHFYy4mUQEpMdIkdMs9kE85gn1f8P0oMonNM68O8mDuxVTObhN6mDUg69MrfFL0wMwiWfP8RzO1eDSdEhLvrwY2/pUDXgdeKQnUm/lE5GgzaujgSHs3VYVP4k10EWg/TadaNj7KnPDs45G3fq4SWKDkkcjXqgW+6u4wuLoCuO82PPCJqs5X5ACZYDlw8fKKsIUC1y+VkbtjmWBXmxzOCoyxpUOh5YlFCdDYFrm3rJEx2KzLEt7gbYk7hNxqwvrsiymI17DcNB4Egz2noxWzn4axDfpxZc5vm085O6FtRhEn/I4qO7EgDxVeunFgCvjyj6B7DV2LHnEjEHmRUbf0oZNDagLOXkbRaum7EZXWY+5eIIY00s7UjwykuWet3HWTZJo2LAFSx/5Cjw0bAMm2cLxHlutpZNL03Mg8PRi2pF5VhyhpDNkG/a9Sdb0ijZWNq3fTUOXqkCDDWLYuqXZOB8oOcUEC8jFqqT5vm7xEkh3vekZi9TQQ+Q1T/KLF5YhCNovvL6FcAYSjbs8caoHIwzC6WDZZl9pXdoyCqUeuWMoOYKGsJQSMXsxwgymMnYN4VlFLYbro1rlpmdfYEf/RxWi2zyMyVO/8HbHpSCTc0Wz0bUMClbVmYxV9KuH/GTKx5U7+GbZPMQ/cSoqTsfvaYzintQDNC9iZ+11gtBje5qW7a4xRcXye1mvYy5e9QX9pmyHxmzUY/bFKARyFcS4i2kzN22pImxdK+IbtLtZQ55nH3WsyKtfmcdOl4pJIGxOUfP7s8wgyYCj3ixdK+Z1U6noxJKZr+a8cVexAUrF3l5j2c8333LrzqqAB+tNLQV2vzw6Tt/zNdg5f8iI6cr6phiOBOzFlBHbfHFOBYEHfQxGqh6L6/0TXprmck9/9SIbrytiKOZc3FPd7aWNaQk/45JRvX++Oh1Op3VeBMg0xD3s7QhGTBR0FAmqBrJ4BZfBtk2Lp+UyV018wmJJCnO+mGtWp9vvnmmoZkmFmuEpI06QyDhxJlMqOY1u5pLobrIm+YSCjw4tTJW9z/DRmVq6lJHvy8pdrnnAWSKZDzYHP/EasWX19lXq2+s5RxFOtfhMCWa++M5dQI1dPXH8Xe9CimGkkFxcyhJRLeuxobvRMKj4YZI4zHjnoaSwPyV6DMrhmOzTp97ZT0qj4LH48+H+uhTfjr16O0dnPTtv8SxBTXVU4K49Y50zzKndoUDni5HJtPh3vyb2AZTAq7d3K33X+lVh+HM7r4ixFMdfXAOZ0Vf0BPXGYWxroe1XjKn+u1hxtAunYBdOFBJ1wO9ON1SxexpNg87D9kuTzrt5lFXpV+lNcUzAU5OR/HQEcqgvj7u21Lb9pU7VnOdVfv0y0IlmwXuBXVRHy5F+VFGwDBX/Ade0R8rC/Nttte9BDr7DbYePTMbsmfDAE9bjVjqf5tSOZYk6snm8uV59WoWg99ps+VuqbprLokBzpMqmErVo684TPAmqsNXBUSWzAmDULFs6km9TArXisbduNZrqpRcJltihY50HvQ2lLDkBW4jqRHbQep4QuKlanYxgocYtXcIiHEmOS3vcUL1ouKitnkBPpaKAieLEVaHyuAKzWq2mX+dk/Mlxc/kVmYDEosRiuK9exdUdUhsNnNAyTqpra9uyTGM5iyCp0eTY8NIBIzsRaParwqDhdOEDK88qVKGRIupFDcRcX71RYNRq746lUSxftEC696lvWFRCK65bCQnidx2z9w+NBWNB1fJdOu0tUzE9h24ZWESrZBooaLR3dKg2OfGaq7NZNYRD9dCGQdx+mdQFvh23E7KeIZdml73PMxPyJKacftFJuvlNbZM82opWyBsRJrQp+la40AO5cLUw49Irw4g3JdNowfI2+eAcDkMvARaaFwlJlTfzDiKPUt//NDF2XHXDf9ryoZTUsDn2aMDiCZiDViyN4RdACqmLbyyM/eqxyLQIdH+Z+dDEeK22pfrx0TIXmvYm+cJbMdEmi3XgG3qoHt5NhLgAkmoyKgeHIxtPc2Pi0VpatAz0KFpefJHE+JvcTlZ3plqDLfEuiYT6Ic3ve6uoORhM0ZvRJkQu/gpEz1/tKySHhEkBQn1usewF+I/6dW5DXy+np4DeE/eFRz3Hmh36vmHqwevxEy+hXIyTjWBgLHeXoeOKtIPew9MUv5rfbOD/BvJK/jwimAwEvZOxDFF5veSMdfoQCy1GIAcAqz5LZiGuIr0L6vtad5CSnmssRYrRqBR2YDoPWHJlua4bGNe555cKQS/c362e96Rjb2JCF+6qO6Qkxmhr7Y2p/fcdk7j71VOa69Xdp9puWSU7+zjv896Tjadkk+PxFjxekZqR2bHVDdRvCPCPMWaszFdcmh9C8QdY9xnem1JL3EgXaM5M1/OoIhm72bRZGYkU/ybbxrgGITO01jcW6/StJ14sDpHkBVxenzzyvBkDH9bzBpwb6c4JE13nbRMedAjuiyPENWBplwD+8kHCH1hkDzYqFAKxah2Kqt3uezLdLQkfbpK9y4WD28kGmFyWCbjkidPq1hJTDka0/QUkhuBNtaDBiPt8MtjQznK5TmJpi+xc/CzGsy5dlAiN1SxuO0dEBaGNMS12xD7mQXwOXTSUXPuFr5uPq4fnphq3nmE5PVy35aGt94FYh0ORbGg9BvVG9bcjLLqN6nvbvsyyqHflXYyDBMAxxrAGqF9nH4XAuCQHNl4fskGLAorbKZYJiSMx4uCHHsvKXBIvtXiCMBAs+yYu3CWLZrOXClLf+dzjjsnxBt7IAXYG7iP8Il+w1OBqIfQgizWfc1GD6v5fU2IIF/7Ol9fn+TuCTI6+zd8BueXFgtl3vb6FEj5ixqmrfx5xJd+Hn3FGBZlawGnicQuuOU8GiOkgu6v2jOxfvAViSXBqZ3Zb63tpFjuliPwLryOTTAwSTGvO564yerU1bsB+OiFszB9bBGgUAn/cBmWbBu1FNA2tws0XVFwnZU16NPnGMTBhpwNOee8t8SWOf8yyPPtigigUrN+aqXDXL6vtmNczyFsLpSu+9vqqqeUuPbeXz0K+LxsqEJEplLTpqrbGhEvp2W2+u9ZFw6JGMkEuZlUoJeT2JCp9qw4OhIoBRPRKpXhfgx6xO92YyvYYwrbIEUdyQDVHxYGyXQoXcIzPHwFn36NQeZ1ESAZmiijHLvwiySlX/6G63Buat4g2efsx0iUSwMZTaANRvNkwp//o3pLo38fLevFdtOS2PWl3fRos3CGgLUGbRKqvaFCMSPH7i3sgTuHydQC22Qi88rAq5vb5tBl3aXkIJCfcvE+Djr/Z12IiyekWrz9vaqwDEcDksdX0CEjo1NGVW0GXI+5g1B+EljLpqBmax5dVbHVkaXDtEPuv+5K2fR7X4uO46sXKaPBHvIYRVTzvU85uvxe7tKL3uBCHBxoQ9CIdYbvU8qflAC7OrYuGW7k6LvSn/VWkZfWrJasWoS2frl7/OXuDxCBaTenyAVFbv3dpiYwYdov7Bd2MzkN4N3BQEdPS6WAGPphvT2nqPONO3f8c10E3wfcVB2PNUr++5ZoOHXXK0NRy06VFRhn7Wn1V97boJMXaDPHWh78U+P9/fd476OiLhN0999r6BDu4tf3m5IHSvs8JJzkvnkvRfawT6vmX4Pe5MKJPu8rx2/N4RJYrzM9y0oUT6PfpwH+Ht7/asayV6uCn+Y8Ct/7NcNKpTlq3Y8u2HZtOh61lx21sw4Tc1tltOeF2zuKMTrVjw+mOu62TcEBQYW5r26Ytp9hw3EknnGrTMdtOvlKyTzhh3THHne42jtu28+m4bweHSo77qwJP25C5bANzixIIBbpiWui9tVj7K5Q+VnRU+VWHgmfRVEmXNPCagWLTJoA8TLAQTxorrq5W1BS29d0mrmKBosX/7d7CuF2dHPHWscDCNdkP/zDypDXNg7qDJl1N43u6Yx+JuqCTPiK53cdGZfkf4aAH4Oo6SwrLi2W5sG1xysmAuZiLKsqnbzyJXtP73xXN0PvT4r3mUOqJq2hVrdp01PF6qRNjEwIfe541sbfWEFpMrdvrLROyvvMFDcdLXi1AELCNX7zyMtAA+xevOAD3ARLX+cURoj+LuKCuynan9O2V/OMsDHBbvPGhvK8zR47CbJZDNt+eippgsZgiQSoX76/dV9gD1TVoNp8fV1RkHppKy5b1zERXvl/lR+ON7ilgoDYZkJC4mAMxK1fadVhEchGNEtjXibCrxsab0sxCw2+xBBJULrxJ/ZCx6Yy6QjLeNE68idbC864B1HwrrcHWSA58JCWAAIM3IGLVhx0Un3en3Z2eFx8yr2KF1US/LAI3ChcfkKpy0+bO3euD+oTLXr/p1C67vjoDrO4PhkeK3BPb2INBzJgNmSbAhB2sNrAxq2y5PBafeEfyXDzvnPLAm6vN3dQ8R178FQoPuPxQaHibuztKulrCUddWj/yFKl69msu/KkuJlaXo6zGCtbVxVBBo5IQmj9q5FtaLNsr3Sn8tIQYcXEsNljBnMSCJ4Erf/dq/i9K7D55x7m9aFyAFVQd1fxEe4/6RKuanS7st85CZaZvZ0NhyKf8F0gpumT4l7yjchVro7ju2vktCqgPZ9LlLlutHPh1ZAQ13sRhjk9nABeQCeiZzzMMjgH6BmSc+aXH3hPpb/Imd516T/nsVtJfFZycR7WhS22g7Huc4UH4lO+h6GwZRuQCH2FSvvr1HiPLUJunTW4SdI73mvizmTfOnCyugsBTwwpRFhIx5Az/qO+Tq72Ov3b7IJl1Bzyk+bHk0DVDCz/V+eNLNTVH8XXe9UeM8WYvmLapuX6rgyfy3aIdZ/R2YpdKgVSuxTXHawroB/V1ovZoXLpbKDZKgNBo99JjkIomAhSeCyqI/7dcIbvmNLLpp9ERe1F4d2usJMiqipHS6hf2GCdAi04LQ1noQBmSfUOcck4LHHh7129kJG0P84hyagvIe+jd7XcJHFjVrRs+T8JksVjuu/MO1sG1uiZ13aabZGgFZ+JpbwoTIZDYjVxU0OMmnmrfPG3VgFf9hP99F4vCBrWBqul+THPjZL3tqKNwy6qwPqc9lzaj69D3SnlBVqTmIPbW7PjS02HcLpvaJcHQ0csfR9ht6H584Wij2ir1mYyki+YrC032ZtUIY6PGaoWjh5KdwuAEuulO5+RNfHV+s6XsbvEv4TC5en/Yp6rAg8UK0yjTqkKzqChaFaowrJVeOVDEd5r6GCXXqKpyi2PTGW6fbYvwLGWewiYNDiBdHzsSddjaU7YT3sOqUmoJ6U/eLHeRPHVJKvf5/HXCfyH3SnDYGB8xMsg/8YaYsgw3iaRYBQakWe5YuiNScMX76/p4O12EmWaR/axnBUNiq1a2Je6KzyYZjEYZekMhQtTjqugv3zs0qRfNX32tZz1qLC7auPMoloHlGEV8E5KLEwj8t5k0HOFR9GWp8QwN6fITwUKvBHoSR2i3k0DCeWQT4EEBqVaxtV+aCOyBCcKnNxtblxwyt5q6LO0mdtMjug0zIyjR0QmWtc2SB2mEKWIhPDeF+IBl1nSoTjbi/4X0o+ThGRP8Rj2vPlewIC9MCX0MCLU1tBQrYlf0ukQhIbj5qc2IrE++aQ5Gtz4TP6RMKO1s3YeOjKvxYzCTUxypsIXFA1mu+2kZxXq7+4NK7HnvV/ZyTEcxNVN1qU3w9oWoGpkUBESoWz0ZddzXS6wAJEkcsX0MWkkRqvwyG5jTDeapDHfNVAWAqJR3cCo8mtAZJwRTX5d1tdGDWysnnF0IuuuixJhymwa5PdF8tbErso+CQMmsCUSJFFYAbD08BnZ76GuZffMcakdkptx9W9+NoOdYtaDIgzvs5eSuP5Wfs3jR/eSD8DkqxQslpdcc1n/dowj6jyKQfy7t45w53D2RHE0d0mHihwj5raKUlLYnjqB0JqO4CvkdxXzMwNRHt2f8tZx/9Dbj79AYttuZgWHYll+t2Mo0i9MVcvbG7x0jqPHUfNMiZKzq6JOEM6P0iFQXMIMAtcer3y5jvfXBYCcqeJUPzNd629OVSec2diEZxOpjmiYU3DPVUra8PmssTM3UM5dFxtN/9QqlDYy76tspafQawwMTaykPNIr+/9fISzPBVVMlpMLMhOPB4qax/LfxpC3B5779u3oOL7aYfrq9HwqgWiygOhtgTmTtpCfzz8vdlICBxGd58SZ4aTgzhxJX3xzrn4qwPmud3FWKoPsmPSoBcvKVPrqT4EeG4XrT1pignpVIzAnaG52ISws3Hvo6LN1VRpVmNnv7CxEOCzozfFKddKIhmAhe98HlGcPuvdss4xsH6uUlen6PEFJHWYkqewVCIv9LChwujHzoZzOXCijXGsSnxX6f7iTuNLJhvjIlnKqK/dHsC/hH4byr3UuHnYg5EDFctAxq0ij20cq06MtqjX7brHLmM/GNXLwjLvcLpf2rsbIJe4AIDEKq+c7u4bWQ5PSvgObWt7CU6hlKQKr8C0ypUSQDnsahsvyRsayg2f8MIPRUcFp0kyVOlhiHIvoXWrY+94OChfHdd72n9783ES/yE99JtiVKMmkQjmtgm5WHlx9nTCI7KCdsKPMIDFjL5WGrQrh4/3JIwxGCe7g2K2DF+tfxjWk4TNrOAy/bMghXYS+2/pRtNF15GGGwatfcpEqoYk04sSKIVAEN1ZMU2emn64i90vIVpPPuHhGbkmG0Pf9oqP25DJhQrMFezGYyGVeB5/D4GiH+OyxtASW96aHFbhro3NL/1DttljWa4AgztluUftuQ6/WzsD7TawpJXWf+7Z/MfAqSXjtJd9y8g4zdMx7L9RCyDm+KfFlmCdBmbBSoNb01PHtMKAEVXxvIuBuMrXl6vNZYRPI+VC4soOfol/t166emplEbirk1HddrZNvxwzm8jx9fItiwAoDWKE2aB4OLzbP8VZUlxShEJfKSrBjBIn0l5qI3kPNBO0vtC1oVmNKVtavlNr3DDloh5Kmi53/Lgdtxym/dwJvJvuWaCg9f4AvWqtIzQC95YET7szB2SeOgL32MSTyhtxghybYH1WBrMSgePQK4nYeRWbPt397AEanoz/vwlTkGWpDScmlBwvu22nCSuV1n6C+gHokopzFK0ILRjB3NfXaHiW1g4KJ3rXG60fD+1P3Vx8cJDSP0rBMfegljPfcs5eotMCQ/8ggUn+DeHkTkPZdsZGqpN/QN1U+lMeCRhIrTPtGClOGX9y56N5cfS8x+6N6cNseQS6IN0nFQ4QnnkUMr+f/Uay+GM1U24jMNR1CL0vaUqCQe6YvlnqBKmRlRJnQoPuI7ewrhhuovFoT/+tFB5Id3IFdBI76TwOBfFwmKEnCRge45JmUjovjvcZsSbzQroUEEZR+pnVpwn6eQLl1AQLmW/9Dp5kHehulvctcTrEikKR8syDwqH+OxkttKjkXub6NS0Z3FhM+BvLMyXYiqXSp4iQcjEwQM6AjS1qtBFdwjGFmyewl/xSC9EIDaYont8zEYo1eGugYdX7zJEZieedhTj4McauVN3onwgx60+Ye+l9WCeptOstbEKaOACJdf29wbtoM1C77CP3K/kxP1w1ChADA/IbIfZ7myJ8mgi8kMheaMp9lhOnd4n8JOSb815rrQPpTCzk2GelZGNQFPRpTPZuTVZJsXjE8/AgLVXgIkw5eIG/xpoNeSoTCQ+ffHn1mtqLr5AY5oXobjJDBpYIAt2svL9UZY/yCHrjnbvuyU6WWD3CQF2gQihp9yCc6n1ddXnBJhg/UngIFHYMyRQx2lQvsPyRn/qLfK/djh/jyFqgERLjJSSHw/wIED3+3YydmEOjs8jS2tMixgnYa7OGw4+ASe+c7wzbb2vD9UKi2TGpKgmsr+0+mB4x1XYQZK0jU9aqNVjMNiNCpzD7qu9wwu1JtCREKbjHWGCJDjq2CLOwzgawvs+gYNnO6cUlwSuxe+RpEmaj/UPro3EMRqnNdroNxbBYhJXSdXvcabaww6veGNxBLhljuGLcsMrugLP4civqJP3tUz3GuNAXJ2Zmo/HgOW1zllKbrdvVnJPlHxqBAcUTiSrhjAjKj784276pxDw4nvsIuZ/q97YtAtSixck7lHW88iB5dZDkvyVSxjdYDA11zkbENpUxMKFhmLWSHmw0tEbGXlT18ltKYJ0+Hro1295L5tnN9aGYXyr7ekZEEga2NaH4Ljg5ktWEM2ph30w/mdTwJ03ON6YaHI1+P45B00QBsK9EfbhF6f54V0IvYvb/7ejsGFy1gjsNqXGneH6qqCb9k+JwOkeFStrP3pg71lurevMQqTI32fQK7nWP0R9ZW3PKBOIEztJ1ToB2GMUZmRjP8Dbpn+rUKOgZeAIu2R0b9UVd57nqTZcK+m3dfWVrVXjA3u1e3naH9UFRszxp64FljB8bmm5q3at8HyAF609QkuHlYd1TtGJ+5z30wbV6j3pLeKgrd9vUE0x1a36awS5fiN2UoXiV8zFDw7mhyZVrhpGg7hUf/C88WfdOzP6F99bf6j747o7fTh66dleWPzgYmchbwSPGMSqaKR4hmhUYntb6Z6l2dYe2FPSxtjidOaO4y539ypkSp/mS/dXhlyeUWJ3hlO2vAKXlz1tbtH20tYjccqS76rmhFylvZtznazhsYYX3FV82TDPWH1zQGHpKdI8U8tLE9rPAL9TZN2JAKtjXNq+QQazGMw+6y3VayhUMlZ9qyeufFDaYYXDMwGKvzQiLu0Hlgss8WbeZ0+AgMt62e55uGWfDHcbjSX0LE6hKWCBAHQgis3WYWztjeHkHihKyG20Mx+S2gB3Vs5gZOl7B8JcseCWZP1HJFff7Q/DcSsSJOJevCXs3Eo9/rQjS8eHX95H/ehhs6IHDgWNQ0RHvUtjCzeLKTBsK1U2xsMJ2jQtjnnPFMXcDVP1Y+PbrsrpiclIRdDc9LAD9K4U7nq2VzOMHtWQDYdeknEX1m/i2BoYnkaMP5Vep8M2xxRinXHfJjQu5evyM5L5AXyA4kngwesJ4haYDfJTjQl7Vwe0t17KBrxpBUhITnW0CjeW+FHe4oKYWn+XUytPS/mOtNR8tyFWFyCwTtBWatIYnHhtRHC/nGSpKGYB97LuvjjCnmgMWlKaODqXEpOHjrFeZL4ZcWeK60sO3dZ6e74IbfrYWeEijpQzz1pJt/x08wAluNeHbNJgu3Od6Y/E9r7EqDhLYMQuTCBMZt+dx6eBLoMvHsSKucsPPnpYqQ4YcR58s/3Wnjhi+vgOTVeitXFSm3+rm/wRaSZNL08ynjRFOgh4yXcl5vPP/Lg1c5rFgRmCQVdz1+maUjjOJt20zrP8dLeRD8Nn/n1lYbMEWWdcJlfyk2p8krtnVdQb8wJEVbCwctHm+Ck3rpeP5vtNr0s5aYCFMSgy2JRud+ANR4U4f543COdK2nvPf742v4OKXiSf433q0V38B85Y8gLWX2zc7eH8k1M/gRv4M0Kt/tOfnXX806b33HKVAGZ1LK4bgPZ7Czp0FnPen6ZjT70ZUs9+AtR9/iphtsemmz5mPIz6uFfeWVBTDw8wizDyTVAF9r/ghmeTP43Te0Ww1sp3ZAgqYlsOBppUu7vFw45t5d8EJr6PUf5JV8n+24eSN5wobTprEfWoXh9vp+FwpIENlWMbDfZbV3OSobtvZMJZ+m3+sLOSn73tqdHJ6PTSShGjtXB29g0bXRgjL6Ra9zFfsSJbt9CtoJkROBxccwrGwv1ZyWc92/Lzvon84Byw4vIpSleeQL8WIr945aBUfgV4AX79/86wIUeT8kf9U/oHp4vfc81nbx9SjGJrcOb3tfzGaepXfePnPt1zzScYXX2h3XtHW2Oy+dU5FI9fD1+PL3ib5MQuvU6fQPNUvU+d8Ek7GD8dYOhdrYVSggMq0CHK8l1O+vm9vDPkVbV4dp6RYMMA5TsuoWeWvM41GCriXQuGLbmi95jiLErqLSN4ss0nJ5vzKV5xn/ki8HyJUbjwmRcW5iRycZs4JF+lIXi60Otk4ixNWU6kdbxGD0cEQ74gwo3Hy1xTbBoTP52VYvxZfkOYp3ukJ03xugCbqDc6JkVm86DCfARyVqgvafsZBj908X8XXEcXgWmoU8qiKMcxjeF2UZuXBE5nvO980tfDs9DTxl5/YMvDg+uNT2uHIt5U9/Ec/yUVnSsDdJsnmjLYuuG3mlqgn02ZG3Fz8mhy/f4eWY98NgYmDPnBYXH4Jvu8McIfXkKf8YZUxZVufuX5vFexKszjKjxvDDQ3H+1PhwrmSPtXs65IW6f5WeVR7rK6m8g/woogtUu0PVoEjbbeFDpyY+ue8RC8Ai0x8uDMikUh7bnRjBqbHJlauWVkdHs4r7f1js0KfoDknkoGV8hn+oY7ugr3QcGjPfpxeKRpW2bYySNQI4souCNNX+2F9acl2bR5AfY9Mrs6x+ua/x3cyUeMmDX7IjN8MIErp30kYT7oXmYR4XPSEHR45WNCXC0/7PQPK/z06u+FL2FrNe6+yrEeKv4WHUbf1FceXWHhoFp4v0+Oo8vf/IQjSLgwEPP3GNvDOlBErXpLNobCTCU8dguVKCIRvg58ssqIMHbFStexqCLYz6Nu6bHHx3UBcg9TWeyEmStT2uZ9UNaXsrE6srCAjczTiKOT41CAyYyRQEpN3jMR73h+MJg91O8giwuugF6pw5jfHl7J3m9wdX8YK5qPQf6e6QVtWbfOFBUYWOWld0AvJnGGBN25zgfwEoDrh1WOxmDmSiUHq/ht2VmsDn/dbex7YAzmmpfIBDSU2oa4mArQV764N0S/tX9usu3+s+YIzZ75VmrZGDj7VhDhNVNEcoDOJPi5Ouagkud4t4ZemHRQ3pXGi+AWZ+IlmmLKCnLZqDDLweKg8BLoXjmkM48YUAtxWxCkhACnXJPXAag0bTsuP1SwDulvjY+dVT38fJGwxNc3H1HUYk9nf3fThn4/vZrt/T64hEMsOfW4oRFgpwiVb7fNg7LMa8F5xJt+H1uQ5gXOX3WIt+KUP368Z8wR1dHE8lPgmlsgMSeSMeNSaKCUDYRsFTWQlkYRI6TeId8h3ff8Sc1Snc7RSPuf2ugklVqLfXhzNqIXGlKBE9JP5lcL4sjjHRFepT/3dPis3TYSJkSPe7qZ3SKVUQT16TLpoQ37UQO2BLVV2fBtJ4QrgU7XmGW2hMC+lY8hnkuKSgEOMWbB12FnwARWRsiSnCnVKk4zl2kF9bltjwUwifREHvSsU9edIDXzuBYqt4lLuoL0n69roCL1t1YALO/LwiFuj6zblO1AVSUnXyTnNGHnQMzKYbFum04wBGnByQo1Zvmd/i61HZxmPC0W/5//ZoUyPM2gaOk4r8sLHHaA9fV3Ay7hDnrShIrg9swGBYm5jkBTiJAUCqqrs1ffISAQThgKENvmB4WP4JeE/9jKahYijJ6pJSl0rE15Wq1Ec/5Qz0J/2i9izDI02yyJCwSd7EAP1+65WIb1GYbn33OAqzAYtJ4YDxnILApwEYpQzL7+LNPYVM6aV3yB/1Qw49xUcymWUB9zKEmqRj0hN5s+LnsT6r+wXfiPyTv+q3nB+cnmckRBf6CX3+pg7otQEvmwXPLz0Fzu91/P37n0w7fWy0tLvOH0myXHW8qRhQo6b9Oa0GP1plvPmVamSgJ4Hty+mgljG/CzloV1XOvGKMvQdLylMyeZIYVMgCBgOBU3vqFPBIEs3iwMN8RC59sNyi5dIDToFclwYSaf05vpFii4ZQRYR5x0Lr6p/Q1HUc0zA7UZgIpEv55HXgg6dF+5qXZsAP3N7AIbZAnvoHME87l8ZVSz5gHD/8fF+nKK+jjYxqFRIL0R1HlbmplsnHEstk3nRG0eqV3UCx31VN5SqY0uaiFO2mNYMVyd4tfLd66k6Fc3zIdbcBokRAa6ZKf8R0IcViYy0UPkgJzR9ohyRnNJI9GXubu9drBjPlbFULowdAKLGZNu29BrKx23hck9iXqWKRWxoKVd5UIusCXqSSN2zkn1zb/vtxeRWvNtBIgjuSepGtq2SijI6e1yiot1dKkx6GG/6pPgLw42a00lynpnBipxB8+s/VtR7dfmKzR2pqxHHWDIYorrH3dasrCBF2QUOmV+xLuUtIw1L7FxC6nMpHDIUBw/JdaA+Zy5jo4WR/4mthS4eYKCRniR09eZEqQ7hUTUNx7WF9L3AjFljuq+VGF+GqbXBUNLGVL5eCd68SSAI3R0wVPD7z03OoVY+FF15dDrZ4FlnxdFbg7+DqnFtJQur/aCoo9ZF48RmL+o5ZDKULPb/jkOSdhnFZ+/xmc3YB1eKqiY/VU2Oab5bVa6xz+my34nSk4TImz9/1UKr17MW0gINkdpRyU9BkbcwBiI5UHU66IWS5K3nCE6LfJTa33vjB92aywVXSgVAzXnEqS9RTKBbvcb4ZNUBI/f5j8rYEUpQ4GtpbPxvB5y9h1ggkhBoF5Iv/hOy1+M/AClzunEuimG+awZ6dvSEiOdPAz1fBD/tEc6MaewxVFUGypm1bLbgjn5HquVzpD14L4jRFmQirBj/ucFxzFHJ1hGNzVRjC6iMVoSyceEGy9nw0Ip5dfCJL05oZJxu6QSdkTwbhgy/2slIb34mn2cPlYv95E7NoyZ6Ygnye0nO+Q5S0W64Xem1KAhJRHSiyMigPOUKO1JAsE76mofqU8uY8b96Q4DnrUUumW6NySCNaMw/GnJwuHgHe3d6Fx6bGWYJsczgFwQ8Z1XJpWN+YikO8MeTPZ63UCshjZY6CGON2tohuTR0KnE9i/7JrdVIW7J9UZU/hzt5qAMPrMbhfCl3b2mLpA29NuOe5DWaT+6pRnwA0wwiCFzxNEvTTFrBEsFnrmgXH2LsqYlB1RCbxPiin27Hqp3492o/D7pApsjjWJXrkeYcKjYv1hslS9mh7ccAgl24eBNoXQI7iyUK6KrQ/cfzHs76+u8uu6/X+VHh3D7zI1XI5T+M+X5Ydnd7a3KhQ69wfZF05gz9PF5oyHSozYB0gmw+YonzEvj27Ptq92N24RbUF//2+/IH4V/61F8R92ivYtMjHkAeNF2EnzAPl2geui8bIDt98IrWOfpTNnxF5bkgzo1DbqbnN05ErnemrkCD60wWZb2dExsYLSVfTo/zho5qpEhFp+FOadPM06dTqhsyk8bLPqzefv0ig4MbW8Pj5i6Y6IzL4NvjTkW5tWpuPSRvcBx9F0dHF+MrQ8GeuIgsOp2jL7BmXNnkIQM0Yc9QxMXvyP9vQmakJ/Tw+iN2AU5RFLvb/584EEd9ijqoN+GJYdm7WuHZ4MuZkn0VD3bwf76woViUFpKD9hRkG7JCTHmjPfimqRTB36You5yBn/Tb3zD3CY396Wm3s4WzoHXzXdufZZvxGi2OtWT4RHi3vlLKXaM3ek/FyVOrT0e+q/rulKLL7nE2Jz3RL/TcoXo0N3u6qz80lzBLTwdQrYdZiuCeDtReImNZSoN6/rte0UjLj5PejmlPwaoDhe/0CP1Uf+S8EcQESh6R0pfSOws+u5oY6Dp6Tf87s3+Md8AVLD/7sd3dsHfqu5BV/+sTVppHEh1O6KGnVMz3zTNmorYnz0Xjyj5zGnOF9vJ2MMbkhC2z4qYjF9oImt7izTxsH1JAhC23CEkWa7b6Bn+NeLJ6wUHM8YrB55z/3EFT2UvSAQKSilDkAtyMqXYGw0r8LbrmDwPdDlc47mAAxg1LXP9vXDeIdmgoRKFoxAxjoJ6TCl6llptJIrKFN3pyvpzx7R12YgWA6dH0N97tC4AChmlyGWDg2eXRIeK3p84zM6De92Qncw2CQg1lspG8IuLT5XzerDnEgvK6a0JVP6FJO7GBH/IzqhPTw9oLf74P15Orpw7SjJU1IjIGyhhDoAYV+KSgUXfsnVVgxOoviH9wf8aFzjV2RHo/oCFyY/9p+QBrt3aGRx+SuvedAHQn8C7Gk/4ccHozqKltafjmC77XW7YUGjv84Ob18tx2QCjDx/5HUFGwcIzssifWsD6Jyb8dB5WweYT8sxWkWwsiDyYrp3p+c7p+Bp/RfsLkhUv/UJow/SjlePtdkV52B9ctx8AEzH8fIkIbhG2kBa//W8i1QJ5UYLO78br7iuHLUGaCx33aAdhzev9AjsyF3AyuZ93814mGTZQaeEFVMIVLLL5Ankuc/1d2R9T8uybW8notqB0Ct1QmYn94fGSY+cgmHOv3P842a12rdam0dUvbvCWUo7/F4dnlNmPH4QFr4XvXN7H1/RQjHr9SVZbHnCrXKjOnH8vN/In0SDJARo8wsR/WmRoD8SrGT25pWyK7DmmKQlJj1L+8KbT+s3fVje3lN5006Gb/mh3S2NNHDtU70zTT1DOgtGOJUkhyVCln7Yw9qmb5d8pj/pvK2aUxS8I93LU0IyAwgjg0iSG3Xa3ZNx9aEwLeX1D2a/aG4lAMiOI9ED+9XqBgwG+rvAdt2SW38/Tiv39QWQTsz19wACtV/POJReO/oNJnjw6RmMYPoMEml1GtV9BLuIkRpPAiaOyNJGGGcLdmdnzHXk6EdoJ3jIBmYvDHP0rzuenrIkZQ8P05JYhYZqQYSsIWpYkfaH/SpYqPeqcb31LmPx2/tJm/U1hGd9JmumuTwrPi249Fn83vkZlxUeP79UstoKfLW+eO9ewCMs9n5f5O/lr2cesPRMadX1K3zbImfnM3vXfhTPeKoAiELgZpWbdNAi+OFnHU7nhoSFr4OnsrS4v8OVeYgM15oEbU0QJz5PNJ4w1ZEdht8tkeXy0tbaKQCD6xInUapKs59bjDHafvDQA3QH0PLgKrUMUt1gIYsQMRU4PaxBpPsn86/w/JsMJ1FejOMKPzQcrzZCa50VJ2RAPhJgQ1YS2ITV5HhGPZLrBpe3PDRTtknJGr4H8nqJxUS+CkSvJA5pT/Bcl8u6t5/bgElrelIKJhKuGeL/5XGCiJa2beSEc1PeNXdIFArhTbnf0cN0saCo/nEWgGyk65zjXe4h1J7z8+SGQcjnlud7FDq1PGkbovP4IwMbIe8OlJjhT1+xfttYiGXmh/L0oO2EwUThkaz11uIAhqlzmDAVA6VUdzFrHVKAZHi0fPMK63mS0rSW3lYjZIe0bPU94MRVccTHM4t2cOnveYLkl7Jh3f6mHy1PBP6QDvIZv2u1/7+3xEoQo/2msI7FsP949dZgrCBw5FB1Q5iczGnkJR1SKhgchNgHWQ3ISZdWahrEOzx1qgafX5B2S0IOJbKJSwKIA+QkWwraNSEiidjuxk0M3C0naQkt0yVgzHNT2Qp4ovb6Ujz812+9Kkqtj03t/IzTJ6fI7Svb9D1Q9bVCOBcYFmVfGhwFZVqzuj/LlLyPEu8qO+3QMTw6Ot/pDP+Vxx6Yrq0uX9d2kEbwUA4q270UMd/0AklQv0sGtXXZaV5NsKjBvOe0IvKU+af4cLlkLuvcux6Q//RsIpT54J53/p71G/jJ2MEMP1dDgp2eSBhLhqOrlK000Ex+FIyov6L7w+m8S5/cRr26JPBck+LRmlFt01cZzFQUpDiG4GVRLeDgcR/K/9i9w+NKlA5KO5uoyeNID2okTPT3OZShAAafrSSnqKmmspouvlngsk65IFCrHdtAcrHA6QT6Ik6T0vNkiRhhmWrP/zSmuIQkTT5Xp2MCKrkJWy12IROb83BIVlUn1J7Tfolwp80x4nZRPqkqfVue7/4/1xq9hEPbWRwEE+9ual3BK46TPJbtFeJ83PhMMPBDZCfRlg9XiQkfJkegX6cD+9EvNUd4peWIt/mX+yjR3tAAn9J8eVNOjNwTF0ycYtFT+eOkLk2gRLOLGg87wQulBKNJJ8IWhqj5DzDeL4qArMJoVmkkUF8URhHBSugCSE22fa+ECdqDgddsluaqk54B3Dbhu+kaEsDNnc1kUYicx6qBz6tBK83XZsdSpdAAfBk/pLacZgul0yjbcUy4KOcwVSFh8sn31nocSKIa9RIWD5qna/83lA5P+60zhJ90LHDWFED+JkweRLERNE8BM+hNdVvPbkoMNg/0pGjzKMz/XdnbxiM2d6PRG8Tfs9l4sNp1/ua0/9lzWNyXGYeMT7MFUg29OAZg9Yj0D3UJciF51sHai9Wvok0sjfQZeTy+9Jnmd/3YIgsWpmCCDxSZtl73jGlM377mk+X1MiDenZiek+S63YB7X5T01nRnF9AMLLnmd6g8ntlwdbRqVU2Djct6pnp7H/oIPqXDAcFHypP+a16HLrwP2IYzH1DH6UC2tiK7LPFbchpaiQ8MOkQX0L6fyv4vut0y2nlDpo/437Fa/MP8muYo196xMn0R32M2enwts9bTw0giqbwzkYh4pxnFQeoEIdbq4xhKa7QyIHigdrM/I2p3qNdkUv9UcDJTN5rkILiih6v3AZIPBC2l+62aO1h+28IfqgR8/VFm2tc62aY+hLomAKN1FoTnnFHlAB3cryuOgDa9Je+GyNmIbW6kmCLyoRl5j2l5JlFw7K769hIKqJ8ZxqJwnXpJTmunC9TkJQklKetrGT108/QNCsq9p2Re7nFtn2Bi1iFgBYnDBK5UcDwwwWTDFCkrdu5pZmLT4/rWc1PThhLDx9MUy5Vc9qQQ6VWlG4/Th+PjQKFkA9njcUN+N4/+LMtEfLzRl2hH2z/mx/wmifTb/w6kk4DWvAsdSwOWW8LRA74aKfYH6rfSN75swchrun5gxPU9us2kWkgveq/oIbSe2sO7M4fzEh7HkciYJYoixCK0DkgQ34gXFU7XJ99Yc2RmQW6Doma8HCBe7Grdj9R5B8pb5+5CH6PA6c3DzCcrt4HBcpGfpBeT/LKNT1DmswW1+YqKOZn4IX0vdvC/jWUX2avLRHJAIxRD7Xo+kdV1q87OynqlwPkhH6r4+l12hut/S4Kima1m7s3ZBvZOWu9fTLReU8u+2S7u5S74O2qql4MgSsUCOa1eQ70nE1DYs51+fEM8PylYQa1udaoFbVw9ygeUaMl2dCtqtfMjTz+uHndfzZ/fo3CB/djf1tgFtLze4qh53SXtSuw/tXp+B95SMY8qhpsAK866bFGTplkQBv6WIhLfx04Pr2bOFGbua1WTdqJeZEPlbOgqWTUlsmgN6erLHtuX8wOpeNrjPOYHBm2h4/mqJkKifFYcnbwSRRIMMft+p590cadH7giHgVe0GMunjc/GhXP6AWaUhw69zwPSTLjvP06DDWAuX0dDJxy79i3R6uUIs0udwoU48pyZ4BzdgG0WDh1vIIql19rTYcal+oaTONiNCUCx56e0jg20/56FGrJkWrflLG4SMeQ+49bJx0j+KVytxPWA2BxCkvpf096Gb6iTYHdBuHkPAqZnnT4Wbt4d5gwY022b5MPdJz9EpYhxzB8ecHI1xzPZ1HPPtbSQwc577evEiDBCXEFGgVSDg+OuQ5NPOcn6bIhLoCx5uLeq90jL9WXvQZ7R3CXiA9atRXQzwO1v3BeYScgVJ/UVp+dI2zQ2czeuc0GGPQusNhaZeVsVaKtuoZbm/Jt6t2LV3zTl+j3u7k/g40LHmYQbcTg+3xQ0l0U9+ha4zUed5rG3pvUa0LXiuX8dD9WgQB2IVQdUhm33ecTq83p6wOb0BAvFwFXDdvxmMjcNlLlE8+mhNFCcyxk5Gq3yCcTP6AgIi7hW+pEVkJ4vC1FZpz+diH5eiktZqdygtGvqUYpjWNvdArrah23PS91jT8otik4x7iu2Nt+V+f9/hW3W/IsJRGotfh2xJRIQPlXRO56lC1bFx91sGsOv8A+Q8Eio3SL30JzvPQJtGvt4LzHtMpRshdi1zed41EZleIc/9rVcTbtnMh5URbZ0gV8zarwouXOe7V35pID4o/w6BIzPfbxW+24WJELPqqiQfVJN9l6z7VlKzI/O7k5J0VTdSE3ZNn1GAfrs6aVJ2zc/VxuMTKZ706uJ1TfpLhGEqGBxcaTk6kGRjWV/oix37ndh6lVyHjodkIkGLl+jpL7iMglQpFhzsKpcQQW5EfYLEK/8bJnp/SjtAr/S3F1xo8su2JM8+A4wUuGOHPROkKVoC5TnI5/Ex/6t8chE9r31XQEnQVntiBQTl6sSAQ86RlHXXJxJ8S8jtRmVSWn0uhbScYKy1BXkjCx5v0I8gha6+gNWKHhaYafXgh04D711Sgcm5Bl1sOWofNwLgkAeXOmAE6XfXv8lt2Sk1k5sO/hF3HWe4JoN5hdF53HCf5x3SPQqMXKHqMfIYlzTkZn/HYm2rSaXE2vWBfyn9tBgeFpf3coLDgeSKIrxoTPzlfud/OHpNAxKwZGGAB6380LQOVTyav+fvIoYNs72XtTnr6AYUdIZd+6hIEuFbwF2RrTJ6ndTodlB9Y3o72aFRwQVaovDuPrrK5DE2YOpavZ4U1eLsCAcRDrzNa39/86igj4OZweQsxAE5dGxyoAZYzskkmS/mH1wQttUfGWrJb4SxFQvfWoKu6A6taFPGHvZPrOSJiw8sC6fLkss+ucOC386/9ErBL3Pn1LDzccQUM3twdvJdgkuOu5OMcwzZU+NpPkmXL2PeV3HJ6VYf+a0pPzkNQddwsZRBZQ+Ghy3EbHdZmLjpmIF9E8D6JXLziYUa5BMm4oNi2CVRShJ2blcfrauPkBcWb6nInAN8CzLbQxDubtqPb6bw6IOcf0EZqIpKdBI9wPTEl+wP8sOf3/bHP3XGTLUdeh6N25jS/KdIfcySI+vHvKQk14zsPduGvdl/j/ANoPCgAuuHZdeE8t2kk5/wbpjue4btgX6n1Fqvm21mfrsJgfumu9iCxAppwWY5lp3R6IzZczc4o1p0pZQ1eh56byObdKCKImjgdOJ4lncvqsjNuyDCqZuR5h88fnDxcyFW5z5cksPpaERiDxUXC8VrkN7WXJsUsUQ2mOP5tUoZecLQpK3Reb+0H3ptKrgdm/eDfl6+3xzJyNYLkiMu74BGVc3q5o05vquN/+IJnpn4lbd7XCnsVjlAtft8E5bsYpkK9IKmOl2C5eVEySSGP6M3SxldE8DltpKclXIcYZRsiZgiaa2l2H6chXOGbtsKh4dxr6LeqgPitgLwxOEGha3XIBBZzL9pUTbN6e8H9J1Q10ssZ+JNKjF2Gmh4bobKkblmh+jcg2kIPe3wNbIwm7tSUBOJOtepPc3kiueiLT1MQaZUvlKQU/lCd9Ugvq5kvoxjqvqanadSdmzHFqgw6l9VjLjEqtMTpIv66iXlYdg0MwPaosj7LdZRDT2Mw4dgGeJmqUCsa75ds9+pZGLxh+UPzCFbOx/mJz+8fUfTrAyYyPu60xGAYA1VlQ+G6hvN3/BPa8KIG+f1hpPl9pftxHzbPF8Tn1z067ddbfdebblLRRleT3IkV1Y+zUmngcfw0nPGdBasO/CF6+X0+9+mLOrh93etB/BWrklz0hQ4iw7lwT/6eB1cYL9xfpK8MX5J+OsMMaNMnt5ppC2mbE6Ut3p6QeX3ibx9I1/Smj0L6ao3HZPBRgQ4RaIPemu03ZkuGmaGVIOfY5+RffNUsOvp1M4pPnhiJaeDjUO0ADRMM+aggMFpGvtB82SCMFet2w0KciuCUN1Le98t2gX/Srmv9O9wgJj8t8y0kSrect5K+zqoOqmSd7WabrRkdaBG/oJbs/YnRfsV8pbMP3/TjuVjch37cqEa17YBuyKo9gud16iHGHSbvC6CIxUffvprMi3tN1Jxv2o1t/H87ekAxsbSgpttN2lWd7hLwBrj++CPiS3v6wsO94hWX67MId9frJ4Q3KuI/DzVWn5IwF1CglTcpy684fFWdnAjPy+JGEcjC2rq7IUuDo7FcbAe5vhnnfegAXqazWn3jnB0j2YZW5GhpiPuTar8Bf5Jow03Lc+UrLypjop7X/Wuc8iHg0eVXiAC5q7a/f8A/bBGS+2djbHE7jpnxbCsmZak1cTLFqGcNM2B5TUpQ2mSlGXd0pEyr+oxNyUIus+TGNwXsT7aH2KlAAwuO0AD/NwAjh3HBkBXxee2ZuhE2fYPCBeWHfeJziclZuzXZuaDuN6Q8fsG0Kto48W8AqMjOFLZEbfJTNK0t4TLSLiNESknqD8TN1LmvuNFiOuiQg/rigF7EZs8Nuf3N8bOhoISMqKbi87H5TnMuX9UT0u0V7fJpZ6v9I5UvQFwV8bOuznQoMrTzbQKbNUGO6qLk0F9FtztmNg7/yY5knno2Xe948/6j4EWliHdSjl9sEyNIIUJntT87Ww435klrcUWxG4KujV7MOv6kmgn/IHJSSCGpnYVun7G6hw1HxIajZno4+mXhcbemnT02DHKDLcNcXabZHYK7rTzrmcPzh7GDd7WoVb+GQmkrmuUBafOfAk9jOmGKpDIkT9/FWCsvlDW/z5R/46MAdP1v4WB6+6s7Qft+l7MxfleWTfkd+PVUXfAFa594i46+XRUkBQ813J8BAWQwHGCMFok8HwSpkpNw/gsjLU4ZsFpkMb9alEP1DEvH+dCsIOA4PmlODPPm00HBduyIzfTenCa5SAkqXS+Rn62/MNfNIe8FY4kL+4RQzQmrqy0QrtGbfTCRvqrKIpUHeLksV8kcovM+kvFKlv434shMaUfi2/rlv8tvJgQiZLQbayOQVRHozsft0X8nQCnFO0UelH04Ef219F2F6STg3H/QCkIn8PWZ3+IZTzgj2sP5ZdezZVyhHXt335CuB42O01EvcwJjdDSp7F7bUlii0K1R9rb3ZzOPWzVRh2nms8+dlY5YkR22D7MH0cH/sZQeVlYtI0gQjn6472q2NugtptxqG5o2aRiDLp91gAM4wj0aKLQWzOjoiurwsgF2LkcZE3rBI6+nvyhSyrhso8hDoA7Riiwd+32855fbGHTMwWgszrBm2WZgnimyutRWY7Y6QS9uSVEL1eddibf/+t8A5Oi8U/2MwVZQdAl3gyR6zaJ4igRuK9r15KaE9mH/iP73byfZZErgIktF5z02s903EM4P22VrhlIYzJYvuxTc/EjgTpJZk469qZfH5J5RvnYC9SsXsQ8v+M0d6NBDNCvdIJ6fRZlHjwI4wBwp8jjuW799XyQz5s8C7MPyRvjA5fZfKWYapYsSB2iHx9+llXFsz5vsZPbFafWlN7OvI2j17Jc1+dUiOLDm8wfN11f7wLddscIKZgRWujNCRvSMQcpxT/Y9BFU6BlTjX//jZnZLZoUsGdqKfjsgUEfjITFcxKaffZvXdHlH2T3HvPw2f8qHFTjtVVui6i0wD1eApBVGM8XhWFfTXmWHu+5In5FYjPqW/Igh9p38djbR4yRNdYuOoNWt8pjmws3Iq/3Cviqypc33X42HxvueZ2CFNycoGxM/X4Q9c815o3QpLbUI920/1mkxpHq76Z9N4x793aRF16OujSm/kk6Lqv/OWr3j1KBaFknTdXHRWrHTYX9M9OU2QTk3yW9pHpM7T2uO/vQhxywoTKFycWsL0LcIb2KFPySe1LtgeiaTGPez+HGnZubZXijtpJHRENqQnSDOLiT6ZC3SoT89RTnsS/3E71hsf7metLSq/PH0/xNbJNe0Jb63BYutyP1sGHf+87oJmNh8vaiDJmhqzHHJOJEMg32zwypcv+f0BspCrOzYk+/FPNb6Tcn3cBJNMn87cR1pO9450a23owTJkIHVVBjBYrYvfCVzES2ZK9fvjJ0cKvN8d6u7Le952ZLzyH9AKrabgsUTjxN5lNp13cH2MzewG4EXwJssZ8SSuyWFw5HLBCsZYYImpJ2edHk9KROs3r6cB9PCcY93P/n3q1CHpFXlGqy+TET5OkHbmO6zNncNPQGdxElZ9+whzFZckV7DoVzkakDLddG2Wl12y+pqtA1bJqzj6EPaDnffZSMqEnLHcOt6c9OBYWnXV42Vnb5xEBnRw7keuSJ6GKdGFYkQP0LlPEpPdy30MnsfhUTcruyftdB3QvgSWbruEOLYShIG8smyD1uutfq2sKVHM6Otyhof9o9UX73ITEy2DFf5dTFsm1bVkSYpU675Vruwyqh2Go6p87W+4a4z3DuaP7OzcJYi86tuIy2FKzn2hw0oQO3DP5c+zNeo9rKz32Wm3a8Ezezs+44xsY7KFgBO9mAwRsByEy92HEP++Z4O/yfG3LgzTFncmAF7vjNstbUYvlwGPuHzbuB9UUl92EkALIykgQtydK0gsNSr617tdqyprDpxABBS1Yx201KHipbMW+UNdEbCnIQszblJNXlSIVSq61Z7inNS+UUf2o3YonzIhtFTkfGe15yvPprjRpwuqk8J7Y8aPzwFU+Ibsq1lnvcN4Rv4FBIxLXm7YDZjbLaih1j/6r7zI89xsvITZFZbEKqo5XwU7QCeZjtTST6ZieUnTjhlJ2Q6JExF3Qizrx9cCUyl/O0sU+fOMfKtJMRlPZm5CUnGF9QrEBkWa4L9he0Az9nVMM2m8xpeSIQKOrAMpnVoXzwAn9T03uUcqyLLWaRse1GImx9vdKg4hGKaraSKc46O3Wwh5k7pnzzsqhEbE5f5VgvhGGUr0G3ZitUH41/FS+kcudthboXLp7X/5d5/I0kCePZt7rBH9KBj+8fRG27Qf05sOggmA+hYtOzN2nwM40m6RTQUe7vGV45iH+hKcd6wdEFGfjZmRIE8wGA7VW2nCYRhxuUBGA+XEZKQUSA9qehTqAygnBs2websqDiEC9/A/kTP+pDR7GfUAIEF2GhOqmcUAXF5W2Ti/CQeltyRReLE3JNci3Eqgje0JsCRasitzdeh7tep7/BQC80/7htLF2tPLvztxHubzAXOP4GqrfTNxdTo/WYj1KMFVZjTooJDlQmLEdvzmUUiAjSWyqSeo1855bN/B4Urd7A+vwPnQD1b+yMsLEgnUnFDYinnvLDO/GWYHwa9sCcLFXm8kzKlOYj2/un8jPj55yU8ct1tWm3l0cHv3JVeFx/Zd9I7OiA3Nkkx3pzucBBDpheZ3fiYt+0PxK2xeqR504aoYUJrfvzDmsPxfweLJoTod9hYKn2KX2VT5hF56AakARvOxcJkRoD//CuxE3v41RnGleS38mpXJBFtkZw2iWik6M+3z648XYkyI1TiSxoNV0wj2l1f4ouWyPG2K6CdgtobC4BTvEqEYtAt+3UpNCpQrI7u/tf4v1def5uzJw4v62ux4rLn1OOJR8cP2YAeP472BNySL5HX5UqJJG2PHiWbF9ZmawpaavsH1RSEyCnEjUduaSQpneZxdokqLx3fhtem7rnf0X1o4YSzo+MNHEOa3Lh+h71dfwIa9skEzkCeVVBt31Cr+avk3h6HVRivAfefPzW6YLuNDeRxGZaMnp6g5Ta4S0syAdaiVWFpNwmoYlaCTWvBB1zaFdiGJsFD7ddFPmDWk+j+mbFfKT4LKYyEbODJj7MKaDQdhXkFSp/nLCVqLCQ/ACA7LOfTptj29oi8mTCSLIWYdaaSNeNBmAaVwnx/g0WVdNQUfDN202QFqnsq66pjGD/dveCYFKwkjV1DUfXLr9AasyaePOyqHxt6oQRfiZYXjvULWeFcvMLhkLLY96znKKBZ9a20mC7NFVZgemG4NYzgZOqD34il7t0fSQuXmrejCs+Mxx3lQvGzBB5MsNdeZyVu/WGesq81CJwuYRObQu8v7C7xRTtm4sL1Tw2EK0CPp89RFNxtUCwaSbUU6Wncska6MR35ABFVWSygbkZJ7dTOXS9T2nUlzv/7sEX7tTuGp7X6A8qSyR8apQClaerg8LySrMMhc2v6kYUnrWVIvrEr7SGRMNkG5iIT+Uvvj7QL470KyJetflsq7WGRoxtXMkFVSODu2uu8lxg9OryXNyvCT5P/NdUVxCybFLFXTLAC0ZOe6AHNodtg4YLfkNvi2FBosrZ9ebhWsjozkloxckmODchRwqZV0M8/4km2cc5hDPRCKfbSLRNXkC1aV8LOajKnA0t4GwA8DZ41j3Okl88zc4ddXz76ToQZvDUDGpsMxFaqiJ3nbjbTdwXE523X98B3LNONm6TDd8+D97PTYKpohlRyAXjzQ1+SpL84aLD/JEZcHD69gyxE2X3nAi57C3/7F5vZ1f/+iTQWQAzv+/b4+R6jkRS168TSENcsM9cdVuIGFlF+vJyCn+CQvUZ4vo5myJ61S9RJrzD6pU1zoJd+++OhceO9XcINX46+PkbP3V831jY9pkM9m05IC5W9fedacLbYuApXUG8vWsKAJINQxbxZBdH0HUswQNHclYn5Rsn/LSr83UnDKqJWB813YizvbkAWtXZLWXyPugTU0btUq/PNz9YhrWg5G4DdA9ZN4nm5kRkYJjuqzQb4o6WoN5DZ/reybMJdtOtJ2ML/kgE/gQMSIOFVTPsVsfBVefufCGTuI1Tx+/nmu4PfyRgfettG/60KuPIViLVmylKFmlmLnp34VvIgY55fT/azVwy6uPx540SbC8wNeTlUHJ4mH+Ya2ya81TKpeTF3Xw25BdArNZomvB0avrSPCPJRoK0XVX8uL8u5WEYflkATs5zH47UOC8G9nPEOhuekq1mic9jh4HKstxodMflkmoWM5+/EKYD+lKcJQ8ruPwTycbSMVqg525xkQTBbC5GWa5p4pmwEWGQHJnnVgLIG6ZRbYeeT+Nci7BP+7sUKGwuueRlhLRcnMD3CG6KxTmYYZEYToKjkEUSCEMvkOWCHLZJWNmXo5e6jUgUCT0LT99XhYj34Mf0Kzi2kQ5qDMUnH5r29x11I+EXh1V5x70h3+4j3LVIjxtkvqWiz/nEFRmW8FVV+ymTNzCfqW7kTUmlAsU2Ca7hQtsaExit3LVcQ+NgBL+RNE+Oe0cbGhkjNR7ZQdcpFKxMtsZw/75N4WRQIbeWxF+v3ht5PvEMuxsBIU1Dqi8x8mw7kW2t+qgKM9bSHlmgkSBb6BPXgweTdGJegsWqZYb2T3tYiIi+ypB1PEj0XmmGV5OMIAwYj+1chfAEd3UcFPt+0Xqmzp+s1GPW1bDdhNWkSNnwDvcP6tZJ71ZAG7qxR/pjOiKSc18u4eIQDAyzt4JV3yV/3sYckVP/KHy1Nh6bMuGDlP580HXLz62bpQk5L5PfNX8a6qRzr0sXHg0HPO2fQShFUxiY7eKkVav69cBeMqrgMdSF6U/iZ+YueNd7tJ/L8/Andxnn/DUkfpvOmRmIXbe8vDrEgDPcthuRbKxq5MsZu9SXFjpUOXOXupjRlkkVdi9lbFnqwCJm5moyymz3S0otRVxpZS16NBZMt23Cxf0+wFjvPRlIIVGUZCXd+9NIsz2czGRsRSIOycU0sFfsQXg6fnsokPeq5HeqzUaPrUfEUlnAA1bZs7MFUFZJZBb2/DFJyz/PEN3ps/xzxB9jDUxfm81dSFtzsN9cUsXi6yGCdHf+Ok8k2mXWz5XYtmQJNvGiUex6utD6fnkQmlttGnKwVU8ZLhaTf/1gs2hyL5P7i2C3SWayw0R+R7IZChtD+GFKvFqIQqEvnsBRgzbPM4nFbxce3i4dghYT4MwDS92N3z10Cy5aBmV/sO1kaWSZdm1oD6ArqYbdWVK93uPUGelUplnl9L7vCWFqqWN7EAGX05KKq3pipmVbEEDP6lSrc8rLvf7tTfVvP7vwDcRzH9V4OsTyMdHl66X+8lneKSYvq9AjpjkNosXpRHCMXNS+d9MNbbe6LKmxqbihUdy8654Aw3q/qxlvSct2SRRnmPqa18OXW8PxR6L0wG09w7L6x5fltV1EIx3I7YEC/AVlvKDw4RAs/QymSMEyC3GK0Mi8hq5jK2tunIeX5Zi6mzhKKhbb/bUjPo1C2oOiPmYbmppM0dRfIWYwnkBoC206MZxFUzXVmAVdT0pa3NrYszxbUwvNDOHzv/aXBF/vuL/yPaWojy2WPG5XTRxs6njri6BaG9qlSpxNHbJ5BBIdQt7YtGkQN4skIxHC/bdyA1GVsJuJcVz+Bu7Yk8G8wME0XWGeDYa6KCk4y2L2tG2t9PicKXdKsm0IkQJNV1ftOX0hHWB6Wx8yNDFwvRzm7O5Hl52d6l+60kxbQnj/p/L7wVN4cVRzcbOkZLtJIqETX896vemJY1lB7+VpE21lfFzB24GwVN506gAcegPMfTTDZUHVqaPoMeIIcBnXqVsRbPN+C5qxAE41h8DKxveeBtzcxdIYlXJsYjwOvT0EoOoTTHPa3KIF1L096VhyLJIjyHtppoWR7aGJ7E69xoe6rPudpgoKdBOB39Yny/lOHWGPaHIn1Qq65KSyC7w0nWeTVd0g/xZUOdPJfbO2BvZg0lP6rKg36LYoyJROQtjyTZ7oZk65mzYZHttMJEunvtobVmQ3B47bFiD8urfmF2/FaYT4vuT8WvRZkR9ZrW13k6yCRGd4VLNTWmuvkeEey2Ztur9wT9uM3fyj+RHntfN5b+bOLgH7cfmXDB9jFFR2+d12xBvPW3K0mDTnZir2CwjEZSeztZjLp36TlhpqTtD73BoJraPJVxJZWbdHEV5UFaGceabGk5pRNPNJcghEZ8lKj2eWuq90+C+CTq6cvbF4vLp/GOqdsHuh9SP2wajGsDeYgS/MVce72vXcbJ3FB0wwqsYMG6wtl2utBw7MBgeZYjEd3HtNPP+GSXwZWxtQfZE43fr2Ym5rI913mloqNZ9gRqOAHjpJQkeSPNqIw3qlObLfz/+7MryTqKN0mt4uqEq020wMf10in8tH18Tb151WxFbXAzNf+/rdaaRXYVwgxB9mMjx0aYnJLHZm/19NW5yBSLgsjpjLzUtf302oT3JGPiWP34Ijryf73ban3R0ojpEnjWiEgpmn5f5md/cSlXrdPzqOqHVEmpQQYE6BL0G3GYBavGO5mxiTNlc9SIMOWTz9pMm1TtTzgceGtAUtNTXnXogExbkQI5V/tTtwH6koWySiGZhGRkJTy2hb4/JXzJRoSvRFKUj8xIItW1Gby8D06N0779Jo40kKz4IK4j2xBBZJ8cqIgdLHU54Zmk8E85H2BoNz5oZnNO8wXQE8SkEgKc5Eji5y/KsCNwxBFdc0jgucUZZU31cs8+qOjZ2lYZU4VB1U8DHGQ/39ch6zbTUf8tz4itmQ/rh9Bbaf4mYdGIIBk6uwxFJmsZAP3G/CrJGaO5jmBTW9pQGONMoF2LqPtZP4xew+UtKbT816Z7P8fTONny3GVkk4dBxAjJfXfh1uVVfc48UXF5MeBBNI/1kMXN1suNfm0sKm0MuLP2oygXG+V7v40R0LJsbwETNtjbjiw3PzlwU/hIHEjcP1gfEoVbFeM0TSr/W5ypyCmMQ7UYMz3+HLeg5uuPdfpEgIw+jj1RLWdgcQFX3O39foDs8XobJtWlR5H/nKuJD0nK8cHbXmhMvyamxV1dZYBjU+/8nkRQw1mglaMImzxkJsrU200Dk3UgkhiIAEOsU/J3nMYnVdijZItc3jj/Fuh9Gb3dnUg2YRo1nq1Pebd4OB5vWnTtl6MK6dTtaqtEfz6Q6h7iehBjgPVdrhjORIRQBDr52apoz7sLIJjow7oZcEqS5qBbtvGlzotdLFPUbmlqsHIIHgho4ad6YKPW4Yr4MKOqKb+yIVbtwZlbFu+iyWOQz6xpGxDqVIsyHcwErsPbajdzdu/qeC6yjrhm6l0EJ04DpEYeuGkd5JW7cYTCeoro7TCfmpmgNX3VPtD4C6cJZp6FvUgjx2jAsBdyK4YQeZZ/ZRIIYdiRNVE2fh7TaHwdV9HCoWw3W68wSDDrYSLfZW2XzhMVIqqmw3keQICG14N4PLx7un1p2+cBZmet4kdiOqOQJqg/bmqxVlrt5GQuDnPKKGYjC24LZnY8xxIfgmI8wmdabFWpF6jvGL7rutcowZ6w3eATP5DZdSRWGxFSSgY+FFYuMQqKRHWshYw+VRFnfhjVR4xMeeGA/sj3l6VDDPDYm/dXtl1TSd+HQQEVHMZoMMJwMUWpumBZm2dCzhdIs9EJiOtQ0CuDCKh0g1SlGfuvAUk/8kVdyBzvXa7iHNQTN7sbBGCi4T4mnnBvE490Xi8FLl63DqjO9blgIe4DrwlODwDVdyLo6U0HSs05U9PJG5V7jXj/oAgmEvr0BdOF2BXZwFseeYzYmqNvhOnjNKQt/rwslKhB52ywyyUfAshMWlQc9wJQxDBj+SEY9TSepRCywdtk6smnfKY2t6YgvIJPEMl4Y2kKeOtUqhFdBeBurUtRyu0kU1EYmKnz1TcjMV8MUlFhmOcfH+0pPKRvFFU604La5VseMYY1hOR+OEM06GwCmJM9Rmba5bBzocv6VEBWxLDyQOeCEdupBpzvOU1lwa7iRSFCOKzQy45E/s7sHjx3VSNczehYxTLAE7B0QxMQkp6+5aEnOUpIs+FlGOk1dDyQ2QpS6grefQpXzU1eVabwSwHLZAuWIixQaOVRthyzJNPyuqQXV1luK10Emx5hg/ck7Z6z7AHFlHqLYzWnUfMxhQUgaMFiaWiI6zXcmZp1aNVQsFFeE5tUQFXOqMbXN0a4F5loc2YaU85juWKF0WNiE0Hev87Qz66ycNFCXHDxmVnVnrH0yHb4Y2kbJP4rzxRgAr7ligxkyPT6F8x1V0VAoGs+jB3r9Sn9FYx1BEC4R8M8SjiP9iSCvqlQgLJnmlGKE/tqXZl7YtGYU+uAfaez8nLcveBnf0tr7vurYDbZ0wyCMpHRNjmr1GbHGuPb31y8mEJCyx7Yrj4lSZmVis4QVHsRz/xDX0x8zwvdpi19dOexfAX9T2LON941u3RMDaH6+8pV9K/Gr8oq85BVKbmKiWLxxL/MOILnHV+hVGrHaqkYuZu7rGydUK5sKTVEAsR1oRuOPaoluFB/drk6qAN1Kz6Zpuqvi0ceDbPIUcMe311lzFbmeoh+nC0F9TAa6waSnkJwafnsQn2MvkBOz4x5I5AxuILRaSqIchPutdDbCIOMQVRi52lvGFdWaE3Y7q+8aOxJ2wr1lpqhN8CPsA5Idh1epo+0zsN1MaMGJgCA9X95Z+L0S5BGdWvNbFMB6J27jPusdt/KXoSFbVJGsQaHXOMAbJSuu62EI1Vve1ztsQK/asLW0gBs00KGc9+xT9CIpN06IzeqJ/bMfhl8yQE2N0sW9oCl8S+ob3w7U1jh9ttD19wcHS7XCqStYV6MekS4lDcpOuBpDdY1a+f76ijjM3u9u71NWJ2Pwnhsnlls6bG1lw6jqaRqzdUH7eFHeaeHpaHVoJG0YMtRSs9MjStk5W/qhuvpiyooIufjtLDJw96iYcy0+hEgVgQZHMn4ttjgZBssESDavkPttjiVphiXzZU8Ro9Jqg5Ecs5yzbutHgM+uhxFhcEKlxWTpopH3YJxMVct1GnaQxA86sCa0TpdoGt/gIyCxF4JKVgciIK/Ji5bFdzeMl2wdCCK6SAg33jaC0wpPi4b41ztg6xT/4iGZqXcd7VetKpfRgdsNI8hoyuVjXATvdKDyWk3CFiPP6oYZKZHQH1+OWKNWcgyWQyHC14z11SMh+9SI61FSpufLPjayo/kzSdIcyTR1+EUhMui1nH0p3EUEn6Xd8QJDyXn9k0PIVK+aLk6VyW92p3LJ9UOREDEaZXuaMkyvHehxzB+UFCs/AriBr53S7FOlLTpDMZ4sf3MolSDTXTWt3WleFO02t/C5VHRMdjys89sRT1fSFJtnNln8DoVPKzNIstW8xBrKBrehXcJSfKwpvn6gcY1i/B3vciuF/5FFN+u3rkoOUHGGLYUauX31SFiAody1eTIH0W4ss1PJwpdBFPO5Ho+LD6HnJxZSMWIsdqKkZWcManNdtSGLaKPwWbWM91c9TyLQ+U4FblGOvUbPN3MH5gSg9WYjzqHMd7CdgfmaUOV5yb+X4L3Zzi5liz846S3b65XS4o6ejErs7F5d2xoYKTn8Dylk7SzaMGHB9Ndq5jC/KBck+/UHtS3gPRPlZSHTiUdFoKzViF1F99uKzBu77TevmF2ZE34aNOCAURa30iy1T4BejI3HL8OQXR+V22rVYdSIfJC9pXPwl4O0wasPKYpXhD7j1EdmP5OvO11s2REZu5j/7EwwqG/7oEoheeuLBsgRaN+7pjaGFMae/TrRu+bPZKjlPEkpmETGjPVK3anXlllHgeywLMFJoBa5ABaWy2lmXgaYuvYgsVMpiwtTh+1Js7f8AFXmULNE2bntd4o3gxkrTwLDFMEvxXcyROCyLX1guB8BqrH6OMeoYPDVLjguEU6Smp9iXMGWEmplGa5dwZhS4YAfHOPhBkA/DRxSmf8Mv69uI5npfnYIwpk/3W+d4gVh/aXDzTHKRjqAo2gsrxEwl23ctsTfOP3rlTtflA1YDMPun+6iEVyR1EaKsAmB/JLahw63iWqghmz2KuPfc9hQMHLUpBotz6yUOxGbx+/jR3dE4+Fv+kwUau+R+oNnIVLIUHpNMTwzZDtZpV+ARcvCk7HK4hVzocsm3gewa4wIezImwH/j/pfCKsCQ8bHKJzYtDkwZtkkTm5e0Y0CIVVfQGVJaOaZk/jOvog4fomAgsAMUqpXUx8uCm1dS1wE4mBBqtqlekceBvyuKTdfm2af/NPwEvNwjW3YsQIHXfAhFLFn/r7OfuexmMaFzAXIP9ouNITdEmvkafHdPVcQxiJ4VrMdQlGRmnO0WXsUMcfUOQHf4wUy9Q8pmj125pUHVLmPle/kpnuB6vw0iXpgd6kN2DLp236bRZbCpOw5LFQ6/hRebhjsK2fSYegd15zeBOv/8GBKyfi6UB17vS8q585m1SyEwyS3H4qD98wHDmrks4zPyjLH3lA/P+/F7+qqR/eaf8fwE5iXdHo2qYqtxAHl8Zn5X34vhyS7UXL/my/EJzmzdN+LC8MduVXxMuK89nqvJTMlH57cUz5WdgkfITc0R5pMj0n8akuY381mIv8o+AnJr3noxEbjF52JWvlEUHFKgQFJeqdBZnuQiF4tOlqe8Fp1IgRvFJlup+0gtZG3S/KZMdyYAC7d99sQGD7d9GWMinnnyLIZCGQC9NlZhOzl97ilb7gAaY9SQeXG3Pc3q93e9s9juGiV7c+xLymadTqttBQZfrTLIc+nlJN6hOkRfCiq2H2SgEniyiE7Ji3c5uwU2gj4YCIoQNCg/HermdufDNtq/B0v3D7gbFIZJwPoIFZwPLTYRWLXuscs/cIoWFajNFY7jln2ScDnBCg/SwfbRADeebhcgC0Vz5otB+Z8B7zcDAz2KgH005iBQw3W/N6rb2TXjchInT5pBkSQ8lAVqmJ9sBYcoV3olpv9XNmoIWe7lP+R9Jge2kPKziHVvTcmym/7vocwazDascTO9Cw7PSQAP2J+ec85q0Wm9iEJBTOP2u2UmKLWGzprdj4KXfub75AxNncLP23r2on5ofTWwTbVIteczdH/O5TzfkthGyFEsvIB6FXxByWK5Adsl13TA+Z4NjvgkxsVDd5PgHZ9DloBYWjwJvvPzAhkUdPGOKH2RSXpmtl6Nq37OYusb4eBr7uqzW0vGZ1qLVUQDk46a5uzhEewzHk5nCMYfB1KSVbcn4u5Zg0785QhbRC7Jrq9gWQTcNEimeKUY7Dk+tyRbINisIsa3wLtN+D+HjDm5jj/u5mRvg8HVaRmDERCs+X5meqMQQvXO7EKqo+fcCEb8HXx1a3jRdgUdpQyJGtyQONIdxsaJSssMF0bjYvTzF9LCRz5Cxhue2Q0pnVW1qXrI5+WIPSpsyXUnQmap2R/oHSQpy+ooRILSVOeqNsRVmYMZqt57Rt1vZ7wEc3cZsqs02DL9AMEykMmw8Gv6u/PjoBcUS1PIxCBl4BM9cYTNOCFqpDHQvqz2FmKpCzmacXegMzbzZtE9an65VVEZN5o/If2y8TJ76VfuQ5XEuobp0RcrifvjjLzRjRTDnt+FjP2i6GYo5goeupbVXLE2KqFsPeZ4tR8jfpzkGr6H7gmLC6K+6xeeY892BdX9e4QTEJGCOyfjWRwher/d0b+XN9IYDGTXOjCNm0RMK5bY3JLFVs6pHo+Y6gPEMvPQRvngbcdSCEY3kxUCwWPXJG77GWNPG9tXrwgTL7tyzQyg4sawtoSDB8gILjzgEniLncjuq4cpg9ZiEIJ0zjWSGbiyLEqjGqjVPnULvfYKmEtAswrBqkGPoMoj1ffgyMC4dNhn0BTuY0rmfcc/9m1Q4yM5GAyIWa8lfwRA2yGOlhVYeNl07oeUppuF8MB/pj/DHf3VHrKG+LEzjFiSvB6eiVZo2LmwowLLiFyI8xdeii00MVIkgdtFMpWM1V7BwiTAQwVbVko6fVwlZ0n6HLuJNz+4JwvXSMlJxU4BnuA4yHBckPIJYaMCw8Co4Ht0gGCokWPKzwrxfrItZMfRL9mL/+g1b8P5u/oclNEBpPc7cNUNTLfkrCK9fGpbpr19SlvDXL9plW7eiYPxv+LF66uEteXVOSU4J1NfyXFpHX64eaQdBhAgjBI/i/MzHcUN7P/mxyJD2CQnBhdDgrem/UcMl18ogO0uarZbHrLG6/oyvJ56dZRYKD1eopelwnVR3zk7OArghRhcrYmdJ9Gyf/en5Ss2/QaBcJL1iq+pLsFpe2B44txwtqEOtaky+GRQ18jtAWU8bP1E0sP05vA13bkEc3Ppj6fnZZ45uOACnbQJPig9l+Tszu2BEuNPJ4aRCiEHVzTMdK7eILoTY1Pz0WRoxANkoORGjaBZkMeJt5m22FS8p9GaJsLG1k7NUYwijLCt2obFNEoIwl+Ty3868UVfoUWms0j7Dz7XxqREz/L+EC8VS5KQ+PDVRx9AKj/dTv1uZd5bafDVsdmXl/AOLwtlz8NelMt3+BbbXEx9pm5cvLZk0TuM2MqCmZzpZNs4HBJqDT/RqR99quuOdmeMLzoO5e2GLnHfKHwXdmom3XA03Tef0I6lhliDzcjDx8k0XbXVpwXwEWSj+4iPWK9dCTX/PN5kV633Mhf9xnONsVk9uYPw80y9s63LY8vhVvLFQOihfwdIG9krql4r3km/jgGz9aIuoI9G59lcWXRZ/Sf9eJGrgUUsVDjcWSpwsR67ZQW8zTfwhlqR8MlToHGykaGtbqqSirsV2RnSgeRL1WKhssz/PIk9hW2PXWvrsXleol1w9HsBJb4bHjtIELjBWFWyajfCFhvjUW48eg+dfj6FJSR/q/Kjx5I/J3Z0teMx0PZaRey4GiFZdtUG8xO07JvMOV6X9mwEwUOS3F68ugJjeV2vCWyeMaRoonRUf7ajFvxkWA6Xx3TuIQliEezfw05uhxqaTSd4Ocw3Lx0Nsv6fnoB+rq9tZuF5j8dDrWyU+7GacUmk48Vb+AU/Ty17PQyELJLkqyMCf/z5bRfvhndz8gTRAcnB9gsVahRUefkpNiMHSYY839Ck91Miok3baqodoaO03++lPGXI8TxODjtzL69ECGJLO3nxtGG5zRoC8afhyvDmeyxM7KtYMJs4pNqbgEvmUawRGOeluZtSIP6RCLynr/mqSd04HhAKGAoPgNHpHqy0vz+m1AX2eZW0kyROsvUSrX646qmqGsiJ8m/r3utMomowpdSLX7hd3Ue7hsNQ41RpQ/qwcrKp6kH7TGQ+wNVLfTdcI5IWXRMebaWqd9Bm3TKS55D+nfn79JOfipv+LgokuidgVUMYp6/oef8hKoH48lB1nlC8ExbuIlvWijwnP6+26P7WEVtSejPZD8Ee95eJS29cs9rcWeWMDMPdtiJjrmgjymbwfX8TTddxfO/3URo2dlHu8+bCNp22I+jZRpyagwtZxVZqok+84C/d8nWuIBsTpHA0ez30wIOezFjNV3xXqlBAm2QH9TZqCDulId/Lkt++z99C77+TpxcQFL7Ue91qo0ut+L622tw8XU0Hn6ROIWzMiCFz2vKKJXUkhsBIZy7skko1pI17seUkr25JIoA2KXdDOpBI/eGbUszHRBGZNIhp2oFsDpfDbSOaahp6DdO7r4AHlgDUIgV9pkf+MgxugBbRBO47YcJjB9fED";
/* harmony default export */ const line2_generated = (packed);

;// CONCATENATED MODULE: ./build/src/dags/catalogue/line3.generated.js
// Made by `npm run catalogue`; see scripts/catalogue/README.md.
const line3_generated_packed = "X58ZXqHc9sDtgB6jVa+FA8qUdYF71c7RtlZJJ8C/1jQQN7YJps+nIWDpNgR4v5pWta37AqqacewQycMAySfaTqbU4JFMSpMrEpJCY0El+4dTd6TPS4Y7XODb6N81aKHCYSVJFBQq3n+hxuXB0vqwJdGkscVbEFx5F6oNtru7wr1lg0lD4OOGKlVuGF/6og5Zo4a8TZakT0IR+n+J0QvFDeL0vEMrz7smoUrWA29/xqcFN8ZQ1Ky7uv+FEjQ4A6Uga1iD1qOHn+AgKjU8nODE4ILzSrONRV3od2Z5ECSML3YR7RNTWP7YIntbIMGNeb4NAROqdFhp8PVZ7MIswjqk0dy2AM6bzuK/ql/74xJSV90IWwbhIAeZNJgZW69vwM8laIvZ5kSLiGWGZtFJ6UvkttSlH882xNYN0exTpapq3X3lYnXfjr4qX8QQD2MHHIDMZRX43jStKJ0NMh97ZYI0csA5j8gokm9XH26pSHZ/Gy3fytTvdG2n7prZj6QXJf7K6rKc/JoTimyQHY7QID4eqMXV9/ul/5/f9+RtvyhoaBQog81bNqJoaJSxDHazV83Pqh0IvTZnmepy+/dwPaClWevBtKjokRsoGDMze/905RxuXpL8XVMQCVF4okgGAD3W37pcFWffr2VWvb70dw+HwbJsf2qu6q2Zu6Pde70cySGEhACRCRIOQ4iqOc6XIsnbyE+gYjawmgaRoq2yZex1EGXxCvSJE7ngV/mz71fb1GKjeHP/qyywMW78aRMIu+OtThToWMpLQamVJU9rQvB8qpZV+2crx+fUGfMcYpW16ysxlIjTcRYiYX5u8vumzcZIhESJi5S0SZ/Q6t5RWlfkzY8bx8p1nOPkSkrV6hAS//99Mz+lrGWsiULrMxsqCVjn7HO3WPWqMB+FAtavKgBrAHT3ErvZXItNM4b8c8859z2gweYX2pADoOnHWTbHOBNqKVaUGJuG6IkkRZpM4/+/+GW+ayl6xHzjXaQgHpK/q+klH/lMilyEd+45d68pK6GdPrqq+xNoAFoctxbnc/jdiHcfc191VzXQXW3QHnYsufgx3zgXKQycixRmD5CrkR1KPsgY0u/f39tn2mNMAjtLCDPgKNC5VXd/4JnpNrUBMPJap2rvqtstPalBUtOTvs0xUZA7jCcOn4yaDBDq+QMWWKBQMKq9ZudTwQna+f/v798v0x5b1aryNVCEUd7IuYdzB1Hr7Ln3tPXI/qKGJ70x/L+kqmqiqF17LtjnkfCD39cv+tXAlLXDlCBInSVXaoTIQEFo//u9/5b8OiSKIjY08xDsd/c9q9ySWpNUQtN/oga5Bhm66q6zdujwNZO7syZl7jIPmYIxJvu+SzTMY9SWnAGzXy2/KrpKsAVoEZxeScAJtIRUpEc8s676mSu6t0afkCrcn3tkZkTW75Vt06MkO4kOIHyM/D408M78ln1ih0jZ3jnADH2I7PRO2RkaGtFTl0rybqtnHEJg90wAnA+Y1Ya0Y+uUBwoKSTLdl/2qx+jseYB4A0mapl9KKT/Fcc9sqNSAr71bvmmFFlzSbFIMk+wP1e+lGeefrmssxhQIMWzs+CVr9RXdme8HlCrTSR/gcS0aWGM/zUYmVb7063B2lQcmMEQhGkns3quIU9QOXoZBNwNKAXWToWVP0s2ZNEuAQcDirtn2VmNVBTr7qK3cI2kBCvghVNu0yzArXO88zeaZaS+AsRACY0DisWtjqI3Fj50uHFUkF6GmeQKVpoUr0eYMABzrt2Hpf4+8/m3SdGe6gDGnAHEYkJx/jaX/Y4/32yZNZprdBQG55BbBv43Z988rv2yducUYEkDsiBjiO1/GDL/X/nmzC1QCqICgL2F0GWrVZ0ubJLN3Z2RMqQJjsJH8fo1Z/YWZH3YvVO2AIiogoWmCyhueZ3NE0DCqUdHxbKkbJP8yrPynppK8P5k+d1MYhCRuGwOm3JaPsazosm9fpzO528hTD4iIaAwWluP7Q6223iX97dCEAJsBp3mKP5JvQ7OfveTy/bckM7EEQsat4LLHg5k8X7Bf0hGtU3PjIPzpgaG9qS7V4tMEViXiatMieTo12aFdvt1BJQJwVzfeYIMyxoHji3n5BTmS1CXCG2/gKCUP+ses8qDNJovridZ+bDwnc/1o9G0yFgtxGa+447P5y59592IU3E5cVK7h6XizrrSR9aILP+3UvmBeAbjK2qF9XB7PMMp8rz5ZyuiTNustrjvZw+6Co+uzHnFGNJoaEoZJGbgXXc8MGWbpeljwD16pKRcZ8OkE6YrbA83gq4DAVGH+qznBnUHqTyw4CIszK5PsjjoUSYnkZQlOglixYuj+L+ul7fXIjUwoyAvBMcBOQj0b1SZeXw6RFuUtLBm8KncWcrYadCbq0LuuaZJDuEEhUWutJutsGiZV9W1cgvJAj14W++6K2vGvFWOE41BVXIJHxAD9BZPdiHicNLQCkqR7DLdBhvlETRR/pEiMHNmmmTjcSuAutUqCx1Zn6tBR0VZGx5RABf3IlLb8B8ltz+0R5Ulu5RJb79xSAbkzYu5POyrS1XFb7UL05UtwU1vF1i3JpDKsSvGhWTt4DOKUh7sfMPMXXS3/rm7X1laD8ly+/jNvjQACZO4hgyUHVyhVunVwt6kwIsTPyNf7dfmmUaEtgqva79XPGQh1PI2reXTmAEjN3h1iR8iEGF/d0rUkwk72bmebSsEOhP47jA9yu/IIN53TGSKrp4DTcFXkPn0HcATIvpNJgq51KsrJVKiIUyXKc0Lk7LB3EibGNWDNC42ENqnYS6m4wca3USX0o9LR8EEs29Ban///ohZqntuwzjqEmop/KXyh0pKnbuSlqFOaa0E+hSD33u9sILm9Is5fS5A/EASMyrRRAY/MV4w3HaBjg1gq/0iKzWDko6IuleGjREgeQZh8ZvCP4odOwL2eE4zjtgCgLXEF+eIm8F2esziEpiFWC+9cQV3LFHuskyO2IwW4jqjvkuJPWr5GCcCoXG4JmTfcmkzqBseDhOLaxIBCG6qa6utpY9FSqZUdBqyKE+B7N3AxBBUA5Pb0+CdB+osP5V9WrIiXmy/Cm+sfBmBC9hQW0V2VeRTYFP/m7yfYIuByQOKNxLXwV9fUhlW+HhiRQ/IgHhzT2SZtvtKs90VAS2HAkw1IKezYBfWBmYxztHZh5rNT139o9cYahBEyVIqJ7/MklcRFEYzyx1Lc/VTCSSNzDPI42DYa9aGqYo9g/mNUb59Xv7/+Zlm7VesiGzFa9tU5sbLFTKy4d8Eav1L9chMtisfh6vXIjmccunxzUVf/543FKMmdvuJFI3CsRpEI+CEnRzLzAAy8TW+4qGGCk71R70hH02pPpNr076cP3EU9vDUOhKW2Ey7CZIeocZn9jkUJx9+pMYCxgG3Y7lpmAtXVNwh1w40U702a6yKVeuAXfpLsInWQxbg1hEt6V3qqzGzqs6VspQKB6fZpPZHEnNUv5WMBfQu1OWYXMca0Kg6lcmm0vfpuanRUvGjKIB+DvXgvPO4kahuMLbmXbFw1bMDQJDNC3OtQ/3V6jcFAFYbkFDzJsbdkluoJYbFK9QsYnC/A6AscWmxRdnTakbA39lrhsYgC/7ll0qXefLm6/NUy8ybSEFpqXK7nVFRhv5lOiVehHPmkirPCiFW29L39vzzmZvFrGSq8dGJEKmG6kyURbMll/5b2W9Y70F4vN/vcNI9ypOWb/GjFE9e8pPLL0OdWIZ+UcrEY+O+fp3t9w/pNPFkd0lZ/d13uoGaVXBu9Ylo+LT2VQNAU8l3oZlvcqVmYva9ZnuzIlrLkzeIiYBew4NeErYnE9C7lhqDAl+9piGQhpd4h+XX6iuwZ7h1VcyRixolP7lK18paDKuPZZ9a1uH1u4S90NfimXvtOCGiM6gl/18qMEVqNFFQQEnUNj6lH87pauph7vXUJBxJ+gsmI3EZpGW9HHCehFmIMaDK/+XFtqiMxwdVfYf4sRJ93P3ZsSF5aLJe6Ef1Ykhuqprg/tqD+Vr3ZoVA/KRFZ+5uvLNhZ/5BB744jBtkWLbBBhgX94GhgUwwQwVBcZ3c/WmQwfTsIzxk8hFnfhkYrBT8amONTj03d5qhRs0SEOVSVaex1tr3WZb00JP1NlglJ/TcTis9bbSy6pGJrHZtf7QqsU3yEYuW8aae1BsOdB3ED+sh0sKXGPGsDhJq7Dm1T5quT5q+UU4tVUu2XuoT+0OoHlFdl3Npj//kXzRZ9gxcj7fY62t22P7RNdfuCPLX9ov7a/vxu+NPkjP+sf7GELqM7gzmOnswyKiJh96fjHcijs385gjccA/yl1IyXy8waG7A1EyVBYBPrRW8917EVEZGkk6IRvVRT3dup23edCMUA6iAJBtw1D2oalI1tJOPSFDzCX61nxattRs2mNO4Saufy7JLWSeesGWoznyYKIDtP/sLHeYmDUNCa0TEi7EujMXuaYU5vk2JmMW1BIHWQthAckrq2BytgqzTlV5G9d2W0KWVSxilFr58mwzEXTC9l4Lb/EsDWJhuhAzhRrW2gDQKoFqkDf+LIOUV6PD0njo+rp5vWXlsiwxhax1qLNkxHMu2A7FOqux51xuQDYb5+j7RIsIwGPGwtl75yHeq2x6jzFq+4p1B8PiExCBr6rSKozj+AdrScWcQZoFpF7qnC9UaUmF+7P3VTmGzpXKSrp0o1+hjagPplW4W3qW6d1L7N6v9zC38lzcs2aPATHSPEyHOgz+1jpkQ0MTF6bpt9NiWadmpP6z4qY03btQPbBwOxlnQ+YDbTKB2HC2jk+mU+IRAnBVoRadcOjMarIulX0MXIRhRRe979QOsHrYTzc10/A315bi4pPLVgK/5EwrufVij2ys8g0mWnCl9F2GI4bobZ61zZMlHEv0cEpKnHB+P6Nddq01p+ZAib1d7WkIJ2pCMkQEb2iUswTXxcsIikQ+AIWa6j3Eg03NZNXBsDheLmDjXkZBWzdfjTu6SbO1c5iDrwR+DWMmCNbcyqFBfEC0hrybhN+lNkyLBKI3ArX3IGabFkjWG73kDbmtt61r+geXd0taq9niNro4gbaQz8PKxqzTGjpg5nAmGM43P24kF7wblk6A6wtd56AxVmLkEtsLfn0Jd6g8bOS+A2zZeuvpRy+AVv6XxsYNNP0/Rh3KjIy7jGeGYELZw7+4jWhYC/K9PIDK4B4Xft7CpxzlbXoJOjejSrDGNm3M44qBQOZFLGTVK47mte4b+VcFy/Kh0KlWKptWknjrFqStNVO5EJaqJijKQ4hizLwWCeU1OcXYUDC342y7OXM7STok9/o6FM6FFMQUjxTJb0rAZpwMQwQ72iQiSvyXFbo+Y9xSZPIUS+I+24eN7RTneczIVRa8Zl4mueOj9cH4h8ZnXkUrbKVCXO41dYqi6EZka0D4XrpfGZJLzr9PS5AJNKWBevCKePy4thDNP0pI7HQHcfEGj1trZ3umo92FMhZJBPk8j5wkjU30V9W+KUFqGYaPvlpKNw5ygh0ni11pQqC7SPtIK2GQT+38FTdOojoWDnhuIEji6cTC/sUxHb3ik9aBMsRZUNy/qYnOi0zF4gb4pjKscCjnempRxCIWDzh4cPV1PpBCtI5ahVHo1e2/j4iPj3OUitDWbBmRNAJaFZvdf7EGfp4WwG/YwULr8tiIk+rT4cLW1hpGmjn96ZPv9TA5lCCOmuDGlH3gUPGVZCm7g2pTIQc5rzB/US7tt4AyQs+1ka2ghzSEjrm80C2kN7XzmM0Ceicjj8ZZpvY8wU7juDcGx8CIx9vm68W+lQ4h429Xlmx+R8AmXuJIYZfaPrzF3HzrYmOjlSP8K4XVosekCGjCLY+SozSJZ/ERsKmz1it7viU5QovpELtMo4qZdPqUOFCILrKN8mAHY5XH+LXLgow6u38vDw1V+uImWyF/y4EgzI6BiLgjklPzpiog5bWC2Qt+GNwyvRahT2GTFxp7BYIKNbdn/HPVhmnCX7oryMQt0I6unmXn7QsqSLEsHhJ2jP/NtKwFrzMo9iH7T6R9sSLi76OC9ZJKwheXQfGLasm63Kv8Y5V8K+ROgD1TEBYZjJus6YbxdDnXyTGaYGOMXp8uhwFkJE+kGn51zvJkNh6sCcIgDvKToWkwqMLMmb0BJsCaK7tHkXucJXMX6CJadFpHRVmKL5fmHNjFlS0VWZugtS9hrAg1J4eK3G8BS2DrZILM6zg1uk67E3cxlkSZZV6rOsYdxAx6hwQ42Ckzz5ulOrNinSOkhIAfqAOTXVuFOmbeBYb9oj44xlSg75bl3VyHynbzCj9MV6wSS8eyx1zr0ZvflHO/75nhnOokEZBksLapYvt3C3HqW3H/QTWTgOacdc2+xtjTyKdHe396l61crbkIj1hCoGbVqXw0W4JGiFJuMkGTuczZJbkyuz7EvxpwryAPmxuftxMZMnr/oKUEzoYJyCVninzW/LWLsJBmxE1ei0cwtjMKuOQOI/B/gtt35OikCGcE2uDOvhuZB3KcMza/E24dtV3sOlXvA+4B4bU13mVXmAnWwCkIFvkU/OChbW5H/tbj9/XVnnrurJoQ35qMwxgtSe4YKlrjSfEjr50ri0MBkPwA27S6MQnWMlT3SAHKbEw8Cl6Txdzhdwj22nySZWuygSsPLHJDrOc4pctLjAD/FgmRDlLXw4qGiOM92yC0nvle7MgqWzVMcuV+Bd/4yuo0Zyxi51mpqlQEFxY3oQ9kdtLM6fv5FFyjbp2YAtsp+lVrkrKt+zkrbNUrgm6Lp8ELubvnb05GdSIdsxpM6XeW5pMW+SUrLbYNUL/3YE3qnwmAF3BS1nJvAMBoNE0K57WIVEstcZi7QlCV5VGnzBjraTTHVMPu1ZvS4zOrYvj3n+2rvlSzOq2jv2Fpv/EIjD8TbiXAlt1H874XA9PVkNarvahdQIKl4n91aGX/V2C+k+kkvtS9ON3UOG3EtqxZT5vbRNu2K80ulel6Y1ogr9CYUk311xt00fgE6bLUb2ey42rcEdugdagmbv5a7tQa2JbwTSxeYsJf2MT5aHDDe6dt1ZYicy2zNnf7mPZi+6UDBHs21Aa6d7pLBOqmGbOLmJTXVs86VmWadH0uvfpEGmHt5w/mR+87WrRDNtHYdK25VmbxJTxo+/2A3ApJQsgYYC+y1cU6QOlVN0/DxSpW34aW/VqQx/Sl02xdgGz5AOmVq8Un4V0+QsI5EmTqjmQWnM8KFD4G225G8Q1p6tIqRFtm0XIwrvYcI/V0QoE3naBXSPyM1ScvF/pTWnzRqhyCcEKu+3NXpiHBwU7R8IQ/lvjTijPtotArO8EXq1pD8t/JC+2+9kNSlW2ZrtugN26qH6oI0bsd9ECYq8JnXqTJLFC/dcOXuFk98Zw6tdnBfcl8v44YFIJT/feWDDLKPn+1PIeRfktqYPxQ2uhEYqKORj/nydo3DQTQ+k8p54YHhiJyZWX2gSrKnfGCxxBDI5dVdjtpt3kzKz4CgSb7EyuP2wYinFP1U1xQ0QYP7pga2y9Zy3NCeopt+CbkAbvd504cGigeZEyonH06qmtPJwi5KdASP26OY8+Kld4AkJ1BzulYvflxj8W01JyCuTOHRBKktKd+3PdgkX3939K00Anf3PXA4QaTlwW4ezLhNYvsbOetmvMbnH4sjymSZ9O6Y+TxlhW1ppow3uIMVDwbSJFCDXwwJhruHysOv7LVWlFL6+YvYF3vni6uvoVPrfE/ECIasqLqAXgaGX8tn0Cf58E7lqKixDJ2imfXfIEYPM/XFaGZmhcB3gLxKVwMjAO4dkPq44VDQoia1miTqksinSrYJXcyHdESnuP+/sBrzhgIGSboeGIpO35FcRRDGp5nvvkai8YWneJOQnHLsBRLBrIDiJqizVDDZ2PIdCfl20HlyT5yp5WIgBeUh2SdCH5qkSvE+lEuOjX3xMMx3IqiKld/Lv7DkrRC2Beql48fW0j6Uk8uPHs8I6RwNptrCZoFZmhpkpA/zq2uqxy78h6y44X0Qm/1Vd2/3ASSSSQmgo89LeDS6TWNYilRdDM1CcTaPwW+bXHMLt3TSW/5virEdBxn+iGTuoCBlMJsjc4XQXuQ9YjqDVULlJHZTMJ/qTkCj/PoUe0FEFZDLNUto8hb8XymfTaIb5N3s5otcRWsWJPJqinBlIO+tN7/FgzFXWLjOBlps4z4yw040krQ5OYAbPIqxezpWlZMzwGZX26i+IKPVRQaXAgu8B42HSUrDjRruJeCK070ogjRrV86ykxym7edKJgRAEpkyKumLCRBJyl+mxUyVIanH0GK0SXCZLXd+8VcARqGE3WIUmkx26WLkKfDJuHSXi3UHyLT6IJiAGNK+w1RN2V24sf118psAd5cx3iEYvhvhXTDNm8rhiKtgFqlPt3h8dcwAvgjKJ7Rlm0c1fRH0DgRUs8bfoZKexqTx8NLALMKXMBtwJWPTn005XE7zHLmxDw+coR9UDJpiRuIFp3ATtO3QG34nwA6M/wGEzD/BwmV84l+WHBbPjthta+dC7bg5jzL1bsYTC5lZvKYomT+M2uvWp3UsE7BhDIDC5vRb9cbKgcL+hME9GznFNaYp1I+oM8Cn3WEbi6Ed4mWi5ioDjiTWJw3NpV+Ge6TNDz+9U9hzJV8WkEqO2pD7dzMqdIK3qBcpU0p0AuHv23H/X5txnjEmRSzhZy+ZEUiSmbZUIgRfaRZHbqflJN9aZtRlaZYQaY8LnJnx4OM2r0BXP7epp8Ksk16Zc09Ik44nG8d6iMlJyzXSe5wBxzc4NF+ODB7LmJxOdaOryuJI+Qy0QV3Q53KljauoG2dUNp5kqBrJVOgS37jhTVWKOKSCaOQJgp7b8E7D9sWMu9DMDUydF5Q7vMzbCPiKp8MNOiBWA9He61P1YSsVVl2hNu8fJpOu54jNcCtiFsL+X7ESbb7SwKusN+oCQsc2S3u5vMMfe1Dlh4ET5ATEcr7TQKeJDuZ0GsAkmlW9QS0B11vGyiD+p3wtpaEqrqCLTnOeKQ3/ne0mihrzcKVmtw1M47SxgwaIpNChCEepsea0VRFYHCDbqosPpIeYDdCOx6qrFIyTptja3zSX2bWf1jLA645XJ2Fd+qNP8L9n3c+D6hhOrJST1Kdj9ypMmBfgsyOMV5ilHLoff6Web6khZlZFovgZUMkJz50avFTsnjZotBxEAfg4pLpoTzidAfOKSkXkUT574AQi3l1jnZo8ousq8+IU8/pTczKSDpcZmmkN/fbC9U/BnOMbC2B8uG138JstbItUpT+fr/wJSi3Zym0y+eTFl1ocGoBZgs7YzlL8FcoRYpA7rbJoFSSw5FfDmFBcm2jxtirFO97TA1PN+zrT5SDdiL5VH7cvmv3KWzF87yVv9xmdkoHJeU7HPbkznzmgniaxUZsBFVcyRDOWXIK8eN1c1K/96jL/LQXCFFEUZz7xznQXRq3SdnAr8TZk9d0B9oKNKV8Tfwv+QMXddI4nwTz65U1YW7vrJ0mHem9qlDjIcS4D2tYDp5OeZbOltKGvCZ5urg0PWca+mlddZCgmPvNcyq3gW/CTZN7bziEwsPK3t3cpuLdtGyASK4hDtscGhS6ttIDnxTFztZS2b4dkiWLyG26oSlYnvV8JEeQfe5WuAKu6qM1gCr1c5ggOyNyXvTPsBbYnAIvVyEtJhN7DpzrmFiT10Ss+4W4iESDJXOG2GyBHeWFBBPI4ap9qri1PbiyGnBysWcjk4Lsbi4X7ELUTGfIIKQxmTPZPcaIxTYW+GGdGOHY0WXxlX6Uh8aLmSwzR7aM8J+10dGcM1bQa9lcJXHpfl7De2qxy5Ag9oTwPFtAmDuKtnGeMNB1kpOj5UtWaQl5Vp4quCXQop5KbOaTkUMEc9gkkbSS+ATNiPqU3IAzBczis11ayI4XmsEvEHdn8VdRXHnRNj1ZkuQvzs/BQ+baQGpzKxrHDRKs6+y8u3jBGHtwxjqMvSB5e+0jW+6zwLuwrDEHQ5ljEuZcc+9dtGiTGCECXh4UJMReKR25E96oby3pOaE0O4rSIquP4xuRPFN5EIYVeiqBbYKPQjrGicJAajc2GZkFmUcl+mGe7WAuVu0EVA37z6EYpiYHNp1pri5PtfTxwCeGIWZVtR72KWgrCamUDMcHKbcY0F8wTXb5J/ho3FR1RhZmDrlLo7DlCLt2sOP6LAlaxFagTXwvAfWx7SBYKdzaGaEP39yOS+stPJIE7Jt0tg5qQ5QKLzyYApNOT+wTSlNdqx7++UuXWZWmNXpmg7jM6S3loDQtBy8TxgUhdeO+5D6quhMhf28+rL5CxuLKyI2OaMY8kebxszlQG3jgokMeHtP4SihulDT5NHLgNJW3Tgci2lWsLy2htwYfamnkd/UwdE6wbAiPuxmU3+7SGWx0Nd3w21qfu8TqCUSE65qPeRMV/CRTu07olVxmrLJElcNuaTbnL2RZaI5lqwBhH5wEu/B81MA1SoxPqJvBAyI28K05rmvU0j7ljxLfdbRwiso1+6r4ZOv2IE2Nq8RRBAubtEGwdyc45KVaklmBYvHNQ3T7bXGWOZCfm1WvFtyaRouREvjo7ZUNO/TY/Gcj8kYxBEbRsO7EMGxM3Eq6i19LE23upZzNAJ/Ym7XEEKngtu7cMeHDJgDtXG1fNuQGC83ijcrZ3Cl6/5y+fFn9Pyd2PEuOpUaJCaHunwqvMVvOvMD+kSUoOCqJs0A+iFs01A3QcfEC6yLV9EEAWutYtRsNAqRK/15NEFMAz9fj70Deg8UOejpA1BgoR8+/Me0EgMIHqb+rUmsL+RFLq9U3RKyQIQyVJJabmV4y2naVzzqH+knnyEB2KCUlwkqfHxcGTEe8txB6ewsKnhGoS8C7JZZUYwkNPFerIt7MBK5YHaMVA5lovdY+kZ90XX1bgenv4Rc4V8/eVY+Mp6tBz6zxclsrvQwC0DM/pRTNfm7XOfyQDvBw7uOmJCMYpiXkv/aF6xjTyUKh1YB2WqARn6vpShR3vXYsD14no7tXOKypD696jwDqjfzqH/wyCPxxStMWKc+6dnn8h0FskjvSoDCg2JWnHv7/K35A2pKgltKJnp8foEIrX8M0gn7sp23rDXZApTW9xsjBFCkROmqAM0JI0V0TZjx7Kan13f0kx81PlW81NBx8TVni8m21NUbqvGEcitMc0dC5bGkm7d3MPDyXbJJ0Ez206ZlADhz9vTDe7rEScvN2OeFh5+1S3Z8kT5S4LyYil0aEVkR56deNGWPoFGkrwKihIUyWX0wL8tT5lG6pR21xYpug+q+LMkJSfaPEYR00GpCY4bInNYEshhrelPJhXzAaO0SgbGOmMxufOcUdg/tHk6Xq51fqdv0z1JM+aKN/aDVKrvL0Wdr/ZOV7WPOS6Su3cOa9rKQgDrg2hxCxQInjfh9uCUF3+fAM1jusApbDKLVQr6jp6UhD+Rw7ipUWdVRndnTWTe5uWEtcVgKVXndXeQ+Dpo13z4nq4QPfUXqhGjHawSJYs6aYy1ITsajYJ//OqoW5vVFMJPO/ATPYeyOC/ksgHW+qnI6jh4bKeVz5XlvZFVTw5nsZcGIEdjt8vwdM7cbzk3p/LWFcL1rAO8klynSYE9NA///9ktJtP8s/YqkRBY9lh1V5Du2EZt6t469OvgvLD4o/7idrjvrg/8PcWjwEVJ4iWa8OKySCsFdlUjz85dRyDQThiklCGPT1hb2wYncM8ITMhFmECT1gY0k93r/kf2K7SG4VhDKuOsHK+g06qMUQubOe7dvW5yfKyagApPp+bL9ud9nrE4wB9Yddu+LJMmiMITNS76R+aaJG5am17NlPtfT0cM0oDfGJi5JWHsPxVX1Z/2XxhOkIpzT/5NxHMx5vaejlvr5XvpZuqMHH/dWjTRuQxZsSiMpI7mIPgGlCfxA4FCe/9Nynx217M1pOIpc7XRw+alQQTo10ptXRxCvv5HJSs/9enwMbzsQn3c2IC9y1D5HqTc1OfO0NLXlf5NmTDdjmAxcUHV5R2lAnWKsrd00dr6RUmKDTbVjgljFDXHQItqwQNfncBOkw4qFS2Cjyuz6nyzKppJ5/HZD5rgGSgSUCdeZdDOJgjgKJOQXPGTKKciF8w9zfoLjcOYjc4gSEeFg29iOpv0q+Gv1RY+0O3GNphA1YcK5SxcBPgpd4gdnoH4MRTRH/JR2Pwdw5wxOt3TTJJeKTqDdU5frYmMk2Z6jASnByJx9K+oxVw0MWypaR7Kn9cAwlb3yaa3tr2eXiPHTrFiksjfabcJRSaP3vejsbF9Bpnv5+LomWQCgTFZOdwz+ssJEQDx6cb0PW72UHtT6Dg8beXyIkPlV7yaWEaLWe7//COQOwBUnd8tUyaQVQGR+SDkzLHiV+oFcOvY/gsaIUpY0Ydqx2fFwrewYa7khOjvWgdUnbHZrRlbGoRac+4W6LD/ncZOj9E/vnGm5IeWNwrx4gmqLcmcbTVKz9Y6bwqe4bem2GPWqD5K6vohwaYxNclb6E6Us3H8j472xTd88du+6Ghf1dd7RIKjLgwQ5W3zR6on22HnXfX9yr5SSbuPthE6l8O5vfjuWa9ydK8aD4NsvI+eo2v+DFeTNjdOSZ3icCUI4GGr4+FHHweUMLuBOS8M3AkpqaTCI1vi8AV9+C0VkM/LQWMy6glhDNyGKIJXSHYM9d5RRgg0u5gHA+ZADm9I0EOJV3GgrK0OiZtTPArZnBCSVoFltwC1uUFpGdjkQGaEL2vIdJyDOWwzWY3rphksimbrElPb9Ki07kH5FBCqUeg5G3aQZ7AKcwlwF7fqEje2a6/WPjB5Hai0OXdeyUTmide6ltJ8DFJuyAt64VXI5Ry1V1fijswlvtbCMptm3pYzytSF01530SfdaqSL/HTWSeqOsdXQV7g3NuqaettNRm/6uSMJnBnugtcFN79ouW17EXbDC1vcYRpH6K8z6gxK3/DHgTfwaWUuoMn7N5Gf97C+VJ+wy4Xm3U2VwMUcbY+Prx8ZOFYpX28eOiteUQ2eTV7eUJcsdPTf9IpinZ/ZN/3Db/fNCYfOQ3/oGMa595Qndkuijx5hKvBP//1b2oMN4lEWep1FvuUGKx7mpBMfxP1isOsRt80pbi8dcJKPPv4mbQhPb7WwFyv1LynbHCrM3Qc3FPCuuKB3d5WLKNyJK1QzlSE6PbtS2jALftppK6JW75pfoncOybmNJC+b5W2O00k49b8L7vVF7qMf0tKW/obw8g1esV0naqu5vivwmb2NEVDLSdsvH3xFmsPvmEX6h6/fluumC17NXzpiuhmmlkk4L7K57ppElZqHlxFtJi/8Ry9VZukfz4Z6sx2pRaZBFJrOMCFQT+dP67QJNBFwxGtTTPfd299/rBxTE8mD+0KIl/kbHBwGK1CKGciiUNMYzuWEJ+HbO4uFBZTTQ9sNKspN/WGygV2y8F5rSVueB+X8cFHnGjJw9yWiTGdvYKifZBhdnsnkeqppCN8X4uzpcLKawWtLM6GHEAL3XRijTWcqgvO61aIQgzI3hWtPaDFG/M6jICVZqL1045OWtPmtCvgKNjy0dcJIERQxfKzEX+XrBG9Pqflip2eZ/iFOWoh3LL1lcpAP+66S15T3UJ2R4owMdIANCKBr8+/qzvLbxn6hMEiOmRqOSK0ULdaF2od5G/NJoHPyOsquYevv66FC3UB1g+O+8dguLN2gPFtpLM1yjQfJp9ZR6mLBBEyd+X78LGPHKNKPNxgwFwvqIXxXMBS35ulWkr0zm3MJt5RFxARaGLQuzstMtbhF2Ws0Vm6HKUWM6F7J/JBn3ad1jHiyyO9eD4mE8q2hyoUS8gxgvCxzsD5QL7kuUSXmsYiwteqXG7SVHvVx+Z3fSEJyXn0+eV9d1VM7GUwUXJOMzB/KYIus/MJJXLiIV6fWSpyz62kK8qn66WKMQ10FwHBvp6+Ch0JeFXlUPYAdvsfdGDmVJE7r+1STLGiaqwQ0cHXgdf7Mo8QPp+H8KhMDJ1NSORf2+HKSkYzrByuOvByrVw6MqDR3uffe/4Z49lr6tjMXTy2BmRKy3X6d0M1uyh8dzAvR0bctPRosPg1TTIDreWcxM040AVVGVBmbWynOI2WHeyCjWpVb2XubwRvJXn9WBWRxn92jbDCtadEAboeeeoNRdleRzA+ADHi9f5k7b/IxPquwTbYTNPO4xL3xrqMf3hJ9+48N2AhAOh+oea6QG6G1uVAceu4hCozso7UeQbVMEFOQJPpelJIBlpdicZqc5Aw6rK09tMcgw3ofaRqEpOBQo5eZB08m2wMeuF6EHQt8QIfMdlYq4ggMCmLJuEwcu0qaA9aTtj4uLBIKGYQczmAHse34PW1k//fNfUSUyCEdWWhe8kXeMXc072G9nGX73dRkyUeQGBhtyvc9K+671Ec39jPbkqfKBVzAmHfMXJoJLPtZ0TPGxVbqLVOh0t+hK2R6z9pcvtxtyA54W/2FO+ZZrVz4pKvHur6R3XlJMOiEpHQ/WN+V/9uqF/95nn64rU81nfqsF7o/EQk9Q+9JzOw2okf4iB/pg1JTUbYispF0oJF/+f2EZBZH8ZlBGlX/qXGghbNgSO+3fYueieObITKCwN9RkiZ96g6DUkkWNgqSQ+3+RtFL9DULGepnu7f1rD+2voPKvEqZsW8so1b/yZwdJZOqJ0csdhhkB25IK3yJ/0FTxUqvpYEh3LUL0oJ2L35SyyvEA2SPOi1kOoKGee+vX0ScYtgQ2DKvJzAdiT0c27xPV2/AJsJpyTSkyvXQLbTtWL6v5b3uLpM8e+MVG04gUnbh26tQYCDUGBe4tycLWUAs9pTYm/EfU2VmVKP9up/dh/WS4RrfcukNsdUiafkV5xnGOfdC0575W7L9zvsuU6YNS2sHNu8F5FBhZgEkccnKp3dZwzbM2xGixTJyOw1lQ55MxJ4QesOIj+zZ8uW0nzJeTDvKmTVJT80nCeaA4kh9+FK2Rs5OYPBUKVE/CQHZkYIdtK8zueapH6XFe+JFFPnJqavVU+YlN9fbZndQLb24CA5VWi9tb2Hg1AkyI2sX5CHljoEfXVhZ4/nTrcNCqUS9oo3MPnDGxrtfz+eD02qkJSPFi4FlzzlR/EzNmC67TpmN8izc9AjEvoZqme9xdhxBVk6ghOI8g1VbrLG8HiLOeHRyIlit0PhdIP4wG1AnjZwIzVE4sS3hREnxDsvSWSsMReNB3E/Js+KSA1sQV5pxOJQv5zKJszxWy53NqcRe51ooFMVV7JuvLIi3zqn5FyvhG3y2j4Pr/DgIgOH3WnhZUWBxZWDtSyzAcNvlFHQsqf41HsJUP7VjX/9u64xKQLTG0bcH9SU6sjt36cKf2JM/zuOUvMnO6oz3WLN9+VzhiWeW2LmUYPUhMk0alSqG62CUR+2sQ9b75IaV/ZLKJ4lxFyXqUx/uU0GELmT+TIn6DeVmrVUqWxaoc6pU81K4yR83UwtD0ugGObsix5ce0UKbFVJpPri7CplUKqijzk2Wzd/Xah2QUxileEy2LYwpiNu15ysZvM2X22HlS3+yoLADsf70p3HeIqMVyxoDXle9EZ+yg/fSRDPv3LmSAY8A13Slhn3LxYHqwHBNYU+e+tcB90qqY60gVQd61wy+7kYJEOmWxt5586PHo9ejEe9UHkU1r5UuH6YC/jfTU5x6zb5QqbpeJghKK+Mda0Co08aQKmCwR7SbXGoEm336VT1Vc5MrD7aN8JR/geyBm9jpB8Po25RnOrqeeFo/6aVt9OjhAuHLobFtLIwESdaKWGaO0OUqRGbGpIQ0M8llcnII33SKJhib850y9bbenIHXcFS5rfxiZfEPJX/Zujjz/bcPTH3Id3lVQ/Ds8h18KKT8NIRPor87yk65PMje6QnFXdFllkXU36O6o8vJIhtg4J+8jz1As+GLJVXzwYTjCr6SCqutsN+Ni9kVZNRRdwN6Oxo2Md9b1q9JPqICsIqyzfu9//d1QGU9m9ix8iXhsCK3s1NrUnBW1KXXB/o4BpF4McKCf+12kyZW2jhzxG6ufrWsLx+ZlylgMCfrymPwwJwrUrl8SBGRF9j9TaVwEdtDxayzuW05uFKbkA6O1amxP550w9HzdiwXjtuRRBUdJ4/OJAYuYYM26ccgeZPTMWz+g16MGH3+g055YF+dTJQm00kEePgSF9ZDPqi8lO50MYSXVezz7JgPm0v8n3D5PrNWdrYTqIziyulaf2L7Cw1xj9ABAjqaQXy59IikAuqPggfMjcyIxmozuu8nTg3v6hX8iHMJnTQRl3St4oIn5Q9dOd7YzLeOxiB7RFjBjrpQDXQzcc7LLwiEV3ErA8nlqroQRQBosT0ZNcaq0fZGLXP2D9Ch4rMqFvJ0apeAi+TL+r72rZCxKLQUEAS31vhRisb71LbFhDtJjbO/eumxoy+tIdv486STobsKvqK4lHCOt+BcrOJWroxbmXGP2llu4yPaI2taLmq7mxsp7jm4/Yv231oYydrvpw0Owq+KHeFv0jtg0cD1TRvoS7BjFkEbiEvoE6aSPg4+wAiUu8wiExVP9G/K4fhaDoOknIB6nEprUjNlmBezCEuTvs8NX5zCzbr0z+4hTGHlkl6F0CCb+R8fiDovkhs9bI6jLSmc+Mg8Rd2mrEhLYkq7GU0mq6+kk6Xb+6/RAexl6t2u/nDsvJ5+3FP61rCRVPZfpOyfv/e0mm5hCE2UAyYVR/Tpy6F/7Vwh3+S7YiCUr78Sv1Edjb9WdzOSvNespcseLSBVdoU+w8lw2J2b3IVtfwV5ZqkkKDAz1ZarLPlO9v9rQMce8lNfy++nib1kzm9R0Ot993880nh0NfJudFI5acyXnAWV9136q1jy1wqlIfmL5nN475Wg7GqXOVyNdJpZUzuBHbE3TxxiDhVDIr/Uc2JQnWnusVeVSK5EOSDT1N/cUl7NdAINgu3XUnqeOHK2pGeDhdjqQ41xMyDfzcN+Geg0ErYGH67bRCdU2CjY5qoVdbKFqoO1seEM5CQanO3RNrcskZb2NRdOltqaEj9BF8skR+G61WuMhGmyHorSjWsoEWuWqBf3l1CqFJAJL/HECak9h0racAF+wmj/b+aM0tn1edNEbZ79xgMC5GpJu1uMzt1/VRIU/iI/UBc+yO0v6UGxgqcVLYkm0iRfJfPUVVj8F8J8xA2ipgtvK88gnuD15zvrBkV0IoAcWk4pqldAa8iWgczBLRdS+PKBT0O5WefrnkkYuKLYYHx3ZS4vEHDKmHzEaR4Qpa1oxMZRn2o2ItpUFmLSliIBL2DCSCQ/ZDo3vVSbHGKzCIwijJ932Z01QUlehzMTbBtYp2BV4kYejf9gvFW3HuYB1GeKWPBfKMTXbkIJvddXXSXVkH6walFgST9Okyfj5ahTBn9w3k84dBDRNDr/rqGc8vSh/u4zYuwIkLiLQVdg9k6ZdMsevJ+yjOUa8vX2lyl4CEs+Dp0PRvXXTzu8YIHh0Y9+By+CIBjXzuCMU45QvbxLNeVnRz//JSO4rBeOsWnuQaAwHectr4RiwkfJhGg1sVYyRGUrvqxVSSmDylwxO+SQds23/eQpkPfz/DD+qoP9n4FL1B1BN6HgJZuHv3IgZrPEBg3p/UzfuhnBSe5GjeS0TVscPdZQL36N6IQc42mK6ScXjQ80ZhpjybpPBSVQcQcRnuCR05Fow6AMDACzgh6x17prG6YgR6O2Yg1yeGrCpSDNwD5c8uYUyybIAnJKrcNXwVePzoOXtejbEKaNQJJkYOfQBkzwqwzo0FyFqVPbyAa66dLYvk5fhmwIix0jEmU6F3RGd4Rv5k5Wpovdav7izsUFIJGw4BAO2J4wH+OW12zr+oEWtiIfxJJzzC/EHZz/io7TMmzW7nMOi1HtwgI9NzB0qH84sNbBxkmLbBOAgmapVQTJ4jmxN8VG+2Kb/LVkkymlOtQBztMDVot0hgk3urbUbFKKBiCtcWqQdNQVpr9hNvAb5V8oHZfC+ZPmWBzdTi7NdcS7AdGx8QXP4NpDt1cE36AzgRE/Aw88j1ZjcIRFQ6whyVqsIcAeDJ058YfHJSXsysE+0is9PNb2rxnEkeEuTsBV2DC5cCaMoRxMkbUKjH+8QFXVPQyMvqh2bJvEU8Bt2jhE5l5ASTjI/DfKnD/pZBSWDgVLr5a2ImmL0VrbN1XtZvtvD2jG+M4vetL3V/lg5TQJD+Yj8dQqFtukqsK6ijdwz13Xalwt5eow2VjJsDhRVQc3KvZA1qdis3u5jvAXR8w8m6c5LfYRdpZ9xI7We314dl/Y94Vvl18lDBNHrPFp3u6gyg37e19oJcaHGEYaXDKWYyi51GAPshMk68hFMR1A4nOKyH0IqdNJJN37lgzejM7f8ek9yoPKLebUZMkZCtSmX6qj7jAdZnfVdZLrn4uVOaWQqv+eV11vDtH+YpjVnBfu5SsDN++550fk1njm/tCD1MM6Tt3NbDuwZWjQy0zhp2Oyl5q0vwWjL74xMIiU9k8KR6GFnnSlbZ789MZ35ld1kd/j2mUhBnp+pwZBdrg8cPFLL0xOetW1Bl3iDkDZ8amW2IxZC2946HQx8VLckxPUMg0ekZotjpKFOTUb15KPwxtceNdSHOQw8FiC05PWccZtRfv1nAbKmr/VDs3H1cvAKmxjwr2SttMNqcm1mrR+QAxmf+xzYdDzhLdIx/zZK9ElH0ib/gWbTBUQ7SbIxuAHkjUm9MC08QfwEvY/a6bY7R1BS3An91R+L+C5j6skHLsX6wYmJw809g+mK0/Ei3ijDEQCbBu1S3DO4/BQeMdO4LauJfS8ZqN3zmme/GGwAdj193hCoS87DqQR6YcUTmcmnd7DxAyetYs36fQMnpyRT49Ofb+ZUKUROrOd4CZBs4jlx86XTKNCL08Bu48jYXXCl+f+sLAflQQw9xotuZO08AN9Hta9M/i5wZsyfAu7hnqZsR/pOyjiKimmO8ShZEtRcRfjR/yoWYj1I38k3EE8CXrtjK8e831bH+0PW8b4+Wfapnshmz4hLlqGeix/trCX7KVg8yex8R6TSNbC3Wnj0HSpMY4FK55MTbVrffO96Wr6NLP9zs0yqtQx/n2LnScmugwgQ3NfQfZubpP/JSVtGMoPMvWcDJIblnJOSJPh96PQwhOKI2GFavJqxvvtaIwpH+RhcShsffkB8M5AaYWBfbpsWEYPnNjwYTWiZosLmMclg3JHDDKmWZKZMRIqagjEcmFpbUN3ufHwjasMM89YPSLZSSX7J3tZJge3tA6uYaVQiZSrViwYcFcuW11yx9MkUMghlzycNALJ3g9pkPvHeCTi+5hl/qaYZj1pa0bLWKZ9mIlpdjwL4ijHqSelusthUgha1LCyOuihuIg0sZphkzojKqaHLRUWZgY94AvUSpAwPVfTCKkC2219ysGlnrxLq6LsefA6geUPcT/hyhF1lN+zayflxl0bORFLkqw30QEsO7xuy3BoaK/69LiSiPfn1WpqSw7/a548EsqPzEXCu2xPblQLAKaw7hqA6oeu3jKRWQ5MVfm4tgwTDQUcUl+XF6z24HmSPcO8RD/LOOWZ4rfbxtBxKT88KfBcHxkOxyXfY7Y4yEtp440tRWp7srK0XXUgpP3sr1LvMXCNGL9s/LAsB1mkDkqJJB/teBqTSsYzyjFbARNwWSyerIn3OlmZJJE2EVbML3+AURW34MBOasFF6sTrz70NmGVUZpHox4viH1OJV2tN6/GkQcSI8M9lRyT6Xye1sPdOZKmqyZy2xTZB3Wqn062PTALhEsFheTXef6JCYC0dFjP0vWRDsIlRKbsLobviUo3viUZm0bXI9t2dlDq2HlVlxnhhm4eSNSPolVjQuGEcJ4bFJVkeW41V6iWhkvtSjAq7hpmwHusgPoU0JQ6RP6Pn+UPam7JaxJx8xn9DMZ+JsFLcxlSn4bUV5PfOPpcPAlQSwpZ4KgdWuR6RXIDeOnwnGJQFQVLPiBiAesuieBLsv2symfPywF7+kjT8K/D5xvd+Gg3s9RRRn3Q862QPIR+Ry4HKKkpbhBNENFSzPycB18JJDr469Ta8OQKL6Ba+kW2Svw2GL9E07oMcYVH9WL1FzVBuT1WJitmOS753GUzCj2Bu1VU85lCOdmQGiTx3bdV/qTbStoXIS4NKQAmXpE+3KasJ967NuAPf7JBX4U5xumqMyoxS1AdQ1F1NEEXtu0FSyQ6g0WXi/E1d+lOq0g8rq5cCTnO6dUkaVRtWH3BeDjts8TW6bD79MKgLfTi1jhEiXg8FVQKVtFyDmOqQMMkRy6tw80SailiLRNg9VffAPSXFXrws3Zchg8JizDUlc9PO4Ud9fO5b2V+jFWBASxMyl/nF+U8MVvURK4pojlyyDNo1wcxOjXHqHs2SmZWLOcCcWMBX2yWi2hIR1lJtudAt58rDooYpKmSffD5BuF1aI50N6io14nuRgq2lokE8xm/9bwlHXlSI6IY0OXFXotPUYCOrLBAWGOp1g/xyC0YO9/sf+Tb/qSokNFUGWKnIBFGFkSfupRnTBjOXDeM9gzkY82R8zK5S7145E+gKzVSOWYhm1o/aMDOoPHipgbBV0ksO2B6k787AWVoCfYH7muh5RA+EVsYVp3bnEkTYSHx9wOhBCG0R+NfpixAx1lblDDrMV+0TUE9ABdfr8JeTAzQRC0y2Reac+5l+KGe7QjbRlWn3xHAaA+eCEVUVqEdQWC40MdIUCG04TmddJUdnjEi6fTv4eHqrIrRN0FMesJv9GQx4dt1omYCs+Kpj1UX2OsFPB5IJvHJ9qpeW3cS152oBLRPSSO5Aiq20VcjBml8yrPS/WtrC8VrRlZ/hVUnHTKHuT57dNZ4mvTieZTBz+dTPUI7WM73EpgUdJjb1tdmXvFLHFnnuWG+eXt2Zliz7ZGato5vEWE4nZowxoE2bDUk6EGaur+NKOm7Deawj38Lp4+1lm6a/MHw6jcKL0zeM1Xo0RnF24gizBXmiFGOxJ43qRhezqsJmpRJbob8cImY2+I5pEUCdgw0U3paOQxIm+AZeUReG9gv05ZxWa3HRNILn6Asp31eLBqqN2wYSA5AxlEMGrRXSKoFT6YE74644jo7ykrUg6FUz1VSY0hAC6pPz2nqTQEesKE/msx73JVuuo5Yk4BgRLXROGQWodSYV05B5zD8x3RmUyHxjgThZye0DUORkWV/aX7UDke9HpmuWIGR4clleGKYUoWUagDINlE6O0yI+Gaq8zU/7xNbD2Z7bDfvEHnLIC2/z4YkDNXL6Oqk3IVkMpm2knoZ8C38PkGvM0Qpu9V0+EYmpGbcE/enYteWBjjiUcbM/MxOtNDW/C+MHjrs9k19RWwL8OWXZ8eUsvkiiL+GoS9fappWvmYc3IOoSuuiO1fua9TEJjsIdrD5zmclo5GgzYsgiJFdc62FOJYHAg+bdjq4rxmk8lplv/UnD2nH7MBuufrVYgvxgZnBIW2KOfDfw03b1N9TANrfowLv0Wir8Qb2lSn5Ruh6taJzHtVDmW8DCXB77zA/RxzPN3Frd11kfU+VZ+aRhRV+nSIFP2az5lDQtD82L+AYjldH5DL92vtg6Uy3hwvLn/RuzCbJ4uKirbnTvgwsxXjCg6zVUXgLfDcL3SdPAOUyB+FsfaNV0MW7E++s9Fd2i/8VzPt3ziz4xJdE8gtps+2we/7IbiqBR0kAGgzEB40CORN2AzD6DARZGRXBTYzpilI/ZW22ZPzvfEBlcKcRsqvbL1vzcJOskNMwj02giphVqjmAsr0cgWggM0iFKgbX2FKSopz1XTloBTeRM2gPktjOT2kjHL/a72KjthJmay+NzGZlaBmqOQZDasnZwpphbwVUCtcql4bGnJIPVh8DuDKNLx6qHnoJcmS6xIOev9eZmlmE7MC0tc+i1apVWj/DdcfV3coCbClGyPMew2eUYin3LwmBl4MmWgVc7/WjkoLzaQKJz/YBrsr5uXi/7oW4rDz4xQpmSmJQ5MOvVKGkyYHMsMp5CoAkc1DK7drENq5D0F1Cl2ieGhf6Agwr0Qz3IulU1AWVZxZVR3Ci9NgwUErhe2H2yGjjKdwjKPGT4PBW2E9VpN8ywPIcJ3i7hK+6RVxbt9g576wZ0SMo2LCxR196ziNPKJxKcn9Q5KYApYf66uuSKcXjJdKBuSBT5mPHrgf0qgxpykSVuSyOx283MIO7JEZ7bB4C7Mn5p2oCZAVo7Ch73zNFQ/qfdk1QR/CKJk1YlgUNyjK99+W22unYzqZPO0O/PR/YzFOJPtbEf/6FUiTZOiWCJdr1pcWjSwnQlZOU0s5HzVYr0Zx836oPyFdqCFrmpOudPG5/c4CapMhU5UxbB3WEZ1jOsG3tkfxtTE1N1kUsSpA5tTKVhyQ35hc2BdaxrjYDV21pJa/3KlSCPaQUPVC7zC3fACHikzrH85kpUrm+AvVbLkePUe+HElBuoVbcwJs6gzARLRRrJssQsM/HceymG+8o1Gi0j3cYh5Ym2yfYPA5i+26G3Cqb/bk/ZIC88gqEc7zVpqnmM7NanZs5Do0tEcPsU5C7Qq0MumVOV4ijrKqih/c3y/0z1U+/jy7G9e29rePyKTpqF1u9zyg5PBhTEp9odK3ChUSvDG16NX2eoxYW7zh4WVIl0fPV0bvAsWN6kpaWtBkyZFdA816De6zVwppYbHQLMFQaGkwZieBi6Hou9CYhuIBxc3kBGfIhOZbUZWroo+Lgji2IWxyALI9Nlzl9mw5pWjbw0ShINP8+0iwnMpuzgkmqhDrXOY73ynsveCZv+6YPGMHCjyAfNo6Iw+5P05jB4xRLdeiv59OTeh9vhIHw8egRrAmkXxs9nUbJzDTInok7nNHkYa1/PpS4D5qsA+SANrz1Truk3t+ee6XqkOaeW7C5BPTwSMCcfQaAlPcgOU6kzufZ2NZXbb1KR0O1enftsrZ+XsukG1S+zdvGL+bIQ3a3qb3GAiJ9zVf38wgcNsCXTiDakucBVhPMDX9eALGJeAso7hkhaVpVONBx71APBdOretJVm+/tHMx/HfWyGRK7hGpyCLTBEDIjq6vi4t1WOAvjn4DB1DFpHdWd2/x2lzV6gwiVgs/Vr8rjI3YKDVGaYPCC34lkmzLul8XdrB2I5H5MgvIUpxivTGa/UaGynp63Dfekfxx991DUwRwv2P3M+qtRrrrmJ+q3X2Hd6y60qcZXcsVIJ+g6Mv/6u86cg1zEP1Ov8g1D/x4YyS+W2kcNnV9MBCnS6z4DXZfXu+Dl6wVunT1x0BcoQI0onRenCm/pN/33skY27VkgpMyw12es5O6Ycz710bSIkLqF+mWu2PVVvt1Eni9+mGNR/+166WZJFIq23JhQc4fMqRXxi75x1KfEyvW0ZPqLaEsrIkHSW/PVPn3bjdGrjjQ6/tL3N/2Xc+n9lx14yT7Ab1SDXbMQueIQOx/0dqWw/05shSVJQZAPU36Nui62+eeTUhqh6WbttyprMI/wFLNYwATModGXyISSrwt5i5UEtszmIMPA6o3IM1nF+2E8K1g6ggJcJmglCU5RnmCv40rnVCr5s0kqdBqgmUJVnSSv3FCbSqlz5zFn1YJgu6VCDXRKoc3YyZrgTqQjV+DQtwWzmbcHN8t6diAszioTzUwBKNFP/uIu4fGM+KGYIXSfQIT2YcTKpoNpmPPRGty17T3bHthxUv+KMWNLoumMb4pzfubP8xSRi9xiuXt8B6DVJG8yGl8dBxnq5U2WqL64v/F9/NhU13oOtd6Z46/qeYnHzLir4Dti0ireZkE6O3foU6YbRDOLJQLUAECVygeEycOtLdnM+eZqH7vUNcOfOIn3vkctLZ1pPEsaFJr7uWNpVXNnebctmW8c7O/KDdLu8iU+93RbF2cjZz6BzSkfvZLPg9pCVxEGag9jcDXmy5Jo73wZSGVXM5mr9i2xwyZ4SiOSy6xOz44pxao18GonvDeJneIF5Vuy+uVJ+W9UphdO1jZI6lztk4qWX4Qw3tue/0fRw/lb8BO7lobePhR1S93SzSsLPrH6ybsmdoRw0hF9Z52O7W45AdSf3M5o/xWCq3+jM43cdNlS78W/+bAkzPvqYTR4OSrx01tVYFci7mkKVs3skFzgRE9sMouug2HKI0VqniF52++/6d/o7k0Kc8m87Wz/xLgMpnpmgsD3fqs1UyFd3O8VY3tbJbsIs3udy+gy6xmjvnL7d73Nk6Of3iHTS006L6rj5fsbLCUtZtSdMbMfIPyXl5eZgV0Z7K7anPF6cLAsAWobYN6EVRrqdF3MSU8fWzl4v/kC+LzPBYj/yclyUL1NnMMNkJ8ZGvI4JQrb82H6RZZxROgwGQXYkJuTJSqZiHZd3zAg2auisyiE9MMNs+6jD9Uwt0rr6faQjbPBjmnfr+D/H679N/G+K6Un5KjChHfKile0T+L9Out2MUD8Y3apTNkfxr/xYaTDAo0HXjpTysypGqSpC3pY1X5jlDLHo2ineb3LI5ll/RRCOBmvhMmE8wRbtNtVTnrKRhjoYd/1vwOh/3F9tP8JcXiJcBHtC5GR5Y/fEBSoYFofgrnkt3U5/xMRt0Kcu6xg8KplxM1VUPnIB6fVQ2CcvP9R1/7+q27vLq7oBCRQ4ub5KOeojf7ix6D8Rnfuvh5rPJUWUa5c2m5KLYuGrul2fMuwmhGZhIEeGBD0g91NcwzoK250fRsjPTvcGrv1RnPo07bz1GIIB0pLTNgAa+rW5u8BAasVgnT4pNIHuHca33wEiBpItOhTJz8Vpxgp1KkWSNElndWqKE56zoH1xFI9g1Qf3t2ezMAnXkE2OODkOCun261FdL+OEGZ4UHVye+Qm2uInWU3r6ozNm8yYv3Z0t/RNRL5cv3WfKRABPMvxynciTubN09Xb6mq5UNEEi+lL9QXbcAyXbXFrM2OqbTbe9ywlOtHNzry1Tt9+Wa9oqX+p6OYfVxGlS5+9u2uQSu/TSWanHePon3uzCFth7ejCFlLl4NGWMoSB35BDrMGuGhWBWpsBe/nz+A9cCq1kyWa/2fXyQbbaJ57Vw7tvbuSRpxhBLkn1PVTj1oEfoQodCFnVlhLxmYSSClD2mO8h6zpNGIQ4lK93tGDTGsDpcbX8TnLtPGyf0c5jfFouoRK+OC/FPG952ehiZkT0EEadrMrwofe24Xzon8CYRNfoVcFApdkC/u+RyEKt2aJDDOZPXTFQO3W6bDEnpPsX7MnaBTu1a83xxtkXzSLs7RoLlkWmtLFWdliSm/MAnKb1LaN9DhHQwHPVe1u1uJVkE+LzudRhJT1SEyEV58ebh/OwDWp1FDlxNgii7Uz5KDUy3b478r77gjCQ+C92HH+saDdQH84UBQ4jvMCsR1LejqwMihP0guNa1Bvr4lt/s9quyvWAXTomcMGzR9g4dDlaOj1Ga41hbTzvS2aVr+3vcQUsOyHBW63wqEaDh1iQwvaIXdghDLki84jIvBNLlOY/QU8OqnfkguR2KTsZtL8fdL+k3BLhQHUIVoseeTF+4HK3vk1PbU2nmESHIWktxiI9rJ+qCiWhCTwBdOFJ3478oZcWUJtmNeIKv1OQSS1So5YpRqnB2jgQjvd/11zwuaiLR5qDoqeRD6PYcVc3PsjsJIbPdhb4ZKjLptXlUNCaB9jNtyUEkKTZO8jP8MJfyZINYNbOAHn7E/ggOk0BkXN7PZHXin8RSH7B5WIc+9srGJeejtm8S2NUQCjlkLRD3g5cP7csNrioZKNVmtr31+L6o38ddLlf7TvfxiEdmCKYjULKDpET1/Ohye8OrONjyuMFEizVfbZqrd3ch2Cph537XDy7jb5F6GPMCeSU81FMbyX3y8mQPJt71o7eu201pEYEZ3oZlvcRpCPgxdmHsHwb6kqrqVodVXi1aVfvDcHpMpA1wqVQdKQX2O7jzW4cdNxvV0fduyWlkxVPv7z9S4QCrZB0GdV1f89QW1qEnyCMVRvziOg06PA5su0U/9RwroihT6VJnx3vRUH7CQwQMh9Xc89bCn+Yezz1k2fVKwzqd33k9rgyONVu9A5HfLs/E6OV6DD3pMH/X04Srsb0QWpAWkwpoLtV0HLyAaDlNNX6EiuH07woVtoZIbooqsgZniJEQqjW84W16MUM+EZYcjdXs60IOtg1PZIJ56XqjHsTCM2T1GG0ifZXnz3r+aqD6effLmU5Wp1jSKkOgpTsijLlbxgvXB32yoZR1PvF38kXUV7XRGJUZCaYix3JiUr931PBF2nGkQypAkNFs1Coq+2JOFuG/XDAUi6XdWUg8Rhy3h2NOMo3d73iE0wH2mMPpfPUOc3g/HUKgGoOTkXjokvJsc956pPQAB5SGPpcsumPNEQ1b8b5i76MOqMeZRXHnCE3sBXVzXKKiLIseHBcmg/IxhtujDe9yKcb+PXw4zkmMHTE+tRsyh87ApPFPmYg9ROOJzyX4C8NqG7q0bxFb9u7AOWbjp5tcmSFduebIx9ySuuhDL7yB1ZYajdQwTWNEnQYlE+BzuBslQRcgkd9M8Cl+bT/enaMBhCdsNCJ2KMvmZz2yr/ibS/JzI/d8NExZWEHkOwSjSR/7m/LvBx4yfr9+2hKXfpYIpgTWvFzgnaS051KDniWkR9UXXzMQjgtuJWKaB337vwjZwEW4y1jZPgG+ir1D0OknreH4/1PIt4TdQw8Zb9+mSXnkQ92hfA4aQez/7RipRrQDetWz1N1mMzgkWUxfvmgH9Y1sdiN1YivvQho50DPyoEkI3q8Nlyamjkj3sVxftF5cmL5u0x7qzVuDndMxzH7IKqj3s8W0jemBe9ZwcQ9FCEQkT7jAsxjpoj4Px74BblK3mEhJQ+zJIdPg1lXbbsWJ+rvsz8xeIeUTUSQDnwm8qLRLyXhfIrJZ/f4HXjtxLa3kZuFITCdsHJimWpqLByRPwwgoH5kMWM1Zx9kRYPmYF6vcdEGYnOtKZqOvhIf8a41lqim9XMBpmOaSByOvArYcuPMRRHszPR+U+ixVrbXOH+XTTaJ8x3dQsvWTt/gT0P1Xh+8RBWcYoSYS1oQoTYJ8gDl9TKZfnJCRiYp6fPUxK/lSQiZ2gneo8bj4QDY+HB9hRGIfhApbfEd6ajzOVAW1ug7wOlZ2OdzmOeOccWvn/63QQSWB2Jwf7oKYtaNMx+rb73OCDwhtV9bruxPwgXdaXSO8vItWx8/lnzxtgXlZ99be1x68GTzvFgFVTQnaKW34yiqL8NsP5gy+Uz3dw6qvi8uf3Fbs5xqB+W2rKhJ8+tYYHKwHIGHv9qdiH6oH2IT4cY5OovXZUMk46fWqq3dB/0+UkCG/U/ouz9kLrn0P9LNprGLDlLdC/43/9CDXMVIGSDRMTK53sj2/kspUbJ57BL0ipvBejZFsXq7MO9EssPT3+YHToW300F41Oh9CFAuRbGrFV4ihD05s+wk9bXmIKBEQi2znEHHksd6/vGOxJGiHo5YdPepRHgxuFMZLqqIqiYASBq1HAFl7ogLqHVEMBvxkI0sLQIAYlDpxJ/gxlhBgT6EkTMu3vo9OK1nu1BCwvgx5zPliv3inc/d8/d6Z02gIXEf6sUasaF21cHruvTMyOIrvrLtV7pPlsvwTiVVL8wj2frIHH54LDbf3z6i/UC0SXT2w8jyfCSoUs+3n8TjSny+YcasHFWDnlSDUa6HR03zp5tNAlgwSHggOrLSZTqVGBkfeL8tjAm/mQ45D8JL3dhRT52WRZoFWgW9BSvrZ14GigCAHlqaxfDPKB2lY0ejwYD7dc4s184kIJlxrvj+ARUZhjRNODeR5RbzzwqZ+S1qvRH25N40KGbGqm5YxWaWCRbZaI+0qxYmbm3pc4DHzzIwghVQSGmf++8fhVCRtPtpouIMZBAgrqbZ+uaK3M+XQXPq558BxZd1Wt5k3PVPhKsnuBKO1taOUJGkcFpd/ELq/7rhmUf1G8sumUU7QjpEZHLCiYu5cfADyjmfPIXAFvaptqJUzFw+sWNtKr/K5i8ETEILVXffpV6jZazPTdXuvxllGc2O2teMdG2bGTvdBM4Qev4CSh3LyHYZFf8RhdDMS+F6kjJYE/0wAu3gLNfNbn068fo4fr6LplQoL13wSt+2LLefvwgM2tv/G2SJZJ8JrzkcwXCyds8opprayYp0CipUGz8EZvWwkmUyawrHVIDKPqVVuYmf4Y0EVlodZvxQXEshvvVMb4bhoE0NlhHFLLy/k/J1xmy5vfaQ9vAe/Zncx2+TJXauiVh+DjfNpuhmPLgc06qinHkRRmcIWjJmwVly1a2ku0s5YiggicJkLpe9pueVLcELWVo7TCHeTYyiFgh2mEmmFVmsbUQWhDPO5NQg9kgzrXB8S4zFlxmfHyLsvtpHKF8l4yZTmnjMJxorU7snEVUmocduHOV4Sdem2oJImeBujzqG2iBmGnPPyAP08/wgdDzU/7UFKGMJbd9HS9/Tn3l56bIDMwHElIhkU5e+H4h937rQqSxwLvVEJK9swoRPYnx0cy9Nd/RICK2f57Ysxg3GBi0ca3Fc7mneEW4/laiTR6Nbt4M8PO65EgQkutIAZLnAAebYJvtThZ0wObavm47CYhBHFccfYn9SvOCS12TDJiBb2zJkhOQ3vlS8TWpk07u3qu+MhimqyF7eBu3Fxoucb99sav3cffkN6DkrHvnKeCEU6O+3jBnnVEjIXUvsBx76dcEMDJxiOM++YHGhTTC6rhYKp1RK+LNdpocsBN6ZRpHRdNb5GTFCF6CvrFqYi5mSDB6q4vmtpgmkNnfx4DksBc/zGFg+wPt0jkbGI7RXVkvl67NI3/D82IeUB7A4h04YKV4BVhp7U7ft181B6T69c8uOJuYhayzPnFMsD5LCnm3Rgla9J5eZMduMJxDzxVnRTelbMpHBOxANyLHn6GjrfnaVNgWgWncC5x9j9OMCjyc+oNKguA2K2ivIIFLPT7DfbGyseZQweITHJKdfhGy0fXejTPubNy2UibecLKTodgNF9XZtPvQ+U7rCdESdAOQ/sTQjIsq/UB8mI/j/jjxx25+F5LXc7zG/4FWTdBLQlqu8mKK7ivtVT6uO+x9bc47UPRLMmNEhvl9h8aadv12PaFf3ggcIaT/QkSE617P6qnwU/5N+V+Y5+AbzlN94K3V0+u6sp1yFjMZKmeIcJc1W7rIWdzASLzzD1sh3YdNihtUZT1l3DsDBnS57NIUNy1YwLU2YeRs/dbn5AUpXbhgThC7YH9JopZmK3w2Tf+kMYC/tE953vJo7Z6dSZNCvL0qADSCXjhCRZVyc/RBWCe0EBtuz4S57npcNZe+s+t+WHycn6KqfTgk0FiLJCWHkxtWX/CqJ9dbnK+ldE4VpdCM3YbIngLzBmJ75JEcdI/Vx35XJjXB8MooVdG7xxucUoT/xc9LgHZ1mL5zximlnij+mVGniGMZ9RTXE8clGQ5scOLZJhmZk7ENlY5Banyqze1qsLVQbEL0XH2W/3uXAnS5tabR4Sfj6WvvXbl5/1Fjbwc8r159LCvUfwXtR9Amr7/02IIaf8HQjtOPbTVoxtlZAHR0MQWPEBxWXEN7aiPdDOxdp9CelL2Gb48ilhW9+SyX5adEWzXJdFBjQRbjMgrFKf5HgqZSE+u9KC22UdcTC5rhJFM7iEyhvkKhqx3XRDU+AFwVMzy+sBD3hPUJMdZSjqdq7gfr2rt2p+64ShZEFqnw1j5xyUnp/8AUNX9uHECexvoKTXWkEYl8DKLCY7HrStku46gYGSw6tcX9qLuCzsJ6C4bW/UXLftozTkQGy5fEqYCEjSRPpDZSCUYxWagQMC7cRKl5r7n5Yu16CqreB9DheUbO+HLJyL0JtZCr7NZOtpu5MPUnKc4HGiaQpOGXBLK35c79bIKXsBShisLODgkCFsrpVnI2ty8MGW2aivAV3rs10+KEHKDOdg4v9jT5ZOzSa4E2nDtQIj3IMfQPDkc5EXkx6inG03tZZ+oyUnVZNax6ZNmjMLLLQIIx5+bNPR9SCCkA4vZwgzVEYS7tW4ZHkJQFOP7T+GptM9JRu7/pjPgQyNS22cpNKoqvInU6mBuaDN/7R3VFiXrIj6eQB/n4iHafU5KHLGkilX9YET6TDPg02V3KMBnBithASMSdOQEbPeTHAk4rw5siy4nR8iwPI6qGYmRczQIJD/Q60FydWvkbavh2ScNjuvo+28Ux3ttjARyPjwCm2yHw/BZuEj+PYdcwECEd6oHseokx6FiO8LR73l2c/nwuCCs5x+eto5Qf42w8KelfRtpLP8BpZ7W77NtHAb8gZ5m2XKh/mgaj8LRzV1m/TvsFUaGDuX4cSHRHo61dzRVzs7I9EieyoS3aEsRZ7keUfcOSYFSWfD6MUd8tTxLgZBb9MOp5quxo2saTf8R7bnawaNBvLr/JGrRloXRKvDvS+qi7WQaWcupAkx2Zr2eZS/vUsLbZ0gfkfcXvbmmNEikAWbT7jamup6VQkOdA/UtbpdQvyd/m9ISTkV+zM06IwhgeiM51qTmrOcz4fLgMZzfZDdEvoseSMUZRa4tK4IWcqkSbh4jitwkI365CpD14TyjnNN3oFQk4FTSwQeU287Cj1n233GH42u4uudF0ADPdwFpXyCx6nr/0ELv+5ztDw80ng6dUBtURHm2lAg6tqbD6pKc8OFnbYMBL8yE4pKqlGfMNWyCZ7IxW0Zzq7LEzxZfv2FeU7wdoyLGLF2nRMmcbpaQED+D87cyzkyr47NZvyjhynWaUMxvmzvNOuaUHnPEXrYVNZtn9ypJQrJA90nrPlkPUzFsD36oA9lG4mxq/f4d9PIj+q5IPAaH8iXpnCyR5a149F6lH+hXqAO/Ciq9zgQHnkYzNqhPTnAMw4cLTYJNhWRStYw4CAa0GARrMDUrF2YDQyCnr2PLCAOTkrxkpv0pjLAtYmfQqYWZmTR8NvGIgJSdUwpKfACwo0I07NBcfLG1n0kZ/ly35eG7N0RGtJSZwaZw5HxJs4uzCVGDJuVij4l6FbBC2jtnqzkcz+obvinuD98qmaclt9cvKK9SmS+nnSNDHalBmSl+56E/ArjDZzL28Reh20peu/uYpn7D6sb/5n6asPBI8N7ALjMN6QjYnHQgn9gBMZEHNLRwB2uzMaCxaSaBK+bcZOhmbYF1mxjYb/hvOEWPMcfXz9Y6Q7RPqFN96CBsznhGX0tuYtIXGxXpuP+Z28JdRYQEP52nSHGLe2NQ5NXNqSdVnax886YM9NPEJEy1TlGxcbUbwKwmT9PzPkhOfrTki4rbTpfX2jdirbgVYL94/LzZ5J++/fH+PUp8xpLI67E/Y7RPg2PwbZAZsbOrgnBGZQm3JWI7uplhXoPqZv+mfJq452fvymcsrrbxAhkU1PsW2kfaSr5xkuf+lmHJ4/M3dzh24S95DHt76svZNLapeNlHr9g3pfcrP34uNow4SU8d4PeI3cKui5bowl3gpyngOEwEs8rmIbFWx3sL4XUgPffSbauUUjes5R2jtU50dYLPbzl67ULMWYXl6nMDq5y8ZBbqs1r7OXhLI8IGiYiHmomp2gHV164Sj0yA02hXcAxntaDOrGMpLsRD6qHpsNgGZjBg7TDAINnbC+biZere2slc73OxWb7sWt8/GWQrfiGW0dzvTIc57EC3TZXaAh81j19eBUFRnd4xYdGnmGtZTl2U/VrwZxRhixLfTFaMfNYFJR9z0WYORa/QlN4OQb4xc/4FZhK2W6Rwk7r56O+0ewyE/+OFl6hwYlOJ6UTcsM/bI3zntvzd/QP+76uyJ9es242LFrz3LNOA4j+tM+W2xIvmoeaBU38egqGfKAGhq8/n5YpbtR9o7Ys8S+OHYmJi0SzZlnZK5fi4CIzdfFon0iKAFHy/QlP4Iq17MudXmVhKXgpKPK4WCHoZXWzN3sFmKgeLMg8P2rjLyoZYRvTLxp8DnCpNZFgkU4okn1IocEqQkjVBY4LGhqE5zf32qDJ4kZBu8wMXtwqSnx4hhqtZuW8716wtn6AlkPs6lxfTRLIEw2vC6Q9aspFFrGSl1jDVtRcsy3Ax0R3EmddYnT+lJLJ+LG2V3UKJ24omlvCszwx5OewKSfGpPrf3y50lRCntvLYd/sJlD37mmmH2shjf9TP9UtSoQs05Y51QyzTcnwT7DN6l3KXMnS2YCaw7zvrPuISQO6a1nKkn8rTeo6nr2zQb3rIhdp7hAk9cvoDukxvOEZy1nlCkTpb4e1jd875ned7vol1Hz+UZKMfp5s2bJ16Bp9kkZwyOYSv6U4SdQEZrTb5grqlllIpUirHOsOlMT/h9aiGr3goh2FtYhBc2vnQC92vcE+PZi2krZO5KZmqW7SwsdEfAyVsh5uKlqD8LWNKYAR8YLFRlPnAEW0mtolTg0U5zcfNGFF/8kCWXRRD4VgIoiiQcN4MBbDRXPnwqk6jgk+WggcusCJm7EeyIJIslCMVbn5Bacs9Ju228QRmfWo1z/0+SVY2P/yk0T6ky/vwPADTBpr8ZdUH0iUr47+7esT6Zxxq6xBIKDKPqa0A3RQEmjwPx1qQ40H6ltNOXRulZp3aExRcbp0m1N3fWNuf8RggiNoZHd7BZOsIpFyAGRjEoWJtaSG934Hl6Pceo31q/RV3qx+q3SUEtkQoNQEuzeUnbsZcHZi4Q7RPkJ113k0ms3Tcip3+5hCkbcu2gtl5BVHe6DLVC2duEsZRWOeaURL/Rtn/sLibOqH7YnBA7oPA7/LRVWyZIuFUEb2xtJ1Bwo6CjipF9ftgg8L7xh6HhQep/fN2O21SYJqt1Wa1G4Xg0P8P5zRvxvsFzPsc35Y63x3pMvhIr9sO2unk95ExjbRC66GPJVjyiwV6XzmBAY0EErviybvfBuYRY/DdfjRRSO88EZidResUbxqAEspN2VDtiYzwiH3dsucD8UtRsIfInjjfPTYB73dNcvlI/FG05/3tVfD5tQ/gVP9CRGKcOZ4XbmhtWThcBSRncwp55ZEF+jnGa5bMBAiLF6W7GznUxavgFZgpke2aFhkHErtILhjV/Z3mDbBAUXS9V+9O/4kiv/2vCYz6q81D3NiRNNvccZ0J0naPZEG9AKeY3+n6hiCiDnng5a/h9MQj/nvuqLJZ14TZd9i/RDQw6I56T/TxJOtap+MdJT1H1NfR8rv78pMlUvrYcxnC+A/MjxqxVqvtxyYodntR4dam7RJ7TC//mx7COjHVsgqn8nSDHiDXKZ3+6vKe1G8xpWkoIScH0/6bp3SM8uU6tWMLwLCrDXaXTxrry59ynxTIbz8QYnXnhuLVGgSl03Vdruag1YPrUmi2/oPTTl/WOuLjAfR/+AmvIusQSAjIO7F2+69A3vYU84ZiKq8i+YKMyeLthIJ37YNTGXvv/7D1RvnbO+aQgTD3eIulA7FOieGQUqZQ/f77oNdJgX1QAkA6gJ2HZ39E2/KGmECaMToc4spg0O3zTB37D7lIbM/wLY8ZyL/pfSSKKXlbh0Sb1O/H4jKQ4hwp6nZTLQYBVYO9BsY17ZctE8tKVOqngNM6VXyvsgeYoNeQcoV4vUd0ryRYjxU7tpCcubtWBGg8qG41gJVWeKRSFMcnMq8zv15dmodLdnVmj4BD1LdT/eWIrDnWuHhC6USqyFV1CuErc3Ysea8i5a6cA5KVzfcU06s4ripkj+2JTQKT3yh9Wr0msYH72hmiDiIZVsorFUpcsJMAn4fhp6ezeUYiFOrLT387y9fFciVpwPFpWh6h1kxlTo1TyiU0v/yQATqUFxCC/fNoucFtB6jwG2X8E0gIYiSQsL9HPUJCqeFqMtp2znjhsRtU/4gA8i3kp2XEFz2xOv0PBhlY9YjrH/VtXzsqIPtml8lnWpcrJCTUDfdg0/pGr6PB2uyBws4ZS+OLx9kEuH8ZidVyC+16URW00T5XAT8V4bMQLArXlUz7okhBnCSO1DqxnGvdLZxv/5PLTY5QmHqYAqrONAQt26ZqYGJSY9uJYs0AvdbwNg/Lv5oHwDSXCZL066sqCARh2Nb+sPXniaUBGJfWgfuBPHl/wraT2AF38CcRieEOi9Itgrq/75TcAY9gIjqY0IxSfNfjZi7jAjBx5n7o6/z8MJgz7wddzrgfDFWZ9lOkYwqFn8H7/KKSE5rEGnDDPoqi/6LlH2xOZJ2CCtwvtWfm18QrNxdREN3An1CcAGhj/cdaZeEEEp030fcmUgm2lziwPSGBQ975kWfUu2qGKXK0hkHH1tEW+Lq3IyA0N+pP2uTocmYbJNhz8LCqwfgt+UQu69hL/JTm6sjL+Jlny0AWt9sn1OFCNB86A5px3kInbT2UGYDyJqJCgKoi+y9vy3TWhuJmNAD+XP//7o/jMD7gnNH2SfHA5tfzgA5rfxQGHsAn9MC/mgMBrtVUF56QdSN6a+5R4mPZ7aGWMTNzL4zBqVDe0rciRyVgTHgpJ2Xn0pqeOVchtGcOMNTnFYx46s219jVjMVd/qndT/sE6kyDMBfhbmNxKEVfGnXYo8VhsntQ7c2vKqE0PL5s6Adwad2/P7QSw8SwzAxn8NS4mmMazfy/1XyfX0g3ZXUYuoamv4fBJcN2Ap2fDA91or7n45GVTE35uFEJ4660b0V2dN6cMpMppwjgtAEyZiyQmpcvMJFipHzc3jaOkjOQSswiy0rdJKtcZOTbKS4zsGlPlbNQ8mdgtDKpFcUlZtjsoHeJUEzcHtk3N8mGr3JR4gHN/ZCwVKzMFsCk8ts9jLVXZ59Xz4f/IWmv247rteOx8V+9v5fkv40at5t/vZPKqQ4L6/I/rZKfXFsf76QNntHsysD7wZG7ob9IfDmytpt7g+lprvp683zLVACtrFaBvRkxB+xd0D05dLLb39/1d26xMkRAl2KMlVm971fos04so1FM1ANa/T5UGoEm3WOH7LZ+cnjc5fI+lyOUwsBgr/GUV9xxn8Qn1rOob9LJaUVjymm94hXpl7APP+MCTUnbdvwr1u7YKla21oQyoth7vazWgtgQx1lzSKwQViwP0GkulBkNhLP+FkXqtpk198pzkKTk4GwX9zREFquXQ2gLFOMHC0V3kbqp+asgRKfCKPrEiTnbcQVx4o2vwwEX0yevuZBlzVkOi7p20yswWhEd5H9WNtHPMb9VnPPIPJ+nyCGLaJQr4E49hcx31nm++38ubCRtgDipbYqfW5kO1vX8WLAJIq5egdRLu29FNiCAhH4CVa751yi/KhoA4TkfYdZmM8h7G4jmpB09lo3qKeIVyBRTWVBoSHa89kh869WLi4Tz3h6h7tP6rJVHwqbDif90T/tAVuYk42eJJFPh8aDUn+amlx9TYu6VHRidxdrXIQM9ocZ0+04Zk42r8QVb3mbzcuE7f55/+V+7KnyDXdmYzCL/Pz/0YwJ0vt7Vxd5/Xyyd02GLXB6zyrrq+9tEfr43jarnAXHnK60ms6br0fBtBtFhskx96MBeXbehrZLZhuhJIwCscu/IZ1KPCKsnvfiTcSt/XVHRhICexL0OYicXH+cuDd3OfiZVvfkVAYpskAfveObsdozbkVcd2vy7N6UNShhKu+WxFseuWUAFL5OXV9Oz3FdVHw/qhBUefENze+iFxzmmHl80BRmdc0cN42/DVzo3G0WaB7G2HRCxmKeBj9km3NfxJyTJe8j4RDk4dDVWY0Wwugvsc6XFotHxfrx20CPgCexjSBNtXgtN7zfRnmq7NwyWFyUcNnXwohM+M3VNPx2394L41KptkcBvdedtuMUISAyTA6UjqQmj+fw5LFgbFQOS3fanD+mIhMTV0Lwyy707x0s1f+9s3//rWGV7fShSsjReFANfaxh1sZ/6aGY3PnikCZv/bQQ48PibU0ffHQ/PgvaSF+H2A9eH+Hpyz21Kq6pAwKVbvcfVWfSx//VKsQ9E9itWXxMPaJ0V5t2uTk80lyENNbM/GM47POL9f24k9knjD2IUUHC1GeVvss8JE15DWLOPcnlJlN65vHf3btt+gNnzx4j4bjmFkLndtDZHmhVsmWke2y15qq+/5B0ObwPbr3680kzicHFk1QmlNMuVTW+ka/Ni77ySD6VQSixVo/ZJ50NOffj8htNmZJzX8yDMEGBxMoa+1y73kDmF4hzqNjVmEAcsQlI1qgnyaFIG9jiKCp/BVswRYsvUXlhBI3rCnMmy+gRpIhccXqZWIqogmWJvxxmy6T5qFg56kjkj1ZtR3M8BbigICHm8IB4DeuiGtKlVJpzJJpMcO8WFkxpo3RFREbXOQteQKUloCBrR2Whh28XOiF9fUgcF45lMMI6XGjEIjBWH7pbA6ivplVMXlcl9KjrJVJxJrAGlvdfuVNsSTZJymQiJJVCGREvszqGpnzxFt4LGJ4R+onPvSKKCso6WbdW+XiV0V3pAqwFbHPMyMnFD8sWS4pGKbpMHqSINRkbohEJ3KxGHTKuXOxEVPnI4giiffYo7ggHD8yaHeHEO2fcYByrlQ+smQ1nbIcTcR0usJpNlwIi9oO8rUtPjkgF+Oxc5A0CTNUucVh0Tla4g3pKoO++2o4RnQt4UB3X9DJGGNC9pDfssbRxW3QnR1DkXcbgOfHJhL+k1v4inicDv4ALp2wmSokFeKcdX5onBaAGYrQ7DZEIrY/3ahp+sWolQLbdbxdUMAVBRsGadaYUsGr/aBU8Fz7OOZ9zNMCVSNSgnT2cAjQ2/Sik0BX9a7t9VJJ7kXW5lQw0nxllZQKYJ0CwGf9V7LYxOq/lKFHD1VHHUCGe9wXNH3w+cj6D4nYk/kC69bRIjkD2FEphKqiyh5ZEDxuRHHACVSxuH13k/IRAvhSX3vBeKtWD1o5olaWX1JEKPby7Yl3/PU/u0QQsouh4tukV7bA0j9S/Lrzly3k4qQOvizKUC7JDUKKrAI0+RNLN6g4pmJjxphgISmCUPxnk3he2q5Nq85KvM00sIIqM7NMzuDZtZ7GZN4pEDMEjeaG2lL0VOfPdwO3MWJHciJPCqJRUlNI6oVk7wFCDbxPn11fMSk2z2U90PE75lWai8bh0V3BNGpayKEMzLNjIwE/Oay4RTq+7T1P18mFx/KV8nGAg/S+5KLGXRei0nav7omjWmX1A1GDBvw/XM7/cEdXtqsw0VfIj7RR9uUz7ebxSbsg7NZYu/gPvd6O0QFQZ1HtsE/EB/LJpGok/JH4MJWwUnEoOeU1fv0LGQLV8ZN1+3HFg4bFrIFAmcHs+kqW9ZWuA5fbpNuasLjQJsTNPP5/ENrQYdrw/8hTaagZMGEW9s/+Gr5m1K9Dn+epu1Lg0Vzf7Qz50EPLKkAa5DFmFZh4+4EaTIb82UElQ4TTD8uydGsoHvPsP0ibtTy/uqtFINVeljW9rKl7SlOe23LlCGFgbAqt/V0C8xWvDU0EsOK9fuyym27BnZgbD00akFTdwArtTWwjALWhKPHpkSZFjoEYcv6enlTHlm6pRzTNIpzdt6EPyV87nx0bFViwd77jMkZZWaUhMt97OcbQmwT8abMMfAlbYIACli7yocQNqfzMyUTTGjTkRUxS4T3ojO602rUaclOOO3VCcVVMHz2lONtEw+3AHI1BHjVVF5NG1I75ZQmlfEmB61Mae8Neg7r2kcAnz0M7wRr6EWuyc3F02avED4+sCEF19FD1Iiqd5zcTjOc7l2E6W5eFS1cqG1aaWsTqBM0byx865TskAdF3vzl1zMRyH3Dz/81rEeirrqPxQlPkOraoymbPFx4h82zmFxHs+XZk0ZLcz3jDpq472fYHXmW+Pb+Gvz6aVcsnaCywFfOuU3t9aPkcb/b9lLwp+bujUNdzkuFjXWOPOfMz6yTLS5mca4r7nZ6eQ5QC33tp0DwQjcltGVzDCygfwpij3Ay0pjo3hU+Onc+18PL4TEI8WC+BD+1rkxII7YHGi01XQdqORwIM30cMMtDfKKhZZFYMcX2oiA08V7dHYQvSrHeRTHyd935cYB5gW7lwK+q4v7U9X4tKZHMvZpGk5SUl2igmVLzppMfrd5k5VRqSMnrRii4n/Br3SMT25jS10y7MLqcHBNli6ed73aXtBmNl689SIklDyJ2XQt+tmoRr/juK7rTBGEcgC3c7d2NtsNXXS3Q/M8Vg20G0hfugit4d7GFIWhhvvfaptTS5at7x+199nfBao9i9TbHAqLTHOLDOINmRATd4qmD0GLnby5AW3sbK7HDyji3wiCZiAWrnU+33zoV8OCyyv17DFLAGZ47m088AgUESoRbfsUz2c0H9mcXMR/cAqeECFtTj/cA75dyGn2Y+IhiTbrXFZEarBIEddGzDLDvoIJgK9nLS8alWfVKmnEacIjDN1XrE0toH6WYG9hDO0s2F/2kI8ieWto2MVtGk6FW/sG8pl/A+eqi7cHSNK/c+MDmRxzZy3qj/mICpsA/AhtVIFk3TVOTxKK5GtMiynb5fA3uY2ZN9rHFrWs8OVT9GL3ZItz3rVcZbziI1LgV7LrPUM/REA314L5vviHW9t2NZKeyX702Tv9TTWSTtFziHLSO4tsGXaCVxp6lfYZq2KvNKU2GedEg2PBnZ7r5tSng89mQHStelAfbT5pp4eWKY1gdLRt0hVW2nMkVpuGu9leGgT79HUYmg6r6EuvAF/wcTMvXx+ggZnRfve5tcAAWOLe+RuTkKssucPEIPY/vJVgDANxNdXAjdvERbCS/7STJyKlvvCm1MrkbEzk7Tc6d4xugIcYZzm1WXn4qTunnXhoTHGMaNTe5EeHpvv7512pxppflFlsdLRt0g1W2LG4l06DemWuo2h4u9wlhsbmAh0rZAfHX+PoHCxoJ3FtYodLdMFxQNV9/urtuzfSaJglrtntccv52biuj3Z9CPvrTF/iEzRhe/gImmDZ41m5s+bzJKEhtDMAmuxddaHu9gxvHl9HMp34gvx1nshzksyWSL5bSPtmnev1xaNY9zvGZKt0amC3KV+oURehpqMROUedLuPjC8XDNcU/RuOAARtsbp7/RL8BnVnoJrD4pDVHPq8FJXO9jNGHv2ejVuhpxywImGG9+v4uvi6ldl5Yi6iZEWdJu3MJamdikBIMbdZxu2Av+lPWhM5v8+BV05kJOMG3wrOVfbDJaNkbCJl2qLrTF7i26kOP10dYC23UbrZNGMKaigpsrpSfJwx6x9EMFF4EJV0fkzPevV79kTA+Tw3DrvDuDP2ZeC+ztBP/wtC3ijNBTrrsWOn7geYAmr8u2zaZQ37j20YWwZ07CzMlVMtrzkcXfWzwYXIxCJcMT6jAh3kmOtMaG1n9PZaQNnR3hGhXBNB52gZk8AF1k+NN8RB26apVsR0IQoNRXYIJeHmtJRJVzW/b7IDHpHV3AFzox3kIc8y1AGM10jU5ckLmJpWxtHpHZXq8khTgGbgkPi36I9F/31ctU+sO0mGxQstI9mZtLbOZr6t6ndzxFnvB0uv+oCo9CY1f0MtQFxdIv9r3Fpy72HDY0khmY6ybkxMUYnwPJTl85AAfWRjBBdIjen42WZqNNesiRQIDG6bOxUNo+MhDKfhTkNuhMCRo5nXszLdeFJibFPNF+Lg4jKwr2sSvaFZ+BZfMOWbel2a3LN8Mm/1zoRfaNBelzf5DAGpGg7Arb89vu/t/2/Dnnbm/SfYiL4Ts/k+4bOPi/jQdpmB/0df9cPpL909xjl1JX5K6bLA5hEpu1XKK7IaSGIqrCHWScJtu/XX8bsdN4eR6eSB6/08OPJRjYD6H4ofGYCkW7SG4NKx4PZb41VIH3Zhaa7FrXqOIKMkx1LQdzzVervmkW6Ot75cE92Dr7cn4iJxOHr+Rul5XKN9GijutgeXQEtXEKlunvQk0xP7hPBVuqiji71nT/pIFVujC7o+yHiwO3fIUMFj4CKEPiEc4pUiXheoGvfPM0/QO7o5+N0rDLfhZ6hvHBbVu/vBFLR+HPtIO6esEPAHA97BTpXNh2ebV80zTzgNX9sTAzjAOktcw/wUajxwYZWGWPsiuHkS4vR7t0rSxztbWFJmQ9KLshPwjj1Y1p7ojc+ybG7QpDXcbzmHIubFfBEHZmDNgz0Vttvl8zY8unXz1XBsSP2KinFsunmsQ0u9EBNG8U9psBhPpfPnDeJDs9E8ITXJ2gKqmavdsvSgpMf07GxZglsTBz1iDs8WG84ejlT1us3hQkx2x8+//R6n0XR2SJa2RSQoW7evop8J1nrTciGy4Ewt3FcH03b362cwNmAlC98d3NdpVt0ZYNN9atioWZYVwVOqHF/angTldcl0fHIQXddTXUh7vrmztUUYMMmRoLM8W8qpj3EVya6gtB7UymZgp+XiBccHRkXD8zqwCOQZXGsstHMaIiSOf6AQp84OAwVGUMh9rOoqVCTujvozvFgdSvFTmdxoGAl3vpQMXmePcnwIBvQHzlGWk/oXO6TZlRu05svmmW4QGro/TFBg2wypbFMME03LX5W794iuFKHGoG7nGYS2GLW0SsXocPa6jaZ6DqSEA/cX9O9nEJcDeFCfE83P90elf4XNI7RUP6+qeURud5sZ+wOaKyjbGwye4LWzfc3YTOhoyTN4UZcGmJN60/94nOghrbTYVHSYputfRDWSTnMXFQ27gYezCTfcmxleu2rPkNbouj5D7QaBkZWIEQ0pwHSs5PYc4sah7RfLV7GhT29z2CvW/P1N9fnfmjuR2Ljlct4QspjSJqcfeeE0oJCD+lrWH/Bshq5vEImCDIN7DzRwwW8Ka6TA2RPw/EfPOP5Fb+deO0U2T//CQxlWX8hMXRfUNGWGT3xVg2q+5JZecemGizZcN87lvnXa0A5FKvZOcK4PCsOgTP0TEiedjWTBC7DE58Gn3U1lyyOt1j6uxfuybNsbjQ6mjZIAerbFm4CabhLnEqv7GgTUPQMmjEWVSp5xMil1ErtNw6GDOd+MQdfBFZzqx7nqsGUnOgSx+nyOUl6yxVnZrpDqvpZFfdt+lb5UrtBzj/qBbNIZu5Vu8wOEFV7fNF83Ung/pLzytwatjv4P+LS9uVDSF3PmtV2VNShc+0Y6JAsEETrNKljD1bFCVGz0uvBIaGg+17ZdQkVRpHFoie3F99uxqOrgAYOfN66Oe1p+Mcb6nGBtW4zh6KRqCv87nlbXQoVgEwX5fz916vjwCRRTVwLif1rpvXpDCkHmEWWXF6Rs+7bE2K4GrtNtHXNPQ8KZ4jvk+EfiexbF4HxO3uNYAp71dqsVDuwebsMRKDC0Sx85fqLCvpMT2np0jER46ycnSCeS68TKkzIWqOkYdeQCHk5G2Z7/0YG94po2PEYGy12QEp6lXA90nMJKnGwW2DQ7OqBIILUYeKe+1LfrNrVdiLw7gzpdn7xNvXlUeOwr//8JXXklFeiP9P4CxKGXzhGY3IfQHWSEcmSIhBVQn0uuw9iPvv37vZchgksQ/ywuCcxiu9dRXkb3w5uKzjJNote7vY6BbsuYkIvelzbJ/uTuvZ6ZPgRbwT+hzVPXP9CKZ0yxtZEb/YbxNELDZ1+bNlIAM4IZXqfhExgk43QzCrAtTf4MANfmT9EUVgXsL2jZ8OegotocXJxDVJ/eFyYfqmWuYENayPEpcbOMM6S2Au5klr/EC9Z9Yc8MNzezXnpNXQQyun9JD9pL4tBKs6dLyWC6GBlgvyBPvT63vcoEu6p3Y+Vv+pYRgNbJ6gYGtER2fuYYuRz8KXDI5O0bw9VTGRq7a4rPfXyOa5w26m0DjDzTLN0ybaSg2sPQ0gjwEUrimvQK4KXYShgNb+locXev0bUY/Wtx5tqOYtKFzeiFQf9Tb1knapS96n1f+xiyDqTV+WB1sbPTZggTX2WCw1k+ycB394LvM/YMU0jfCbufP7Q5QJpfbYqmsgQ2TqKxs8V4e6XgWgjrpdSKLOl/bkPx4C1wqyTuFCPGuowdNFDx6ElYhfJsjxicEnRD5a3zaCzwOKcpOKg/DjPL17BM+U6hOw3A2Ap3X5syhvfWzhBjujnzMNsMN+FqFgDE6wPcq2C1cyNPJYC5mGMJIX16/t6KWhJfzam4kVAQEQSH05qkZNreVWirIGZjRKv6anr2CR88ov+NaQH/xVigwa305C7BLiKQ1/cNFa3cPyMvOnev1DHluk2MDykHQ3JLJlRsOLOMV8d1yblczLMcf/QNFkU2lvPsjX9XcpQ58LUFRfjNeDcvsqiF7yaBFnruc7b9p4ir8bPzN2zqtXtPeaBBJNnZ+HfFdvvugOCtaLOGsdcjN2YQ3OohAgck71L3ZetSfWSD91R9XeyplCeB8YtQEmAu5HLac0/tHgHt7WepOXBDJY07YtcItUUGUvQZ/neWaVvp8EPU1vQEjlnd4JWy2Wd8UFDsZ/HUZeZSzHbu2jbSLYJWxQxacCD6dvxosyOdnth+tpIgymsUwYG0tSExung8V1EOShS3v0UxG2bCV7xUprfcciUZ2HsddAofXMGlwy5hSiJLtQpBoqHTn075qizZebLmZcSpjgbaE1RQIBACkGKU8tKSDIIZm2+nzQu7+/8zIU2cFbdsIvZSWCHoHF7x3db0sykSX0RpcTyHK2TSOsyMgH6OPn+f5DQlnLrS6hYiK7kU3vZAndTDonY4zLQTHqRnHyCAjFdoctU2MiO2rkhsFMmkImtyj3voQT33Dmp5DR9jIk71DY6fdjJ7tjl4krFYEp53bRDh7Q+CQveejPms8yitiqy/Qy4ZALkzLmtzARe+I7WahCP7I9u8s4EoJhrO9m3vmPetPsPpo+CbwLQFg4XFeq44CbNAsFfydE32+n5lUyvSukIH05wAn7kjUE2BnTFZHXXDP46QdI5nilyC3ZeY3jKdbjMtFOvB6rhFCRmzJREnXkK44Sr7JmowGBSv/phOZrkA13EyzfrDk/873v8R6qt9n4BMAZ/ENPvv5Cm3asm/K0DMlGPScvMAGf+5YX4XH9z89Ly9bpRS0ZvO78COqPJAdlM52IWiGXaMMsyZF6PjMswOWPR4VBZrOEA0+jmlMROlhHW/q8mRrhqly9iuQKpANuO03wbTukJnp7HzBuXyaww8VQNk8UCu9CMDgkLQHcAtez7WJlEfai+pK2Jr4KYh+3ggNYc8Ch9SG3HrhwOwd/h0KxdO5qpHiK89/fIgvL/MxrWK6ZEWWCCu0hDvXPYIfUq9Qa3y3nPch9bYYft73RrnFvHHfQB4ZN0d7zW7dWfSc+Y9+oAyLXCT3I+8zV424/5t0DtLpGXp0aXBh40c0pY6pWcXQKduf6j1smUU3OMetyDbB11koR3uCMEzRBQW6RSiohpJlnlCtofuHGg3SxG9QRknxy98+ZJET36BE95hftjBPR3vRl/WRt8eILMcCJbf1+Envh49bL8UruN2ObsLFr7d1n1zcKJRuwQhvDKS3WmkpyIoUpJqRY0LqVVlBFgJO7wea0rqX8H1s4fy4v6cP18K6nJAcY1l3pCGXW3cqey+Rdf5Yz3nRqLz/93+itu+IeWFh006UyoLrRZ3/LFCJ3Z0EDj1ev0T5svL0bu+AXIGZkWEC3O6jxmB/21VQlbRI5pF9JzNgYqRZ8hb9RwSE33DViYfqAT2W/OE9oi/jq7vGPfz341d2w91UXZRqpqGRzdolXQgsKeoxFBq09FtHQhlktsQkG+eKdtRwm3dL/c9mYMsk48GS/ot940rjypvziSpQoShOVO7moO5wxVdwNUwrpPlCHH17sp3FciYkwf6KYOLHlyVoWeJkHRZbYFAcf37uOovBxvZG267QMsuj5HiLQ1wgX/RQKZQuozpMat9GvXho7Mst8++efcQH5GdLEtG5B3Bh76isCJoOMkPRIDbzZ7xmS54PijXsxe3BRlAqj0uxXOa1hcwB4T7sS191pYPSAseHot6iw3rXmXKyqGUtsDlbZ26m/wSJPPIrTDjRxTI/DhX3u2g9JI2w1iDbopT0TXkCG3OOFxFb32jZ9GwehY1PcOC23luN5rdaMbudGBWc1wlukIbnRe0P51p0cZeoEuAzySm2JMa6MWYkuRWIoSdsIwIpj1G2N3tyiFQYTinXREkwWHvYiRhWkSACbeawm9UOhSpaJB0GCiqLPZSDYjG2BDVA2ZkyMCqitFMJN3GMiRKC0yhcWdSk36e+lPfD7XjdPu9+1n2QKI6ydX/pleDpa+MUny7UNgrYrFoLwaRlyi06EXr2cdN26TyF2wfN8QtEW0YGN7Ii4SOKLM96s7p62pgm2rJy09zmkmIluPqsNVC0XJfrTfOy1wLqSk7FeFrTPhLZ7RrboF8cPgsco2hbuHFJ9OvaQJvO5Km5t4ySGWe+t2NqawMqieg3mBNVcmtUp32Hxi61sO/wPe2lMe8UGYORTCxRgdah+rUzsohEIgaAZ9+3BdS+Q/m+Isih/qdqrOderiGts9WKpVbKJEDkisu820Qiweb4spPWI5nq3gF1EXzbysZeH8XFazGqXtDcQphjfPhUCMWxxFAxzU2HuKCxFvl19TchcN981M9TqyE5J+L/Z0WSxkATL1wT2AkTVbRQgVs4sx7oZfmWR5xzAWcRoU5xUyLn2y40E7TjuMKJUB7q3rFzh6jDcODBtIftbpigj7Z3IbkrwTewVDmwuc6Uw7gPJMXclrAKyhP03+/Lj/ZlSvl2pRXxdZxNip426QLOUfVdwUJi/yMDrmH1iWANrNPDFBNqItq9pERy1zAdDo6CmLDthTBM8XiucbCUfYo2ZUce5ojb43OHXRSM1SmIiR6HOXATGCT8yfWOaqtV1svMo9xfkKp9IQ/cbakCZgVvhLvv6kMZBFvxNIve+I/sHEG2nLu8qbE3lJxa09o/ZaRu4bFKz8OXLb/fyqn+B2pc9UKHXK4lZeHK8fpIRPsovpZnO1X+9GYfdMEDXRnnZQXOqNbAVvO39DoQmmU5PaAUENRTz/kCax1QmnjKC2Eimp0Cw8aWxlAYmOCLciAkw8ovuhtcvHKiOX07SmS98m6xxphJ/FCzCDx0gyKEeilqq7TELl9yUZZxtEjpDR2j3FO3+vnlNuDr4xIX526o/dRtjbvXPmxF3xUebQjOf9G9dudnzmk4VjanqmYDooUDR/xFEzp4BuJFrG5M1+QuztAXKKEhaFJ1sixp1BLrC7ochIKayHuWwNbaXXOR5BxmzNHZ+oOn8e3uEx/fvz/x1CytH5erqLndejmAJvU43/qCZ95gPP1hM7ip8i6VAz0mntxFo3I9SRVnTdgAqM8PtoJ/yJR5dPzkIVZSHvYj6QtV3iDNS/zEaisQBiJHpUDJi+Z9Ug2D2r2qov1V4GfP8USmoe9zcDF9HXVI/FP8McSTZ4DXa1p0W/z3IJ2Q291wP0igrVaY33So7+giTmoto/unQo942duhGgYAXMfI29N5VTGtUd2KuTf5Y7xN10Qr+ZQQd58GU947dbviC9Mc7/oQAVnwGEfYYVKSWjwBOEnIhLuY0NJ1FctlhmZfLoMEMW7X3+fxtbYX2mHDTEOMy681n8iDQ6Mz2moLqhp5YYLF85izfDzy24odQfz/D4S4/VjMvmYPTOCrS8MaWWRyBq9Fa6x9ctH115tsJ9E3Ni3WBfUyy0ZtxKGmA3YkSgdC/1tiSp4l0fOaazHk2IdChV/d7Ih5MZ+isamg420/8GH46XdrkttvnHWUCPVx91BLrOghtZ4NzKIDoySxwlAz1ZwMMFCPqG9FR6eMOn1Ysxp1jB2CcutIn7fwVYuMKVBwWzMAx2GaKVcCiXN5P1Y/JptwDl1S5xtO08jqYW3cI2yrtAwD5ZpfKWI6Ywd33qaqU8GAKfLL/MerPZqwg0SYlYLEkRCith8Q4llCBxFhPNrWoS6+E5MpEYDK1qkeo/qoGPM1wxacJTpsr68JhTYNmsJ4LEEt2aySbYECMnGhNy8guy6VRPeQ/R5CYOfpqWVK7zrBgXPFk+/yi0ojsXh4qr6j/jCe4n9lVPcUHi1koW9TE1ihRfMeE8JRPoHH0U8l26I50QE40vp9xcmfNqfvIPKSJQSECYz1Fl7cOPmjhHiI3hiSNXSku2jytBoLHyOVJJNpuTCKJSh87BX4wrARMjAFgFC84BtTdnPXhJhdsYn5oRp3mKXbgYWTct01CacKrDG1smUud61SycULzhlgv0aSf0GfMCT1Aj1V6IXGOFhwh84pLBrWFiIJyQwp5n8WfxzijTHI5vxZxdpqXwhKANlDzIN7tZsJkHQiJqzHn4BGsHcMg2kf6uyV/82jWC0Trci6NXOnKdeGkjG4APDAcr+0v8R72YHNaEhiqpVF2UWtMw4YV9QdgmSWHsP7MY/fqjMCjl/xlDpJIAwVPKzitZSmUKjc4M3IaK2vQF51RsyQ4V7qNoonNsR2037q/aCBIGOgAe6kYCXT3s9KgTsUhvHrIKOzyHAaDVKRdVOLllYhqGpYZm7CBqAsuzNHNAktqyvxTljlatitawC/ypEPiJJyHVAumceBae/WzOagaO+JhM/a9HafkKx6A9BZBgEgqJPEv2NRMkkGNaiAq2n6hKWJsKW7WEjRYcTILc5v9hW1K6s6DseEXedYxwDq6w8PHqLEUVmDiBOT1ZH4o8AeY91WJDRspSd7pGpecWDB73YlO8U9pZq/0r+idqJgO54mzsGGLrtS29zZ59BCrNny9mStKJHZwlWJHDPwgX4NaxkoA3WDtbHKYhLihyAp8tbcZmnQAbh+QpTWBhIgfmYfzQDH7CMZJeIVqrW8vlrSBJ5tlzbFcuMzeOexbUmsFIef0qWKEabAsA+6jBq3c4pcyn5VkzBMXPanxa4CaRpSMjw9M/6w0joZqWAqNC16NmRtVBtwvSJ3lIwOHKeBFyF6gcJ0IxA+H+TwuoG7Vh59x1IKsZR+0/s4E9/xahoN1YgwfHtellnFKhGjdoa8TosyvVa8xJrbYqu0M5CkXNHSdxc8PDt/wELeUwDGlFtRwFWlMA7OIrtK1INwamYy0vFvYFSc9nNgwzUIrLHW2nISg1hJo0+ydnpTI6q+ZwRBazR68S7YjLwa+aYSwBjOgXmuIYT9PGKSGObzuKtGqcPzkRw1hCPgmCoL9uazH0xEnKM3oBoqGltIR+5H0qwBB+05HoTRSP6vX8e7M8jr31FSWDn3zG/6BpuGQpWeM0MTeF1hSB2sodrAJ6CaUfh4Zvz/BFQn3f90x1d6QtxMzmaU+ljAf8JgVe9A2G507kbNW2Tq7H2Umz9FndJC71hgE3JB5SrE7qPFn3IKSKn5y1As1CpTQl/obLWiK+nYbrZxbyF+ivUrA4BnBEkPa0dqvZpMNwoPuJi39a6RMln7FLBjoyCy7p7iin3ZbQoDnYnRSkIcK/zl0zs174i73nZJQkfIXU8q5DkVz74jPvrnrr6U3faWYq123i/2fk6SdbwfEiJrvitCi4pjehiV8kyV00nV1JsVOd8Zvne9avk4VR5M8650H5YPTfeOYbxPdyeiQYTwEO/8j0KrysWUHbD+9DU71P6FbCHv2mJKT2fEld7JRqCH3fxrSDs+2avkUiW5J8c6OzSatzbo5vYpru3WbAbQKeCws4jGfgt1aFY1Rb1TPTpXRZ6mxGqnNTfQExuf2UaJ/mtCkz6Zzu3z/JEONWpiBmmt0xsUcCXOvkjaF6IENh0lZzpUSRh2IifuImtVuM6zwKkJjA8Fl336X+sQxtu/fpuilSxI0Z4BWTaLiKiBIh5Fro0cjthvYl2CKLceeyMtbXqq9/f2x45cErtgNL/GIJRrjZJ9/uCL9YlVttlov18zRg+9mcaUjk2HoeKUzOzHDelGBbiMI+tizBArsea2BdoTb+hh9osOeu2+FOy6G1bW85mKNbMdgH6+tUOPHvOEV5xrgSldDZD257naINgm2qO0f6qeNWiyjsHTxh2W2FMabmsYeJ6bw3Pqwjsd29kEcCxXiT09IdrrFnMnm1KzkUlZwYa+7Ub2nUuQM08ZyLwDyDo0LcRe6fIOMVk+jaXIKm5L3vdOntt/EOeYXAwlPWrvpV7bOa0W9i50Epy6uV4KCbLjd+XHFyT3ny4BGBlJlRVz/KVHJlkqrSQYxmClnODKh+BIbRkrW8Pg+uvQKlLqs8b6nYhrKGAfY8Yr8lXvDjbUbTM0GlLHOAp68VWFCpt2vaXKurOl7wZE8Or/t0lSCALsLIQmNPws/gISRuqyc8QJctL9ePBD5RPicERwphcPRBCgRrn7GeSK8KhMw3g1oj9I0QoUHNXUD/myb2vfGTLt/uOafZH7Pbc2zHduZbehcbiba3XNQ3CVr6Z7j5J0leI25MTSugDsLcD0VbT4EL5ERokSHChTh9jrloM3T0dF8Ko8Sx4+Vue0Mu1BitAeMn58sJbF+uAzrh8rAu7mSxv+O6ht8Z/de+79AMsUxkFBFyb+Ieb5BKDmwOPLtDFOjRt16IRJIWwqg2g/oG9+aRKG6d3vj2FBmkaGnmSvGusADQiQJP10D6TTrWV8U197U9Jg3xn7gA8OZ6lf5B1mV//7efdb7OTwG6ltZhQ6EYeL73wLXAZ2H+cWBHNfJ84DQCPEPOfOyqeBqdkFeHejg8pTb4aPPfcrWHG3utU/ZKVlhIOLAZ1PqUiZs4b1ohgKYIN2Cioqj/BZz/cI+95akXG3RbDsz2SF3nf5ClP9qOhLhdBQD1IDi0qpgsDluzz31fwuFsnoHduZH72bZxiPTmltFMy0l66gJKDtLjxZpg16/vEXlUAtA9OgxnXm2+yof7qBh3CYj6Ujnf2NcYDzOgYS5yYAecINr9eK2kHpZSwjvbE9vyIowyxnTiDlu2rP6vClL9DuDjjQjSn+6HStrDewQMEHFuPtBn+qtuhZ86QkAGN3e1C077/B2sQTF1qneZgEdF2UqRlEeMnbRoS+3kRrJoTVNE9tq3pVADEnuA7qEgAA9hTvVNcwhtGJAy2bKva3AQoVe1BQnve39cvUWKJc8/NyrlYqmh3ZmMAyESiylr0MygG565tYMBC8t1OnTTqmQBlCyyzS/bN5jicfAN51CNi4W1Y6SXmVzOU3c4vG1I2jsbXT5kOq8oIfF6N370IJPDfrC0g0pkbHu6BWzbIdAAzvqOCiXc+cvlG+Q20uJ+L4ujaTFu4uKFRhM1EU/qFYdI35fcme/ISzoZu1p6CdPG+iCLYONY7FfdgGLsmrwosmdd65ObmP5TzGm+XpP1VVkAmoaQQdwYMKJgdUKvH2MbvImLRj9dsoJAGi8pyU/TcV4WoI3z6ZL/kx3TOnBPjxCi5XFTjSrTE41I4iCGBROtq9BdAsUfDLPtIpQj0betdRIoucZShUgGn8uTznML1qgqN85qXn8AA3jXjZH5gUetPyJ3Y8cV4t6bCtnNKyA2zxQleul03UehtIDpnXrzz/7Ks9eJA5QPK38m68IAHau/ITq/BPvPiOL4K3gXW5+2s0cevgwYtb4aw9KY1lWC1pRntF9kJjkRse5R5TLOAuZyxZGj+CRfaDFPZoe1p2OoXYDHpKaete9cikeISzl0Gge0H96TdkYiomQUWhQIPbY5CWJyKif7RKJsR01WxSXHjtjfhrjWLzzhcrBQWU/QJQNCUF5KT3WAZ1KLtX3d5xAIejLEp6hQW57TwHTHRFDjbcQ1e3cKkuHIePh0ZxgANhkcin1s5HL8qwZ5tT2u/X56Ye1DTxVpWGeXU2hX0RBU5jdwot6xrtAH2QxYpSRaXaqutoMCw8XFuOzsUz1HQJBN5hb80WgtEELEjrsf/1cbTlmrKwauDVrXzYbHHZcCwmsPS7hSsE96tq6Y09LcYrmImYpuGP5BiLk1K5eMYoTRHXKG1agV1/b0n0q3wEDXdduVPZz0EgyezV6corDpn3jQBCp5Bu7RAHgl8+q5SS1ZWLL8Iv6eexSu0x//nI+I9eqBDNzrbQgqaQAqmcHVU7vXL4Y41/+t6gvLUxquSYepFHGfNCPNhQ0g89RqzV8smHb+qWWRSxJV0mVXX6VCrwOsiYrTSz1X9bW5fJrBmnQPbSV+Enm6hhz2t4/sbgrLKNL13llJ1QBQ4d3RsgYuVgiliDDWrMEEzaRgRmyoQIHgZ99RlN1A8s4f//dN/L1tDVoXYavZXvG+QhLaH48A1OMntvTqtmHWr/o5QsosK5+/zvnb2fl6qeYsvLd+qwaePXzWql700kp/ZL4e1RrKxrT/NXS8SVX1H42hKa2HK2RyYNNN81K/PNVdPcC+k95iroxLE+No/AMCdOuma0RP/Pw3LVjFuYJ3oqXopydzcts7Bnnf/z0cEIzjMxoBlSN205HLDRyQsRdDWb2WrNKkSfhKuwhFLxB5kUx2elBs8Zt6chyIDnmBInfVMbuZJShEao2fn7ZS8opIl7T6JSEe5eOuHIlSHuL8RbEoBoRv/fY2/mZS0RpF85t7uzwqQauLxC0tg4G2gTr9ywjIM3Yw5RefPCXgUF9VGxkG5Idzy5bkM8QmpqIxYs3ZnuAhmn2GXOCSfgZtB9PT0r5aCmZPVrzyOcT7USXJ5VAGbZID2km24wQZ5Ph+SFhrAX53AA2UyI9A8Ylam/gNZG/ASFIHPc8Xzc0V7zlUWqfTMBlrec5XD8+5OwivCUa0I88X8RvwVvuArbcy7WcLBhZS5FfqR8x3CphMn7qFyZQJiLZDULMY56QAONZ4u+lxDhQMpH4VE2HCQXUbUPHfH898tXHtCAua2KcAYZT1o9AcwuxurgSPejMi2JUGxKAkot0okNq3aQimqJVbpvTcxE7F00vRtABVgks3nuWO1mFQ3uXizI+bxMXqX733KzzIGvFAF7hqewMwOftcpeKG5EykFdwG0i1V9v9qJxZMwtGC0cgE1zVal4P3W/g0m8cJvzyV271yfp29N2910/txEO0kmk5hhqjVcyoWi9IEQK1W7TPYBbMFeHCNrBeqgx24AxF5foE5YeX5mH7F8Nt+IwtGoCiudVJJ1YO3t9OXWEoVYpG/8So31Qa+OS79Thw2xVNb23XsULJlnNjp+Ndaxtv4wD/2jubtdCDvjHZRbI+Bi41iX2rRG7oept6MNv4N9WygQdoH0WdjdpYO0jf87JRlLmuny3bsQs90bJ9k5L2rsEz8VS6Us8n2f55bUPdF1+9yaKrpsrqDvWDwokwH7GNcWZfN5OxFBbjos1wMsyZsY3VI8DaJKgSCZgPc+JIHvHEoeM16Pnfs67UcEenZA/70NgGDz1p2flH0i5nNGw/PVGJViv7W425xfb2WjkxGR7itgyqmIYaud2n/TtA5/e+u5Mn2QxoqwFimJSKINHYlXMMoAtBUyf0W8dZkwE05iKcToR1Yed/UNX8hrhv3tGWX5NPmxna4GWb55EHCvuDhWiYAvZsOadWxoZZ3sZjAIOekapzLurJurVnDdS36E6YgAn7Cg1iBXlrpx4xsnGWDRzHEWO8yw/vOQe4h2uqgt0mjsS/uvH55zRF5P7TshRxaEk6MwIBm+NAdRe0QBF5BGsxywUzgUhssi309Gpzz/a45WNHFUtE4TvDSS4dXOM4FumkTpELZHHkKbkF0DbicyYdANLBitLJw0RAB/3MIOe7QmS570JvBO6HfAiS2KEENN+Jlt6s48x0B5mFaFO9cwbd+AmnrxNZgyMEuary/sJ1T2tDFUyhGKWNcUyD+5pJTqNM98bs0EgyXqsWtm7uIxiHzWzJ2gcuQYWJ/soYKKLtZ74MM9GbWCm15pVM+Z0NwepGQSsTdXRdM/5Xvvkny/qOVr1uq5LRilSP4UDjiSQXKMjj2OWpVcXIFNeYwRt93ji+lL3rONoiD+OL5haf5TO48afwnqpneG09WddawhtxXN84q1SES3BPqZUV4iGOlTQ/J5DXgVPknXHN9onLEHnhUMIrhyd0LPBYGelqyWloAzQj7NE0Hez2xFPl7ETSvlZoIY7eVyjNfPiWyGXNyQ/rfLl6dHzMKsmqCcqzpI4DLRBSy1JVH6e49pr64NcuMLjiHt9U91o3fUxvdReOe7RXT9rhS5598T2ucXsdcHrYi8KHSm//SdYD5GnnJcIWa+0EiQZ5ADfhwjI+Rc623uCuAcbMQM1rK60mqmJKV3qE05ZZvvPgze82pFB8rlpSwOC9j/UnH9tilvkdm7LPF7s/kesRxVMGzZaltR4Hmub9zSTGqOv0MBHFfI3lRrkgijqwch+pKmeh0RJnb8tBA/DVqm/9gqZT8j2x5t32rTqiVm3FcpSpY48ttHF0tGA0mNiq5jdOE8IKXhEpwukgqRI5bgnrIRF7OUM+FNJGEpkawubGGZzSvbDaYXznv/lLC9ZjjhF3tWh1YhbTuh0GEK+XQoKutu8d1zXkub1GBoR6+waSq83qg3XSD0vVEOufiuii3ZEzbsyRLkXlB2+L/7GzH7COXIYv7cnhqKSAVAQ/cImpjmFfogLffcck4sJZHVDZm+eeKuxOF50cCaz1AiOJFeFZyxLjYoR/sshZR8Ljw99psLzha+UlXwxxks4v0BqPnFaqPMKRH7g4Wwei0WlX60FPclJpiMLzVb8BN49QAPl3PUmDF2jTtqU7qQQnY2lO9xNQiyk4A2jdkgsE1xLrQBLWn42PcGby3IU2qLWNN1sPCze6NiwSXZkgLmgV5PPp2tTgT9a3pMZnKNFWr2Kgf963FuWZ729Q1LKV0DL+8zWdquZPbfUAlvm5ypgEL1PVVnZlsYlOjwMMj/ikzMkOconxMjnK2/lvk05lbaDmznBwahKw6upciI5y5oP51h/r+nh+69vODRPflsgb2293TCdbj2CLS9DgxRpN2dmlZgayBKmsZESnuYpc4nGHIwzmkQ3xXDARIHgAv1DMr0HLFFFlxv6V/JOqkuCcigqWZQ7cqtQNPlcxCXDj/CSKoNSkBK7XA01g1TENFNfwji5V0KbVY4SD4hlpcKsvA7AYQSnjnZ++q5rIWoe68oC+deGP1YwMmahLHLMH93U6xisJm1JTfpPTV9E/KE09zuKGezHcCnAqe1bjak0Pt8G/UIpAGZFZtAFOQIJoXvuc02iNbTmaBxZZsQPHMCud93gKLfPvpojyotk07dlOZS1esI+O6I5Fm6Kesx6oO23c7mtbmtUgy2hXbGEP8mqjAl2zvxQ6HyWwa8DBMcv6uO/eJCkhDU+ms5lfrkAeez6aeYeUW5TSpniSnlD6QauYjIrd75c7yzAOMkMSb+qDRfkfXZCPGBA5ypjHOl7AT29xcWQckBUL4WxvGIrgfbmvYjYLJiP2tJDsDuyapNUZG6UsNfQYjrVDMqgTpfPQJJHn2tqYp+cz93EU788U+c6NU6yawz+iUPZMdMYTr8uR4jHVYSZN5CIVTnaKVcaw62VGlf0Edgq1inf7j6j+bIzrhAbgmCvCnpbCnCTXoN5md3eDYLEq0Cr6FTbBWsCbgh2nreC8hjkPHzpya7g6JRezxgcoYjOjRKTiX3GDJ2YX3XNQt5M5TewfAJPQNLS1fWq21P04DvHthlsZmON1EEFYQ7jP5jTvlPKvHksTRZcQ3HpYB151k58e69dCeLEHDWHBaQe2kwbRFuauu+qKyn4nXzeBw91djb00gomYysWZDItnAG8T0MZDFwcjoc8N/fzJtfjLlOnvtWhecWoMPHin1VV3eQn6u1UsWAGi7GGthGbDeJeYN13O5vSyii9vowirZ3MwYGDB+cBaROXQsH2HQJ4iYv59JGSRplkxVLUy9leNCVaQNhU5E4oHIuCl77S6aoKvkpLzdN7YPLuUQoC2KzGT3OqeqRhvqWU3gswKDJDU97rMvOJhsUiVLsS3noagornNoXgqwOtLGm1bLzayPX/ltruBlkIVxp1WV84igJo7VsJeqjSy3kFam0FCdF6lIeZFvSfVSHciW/nrGme6hwQ4a4iOpdHRpcrpHksJBO5WUJv9FY1bs4mSqVYyzDxQEQcNpYZQn1i3nl1gAWFBBTR+PVXsM8f9P4QjR/x4G0icSdCaYb679ymEmEQZlXTG3/fr8UJqajOjgY8euMkKgByC1t0wDFewEVGHBJBTLkoc1ajP6uBkg14NU/JomzA0HrB7pTpd7u9aN3iLLmrkoF7WSAV3a0vqofGknSdFxsrDran8dtpqqiV/MnAuy/MBXaOatTN/Qhf7u3iWFI5W0fipIrp0gltt3LuJeLFihlLAiS2xhGkLSvmTE1P9oYlgM/rEhBLWfmKtP7O4oem0Puu839dalpescVnDm89/oY81Dj5Fq+IHa6Sforiqtr0LfbIaafTty5XjNo2mKa69xG90z1JcEQJa3kIgcORsQEr87RO9+cCvjqfJFgepRzRiOjeTiTCifsyjYfc/9H8iN9D7mCEl6mEsF5PEc8ZsymA3PogCcHPMLvF4OF1Dk6+bQTkSVKWMqmq8uSvEtEgt/+SFThZXmxOHFmBUpJqhnkIXvHv/EfLYr1w72cxhXlB18BL437FcPngsHctWeTPC+p1IfRAgXJdDlu063pljwRNpnX9D2nviL0zdMy63VowGQhrgdzHPjSAfYnNJuLwWeI7kTzyF1s0HDd7Dr2uq4z/6yExkZGrZcG2deE3dUjP6+Cgqx0fUfzS2Qr5IFjpc7Dr1dmcwr2Yvi/YK8s6izgw90b29LHOMVbuXumehCyb2MhfSrUM+1W5KkLd84c0n6xtmFzaigT72vmhqStlGGuNNTLwZ0mJqj1NNk/LnRnICY1aVs1H7j+JSVthGT67VndEPNKej+fbv4py9dbZb1jZ8P/MW2ui7KK2pxN+XsOEIlHsLNyql94+c9eTsf7Z/KMdaaTw5Xk+OBTX8idd3Oz/rA+PzqnBg9foR7Jlmk2FhXefq1nCrvJ6c77o+KRd7lNby22RmmfzlzZ/4a5MHtuShHKagrxuuxt5fcQxK9doKfUrKe5jV8EWku4gHL5A3TxsPsRrOX1MdhzzHXWZscWfsmC1UDXDjrsfRYD6YWFd+4jDGHjgN/Dt0HTuuigZl1WSiFumnTUZcj25YVcuW6/A8l5nM6CsP9GwspTbMC9xNW7w07h67xU8J4bttUx/WWYNWwV1Q5msuqGfETIfc+aDGSrgPykSCf2UNFyYHZ9xBF30XlSWFHCQuGJlDFJhLkBZQ4VFhy1zFdSW9BvP5zrrFx33aUIRbs4V5wn4AO9KVFbNjmBOAhLbw+qyDILzG/VL3O7Su0u72VcQ4cEVsGPW2htvSJu6E9RkH9Wsz1Hbm5aIoUZU/fTcKouIu8vO3cpgsvPaKPLB5pkhsmOXKR4mn0tb+ZpXN2+5bGzzj6wCv6FcvMf02G5x/eUsg/TGlSqPH2RP0gYEtgjExg1RlDe4nJGe/m3B92XZXs7z1y7lPWKCpHNqAMC6oOrTj7mRRMHumv7en1r4dLWKjlYgz+14+6unqZNrULc6gZt0ZgkQTC3/Nq6vREWvwsmJ+/XOvL2WCgeH8aySECUvuPCVEb6aKflHHpXwVIhlrPqeYLQHNYQshp8qBaqyWRHO+GMRoXh3/WNYyL2a5Rdbeik7+VEoWtKwj5Mmqxi5H4P+szIE06jq4s545QrUOfhWJuyFc0AW2kt9qqMAL5fRhWhG10yek1Regkeb8O5Q3zStY8Q4BwZbuY+ez8LLlmaiVbwpWL0enlwl4JRypk3VReTEuSqpe7ZM+5G2MzkVNJQzWXt8F6KFY4Qv6ppVQ8aX1XfFro0rOTem287wTc2y27jlmnQut0pgNjSsheWelc31Vah6/lAyx6fb1Uv3G6TItb4per6/KEeL4agFbOZktRenQeOrfES8xshzDXLyGdOy77I1SSPeUjs4Sah6DU5hGhWGKrBr6QqCoCGlcXt88QtvIMsp29uTGPBwrGjnlgQKDVzMsiSxSYs3CKz3gNnvUMpNFf0wuAaRhrY2pjJzvYYTh3SLRmhd0Ro4X9HM11yqbcOVm2aLL6L/RqtjOT20HmGiQ8IhWAdBFbRrsCKxhIWcI458jfrsMHn7+bG8LRHIOPF/A9kxihH5k84LHz/nF5lJe8z4xw2ZTOaObnucI+HjxBOxUkYR8MXTTkQzKDL41h433MQ28/CCZdvo3+aLlDxYy90gsfpDEpcbvakL3vd9q5fK1ycHQsbuLcVF0Ferq1T6ID9+VgK+vT8pHST549XEqhHtNvQpJmipzKPDHGS2Eec5zXZJ6mAt9p5Xl7YuvPbqVTTIyY2Mq0mAIG/uKHuT16Zb9ADyv5ip3+Ax0f046La8xi+EAUnlexR2u1JyeXuBPu3wX7YFMMZvFkKOW85KZiPIVgpcxCEvoj5vuuiBoyhyDbw0xnB0OuK3BfwSsxnzzo7Sp3wJFdlgAFcgWwiBuReVmgIWv+2ziUcQpwDOsWqEBkCWMFSPcY7OHqhjxKOhW/x9phvJ9QANrmzMgQrjLdVT+Ehb2eVX4l2i7nuf5GPjtaTeVAfQC7+da+SlpePs4LIHPPsMg6mZY7i1pzyJleS6yfO4N0tZtwyaR0uIAk0Wclz3nCzeXIqUAYq75fti18yhCLoFSECsSU0gJpOww9sBwntoZ90AyyP23qK4Dy/6sigJ1kJ72F6eN/VoIn6RO2Fa7tEpKZOlOtqH5gPfPGtF8JlO22gq/MKakJfNm9QdpyPR977d1eOAGqQmcKZ6iW4ifqwPKrF7qk0CWqXf7fSQ50p0KbEj9jNYMGdl79pzH3uVbAhzwKbuWuWldqTD4aPn3QZz2HISQaL1A2PWehf7Z7Do3sdsRd7HEMNlcxpR8MCEl4SfvWpY8t3C3QaHwOqEPncGLjDv6Hd6SlbykTSf0ShlyiZ9B7xD2+ap0VsANUC7gzWYKtGldxBNSZoG44Lld7v27sLAWMiPX4VCsWXXtJ24bo3hRPmfBzTAy3O5IWi6VUObgD3sHl/Ticl/HlrGJglIpJQI90XSEj4piY4z1zQWPZDroBpZVsGP0zMjRENei1XRY2EsMPkl7hLN8t1goSVjDZDWViWVOJIXQ+Z4QdA/+3g+qkk/rM9hMWlPp5Zy2IWOgXwviWGONssYf56q0Jx2o3K5MLKAdYovBSCUMusyCqNZ+0fJr9uOOe5QHc8MJstOZnE4YWpKO5dcmLPq1v1AOm8Oi0osQTYa6YtljKVFgc0/RxJrmiWIOpCAUh34L2SxRjCdOLmsfChYQ2hr/4vtrkxz1185cIIDg67EYeL9Gnz5f0k3rXl0tAATHageED72ZvC7LbVHG6sFMhf3ejGMJvbMtv/M6HD1kvsYwYQcb50bL0zJPwva7s08VtYGXlNwnkRFFQe8iAoHgFiXRgpjuwDxCdNkxFTmPfF7M4riWNxGgV1mhV/LV0ELVDvb4emtzeyuvgdCRAkwdZLagv1tRkXvED/eBJDMuy+fBZZhHmuqgT4JCv4kRRJ2b+0FmjDDfdHTMDqEV+mGDk0JYn/bPQCdyFfjqU3W9xUigvmeCO7TI3ALUtGO2azAiSh0GYlE5B8rM01yio+DP6DmXUE+8h+AFT6DHAGDDkknE9/ZRyjAh3H3NueqegJ+OLervHaTojEjb/DCRxMcVg1z+iTEDnC+orVuKI2umtjAPpZ5ee5Mrir3nn53GxdIk+IpB1qLfWE3vyT2r8oVfXUi0uVCvCcqV0TayuRkJt941i3YBYPG9APC75O7TsiWx8yuI0skntZvKKuMP8IJPtoHeMZ63F1F4zklC4hZu3MKLKdAyjL6mwkOLRmFRA2/BcZ40yh3+dJRkhz/wERc5ttFax0IDcisWXcPzq3AE2p9WexdtwzRq6RIGcYIgyOApXTqaC42+inUNSqQiSvJdKNwyqMALz6aMfZcEPROEBUtIjU/pEt65ZKfFCxNdQXrhgyjDCRQ/qc1Ta6sQO/ohV6GpSC/MU4iO0hdzUyenPSMkIgEJcnFr1JBkbWo7atAzi4mOQwzfS1Jv8sK3XDTWvM9HRDRpN6KWibWa33GqEXebuWY+XKt4zhCbvhEDa6btT4XBDPWBqyr64BA0IXN40tsR0QsNt/apLCcr5m+XQ/Gl4nEqM31T1Rgex7FoZi47lSLf0/a1r7XLtidlf2ETS3TXbt3p6RoXF4XqnXo7ZId7SkDUsytI9iPWDR9mNx/uTtR9iZTTm6A3kFO/JGoDPBCqiMgypd13PtYM8+55IdJPyWTHdL5wjRNlCco5RuJdBTRjob48x+rgLMl0ZP+zEPS77Wu12w0pRb9k5dRgkhK0X0Vz54HLsrGYe+Pef1mu+1wXQ1Ib+4LbxjvdysDXMzdprMfMzMzIkUbaC6ZcMooYXVuwwtCctt81AjyVrZCvsbVR5Ni4g3lSoMBcKd+5u92LTP1KMePQWnEAep9d3yXEX9W+TU3ERRaH+XrxisLVVY8b9PoQ36tF7aA/Zt/Oqw6AAACyy25UXvgWTScmRL17aB1QYHYZFiMCaEjIpABwrXauKvzuI0i/cYcLi4NsGG/xwsc/rGuYyJ7xCF00xRSVJYVkEwfo3fIJKatAMDIPKJsRpY/h+M2tJx1dDsvfzcGHwhNHgVdT3RjjcEHSvfTVyJyH213del13ilPuygDL08amh4eg94N0ZcXkexiAVL0n6EOXHKYz5+KP1x6N8ke8wLjwTRqFlsw7PsK/rliWQJh3QBOcfBSuir6ao9t9X74DIygXBF0rnHofiK1uOYGCGCKgpVMUk4QDZrhwpRSOi26ij4Y48CeQMffQx+J50yPROwEoDt7KMx2mZAV2BU/545myZCsE72xHtBFhuoDx8Anm0xU6SGD9NvFIteNxF6foZgxWZLSbz3NviCsZAGj9HdXJkGZTe7lVuKNh5pIumHSVpO3Xwcc713mJgDMP5FqO1ekBziYSTpWP+Sf4LclC2Bo09J/gKhWXi4KH5aBEdSc48rJF/w+tZJKB4IgmBQFdPxLOuDpr/dqz0F0L6IJ7Htm0fMo2kyyRt70IvjeptlRCKHQrjNROz7gbnfGHO/DYDN6SrRbAcSusKbqV4jLi4cwzAo83P2AShxsh3jZXqXKuUY7fjIrYP1OlGCsWkGVq5nKq0aW8oa5jDjP6V5yLNGxuMe4ROnTU2+9Gm1ZZrfybOhafGWMkV+hosJjjVMJIqxH0dXOTcdowTUwl7YXd9lvtac7jOYN48PcNHQgEJAQg5vfXSZUk9sCs0SnVU4cN0N/C7BAFfWSIG2/XMYgNb13VGg3hrcvjbLUab42O1XvUiNIw4rs1YRMLaylXn34gxN7hLFtIGW0L7LSOEd7fCIgOdt4KNY4w0kVft4Uf13mguVF6OuVXv8P4nrFTn0RH/21YPEFORB9VWgMN8iHFZ0svsJugrCnBmCrPFpB6Jqdb7eDB+w3tQUeSJuLAZiRPYpMmrf0t0ZkfZElGVpQjwhYfMI58S8QBqcDVr6MxO48fXe0DWpKjnfeUOpINaKzBN3uLhMt8O9Lax9lnPt3/13RsygurJDDX8RuKTeuTd06HM6ej1FcaL4sEMTNjXPd5iHSlG6fvqVkBYk9rYIOsr8LpHH7qxoVVCCFEj/KcxSFvPcd5Bp3yDIuOc1nyhJAwIZdnBIREAUOmghNGyYy3njMBYrYcR4ueJNu7nuDtGgrI2ENIzI0NivAKEsAGijA7YfSua0xGWRvTZKyWIEl1aKr0gffgKt4gDBtOf+QYXkbELn0ZoFv16TD1D9hj2Y0AsF0uNqz67XHJeUBusi1g1qX8WagubNOoapp14Fc79P9nq7Qs3NsUgJSbFBlEc83GXBHxH7ZzZI6tPYVq7+Fl3DpUcWBxFq85rC/jkdjL99H4/hChRTgEcJjL1/YO1CJTIamdQetf4dRDAEDPYLEFCxYsWOwOBcD6mKA30U4DaZ58egk8c3pKRAa+6euFFTCbB7JpJhc47WfM0GTD71QicfQpL7SukZusGMi8mWHLIEfW3OFdu7fbzUMVA89z4d9myHi978K0LhGmuAFauB+LXLHpnf4lS87aBFFDTtzSe+7oE+CuLGy8HMJaHopG00qX1qTJkIPM1ekVCQX1k4zxG2E6hKk5nIwTuKgmYN7MtcFo/JQ9N+ERZB9TzjuvHHR0hSy3YvEjLpFde0zMLpvoUeUp84e2bxACLxOa8SkX2OdqFVnd+7VHT3NNx483lwB5TMt85n1fj5ziKXkh8M0c5xnl48keu36udE+ecpw9nZPT6wcrI8mI6eNp1TlgimCF0+X6deEILAlDAOZseyHKGmgXwvQozEOEjbbHp+QahY3AjFSMergOK7SauROctQckWB6i4/pkZ5FtDoa4d5uZFOjZeYeUzYY6mI2I/+D5oG4csnlMHiEFSFhJdYINNhv7Cd3/lEkB4xF23YHzH7I9Lumw6/I7kxsOvXFuqc8EcdCp2iFf7ZeodkZCFJjlz2MB42k5JCP1fQ5gH290K6QEkMu0S22x5CG5xaITE2POJdes8siY/iJinmnGPohQJ/ohs8XxEooMlpYr0Q+EUFSNmOcCZk5ktRhqW6DMhE1dkd9FTwaForhoNtIYt8j4sHD8FS/FAFjzjO6ilD/O3WId45whmzbSIzzndijCLwRgpQ0cRliAvgaCyEaSpXMOmoYYKup9wm59lKuVObhx+EEEMRo8H6qD7VHjeR7wwXQNLwACKmXVRM55CBwLTZ5EjeWUZLj1LmINHGnMr8/0YfSYcXc6dfiSXPuRQkusAk+sTubCH3YoCKU2oTOA0nm9hmbtB5GY8An25I6D1zJiTqXmZDII/IXj1oeXmKkHOpkQ1CMo8dF8c/AXyqCo4y+SK4prEywDqt7e7FehSj1DqYSKm69pELPKQo3GVko+LnfLYzxZX+odEE+4fm1AKhER5d+GvAHvjOD3vTHMFSGbFTwhfl41y3Wr3gXQFtHJZnLknLUpF90NFVLxLm3YRcFNz+EbphrRidK+oNs+XyazVNkh0/Djdv7plBmbyYOVdfycvW0p9Rdz6mCWLbJam7N11cKvuPGcMiMBSm5GLukobHK0SqU6ucVou6w4HGGOr81xUW72Y0ug52gj3EpDLBVmKSsIZ+Po2odrdj2HcFYWg7HztWOwLNr5do788Ghe4H9DH9IC+RTCb74YySeMV1TFHR0ZxUsXE9luSWUJW+V9dDOJafnRPu7eZvSkt8gNcWJs5wMdN+oLDiDjtX9RzkbwnWaT+fegPUW+86JU2w2/33H+ZHM1r31kF7wBK0ElYgi9mcEPdk2GSPut+eAEvt7r2qGVHYWHNQ3uRDI4kHfs5XyDTdqDYQMnjLu/h14T967f1veXAE5PIPEEOHsUHp7/doKjInPLmos0i4mCd2NyLdaY9uXAbV64hxOsBnKaJoRRru3mmEBs7AAODRDhBIQl2J5bQnOVMEHZflmR+h+qQ3vFQJHhvF4gq1pb9+bFJj1lmHNfha9W9x9qhWiuXFfXwTvpCiMQQLTqaKWk0S7clfcSSfJWqWqvwWjbPLF9m/rK2JxHCjcBBy7TlUrFRhqj3SLb9XoBz1vv3a8udZ9fJPLHJm0hTrO80Z87PJuMctMr6cTXMJ7R2tUXCq8cjq4uUssyxuRBEi31cWthFLKDHE1Yiuc5wjRcVkH0JqR4MYDtkBrcBwpRBhKzYsh5v4qlh1uYzwjri9wxLSgYAAUAxjgHjDgWK9ZrVB4kzLNOaJQ4Jv+SEWwFuQ/kL8MfNSoUiETDYUEYTab05vEURkQTiOmxE/INVDz/l0ARPHGnGb80wPHETzidlyICXgWK345KpLYirtvLFY2TNZi0MAPImU3ggkoqzJpn7y7VR9LiRr2XpWWc5JXBy1Mk1Xqc8Y3X/ZKvCIJ78L7+K/iYZqfG2phffBDikBRvf22p1aKCz/NkbOWNaWET/FsfQUScxqiIZuZv1ZdPV8fPBKdu7NwH7ukdiVNoCRSDmkqJWuz2kmDcWj+ofwDhT6FbnbJl53TmekSk3yc8L4L0Ekzv08yRg1umEE+kk2ILtQ76nsVGZhoqqg0YLCs8bMlcv0UtgvIrttIZhVk/eTfd1oXXHnGGyEIwMebvYf7SvKNAGD0XkW9LXCWgJSYYnR2LcaEovyizmB/J94d7UGQ5c8j6GPyAaHocK1Yb45o4LHBXW45+SmtoGIBetDcjoVb0eJRWAe3iGC0I9/bkVWDo1QCGi9Pg3drnf0J6ylpp6cTtsOzRvQXwG3/myITh9LDUEhv6nROW10mt1HayTcvkN6rNgGM7bd8hfphUkpQBpPfZUiYbh+umeFnSXy398Ks8terrifFW+Ht0Owzt2K7WJgWy33ATfntA1LIa6YPOJzSYWbCjVA2uJ9V+y+LAcVD+Os36PuUyFLfjQxEC4YRl4RA67Toja2qwhqQFet7bDK6uunXKDjFiuKGdsuFakv2L7XSLfjUdNOuSmKdZ2AqUhy+hgNSbn2ZeQaRhGo9bFj6u2AhFb4XqTzcWkAI7Ku2WcnC8xtqYgs9bIaWydhqDwA5RbcA3Q21migDZ08RvHRRTL4ghK+5lzgGfGtS6zZkNGpLOlxtC0DyTo8jQ/WZnmlU8DmhmzE+/zBFn6AVoQv5z7d/H67yNXagmKAdpqjqxH3SHNDDmA1BLdkBZGAFBtXF4tLwrc/HkNG3+lyj8N1ngD/1cpHFBPpAKVWOeeyhv2oqIIE0xYH+jDa6r4a9PsWMYPw74LvXGvMsVAGhMQAPpf5xAOoUIKeNSSEwBJSkkn2KKCWSoF4tgAsg4UxB+HzCTIKaBLu2H4oN3sCtiCF6DfY5Vvwu7cSiggfr9OPW6dsovWSEYlMHnBORMHa979T5kZ6ATB0xphkPOGf6na/m4Hp8c6vpzCOQwCYyZbq1rtnrB0TCb54lCQ/9MiBlfIY1mCor15SXKXPCc/5SEg0aSN0eq/Vt4cESxaFFzuhKU20ZaGvQIY6qOnX48pAjqpPCmSohQCVeqzTLp1cJUsT35/dpE3ej6bJRhL6xeR+Af4sWtdnW6vY2SDxSAwEGE5nFgcQunEsHpxr5TjcfVmjRx87+ww/CFW/rCu4MWrVfTkFByeLSh3dT/wrwUldHQjry5RWGjMXVO87vXP4LF7yvBgY1FVtbbtotaa6vqJiAEk0twv8pEYaBr4eUZS1PxM6uHKhEqRjd746tf/SmcY+B9qV7CedcANdGdWeAd+wWa6sPseTZVM9UmEOW76bDkrOOvs2ZcmzPSDnoOEHCueSbm+AKp1+UpD+ddb8AVePzZsut6uk3+iJc2LPw0mwClZX1VOBfAQMA65YsVVoX+sSG3C20IqyEvDNVvnHaUnRRP6d+y31RoMTg5rbOK8Bb2IvEjqWqQRKEIhGPGGMvDV3A4l3iN6hSkll0lHyuw3yOhIvmkzxRos8k+5/h4/6DOK+DwENZbZtxs0U/uKYHVc4p6LC9zz5mkeo1Isp73zX0G/hsND6DssoAorCtwIOFzfnzo71qOIdUW9LXVHgUGMUDse3hY4hIDvwKLnFNRy3+4eKQxnUch3E/jOQ/mJNjYmhzRBcu7j45yqSOHRIjUFfNVfSk+TNqbu+aKmIUbUUyqoeJY/7lZGPecGQCFNmlPsUYfrTHCPl88lyGitGYox+VhfQSiKurCJ6jh6sytXrroOMrUISPo9XuR0wtf/04/jZ+zLBlr6KlnLoHF3gtZASROWrJgW62R7qjUHs27X3pwCz3b8C3UOpqSz8BGDCakKwMTeTTAM8oQPswMA496dhJH9p5Y1yeSMGjIU443P5rVatsQNelgoMSSQarBMz7KnrPlOWz6/c1plV+/yWtJPMuKsf5Bu9cWbbNzr4Ju1lGUHraBFoyqqLWBwRnq34Jc1C+oeAZI8YstYax/KWzbZ5JDu6Dkiam7MJ5mCRcp9kcmERvPakM3/MEDo0kGbNBneDbzbZDdzZm8KHUZyUFTOQNfWO/LHInWq22ObzrHhv3yvXRXCcJCaMsUBlARSFXWaN0nHveEs8lxa/06M8H5ExLM6vlUuj6L1Bp3D2mVGehip1SYZbdcNz+9j2VUiwnl5/rcsTNWkJg9L7+jFOIqSla6U1Zdpanc2q7NWr+WVwFrVxPaI4C2XExnaf0K1MOVRv7MQ9wP7wEFnY/JtnV48vY5onNJ+AyC0/IJLYjWygY1uyRoHawVlikz5r92m3Tn4NeizLBTsFAzGGCTXv2I5l8eJWpVyMMzPsG3HWh92Fxpuwri2y7yKNKSFCy8czMMaskB1sKVBl3myybm7Z4QmJVgj1Mn1hBoMbcA7ILmeBnCQTacO5d1v9OxJstotYl3H9x2BmuwJl7hpPHJASE2KiTRbNeQGxsHgRjOgLMVDA5c9Wm/n9tSvkGP7pwMb2+8pqYsSnFl0ynxS+0J9bZiiB7d5hbq40xOZWK31Uo8lFS9fcdEX4txnoOiE1tIHturRKgIgUoyCK6SkXGJqDwv+0+WrzUbcbUimGr7s5T7sKqd2Jm6yhw/tB+FUECiwxCV8auWNGEwjurlcjyhwne3HVcZuAyLgq2aarMJDIuP8IGGmxKTtR7umfLvaqVL6+0nK6ZAqTQoeJW6RJUDf1H4CuEdN2tgng2Ne9FbUykgeM0dQUhW43y2C8wC032/3rxqYNjx5/FasBwM38S9dDj8t1fi8OvB+bBAQuMT9mSmL8GdRgtakeYrMXKxS9JiBg/YbYWDfK3VKZ35M+/p7HNILdYBVihQ3pPeNdgh10m79M6dDmmkv8WwBe1vUoVZ3cWq0SU04SA/6A6b6W6noY2YLboOM/rZD7B+0KJ/gZdXhWkQatn1QJabGw1FtpoO2VvrAzh6lAtrtr9+OH7rV5O0SzX98bWzBO2YCoJjKyjVsoXWxlHQVOdh/9DOyVCCx2tMtysVvwxkW9PhirREtb5RfWu4gtgIdCv92FvKdaRVaVeikSpMtsLCm++h3aiEN1hdz5qrSxVUK1sqP+VRTEEE71TTYah0vMeE3sitWuiWKE03zOtUvZDx7ENUu6WO5Y1xJ5NvlQGN8H/3oFxlut7PPBihGjul9CAE3gVROb3/oKIFKK9MbuayO6V3OAPrvD62zPR2K8cURMW9buyTOlq8QFiid3JCQdA2OiOtHFzoVQ5zfEaLp5vpmCyzfPMNuJ3MNyG1qrW5lHWPRJplsPh19x/M+o1jhMsnmoXuoOsW+qIxl4aLjI/lq1JS1Cno2D0LRhpzQ1mbl011WL2y7JmapA1OWmpMhyjsTjCFrBbetBt1rexY15l8Pg2ukLEd7bI5fYavd0DP6YOeVDeThK1cR1oYk2vkmm0gdSxZt74eV3wLarqXU418aUUlNTKhHuAcoRSZOzAGNDKnGfnke7igWaQ1xNFkbpe3XuSOl4ljxhrgygRk5oyJr8JJ0arM2EqBMPi3Wy3hBoJxqTiidUTXsppN5N9wSONvFs+VNHtaHdk1tYjRBbBadFZtpLyeGEOR5YrpI6trCQkYhtCbEOfwpaZAhXssLgZHdc+kuDpdEN/SnKiRn2pEaEm+558VgK3EZ9cAEKdpv3EuArXFgwguzwJd5UhYrJp9yWJkus6eXgO01VZ+IUrq0XrIXpxZcTJ+/3ONl7Bpm0xveF0N5jubI2hoff1ewEdH9wMIkwTNnQkLlrVKp9EibJMhfocEFyiGNTmzW2KItwjHmPk2znunzcdT2F/LezC2mgvLVKJ3Z9POJfcahzUxPFy9Eng/RdnmEowQ4CcrNpJMOrt4YXIeCKpmuETqhtT05BhFqORBQcghP7f1PrerIbFhMgYwgncdy83U3jfbNgZhNAM8J/Gqqly+8+jNUdvu59n9cXV0xBgfsz9n6CrIqQGjwEqVABSAEJPOXjulVUosDoPpMKGZ1XP7qqWhO75qY2vlGFji+z22IEAc4IdETzLO4Jprt6Mcasw09OKvXmoey6msmTj6ULkrl5Yga0fSSD7XlaSrK0RQdSV55Axr7ED6eAYdoofxUilhXXzg2QziLh9MyF5ecForEuomemGxjRIdBEK1vpatgZNDevbnybMrCWPQGAjRZgmWa/ykeBoPCNConlUn9meFq5TUwaOvb2ydY1Cq00Urya/zSYvsIJcoveWChv5oA/wEvwfwd1V4GepZTfZBuXBmDiGERXDqj8vaycQ65oQxOhqgrmWDKF96YkZyFOuXPsJXnlHEAp3nJmHtnWjnfaq08c5lNEyvIc8IpZk5+8iUwkR3YrVTTpSRENPiPUgNm/jYBf2/ULJzrmEkPqSI9/OPkyT0V+/pPIXIlOWvBlRHv0u2eGmkA+Y94ZiEUpdO1FHou2OR2is51xOHN7eCBO842rR0IdZKXQ9qJQoD7dX9jV7pVTBlKi7p/+Xxlfzj9scnxX85gSt+UD+aISyVmJpUF5w1kyX4z7r2uzwjIVlAO8+BaYbJSV6Geb+oXuLqV0A4+mImdMK8alUOOa1CZXW9dhG8fwz6o9mv9e31bwvYI17fVML/KaQxxvbKc/f7stwqMRWyvmp7xpDClX9U3NOiwriEhzKhu+zMUJs2EHRMOG63RNysfOkLdOU+DePp69XZ0n9rca5zLOLrw3o35KoEn1zjQE6hPCxjrFDEoidPXUc5zxsMdFsU4VjQRyys0chtzUTDOOt2bkJtYCDZkE3uhLmdqiSIspJzkQai3v7fP5GHgRvy0BKv/8CoPsHbH2kmUAXMaUyfx91IB3fkIDEXgyENjl1HznyMhzchwpQvJB4vz8QXGqKJgaSodoR6QMBQI/Txl/qC8FKEx4+6EBoPffAqvPwubYjCtNVjb7ssl0WqcSvy7nanRc6fqxxAfez644+NNMs3ZWuf7tGqrjSYMhJVNYSbbwcF0fO8idBUhI3A9wELAwr9D+SMSDb8ZWd1/nyia6YQ3RC3mDNPCDJ9Lbt9uPdkmT13yoXIjUqoBxTban5AQ6P3gWdllp+5kAJkBccmiXWtDxO1zuKj41J8/DEwMY1NZEbR6OW4UubgeJIf53poA6cOr+gmblmjmr5+mGwTnDvZS1c7zvmhISGflFAS36bbJTuuNU+KHXH042/ErntBihwENnXvsrXVSKrjaGlQgESd9Llvc6Y1uUXBeODJ0vDKGkvduuIlORsPlqQJa8vbJu6orYAQ/ygomKealuuqG6qvKZCWOuTRhfO0HeqYS0So+UI8mKRtErxhAy99+kKxBCE0C/K6Q5Ax+HWb2dlmRwYzqm+2hdJc9A0vsKDxnqcU9IrJYnufEuQnQwHSp6cLGza9FZrzwyxZobS0BBAcfK+JevnwIqxh/9bh33VK/kdh+WKUJaWKUOHq7BhbTrlTvwXsJU0C8FWFMTFcOOIgk8rediZPI3SSWXe8s1y9xMH8hh0TCqUM7NjpvNcyjsJEyNPLmMxzsl87guV6pkarB8Y/VQht9rzEqX0en6N1yT5f846wy6BdBAodATNez4JR+qYooHrH6CmRAPGzrQ/5uZjaw4tshwhXgc0Abdm5THBFSqku9BCYquozsvd05jhbcBef31tymXMX2hxWb0iiZxGDx+4HiLvB2tK1+uA8Wj6h5xaCTR7EBg+MvISv6u+imNq3rNACMLZVBKAgCkHddY1k51EKpdVWX5id5IVn3ihnMbXe+6d6+v6wLn/mfVntTgcZ1LFUspEke+vfC5rHZrEkHF6RRCLPtx0ShMmkm0sVqMi9tbnZ0A9oOTIfdqwZ6ps/iUc/YYWZXOp//N+sSzRlrHrt5OtPCD+8n2O0BuGAzRlnUk0MTo1uvVapu6bUx13PZPx8hRb3YJHL3zVkqLgvLsBoN1k2zEki8kY9xqa1X919ApvF7zPMZ3dYCXdA5v9xrCDQ0+lwsoSrSPpQLSRNSJssUnyUBnzJDoeaJ9jDebO+qzplRog5uu8SmL58OBuW3SXDGRmgPuFC3mDlXhW13R2ggvtt9RIWIhnWTR2rttt7pknJxdo8d/5vo6GFefzO1mdwjj6NSWrd/m3mNWUsWO3xfCllk9KSMxh1sy1AY7QR0S3huw3fB6oBL8A0zkGqMQDKexvu92kTRb8lA2XtmfMXHqNltpe6Od2bT7ZHy/BXooy21caR6Vd8eVDnO5QKb8kupLPAimPS31GexCrHE5LjWKpeam/qm9Z0O51AWzMmGtoOTvNeWV1bwTFXxUwvWeKcp8RoRG2+zoyHa3GNy35eaWvwX/mKbP/QcPoT5EXq7zCUZHCYxcWPpfasOgJNUkQdb+YXTOD6A5ApZUWf8KRBbR4doztLu77C2+jVYKAGhuEb4MhU/YpsaK00ASf5Cht7Yfy8hXsbkMFFtcWXZcflgaXY/L2vpcB1YQOHRapUMyT/NwLq/X6YntccbqnxEVLUmE+3zdDWzSAW41kMSyqdFANdJ+ZQTQSNY1K4zV6O/m3IUyoplFs9YUj7TdDWOxnSSiNv1IR6FcK5cMQb4KuiM9kRPNL67VKQTlblspPj0rAnFlPUewNx0D86vYsgvzr+PGirTwXjjoN7X/8J300bB/4PGkZ2v1ZkitGzMzG9hj0My1A2A3GQaSkMMKZZyvUBYs+0G3AsktkMAjGLvdQg3oTqs/hDThIdKZ4ueejF56H+rIJDCyzPvF0Q+53xU25PGXr1mpyx8lC0+Zt07mawAZ1rc7//nK2p95CRbm+PEhsKwPC8RfiGChTVi0jDQg/rb8ggZ5JNdH/s2X2IMx7FamqNg1GV1LRvDYpjUCE9p2hWTIBHiLYM0VKsBHwQdBWKTpocDPP6n9ODBFvLMxUfWVvNhEs7mtscLHr11yvam1y9QHGSCsdU8sgyaHgWpodpQvqwCR3jQYt+9z5jNAnS7ieo56O65Gvei6vLFKdf6Ep9bXnh9rn2jMhd+FYVee6HanmhaKdPj1U8IoxpTsExvnpt5L63B/drJ1TC6mq7ghZnKr/QeyydnQw2z6oXUeDC1Kdzlb10v6KS7uw97eeufFvE9U0bFxn/ok8f0H6vF0EZeXYbG/YvrNLrz0wuHtOqDXFklaeIBD/Pfo4t2BcW5YjG0vnIsmzblg4tsaY3+EHg2WZmPaXRz4UcufEmE7iK4kfG11BfQgC2Lu7uR9bmH/yYoR4Y/I6enIELdcOHxaKkAENnv2+4EAD1mF/Io4clyk2vqXu3kd037rc29MK/rXlZV7XPK9jbVrp8DyBoou357B3eTGU9F29Q6cakd+WMz54lHG6V1cgBSZ4tSoMT+nAxpyYzUcTSke2nXUuyLBnqGmhrzHVEKQpj9f40nvUvW9lODgF3M6td1cIL98WuzyyA/re23dQYA75Hk7ZCZZALZ0Vs1ofRR4BBbcBeS/i88MpCtIIE8njRqQATKddWEk/bQgtIA7m3XOtKOyYx8afiNrqNLdURc4LxF+o/ct60BmK9ixZ/881hfqjLZP4S4fJjkaW0tKZ6YbzUq8q0+3353UhJD+VioSBehzsc+TsiLjIlYa2uY71wUKF1oXtFve03ppI87J0HeQAsRb0fYexPKdJoFTF5SO2LH4VbgW62DyeGwDvG4SZ+UfTb6rYIF1ZVk94d3ETrFBe1WgE158oEo+ozLABDX9MT9T95t/YXBK8rGXU34D3fIt+aKq9M0wdFFum0+B1kpjB+eZv5YlVTHcuQprlMmkNBRiIqg04iwM7kwEoQ7IDtahWB035qGRC4zn6NSuJhIcHoSariJCZ1ZQXsqmUUF1kzyOHyzntxnzdOIIgXxdR0bUdC9gnwvGY5iVr0l+C1lXIT8sjIFcufi5cZD87V8tmteAUokwSFhJD2ABzGXWLcNNGoQZYUVMniSaXxCVb5HhcVMcjKLmu5u8i2TlKMiWT0kf6BTsi9I8kcKYiTkZ+0TUgjzpzCy033tmKStdB4iK1UmerMG2YFBMYF6gG9KQpRmyZhgFrk5soEyznsbcBFkiAVqgN3Gy0SIzQDbA5dAqPcR8Yc6CirfpIUufZBtjLJy6ThB3DlBF3CF9hmRL4Pyp4RCCJJCbsbd8vXAD4ifMyS82wwBzFZxA/8Yw7bIftHgSLmNED061BHIJ+lYNRbArmY+JI/Bq0DFyJJBucVvzLJo6UwgQcHGbOTFW8c4SuPaOKHRHJgOIBjWnh70gQef/2CPhbLcHX6HgUjoMSDYdPw8GFgKPpSBSwCvKG8UdGAjx60tjqTi8zpkMU/seluYHlSUs6ZDO1VRrYDhGsiP5B6K+rBo0IPphjO1jrkXB+k9pj1rE8mQUb2VUsd+dM9OW+Ncsrgg3CR6AaX3M3ekIWbfBZBzu4UaoV2MnJv29b9l1MvfDewXbx7z4GMKcxHhSzz0S7TZerE3aS9pd/S+Fig/Bb+PKrQBoZ3wb3Zm6mi5UxHjnVstATFkfk55B8vvCU5yCFDUYEg+JEF1BkoqR9/WbEGRPZwT9+9pNwRaTBY7W/SGMaJnIEwoj+APRv5ysWIfOAmlNtbNCQA/6geV7ZvD87BEvHbIVSqDiK4EAwtMBHPzsxgF6dQ7J1EbuSWCAZqDCg8GwMOISYjHM6SwfjL56Xb7jGi+7YawTP1PTryDNvuMZP9tEZ9YifUNY5TPi1yUfdME00KjLbyhXSQWDUScR+ZRiP3H3BMKgEHh/bvJEhQobtRrtBnE2cWMz1AZ68LUiAEdLzzhLYm+D95b0k8raxDVGVJJy+qCYe0oos3Lenj/ik/HJjOL7rlpAjuKtQtzGS0xU4+qOUiGsQdok4k0Jwzyf1tOYsEYf8jQvtAbLRstEn4iWf+eUdzmn5VT4Pt7P+2C4La6vQcZT35KjNmG7EYBqSLdhohSQiarYSGIqKIYiio24pEahGq5y0F5g/iNKgCNBPG6tZGmQ7kTZZ/fQ0kMigHfAHj3S0nAYd2GXzVP0HKecx6UxY1YegSq3aEkfRrtpphhzVQuno1siNBv9KTrFA+nN56vDStjXfCIJoHxocoHljH3BqKDJ1e8IbBWYqmXZvWKv/sIkhcoWzXFzb/nxKkBGqzpZyWiCbPQUoW/fULjIMQVE8V0phbi/9ue+wlrourGpXlFoQfhhKnjxUXZdBH4tNS0N950a9ennDAffjTUgBl75Y4JEvV0sW694aNEbFg9YSJ0BL4j6abEU44bxnMbiUxIYDr5jSNKc4NK7JGB60EYtJ+ESpkhjrTUriY4SfXo7POZ+4tHjZtm2PnO1IiM30NL1eAjxEhdwg5sPXl8DEHMgJiRz5Gx8z7da8t9XADO7QX0J9vDxLOi2/Kk9xecMRCBg0awH16SxQcIwIWmUSMPm0zQvCXe7gA6vMxJoyL38P1XtVH8/bFKJ9VTyYfI1YeVOQmpEE/yelW7zuQ8O4znEH20Tl0hs0yUDoxkQByCPr7SmMkXuBinDrxI+tdHaLQYTUMeLz5FSugWcMfgo+11yvJplKvW89LnU9UFR4xD9VyOaPcU27OEQ9vlnMQZGW1fH3xSpcVlnyGvgIPl+MLHSMjuA5/jEpv6bloTsy263ewtYPPAHRK8xSsAXggksxA/R/3STNfGi62Z8X0ehhk9jPV8+rb0W0+FJU2yHTUJ4Qi/TLItT7ukTGjA/F8cJmGCQMnkutA+bBBGB/Myp+dMAkMhBUfKRJmzc/+NuOyhrGsh2shpLXaB+uhMlx2tat/00NmZvV6caz5t24jBB122yzFMfkVep82Ez+eJADrIZwf4M74YmDL9aFHarfDpTLG+mq6SwClGN7zJ33GUrW+kZEq3x+5ANT7GZf7EzfVibio2Wdav+DW+/7W+rTqIGFQTzVQFyMej1tHovYUbSWw2MFFD0AbuJE0qzqRCA59uPXoyd4RLXNeJuaGV8SvCVXSNvXFqqHzI12mE6LHftsr5dIaCvRSyYZOq6kPORKSibpCIgoUbRfIGmDZKI+VnVrWPvUhRYN+3o31io1cKN0XXG2n78ovz2L5rTPqz1QAFJJ+uCj7Vau8ITfxNk8htV7Rdl3bsLFdk9Iaxa/yV+8d3XHDjh2hq92j2+M/tPrJaaxkGZJ59+7BHE9P3TmPLezgDuVK62Mats4HmXR0UM51euMnuoczJM0mK2rYQJ1JWBP29Yeu0jK41rqmabZjfA8tj29IBZS43eEn2GoFbsFKgccS3uIFt3j55zC+1dHu4YJbvOAWL61kfFZvyivVveVxVeRbN5FGXVymohQvqiJKNKAhSoL/GP2+38Dgyfft0fd/3VrmjpNE/n79ztoRScNdR8FPndNaZdq9S9zvfcCoU5HAq8ZrJ9TPLOoMmVUInqDQpNr+XTVZyDcowgVLannxEbqFuHiF/GzcHonPlHDeuVPkOFvFPe61QFAcvATyG62zCSXB9vz74cI3BKCanVh6oIAE4kV0zN/VGY+oxPgJHoKeFkR9Em59907JvFR5/Tk5F+qkDU3V3UetpRCV1kdV03NN9HH3DlYX19LQEkvHJg2+4Xl4cSX7dJDNLfpQZumKsqI8Uq3RzeGb2kNHKM0bMuCnS2TqDg45FwwExU9GQIMw9xRKkrUrMwEmfl8kPl717X9EYCHN6LeJPHxA9LT4Q2DG6u+R7eOPB373xSh9P7SZ6jY/MgSxRUs5fjwTGddb3yqapyrmMxZtkJMIxGZ2V195PUT4rBrExFCpZHh6lFpLhbUOuu/Y1+r9VVduuIbO4Dr5n6UuveHbLguce4NVKQUfI0iY44sH8fuRd4V59OJxCpXz6fhUlgAm0rFZchX/NIPYT6l1376tTsY8Y6DF0zHdW7Zr+6EtAceiLgpp3Xm+yeY1ouUCU9MDyAnBm/BrdWjsB40OYO+YgRJYjs71sufAjW20Bw306FqvIjWTAd35tp1gzBrVCpn+YLAGwP6aZglsyGoXWiQwfNab8tKFEyjM7NUWcM4IbZNVlrXlAxJa52C4biDb2T8pwVIYnSSG78khg9kVlBCGZPHpLenbresER7l065lXNtMxotcMTe3TO09O2TDQeg8CkenW47b8m3vU+m9g+JPT4Ol3H+k8rhg+c/rnMbK2LMj5voWzlHpFcM7Jeg0TWrDACyj2vF5jyalzmmWpAxI7rvQZLrx9ThSau2DbkA7r7Ej6I93gORMNV9EITvDP6z1CqxiuHXgSKUNrHJTbTx0y3DH9UgRq12w2U+sFMjOYVBJMBe5/Nw0uoCX2gbY2Yj3AcqW1EEGKJBjHq5+ippelI45ySVVlNtjHyCeiwzUqM/23YDeXWzlYHiLrF/QCatZCwySm1kesQogkP9wNnmiIBP8xnRI4QEMlyj65yJ+p8K2ggDGe+xvq8+4rLvM+f/xBZ1ATJFVgo5Ga2tYWS9/y4a1Vs6m9odUUpd9LPsNhRVGGN1nvu+ET2eWXS4UOepe8yqio6PEnqGZ9gTKUH50SJvtBZTZVFfprHicQvgUh9Leto96kDt7yjyvqOr6dSDb5ejEMV1Abv51A8f6gvAXGJ/Apf81W0BVzVUt6JI/JeDlOsB70kFPwHTm8i2zdJaa3dP8PSNNIgZkPfq45JdrHdD5b2XYhM0AFcKRg69DWqKwxHzSodXWXfRCwxwQ2C/9ieFBsO8ljur75zuUFFCsl46fVJmwMB/rGW+PLausZOmzj4qOcjdjYDy9jzC8eFsMZZjxyHdQJlwv2IP1AylmO//akR/EcQT2AONqfoHYRKKIt71khKqSExHR/jSfZiaBHihwJuAuM3++8fLUil6NUzCkWjCYDVGVAjjp6vRoO4gWaKS0VCpdVF1is2Im32+RVupziTEbqXY1NqVNZmkE7dqYB7uUmejv6P6VXrB3TnfW8DSNtt1EMnR/tHjaL+jWaHuUWh8Dap02+GiaemruyCltkA2ejRG26vbws41fwaFMkfiaQaM35BIvT+ecy1sia1mDDj6yLzaUzKMczON5/EJcRJm5OcPjT+830B2/AQecuiUcRfpU2YSO2VOVV0/INUHEobmUg/ZXJgal/mWfAjspgprOZEjF8Xk/BwalMQkZXUlsaGYKNM9rBSHaGDuvjYLQPOFPEwC3L+IlssGDkJJeeyoFUgyBjiGUQQk5UnZGVQWJyvPCFQThWGYiPGQacAjQfw4I5cJgyyHL+U6AAid6l/28iByKVLsZzvAopY2HcxA4KcJDjNpp9Mv5G0CxnwNoVUusslYQFlqiOBAppUkwc7SEuTd2pPI2Oq5vBTuKv4s6nU9dpqJnLQsfVq6i7hahuhsK0949QMYa90ltPuEs1MC4vZ+IPtre11pibGY1xxJdEMmCQ8FfYyPYt6vjopsNeNJ3fKWcu9kGe+WMP3FJImbWIxMnpj5AxKg31OWcqapJl11dbG6C5jMi4/fZ2w93nWG7RtmVnt4H7GX1KKEHYZ8kKzpVQOK7wY9tmaTG8QmXeWYNc7ZDh7+Kif2lbzHW2Cqhf/n8taZskAs6NprZSfIvXkDjK5+9hGnsd2q6EyP+ByF7My9OKTRiHlf6JOgEtqEVLx82NWzycMltn2voTNG/ex29lOMX2FUjSW6vpATbHmBNVsFMSXwqoR1ck+5VjzP0T3SJIJnLlR8hOAFbNS3h0yeUYYGy4BWk5Yjk6QDSzmImEoH2L5lgfMWNPN1cGCzBoVQZjosGb2Y7hVtL5kYFRzSvvkhKNu44aNkBF6YrbnxGKacnFXXJc7CUcX6LIGJBzwbfuuCjSu9Yj9HfsDK2vk/HL/M31SnR6pNgIc+Clov0IZx/YikXmzEY9wAvdvN8lJ+W3T800XDVyb8O6EzBlnGXTKuGs7RomY4FnyCrhb2dAsWOEt6FhPAy+yXdlu3OvCKkPktMUjPGbGo83MV27YPFU3TwStKhgp2T3qqIKk3U1bwnT6dggqkKGVasrP0J/AawNECWMrNmwdWAk9Bzql23rMJi7WOt6+s3ZlG1oualUDGbhV2WeAxtkTVRhXNfV31wFGeqjyEilfeyHXxjihY5wGN3aFGARSRUjfaeiPNpLlAtz88QyUJdNCqRuQggyY6AMw1PBxf5HyHQ6DFurHMztwOsCPW4dxNnN2+/2IQNg3JB1Npt0BgSM86YsGMGGJcKNdDw0ZWqRTMxdibCsOn+LqYdkQqAAMoTxJ7L/W9100Tmxuoiu4zR6irbXUNsaoListToZWT0YkmJ4OzvFuC//7tjPfxWUbQIeV5LOhV6QdDwMdUhx9WLSumuiuCM0OZYY91XRAh7eH4k1LV1F/a/mW2fYqw4ZSEMtFXD2eaq+e9T2xtXUeceYzPpT1iWXUiBZYL7l6gkeZOyx5Hyz2FmbnBco5XQsMLZuW7RR1H1Q+jQh3RwavsJdVF3U5B9vE1BuGZgrPEKkbYfpo8X22K7jTQ0apyri/W455WrD+vZUjHP1ZcdKssvY/5RqXIqSv8jFSjjUiZMm94u5PjF/jKcEqIJ1AI0Nr8DJ0R/IZqpDobaEfFjZ0AOp/Lt0Ka9f8IaBP8Uy/E7SlLOvPhmleT1oCIdke3TV9KtXOOQUpp/o0rbGdEQyJUYw+hsOsqDpoepmUy3ScQgiKE0A/FjCqQovaDAA3DAlvfq11DypH3RM+yGIcFT7zfWn5XCB6r5xAt0BduTDjAfduBrE0ldA8LxGFfoP7HMZmsVk/sxoKhsScr1P1ojVrE8RI1JSKE9vg7d1gu/SDaPOEIj7vdpBpHTnuaaboMswdWadHf2XP7vGar8s0E2h93qRqnrIFTNVSn9Cnm1JUutp9R1Jj/vobp3PRpupGPVtD3Xi/Gl92By59dMg3e1Z3SeoX8FCZqcFU7uf/tqjv6yR5Fp9KblGAinj/9qD+JyX9Oo/oJYHddQDx68XpQLFA8ONAeBNxPhc0R+syfjnQHiCEq3v6qF+7NXMdkqQi2T4JP74shZzIriy2tE4CgBzEY/wSiFhOzdzjhuCcYlzPNuotpyzMKytCR1A8hdTwMgLTB7mHU0FlHBhlwNzTvbYcK6nvQAoCYAh9IGKCKqJ/flJRoYq9KAg3UJAYhCHikmdijTrh/tlr5NdnbQCdjUDR8AqOplpnvE+sSxrZyYDiXrNDdq6t7RkAIbUh8laHCQ5M84y4vbcIW7PAmLKE1CNJUTs6N183hDrGTVeV001EWprlh3v7BsxCZcA6JIjucl4Vo5RFbIGkqgzNZ6tI4CHnFgIMmD2NstNOb3wBsLC/LSc1Ke4H0FK+aaUt3qYAZiko2rX5EtOMPB9yRCoHLT1EtW5P51CpGXfpKQPfHr8XP637Ok8jCcNDDxkbzj4ls//M6a9qI9qn/7YNZI5Tz9KbWjUIxz1ZElt0yQjLAqWVOjeFtYjNK6eGzF2VWCEsie7Jj5ILYrmdm7x9uzPUAqNqiqSXurQYsGlVB2d20GIkkbT6Oik4Q7st/Agttt5NwlTkDbsvtdxAdU5Ys4y94WvSd8K3rDQANLng41DeeNzyajziY+yA4i3H4NCj6SHiAzsPzYKztfhS37abiyvjrsaa/xa9fG/6GKrNdrTGA8kfR9dY4r/SKe4f+6HsP6eTjc2/+AsVFEdFLMdg3rkU1L3WLoeIUqJFQX4kjm248071WrZOiHiMc8QAe5SAw7BY6s5AgkHMUC/ywMRfbshDsFsBoBmjyP7dxf730veRuBbBkatAOXypqtvF9tuO1ZLRj97oIU51nycfhvmNB+FqOjC/nZY9teztEmc5030/J/OPPLUA6MsOX8aG26VY4yKhRH+6KJjdfwLaDLBjZqV62vaLiK0V0TVquBuTkTGicY56pb3RMWoUOzyAB71v1G5EC06F68cpWvH38WTxQuom8CjeIHxaF60PaqXT5WjeyE8yhcQj/aF8Khf3u2mj1HAHO0zzqOCOcQttUcJA9qjhfkEx261bnTdmjeamLceVcyhs8EpALJ1zfNxKHgnjAtTmoJxOu77L7EdvxN+QTOTi/MOeG3xJN4C8bYHPpdwnarrhZvrwmsXBHROGMhKhbDQBbWJuMUDrYJ3wrMvOZidTl/Qjg60+4LdK6+qr3Z8JvyCZiZXlzXw1K6+GkigsvqCU80VlYtNsE3bBwc7yexwgcYhr9mpywSuQ/YQCu1Uu5mZoIvo0Ry8k8zUGqHoisDu7eYpUPdh3++Czgp3suyf7SSBJnIsll4DT2SjnUHvLVuq/gLhNNZdSvoB6uTCZjFUx1pF9u9UUdxdYyfoYO99B9ql44tsAYdXuXpBM5OL9nb4o0N3ysqDR5M8ld/uLvlP7zdTWEfArrl9Uj5+AH9R4RHSIY0bxTVWasDQiOZQLE68Ho2GgnH9nPVIbXIe1v9f8oMYQEviK5t6iaiajkfp07An0h0sQGF0+pf31uP/1p9woLZoWiIz8vfwGspPhucsnUf3furj38dcyJ9+iZp7kPPo/uP67b7jcehjPYfugLLYzA/5OROU5OPVpdJU8WoNvknK50YG4WRkNjPOV2ugzCUXkADppaDjCQ0dsRgvUxRi0ekAYVKgEqQTbfzDC9oy7nbgPN4Yizdncdyc0wTOL4hXs1kBfc1IwP1clA5a6O7OpjUHfVa97cAEiE8UT5PUchNAe+I1R4E6/PqP0F+ePQD6ehYB6OrZBETJswoAtJpdAODOgr1rrc/XMzgsgowshqIAvCKwnCoDsPLAFybvKZr3dJnzjsF5p7kNLoUpuCTOiFMlUEJOcGqcpAZvDSzALQzfLONvRSCEVlGRbZdx1MIGC3+xDTReR85kNKys275n6G+AyAOA4jA0p3e7OSj2GtR6AcKu/eOyYiNgo2R5lWQbfTLfrALvOVdVcw0QXKKP0tXkFWq0rK1Wv7kHy4U5vsSra2GC3eYrbDkGCzT29SttAedX23IM11C/6hY4fuUtAPWrbytT1qbhV9sCw6+45d2Fo1W48pa/cl8IlDs8K4hmohM5zcEZRVpBcDoRw2lEE/M+onhPlw8nyOGcsuJmv+5BtR1x05yKXsHVq5SAU3v4DEoEADp1n7cB2eqUun69OtX1YJ4z0gwYSoN73tAlIN5dIloFDG+578cLCP6KYQOnEVHdFYqdOI6dhOISyfCUYJY5P8dYUvbW4CGAKQEzuprx5Da4S9sw0kDtJv1WjOdShBpY2eNrgyN8fhv4BXrzdvha4Ud+VzwvdZ3qCfL9hJ1gimBZ00hfrB5gQmc5o1pDRr0HJm58prDjeAqExDGPOOsaABge92ny2/i6P1zfLjPd54PpIV13bSiA4EbrSFq+70dtOpOHe9pbT6EVJJ+Sq+/1CjX/E5Pf8syZ1iWe+bJva8RTgrNwoAOOXkH6eGW82vq2vnEg7j9CL6fEYHG2kslhXfVscULl6TNp7CBOPHH+AT9Vvpz1mqzyAyIsC9SS5JJ7e5liojmjkPdRx7EUDEl8dbiQU30GTo3DDkdCOPpnyeBa3fJgtyYSZ/3xc+quP0hEvNjNO0wyCR276nrmnE2iqiM5wTuLnBEKty4E6knx+PYYoyXvJHVUyQEfPScjREFyO5CfePldQoHLWViA1IO/RmymWbqiTeClIXMvl3hQA9a2YUR88gcYWz5MNYjls8iiZmZ/9UMcXtd214rK7VWLP53cVgih/G5cYZhqr5s8XmgpBww3V3qGfuAiSnz87mXucD0lbq0NVYwdHMuG0YPE0k8YqMGQu+/OIUOcG1R69JUZIpo5ECsrD+BULwLHQpqddLitGQVNkwOlmTDQ5OnWnyqd7/KVN+l5XGZuiTlIsD9PIsqaCK+GLi81Q6phYGqsBGfqlKQsK54bxdpRX8QFJfeIJQqxMIvYudWMa3kU1rRQlpzq56YZgpEfwyiTbn7pJ5+fmGCmI6BAzineJmVZoAPYiWXGyvTHN8niKWl+5wUul35ZISk880beBqXxFVUm3K+WfoLKtSMEC//Fx0UaEo14ZPoKOk9/Dc7bNCemndPYKd2kD8pFf9N6plErw37PEc7Q3dSgB7mWeeniqzU+Muwhzh5/cUaOgyhvfq0Fsk+Ud/gzkWMpi2zzWqZS34yMyMIzEeunPyQaBO5Vy4r8gcZ/OVO/MDkoolWyRCtDz35C5BmvM+9vA3FALsyelW/u5NWTBGt2tyNx0/oifbm7oujiddTyT+fsXielQzLytFFgRrxiFVAYcQ+UB1TeJmTYg7y88BBRIMCxUSWtlxItt2JpMIcipKNX4t4FhoNvMLYva97eJc5FKom63MfZQTqbd8WnN+ukzBNDm5J6/XbkNn+K5cv9yi2MoMkUL0XOaKXj9E6s7g0jV2+zv53niJoS0a0jb8YZi60EXUpiNv1j5Pq4ehvusv47ZDoIuj0n6chcFnnAaSpTSFAmkG+6d++whAZL6uVGcuLwobSXmUtKDCsiXHagx8/MI0QTqZBPWhEi5xNNW6dSuuTn5H1xd74xwJWw/fZBEfBUrAFkRIoi09iUCK8lcjD4TMw8fQR1f54ILo8Rwkpe7pqH0MaxyCIHXHiNdNG1D5DqIGZzyCUYgV3ZuDOLqx9OEURYwm31wtcjPNnRSXHlZ7m5TbF06SCrYklTVIzlhUr2AYGLbKjSuuXtrrqLoJKWzm6MEoRJ6NRJIVupj7Nx14bDtrr7w/S+tLPsQvjniTe9TYp73rI1XWG6B5aR1SjQ+VmnowTAQd4hlhOcejrvMd+HQE9aGg8pnR070VZiYp7p0l/8xhvkE7Nevfy2lRM27Rjp+LaSy2Fm1S8hIbO5xbDPHoGnfWddPavneGx4uMQeayvVPxjZTcjbL6gCYRb6N5Mmw7FyZEQIIDoMs0Vph2InGI8IkWmsb0OCTyWDK102S2cIYFLZpep2jKyPv/qLeiMmLnte3y8kf7tt3m/ZTm2te16ejQFn5H5++XiK8SUF5EVWuBJ4Xko0ls234LytBzSvfBOqBNQr4PO6v2aNjuve0TC58mydLuTrfOKPckAJCC/KaxUMEcpM3OBX2ZjUFxaUEpnxF44aeCi4yIzNMBnHnUekjJuCC7jIeHrs2tge0NijhUKYQ1SbacphrQ7mWWfCr1hfls/T9mTnrgIyg4IGeJz5pzf7uAdwV7+HGbKadZuvLRNQKpvUuaDmcwrZTEZoZrvpgx0GTOZqZp1Ehh/2Bs/wIqzhH6L3Ef3Dnuw8GMkgPUzYu5swatXEdv+ddKT+IIskIrOVrz51ewoF7fcLauV/83I73gjAMRH/QI/L7KjmD9Fml+pHxPzJuFrOeVVGh6fx0HXaoMCJmK3goQPS3e1a55LiFtvjpYYIzO6o+gQMICwwUDpK0qy/c0ALRj8zH0emP0oH/jppA55PPg9oQM2MZjqJiKJIJCmCMD2gS90pnMZJ8Ei5fUQgpNxSoi5uM1Q7wvu9rgwwoCrSz/W3UPWJBLhnRN/ZJue0KnTO9j0XyJUhcLqHkbpGSZQrE8iNgmRSCCOgMil4TAnX5lF4hB3dHFthUq79sX120ai6gv6eOhdJ2LnPJaQBK6p6qBe7Mhd3LNbNg8VAKzkQswwV4h9s5HSXD2o0afE13iAd7hzrjO5vZEscBGUsQ34sBXYTTV3lOEoNUb9zE7IxgikUylD6y0jZLSH8nDr0JB0tUj8aJMgTJyAvElbdTjumyGJQcGqGvvKJrTfKxwnEtHs41/ds0OYRda76l9Bo+a/oONtXF2w3tBdOY0DPQumkWkAsv4PisHAohKkEt+VNTaLfvYHqRQQ+cvy6B6to+qNObKr7V7QMskknYcBPgnU0AcjRbFZa8qlOSIT+sekuNgLhcC8ewW3w69XH1Ys+JG2xK9tUDhhCfyOmgLpwV+I0ZdtPr7nfYsn8evi4lvzdHdD41RtFpXJh+VxkKUf0VjPey5k18eRy1HBEXCSadPcZKoOT7rrljZel3thz88sv49KyavN17jU7v2gtlRfHh6LrJSJI70OS2geuGJXGMaFoKTPp+zf8R1Df8anY1Hb07c82oMcmUluKdTy3/OJcZKyquVcqP51tNjtkeWL+8hjSGxN4CcYMnNE2wnXUhRIZY9CIZHOKt6CudjqVBqejp49bzL3eusVnOF+856z6U7/BXGLR9Z7C3x/zyWx5kW54iamcNpy/j9BY1nrT4tMgHSXS4n5lKckUE3W4uUj5qG03SzEzfOukPHNRlhEnW1N7N8Q0302TWWOqejXxHK/eNaOY5GsEfBPvuhgMMUl8PZT+fukHXnAklrpoySeyYzbsOsToUw8GnyUBGtT+/qVn7Lv4Xv9rvmrmi8z75q5obt5hUmB68tq+c5TEe7M5hxbLGDiWGnbY5RtHZMnCqem3T6iJJnFH2blZhyRllkYHRFrnaNdfhzTPu0c/iQOmJiTpvRSkvrbN6zf3HKbBPbojLtEZQzogJIjAry5cyw3w/h8ldVoK9k5pCxHYxLaWdm+dOO/StK3Je8PGJ8bpnJZ79LtPO9Z6j61rYtd1Gr+d57T2LzE5pYZ2Xb9BUv3OZ+eLCj7v/kRRCYKM/HeguTcFfjZNQ1+Qfq6ak5it1533l6WjW4mDK8XG8DqDkktebXVcrXn7iBfsbV3sMLFpmLKfsCPT0yRtieWoE9y3wRKANhbvPXZrNcfwV7mnfvmCFCbtqpZHiwLvl1XYrp6uzC21X5poPx54VRq/FW57BszFH4y5kBtIGu1/BBh+g7xD+PVNsN/q5FcQcIGAaK+H6DEhzaVA5LWOLDKvNGs5lTgIhuQxnSBNnbSciG2fuc6LSo3tuzt2a3A2qGF2MfHQl4JDBkKYcZCXkxpnMhivIw7GqMrIX4gIH4QhAt5C+BA1Haj2dtLqVVYc4lrz/frobGu6i4czDyK3TIS0wfTR2tnfCn1ok7o1CPA6jguISfRYmJiQdTLjq2jK8Be6ikpp2w87jwR6q90dZXI3lemCtH127IKUdgIeX7aim3tMxsOUd1eYj71f99Fc8AH8Mp8w5bUyA6FTx8CK8MK7+uBHWMvFdcM0+xgf3vqQcDBtvU9vPuLz0aFi2EoQTLCfv+0/v11Z4wYRNY7xNEH4xB3LcyjM+OCGAuTRm08EzVni3ht0XTJmHmUy9TPeTvwDllHNnrEzWUXKiCuKyJzQn1u39AaXVvsG44n912LLNusCmsqZf0UxFx3qASMCtrRi3dg94O2ZX2d/r3yiwZaoj+8z3Xp0K3ghOlTYHrAvRsZTNGxEiHQrR4Af7dJKGfvBcMTW8xU4j6Z3zURZjbeMQl7FpYtG4m1zvb78p9EtmzcWc77ywe19W4/r7CDYUoduzaFac4EBShiu+0FbezqnhCs8ZI0Ju4uIjFqGQZ2L9U9CMd0laz8N83TscEUx8fjZ/2zApyOG6TpmaQSQt0/ojD1UBp40vBC90x/wjnoYoN5dZbhp8YI5pRdZjepBT6/WUm/0fTckIPoPZucUnq7y5lGZPDcXXa7N3wOG32wO+2TcscUsGxZpWI/Xr87F/CWR9jWo9oPNbDpHpAdBLQzLt/82vd2/q57btm0xR8sULAd9rPRwzpqXwn+XFlfX+ewqZ0MvZEHvyH4u8uPFK0o2SgaPM1Y212P7AxiiQLhgXZUSL1Hpq6/1PvpB5DmbJ4FE1Xo1r+YVUa5XvUvdfyHvPvdjFX61YPcq91zuEjbvaib9+tBEUCcxMiFF7zq7T0jTczCCntU0EYwqkVNKRsK8mNnJH6mhDCxDcXcbaJ2npKrRMYf59i23cfGi1rnlUXPaF5joKeXBj0USeDGEaFNp8YOtUwm55cPU8+dbdAc7KN4FTE6WVQIsitSfGLAq1nYHdYw00NU/Ia0nXuIt9ydGJb45pyIK7q/XXP23P17HuKGQuRjJEe/d+6mDEg2cqLxtBqHz7RFb+/XjdZwhDeKX4g6ImNJnNN92ckIJHWgh3XxbuvRCGcQD1Rly6C0g0RZtnPMzp7yK8FMMEIlfNvsmXU6eWUw1d77b5b8wAUz+2YMyyj6IhSiqJSbU0hK0pARU9b5ZQf6Cogi3PpHMpCaPyeXYqylanlV5W8IR1utddGXgsnInuU+hZUS2c2SUh+DrogoPvL73n+cx33bNWMW3JAjFHyIp1UIQvmgRrG+dZsxifj7aQtb+MWcX4gBxgQfXp55NyQGrKtBTddipGn5UciFFgxrGtUAlBoTVQBNGPiwmyORDi3jBxPPt5Iq2laNlVTbJNzB+dpFdRcti7DfLqV/Ipc+z5UtZ8knA9yVERNOc2f/gNVs96VY+nQDMYBnxXkLJVURD1rV9qEH3As0DvdF2g2NwYK4fsRVQCAUMPgGTc560TztAcAjEr3yrCz/l231EVVdoapGaevtc5MAFtnFGlPHgbkcKVJCSHDXnORIwVbDIRRA2oLyV+njxjtl6twtlojwEJ3gxxXpms8nHNp1dHpPVT0JZPIN3+WTd0MkUFTMQ6XLZ79AT8PWf+Y9vkPTvbFnkqjsHEY7K0fbt6NtL3xy16QEhMAY+QXuQwG1yvPZYl506R+RqFdYuD76+xkEGw1OWRWfS6ZpFO1svtb/E2UkVFDylRbyGGkmi3nQ+9qF8SpMan9QhRQDr14T2YH9qndrPPblc/mGwaoBirewGOxjk8d8lCB3bfwqnCernKrkQ+yC0+VCQJ4klvW92BLMIX5rQ16Q2QEo0Caqs5naq2m0Yxmwq8KifWLv8gRyijc+qrQcL/dflmdpkGpJNrnTDuY7Kfp5HZGRJ170e3OfEpfMxhKlq4pldHMqYuUfTetjxOttDKwUCbV6iKTYOypXfc5Hl2MJtCk7adXeWcZwCXSEvKNAxj3jEWhORyWYHs2aKaFYQoJ85xz5QY1v9Le6gD2BRgbHfmOKHZJ18ByMhSnsbPXodXci8bwZAsxpwhJVplQvj+scpVOrIW2SCjFfqYj6IAB4Uv1toVwOrNBQqRFkqZbBUymMMubmGgT3O/lB0T3KjFCMiTaMhFfygxEPdKPTFHQxr9bZg1bcqpk9xmJXgsmTKQkapFlgmdcpv7uYspy13XuLlFVFlrkIkgDD5+e5i1DLQcIki8LaZ2ua8Zm8efSWW1/ZRSXDj2uwzVK799Unj+hdJGHuWqSZDYG1+5nLVSwtIIi6f3nmy8vx59rleAWNRpVKkCbQQnXuYSbcF+W+ZJmA7mGCLv2uU7gSvLYll2JEcRKARujiEEcHD+k6oWZg2ovCgFJk8rfIBPGahILFcAkUDKW/p28x3zOedBsGUqVgKb3JwZqVFWQsa49Y1WCIhdXxPGFuruDOXfOLBOrTftoMTdN4lDLin6IJlea8J6aArzfAfX+i2BiVVE2JH7+vqca/qq6S31siLfJv40sNJambZ21VF3QVI+vFyg/n0BQAU2eZwZ9BGcezTMX+JE2gkvYWA/V9KU/vCjv3CYWXav05BRBjEh4N1GYGgojPHoxn6ryEOfgbjNwXyJO95jOQt5m3EtCSet7SvL2B9v5IVvmZLA2IG3Bv3CV/ieVJ3XgwWrmjR2/7Z4nEz1eVk430zgx3ufhUu4Mto5y+AEbLt7GAUGR1F/xEgzwVrXSPKiTWtBZ6hzBKVSZgV40HSi9h0oxJ8EfXUs0eSoeEvCBHX8msBNioWHOUVbEl/cRmU1VFcgxLKNPCCSAlvfwkQ7Te4qcnSm0E7c2vU+PSDd4zZpGCcKvdyM7ELFk/MO2xWVw82UqQtC3Kv6inh4cpKcryUaMHYllupoNVtz9zDEJiKcC519UscX1MKhSkqbwap0s55zzlbkLCqcc/9wqHbWIKyZGn8mrmqnGZK+QjgKUqJN4GgAEOxiajrf/vvRCSPkU6e49PUgQhUtAz5QLkbNXwDvFOa1cypB2miOuO8X8wUzdcTyDilnzRprxZyHkJ8GVZ77IldNCOnAIV2t+9ppX6rfzJZ2bDdSq910d+Cm7hgJ+pd5d0Ae0Lkw3OduqEn4+0sb7APT0/IBihg2WVx+EJ8JlMH1sL0yi6rdThvDuPJORQNcdbSpp7DtdwsqqAIw5M6IFtUk9ssP61yjw5KV/9CwnWGarOjV4lip8/ww179/H8yucxfFDqeKlf1oBx35DuFcYhg6wdMA7IQmfZHaFbxXZQ2H5NY7wq+O73bUaqYPgXQV1sdpxtHJahISXvqyvQW5zgdigV0PfO98kJnzfNx6U2CRtp9yrDvxtLS0pjeqknpWnI8Qc/OE0SVqFTcvnpKuwK/EyU3WMnc3rduuyf6//y//jq6m9WBqvFUj4zjVH2LoQZHZ3YE5l7SGS6h5TSaV8wNRr9ndxv3hBglR7HwuT3azl1GWNx2vbcTvOnBvRUUBVVMdSkmrXcfc43TEnS3qUUzmpvEONLBrpytM7yTHXT3yj90NbQybnRQbx5+hBjLN3SqT2rAjBqdRBGyrAZHvOHxQwrSsV3Wsxx3D4KyBF6+JCBWEYTqMb56MqdB48Oph1UamyumEU0ONHcQM65I9diMMJRPTpAWIipqKcqBEAWuMHXjTZ9U87k3orn+zIGc1Yq0BR4qui4XYTLbHbKSV23gl/ClJDR8tPxU4gs/EQDwiu+QYJKElz/bc2HvDamBH5+N57TRA8ta1sXj4q6ced+4s6Xh6B83YraqZRDU7ZLP/YYh4/yhlkxobK+6yj82wzEYRfFGQS48ksUDLRERMBiAtkW4KRiJvAnXsfy3fmjvChwg5shMam70ypxyAzntZ2t211F0n4p7ZyR6v/o4EQTGj0Qs0f6bQ+jq+25QGz/iHubBjyf11ErYCtO0X1GPuU9dsqhTA+RJ4DI4UnxEX+0nw7jiSbI8ES0xLOf14IO5w/CgFK6wPA+FirCtl9tJbr2u8r766TQm09JvwB3pKqyn81QnL+JOQG6UxoQOqFQzPzfIYnrG5SQkmJggoit2MIaC0bNv+xR7AaxHGPNSQgMhaOp0R2kPKgd4D3Rk0ycpp5C5+gTo8uR74QUsWKD5EKZHEhONtOHg4MEzcHzvoGvuEpGProD2FbryPzkpRWVscBfPxdlTFR6GhVgMM81NobW6Mvd131Td3T9HTBugom27Vi+BJ793z8M5zroGznDhxplq4LAh7ELnwcBBSreEfqKViLuYvjGmGhanv2iRJ31uWu6TzIaySxJ9M62xeoTQJU8YX35RArjEAEfqImjKQZazOhSSi72Ot9nnh99Tqs9vFFSr6vPr7CMjjs4c0gIndnauvhakDzj6impUHnsnXV0Asc6/4Hr9hWJ+kCeUwBbj94Makzh13FgLqxJqBiSxupOuVgWN/bZthqKN4V+iImaiqiP8uc079nmOWXDl6LxjhH34RiAQ9d58gVVYdW5RIf57YEw/it+N6jtD1kve58QovEUo3NSSy+d5GoRjH9k1FvHCs3Fl+6iesttqrKlZsNDvhU8rfm3K+oxXX6NRgHMUdhlhj9UNh0W+AtbzulxY+z5nTRi+N8RckhK0FyYPBkfKScm4GKf37BB+EpKlibQYlLjy6IL01e36G2baO47FnWs8gQgs5zhIaNiXYC782ex3RS+0lwzR36zu29PYWtyZkR3LypC7JiXkZEjI8rIthDUAMfO6uirgGHYAd9II4QftahEkfkDOcTiUDmKVcz/GoXMOH4QHTufF53CTQJBzCiKrY9srvEPKACpE3usOlueIpxGVhSmCMn8IfwjR7YZRluCInmcL4Zpw7ciw8whxki3fWtfeUrNUUvkoRvk+0vfiM1BRkmdMoy9MCZCdhR3DnSafv3c69vQRdch8jl5swgyu0pC4h0kwtEycQonRtlSFRDBaAy/jbwED5Is9Str200D4yM/KEnmEMqI/Cj8NtTUpn99fjN9HCNAT1uvqXv6cxcUKCYvMgr66srEx/CgYCTil5usXVx/P9gac8RD6zDbgQLPY8mDgQL5QXyFp3sILTnpUiDi1GORNh+hqhVrrmq7thWh/rm46wVxCBPF/xXLWBMrtJV0FMKjYkaLQqdORiHui2hwZxzP8M0VEEARP6/ZlGjL2LV/4HgwZbxgUN2IHHguOi70GyhxpsGxmqCoXerOm6U9feRVsv/6qrbZh4WqajXu///5NainjvoO16Q5dq2IY7N+6/naI2/mdoDlEYFyh6joAZxfqP6qzPfpPC7uv624lnAjOAIsrFcUSHZn1Z9DcXufU7l/QFrPPr7NJMeomWYPC/zWokbeENW2BqyO3XTMQ78Hhr0rEYNB2n5BMSJhCcPBkBj9GbWp0aXHUadh7gF6/tIXA6RnMl0aZeoyBm1qISdlQjvQZbxgbbRABlb2ZfVcyAJfluhsDlz/u45SU4CZY8mq96bNLZC0LLfLMJexkRGTPP9ssgZatOJxTueAx5EmBxsKudBb+DhPIT6fl9b4VC2qm2GZXZJ0td8SufZKueKT4VxqIzO9g40CsC8WLdIy0iR/2h/Y2ZdIyO2ql9CeIOQSb1t65qbMjZR3oQoplxkhxBXp2SN8lZNCyJLBaMa1iRDGsOm13gzG4PBSewZl8l+mCSzrFVpIi0jhOgOeNMj3HRHzWhpRrC14XGDHz09Ax0R6iWbrnxh9QshFxeZZRS4hJV4w5FRvcDItAj2RR/5K8rguaQn1jGe2jyYeOeo8FuV/hWG/npemys3I/JovMj+t9ucy8u8DsasyzK9uQ7WcFhh+BzM92UHafOUR3DO4wz1rlCENgXEUYqAV5obzFML3UlQn18pUO+YAJg7p0sWu1CtTyxvNKPgOc4XD6DA/g0OGnqCuAgQPNav3yrFtTHHTfKNUgEZ1mkj/Tq24tRw6mvRVw5vBxnvyHElrE0DOdvmG9XimZFsF9qxdunZzRhu8NsEBj74UtQRI36vxq1N7WujgVZMC41ezHDaYtxTebC2f0hDKLbST2P8PnumF0vNjWts/zR/Gm38if4R9M+4ifU6sjuU+Cw3TaIcImBxT9rJJ9l23rvfuW1FIfI1Zd+3s8Jcw2qTzwHn3adc9VZI6CxFpwGvn+ROEptV9dhec+P8+6Y7ye4GQs3JwumqL7F3U20xxl1qjK6tcTi7ppyO+rM3JYhVXuukrWEEubgF7Z3lSI8fZS2cVaIbTvXKxoG7zApPVLaB7xCP1/sDf+hpAKOPa2y3yanQrefdXFxqY8L8fzw7uFK/qFtnHN0KE1CQ72fbRJdjxETErAEKeD8USXjANBT0BrZB7Rfbw7qmz/saWQXtwgEZNRvN9143acHFhZVU6fxWXKEeYKM/99hcpuHOicFnpf0Ful8LAu4FXdX5bEsc7SVfTDpm1GrpIB3irk4NKzd2xppeMv8PlyiZAPxiKUdLwoKqbLpWlI0GaWtTgL+VIFPsCeMihfQG5gBD0bc1m3suvmqL2JdhMe7I2hF9b4iVXdSz36CG+mmJeOcIIzEyi7tssYo50r9Ria8JE0+slPbHFo3c/yOUyRXpKaqEzwukoylNMu4/R0GguvKjPAoXITCmKSs+B+Iwwgyko9xqUi/yBkIDHY+oCaXwEAD1pA/I/zmxnd7cEu4KEkytpx/+8tp8FL222FwHPH0FMBrOIRLJm2uK/FmUR6E2TD1449D/grgEweRnJMLYDPOMZCTRxrVwl83a8pMI9nloA5dXOec95Cdj1frz1AIyVD3sA9/TQNv5S8BaGMx+Abr6f7+hUzOqCNxdYAhHGbDgIW85nBBeFvIcF/WUaZQkA3SEcuRNAAQ0nO4ng6oRABGHFq4leymOXBfkGdFow7YUYRGWPa/j6SefgPkmGIXLZjdyEVgXKyjyM9YR9dKVt2hHy3owrMHZECvZsyn5IaluleK9DZVh2ZI2Phph5KbsRsXgEPCe4MrFrq56d8fkDVgGlO92EIEufPknyCWw4y58hrWy8V+cS1/5hDokGksg9IWm/3Up2cKQHw6BReHMNoTK/Jy7eEH0ssjbYvCzI9DGKI2+Y33eRr+tVCpp8lREdtgIM+fpH/5h2l31dS7Mf/ixzcw/JSo5MdetMbvz1xYu1f3JXyPUG5zmlJ2BDlyx5UIzPBHsVFc+R0PQ+32h6dbFLnwrYXS07oKUa62MvX6Xr7Pef09XOEYevMfKydoTtnuDWIJLv76xMzfOpfq7VHsmBa0j1+mVD51OXAkhXYa9QAKy3nbAtadBIDgLUEFe/EoOmBAiKaDfqij127D/MpoIUSjB9KbrkLENts1fl6c4nNAMa3UE4zs59bTh7Re9EVojQiFLWK3s1kzQhOeky2efJ5NeaRspJdkPV+pMYGbs0Vwuh7ktOZpTPDNhzeS22qHEH8hba98YMOyxOL0iZ3Gu7De+ub1wONTGtQvnblhi4j007KeTkwpNoLbVAeyIpYelj+8rJdi00v27iRPchk1ytoNc4F/nf9HI+G3wJkPwdWuf2pb8bin10XqfDPDujU4Echsxkwr+5BWKNFNdSGMtNEjZRv9EUlhdPyTbFnVEXuHExz2IplwMVePiL8qx70mkwc57gzvEygbZVmOvafitRxgyyvixwfQqOCW40OKFc3H2sOGy+x+4STM3FdZzghL/pWgIyj1GW6ctpNp+RPSB1HIfMdOXu496/MiV19HB+c5/o54nFax9uRFmfZma2+s/s2zfbcfZkUxJUV9dcTMHlrLyoxo7o4Doz3QIqdikUs6xEmflS6I3C2MzzY5nYOEPpwRXwr0j6gG0TFg34kRcswHiMVgcRz60O8PdHnOl3emy73DchAPsL0/264ZuhawFYBXReYnrqoo1n8oR191E+igxO3PRNG47hut8PPq8SrEVyKZqr1wfwCZBInX/lIMnoxcp8pbnPCc0rM4XDbdiKzJ0fKowQIxX3RWKAfq4zmUV4a0I6MjBxPRp+kxbTuMho7UeoD88Aa+25fOJCeTvCEi2RryAlqaE3HHVsrl/bhjyjYab7q4cRffm8fnaUW+Cnputbt1lbGEfZ0PYhJxOotRgI97QAg55jXHObYq60/LIwy09rXen2GCYxUYuKindx/285h11KKVVf5sGYK1s99oAuUeNBbPwQymK8ES8G7Nq4CeNsy5y06YqJY07lY+UjIWjJKEL1sWB76aXNFsC7zJXAeyx1H4BRO9CJc/8rojTcMB/JcedRAj43BQzxEYF3NQleaUWUy/t75FaGag/SnS+ff/Imi7pWd360pz9e4xBhx5eYctHS+39AcWvu9236HaxIw9OfKCqaraJ/EtKRRhOhp0F125c2IS5T5iu797+Ae0YBWT01ldp1YaTIZMa+G0LJE1K3FRzwDWePkSlzCv47M3aRONlLj/Cye5BHarV7i556s94Bw08Cvuxu/E5TtiVs5dOHTmipNfDUnbA8xZ/9vnLs+VkRsyqFDtrzc6/U0j380zy2as09Wwus8VRYIzEz45dN120dViPy8sCfImiQ5iEgwTuzFQGYZ9B74DhJezTUS3JzEQx7fadanQVXbtErL1Y3L43j9SIqA33kDTnkF2WkF0yeWcSw6Cz2kgNOd3K3CxaOyAhVlFOOqI8hGTkqjWYJUG9nvd8882fNbOP62hK8D/3a8BIcyc/BQOJzOR2pif+XFnE/buJQcAr45TD5T+cIhRAScSD3jtmzLivw35G4RfhvyDAHgKCJlzdE+Gws/by2UWcuOE8fsxkCQ+sJit5PFmnZ8t9SaNqVOtcNv8mqMgP7g7yR1597jDhpnsm4ASbUuWdc8SpD90uMZM6PdX9fU9m2HVdgnimwvwFyASeWTVsrJtuAV2eJoEL9wmzww/Ek+bPvYpg+J8tTKm3SgyitDw/XFjzZaaEiYBCvIpEdewJbzFI6lpcFR2S6VrKtr+HaiGVMHmucocuWCgXtNFwOmkxiQ1hR5eF2MFoC+KeDoyrkwT9DGgavs3Iza+YbEZwR2k8cft0c7ZFn0GZihS5HOzovLB8203sAcIoVFZscAWj9z5og16gIk/kvP7IC3yEZY/27Fsov2jL73/tdpUt4YO35t71zC+yvRjP+mcyuNefKwZxB6N1CUTT1eypWA3XEZo1Xsbrf+EE/YC1seeggYxtYFufM3KKS3uo4kl9UEkPYeIInpr49+/QoZZw/tJteBTSgisX/VGSgY4tlozqze50yyPrb37uCOgyCDNz2OKCQzSY6moiIDOCXFi6OsZiyn0SPM+EPEhdlzkY4p6w2sPiwuvkgXAMh2nHyYsWMotRRCve81vA3Yz81vxRd5YORe4/fgUm7i1HBhfAi1ILUazNRJZC1Fhom2xUhKns6bW4APbPmiwAp6LuNWc7KX4wBJBvTXuvUMOI2T6ToYjP/Es7QuaELubNPOUhl43VRdjFeE7IKRxn9cCPEMMcpqFQezjV1apNLB/Hb7T+sa/e5xGYGFqqT3/GAtQJnFuCWEIXhG4YcLMyCfiiHM/or2KcO4lbUxWKEpTSPw5s0gj+b6iQHCMCkG5PAo9x6+HveCjYM808MtBFPzbV6xWTrxhBRbYU4AltSwAzZ83qUkd4xc7tB/WR1GLIei56RVkHv0sjrxVJT24IRgtJVjd0cfr6vK9lySbto6suzBFpokh2Ye+kJrmrxUybRe/0plUNlsD8m7FZ24QdPexUIMDgOlisPnjK5rHT2LheHWaA388oyOItXsas6UM9crXRc8FbmmH6H+wpMrqUclNAWpfq2PlyiY9EX4IkNIqt3YNORh2Gk1hbd9c9OHkBijk9Q7T1X+jXUsxhBQLhJjDyt9GETLIuvhm7/6jSGTedLxw9dYKGwxBW6z43hsrXo4xT7ddOyZjqfDNViliHYMCaR7YB11JeMIVWFnr/xz5JJ3JIo5/jvVwSYqhdHmqhzWQB7bplpob7k99ssra3lzEug9dzCNOm1thjEI4GCqZxFMtdaNbl2DT9CZsB82B053JrsJF37hmcaA1i8JJ3eOPsMsNvfHjv7Dla6HRCvb0uF8XffotDNe0ofkyl6HVwxCrSXy3zmoz+BBvjA3rd7IjI48dwcedgfu+LYDQWVPbBAQ1TrQPVF9PzIApplvdbFX5xWiIv2oSX3gHZ2zHwRzXC/O+dQ1oukQ+Kb/O/3IhvgsLjPiaXBr8IaJmDW5kHh+Kyn6ON4kJpt/SADrJlnxkCJm7e5pr6xIeLnxqs9T9L3RRVyV7RGd+3yrlErcgEY652+72IEcTWOGQCATmZfJu9mFFNEdvneJa9qQUaBUTTOALId3b4+VeqREJSf3ZjFREYr6xUyXSPWINZdi40b3kkZNBU0Y9JkUNYj9BP3nZhkKOk1+yzV2nYWLDuprUBwezB1aYTTIvOGktJMQ4BqHAc7VJXqMRkTLpw5q08H5Zt1q6e8mwW371WI5c+NoHeQQfnLRFPeaVN57KKb5flpwZlUs2TQ7qahSU9BkWLfULA+5/ixmQgVb9pw8LZSDrP150Xo/mqXNK4IeRw9pz7gTmjoBadtKYoaA1C2G5HzXKUVH9GxHrbG9aTXsqoPEXzsUWt6yhWF6KBsXgM6aGZxag5fcG6tWqTtay/E0TG/vps5pAia3+WIUGCx/wWWruGeZY+yhc24cA5vdFjylA/BH8yjb5UNSxWdm2Lxc9ueHLptD+1RwNdlUJcsqJ+4Mcq59qafTn9CTdpOTA0Vi1BvBoVrqYH6rUTy51wzlIRX1c0cYD3nlxVG+m974D3aF/RHkGuD0TFP163FC6ze9Sw932amwaEzqaR2x+5qzBtX9R0wdzQ5pVVasHVmAjWKAp9o8AOGqzYmwnKYO6E+6KjN+9H/q+es33aTj9WzHGH3Yx21gBDq7L+KcLsAjzxWEfPz+wDWGw3sH1E/InQUJKSlPwVxCWWSHCZRa0M+u7Q61K1dnC8Fd2oldsWMg8BPrxK0l3Bo8scxg7dZzUYosVTqN0YbFBts7hPVtg+SI1p0Cc9rgdvWO6Bb8DCnmEfjcYeWICxTH7pnnMuV+LHJa49dPAaxdbrwWvgEpRhYXqQQIMtZsFBHWhTHYGScgsXgr5onhcPOUuYHN5PcUcYCtV4CjOLIrSdpDP9RI2l7DS3s+Ya29Oz/3BqAcqw4sUgly5LCRPSEjHpWDVIJFftg/penLDozvjc8NkKJZ5BIgyFizH7AubM44A4k1eZ6ssZtUemxOwySFantDHFDTVRlSNoed82LmhXMbks3K+twqKmgnGMJSrArj8dElwRn6o3FdXIRarwS+eTpup6Ph7u4n++8J+R+LAOu247Br8HYfTEzlR+lga0BEXM1w8exVSbde2XCZRs5gycm/hUqlK2CrXbq7U5sI5NkqVkxcPP048DRkKdpt6pn9+XH2C5CGjzMuQGKPRanAgQuuXXqfqqK996u44LSMuVhiEF2h628qhWL1kaopzg8gQQGNrS9KFZapVSqKcYD90Oa4wSoMr9MEoaEHZlSofd7Auyp/6OHAfQrtfnMaSuDeGnuSe8PlBpzh7UwFOOy2kDwYOPDEdv+C6F3isYB+21shaf2HYaDJg7/6ERSqnnV/i9tQ5cURGStngGOr1Nj6i+vDQRYMK6iM7WYK/Tksi/zrzAuw2HNRKoDkZFyRWy9NqGsumlCIzaIwHu2P4jahnB3j0LP0yfMcMo73Xko2BxRUmhHEU9KVgT2uPd78iuhi7WwaeMZ2CmCc4sQpzGPS+1Z1dukldFw+awGsjXMUFqUGS04SzEkg0uIVdo4Oi3spJInsLivFBZkgzY9oT2mZguqKF/75ddYr4w37642owGPPRS2CMkfiuLfpS3VDa/d32QqgwZzmzyiHdb6HneL6hf2An5btDdTDDPlQfPP2Mt1CKSGgLufYzgBH5G8fcFwG1UP1GEKN0lQTpXDrbbt8KOEUEhrQxdJLuLXiAhjp4Lnv4K+7UsVy43LsApSy8NFzQraZ4af2uRRUa64nk7qQp5KJXmvws70PMym9x1B4YCpOhXJtm+ucx9lpv3sC3cH8UzmVPnhy0Vnb0r8AdWpqrVu7EEIvstyAsEVKQtbos9NkXKSrQ+5/7aoLs3xbnLtAAff3ol3WFDSicOdqDxpQl0s4gQGHYra8pDXJRne6ak6wl7iSajXgJ0bbj3Px3tLt/JCEiUtnDVLxR5qRrv1uRYpU5QLBTOuwUSn9ZFPETNSmnVBcxKt45zXTQFdHLYH20mENHBmyxoBT7NMlSR2C7fXqkJJc9LbPPKF2OHEZ1r2y0PUGOA+wPl+xWwMxgl1NXPs7AEQX+G4vLSolH2Di3BsHJeOE8RDiV9UkX3DopKvKy56HKpEQz9qYXSbpra1rBbzVPaEjj/0mZacAsPQa/nNmYRQAeiWeQQ6ruQmipMc1FTyvu/VliHozD6JHd8XkQ3OQl9vIF10DwBUuRAO3TsVKGyAFyqn8Pehmmt5Ob1c/s+9tcL6szPTkgU1GluZEI8YN9rtb9W/vCfBL5H/ryrUCeXm47kjLEEaG1H0n3qnb9Imlu7OVM6hvpClLFgWxpeYMSYfhQls8xhJzsXGCMs0+Fc9IRIpbBDXJsBN00gFx0OGjRLCoUDrRjrasQ6mBWfE0jSY2PyLcWINuoVXpI0yFb9AGqRD8lzccMCq9n7FlsMfTg1P0qKGoKsDv1IMGly87M3wIIJEvDlJrtNiK+ty0oUqDRCJxZiy+KQ2I9wkSLrh0hkJid9ALGcHqn0vIfUyhQW2RLRppHr9UVBwzdpmASM/L7ewIdup+DNXCjlG7B69o932i7lgU+a0xzFbRmCxhNaGKFOil2NJ9nIhFysuDYr/TN6KJFHgWFn8ktuiZkAQWG0aHxG80Aw1k9GfDLRhg0J0H6BLm2Q7EIdY4xf2NPndgQa9wPX2xGNJ9mSvFMp2aehIPu9Du1+YgIQC51HKbvcP99nFod9+IiQSaAupxgMXuc4yiZ8/krveTkZFuLMkJomMYIV1Zwrd9LSC3nKTIuSyhIDHxfcOJFEwgxKHs4z1AbtdnoZ95oUn0GSce4/xgGBDOnVG8sXeEhyI+mf518qrIeiP4V37WPaAEslhUeZ6eefcYKuNtOeAkUcsOBKvWM7vIrHHuN9gihJMftxSoIOlGnAv3KA9kl0+X2V0KfdjrFAgiZ0QdWAGQzus9S1cLdDUEBRL7V6NVb2ndvG6czYdIN7hLLpY+kL1aQPgV0pBwQi6LKzyEQsafZnwc/EXsMrDxoWl3dU3Ghg2FAeBFrNpzhrm7eL6oXy+kqegxyjE8fCs7Rm+JR/TfjxG+H7P/7orH0sEm8cQyfy7hwr5qBmnUtoBUXnASOMYa3MaYOcFYvpNgdhHfY7YUtETHCfkwnEizc+O3LiJ9MBRTC10Dxx3MJIZ2+bbOZz8opdASY5bjq6XZsYxo+cxjuI1ONttyOLvG/gBaKlKDQmOGx/cUkc5Vgh4IAXfWjTlIPoZxmHFrmL9pGI9+7melRV0o8jVbaDqKNxM6kdGUrMKbwJScgB5lexzg17feLnHk4F5ylNXoxWYpsRzAOFMCQ/za6C/9NTAxn5KQ2K6+KknPVZVa8MUgFUuaAH3DGkMnyi+/i3mN861jE91PHoRa1rwNcEQW2zn9csLb4k035kNHjDwxcrOTO+qUIt4XMejKKPZlMrW+TL/UoSuj0pe5FPoy+5qKsv2kC2tmlifEkZAriqhmfgkEnIS9tM/iOlEQLbAHe0kYQ3k35PO6+mthoE3Y2T9RqsQNRMiI+mp0PVMt1PcDzCAI5+l2ui2giFpmVcycZGZcWbNHyaXiNc3N2dvW1ySVcFXW2BgW8mBKDV4OXHh+ASNVwjIg7CEaR12In5fIcXZKsHhk98qoVVSUSUjmw+YVeOWpPmVWDgLOALEMOLuwpJGYV0IK0PLL+p8xRzYXtGzYqU34DlEe4qkYr4FTJiSXtoT/o49mlrPRghwJuegBio3MO7fCnXnCWEZ6CrmVLrlNl9oWEGIDYgOMTVAgIWbR+Awo/IPeOg/0dy6rn8rmJ7L4hex9ImufxtQlsvx53F0OF1DDA8jFQt5LZHw8st/XZm4O9umUNOM+mrNrBGLS/A/yi1gAGRogLw4ot2dG5jKNmZyQ6UyWwmTQHpWC8CRGZEbRRh5pksWRCJq5PtV7xzHxax5hgvFmIX7g8ekEWHjRN6YwHpuPQzcVyvkDPD7ybdscU9/GfvG7lbQezz+6llt6ZvYO4udVyV7hrkIzfbqgrjTxMW5EnkOewm6TITRvK6NBkcJPR89YDeFOfYGcUhj3MXmf5qtAn6Kry7FOUidylWDP9yqFQYcgsOhYzjHpgOie5jpMDmDfIagRIk4LDaETphpNKepm/BJcHi/r9GOU51wcTP8lSv2M7Cn+XgzfB4CW+eAUiCSqvjgy953bFacKvaQcGUSqWiABU9UKJQYeWKNKTbvhsUiLREoG9Mhw4jETCnGV98afjlPPLPPrEp7RdfYuHUaUBt7Tc9+Sws67ETcw4bW4q8AeZ556PRk/6lJcXAQ8xraSykeefmUdOMMcGpo/N792XxVz881cPW3jwrypmUBfInmv3q+/4Gqvx6Dt77rl9FrcWUHkjUWOd6Czp1Q2wWZvj25UNTcmyQqvGz4CGeVFG359Kz1F3nhrosUbVs9QHaGcJlW8KWniDYrSYMobgYTvaLWq1AYwJJssMLyPQavfmUC/NBwlA5vwqQkZb1beIIPhRnUyGZTQKjWLe0oH+UjukWvWu9kZIUhT8QQNvHA05x3jZSLG2eXDRSM7o42WLm9yZc1YmnnFJj7MTb9kJDyfZ/1hvOFzIx7gsefiqYEyR1oOvu9cm0sVybJdHZcED5ldcfbVpaGNgaR+cG3uP7VKIcX57bJ7aL1olCGJAgecl3WpZ3XCjBt1yNB6LpQH2V5nxixMb8+brndbvByvP1IvtZ152hEbVNkEOLMoztl/4oE4A631kbhTEQcXt4iNHaZAvarq8gqXgOVXEP5mC2k9sPoRzml8Nu5B6ulvduM1voCxIiWLxVuCJErWLC0LWBjez/wFFrvn+fKql4s01arAglJZKWKHg/HG7OdT9Z97QChj+vPt4tarx09B0th9KXoKMErmbAyMCrryVFzviWLE1CNmkK4MTKwqF3peeXDpKgniAfBxnzOp8MNSpAxRIjfeBYFL+Pk3/zmg+AJtioRsRY8gsjgN73bxuHg0vJmLqJAHIeKo2RABRNYsRBmWudId1HXD1ncApDhNPdFKq4IBvs1bD62QYK/7ZLnsB0IUyqIw1k0AV1ftl1MJ0hXY9EZ84Av1btK+Ma1CMD8GlL9TLvyuCl4B0K5FaSDMG1t6NMKOxALHvrpjPKW/37hwO7z1i2jejDjsVTekASJrFk0Vdpbvqg/0G1mC3PuoUdl06Ss+Df1wVmyHuLIouMAWY9AXtX/0WrX6Woju4/9/DTtzKX/eJakgqZoUNUOIEJDlA9+qfM/MMFdqQAggTLtbF/z4VmYCbzwNhzOmhpZ20jWJ9Dkwm4ZlU1UE2hBOacvwWBuXhRojsPWb1UgNnoOhsnQT4N3giWNs7NpfaHCiaK/Yd5glFriL/XxsEVF5P31g9Oyy8p73VnBwe0EWmPJ76NPafNmVFeL5dtZbxhveNqIFHrst2iIoc3S5L//5LA7iF8pPHiECFeyugsf2qxJlQIhDT6PQU+vER7+2RbzlTXT+xXjDZgM64NFG1BZBmSMdKJsZPpjn/YBuFpNrPc9TWLVPUH5fq9ICQAJLVswZNqjBvcgH7gEvdhCat1vPgrRWAwsMAb4RaGYe4h+QKLPfc0Q/kjmt3Zf1fc+Xs94zXpuYF/ZVWKZn/Sb7YQlS5y+RB2h+jhvoWot8sv6fcJu8RWEPvgE98FhT4kkbemmP0QLbOB4jWVImDHYVdaAgvsugKSanSyvArSAocWINuOCV+j4VbyLUvp5bbD40tVtjL6fZnx+5IPPl9ERBsXDYYai0aunxYPxnSONMO2HBcLqydL9N9vxI2et8ztaFAQP2/WEb7t7qoa5R02doUs8VH20xi66ZMwfGDX4PKEZSMmfNkUFSo292E6LNzVit1xbmNUiiZM16f1gY9m1nPgCLPfJ82QM3abFtjq1KepGiSD48rlJqIH3rHkHCzBy1GUlH3Y9VLdViy4pf4wjHwaqt3wo+SWXt+v8BRgnjF+ZhGm2aNWOpuT9AmM96B2bKlfwt2CssvFCf6gsY/sPXKgctOK1Y2mqJ9IJifzThNAwz+vQaafH8PMsjYw1fZzwCi75EZQmQOJHQt/VsYtPbetP1a87vqoccrpcwWOw3s6qHgwbcpSsDewQjbBmxKxnrNBQWnI5rqfGbdVUQFT8VJLJhEZKHDaRh+DrTCUj0JgpLcOCil+4bdB2+7LY3Vwh6p60lJqw1rEP46J/EjZCsS8PPoS0QwoVngZkd5vGNC1cMpQ9ejUkUNvpoXaNUtgTiIcVNP7OZZE5hgTQtR5egGb1NhTfAGod2hQsBc9t7s+pCYyYzaavlfSFNGgARilihH6ltwSH590FlrHkJng7T8sgQk4Mkn/NEo1GXvDrjzRXvyzMHf8tN1T742q8D1hGOU8nawErJQMqteZexG+6sjQpEeepeL7sjh+BiSq2gxbtJs44NFfDXW9jE/Iwxh3H6Gc+MSSNtUV0GdjlzdPUSWo8fUXVMwjz4+ClvctReIQqRWJ0DdCAfh2PSRrR/4pEORyTuBiWx5HrBisW0UIufRfCDrsiIItuA96sezFwP4zYrpsHvCU7p/KXq3eEUCMnTBNIw6J/pAiQamEVhCQ5ccBLcXJ/1moldqUiaGbTNQ5sXI9Mz//B1/FfmHdt3jPPpnGwqWY9CgAc9mOyq0B1MnoGFdmvUzSsqvhUVDR/r3Ick2X6IPKXLl2XE5vk828Bow+cGANDYcwElSOZm+/6xhTkcuP78dTGAmqLWBZShYarqQ/wRMCeJm0dMG0JXRyitOwtAx3ZE+M/TCl92IfF4vp/1lfGG9w1YgUc33xa1RVBo9xJRgksqTls6NRzcX79yqVihZXdJ+T3vVq8xR8c5iFMc0q88Jl18+/+04EN75/11v4iBehgfqkribYjGMen0+zuEVJgugqZdR1Qcv3cEP9yc1vVLnqjDhViPMDPIVaiwLsGBhtXPLo4tQ6rTFaIAi8mYqd2AoSC/d4LdAqjV1Y89kAvQ91D2a/XRimqe29TqogVqsbuVxhVrhmy9HC7NPMJYIN8qSLMwcBY6bIBBWDhfseCXRKyd/sr6IxOoR4cjC8hZFUZPG6IgPqPgJgnGb+RU9uXzqNuxn4RH7bwUYTQMI2XISwg+tEslzHkAzZWOoOPVy+cD937BGir7IZapxdKWNp7iw0NFsfPhEHds3V9KCWq4UqncimSDxlY+Uq8Tq/hMYNQ+M/r/n2kxckVWrkFjcRB+h7LtYqpXXwmS/RqjDFJXQTlYwH+xg+HRxNO4D5+95YSI9Z5Jz+DsrKgk6Xy/5lVYARjY2P8dVajUeey6j3B3r+BRRtMxU8SvIIqXkKARzDjk8J9npx4nuxExb8A5Rrnto3y6EcjHgmArmZWoLA3fBCTLRGHJHbOXNQPMKbofO5wcKzCKuVt558ANd3d/RERLpkzjNglUL4+owDv9WV4TWPRHfk6p+hqvkiNv6iKOGT1GHQ6bzlwzKoqXFnpGFwGX4g98aZ4cwBBTPeQpuU8tx0olwny/XQs9O/GzcF/+yyLQC4E09LwzRiCxsYoFFuBGLtCbHvxAetVQQAV6zkOvH7Y8c45UfxN4ocKCNxMJlWMSA8Dtz+q0I4pHFWTSdGiwH9MgE4orrhjXti+EfjieJ+5blgpyg++6o6Iys5Dj2tMcAoMHKzyr8YJQaBcnA3VJqkkvDhaj8Jaddt4V8pLnBKg6OecfZE2debKzupuDLHAC/Bi2UXVfnOCa2iBEXSXcKuS72XeE9aXEtottlnuvh/dQWzyPEw5QFCymbdNyh3z9InzGx8/0sNrnZxGHjqts0TBkgVVYeCDNV/beD61fpEo+vsO/BRYZFgAlHvNb+IZSDA4/4lCxSg3iw4Gl6g6R98MNyAsmFXVp6ONJYjCzvOJxnmor6hLfP3qikqN6ymfJBHVkavJxiNdJiqipqqEPV7P62JBN0Dnn/v/wvITyPo/d8F2UnYKWjjpDy0lLtDvTtYKBl7tGYeBGQXB0L6UEUziaGUxtjq4RGw95QLHnPPCytG7rgWX+GOS6Huv/z8affQGc4SjlmRrgsNvC5MHAgRd6HpQ7X3tyBKbSsX05ennIzuLbKOWVjYbtU4XhQbIxJdGdvbiMnvAHGSE2ojtAbyZ6lW1tPkomJq3bk13iA6ppChuuMsmTNBaOzeUxATxjkjCiXMwvSm1k4WES5rumC4x8qbghr/a9nF7s/7PoNCpiipZAPeB5c6CUQh2UjYrZHpeTOyGzqWco+ZlTjB8wnFLzP9zVVt76JrbQgSVGicliKwOzktax7ASbRWlDVY1YwQRkle2iMioRMYg0YdvuANwgcAeaikqs6Xia3shiDSCwue9TytBSGHRvyAaJLPxebFVYtl5GYrqnQSF1vhOCRIMOTLBN3dUvODAPy8K63EaniCkm6NE+Z7tLNXY6yexqk7A50scNhhRh+zKkukLDewDNI7g4213HTl0Z7emDY20TVcQxMzIfutEGhC4ap1uPPXgQdL82xxV2eJj2JPpTpWTroJVMDTYTnEgojsY7lWoBsu7Q2hYPIJqDi9nTY5UUbGL36VACGRyRJD/NAOF+rC2MJNt6VNoeUEMzmk8fHcADYCBXBAycJBYStWUaUwIRnC2lgfTBVGMMZ+Jqku6U6lkSJqqbd1EI/eESPd7gagougWL7xVaH9yLCUvbEwL059gKheHazuM4kEAvmNwud49U4WepaTjgRW+L9w+sfpCg8XL2YjfneAGUoR1Ct+aqFIIrlqCJNC3t+rBqR+WLg0FJkvFiMfAsaQh647BIBLx8KeLq9ILpc0q9ut1ib/jzfNG7j1GGLdbsiE1he11IGr43GEr2ppFq12ZLGAM6LfzrZV5TaxX6k0oPAlFOsV0aHsuyrtGVYO+1jooQNr77+kHiFtSLp8FUlbxxOaEudlqywlf5HxtPo1Z9kRuQjbqr8BULi2SpxRNQLwCoxWiHmrptJnIzO+7y+C1J9Exb/79Eup1emq5h9SzHqlLPFdBhsd8DxLf1XE6Zoym62O3Ypc+zemO7PYkJQ/+/uCydxzHL9zYJW/EzgWvDjDGXwxm9yE2+WNc5TnOkOWfBe7BVA0snmfUgT7yqw+69pyFIc2Pomy1u90WQYkDJ8nyFBCnsvKA0F1buT8ROJUqspZP+eq4SF7E6K9WwiaNJhDOvcZh9r96CZbNSYynP3CSJFoPLM/mxqX8afjf8UbhTlqEBFE6SIIct9lSszt5urlP4zbzWAhPWgd7QiXRBB5zqTqsaZZvNGjM2fz4GZuCIZUmh17fV2uq5OPDpC6BblaZdhVdDq9cBhTdcus3/dMALtQ0Xbey4ivzjIGEjNSGhcOHr8cKsq2OlTAMOJFT4E8/5mkvTr1Vig2UtSDtA4ek8EYze7nqQ68IpfeBdeAI1fPTLFBMs53uFqxqTiggqAscsKUoih63KTiahIamGMl2zk8FCc3k8vso0MdzAfqweRsjrtxdCT0Tuh/vh6LiBYLKe4RYBnX4ALXnkba0GntE6QOwSrdNiFaA77Ww1PDOR+IjogpzZLny8oD3WD2v1gP7Gv0CZ3nM3fLZsq+F5oYP8vMimAteRdNhSou5iCa8kFInknVAtd0iFLIVSZ4TJLrjIbMFUcazXMKoRXQ0VdN9Qab1QJNo1fU27LT3+fUiqAASF1vuni+MPychHH4qjCo68oomgyPTKKav2gk6L9cf3/ER2VMBtjwzDSoMYx4KznI99BHAkwNYc09+6V65ooM6k6Us3aqmKk5s5AJQQRKGrv47lWyktbXmxra2xfkUrge+iR8CVrq66UDbpWt76Whr3NWBkIe2Ayzr4JgzGqBKRYoW4KPA2wz1ms7k/v2QvuqkOsfBZVtaXoTHT1inm0TGPQLXMKBLmObGIDiqE98UQOBQ4uiw0ya+F1n6FrPqMHTdGP8FrQeELOgcpo2+FKONpxHiApL7+NPnMl9xI6bMutFHAApEzHRGKThlmHSKYNOCCPYZpKyYKAeb3bhzHuGklFM0omL2PM4N7t02Vy74aSHs5zIj7nbnOQRzrkKeU07rJ5qmvUBuUwzfdxkV7SlWhgDTw/sW5/aWeiLg/PYCTHpYN8CbdSruEkqM7SmI55oGh9wNvUwaO0HyXdQorrz7MqEzUSrScXMOaXVSJ0PNtalhujjQkiTaurgT2IqqpZEecb/u7EQcSGinLkQB9MCY7lbTOrHP6eiGPYaofv091ehn/MABRwoPCYnlJ5/7ayctGJJekKjylSvvqhSK6zE5szJNZMCUJe0oW9cAWisdSvKk6clZKyNP+BSCWnwCLmz1Cgsy9cmnh5yJqxPz502rXQkXbOPuKYoifYJBgL0Rrr1KJpUIuzRkqrYfT3GOWIAgcBDBTm6DFaBDSL2rHu7AhlwsC91TiwpxpqLv3NDzu9YKRI0Ow/fa/ctgPunbMrZHZO3Jw2/FrA14lpugmc5/k44zlO2hBb88+8ZLylN+Gc6y/OgxDbFErnVOPMYyUDF9bYGCOPeGM4n2LjMOP64j5FiQFnrXAHtXT8Gx6Os5mcomnD8P9haj1MCJiK3L67GR9axhy30riyNxz+gXFRmVqf8MY7NJI2aIA4NKqkwqOXLd6EPu6UYcAjfEP1eLCcB77dgLBNW4NByFV2veVn3F/nddu7ZR7VwOaYur7oEpNoLadcLTVygxwWEUlKRKirym0owGoUdCzn+1jxE6gLdpUU9RoHGeDDxlLhsZKYPGbTxhanL+f+Dl9uYxruyDzgu5mQL+BPiRv/6XjSYv78p8OD45tQyUMCjUgSvXmDzn4MlXKtxMPjSUoavk/0IKsv282P5mzdbkktzPPjeTxbt9mhfDlmPvHB6NK8InjtiUN1Hn1xH6Fut3MKNbizf5TdJrj/8fdIHIhvUiGIKFg6v1SKjWlmNP6xOMrAyKXJFJriVKIdDYMMbn54SNfPmdeHMogPsqeHrz5isFgnu0FLjwgGNCtjknqLWiiOaZEdtGiS8X4ZVWIDNGKtcD52TLZKoJwbuo+eYQEKIbAk5DKOyehMjBbnrvcTn7Vy+xUEVHb0tBVE6LngaYUzzTFm8+u568FFuUmBHtUwhvOuHtcQNK780nLFQIVtBO/KFefCJQei4BeBauoGdFB2wDGqb4lWWrOGA8QVB5l3AYh2IOm0tW5v0Njx7QwJqWqKczwxuQNyKQH0OKvtoxlFkRPUSwHiGBi6ASFMfF4li5WGhtmGnOqa26LMb9cihgynX2kZNIuMlZxApSoWnsFll/c9lkK4le8sXzfKcFx0q3pwKgXpEy9SSClxfurEkuu1D0BHMaA3AgQ36YjwzK3KJevwi8+lvcVjKQt2q3whqVvbLyDUlIWKphevRhoSUHo2jOkU/8dL8d/y6TYmDuZxgXoOSb0sfE7L1TMQN1/3QLlGD0LO+Yg6Y2wK9qjg8VCrz+FO3oGxGK+U/TG7MExxMSte7zNuNHiAqXpLVmGdZIoZFRlUK7x9AQPZST+REZKbNjBBohGlaQhLWCFYXXNsjW6Y5YdXvjUAqRk4sQOPF6uFrme3j8dkCVwMdoKdakRZ3Isfec6UrCc/4OPb3Orx9KznNDdW2XWmrNe4lobkcRrjl6XwIkAG2YkjDpi9QYYztyAeDTFIiMaqarf4y05udBAnKNqFAnw94mEmzMvemm3qN4uR+BoFVHUCpr8tpsAuQRJxRdkxIABTpDQckdFwhoSGZ5+E81gXnH6AqjVhoFMrLS+PXx3yDI/Te+1SyqQ9Hco7edjdkulNb4KlFW0Xo42aDRBAY81C1CCJG5TXgSzFJutQ0AwEUNWlOy+uiwZhn2V6rDct81d8hrd7W5wxjb37/blffH0Ry21UaagbhLrKOkOced2EEtOcYxZezY0Aze708K8oi4Npz3SgGfpo+4n5gIYhSvBl9dVdk/zifSqW/MOFgJ8IMu8cmOm4sEVYdjTXafisy7kulJkgWXc2/UhrXUvcq19Bnd78RTSMN4xCNsIBj90XrgbKHOnEupmJg2G8sAPOKszxvP3UKy9cHZzJHcOmtaAE9dDAsJ5OEzpVPr7nTvjB7tS6r9/FI8eIZ90zXqTWtPBFWKZn/dJqgiVh/7ABHnisKfFnzUtv4V/0r/5YzF/b0iLYRHqCFrVxgDZoDPXdDC9uT50U7F7eXgvFcy9uq7jrSgmVmtv8bzzOQ8HuCyqFojtSnaBtYOYmgO+TIc0h6kcX3ROwbZzL+pViALTHSB9Rs3wVLVsiFhinPsT2yvY4mlJBfWU3AJetHZhl0b0kkQEODtCUAYULjRzw8AKe1fg2/ELUMxT4AJ5mVsdnSGfq4KvEgmgsToZkHfaShPfDwc90UEf96d+MRXROsQQheOl24udCci6WhcOHaqQPNFS4HXEbZX/41liokMdVCMiGHDqJCQcpDttT02mEW9HLFXwaQQxjfq90JQLdy1qmIfl3lusUC66AW3uIwZaDkVEoMT1eCsHN6uHgZ8uE8ic0n5in6XEKVmGILNUMcI5b3ZMZ2y/FZxCMP941C4XFYKAtTC2oHVtGokaWgR9SmZzslycuiSPQxlydTJUsjV9GtQfiRW0AKEeDDB/fHsgM9Mxwb47FsAx6GGMyiO6SMMxkVilw9mTiUr5TTyV7h462F4o67JAohJKAja79oxX+lg0Xoy5mMLi1iLf6whlbT79MlCXwn7NOYLyqfFHl2QUuz+E7Qw5pduq3Ape8BMOSB94nz/+r0+8GRjHgmNWz5vvIA7fTZ0fD8z+EdeidW+uf5EosZdGhS/iy7bkixLotutdjsmp+SCzQOkVMQXMcPINioL4KGnOk8qPIG9DLD9+j/T14d6YWZw+cOljec9GYJ9IZ777fTwbC8sp8o5VNQ8KumXzYEBjRjYnZqWxN/YE604Wvqq4CPK65Kcb2iRTdiUEJ7BvU4/izPntyVfnZ63MWvqZU8wYtD9Qd4A7zrvDBBY8g9XbgQi3VfjYJKbhMKrRMyQfMyQMM8AdZ88e1GDnKRMknXx6Kg0vZy7AjfFIhOJWP3tuIRbeHQJIvzdYLAbkCwDDow6dOlITVgukotQErx5ft8PCMJaweOOPXA4hskinbeAH8LmNJ7wrhmtMxKsRlk7tMUjcEtbi85JSVsuWkdBmJA/HwJy42hYH8PY9z4b8I2sUC1ViYyvu4j9Y7rf7b782meXn2A6p9oHCLUGLEbKzZqjxEF7ozDQjEXD5N5jDQzn8TVZsxNVUVkCHayAGfYV67GZEhGOJtZXTWbwIz14IZDilcjTI0/wfku/+Km/sg194aVOQfXH8fRaEZcb51VoymgN4Rc+s3MG98OL0nsEA+L2ebOVi0KAuusdLMrF+rgiij8cwZwdhYSZuNw8Cj34AQ5kmAFkRNt5CC10DZatYLT8Jj3XOl11Out7yJGEwYb+gjGxGBx+6LWARljnr5zOklxUoT6tcTlEhHMwdf0uLb4a2fhpje9h5BOl7Z5vZHStbS6NCdB8BIXCejTYXptIX8rFHsiDN2XAV6dVW6OavksiP/FA72MLn/TP3diFNoNbKL8387NDWLWL/7PhY4o+XF18tNEECoVXWvdOhW2fqee+PHy+t60MHn/yD9k5XfCWvYE555AhZ7LFIJEKcmR1TQeYeisaL62MPWH5hxCgjMy25yoQJuKV4qRLUtUJtnOIdwKoAm3bTxnN8ia1PVu79Hygg/t2u/IxDssAXAgnFPVUlDhwOyv4IhH2OcYD/WvHPwcRlOd9hf45k0WXI3+3SLveQOm8+mlN6DH2mIlcjAJleH+c7bXxVFLeUP0+l64kYajAAI4qUMpLwtWOT1bGgrRd7/P551TjcsQLQjTR04DtBEwzzJ0zr4I2rixyHEn9dvSgf0lMG2X1SSUPJx/fGfmtxqHZKnUAhnRDhagxWpZ1K/48etsM+a18G7MgIq7FxmtAypGLkvvWb9dgguMnjsRInNCBIhqqDyeZ566ZQjl+3OaKuBsMJMQTGo9Isi0mOENeeXurXDFaT1I3r/2FiLqx0plQqhfcLNM0WXvq9FZa/C9bXKX5t45THc9Cjjn9cpJu7JaNKOvHh82JjEJTwT8catfp8ZbxI1uece0EKRSnPH9nIGKcPgxHdsPVb79qloi27S24Nn7BtFRIMPCbPI47AhgDcUBLECydrlj1Gd1vT1b+lTPdsZKMPXGWagsNcip6FAPa1h9Inj+WS2PdqKRjqhh343SnNXNj6+9A1gAtE8LMqQjggdZz6FsXJ8RzpDSZ4H0+fhnxtu7adAQBmAtQ1NfXq9G3Jcj33K3V24ugQGEFLVIOFm7hS3GDYemMSM17NLylRoj5OmM4qjzG8lgVVyJ4pmxMHyNiGeaS/HFwcfDHwvRmyXObK3ehGlF2K0YW+0AQVorFdalBIkcyNWv/2nkXhU6e7rMOeUD1j92Ox0li+UoOtHxGqA6qqTZW0QxxtuAF6VKzpuV70k1kF2FWLbgY04Vv1O4DmRlVIDZhcc70rOmXcgRbUxblf14nUVGptI6sVwQFHy8vjkTrx/HVh2pQKcw9+JvixCXBJrB50DxYlPP5pZSbne+t+oks6cJgALPvrmTSSsIyB5mWR5SbwD/3S7nZk5x3WJuV2ww2ddAZHe7LOWFZ0Hr8OYdr3wtQD5BmTw0eQgcKoOw/vLZ/dq8SlyyoB4m3TYQ6xc8t9FruZLVJaB0I0Txhpg3d0OgO+MtzRWmNADV1YZEPliAEgkS9JslU0GxN27YZbY/PH9DbYhbORk23KIX8R+yHPC7eZqElqRm3kUO1Y7AfgUO0TAq9jxQfkVe3yN5UHJ+wf8H/DML8mU4bw9Yw+I1FH+tg8mTp24doDObgOkY35KHDIgsL2AImMLqHOvgCzsxLttjkMLX1dBX7YXEoL9hOn7aYRUa3yHJiZUj8z7JvBz7EJYD20/YTqbgd7Qhs8q+Hp75/UmMyAatIssiHZZIeDBcWzwKXMhWi3SkRAmWVokRbTnKQRISWdGNGxvskDnSI9o5wnBKwj7d7CFGXfJXINAiYMr0T6VhYCrEAkT7XkKARLRWRPtM4oQcPVBhRWfFQnhTjRkBOdPtM9rE4IrEur3lQnl4gYiRXu2QoA4OZuifcYXgj3wsZKrpIr2aSkE0JUzK9o9ISiHQecKPGN58SvaK2DzPaD1lOPjyBrRomGrky0auZvayrhoz0MI9sCQfJl40bA5fNkD6+/oA5WUMXbZK2D9PaDVytZ5GO1TWwgeh2eYVU3nOiGjfUYVAlRonZXRPtckBCPsUTOQ1PCLM79yH+gTxCVdo2i0Ed8rpn51wKka7TkJQT1F8DXap5QQfMjwWZcH2kvcDeRttJt/e4D4htv8TxyNo+2BT6d7kczRRnfjRdccjI72ORQhwInCaB3tqUJwMR4RnSGjC4INETirAi+5YA2B2kEGrCEHWI78N4nl0ZBDOtOjnSsE93jCALTIoCcyMLOYFcRNWQYxEzhpMqioDFxTflH7+ED0f0KZH20P4XnG4fyPdr4QaE8XchZIu4wQICJOBWkXFYILc+jj3rjlPeAbzV0O+BgHmAOXgdR7TrdehaSC/weFGtJw6uT0kPbpLgRRS84RaZ/qQsD18TZ3sCdhZbZI+yxJCJAne5ZoORV4I20E/XtGRr8BWMdLZWf7VgPk/KWXEGLVZyV5eSZ0S2qcJzJOIbD6N9ph1DQEywKBsQwqAlkLRD3Lw25lrVrHOwZJs7WHgDu0jwsNDiHduTWOnKWQIKx0Bj+MmIXyAE6XTRnnxuqRm7M78xh+fWTQjv0s2dYsLk5lQDD0joYC9UgdUci7BTMh2ZXEpdEur8qrPZlm47LiP+IY0N07zvduqbff7wgcrKu/vOAO8NhsBovtwuP9PdNXjwvicClrOZ5B0CuxgxvZjucEx+n2bPgVBS1qD3g1hcLaeciOorhx5E38gYACykzRrfp5IHGnIHpYv/eKSnKh+NGyJ2mZiG44L8oUpENhJhorzuG3XOpRsdb2rWiwx/42LRamy5TdYaiotvy0U0PqpfOr/DWRPHKcv92VcVJkgsfsh34Lj6JrjcII3bC4FzFL46cbT/cotGVr5IqZ3sYTYpgbmiCG8T4wUyafqEHxZLhwdbeRj6mnOyYODicy1u7gu0N16JYmsjDSPM9GKtdejGX8K4wFpDndPBHswGts4CM2MGrhiXjgaD51UvRwGBQNvlGIGx2qPwtvwdN0QO5MMydRopYMTCGZS5xCtB5r+3n5yKHcBlhbCyo7HLaWDY2d/d0LdZxhYNVEbB6dIuADLTjkN5yDIylDNUcxafIQabG0GfAY0QgWW3/tGZRhknKy+PlBDxDx9YbXe6flHHFEMcbNI8NagjSXsxxlIWNMWJ0v0OXWaDq2OmtsWcoqdipAK0IpBRLq7PrEONGzGfpPjK5UvbHzwwjw8uEan+xgqZJK5YQa35ed12ZYuhOWlP+RGBBtcKFZ3o5sYokEvQXsvwXFQjlUB+U00TdeEGrkI49SxaxSIxrHIAdRxUAMYWa9H4Tb8GW7ybpEENCns/m1YUBO7K4yulgIuT+RCuxdD1Jc/yD49h/vZ+mR9aCI5aheR4jM9uvKMDTnEiFCUAry6P0dV4EI1aWwcmgPATgcXziExMK6mC2gl/BpaP146/su06PscVoHO/KGogu7AA9y5TkmfiRkwnLI5gK8s0lImCHo7fEN/NsWYHtcB8ZxQVmEOY8VabK4E9AxI1As6DUDKmsPWSVIa3BXojxdFjmAcy7SVs0kYNHbd8Orgy/Yp1yjd6hnbou7aDq5sFAI9y43fVEVPBfpaglxlLYSHWyGDmK0RdoNObAHHGvcgqLxWAm0zKNtUaZsVbVy488Rco9SqNHLfHvH5FTCcCIi3Cjb6UBLDqvkK4rz+i5SH7GUUh4v1CjfiXZL/UDyKWEpBioZ1SBjbRONBVrVU26idsXMKAlG3lOHr9DCeCfuBLGfK5VB5kQKXbxapsE9PjS2wmMTpgfUB6wo+kFgcLUCWH6IkfiBhmNZRvkY6wkNqgUKZWP07YVvJ1z0nbv+M787Ol5DW6DpZ4Q0GBSJhoH4rZFoCQiKMI4l2pILAnytuOa9WttHQosHx1dIt0MmCksgs8m2ATcdbBnhCpvYbqgmU8s5ZDrhgYiqgZUmbuhTl7bBBSgWfthdvoixFDyeQGPY6JfB5JneEYxAVIvWlIY7mAMgCz+AtWj0d8RcNJbqEHi+jTdhHwGQsvDDIgo9cWDbWhVzWXiybsLlQ+ScJSWvUZYgEiNjE9hZnZUN1ioPYppLVwGqhdgk4ef3pkNK34EGy7USNXv5sXNQWaFsXj4NTXbMdTsclo7l4aVFrv4h6yvnuE7mGTDDtg9scx22iUiZ8WEa2cq0PggnpTDSGt2SZkGDc0jz3Yix8+71i8l0dIO6/LjcB+C0hgjYdLQrX08ezMx9Sd1/GvE8CJjlurnjg1rUOhdFils1UPDSmD7eR+SxH2j1g6eI720LEA8o9eD7ZbDk7eASqr9x6VsWnILao+79Qcd59E+wVIhnkYQhmTxJZY4Up68O27OJ8PGTcz8witPEMFfEAdIAtmhkYALQEjkrksvb/5jmuOFrFAQpS+PKISoqQqOoLMBECfaxOF9gKWoeyETpjggG4O4qGkQFkA41Fy6hHiXMyBzVhAGAMbyvOvqp3H9BT0fBEbimhWtyiuEcNk6ZNkBsmO9a0E1JFELOx5TxLUEK+BtU9jo53qbAyxR5l1JeJceb5HqRQu9RxWsUe4smeolC71AEZB0WsHHXSnCsZwvwuNOm/DQpOcl6dkYZ/RwkPTRWJpxdjRkPVZDnIukL4zCq6+/yuMDgUFi3AE6JpogsUxnNWUQCknIaI1MQ2TUCk+GNXdwGwnfGRGYnBKwkym9Blc4+iRnk1FeBMEDJVkfM4azZUwuiIFX9VPjcQy0+2kS8hxiqvEQCchFp6DMTPxXFTV0XJoFtyeC1iAPTIn4spE6OSRwpHUjxMQF+NawX0Z6ZVI8yRSMphrjYWXqDUS9vIUBdDXxqUpGPKOAkUle7qbnjT9ciYiuyvlNdN19eJjirUO3h5NPT/VqJZKemeqt2YL9A9Dpx7wxW2m2SIOlJk8Mr0lPsFCnquD4/o8G4pTlPMhHFIarYKTKLDRfr3sOyusbgyZwwBIYidy127DSWxxRSqNOxiUwo9D+XNQcSscGJw6Hb7i+uG1tDyDWMFQ0WS38GhfaUr2QJ7BS41d1X2RcviaY4Jmmn9hKPDH1eMEf0gqipiJP1WQ3n1Z7F3D+j+IKWB2r3Khlzb/PtqHtzGH6SAISNsVR824Ri56Qq7xPOhB9XYlf8iGL7Li4UCVj5oYIamViD3Kg8mdSflsFjutK0hjFNfXwpHUkDU0G6+LZ/AaVcQM67TpCtRgXwghQEjNUwf8bW0y246rs1CllI8ArqRB5WdIiSpuwRYszIKm/NBfd7o0eZUI25Ap/cq3UwzyFnCsMldcnTzmMn4RhRkGkM0MFDrqX95x2/sQ/2NhMrb0NXoikwxjIjTtYcHIJgpcT4rrLnO1YH0lG1c2vr0Okupe0sGVVv2dkBUTNGTj6cNBWTDHBqhrkSYo2d4P2EIeAlrTeQcMDVhahbXz1d0RRoycAIuXglkwUbmcnNB8rtcaaVKxnY/EaB99QWpzDtAr/06PEOkhor/IODviZR48xJWZrCEXByjLk4PlIQpz55YEgeFLIb5RmESsL8C/s8yRGFzLwhF348iuOieRsQCuXqg9vXncUqQ48Mbs91IPTH+VWTo7STj67lVL8/i3ualMihXJVxkxXITz0F7ZoKk0ULKRncwrxIOrLr9f76E9tlJMCbjyCPo5BMi53Cs6H3GZMzrSi4BZ7AjScGMqa4uoXsPCbhQOak1TqdMXPgcabb0iVEPSAqNinc6loIhrQBB94Y7peKD7mO/gngfgwWje8QrVWAqp4yE5NeBkjU4sULjF6lOBUlbT1tq9GBxQAQ2By8vl3FjSDg0twZMgo/sBHNMwLJzFVehxTvpyNE0RhVWLaAytiiB+sLqE8v89ktU1To+w5w+yLZ/IyAJTYLxHoU/3Z0vZF8xsDpHcJeGziXGUR9apQ4pUNVUH9pMPpt3YAlaa5j7Hx7h5eCbcBYZPNM4uQLaahV3wRA0m732IHQgaG4pyLqha1P16eOdTYCaP8d05OntpzOvvfxGYV78WnOlQ2WOW4I13lUrvIHdhlzMYU46BvdVNv+nk5QZXIx6PfB5Ib9mztu56jgurcFlG0IMDP1WlTUAA5tgxbGl7cBEciHIleTtF0B8Z44domGC7FmJByw8oYIUW2VaLEyFFXZXbO/RRd+ltIAuPpuiTRAebtHQzlsGN+TXdpWX9kenPOjKdMYKuhhSopbcWSXWmFL7pW4UdfwkOEAavn1m3kJBnvN7JamKEkT1RgzNXDBPkjRF+BHTDDDZRP46Tsf+aQx60/3ElD6S4Ima62zFph8bJXUHdHeJX/M2o5uL0B4pgfog2/Lq5h8LHjjv+8XVWh/jZP8yP4QzCFYLaL+iy8a4g4xII1qzLWg8AZLu1VvLNU5Y2+Jzjv4UhWILlUdz+7FXTGMrv5sqtCOSHmJg0hIxwNb2AKMdRyVBOIKvHicLOgZlmAxbRnI7e+pNU+dRvPYjJkMrF5zwBqPtub8ueJf2/7b/urLVStOlTSU5kMBQh6zta++JnowJa298DwTwyEQwjji4UZV1z4LqQfLyV+UC/dm4GYqDFUGqUmVwCSSXuzRiwXhVJblSicwgboJlrs28Sv1q7WxKtj9/rYdkCHR+MU76aa5PiTx6zYi2lY36TTcUM3QUAtEgrmfakkXhNDoSr9bDQKkigp5SsXBJMvhMT0m47iDuJmoiKEJ2v9120WlgougkWBpdaU7mJXLP7nSnrRYpWzZS9hNTuxatAm6cZPQZ2p3oZsfdG1wiSZtFLXlxDg5sU0r2EyoWLZ9RCVexaVdJYqiypcbdZCUr+AMx+yvyaY0ejpzbJChzhZKUabkJQkHSKV4GUCykpAv1DItzBcSK11Umn4TgP4L/q1XCywq4ZFV9N8X/4xZowBQSwA5FLrM7toiAwEAgtJBHq7x9B73tfMwB+VZ92BObXvWDQk5eQFAbgK8mfyz1h2DdzCRRXleqRMrunskpeAmP5b+uNpOJv0Ola/GtKgX5RmuBNmelBXxBsVJuDWObAHsKyPong5rX/HJDtNXEyG0+16+Jc2FePvDP0UDIFvk++I1mtgnCKm6kqkTz2ffpQmMOJPVQ5/ik8VwBj3PAjrYOrsZS88oBxVk3lG2cCjXtri2gftXV0KE8irMT6onp1QUjCXxwXV3hwu1inIWILfR5VQYIy0bJCD9e4efKa7nUzRqJqRmBgwlhFltj7SXsIbliVWNy930apMEkjwm9he3wGXXqzsUcHQIuTUYafw4jS+osWWUdDROcNhnwewZ9gyIUWDsb4o5NZhqGbY2naWNXHRq+wsBMGboomJkMYaHH01jzgOHs40xbhjKKtsmEpyv7H9qodDBv909dKMs4fY6+A0KIIaXphFamgxWmvBX5YfVSWBMUwqEvAh3mgLRc8fhY29YuMcEwYRDbiwmbR+EVU09rwbDklcISV5xpo6APYb+8ZhemATsa8DnYkC+poFvkPFgDT9N0ZBlkM8uiHCzqV9RK70/7bC5mnUR0BVqC2FP28daqzTZV4HQzrgJm6P59PEHBjxtIKdg0T5iJ/UsLyEbIo1luDjZ9RBrGB/dFtp3tfefrVbqB34MrzDbdQbcp03TOI0+oKE7Cu5gzNSiI/N58+Fc87Xqf2/kyOAUMN0ZM/2kENcrlRGI8wQHrToNLl85+HvBZmykk/hs/sIw1z0TlE9jU9xaUsExe3fY4wHWAh59rMFm7jcqp7BuDmBVBl868646ty7YNEgpXGf+62CN1cLjSmV6xfjINDKvgrzIrmp7xlRF/16gTKvUleqYQMdnQYgLZK/BFPClLcrM0aDgkHI3efsCVZn4yR66FogDNeapKHHx4kFKQD4S5xtb2Pbe8hWj/cWHy0wRkqN7FOL75KuwRHdYakRXqm1FkDOuJ7JS1vNFKbBhvw16F1bITrKRVtvuXhYn+UQp9B/QAMIVnE8mWQxjlodFINBXe+Igae5yoJ8eBFnAnQm01Ii7jCZlR7McTRTbKHd82JOghXMy6k4w9iPJu2xalCVlfllW0fjnCNzHvBrBV2rQnq49e9T6H1n9JXF+3K0FUn7+AsJKxez8Cqvdmmuzg9bW1h/uAeKVPEE4jfBuBve9IazyYIn9buxCjhrHNr290cKu67FpNxHWRsPXthqw1jk4ehqw7ukDpgqI9tPHoqcaGj4hq25ek2ri22cWmN2AFo+EtmcuR/R7X9viRinjCZxUeIaLE/Jnv8fU6YiZjt/832ALhh2Km6yeB6AlqPW+LLxMbsQ/L7DvjvZav4MKoKzwpXr9rxsydzkodvphtKU1ZrBK+31pysaeqSzLrrtFIIuC2wIb+5HsNkek9fjiVRZal6VKROhhdkTLVNRAyEbqzp9uaNfYtrRtXXviJAJeKwPh65M3h6uaBdEf8Li0tyAuV2emxrFTDCPQJ20IbEnGySj5tiNYJmjZle0OhYDiW1Z5EAjhJsQbeC3ZSeDF0ADzI1OAIRvn21Bncw4+Xm5TdvNIQ7tKJt/ABXUXb1k6WlZuOcOlhJKwPuGq8BKuRinVCCVa6NCHfSpA+qeSyIv9voqY1zvEGj2R/6RwMc7auPBtBQYMzAthwAm5nfPwxqoNQjfkldWLYWunMKBOILnVhTgcdxvwKL+AjGGLldBSpWBEytm500hUhcAmwHSu0RefT/5uehDBcIXuWA+WYhtixKLYzeLVoXfG9bTz2oZhrxKwBNqUTw9NruzLtw9xcUvc57ueA+5EACtXGLv+0bRp0B4EcYoyGleZKOCLqYD2l3cTKchLUpg179VAtCJEzPSmQekKUYwTIOqqxkSboxx1Io52hKgbyxhLwgc8Dd2uHKC7imDvan0REI1D1iQVxVZ96HATLRVhKXg3PgR/XEy+CrdeGhfRsPowbV5Eo4lfpXGeyiIZ7bXP8l+CTxABaXP4kZAe350kP3SOkDThIVKy/Yl/QnZS3EmePThJYSEchamC9EeaXMykTRDEtHhRlnVYSCM1VgQaaRJXb61emffODWn6mHSq9V8oeIfaQcOIlnsB1kDsHtzGO7vEcxitgE8LbIhq116Pr2uLRtpdkI5FaUvwX1Ei0lB6sXOH3mSTDLiyoSH2qOnJ4L52E2snSfiCvXpqRFCrE0UJI5Pg3SGc2SKM2fL8LTH8bOmYTyYJFBu97C7aO5CRfgqXqF5+i/pI3KtlZhstJYZqvNujMHeq3U+7I4pOHbNv0BzD4NALi6ZVXvnXs3YqrpLDqzdFi3m5apTz0G7nwuWkjaJG44kG0D9uUfOP9BJzUMskCA63lY/cDPS2bLVz4LdlBIVR79SPP7WxHEVKr1Kn1ajzvqtHi0WiCJpPUo8V48m/cElobBiY88P7VY0Ri3c0Lc+DCZIeDvtsKkxwIaL4z6kVf3MMNOJ+uWGYki+u7EcjzG6HCUt+KSz6JvuQdH8KjzMftp7FkruwypE6jyuHavXSWXgaEabf2keEiIUzOnqCWj0+KB4/9wKF/UoSp2T/UTzhduH7tiWr2GfZ1+QJv4oHiieCRMNT92KRQHOhzpFeeWZiwsH3k0svEeb5tqjmCHCWghuttwr2vUQa35XiRBRdFJq+/11F8vK6yLLcYQqLcGLg6XoSnpdC5UTcm0leLj2iSHKLOlydy3TOHIFqdx1nvFTwCxU3RVeBC6LHxvBxIhVl+UIdfDJ1xxpvhp8LWaOm2fgYH3iQ6rfvSvZofyQZ4vHAwdQ1NUPYDTUgsqllpIZzEXBMCbQpq03x82n5m0SzQm69v9SvbJzDEVXqW7uGmHj19WW+DWG+i6TqlcXGmDGyCc3B1oG2r3hLXGcAd8hS20Ik1Ut3SHNs79L/S0vdHlLOioQKvJid39EK71ArPilHm9FLQiEYO/uOgrxJrXLEtp19fPTyodGLhhSneNxxCsYcpxj0vEK883IGFidiHIlSOogpSPZ6KcqOimODF9JnE7wKvkpUWaZpMOj15EIsF/zWnGDO6yEe1n8F6IYyezV4qL44jOuju320NMaypMddPaBgF+KbuXpJWjS+g4pdEHfr+aMh8D83wITnTEHQOQ3AL7nrPCiPPCNjnVYsq6Quaaf/elRNwAdgrALt7nOH9XiB/P/IRf3KNbafUyuZrRnNp7gop5YtNeDlTJiumMqcWqEEMbPnmdLt+TQec+jlK/3Bar/Yi2gS7c8n+qYQ2vO6BT1ZmYqINZ3yGa8kRXp4kdgTFbjWn3DFamXYMGN0UbwcLf2qZfgVUnHL+Ke7pC5mS4Nh0fpbjUg6b1QcvQfcpkGr2PThVH/AqeRk72VvMyuSlYs7rMcKufwILTRn063lox5unBo4Tqx749bXRMA5EG5F1QSc3bfVlRX4zsBbFnrOch/B5vpaHCI7eAdQ8o3M70TVJd4WWCxBm6AOKMP8Q/eJPIFy7+21rsqQ60ajAckVcpg4/UQWHLsadTCH5e4E8Rb1UMXOw1+exNiB+DLADsMHhb8h0fnFh9tjOHSw13CoMDQ2Hi6YTMjk5Uir9oz3LVLYpZBmGc91U3akznYKwvpw4q096zbVAWKKG8nzx925LUsE1Zy17cfF3Hpv/mWi5SyGnDCFhzjj1NcbLM0gRD+XoeXvbiVr8Ub0jVLB5yKKeqEtNHyeErPTR8BwUZLIn6NIiRJPdGpyfKa786rI+jwioSe2V/Tb2JF3df9+X1mHcV48H6GstkBlE/v/8phzsLvFa6s6tR9FTkSnBxeX/3pA0VvMlaVU5HZHsOj3slG7WCBTXYebBhBlFfqt+6HGFdjGsFLVGiSCvGjKpMcbKUJ7oJ8Z/cQIEFRJoj99ZjCDA+oEtqAGQ2/k70WmSqTpDkxrw6QGzBPJ7/kTL6KEX/wkCXdE3hijY1BqhlaPcBSDauJLsjncKfUEKoT5LqTorZQodWI15IPvwSCj06I0zAbsZx3a1+nh8gpOdecxXlUVr8EoYZWiVz4ZjI67gyBZoCWrOFpWf+llB2pa3uLvxD+JaEel6flqcLKECBGkVeBZlkOxzCfR6ZyFDmVRlXFyG07BX2SoXO8isO0d6QctewFeyQ1DinV7e/9wohrza/e8TtJAnecOhAu3FZAg0y7JVfhMexzhhYELcFIAyDRRzEoy2GZ8cAWT4DgNffUgvZgxwR1TS+2aR5VDcA6xKk+4eGCRJ2C3dsYxyi/ihjGKduF4+WkOD9Mj4eJSYg3mAZ8c3c7veIwyGJ8pDOdlGeMnLd7TBhIxqTx8POwK7AGlk2knAyvVPmfeTv/5h+dIMQhf5lFcVEkzUC9VasMcAnMMBErxjTmfuh/h/9fdn745Ih0IJBHFmEZ0qMiFAUA36pES58FTQJ8d1vYm7qG6cTJX33Ri8EsOR2yHUOLZyOjzDtz9UYeLJMwC5LMLynw9sqrfYZMrwbm0axsSwf/0/rm+BXunuecGmnxRAuj48HbkBU5+I1J4IYJ74emBtJfmqCtS+4DWIlQTxOX+z+BuCYGf73K+8f8Nkgy2Onx8K/BBl4sq4Hsefh2tUJc3aipIndDtENxCBtn7rSVDGFdBdQNLiwisp1GpWMYer6+RwsC4KQkUhsEq0OAiHJtUTEkCO+5dgbNOhOBrOrk1dOhVHyeKOrCzBZmAb7/JdqZ/XczlH9rlmJkf/jyYCjx2NikwzLPIYhm0COOtgHHZu5haqaiMW3QStcZycGDFUF81Hy0QIXm0l/putUk8tHLMQaRyqjxpXuu2vnnU3tKaoA6DWIqVqevvU/n4v0pNj30nhCEOID1G2U2JJeu0VHud2SaGku5USUsA/oHyqE4KNp5qa4ig1yn2CxREsJLejogNS2RQIkMSGpASvsBmDI8rFQmDPDlhyDIGjAoq81H6qrqxXdhJ43S2sSYLd9PtFESgSggeOwYr/ZX5y4MJ7x2J8za/la5sgM+/G4lqg7mqfz+0izLt9Cs0znuyrSz3XBvwMVxZopj8C0+5bW3oGJvozyrc6qegkVSHG2SkGleRCqS5jTqOcarU69+DLlV+V3S4OuNyDPjETsD3yAW04a405nRrJbFtLrlkSHL2/RsYA/AogTLA8yxrTDlyOkbxIEn3PT1QV1pa9D0V1U0UDKxTIVCZMQpcrR5Zsjw4D3PjM3KGJe+WA5/JJkKkFfHwDFEKNMbXsCBW/BjKJ/GeCkv0TNXQhqgIFu6F1MEvucHiyiYUcQvsjgtQ2uKCFJg/asEEsWWMl2Dit1YHG2DxVozLFElh11fubG7g0vsJxlQW23JePipdJjK8dVf6woKsWBy72V17cCgG54Hd8/iY0c5NR+zSM+iNlZ3l/Env8IuguUc6W1N3JoE8sjlueX6uq//2CYOMIzeohdfuEGFgfGxbvhXG5xVM/Hrs1doOrINDYo6l3URFytYVdbCkrZHG0wf5UVAGn2vveJyHi074RFUzgJAv6kNH1yzEZsPjV3XRZo53cRvwBVTUEhd6cHf8ZWBHTeXKOfD9VVKMN7aqOFaP9rOsX7D0doF/EYNzJbP2ZpQL88XBxZt/+4IDI+/gcm4zV/8oOHOLdYQMvilZwuHeTbvSQa6v23QuzN3gxH8HeHs1wyjcvinIz8yVUCGbGzk8FTM3OzEoRuC7DfoeBZkso42YiSOW4HsQ9N0FffdB30UQ/thxER/qoQYnE9gBXdFAzl1dWIgoHiK6R9QP3uX+4PVuNoyF7erFfDKn/7ClLnFZnu9ROxPZoW50EG6TjjO/+zdF1SLNWvriDAPUtOGFfeQZ7XeJNdQlXEZpcutcREtcDhxhBYMYi3c6fotgnEGTXlFfArsdm3wK3IySB4YPT/U2tyow8VYNKauKmE+pz36Q4fAiylq9bAAb22JqpMEjH8aYZ6GjkGOrqoNMyr6K7SeQ24d3TWC3+CBSDKn0u322A3RfZ0bU28Eeaer2p54oJoVgrCCbQp25hc7kJa0yhykmxCi5cQI8rkWdOlmuISGzA7bqZXr3ufqvgli9J1Cqz+uKqH2unpvq2ame893Ppfr5XMWcend0r8jZl5fndif2yqHdXxJ3zJmAv0mC/P36l+f1L0+IxJ82SSY7gC5pG74Emfyhl+dW9dx2E20PX5r2dUpAsZ65YzrZ4HE1wUtBEziR78eoSOyPqp46uSG6HsiuTcpZJlHf71bP2MRg3j5iPDZ8n0KE+xFHbKvEL68/TnhCLYd69+jzg7WIYLox7HGjHnx01EX4yJHCktiXnQfq5Rh2gJMD/mf3jaMl4lwNsWZ5xvhVjWeS+DHDgiaGa8Fbo/e6mnlwC68X4azDl3fiyMzH43vS7d3PFdHB1cPAhpiJvF0nLsQsXC3GnhsRHgN3HkcxjVCrKZFg1tcZQ0pbkDbixUPHjdJiGwPaOvKdZrBpKywmOYg2CktODmoOJ5bm0QGDq0SORUmu8VnZ6DbQqgiXYwkcS3u0pgXrl294bC+wwVaP5711eBKsnxWjtJd4YpQiYhOnRTOGnWKTx0NBGI0w1YCDeBk/naRO/ZGrzWlZ2oJScRINIOUCrFITfxAQKkiqPemfj8kNSBILNgk38sdMmhsjovqMY0VIltcAv1wt4dPbDm5khonHMRiC97MXXKcqx5WKDH7RJvwj5OgsFatl/LmCMjbPQU45O1TpaGU3nR8eSNfvucSPACzIIj9yGm7Q/LLzzLAByzDXIjYcy9pyn8rAoLnMkzqnMnLiWYjKqcO162uN6m+NSlvvgmqSrd4pvq3sM/hQTK2euxQ6yOnRcsy8jvxhWbZHL91Bu53PqEh77fN31gFfSMdEITrgLs/n6rH1rdnGF2IIFVa39xGadm+HyuzR39sPXyl/5t/TlXd/k9eQR5XYtA5uQHqFsFq2AhuHhD5Z6N8HbiIaQ07PURSDJhpi80U+5JrYknN7tGnr1/6sjhMfV+Fhi+hpfXLtobHnbUarb+98kahJU24FcHzBLbxLnzFVlI/W5x38SUAYeTHR70DneW5S1QtGcq8zNo218oXAylDT3aIC2/jZhhtvYx3d/bJg5WGnla77IyGJUzThnGDAUUS5NKp7zhpg8V7pGm8CFvEntKB8GyUXzEISLGhJTvz5DD3pXBoZ8OOOC3MADS3BqmIyaIsytgF8beDYVjXX0IMOrTHD1zhIyyvH90sDqxwxRMBwUNE3Rododt4ONKpop2BKC43z0HVq4QqI72N3bikAeiKJRqGt2zP7e7wofzenskuXQMsrkvXHgzk1d7/tPm6l1WUXslPYhGw4nwl1x1Yt5NCDKx0MA58xtEuaB7I8QNLcU+GwWfFBcVLUcZfzoW7vIOVWBT1GSK4Od+0Hq36ouwZfAAtSoHT7mUWQaQBkqnwK5IPF7dExQG70RHfroykOo0aNkfDpx11JMcF7MtMTAlals3wAHm6BuqtrKUdNA5YTiEiz3FlsAfQx/KXkU5r5q4M0RqIIiVfrwByppQhQkqbkWGNsghLEJcl4IuX5VJiZLlxESGM0SEtgYWoDK72vGOzLGCNNupLCbSJ6+x1NZrdZ+Dk6GCcttlV/60ia8yM3Ij7MRGezqFNsV+x0C5ZxtRxFwwRkbiK2Ky56imJbmCmiw/jNOJjgqNRutwVJp+fLOV71UtOUuKnLht1E+hsCtPp8+HXzV8VdjRCe6RLkW5Gu8ubLco6qqH3IBuSuS9FjTdBK2HDATK1CxsULezFUrpvomBcBT1t2whztiZa+pIryAneK6cNiyDxasv3qliIjNkutx2LYfDtLcIkOJy1Ry+ZplHVWfXpUHKlvxNgWrfAvnec5Dc02FNseoioOdvgs5SyorOhOIbS1VQDxR0SKix02VjvmBmGppY7nSunqh8gBp/FDSSGm3D4iwl9vsfHCKhR6ec0MYFveW3eIvzGx8aqrQcpr5cNt2xNNA3p+P/Yq1jl2sWMrB//ULIMpFmUcYm2ZTG7dkpGILCdCvkbWRpc7ErfAnDGJMCDambVarRxzZSs4ollaiLpsimOKVaMYnFq3lRjO7Tx4KotfcnSio6qnu/lLBcS64rhsywyO1sWP/GIuBY+kR/juHfnLm3vWstlDacvFSLU+1lBcK/kSpVP1CH8vc4Di1RulMnm0+RImUApFC0PchQdbGVsEmf9x61wvd6JDq/z1bsFmftgzFScTzdu/iDl1/Dp+ZUTEyj/7QNMOJsKmV01kgBz9nU2dXJeEtosQq2Fv1GAaNTpkUJ+Rsc/bfsyzp4eqh/hMZbaUUjLG0FMre1LZAXYMPGRKcDsWVZDkMH+sUKfxopC/Kq4hicY8pn+m8ezPy8NRTQdCck+oX0YBQqTcOZlBYD+J+sLLLzEkk0hGiHrhjggN1ExpjyLFYwc0qMWJ6dv9ixRjkCl6CZJBPhdO7ylqoZN22u8c0R9yNa+k5idUQZF7KrdV4QqMnFBgzYJcK5G1QdJCuPKoNIr9yhjTkLwSkf0Y071bQc93zVrRlCRpILJkaOSh2dyoIBdOKy9tQpfs8U1dJLHhmmWB5d2aT7ELSfnyKWslo48jOz7WvxIvYd7HE1ePl7hYYTtvDx5c1n0T12CbMrDJV7djtmmrjB14Hnx6hWBxTTX8zmejUkk9uG4jypEUPj52uRNMC8vyU9/bcCOIrtmzhQjMQnb45G5Ju16W9yj/Po/NUCO6MA9JljGuDPIY/XUbtM6D7DElj54pyOhsGGxugKyhfVw2+yOxTX6bEcjkKQStmzvkTkkf4HrskvBA9eRFPesmSI8H1GBdIg4aXpfPSXXd0O9zkPBVND4ZnUPGOP23Z1GhKmIDgvncDrmDTEK1W1CSb61q/337m8EyoWm9LafeM5zpNPRSL1Un787+M0+gZLydkC8wT8qFq4NvTM2qYwbDg2akJQPPigFqv72IAqSDWzrmg6oYtlrC/fSGylmcU8xteS40cFGvdsnDDpC0MeAKXTMtABT5XkLNPubYQ4ngbe4NUb0QM8WskVh2hlQHvJAN8CnYA8NfFwh/URBtakiKcYuehb3LAGpv6Woci9F58ILDkFopoWI4YT2KYl1jMnM703EnltzXzYDzYGNsZ6svJOFxGsYlWAKZHpBWYqq4Nm3LeyiST6ib6K0bH0gMxcS4sKsgj9nwMY9nHVZLEjNmc3BqM2I0qw5IezLQKDxU93BIDW6L+qPHi9nA0AcSpm70qWKx+Qo/+KVU+ecoEaYLnlQHtO2ipb3YHLcSiEfUsr3yj++/+v4qwcN5VNlXna9SMFtffH19+wyuXJbVp+1YraNqb5OJ6o6rFWvCfh7WTOZB7EkJ2q1ImE8RgYIObi1cqjLYI/HMr5roaAohls/sDOrCUE0ktANL4zWIrN5rLuPR3igtDD18roCEqsW8bVOhPQMPh92dmm1y7TCd1BRWJoPkEFnRpue+13LZ7b1Z1BbeavNEerH7NuVIl+/1WbKvkY57dxTkIh39eX24Ztk+q2qWGdbliLBBLekRlx81xRrxeG76HkGalTg8Qmhse7NNYi3JJTALu3xQ7qgqO+Vulz85n7J/0HdRK0hsPGBK4wV2RNaMT64vBFU1FCezS22ROecK1bxbJZJX4+aNRJ/wCFhGgDzWntgkvqDG65tiHNFqY42kFR3btQApWf4zczPip1GWOBgWmVyEBLYdZtcOhys+AAmwZhR4Mehr0/xOMgWRQyFzc6QjwdHZLnXFlIYrAw/WY7dsojIXXyWL9pTpyk7/16Hfzx2YP9TcoN4X5u8MbzDXc3prvRqOJB7+FLqjIMwy7Q2cQd9gAI/gi77Ejwfos1k5D2GHcKtpSWoCtKvorVTGiUurFTj8W8Orc4d3+Ql8GrlQsYp1yO+UuMgZHGIwypPkgaOOoa3YB03Jm1Kgt4Y70vtmWuITeSd3wSnZMQiRPjQPbysXLEwWODafVxfYQEgJHG9M0t0H3NSjVsqHOJY0IlC9CrqDs6RC7d4eJ6VcneoNNgIJuYMJ93z9oqc/sH7J2H41USYG9+AMgAejhy+SII5E2B3czaiuvoiCziesYyNxCaaSGX920ym1nkWSuZ8Z/zhMhgOFsTCkbGIPSU9Dkd+UIHNRuvvAoZcJ80bejScI9I0K2EoCKd8SAVky7xi2OQJNOlIfnZ9xADJCiMe/uMn0CT+j4/OX0Z66MuOCxgqGPCl19+G94CwOZV6OpsM4eLrrHsG/NgbMsRuj9YF9+eCXvaM9cQr4iWXF1uT9L9e/N8reVM2ZE5+Z1py/FdFLjg8WPl7x9TeuW0ew/a3IgVTo3wtvYmD/3PQTQhHB9lH+BE9kTnZQUK1997QJ2YzX8FwGMdFWf9LpoqhDpCNWnhp+KiGrexz37vyEDMWY5dzBII3evcvQbFmE5Rjwn+SPyTc2VbCpFs8/snoLuWdv7MttFLibcXbb/3PI/xO5LXzRuDJajnsA37kn0/mum6uwRTze6MXGfzhC9nfIUPKO+zWI+m0VjaISPXslleWtVaYtXXi8p3TPaW9JBq5C2u3ySjdrF2rb97jeXbgoYDVEaNUIQlvJ5AaY2RqIvoYagxf3z2Vkc0OxDHWLXi3OcU1+mlFOGxZ/b3Dv57Zd3Ff0Mdv85xxgsFBsmASMivcZBrEwQVQ44W3XuUi6YKA8H7wCf8PkJxajIIqOj61CJ8e6ULIZMXpG8VIQIqr8pca+s2Jswxs8/xUs2qRLI8GrmT5mMGs7JINtyxAIqdbfvOHj1bd2suQa1JvXH9dPE1XePO/mlWJeZNJGdzcNyIQ0GBO20I8/77LUo8pppuvr+M9lmJg6Qc0sD6VCeL/yKGEkcXcMBkbvXb25opjBi7CI04FjT5ZlO2jN8mJfhXqyfh5fcaUfn/ztkOWuo/g6FgJnGTF5tyWHOrLrbz+QyNy5kvZO3lg/f5xawt/vvgdB2vIt2ZW7/gU2r3STGSM6JvDyw8ObjTs/ACiipdeaQwx5jGgZPGD7OaZaDd4YDDunOJdKcS1CUMLQTrs6xiXvzJEZig8Evh4nUOSI2wIlfzeUkh0y+n060ti7LjyhW6SOTtIbrxnFr155sYVxdluY3Y7CjcRYUGjog03uncid789OZodXOrfuRjGbxMM20uLGZ5eWJKACOOu6rVKkJrbBkPzXeGewnxJHiiTLhgaUPUZc/YNhPU91kttOEEc9Q9xLQyrCClFodm+tlvi8IKphMKM/TgdTDLNaItyGi5oz02Gw1HXIhTY273fYJ3tvN4IybPt3b+med9/rX+cel8/HLh2uctpRHJIxOFcNqqisna0hJGx4ZfFWwrpskR5T53o6l4wNVzFp3gnZTZ5E3fzuzG2BwNzKggFHa5MoOQM5m4BuXTQmJOFSuVE77WB8TZngTauhjJr6GS7/RV2bfM55sOhzLd5iu+KYqe4hhytM7qBperLQYmyn1bWpTOTci3HlEIg3LlEy/G1jKV+I+gIKo2scMAfwwqEF+LFCVELvLqjvsaGPL8yD7xzrxq0QH7wKTsYRIl7vjBHW5cnc2+3bcX18t26P729mqDLIO67Et/9MSqiv0/K9kssxKtZK0W5TwSnxDHjRRYw1YzbcSIRFY/IT9QWEs/MVFIVt4VwaUZK19V3fOsPc4SbggzlqjO7DqbGdP0Tx4bEwKhZdJrKSfL5Njs5EbIhdGfZ3UOAcMRK3pXnv82dbCFGsHusfzxBctbqn2L5EMSZNUzVJ0g5RAG1so/c+bD0oZkq0lVSJ/u/inyZ3nHZYL3qKbonq69/ZhrNNe8nO/HC1pjfB/L8Oz6mbk/zLEt0/LK8Zm0t+szK8+FwWnnOUVZ4fOhymwDhQY+VmoromdTdeo0aY3XVDTUNgDEe6ISNSaSVQMUQbjrROjntFA7mDa6EJ2qTimbbr6BeV/Ne3PCwHMMn7Ilf7oR2UR3+bfY7xBr7RMcCHfzTHW4YiZ1dJtlwGrh3MaAphzgAg3/sPqGkbbi9/jRSjN3A5bI99QZsDcwZTCfkD6xS8T0LgMgGKU0ToPvzUPfnCisCCexrKb6YjiYYdsTZj134tBb5tR5nrdlU6dhXjRVsbNetlOCxUPa1B/NMI9ii5eEbGJvUMSHGDMUWcwYqFXNtmYqwnAbycY02Q8asqHgQBo4JmeBfQA4HsND9kkKpMyqMCi6A5+CgPhumH8dpgwRh8sU6+BvKgj9guIj+a99vPbtdHxfTlK6gkcXSKvG7EFmzTe6vi8H8LSPxePqRv+csXkPbhao7pW+jxWzcUcuXD/JabyPVMOjey7p3ytb3dDtC4uyy2BbnbbYslHHt7JRKamXCWi46xCzG3WOkMiIO8WYuEQHbhBw3RT4SLX8Hh5mYH5Y5E2IYWlo2YVfx8Uj3bZBPVj5ao2NSFMwbhCzHTC6krxFqVzmi6B6HUeXa64gxkzjzyHYZIFMl94oG38boJdUlUJZJbligqgvJj1cBjHTB2Fu3tko+Zl4bewW6g+9LqqW0E6gG/Vz2OZxQA+9s3I0UJWfuXRYNgIg/8PWGqdTPIp05E8gnZF95BRR0cnydyrZI4BKrEazwiwE+NgD2V3RyIaqM4zmERchh6rpW0YT6DomNb403BssWI8zyVv28/uJqjtO3e+CqOiAjbkc0Lwnt6B0GvXg+w7p2Dm7qcpcAbG7IOxblabBtNRaQ64T+xyhUHAwlfHk9qk/AbCLJthNRdRi5mkEetdSC8jNZVke0kPF7gEJ3s6FtXnRvlA17b2aUDnwn+6aw7nKxw1h1gT2n+KLCD7N/heIV63FFcm9Cz8wnHKyz8TqdrbRKGqUvol9of6iWwnTXHqx6Zq8cPaueHJS/MoDlB1NvqRWRQKqj0J3J3YNOEUGmn+14frj6tJNGalUUvq1Uj//gFpn90JMEj5V8DaXD6jdFaPmv8ax4t1T/rb/R63xdkv79nTmkn0nVDCHY40hE4HqHtQ0m8C21DGczqlct8PJbDw2AmaP+mD5x0CMPmG0ynZ21JXX9Nx0sDLGOa9r9nfXhUfNTulOZTraDK5jJ4zLoXz7VOeXo0X7RYRjZsIUsbezrfhR+e/pHCBVo2hBXY9/8jBfWR4DgS/dvwIe0TMUdf7IqzHdT3PCqPEj/TqT6ti0GH8SUf8ESk96RWhvnSxHro6ZptaX6MVkPTDftnDFZgvGhCrkgavvTHWjQ5NBD1pXCpgJdFgn31DWVUWcMX9geo6/jrAg10kVDFQVIr2/Q+Aiix/HDVJaVY4xv8co9z+k12QT3RqoFqb1WjUQHUb6Vq/1ZbWFlTJkfq8cU+RS52HSlpfwsV+GcNGwGRyZeHXscK6VpRl7n2bB/yc/GO/NE/juznS/9GqA7Zw+WGZX+aB/+v+qKzlmg2HuX7j4vgwzaotH9WmwpQvvNFLSBJi7AJhxfdVHXNL1JsQCqDqMjVZ4FnOQKy51NX4b0IoaSqwsIzDGV7CcR9aid2MpUZ/iIKbP9Ea85IgS/u7K/Uy9kGfqHBTayPSiMYz137Di/0Zo9T4pUKTvGWtrH4I4Jilg0Lb/N/hyiSgo5arSKbiva5bvCEKwNcon1CL/pls7RY5UHV9r+rsKl6rn4vidbUm9jVkYCCWmSiseg8mpY/8kdR2iZ0puBRw3gZlD5V0eDdr6n1mPAPniSdON0c+/nPJ5noKwbsDVTDfc9QMvzjZPYe9p2G9vqvYb9ZbnrGAAZljXaXvlIHvBK9ofTc0QE4DXmdDGrz8fAC6GBF5Vux8khTmXBsIDhRyrC9g5rlHg4P4gikYlZ+M7KoKu7IMPMY0X+wpy/kVkNxaTFxGM8Ryfd1+XuH33CqrOECcCV/S8m4mDpFlP6kuv5aHMDGR0FhM8smQSTuMsaIp5XHBV62LWp0mkt8PtxZW8kzwgBqOqmlYBFqukKo/jvMvnVNwND3+ETHMjuXFXD8rFastHOUQbW0l0GXHe3twiwUMHwdzzl1a87YsjJObG6sbhiQ0R86kEE8O9gqddhrF59WEcrK3eo1ouR/F4JzwSEwoix0CXiLVbnKejpFjv3sM70PZZZ60DTPWhzxXMaCmqPgp0d/qD8wkj8iMxLrR6u5AJKsnZnzHLGrapdA9L4IckcSshmoK1A2cc/W1i3iOHY+yvwB9BEHZOXBVT5eEGo0ab8DZ1He9Vik1tr2HFoK3AfXsFsTCidR9P/Niuyeg2gKg1nAxMXC1PuWppzLF8xX8Q8tGHakIKmoq/mOEn8uIjEDjj8tHBCoaouE0NXsCJQcovIFK07tAWnn0ez3OKErIv5CM5Ya1SLIAHvopxtkYedhKee2CN9pfodCASvzhgMU2GWsM9xoHvRlQOR4fuJAL9hTiHGpQPo3NwZhz23TNfSpTQjd7xiCnptcWiL4ouFzin6xP57avHpiUChcJCXfWbBFXrgUQzOUJ5NrYaqOOxVgnAV+EEkIz6z4t2/dmJk50wuUxBSULNoq60ASXy1O0QjETT940altLTK8F3IH1wu4bizWtMFcjmwIkhIjGLVzKZ0eyEuIqN4BJ5MmD+W43eoKYb5sFzPookEEm0s7vKDb58SzVt4jHIQRzxMw64O3eju2cGxZCpaAlvm5iVmWqIvlzaZDvEoYkQTTqqeg5aiILXbtNXg8nTZsprLORtt/lcmP8bMldY5MlzSbTEkLxMXT3SBD1/rIqdutwse5zMun3tiUsUoGXbcEz3cCG6hjS2aVjpIzJyPipzJc0LcmJ1OuCbDCuItM54qjLflfg/k7DAVeLpQznu9Clr0OZOWHZSCPWZw5tTA6yX/iPr7BLFVhiva54gtFXL/41Kfh9nSD4dKYPcKMmXZmv9IRNNCDxRYWPa5iwnGW1QWIkJQCGCZBRYuXjzqw8XxHz2pwd/PhoN1vQmEifByw6ysncRoEtFs5hp7XgU2EK4bVH6+HkfBiCnbKNBW8XnHOeaEJZvsZXdLV6N9cBJKglEHxIJxEIs2B/77u1qXJXPHDKkCli4pbXUqMI6kOt322hLatFKJS2CueI1+UDiwdszVXnUH9zGtUFsQMCRkEIJFYRA77rE9KBGEfLWVymZ5Y+IrnHPoFvok5waeyVvW0H9M+7MnqrQvaClhK8jbADaRBSSmAMpl5kvHaQ5i32P7rsZ23GAh+wx0WoUrSTucIPsdB9fwMnU9VDN88ejkXncypvO3zvUJcAILRO4yGIlt3gAP6DfyyRQsRzE7bdrjPKsxAzasNnBQgYIns491W26U2Prfy7/LWFEI0YC9mLOzrjOQHrZXmwY+uDZmgiA6VcIH3EEXK2JNjaBfctwwSOvf+lTwn/ws2qjYKVEE8Idxu9d9LryXllNzsycrOEhK2jjEx4tXXr/8lyU25wkIYLO6r+GOW1Txms4SVCRhuCbprfoJjieSieSn/b3TdGuvxzO/lSxum2n7P2EK3LoUXO20xIkPcp6IxLOFenq/rbTcDIcFQpqXjxL6Qs+60Bgu33R51phzl6nJbjaG6X1iAieVrILg+baXt3T48ZWjGk/sUpn2nyeBqd+4/mtCPuHAXS9fWNSyHuuCQsm47LarMzNiwh9orc3p2xbDQ1xaxXyXZWPzrbtML80tdOtJRGVUSofRYM02jX9ZgGXBmZwF31DUC3rohgNbqx2wq87HN/Hc6U0yskOUdK0zFgyGqkU9AAqnruUHeGsdx0lT5v/PvDs9XiNhakcJcDHvquyRWOX+pRK1sp1DqyJ6yF3qqRMq2/kMy2eV2RDtZHItereewl7JuemRNVUDvErcP0i+tjzq+ugrMyNxUXT/L/Z1Ium1KqYOJY7mTeNh2oJ1UFWFleUYQ//ebI3eU8exU80qXAvZTPorTshcapjUyyr+hiyLiI1YIHqE/0T9/dtn+oJWCF5evcgHWuOHS8zpbWcGLXYwdGWVGcwJJ9rSVepVdHfH9qhv11RplyTz7J0UhFMRmEzmwRbTmoRPtnIg48ylANxjUHVejXQ/1y/9Yl38Eh7u9kI63ZBDipiaDBOoq+858XCO7IrRFaB2EKvBQfEcbqW0sP/2OOIPDqhl2G+i7Q5MS25FhV78ceL6m56jzjfOPfocoDNN4OO7G8IorWWvEeV0zkyVEq7d0N1zv6nujp5gSVuzU3ScOEUelhflCOVLxoFIxeYiL1UseoAKxvBJuKUAMkh5dBhuSblv4G1KXpWuu5UxMYsqfJ07MNK2JRp5dgZsqsMIzEq/3JV+8g5PU7gcpLB37InFnvNTgbYgibeJrCflx5lXcxM6yGDT0BcPhxxI8NFFpAMZd377teMVlQ5zPzrhdmpA+X67xvLCZib7PikROIC6c0tJeO84h9ZM+1ZFfZMKKHiZvjeNX8uSlafIdipanXMcXC2p5h1kzikj6vFH5x7TXcVc4Vt4qdbA02dPpmZWRvjQmJwn6jZNnojkK4qOtLUj4ds6le6VoIxMxrE2+D1p5kjMx+8HAOp8dlmfdmjCVYQH1Tib+4oc1wW/t3fzTIxu0/qOWWHwN9b+T9RAKTJ/Nq6k6b6M77L0FjIwqbW47wFnRx5N+lWWJYy5XWwKonRUd4IoW3pvdxTq9o8RqBorHMUXEcK0Zb82G9Y7awH6m+ANH9GIo/nak3FWBZ+Oawa4TuHaWd5VrMGBDd83Wlq+K2bW058WgsuTTTvWwfyQ6UTuI5y0NXHRbwYs7nokoTcQDDBScuCJMpAZOhifailmg4RItX3D3+zQD0ZjbUqNkqtwINHlSSZLXSC5wQlepNv+UqrJbY7grGnDdI0dxqr02ct3XR3aWOL/pA85qgQdb3D3G0qRd6uxqb3N+z3r4CEe0tKU33RxRPzGn/yPS40YFakg8oI6K0PMCi4+CE8/n4IIhE8vAb6cjGdsuQMaAId9EZTGegeebU04kYHhc8cHiNzbk578G0mpkY1x4DL+leJbo8mI+p+aza1pitrhQc4uTEY3cJC7r5zCUFcLmR/YBeFhzn5G7bqQmLVvdjvw0FixWrLao4NuJs8mC9JCQOuQTCfRAI/bcyCrfWZOR3/qJwnyXNDkTx9c04MT825AAMFykPUneyZ3i3Le5SzO2hRnjkxUWFXD5iAo3wiXYQA31vkWOF2WwPhL/GxCbuNYDKHFZ3jwakzUOklUax0JSMZ+jPm1R2zSyff75QmdO8WhiSr54+JnexKFtnR1kfXDKf1/XShkXbtiemZGTQkSStNGAnwULNq23kb+IaH6L44uOp+5vFSxcntFyP6oxGimq9H97npGggIFLvPXKwNWqXfUv1P8taHh60w8yId2Ii0UrlHgMWdqmAHtUP0YCqXlsstBh4zyrSN0sa8VLlsaRi3BhVtST57VaKk9jaRa0KfN9cQsX/xxfhZhdMKMtNN3emDsd+/AcFZjVhVMxJYNK6wtfuPhecbun7trpwi2o1RRButrW9PT9TBbQdyDHsAbFeqINJJEAxRWS0gUoSS3WmUm+qG3xvaXlqp950kDfo1XFuiZqdTS57awnYD8J05MbQcpO5GV5CCc7NAnHcnIVaP03WN39wk2SJYIqtaBQ6zOxYd8Wtc6Q1ueshUGQ0WTnbLqU+ck4icXhnQ723qQanXNF2tg54qWWIahQ7Wfbb0azmrqebHG75fZtj3Gg1MVBDMurbba439eqou4GJRdVnOrmRuli5vHrhnfSs3EP0LAEz980OTd1jAkBaVNmhvou7cL7yvIs4qZx+/K38aNBa3Qd90k5ihOnzaZdIvfSZWSaXL4J6+7374wFW4Y7jHGaFrAXAlKheSaUddOsFZYJUAleIUktN592SYPGxgN1d8thX3/kfhQIyU2Ad/fvjBO3squSooHZaC0i5bTUPNNVZzogB6mzKo2wLkMfNW4zbQiRK3rMrC9T3OIIrcjoOEvXZyMjuNKLLKGLY22v4GUrDO1myYMd9iarensVsqAcKhCXISQA6PJFdyQ7TChWWQvteRJdPRDyKvMtreSXMSTe5+avoZSoUpZJtRl5tE+0uaVt2nO9k7HK9dQGear5PLbiEFHM32AsmIwBPCLqtqYz36rhUXEyKpuuu44YXjTMLvlykAjTvs4acb9607aTC8tC0UqZXKlflIoKX421sUt8a+2Nml+cq/JbLL5wvUIs0BCLvMKsoOrjpKxR/OgNPHlVl98yyEo1Yjka8JOWGd47cDKa6uC6NrXXPmKhozfp1896tyfcEJXgqF0+tJCvKLMjh+riX9aw7CvbDaFz/RFIWlWx36vVoQkwkvkYqWu95YWXXtqhb9GV1rfTRgO+TY+weRJtUYKU+XHixGnKEpeJdXFXGur3H9G7gl6kKMLyJbYxNUsq0hFgNGaZEAYm0Qg3MkvgvcKBL/rr8vwgtI6zuLnqyHT+c35AUzx9yWMX/+xbcqXNtzWw98CtTtEbw/YHflptoXqa59DvIevg9t/K3TpkqOemxcmQ4BO2/hth16ihgC/j7TLUH6wVeNZudlkhpivmMIUl+n9usv2p/C9rRoLbpbMM1AtbqIbUOxJPf32XouvjanQB64kEnv05y64Q1UXlRL5dftdsNO98A+MvoKhCrJWPc9m8kryCnbP2rN5I/VnzdfYl0B2/FZjDsx0y1xuFYkOq4qF9fgXMykcIvB9mXUl5F6Piihg7HO5ivTXpHOWamu9jDfvDlSXKTSFSJluzV3dxpVsnCDYdwLPvx3jcZ5ZZ7qdFvoy/rNITAerzr6MeRycBm8xO0y1sz1lMqkPa1N18GYbnfz6Ga2UcDJZRVAc7JPrtp9LXo9PNVk6yHnYqf+eZV3yF8y7j4t6dD7Em4CgMCaGaW/MgKQPShoVUoEF6U8Iqzycb9S97NZbhpozkFQ/J9qrHptGfxtG8Oi0StHzOKEzHsDDDQUgIXws55RfKG/kAlQo+2xNuQlFPQFsyFJDa/CPuY33HnebJfe1x3Cf6aMdrxT2bvlO3j0/LmcfZ57Fg7dxtyE/4dpIqn4Z0rqVnN745qnp96dZryRFws3Tj6l7X8EIPnom2vZhT8r/XRIdIKB9XoleYnaZdHQRlpdUTo+33ZnlUQgWOgiGpuZdvLBhVRp6A9vrItfHbficJfsew5r9X/qEMCh8Q/xLDkOrDfc6Jk8O0VY/IsIjfT4OLttK7t/XMcubAGCpzdY1kGbsGo5I0YbU9tT1TYHZX4Mg2sLGOA38QX+vtFN9AyEe7oGneJxuvn2q7U47Z4eYW6v2q1b13eXPl+HBCygv1VZc4ihugjuOvXo9Vb0Xu4AA31iVRF7x1wGU8kS/lqixokOjb6w6pYONQEW2Bmw16LXEB74VXThBH3P+eQPC5XqwX71oKiCzropqZ/cUy7YrxgRyT563yJJPMF04YkujlRRVufqMSJILBYL7Hl4g/HQiQNETCwjJ6DItOqfxePn4WXWMCK7zbrIwU1ecE1dQaBMeYMjK+GsAXDFOr8QYypqHr8+yPtnuIBsQCUBIMm88cnxErexQly3WB597tReZPrf0WdditdjxKJ6oXLSnM1hYjEoJqMiEc7sXbVyaUxceM8HWH7/RU67n3l/myrgvhQMX4tNZL+ApocVZu9Yp/OJdnohXIDim2Mf8NA7doReonU2Vcmr7AJkvBWlETllsoVBcom8r8v/jjCNZ6wIL3EZ1DdRE1WFxT4uG1B7ZXeL9yYJQ+dXDLB45SnkBWVS2BDvKf/DSj44ASTueQV97msWLAdOUkYLpvfz5vbQyIBsU/bJC4+2hNdGG5xHNXf9hvI1aas/a9DqT2/E7H72oEz+06s4KnbVoQR5o0k5faXFWejz7bQoIqMI/I2nbDuR44bcWoxfpAxjBko7bG5FbwsmZAMUrBUDQJT1COSOZA/4FgaodEuD2eAza9lu6KgVfS/1n0HEN4awUC0QR/20Oq2Arl/gmV/rkflHQpcCAoquHzmBDhmRKgEISD/519BPJlPBna43U03/fil2RdivuVa4g3zXvwIgFv5WuPokOpLJil38fDX7YaYm/8l8NhEH6OEDC78I9qOJXKn8E4EnYE7HjUVLTLzFjZQwJgMI7JUAtjbLFnYdUsrGuLg4sVYzdJc4wJv0ISaTCONjMnZlVn0mPYyy1fp3tRjOG27jjmCZzR3SkHDR9ltuwSktepNDh2pZ3E3xsnJO0H4x/PoyciqnMeNh5hxNZDh8KJ8LlHah0nVG+C7DuaN5rsUdfxmIblI40fzI8kjvfWHnue2UTA15R3kYxhdSFfRhWmH4eCFxvxBIvwe7brEdRcZ4yjs6IT13StkCsAC5M73KPQOtzQ3/R79Jj2IpoxsWgD8QAyPe4095+pOEhy4FojwBxTykKBoKgJHHLQhyl+KSIDDNdPSF+1JEEJGueij1gq7bwJPk9yhVH3fISn8XqreaiS2XCdNyo/hNQ5n6WEIHR4EuQw3ROkWIyRngF+Xz/Yg1dXY8boexJsHF5IgYYMZdkQMy/Z93LY0uiQXPA/fzXDGY1ltd06SQVwq6YwVwf1EQ5gOklkGCRsN2i307UMoNPsViWT59ko9nFD8xPu98M34CA5wuPEFzm/Il30mcr39D7U03Z/Vks4ozIy+LcNN+vVETpp+acx3Dj+fBi11MU3+jEuz+9MnO+fLu4ale1xvGnbFtCkzZOFiDlPbbZhhARor/LWDnOmkVCF0OY4Dnq9Xbx038+scdirGGLFN0LanV0x1aVdKzDpKuAt50KvpbiWbz0yXkG1xr3HVe5QxSmj812z2NcgGEbBHwvVdlNId/Gp7e60CtF0WEdyJsa9Ww+wp76ATPEZyo2kc/i93s1shD8i5RPn00s4OQhGgmJudBx3NtmlBmiDu7z7uKziZCql7XIwumBu3inNBrXsbZw6bk51ScXRXX1QJpeHLysVc5i3NA59iN7JjCG2tJP5pSndzqwvPzEaxaMCthY6yvCUhOyBCnQlsYXIhBNIFR+LL6xg6Yuxxenhqv1EqcH6vQXTUkGTsekGucQvMy0VyMqIWQgIl4IpLduefZE5379Itj9sNucJLod5TM7hEAw/tJC7wxGassHWkXQjCrO8FaPQ5zVa5cbLFUgYFiAGS1FG3evSO4nKB08XiiEz1f5aHP3YVoOwPy5RjvRTo7KXuZbFe7Zn8JMYronewWlQZfgxNUT+XYRIBAslK1TrF5uJ8VaiWRlZXFqaMsabXGH/AUD7JL37LGfVI5akjzJrG9uiiepjnaRvqPce+iSpNNEbtpnZrNHpxs1FJ2i1xnNZrjhWrku9RqY+J2RVTvEU94yJrc9fphY0NZQ1/kgoYUDZ99/yrtc664UdeqOqB0LWbuhloHDkdRzzw92LwSu70HD8cEccc44GVHQJt130piNG7uWQFD6WIEKrMfzZj0St/XtYrXMA5bch8uhZoS9kdeuOC1cN3cwdtigLl1a3Wj48NIQtl/iTYK2hj9Ucg1jSPWcx60bK4bCacLhUWbWl6CgDiYDwrcSY3G+MR78wYnVPPy5SOvnIdrqvYu0sgYg7iiYdH9O/lrD+L29ET8RV5Hi9fW/VOiVVlwqFnv3iFCVlpI9jnBkqbxwNFUVSl0acIC7dHPPu8RMxNOQzzgdi28eidTtEtwEzFQ9VxXropCuIwcgIZIOIkHQfKXGacg8CobFS/1fkA+XjHsmvPZDmxzmGy3xG06GoO++h+uTlISb+CMWfw+Ewb+QbFPWMPhv9QTC76qkBJgf8tIqWxiAew5iAf6DIGoJyDzxwA6hxe4z16huXRPEI2m+0orrwHD3WrpVNK4MOsVE/kT6NWcvRVI0/UGGCoA5hXA03Eg7a5NCiF8quy6TAjILUpDAvLrjqEthV4PLOBSZG0bVsnkysi9rsDlyRo6/0x70nKM6FoLTMfcSIjgsSR5/2BG1B3CfilpcvdlFMR7yGsSryiTMk0mAoO38zOr1gmFtz4Hb+WPK21mISfUo7WryJMcssEWqXBuyP9+3ZkPug6NQjRgwqLyL6VhsPnEOdy8lH7qi/dBTrjdGHP/qcXrDC3twnteqGC3zTqwyjCtjaTHLIOIet3nlRXnqR/43RT5argCOV2kZ6PSx/aFPlpvVdztRFFWiQuoBr2TgfqDjFDAs08OdJU19XBkfYOSaDsRQExfO9JrWF6XHbiCHF9dL4OloJGYiwLHHiSCMKwupbH61iwO6TwCQ1/gAfSoouYGoMxCWMsILJDPZF8Myi5sO1Uc1y07LPsaP/goL3mIex+JBL0yd8EFcfJr9Rz2Oafvi7T8j4WOOMCiDvw1Je6nTDBlrGaBbC2PnDRQihvP6IFNYjjsNSCNO1LxrTFK0/tIQ8FdXXXppf75HjNO29f41SqO5W7vdID3PO0mwWJt7TfOuelLgL3fJVw/9N8R/pYFTWHSmbY/2TBgHGnMwYLYHdkWyEBrUr0sWrfqzfUSyxTYgrSD8PRY0Ofqt21OxKR8g8JuiPLYUU9cbx40cc1f82Gpqv/CZcZOiLEeia7kt9+JL6lSUiASF9/jOwsyNQRzUX7Klb0CmQ7m8zHY9JBOZ2ZfkkR4eQZ1ub0uK9KWkTu8HM02H0AWlFy0qD35Hl6YbhDe4/T1A8QHodQCmusKBX6uFauLYsuTKOMOhbyhqUopA+oto3mPCZe9NLWYtPg52hifFkZ2OfllLRrGbVhIcqKDqyMLRKoOiAEIPMx68mw8zlyL7OEoSQtNn59FfUrdW3U6onp+ccRTpVQUcYQka/tMOfsWMfjerzHQYpjBCSxYiYg/Rx83oD0rCGo7Lt/d2oWgvmVH9L0o+ScXBDwxsP2xHu8mcLCWCW+q+eFNoSohlLFSqR2+8AVO27s6zqInELtvXLJ2d992EoKVtCmkX67mahAhosu7au75yKeNnTon4vml5Rt9vPSCBLZmxJjkMJRUqnUG8ksUewv5B8RyIhjRWP40cfIMGvY++hS7ArkIO/MlQCI9QcuLVmfsXmvRWeRDEhaRrp44rDsCCgQCvYpn3p/kjywOcQ1Rt4TH3kOm1Qa1ZvvD5OBH16sY7Uj3R9W67dQ7VqxWYNFZ4iXRwldqSPqn/Ia9wb9+SecrGZgdpg16+SiAyLrmi1CZcA+RGqEhKxzM8mupJF0qcALSKjMoiC1o0b/XaGh83s3iCd9zu2O8b5tG/LpBmlWANPqiUUP57l95ImUfxw60pcrIb9Ycz9PmkQ5s7BQb4aNgd2wIsToTtDGyrueDfCnsEReJJhy0N7rpjsXH3HFAUa2MEv7dKTndbZFyZvm+ytsp693INl20n805eBlQyfZ4bdRnKHL6jrcqHQv+PLsYX8AXkvi2D4XG2fCeRAY3sNeBasCFNdY2uRD7nwpfga18JSp2eFVmd7qW4YDvqyZpixcKz+zds4G0cVlTe9hUgl+1kgfCS13mOKsDr4cGdBdIK9MlcFDkver7oex5WY5Wqhb1SKCaVJn51aAZ2cDVT8lvJHsoJ6yIFL9qXMZAzP9atlE4kirjCYjO51JjaZQxRlW5Fs3xOT57r8ibVbyuwHW8UdW9M1wNz7Ah6/oDBoON340MpzGlVq7LhU3pTqCFZJ8iTeQKvXguoDW2O1/cRZ98hyjSNVd3hFd0Ok4Jo8clW67OeCYW1yLw6h4cKuAj23g2kYP9h7sYGixntUlU6iPrMBdDULQ4PIx3tm1aWbIjjBO3iWkbUMmTSb7H2emRAnMeT05aJAnYwHwTGARDL0bGh6h4CavUxh7QGEH8bNgYfpeF2TehX23z1gntH0agFDoacAV6LLTWHlOPWLVPb4uToHp4DmHnY5tNfnfXIxruKOfeAqC/yWuGmgv9Oc3WZsBH4cZGVBeSgPKCfFL9Pi1ja/Gwe8+QW61RVr6vN7iTw/cgXcTcz5cynKHyTompRgiiIuDpzO9p4RPnIG3/zu2hipS/PQo7WyaA30HCwqt8srAo0yzPJIoMI0dyC4Cx+DCMGLoSxubaPW0DNFb0TbYsqN/jmSkTL57tJzBI6GwHqYDi6uUy3yLf6rWtXX17uFgD4R28I7UmsmSz4O1k9sl7z119DIx6mNRgP8c5ZxA0HURZ/w7oA5Fo+6gP8D5Ev+3xmhxkDSOxlLF5WHYGecSF/1WaVxZFVl+v06mhWd9cCgIVPbxgM85lwUyHPEZqLo9SXajiL50FPdJo71eOOm9fjSStml9oPW5Eh7+FO4aa7LZ1LUWY6G8SiavIY9uMc06ZmTy/XCNdYjxIcj1NF/iqWEgcybC57JUTUzv9RX/kh/E8TfxVixov8onS+iK/N+xBT6lYsrYQFyd1grC0UxdveARYqD8uuvsayKrBNIXWttY75O23phRul96WCZ912RvlXq80Uf+rGej9CcS3dQmug6z2zwqKMiXwaKFMsgylxD/cNAeDFpFrKuYlj49RdQg4rUjq/ruH4hcZdHzSMGO0bxbKDJtUzQLU+MW0ZyXOFkKAlH+INRgaCkvQ014NSuUiixxtmI8WwEGe1dReOACkRtLYK7ALDu8jdI1TZwDMTwbrFo21Ay7a+M3Z223kxOQ+5tJPVADp3Gfu6LQtJekEU7adygqy9iv4NuEXD8dcMfy1r29XHuxcE3tazR76gGqh/pGIVJv0RIPh4l2gsYgPymgaYQYjuxcPCFx7I0l6qfKjPF0GXeO61URny+ioUbvYgEu5wdD/GnCaFN2XYPk8xrrBr8e4g/dGpnrlhUA92/1xqGlaOX4SHdfUy7030K+Zy4Oz4B91in+H/7/l99Juf3ksM76n8w2+lbU1nwzvWNWN0fdSL4ry8jXfKfO3M3l8U8eYdTn49VVJpHCAGBDrE7a8/o0EWpaL6cnvvizLQO85fAzJeuJUQOrKX1vfUGc53Zy7n5Cuw7I4hV2XuW6UkiCegPUa7gfzfaNLVWdl7SW7lSLrjGjUC2JFjVNIQnwNI2BrKCKmgw82VjxGEsJaswGsHdOUbTho1MX5MvyYWOiXbIua+19szz/qCK59QUy1dHgy7jdVgQNp3VtljZxoTZaMyVXjWUry8HCZWxUdFIWEuz8oKAc3bAGkQmN7LOxNaAV7IHVUbEHmKMRSKDCQXXEBmH7uyKXcIafS1upMVrUFLlIZmQCMwQUYZd/C3iojD9qTtm7MCIudGqwbeSP+AEqPEQ2kSUcqtw+idmiQH/Hu/Uox5zZD+Wh9wVFi0wFOW/gk6hFyRlz9AmkeooAkojcvH8m2F2RKVgvPLGfjNCrzys7zq7Pa3WlcWRioIT3wAdv4f34lQcAfpbMxai1iYqgepoeTBFrjiIXrDLaUXVHGTnR/JSbdJSA57HwhrNGdjKqEFd9H+AN3Bb7YcWYbyVNaqrP+9Rc/EXihdjrQex3su12NtuXMjXRIIQ0ENRm0yIf65W+l58bRvsXs9Fby2F+jn1LOpYM3rS704HsD3jBx2FSJVomMJyIrogKjuLOFIGMJgKXne0HqhTYCH7tVT3tgeOz2Hix0d8rx1i/WCXG17E8G3FwVil6uM7wwEkTxkb1Ngtlxv6NPa1HYH+mtN8xWJO6sruGaSEbezoST+/HHXWT7l5P32/x9wQROsfSUmaSur6YEyguCirgCxMuJBPKiv298CfKVGfsQVbKiJjVN8Wn9mus788HWW48IrsfVPFAXaKj3+4q6GWknzx8Pq7MII/Ql7mQTe4/wU3LKEMKH6naiy3zfLKt0KeEOULsxFSOL7GP7Wex78EC1D6G/QsdfDFobm93NS1v2E/sjvxZE0ZZbXzq9xKjKilqXV7rWWVrsue+3amPJuDIGE3hmma6Gig/SXwxe1wkDhaG5J74DzmApxV7Q7pu5HqXw+A4lZYpRRfnjnLxII4n4/K64HVKhYliRzii0/xxdeRFycPgXPx+/5Wxs5EUfmyxegNWFd+WtafxXIqC0+32mxAlcaSRUrxRR+yIZYRnUdkDe9XnWNX9Y0vpKGFQLAUEUB80UddsSuV56o7RONO8OI1HCVIXzMECg+rOSNEdOSkKBEEWbwjVHzS9zZ9XB+UvBWCIqGzHtESYNUb67xtIHGvrshLfXkDVevbc03KcT4c4FA3ur48B9pqe/YE57koVzI5fcorH1r+3dztRrCj1Q2sz6u2vH6Xs53EWlvpo0N+ePeyupua5sybcXeFHZ6PPvuY5wXjwlBCTQpDHTW09Z3bZ/qq3sMGLDau7sD86oC11ccGCBQZpHo2GvDhHD8sot9I/zOFGHGwLQWQyp1CFJR4uY9+t5jEqXa04SvS/UdqhViJquAui/Rb5h2mon66tbdlFjJTbQOkypfiVRThxZPrvI+Jew7cYCfZf7TxJtc34EV5fHlVbCHYsKfp20IE6Y8+X1RA420n7zBiNP5UW1DPZDZaeMSgR4ysHw7LRbF1Fw6C/HFJvaL910lYdtBS5Nz/9hWQ1vU4JP06M7KgZboFou+OUS8c+IikpxgIaa8WesGxVNOpi3Ud0enGiiisAn6xlY37R+lnJwxJz4nNYtGyd0n79eWNXVDA9ciNM0nTNFCJn0f9LCm91jyzZ8/mlUnni7eszdbU8Q4FSwLdeXNWs/5wy+2JyJFy6DCpNxTKB7VEb0+FzU333y1SobkmYYtBLRqVb0k+ERafVFTK9n5/CesjfqBFBYtKxqKqvazu+YS5o6oEQs31DAsnQvNMV4yK9h5yAE5Ongvi92x+zsv+CXjZzBFv85CID7SBK32Jtw+JNTFRPKWRkYcblL4WPT1RYR0xeCKQdz1LnZwir7doL2ushJVHJE1cJ+itpobsfjvuPMth86trIsOGjFhbGVEX3gd2NFFl1VwjFwoIlfUN5vHW52+/3sBGfb/ceNO1TAzd96VWfsrgxYHCPTict/7V56iyA79+A9yUI5QWB+FTfOEb4QUfdz7gfxiS7qQPHHe98+bG/fkyM873v9X6bjG6iQayGmHxSJ1SMdf/9wbeehljlkZR7xCFilhvztehhjtU373B9z0QQSnpAKIhIJWT5avhhrNIg01WicBkBwBf58tQU42nk68V1BZxNtNPxGlc3jnzbtUG7eWmBmQJSrnfCUcRwnWZ3WYHqOJeGkMsx3E7qwRtUuUYOBV0ympxWR0PVjJlTnlsJNp1dUnIq2PFJrcQZngqCfIrHzgXWzqntzKxJYJ3FuPmuKEHEXHFISGpUUckTW7ToyRHQtCu4WUHEQ+1LdHI8ulhG0T8CTKAjdH/FV000JjfHzhSIhr58ftVJW/yT3h6zXySjU8AXDgtqPfb0bwEfILj6lF3pkOq620Nq2vgKDPlZVwwTO/2T6Orn+P+V4WIUmNiopC64HMzwPVZuuEUByr8z+fLjbe8PV7DTKysOixizwlyXAWq/g/BSnnvNV7kvU82j2Xttfbi0kdzKjNJKhJML6cjUtxizJHNgWj0fLywl7NJRMoityTQQbi53WMnjuusRQRMQeaWxhMzoyBfhEXR5zYdQZN21epogeNt5kFEO5sfUq5jSKQ2NnfS6pvWBcChKXAh3xBZ2GFh1HWqTVTsLk8pf6WIABJCBJ6Dbg8Lam9eRKRGG2wdUdj3Flfk20U4dvYZd8Vmu52Asohzov53ekXh4NEt2NioVn4UK4LSLMMWEbFmqLnA9rp0OTzCxjfHHpvuJ5V8gsfQV5uo4zz/sxdFCnqyyIHx/eDOaLVteoaWseNU72D5THUmnlYpmdKVLF5RggIm6lYCLEpohs0LvBWEOWc67nH48TfHSEirZTXGYUh+L4OoHOodwl/9aUE6XMw56osdQwITtMmi4mH+4QmOZ7Uf8t8gcKKaNY4IipKaIotjnUZOqDom667vIdGcfxEyekiBi91hzqVlzJoL5sQ+i38k1dJ58umu8eMTvKm6I1Vp8yrXDgqlK7nCwOqB82AGvQFm3krM8s+4toqXf4Du/9rEl1UdTWhN8aBfkTHEirSGmsDjMByt8Ypy4a5rbU5p+zgzTMGEd8S4eOU+jZ2GaGHT4iByvY5t+2jvRF/ec8lqbs2TqE7dKw5i1urUPELEn4ZEhCT1UBHtcqDELNkDa1z3MBrXOHZGp2Sa93v5o2d8ufk1Y/aPq/3v7c+z/n+7OR7b5zqa/99X/Zpx/dwonrHKjMj+fzL8mjE+HuXwLvxO4WJdODHkLq8tsk3VHlbys0P3NAzF0TG0P/4BqQaRsTSr3YwL9GOqIiZt32iq8WzZavWGHzO8HiwiUv6bHx6dw6mqquKAHOAtvUGPl9oRX1csWsgYb+LR7gfeMMMbj7YjhGTA2kxp9Nv9qH7CweAF9AGzl6QjkG3E/ZlWCzcOf9YISVvyiz6JAvgrHl5wBG5RnzovjACiqz4pLNSQX2z8qgnlf3tIXh3qeMQaqpIzQoa6V1koBtByOGF315WpF7PJ0984+VrSPivSL06jPM/V5+fafyt+Xv3P36eROd+irHjxwWs0FSPpsDj7Yu+gRpZ+bViqMZxkiHtgDC38kq6E4zvj8RletnFUwOGvCv81tWdpZWgJjqj6ymX5nb0ibzOrKgKLNmMxlb363LGqNxsbrbxAr/Cde1Q29AQXFECl6vK7vftIaojz8Vxnh8jNsjmStyrom3TS0WqI1x4IcYDBvQYhK57SiDytSBS385gqpklrM79YFqZkcqPYrCO8COqunKzHLzyK8KGufD94lYmGr3q0JIjfjZK3Ybp3i+yAyemrYcPs3d/ZE692MZ7j5brsQ/9re9ZjdpL2IfeGXkKyg9d9Im27uRJF6RfNIZTc9RdAQNHZ8T/hUpf8B6vwrv/fP9WzJ/CB5vP0Zsuqj9zM5bjPTZ6Psd10hr0rc3U1Ll4OGD7hLF4WhMkpHKV629O5iVSmP9iI05dZpIHRLH4XI+bX8sPLSIXvnLRpOyJhe+m40qB3dTyrcSXGsgSlt3EUMUF+VedexHo9RZzwBtSfRJKHl86pVOQdNsiF9d37clSZ1DTrvWwKYK33lv/lxFDIEFEeA2pI/e7KUDe26LtGyrEqAXn3U1zFLS8lSOemWS5Ydgr0pomR445ORvjKcc85hzY/WImDXOj3TjXTXbL6NhaU1nBYFdJGc1xZqJjpjIp53lU3YTDkCBTbtdqE0ZDBUVxeFsnd+Q1dPUtGMF6UeUDydtWsIDRPzgHa4ZNOV8CXLVJ+cYCjt+9PsGNbi/p5ViU1NTZlhGQN9e16v4NQotQqQwBEKtcVjB5i0FLd+R7b4tB9gJULZfUkk1SYFegFod0mZkmfCKxtixmYo8VQqU5iJKc/aPQMdLX7SG54v1sMuZJdlCffpMKPoO1oYGq0J45Payp5iXdO/0xDxxbZV6ne0zFUPJp56iAO27pSDALg6tnsfLyQjQcKSpmjs8ko0n17/EzXfE48neP77WO487KsGC/D7Vt5Ducm185DM+usuWPN8WZ4HEBvJuvL5udIfZbMybNpKh2jZv2cYC7fV4ktu2TeYnQ6mbV83kzzLIJDKPdE7OdlmmZlkciATepE9gDlOjkihUelo98GOyX7AfJiLP3f1coSDh5DK5iUvz5a92ySH7YL4M4HjY2y1o0avcZ7i+tQC9iDYOZZXW0GdC+j2s+We99eaAD7Cz+8RynjH62GwBkGqQ2NmwOW4BGvSsuxpmizkVZreenIaHTUnW+xr7fUlW57GH9zJ6Dvcow72hgeqYlT48pEWVB1eCzv436Km3TTm3g+ea7PibumB6mbCf7OQ68UlceQRzjy4TahKk1IdbaKunzLMr7QdnflnVzeK93ltU6cWrRHd2w/HWEnUqtalUL6qEDOVvCoDhjHm/hZ8PKG1yfMs726UHmNCz+C+4j7bjtInbsZWUoUIX+j1pqIfAV+0uhEXNr1DdUWu/O6Sy68TflwFn6kyGMKX3NhVINxwiHFnfQHCcAn5jRjMwt43W0/YQWnt++vC2s11We9SloAgKeQxu+p88Ei+nKAscE/YCtRefidkTvj8unx9/ToOs9+QYAuIVI+J/YGtu7ljR3aHtU06EpbfnacY0Y8yP1EhvJCK0yCZuPg2teJx5qalCc8jj9rZni8AoTbmbvQkPpy+kVv54DecGsT840SBhEr3UJ6wTc6WrEwF3Ku/tyz+wsBtbXpecFnoT9XBhvoWD24uPJex/+shapmAEMvoMrCN6cnjmkGANCtQ5CbFcO9vAD5BcJRL+ZtuqgtTGEn+pFO3Vibfg9S2/+tDnhwPNJ9hCSRsM46xBXtVr3hhNPogFkiWMw538UmjZ+iDlex9pv9vLUTOkA4TKh9ccHiLMHgQo131svQiYWoXcrpTwXEXXSKgmhrIf/OQP9Rz6pexZhpg1ZFSOBwzsXYzhL2bTD3uRvnUYnVF6jP/RnHeCPSXvgx63khdC2KHp/4FW9QyOd7l2w1HCwXW4awxjSsardjA70/xdpAqtwaTm1QOKyWx6weOMNu+yXoU5jXqBd3J06mjw0DbM34cZWHNRcEL0xfPyQcWxvI0DFu/AqherSQLtcOdXc+4Fxx51m2xQL0QCYn/WDQS+QV1C7/pXpT6Ux4U1UIksqmhXuGSG2sV/HDV6V2q0jM0uIRIJ7fl/g2aJD6tcis0W94h7MusJVxp3tEavFY7ni9HwNrf32nu6Lwr+L63TaIOGxOPx3KhJMqF2+e/5Rmd20yQVjH7vSGYbhIZOz5z1+/NMWk8SweEyB4MU6/CIvYThZUAu5y3apfHRorgxEowePymx94uDF7JBzO4DS59FywZst4IJ6QyVT4DenHVno7U/zUfCADbz5Q0v9qRNjp+KSYu0eSy6c+zKUZKXwlAavYerIt6m5ML8bCiXfNpl7aXKGAE37Hhqa8C8bd6rFO5zJpVbiTWYuGdKj3GlpLPcim3A0o1h7FRc3ob0o2nASZq9IHLASb1+wHVwfP/x7u1k5BdJXRUzhc/dKl3ZOhOPoVnfBnyWJoZ5zDSX/qYjMctNA4VDlEttKZnfESKmFDZe+s8NAu6OzWosdx6X4c9PaeFvsovvCo2f0+AyuDMtN+oGXOLPTTUj22GU7jLEkeV7xwI9r5GmGjCc+vuUwQhAcA6heNNhy9TTNZ97xefii5OX1rBBBn5oAAZruIbmxoKjC4khvtVVTrysJz/Y/vif8tJGOs9RoeM3QthBI9sNMhQNaa1JBYaO8x/GBb4uOsnCc0U0+29cwywqlZkqBmvzitxYhskYEnDT4lpJ2D6AuRnupqxZ/3XXTi5MtAut7rBVgS4rNFpGRxKFMIigCvbP44QqpfoWy85uDgb38ORF7jmmDnVRLLRk3khj1dIAMkWRL0CYqkg4cA2qu00e8W1sTieWRpjmke42o8PoE3Et06nDivhGCpYnszt5o/MG6lwzt8DMn3hdxqyxW39rZDLn9OPdom915nCJPefd8MNlrh3Ba+tLu9yZCQGzSaWPgTr0NJIuOmZEyIORyE6mJ99H8fLjIrxkEHwWH1hyfdaFangrmMdtsx1leMjScx//tAc5Vza2SYE1JJeyKQaNqhYf2/tGM8ThFBbVxELFSm0yQ/xqOoHuYXxBofg4NoaG7HeQ7fRlZDEulhmrrhs4eqOjJOg0WsFnzHmQK/L7JU6usxuF8yVjIHV+fEiXeodUgMk5VDWBGtAfljKfzNxC9CSdR11DF6KE0HVuirCJZAETET9lVfOgmtvsA7X3cMEYAmY0fYgUHUNZVqY7ltaRRDe6+N46WdYni871WiODMrfLxQtfdCEgeEza01HJHKfn1GBIIG9v1nkXGDze5DaLlMqgt36BNjRF53Xt47TwKKn/xZqYERYvxbr7Q4cPsCN1ynM65h+P+3ezazHbSl8xtKlT14vYrqHzQbcAoF29Ztai+E9T5gDhm9fI0GOVSivdjTprbr1/BUmjT9cnVPVidW1dbr1w2smVC0fdjAQ4Uz+Q3QtfX5dlNRdpA/PUJCx3A3Ddf35GGPDfJCxl3b3/Z7rXwyHvnGLtmAGvpz5HRMtS8eePvTeVE/7nipDlu/W390nbj3hlxIUzf/KT92B+1Mkzls1Ux1Kh6CIMtv+E4KKGClUymR4DhFwUiZTTXu1rHBiX7YjwPy3hp2Pz/e+4Xun/MO9WL02it55eoXy6ziJ4Ye0olkq8fvVVoDDagsgYs7r7V/9755DKXq4rXyenfOcSITewPDbL8GbWCDamTVb1EehtmMdXHWCMuQr9D1V5Y2czXSZhvdCy99vO/KE3SbX7a44skc08pwQiRUzzccGByGScGlp1jzTC0vTYQ/B/wXoutBDBiusdlmXq3pG8w+AnXoBQqpXFivhMRbFJ2+/57wrALlPyoSxfNCJR/sYKDqIjAo9b4E+Bb9VH1n2FRFqLB7aZInB7CwMenA9LT1qQ2mKnAAsSesQ//cmsCOMpqErN6VAS+f8nwLkv7NckDpo4DLH1JDqLK73KHLUHw+YcVIOPzBld2KVMZYUpzV2jLSs90GzlNOma7klNe57sSn6RiHB9QsbanPh4wjqcN6daMB0PM3C2kwrjVh52Ijm+dzvscV+HX8MXOUtUnX+K84YVy7Y8nG9+d3PlwHUGRgZj6C3D7UtxSPawlQ5GazQtQ+6FIr9IPrGfxLiyzRD10lY695022t2msLXjOHlj5gaXSCxiLUoLGll/OJPrqpE6U0mRPRdzTmxu/7Ogo3DIWlfsiERj5kkKlnK0tZgVkESXrnw99gpLFoimmecTeXmB9RiK1Y9r38CTq7vmzitqbMdCncwqazwoUbqJ94q5KRGzEgQLsctVPIpmlVSHWmT9MspTgZcRaHwSZEpIdJvJPHl4Eugy4dxIqpyw8+8bBSHTD8NPD1qDb8aXv+b7dia5FkDbKg5vXGK9FMsi+PM4xahDsIeMnvkZSPP/PT1kw7iwMzGINHzXs8hdNsipuO8yw/3W3kw/CW/zWzsFmCHGdcJlfyk2q8iS9mldcb6wJEVbCwctEiZpeIW/x68fH98K9xqFdbMwOs/T7+N1Rvk1fkqBUM7ZjuO3TySMkL64tBODWDRWzgUZ29lOieCWrsvpphGYOyHfrkNfQ2zkAYKmJjE96BW1MGxXdqJjuT9tp0X2Fw4+Xyu2jiUo+neHHxx6vl+KV6IIhjcdeskQHMb1OM2VyM91wvceP0oi3z9e0+3VEL4nihgd1kAqHW3jxoJ779banhA7xnuTKJQTbwwxsx95nA1KBL5mFl8DY+CdQQxqzbPRjeCoORsanac+PPCsqeYjPCpmgG0bsg9bc/bcZ5x589bGKqj39ZTuxGe+78617UiR5d1vjdqj3YusKx+o4vJEhFfn9zKnOjMUQjUKX469KeQ0SIyWyHZrAVZIrikRXEOH7Oz1d6AEDip/kRBF/0dAv9ydgb5CGXzE+eByBv7Q9P+XQDiGBBZiC5h/1oDUxWP1LFDA/UqGUSNOjDxcEpRlt+fuAeDNZi7x7VuSyqd7V3PvibmwOuxxfky4BZWwA4eYmmodmZASHPlY8s4ZiPlXDB9OjlYNGJvqTx9sKdWNyUjvL48KrFfrwZK/7xPcLvM28Cm064LEcEYhJGvyeGPuKHYAkMPUtbw0HYWmv83hQGrxk7VslBSnsmNLuTVEqDsStX1NVxqLPJnwxL0fgPym3yyuXbNXByHPMxKNp127V5tU3ks0abWR4GZq5ViR7tLXUrydvawNpCPEoZljpnp54AU+gNQFZJEgQqqlMiPNWFMLbTbZJM9Cre/uHcrRNd3F/kjJdAU74cJFp7x72iPuzuYp3f2d6q0odsRWfj2zYckl0+lmyN6o7jF0cBbJPXhuD+GTin+/fwGdr7U4tu4fQCZq5uzmLa7FyGVROTX2HCIwwYKJEfqN21nNwXROC4N2QZSGM1upvU/8JPFMBog2Smlo0B2TeDCF+acvEHjjMJ3q+OOdgyNU42kjdRlfKqZGdGboCJl5hMKUeQy0ZFWQ4WOy+Twd0rGHbmkQJqIW7pAleiYE157JoQjC29NnlYQ8XWam+r/kM0YFs3zcIDlvBGcouioGZ2fNMBi7ZwRL9sNrrAJbyOEkMP9R8JO4NQb91oiUOZZGTFVUC41m1sc+C4uY+LOsRfERGD0GONwaXTl8pygWu8QML3A2MeuOpt5X8LsqOogbQ0ihQh9Q55Az6OjjaYAzqco4lKS7XRSSq1FvvoOnhCLzSkAhekd/er9XHk/gsRXqU/Zzo4a7ecJRN43wfubtoML728BA7XJ8xiV3QcGBT44tRWZMNlppK4dg/HvzHVMyEEbL9KgXguKVEKLqvtq3rfHSWxn5UustzOlG6Vn2a+ZBLXZ7cZC2DiaUjI6VmHrlcaUrKLB0BYyFwu+lJKnP75hgb3yHl7DoLVe+EQ4vad9bBrUE9d8YmL6JomNI1rVm4WJ9gWJ3gbdunRSjZm+T3/O1TrcZhhWiwNOP7DSmZ4mkHR1HGelTco7ADr6+8G+hJq3JMm9EwU3xDm/+UjJDEdfuNY3uvRf+GL8gOGAsS2+UHh3+GXDP+Hth9xiDB6Ni1ZoWNuimm1Ys3xQ70K/Wm/hTHL0CzX0AXMMk62o2kveh4syHKG4fHXXOAsDDqtF8ZdBlKLA3yhtixk3+FY5mdTOWue8A36W8GMo1OtL4mX9TGHP0mNUS/IzaZPX5wv69+x/fgRoPPeFO/4ZOsrB2b8G40XVQdzLkKFyIflIT8PzeV+n097whwumflPE6GMYYZVX08OpnnXaAWAC8PCUDWfntF36zSWdiPMS2/ZcPrDsizLzXWZUI7/yvJBN07al8b2ArKtHUE/dJ4tnQ4TjSwyT8RXPuW2VFvLPnJBPjSigC/MyvVvuli2f+TDmKFtgba5NwPbPH6Bg1EIDhloj5QF0QVSrlTL9QzlCRrCZhraXpO2WigJ4HFwM0/pZWwDftaysI5r3Rhl0WXHRzpzkhlSyARcppmPxA05U0px3kwMN8bCz7cTyy7/5bo5Xk/2ZXTzq2d7P3cLFNoyAawzTn4uPq89Q1FU88xAbQagItGv5xFfop67b5+JNvoI/b3sAhvi19/nOEdw3BxPDFqtQaXwfyB8asa73na2aWgSSG8E47wtzUx2zzjW2+bnRG0eqV3UCx31VJ6x1MZ/IYw+aOu5Qbj1FD9b7tYlRV47Mb5pwWGQCDKQkp3yzxDisDKRiQxRAyKj7RFlRvuvA9N9mbvaa0NP+lr7Gkonhg5gsWLSiQ29WOm4SHFVmo6zrLJC6JirCesLDD0/wWC7mtP6IjtdT7Ci8a7bMf5tqDkITwBQgAc+90w4SG14D9FdXRlE9n7ku25HV906tGlZu9zIxKsGU1PHfHfCazp4hgmg8XqS46G8Z3fmXhcVu1vYEHzGMelqhvXYIwMX/OqzkgRYmrcovmRVx+nl7lRSEmq1D6B1iyOvjtWEjMTxw24KMGAzGsfUZC4HfUuBGxPkNKLL07yhN34dr9ZEYSjjaJH4AjFljWq4Pc60t+uCoSVaqXy8h3rxxIEjdHTBM4bfaz7oFGLB3baFQy8PjcreLkR02IeE1K5shr6v155NtwMh2jr++5JSe/IzNTzWt23qlB9wvP2J16sBtDbtRsXsr7KJmXYZgeV5/H3mgCe55jAhwjZuXKXwyhf06xCCzVFaUUmPgRE3KAZiuRP1uqjFkuRFZ14hr/NTa//UPryo1lgqOlEqBmrOFbioXycTSAfrDZ8URXD/Yf6zApaXMpQwWzqbzuuh2NABppNIXDexw296Qk8uWn4TlK5jkaCm2jlrZv3jkbIlRnHy0JHgbhZS93RizFWTaZymAaaKtmW2FtZtryGFLIP7uTBlTircjvmLBMUx7M2m0U11FOO/EmfXExlvUGmM5WCilPJ7YtL7WOcs/LykEjaf4SeGzNc/Q3pBudWiqH7EcUdJQl634/2f2ctiTrNvn5m0MEk0ByO4frZXJCV8uPgGDYlLIAnZIwI4LzelTUkQeHtdDavHmufV/NmcFQY8ayl0y4cvRlwWtZOJzVv/uJuAwrX5s0uPrR+LXYW1gZwT8ZVXJixedPdXK8PuVHtZNxCroQ0WMsRLB/pi143tOJVjex998GNWrptyvRGVv0+cDsrgM7tRCF/a3WvGLyfc8ceKu5PWYT+aE9vgO5hgEF3mhKNfqmLWBCz184yDcvXDy5qWHIgSmk/cGOnC/TKHmp+L5xDdAxpeQ/qLA0Q84K/Gu1H5q068InfHKeah9W6GCRX7HxaP+ijW3LmGIEOmMwaQUDrECP6IQF+bvOP+Q3lvsr7Oq8f995M8Ngjar/rg1QilX1C2P5YjxqhT5bW9O5QthuumN7u2GsZQB+W1w7tRhVuekWDChRcyUs+GLxn+6uujdxyvTXQ6o4y1OtrWQ9KIl/mYrh+VRYkKpjphf76APK7ENrOG9n/QnSb7S8dMth1VmXkKmDWVYAtZ+trwnc+c5nyxY6LenTyTsH2sJ5D8QiWSz95QKx52ID8AopYTQiHL4zYyw18nNl4zB6Oc4oFPjaHORDyVvf5gaFktpb8s70UCvN4bbVbgTJ7ZeO5p4qXGcwEHMGqzjKtfa94hsZehcmi4VSOGKKjHVKJnqdVig1cJ8LjTlbUQhXG8qDbyNpwekv9bo/UAIJdRiVw2OHj20FUTPN7+DsyOl82hITuVbSEg0lguGxW/dgO3Oa4HeyyzoJzemkDFZ7BGNybwBIxJn54e0Fr85b98iRA/dpRkqEQjIjZQwhwA2XPFMva5AQnjGLmiwQlUn0d/8P64QanOikD7b1iY+71+lnyDa2c7g6MvRX+nLgDyhfcvxhM9hSrdWTS19nAci1/2yk9sKLRTr/P0ejl9WTSPN0j/8yFGwcJDsmgdQ0zWG0YzcRxWweYD8sxWkSyj+2pv3nf3L96dSq/xj2h/fFuB6nXe69V5P1o13nTkxZv9znX7DjAew4/XEMHDwxauunGQR5BqN3l+go7vxvMalZstTpoLHXdvh2DN88ANcmS+tqNnv40zOsOwgUoLLxAlPIJFNl9wKUu//q7MM9yf/eCVjLoydH3ohspI7Hff7/Y51Kw+TlKHV31O+2m/uIEtlRz/t4ItymQ+MueaRp4GX7DnmXC3zhdxczgRo6w/yWrLHy5OX7rUjz8ayPwu+0IXUWp8u4n/iMHQ6jln4wmgpWooYTmmJQlJ3/X80ddx6uDjEamfLynU5EFL5SNu2vWIf7d75LHGj50pgZ64foFyFox2LImGJGaLfMNCx1vcrP5I+a7/sCJIWfyCcB+OGpoRUBgBXKrEsNvukY87h8Z4yHPpb0dWfigDkhlBpAfyz9YbFAzwfoW/8Ehm+e2QVtjpqPW//qLpEjBA67X9Eley6vAnpJ4eRt2v+6uT2WVUCfZc/6rzo0ngpFGZmkjDDOHuyOz5ubycCNfb6jMTkPWVtjr+7uezDUDSTrJGyXPTk1uGhGlBhq0gaFmS5EL/lSxVMuqab31LmPpx/NJm/SPCMj2Y1OGuNwNvJ/PFtviX+Tolio+M71UttoKf7R7MnWtYhNWej68N3vlr4LfxQyXs8PUROFGQ0s/yukvaxWbYKoASELSZSK27YXDOl6/rV80bJRp+w9PZj79xgC+3MhukMQYOpkSuWt7ZfELLeTaRtV265uZoa26VgKD0xQbGFrvGep89zuDY1EoD0D0Ejbno7h6ihMWRIMZmPMjFwxouj9/J/OscDSfEvsEYx/9m68FKE6TmaVFSMqSRCDKiOqJtGJs8jiOP7HhDX9jAzw/ZJfmMXp78lo7jvFY4iStJA5rH+J8vR++sPdeBS+LypjFYMOKqibyfi25QpOW/qIX3/cbu6n4G8DhSiR90sKCm8+lMBp2j6FzTXO8h9ExdP8R0pFqZ3gXdv0znj+nA/gjI+th74lITjA0s+822WiQT71//XpWdMJw0HnFrmTv6KiNeV+Z0BcDQZ3Uwax5TgWd4NHzoCOtKsxF70iyTvpTph3dA+mK7JiH0YnkGSx9d9HhhIqb7imzLHtP64fK4uOpnITzHb9hN/yZ7+Cqtn/6OeYGYTkDtmjqMDQTEjogJaGNlxSO+iuyXksEo+BRgPa5O+1ktquEypulwKKaTDZFDkt45UmBEKWJehFjBQtgyiwsdd7sd3FVHBP4kbWIkowu2mEXgPF+TudPbVXlhU2z/Kkm69hOS/WZykSfmfwqF404soHzm7rJieG6JksfJzS600j4cZsKOEA9Cv1JHX7meOVmT4zbhV7IkYyC6ArX5iz2CYc2GrqPdcdSLy1ebnXAY+41lbMts+Z4QS63SwgK5dn0REVDhqyr9E4iLPoKn/Me/7jzzpr4GehmrzQCrV7EJV03vqk9umNEgPgwQHS4wf97zf4NR/wz4o0hlV0kkf7fp+5u8eCaPldwsoUFhOMVN47R3iueKGxQG45e/7zjJs7HjpwfGAyek8fg6Qg40ax4flLvUWGQ5j/Z94oy9rafsiu6lRpjtrCMoYCVEBUB6PnASg2wwbeIkhwrNxWVir9f7qe6kRmItxxJkuD6Dy7zXePD6obu2WJ9V1aG04yoUju9XPvTsrzThTLFML5iJMNzPAozTNdtfpodr+LtrEWu+5FKuCDQY/iKtDd/3nJXVP7ff9r0zZI8CeTgtxwy+bsL+4lyy5iHEH9PhQVfrjCVXTdKoR3A0K6KQAo4SchB/kCrN1OdEZ8fNsMM+rBRdfEgYBcRzkqsBHPtZI6bYQBEoSRd2ClA7k5uJ4Jr2uMAN6FQqx5Pt9IKcqoHAXD5lA2fOOTEHnAgLi0enUe95JIN81Ee4QFZvuuVveRSDkbcjhZ90L7A35CL8IE7uJLKYNL/UGoi/42Xz+TTWejSPQt36vNRVzgx/Zxf32NyJT88Rz5DbsywhOHzZpj/1WkAS5MZh2zPYA1XDb6gAzR6xnqFuIc7FrzpcO/H6WfTTOo3kLHk4vWRD4e3xy+IU0wT1DBnnHfK6Ox1tzaRlj2PD3AiXFhYFzUZlcz8swLHGvabVJSihF1RoOVZQ3w3YdFOxbzcCQkdLzYJ6fu5PPhCXDkJGC+aC+BuO9lceqNyLCB6qL9BjiEZN9zZENLi2m3AkHM++KLh/Jdb/2/Db/plsPXEJCf3R3eoP5tBjrvLd7yTiT6I7rLC35xW2Mi9Ythv0jYEo5gnFOIQli5eDw8U1ltAswSPHDeI5+bvurOeoyaZwjTYADMPWuQgtdQ7q/cA4rU0vonHNY03Wp4zw0r3Rp7sYy7aWbBv2gHS/PD2IuygM53SrCj7QXZkqYeve8vR5t7Ue29SGJ7/0QGjkNUBBJVNy7az4YnFvUM+M/ZWFMXFw/mnQnSP190t4hPi7VTrq4unvOCbrBpq12EVunWGj1yJhBZihpVhCcjywoamCKVaxx72rwYLS5Ou75amaPhwQN52+WKb8qieVIKcqzWicPuwfT42TBVCPx4n6ahz/X8iC/nhiKNMOt3/Oj/0PEO2r5U+nk4BnfBsolgItZ8LTgrwTFfuCdHydpa9TGDlt7p+YMT1ObrNtFlJLMYfqCG1ltnvbGdNsuzVva9kyWeAjTEVoHYgUtAkvGByYc7631sRuAbkHiXzCpYHgYlfTdsy+tyB5Zn7v8hAdPo8c3DhBOR0Ox/IRIk7gX257uoinal7zIvUdg7g7aMrb51GVjFsU1VlkH04+eiPi4Rhi3+uRtM7X2vxerGkqnI/SnrvPzsF6pTrXNNjr6bqunaydcO+g693r+ZaLSvlX29JubsmXsK0qBXtKxH52XL0V+cwipbfhen4xsuclemWERLMW2uZNd1xguUA2V9dSSyIf8/Tx+Kjhoj34pdcXh0dlU28bkw0hLFH1uLcbD65ko1O9TjfMTeCUdugpsMK865J8ckkizgGuKRKi287gGHoxwiYwVj2lYN/NhCiViJOT1naC9sE4TmjUsfomV5A2pNmmrWHoRvMHigev+Cg3mNUlRCn34jPNofAdU3D27fNsjsLkVR4MUxIFZZ/iFHQIPiIj8zSrYhjpIXiaeXE6OaQZOBqOxk8SVBSxD31iNjBi8Vc4bQNTDc3oMBoaRa27O7TZ0MzVhGLcuf6ONhtDpAipCH6gwxHULR3djNg8F9l0oDXwqON2K/ndxlleNjju1quBMxzAI6Er4r9pdloDuBPStEwRwHos3Iz7DdoXeS/kOubecrf0baTWV6MdD3tRjmzBl6T/pzlE+I5f3sjLsJxHV++MNNLbMv74vJuBYFCcEC+2T6+dryubLbO6rELeWKSVQzE2iqROpL+JWZItBxi3NrYwbAkXSbyi0yJO72ruLh9YK1dEtXOpti2fZC0ILrJXudzp3/a6dr0OeBv3F1E1gRHTn2+fpt6cPPOxDevRGiy66CdO9p80BqHQaCFy5nDzXQjEhhXsrYn5mrJlVN0ac9E+w8hvOyxzkV1KHztNWKpg5DnSfYJxht6Z7s7vVng8VfEGqE8dro3BT+SBRIcAMpCYgbiNfuKfo54hN8fH2fpikanR8PMbJqEnK4i0oo6qtZVa6ufH6g0a8qIt0X7qINo2Ur34B3pBbKO4tsI19yA7YlwgA5X8YEG+kTnOJM8Km/y8OQBHtZXaxxzgLNcJKeH5hS5H/WZm78Ei3yW0+GT1/AYocEXHH6EgF87TaGxsFcCCQsRK4DGXZRJpmyl9J39N/ASriblIfIon3oQhj8SGpTXy18Le9ulpdq89dhdf7RdvE9p93tP08+TYJ7YdB2Ky0GdbAKW53b5psDd+Wta+iSc/qgdBPHINcCImV3hYA3AmH1QYk0z8bQdMHZl/j4WXnoIM0kT4B9HUlqR7Vojxivy4IM5ff3E0nwC22A34YBiCvTiMqO5ffqT7h/5itjGDMFMkJC4uDsbNcpZ6gB4IM7B5bes3LUI9elSa8HIv1J/FepQlFy8DA9E9m91CyYa0V/YCBNe+ggy+/It6rWP8DuJ7OTuCkhlD+6zFqpeP45BejF9YjoqYL/R6deSjOmUzgmGUuWTy2IF3/2pzHCYcX+df4Pmeeb1C7rv9sPZR4pW4OeMJwJF8TROvAjG5ce5zXbZmcSEpCzWKex+5MyFPJgCeZjDNRkxEA8mmrj0khNXQmF6TpZIAubjqY+gjelwrekmfv/8RPqQIpUPhobWWkwOZOZH1gZcNzv4VmX05ZaKODoYoyOK1lPFP7TJxF6l3CS2gMzJ/3Wvm0auuX4NAy22oCZ1Vvi3oLI18mCDiST9DHqu/b2JET8kXiLzSXyzgNmKf6AMhe3hlKXj7xhQQkLobiS6gUT9O0IBA4Liu2KO7s/r8hr9jME2S31j1uKs0yU2isZmSpiluNs6fOLx+jCvPyGmSJPVh0/UZPL0H+7LHJXZGvMSBy1A1Xu+LJxXP0fIGFzoAEU+iM0CXJFE0rj5ZV58glsgaqcQcA30LMktzSlCN+K+3wvp6UY4+nID8WU6MLj9MpzF5s2MegfHDL72/7+Ax3TYaDkw64BhVY8pe7Zsl+5PQ6qNY32jxg/OyUa4pMPnkjJZ9/pooixLWl5gCCDPEPb9Y4eUEyK/j413/K9BCVxy2wXynCem2EXe5CatjLL4ZPs/bjCx+j739vZ/GT5sZMkwvfTLrmCtaqm9kMudJCAeD3KTtcUB4pQVp/oHpg4sfi7A699FikSNOhi8WsWX/kFrKQFFVnBdvMdxDlCJYTxG+76WmlI9C2FrNo9fL1wgYQJMqpekXVn/3uo85N/ey/+Vl+f56S4qW50T2coADLGc5OJ+Kk/bemoVOWRStsGOlLZb7HIfHimyvX2P+WNZk9qLWURofQmrR/BXLzo7juwC6eM9Diic9GU/xQjJCdd3p/lu2OPD5O3VsXMRVie6zk0tG23QK9tkJuI0TGkucjtsYoNS64DtFVpHgXRzjJSOzhv3fbI5+8eCR2Ads1cSEMZj9dyl48z5EZyZ95TNHVoq7tadW7T5vQV1f/osC3LxQyVS95X6mZDKDByhquWmaRLHceSYb50stcAzZ4oESMlrLsbVrumOGbtt4rcM466i3ake4rXs7cLjBsIoOH4gQ8y88KG9A4t934CuhsRBfaYYhlYAdAI3ORThEA0irNrbXYOoiL9bjZ1g+gVwlrP1CEqR+MrLCVUkAToGQKEsuXynMtcgIuV4YX1s2Xyayqj7Gq2hQ1h1+C1IU968qRVoIicQTpAt99dq1DdiAmYFtUeR9t5moxh7g8ER+mdJhMrmcpJYTaV4dkCtDDyo+BXjRRFQS3Jln3xgefLuMzZQSFzkgAwTVsFV5U6Q+1zxDX/h88Wfm8ZyT+UmprSp4bu7PiJ/WyS9XG2n3nFWakfqppCU7st/fafiTzgOm8NJzxOksZLLhi6dL0K9/mjVvhF+ftRGAQc5Zc9ApcBYfykd/7w2T52PHjeOz5LnxS4b/OVDK6GdP72mkzaYsXVCJnsQLKn+V4u+t4pnT+mbwpwRsbgyGTDhgL+y+mZcs6OR70DN4Uop+Djxj+3KWyvokzu2c4oMbZokA4/aulkANw0yqPeBxnsNm2KxrUpKmQClpNNsurZI6vIUzDCzIrXgUJUr281537o+vWki9fwB0jMHfswWLc4WAEyD4E0c1zirWFymJ8WAqY1qN4oUGM48nRetBaJWYcvxGZcqnpLD1qRsGX6cQA61tR+yKUbXV2Al6cWsYOXFg1oKxFNbjkNiVoFGqhJX4YwiK/JvFvNo9HtUoP2YcyPwQ+6lsbJd4x/d4jZG8dXb0R7T09+UFuyvM46+UCMj3FhMmBLdKJj9OttMZTcAxIeGpOKYuusnDZjC0l1+QRpgmIwtrGeyFIQ75VyJcdyZ8r4seeoT2buj3EcMgd++XHW4UbGVDR5OqeIG/0nijfcvzJTtv6ieFnqTCT8J//pT44fJ/mgclb7pHbIhMGv4cLBDt7FIyaoVxzmmj9r0WPZ3Sso5syV0y/D/a5USDcdbngkYu9jrn5DCrmjZFrEnWkR4dcZIF4DUTltIpWha4WSAVbps+OCHxhs8DqrvL12KqcRdTrC8TsRF74K890NRpaoB01eTAFiwdKNf/TYIXznquAykmJc4XzP3MR3FeD/LXevCrqO5jXnnTHp1Q0ZOGZD7FnLfEy1i4XD0a7SV+T6zjbHBAcy1gTqOP66BAowgGi7Am/sAelTnQinjR/eWh1lUTlc7XPWK78tsshXvIqOep+x+Kzj2XjMDVGvFmBTnUYMtzzbxyoGL3h8uqAwbhkg+3Q+7RIq/A5O4fDpudXm4s//vgQVKDhFn05s0TdhpRGOApET0c50WVGMn2Q2IxoZXhA6OrqWgXeQjNC8RmF5eQlu97qqY51NQEC1fKk2eGw94MXXTbA2eGaxZxu0a7vgEv89WvukdnDMDVJfPu0mfq2xy6xlnIZ9FntYdouqEWWuLIr3+Yo8eEebr+53X59yjHNt39PaRCdzhHcXtxkEzR/jev4VI2NDVQ9yjP5X0gjmsu7EPnQUpErnVihIwgTuA442iSwfNZGCp0ddMzN9XSlIU7ZB1X8zH5kVq7X0FsDDYIqHSiuwbzXDwCtJEduVulh3gzD2ecfpgj8WvzP/ojJhKt9BGMiCEeO6Estr0AyHGbulJm+mOlJDIbEM956hdJ3CJGB3S9Pr7cFk1iVq/EWxap/1hRLJ6IWmM3JUfEsR1N7jRti8S7HJ7hZGeNKBrUzTPbv/e5nONp4Nn+IYEmG/CtusCzzjGT7+semu3bTd10Ccy1geutbU+zuyJfXW5B5UGTf9r4FKyL5G4TUhra4ukokgdR+oC35Ya5va3qgy3rIyOGbYuSyt+Ol43Te+Q2GQy7ne+2FFKEXTMyxHB6BBl9zK8Shy5j3da3pnHb5gqokXPahhp6E4ErR9voSTMTGZm8pCkk4Aaxvp/ZThxINzSCBPotUgnRLMsXpDNVUU9qyJpOH7RBAxFute20/eB//3xArGj8pb5SiPWoD5uzkbguEFTyNaBdauYaf8Pm8ti/F2+g95IZmVb42HI2Iq6vbOK0u2geR16K+hPTNhgS7vdhlfaRwJ0kPwcfe/OvD8tYwE2seMn2USct7pDjbjzwIXqxHB/p9VkUvDMEzsGZFxv5GOTz7SF2GhRLZ2E+iY1Xiod4tUIjhhqQCatd/NMdKraqsJLzFiu7qXCxpixz5G2IX9NSTs6pCMu7pzDfrn+gX0a+rYHhsrAlaL6nZqzPBanAe59FlsNB/es7W+wd0OAA7nllwuPYVvFo5J9Z5bTuYVn0TLSQzDnKeU61OcEnXUoxyrbPHP8SgZrNH23wtSBGlkm7Z5LTyqt1gQ/glTziiSGXgkeUY068rgyyrX3nmRme8CbssHZ+Grw6K7dFFlbTro8K+KnKrEdr59jbKjatyppPto7lZCGFCaTJdFIJu0PuRwrbh0wNpZ7of0cfUEhibOwfprl11FrVT3t5D7XPY1ZM87No6ns9x0j77nT+cA7HSrZBaNUh6MBXx8+fLGCp+8wRLGdNthYl1A1P9I63Ktte9GEHIJRNxZ4sXpT1JUgHJNvIoY81ME887q6ucEip29G6Xb19W6baC1XcPA5Sp2EnJMBJMfeclQT5jRQdsS/1gZ4AHH9qN2nTq+On0/qpofkfcJZ6X7SSbM34A464UAVGtrIyDaOSjvRWOpt5H7aXVRNdK5uf+N1L9jta1eGl7Nh1hECIB1IYE+ld2G0Kasgs5EaobRdLtstba2KRHaDOGaIHj0Ka+Ka3fJqPHymkygWKP65csLs0RdDhwv6B4OmBNDM0i31Jxs2mP4vxqqeg+Kpvb9fBQSs2fNS7hx8h/fvD5N+vmQwarfydB1tHxrh9RECtt4Pq2Qbo29O2GcMDOrDv4o2+yZ996Y2w4GkuYrW8RVrePVZC7LtbR8NenOkf497v5Hh2i0JCtw1VcWsIVtu2T57A+koyMBd5305yPfU0Wl7BEVKqQaJ4roP4bYlvXkbD5Ufcjs19XwROTUm6pRrM/rj/fdwjH7QMQskTRfOPN1eR/eaKZtSq9hANp7ean/HKirMsKl6FbtpBYuzalhxvSDiOcP3+IhjbZFUgl5g61HIh+pmTBt2CfLERXVkUjwLTulS7Oga+eh9kz2oXuSS1dGwb5KUvjmKtSjFIKwOjAHjtjLDxvMceLqMlPp1jkNo0qxEN2196ZdtOeuwjyIrKqOYD6epgL4CZ2Q8eqIa10vcQYPlNEKA2kyHQLbjEy86q+oPCwM3bTy1eBa0vSYePYgGIDRMpyAoBTVtKVBq141GtdsGC23fhgdNJ5jKVU8oeqcSPTkrVpmV0KdyjViuFYUFJaAnErM7kLe14bl0iobxAKnFcYr3ExYnhyCu0HtK1Jg00narIiRpqjW+8sZ9gmGqn5RH3OeEDGguFTlA6D5SdlDoKSg8rXfWY+ce37cpqU2J4RYUEsrK+/CCQh1mc0BxLnUgmtbUUDsKYG015wCXSzPNDq9DtS4dNfVqlOU/4awYCQ+vM65ITdK08R4EIFzVBwBVt/x4yNn05GnRuvCP7WEcNRR2YJ7PN3u+iwHdlvEYpx7zYYpRi2cqKgdV5Zg6idEQwTsXR0qll0oqXCW85L7+oqMzWTJseMeExaCt+JOkK+twbB6YEdk/DRa8sZqvFYlXDG4Pb63Ed3f0zIpsG+hRoR1kRwL4m9lXIC4cTKqYgpxqEwANzEi7eH3I/np4pHxBaWqM36Yerga9gueeuA5fv5BlXmEkLCB3L3EETcxTCPu6ppTPLnKlqnDodLg7zd9+Jt3jLsjZ8Okt9EQy94RauY1Bhe++9vcFRWGM6nSvSWfE7Xf9vi/iLD2l/p77boP4tHnj53h3jHRyc7nNwiaOAGCJU2lNr1uArjSfpHIiT3D8yPHHH+BuOcsBHAt2vn6A6c0JQviFg2djpsBBztEdJCObjBVZ61TdUfx7GGVTGEE1t+9GmbFQhwsufIP7At/qxozhOREYIrV6k4qwihReFltgQn4UvdGhBZ3xBmpDpEx8uDr9SlDoVJOJ9ExrThTcRQD+wc5D5jfjieDoltB0SbUT7c8wNSr9B6nn6pVUIVT3lWzHrjKrNJMUHQlUpMqrTOY8C9U11phKpZ8jdet6M1+dt9QTVx7/FGVD/RE3rZfGqy6p4pevhpnxNAd2Quq8MOPAny5aFvFL7VfnE9v6KfGV8jUEZ33SIZbs9mBx859pgWv9o/8KrYwDqYAsF1vPLDRrlQOl1Dieth6/6E2FV6veiNtKILAxofYD9UL0hmN8DoDEQ7okCm2ofMlbxhDkYHNIBJsHL6lSAV/6joV970GTJE7+l9CMH7FfZV3HCqEZJ9iGSJd+8VvIPuqzWNFjXny5IUURrAgesIDk59vPhYXRcco6mwvKzBe3DDqlYrUyAuKbVfiMB+jCo3s6mArnYqK29A98WjKo8LD/Lfgr8HLvDAQM98nEgBc33aEGvVnZYmkqWvJrRbEfT44/Hw4zt3iPLh9yXVYGKxS9/zTYc8Zz/B9EJjmOp9yWueIw5dKmngUqYPZO6WWW4P+HA+Oz4TT9fGWws/Ly1gWj9eXp4+erGMjc8+7MsP7bYqLiUsP7H8scXCrJQoh0/DBpzn2Dz1u2X0bXUW76r3J8YSdjDVtH2b6qd8uuPn/QdW7b/tFWlhD4Auq6o/99JZ+S/DhLp46gK7xl5i/HLFtdHWbn5LdQeD5MXb8Vte6dDG+UdTSsexaQckrNdxzU3rwUfc3hX4pkyQoRb9oiW0KrnUX1bPD/k+Cc4lfH47fTxxTYEHFpaQKdo6dsBm08RRWN3HJHV+JUNsm8VICSeSkMI1RKsmtnvuvFgzVSHx4H+LXlY04KHiM3L063QtfRPZRvyGfzfbI+snYXcIHV7rWlybR+KQy2y5m/zsGhf4iQ1nZuJFjuHPTbSPhnrFu7TAFt+vHNKmV41V5GCUDdGrRX4bgQuQmmErXhnvKTcJR1B/ehnL7dxap23f9RdGz01C0HBjqCP6G2l7b2xHkppqwhdVqFb7dnNH4x8MsTrxpCW+nwrhi+Lbm8V8vni3ZtKq40Ey0np3K3QPfKZgXBVZo0cYNCWGGxoLt1u39g92PXeKXZe2vSW4fuWXxvuGftvtmehfbe8HKjc8TksIqv0y0hYLrPNPTrv9dt55Ilf6UYfjZLlKrTvVpZA9fLsSL+lDbOGUm9VV8CYscBMY28ZG26W/qAkBtgimbz0xLrKDJlFdoIOOh7Lyrfa/SkBzwshaqI+mf24IHpRAv+UilBQu8i/RP49TLomVVyAjopMicgo40k+QwslFc7bOvR8baXPtJp93anUy7J1vz5pFcU94nolrb14MymS4BY+0/w8JpeNvD5X8swTSaxhfwmCp97Js/OWeROrKhK1JHLg0ljIRcpXbtT47DpwuHs7CFzvB2hqW59DVy4DXaY1vaHsizbKtb5UxeHFYW3A3caNyyHYljeI+6k9FLvx1hm3qg4Tu3f1wynl7M/F9vjjvMoB3bULdeVyZPR8ICvg+378FuqPAXp/tY4CyTPWKsOGxzh3L86Y8+6DQDa47DkS/pWrEmAiR3VXUv14Ebmh9BUj9xUJEMZrLXb+xzhQ+7fqdqo/rL0riU1Vw9kFDy/oTkS4c3+T0Cdqp1Pd+O8xtPWxko9492PCC3mCTEEQi1CCQrF2xsm0aBSKpVKJVKoAo1TNc0LQQ6VwGjmilqgVN2WUawLqrzsWGUds6YAvX2h0rujt7oZhSVZJja3M90wTERBDlD5UOIInQfelUHeiF+IaHCtKlTFD8sfSaF/kBlMvHncIYOAf+Yh8zqPPVIUyIMCh8oK/dHgeKQDqjsmeoh1l9JUU+5Ia/Z/dEIdHrOUXLUlT2DoBEcBoHQCKU++iYvqJdNzXpB9hIuLeIzw+lslFUhF324iQTGlTlSFCqQS5dvHbZFtNTJagAy+MjkK71NnOl6ODOL8eoBG5nntlUJLwODwEaxkchQDGx7taF1LWXqdYXD0xJBlXn5Iq3WH7qapxcVj1v8ZFkyKFPg43Pi77Sdc/9nP5saBdby94ZQwo9q/8c2854rMlz8iEGXBtDhCT4hxA4Wk0905GBMaHoaSw58zJdwJcwXHIh2HQTgR81Hdwp0wBpf+VFwmUveZw0WbqkXn74eBXA2FiT1nJfbuumla0k0rqTfxedh6rohrCdOKNv85gu3p8FDEA1xrxy8zpvxjRVbBHO1vQ1PIhbOkPwuKFreU3UQ77ulRFB1xf/CXSZ/2yZsva5VD/Qic89fj4MM1ml6EI75OzpLdmg/q7PM52pYyBNfCOHLjeaulE3vCtmefCudjKyD75kQto1LFZSyqY8HDXd9M/8KT4mPYDy48C2vYozTd+YwSfnIEf9pKjf6r/m8AW804YKoBoFj2M1CzgYFJZVLOBJeUBePfTcda/1PiSGPq3zrpGO/fCQAj3sGYs45IuReDnxmskSg7LyfS6XUIpnxfmR0ULZopZE7I5uvv0s1iL5NmQnMQycCht4IlyGxuLnJatg9yNsquA1/t35ODANXYq1w/oMma+VmUdhE5zMfe0fKBKakIfgrhj3JAs0QDpHPfX7Zd1G8aJA4c+4wjyNT2jp+09gsLex3a/EwOLREqHN2sBHJLhb8HLuvWigRt2eQ7FacXYdzmkEmpGwgmNcYL+lg25Ok3vRcyvq22VM/aimIDOK2r5Gj+kvVjaZcW8aekmn4mV+erbZdGGuqg2+bnRFg7hVkCxhnT5rD2Vg1R9mcqmTMu4TEKxBWeJrs4PS/ZYXBRXMq1yJqjZdL21zSLKYJfIwhUfmTjIyWBAfEnUJmLzpdcmnoWcJYTOGhtVeHjTbeRCFOY5mNqANGBcWT3NJZbv27rofAIt69XyARiLk7W/QjkJ178JgLPAQPfHmTG2hB+rUSuCTHRW80PtTKaQHrTbAQoWcyo4BwEjFR5Dwzw1MVpS+XrT7uPiCxqzkwF1ZXnZJ0alkVmbTfTi1ninUN8stXaVAgni7RJS5pYriTXgTywiqzwzC2N8njjRtJCVhs8YPTXYXn/pswQjj297XjyrPliDIgvsgPhBEeVlG91N14lm9HJlenl92V3uKHOSYnpMr0zbLoVBHwSuzEaZAlbac7GB+cJSqTXH8ny7s1Hkj7Wo0CbpCt8LpXY2UJ9kvXeg1O+NueB4bmWnfhqbe99R1+l7ab2Ab86jXT/fvMxTPorYBX63ki4V/6VOLHIURqY8RQmMZX921iNL6qY7Okde8Uhucw+AkUPefLOr0+2CzKnOrxKjK/GEllHFGn4ovZwfyILWwh2tIZbOiPhCc6wl+kK7LzjHOhnBOJ0QpWNX5I21yE2QdCB4XiQcgVFFLMnb3MQgW3Lni8fx1ClGMKuLAYszv02xbAc2E+NZXQru4Sq206S4KIo/4F45iUb8WZ2Lqayft0D3SFOI7vSgMYPeihwwk7byDAlDBoNKx7Rq1XJaSqspJoCZJY8zy2zvSZV6gdxkTHVv/DuuZXJqPYyKWnZizERXzpUxR0i5gYqYFUXxT5cgNDfZTmcoBPFpGCKwypkqaCw/tVkMlv7e9GC83ftSwUIJSdXS5Mea4AFYnbhxmhUOLiFoKIUqhSmIrqVlXd6MK+dvYKbyuHI48Cb0xk1/MRGfvsute+O/9gFgUdIYvxnOkxRtUn7HoFryOunNpfriKXtbRuKl2MyCNFBwa6uXhfWEUpzanXZTGkAqPr+w8i0bgIM821p3XVBe6von+8pPNi58gvDcWzWdRFg+JXHVsRR/cC57aIClKvKEb+QgE3CcCawOl/oLsoGRTcvIk1oTVHvqpY1D9wAU1sfdmPc2aVn6qLZeik+xI2iFWoF2jos98m6RX7g6uLnvF26bwMupgZjiz7BUlvsrH1h8WMHilShNVNbJSjYExYT3yZcMocJZ3WAAaUeIz8slU/UxxasS7b5pkTx2vEQYrPO89LA5zQg/eIcc7jDGX5QQZI+nw7j081gSBWAYndwapukqBo9VHzg5N1bkTfVjPCA7k7SdpT5+Czq7JekDi2jSDqzDD/iuHWZh15OVlr52ji6v7qGFfgqCMJVrHvFJEo9f05b6QLGJ5HLNUx9P8W867AMhbJ0HjMCTL/SrrqfscTa31uPskA9Eyu+1Q7aaCdNCb7mFNN0T+PFqj6fck1srTLw8bKDVn/BasPfDdarRpzgCVqx7MRu9hOcx/fsUJ5EpYgL8qvspDsJ51Ios4+obc6VjF1rZ9N4SyEHqiB5xFKmrbnUcxpn1/YbGErM3OYYxDCedSk1FduJ6KxvaSLJI1+yKf0MI+TORnFirwVHXQH9RMT0FFX/WTevveWjAQtxH0LfoNOUGVR9c8QO+HHRlZCxzSIs9+WM0qvdEkKalbq/w64h9w3VZnOrrSbO2vtqarKqWWz3N6FiiUmJP8cWvgJHdzn+0fNr9uLXNBej8qpa/OSShC5+C9+Q6uLyYlwbZFqbJc69jsloLV7sEPpy11mubEzPkjvUeECURSxgZV5EkpD05uRPsm2gfozS6qZWBO/7ULscL4NFxzBDkl+zo5ScV7jFTjA4nFbSlwgBLuaUal+HItuKBzMMBwaVRETtFJcGvbtgNWVI5oUPCqJanf1jPx8KId6n/YBZZb541RtuLcUsV+/7+IvfgMoTDnHAdA/7QFKF3cxxr1OYr01Z/pP7VquJ4D3F+JGeO9/Y9p1ilqzjIcZB+oNsd2t6mGrJnW2rvG+8uT7lJ1XyGNR5Z/OCgOn7E2INWrmyfubLWQv1/qwY6izpJp/lpogqmnYGSjJ9inykf+CKz+J1XIi74g5Di2+7NYeK24riZjtQ3SNERoivyI5U1tPb/4d3H4g98+vucv/5dsq/Mg+LrDr4i5sdhXyutD2Ji1Lf0KruQtn9to2XBfUfwoUFY96QzzCT8PNYcgpZCjoYNim6hciHswpWbAGj1nIywA67Hvln6iLJO8b8t5duh7aMu+UZzk0j4qEzs4AMJJzk7Fz6gSFQmo8yMAy+ULLCZIjYa5SigaYDGurgTfxxeVM9tE4JEyJRLSJWo5BHZI3dmt+/gcQS2WibBHwSEyjWuNlSSeKk2w3F63sK4/3pDqx/RnJN8p2PTvcIWOdJMt8DoFNN0KvOpkxZKWZZMHcX7lw2Swk8YWTcL0Td9htBZrKLLlze4I1vRdF76hPyD+wuvyWBbJHl+IsZsVL/tvhLWrxpstuDatUk/h5GN2id+9pvTNMK+mlvJZFNvNZLeWWRepkVVZAekz1aO+nYsHbP7Nvto3E8DEouPjkb7BvzDrYpegzE8z0ONSIzN5XKHwbaWwfuT86ulWNzRidKF2aTKL560YL2wXvNn5YQmrpVY5kfI7U8Yfd3I4t+sK/SV78UqAmJmPBbxzE3Gd0GnLNrCMj6fWzC2wZT9pLMP0q0AsPdHdDy4zb7hN/kCklix10LdHyRNXEpp8ncPLIXRzyNlH05gvZ/lCdgSLLF4OYZqLgxXi2wCKw/WV4Qtz/8kdRtHHGSZyk3UaUsmyf5yV0UkCpv4BiXGNOd0fugpGqk9nj+MPiwAr5ucO3st4y6RL2Ik0oeLoR9p8So40Ax3Dtm7RA8Pg7FVzdF/ubo5r73FUcy42UfuH6vYMHCgGW4cMq4wrT707YQ6po8nso/ids9UBtb9pPC3FhAHLNTQden6yRNjOPL5xtDKqFfgdrAH5zSDPgPH370PQMKQupGcw0rwlDWX90hsBXnhvHrj8jtMsljz13A70uVdth73vej/Egei/k57YBloqRsGwFWn8IQjWy7kswEN+A5SWwcM42WBsE544XiaUeouN/xEJOnUUouBuEjc8+B3/xHOnxa2v8KexBNxJlxRIL6oK0fdhM0RxkUmFNuLj/atRl9cNejJOFatHXTbi8iedeCzHpmtHnQnjpSw9F2y4HlAoUuSxkusP62r9aOIma1VGpCbaunbRB+Ofl5sv1DbufMdcBi31GwFDPfYFvtY136XIjEShZ6l10SelSIdfAAR7hMmgkjp8LcGRF8aafhLvGiQELxFxRS+SzZOVpchOfA2O55n8/qR2ypoKDqn/F3CD1HoJKQl2jWpYJsn84L+m7QCKcSUt4STXU6i2WuzOiIj2vT3kJHhIrKHcUnYPGk8FSEXbJgX4tvqVDLsinHUxEuy+osWihoa5KUXE7y/A2+Lf3D1LyH0HOV27ZZJYtgXdyDpMEWMD0fj8QSEnZD5hpey/hx2/vkKcMLIE10DnxQetufgZxkcPUkylav9HdfIFK4+1Qzr1Cumdl7y4HTUInT/Pe5tnLjUZykh2RH0J3iDn/TIHU6KfNX4kuedy7Je/l9sXK+8xOfW4I5jo5qM2ofuCPFcmSaWdK2aWrkpUzwZWo0QxcvzDKEXU8gvc9lrcY4dYfOqs8UcRZzc5sYHID4hZpTR0UAvybcdAKZclVq33+9W1OCWTAJvJmD5EjME5meGXH7u/V393CsjpjtB0iVtXi51fcukrERfV7n4RK2e/VncYdtsg6aScvofJU+hnyWI5YUc1rPv5sywG4ac9oZ8OL5mLmLU5r85ueeDOYutzEU8V7mHkqlJTwIcm5kcSTxpF3C536aGA6dEj6HaT1LIzkGx+hjEVF13JwETsLSQrxJdcsk8vLIQ7hvMoMkLoROIhHkljyh56/cKEXK/FF+vu0ytWcD+646CsLpnLfUl6lRhuzaMYENFxeuQ8/nCsTwKLbWUoO+R7GA7awTCPv66hIV8riEZodh6uEpXfmwdPEhZI0ll87XHy/RwMswAa9yAmrNRXGPbeE43D2AlTlQqmwfchcTaVjQ3gIAxZQ8pmJd879pgCMxKS9xuJKGd0ISd7qN5ugyxB5hN6rQrBPHgRpVObBzAsNJEXb2sn7DqGJDZIJtsh81hBsf+5onFEvuhmGbsVy5sIFLpngj9vrzofYPm16oogO0iFlk3tqSzgr82X+S5SSpWOenGgOFEqI3e0YXZNqYY98q76JAT9iGIiw8dRJZKNWqS2tCUu8sVw4UKDOoctkVW7bS20YYwibD2s+JkSY4vvBlnlWxpD7iqH0xw4pqxT+LO+8bQMa5k3lrHrbymMjO57bgi5yd23YEdeDGeThwhn8PvGxTvIAnGBjn9TpcQ94R133sXTBQcswmhh+9YEeDewBt/z70AC1pBug3H5BgnXlUDwb1uZFy4PWybgryDffNz2xMCmLbohupWCYAT1O0OJnXhhTU76YL/x8qddoGUlUgVMBIi6KoQkQxPuHxlcPf+nTk3On93nmOTy1BuED4fWMoEr+ijVQV6ozpfLYQkpA94nxz01QBEULLvM0tsB0Qi+1XQOSFZ2O56HlxbM1rGa5zzHyzXXCsTbCmpvvt6Wm7ENtqEFTOC78Vt5CwE/MvQ2EW0pBvrDZoQgfG8FqqHFT2Cf6v+oiA8AcK3bMHNVXymazljLFgAwQAPjV04gUHPGB17JksbzY5WO4hHoIXyJYJvRlk2usD4sm3t/ss4lBSI8R4SqO11zK7AHl+PHsRlmhwSOv2UGDqNcD/dhGEhNeu0+kiZcml6bG06eCwdXqRtv8/BGKu6ntFAeyAJYSTx73ePV5S7ecbqyxrsGzyG9ZGB/zTmrTQX2b041l65VoBBEb5iMfBBOxJj3JDxxMu4G1siYdyE+vhdQ5vpkaf6krOEa4MbPT63b+BGGalEBsKMQGp/KCt04gBBYhDSB+5iJ1ML5LYPIesmm8ZXmM1caOC1SCD/XHgTgYD8Eh21JpCUEc9jzxZ/N1h8/RgQn+6xgxNKZY1orylsH7PnHhZzFZYjTnTq1tZ1OBgZet6fSyQJ05wO+Do8IJP4HtuEvN/1u+NrCY8VHMeQcdSFQDbJeB+fXj0RRPDpNWJwyPrPhXQOL87ljh7Q2Krfb8zq6Dh/55XeBFmnnboRXu5O3NJb4wui9YHBeiHVsv15z7IXjdFJTkSVauqLV3ggSVwSC59oQmNiIewAUTvn2wWuS3ZUID8btxTGOOy9amq755oQphnsfOeZVScSzxp4s8c3BfZyqWrgj787iackzlSrat9mGxxVqp8NLXWSUrIWwL057vF+d9Uz/eSh6KXeDiZEbES5+XLfY8k3PwYx1jNMkXTTIOEOZQzpb33fLTglwzAa44XgpG73ZXPRjorPd23Eog04/Tbusm0R40V032w2ppTyfS9aiIa/hUTsOobOJc3GyzBJW/Md3dPExNZbgrpyHXtoGW6VitIL+8zwMT+bu7ICQ9/Ay84fPamY5ozkzd6ndvE3VohtVqSX0G7/gkJqyh2YiGiY2nNZ94z2Ypf5ree3AJvGkYLTy/OsBBQmuqgpMqxgZtwVEq+rNgs87mejDxXjKA1636NE6Fe9dYBF/lZx73M9F3BPbAXrdzUUfQ1hmYG95/bAc1azDNSXlNBc8WSnP+2BKPYYNYgo77H2nbALWhwizn+JoKlL/NrfbTmaNJx2bBZWdNY7OLDWURQlGp+lsf3lwqNvMMNFfPphSa53KcjjNyQ+sJirnTTNDINR+6YvNnbibzcXnaPVLY/b5jhHaiVITElSMWk31poYyGIgTl0OctX5mstQmrV1CkDUk7znB15aHXu5jH4PrvMXwJWYOtOSLFLAZOmeQUSx7hu5COQlO/og3nGtNNFfTr39P+jn6GDYJXe+FtsuOtDrg4aJUYuJCwwX8TVZvP/s09mkGHjx2Weps/B+e6q1F+YUw/RRns1eHQ0mTzIXY5w5/8c5d5wZf0Q0tTmmU8gQDqPmamaghgl7QtzNF9pYEQBu6AstTCbTDhVZe2lFxQln+9gnA3K+6WlkHqGh1SSs/epBKhAWFc5nlBAke0M9qwCgFwD1AXyBigAI7YS7cNPq9xesdH9Spf/+dAfbA56L+l584MKXWp9x78dNc5d8noTvQuyYAMlHNBbJfq/0wkHpv6YWV+8ukagpGhQd33XqjAYcpriAxmvnPDu28biPM+2xJsQ345SQY7uYhs7qEDaumtvJCyG2maf54oDtoaecQHrsUs24x+ev+mxSWmtDRaExySHeBA5JHWZLRwCGexplLCLX6yd904xylb6bWVXuXEdFqO2r54YWUpoMOFHF7M4XW2/raxVZw47ziB788hSrfhv5OG3+TyceAl3Fp5Sduz9Q8qkVyRtHyt1/jZAnb9K6TJ5s6VumjCxzTdypTF918dGP96SsmXuDwUHE7qErtMMcvr94dK/565l/aE0cjuLdaX79LAKpe7C3kInWmk7oE3JN0TsiliuzCurnxQOe6WlTwQUmSu+ohvU0N/1cHfQ/c25kt7z9YDeVTMQ+3Nl6iPu62GxMoxVzO1sCc5GqCKvfUtC/Cck57p9fj+KGjZ7+kPZRV6W9jisX/b31SAi3MZgvms5ZlSVNLPhO+G7nIsJce88RcXCTV6cPr5oBvTNG3Ob8HQUFX5fQVVLgPp/fnIN2BLmKqM1FRvZZsuiGjAB3I2qJFv4d7KW6E5iVjUk8j8e3526VS5vvjsVytRiwNfLnjb3B8T6mWdfRLMfyCMyNVpK4y5unRMJXJFPR5XwWSx7vZ9b86Ghn3ppKgPr5TTKNg8xBiHW8bVIIK3MCx5moLD0v4TIAcrVQ52Mm3X4SZw4+Id4KaiY1MR8ue/Oy3qvN99nf8PSnx8nBJkXb3ijatlQoFIexJOtTeL58rNzj/2ZQL1+sp5rTOTXx0cDFZ6nwBNzFnXhokZD5IUWQsIfBVttjdvZOML97jw4DuEv+W4BWx17ZdY7dF5pycrTMH0fWMTVv9Gr+aJvg8l8gsVys06Muoa4CFG1VEWE0XRSJQLTDhnI7yu08Xp1I54pC+5j+2E25wV9PH4eJOpGqob0tlnSPfnjPCtKb4+3ihT92RSWL6smXOzP/WOd0ZgL+kGHNm6luVdRmkh755fbDmRpVVXvuk7Q4mISC1n0XathudgCrGmaeLye50VXMLpJV6WdXVzq3JuMD1Fig5Ktr3ND95JDbcHOKsVtskr1w7QbVszb2J0rhPBN+6c0b20QnJ1FieJ4WjC6l/KARKt8IiH9UKzJ68gX0aBfimxR3nMAGhwMuzuO8+ZnycsOjTmG++k8WCS6cE0rg3T3hVB7A9CSV33fm4z1HnLx6dxORwAuPm89rpz23MVHcN5mlKrZFEmJXpr9RDhV3yCSfzpwdoIPl1Qh4Hm1uYo7lGNEIjU6r0dzH+IcXwNJofIVYKGfq3jPaLZ82tqWWQ8+Nkm1s59TBcq9T/9A9nq7fj67h8LtL3erw73MBtR279KoquX+6qnntS7Eryt74d3AFFiQJnAwE9DrSjmQ+J9fq8lPc1Y5ZFcq3xT74ROkdjX2+VRMM/mTB8r/eH9+6RLjhZNc9QO2P03yZNSZ1usyf0MNCj+xUHafoNnbqU1spIkZd4h76/FYf0LloT061wYrXeqKz/XOfrWfQQmzqzldmRyWjvTQ1lXVy/i9W6f26J2l4bfvMQblBfWDWNwzzrFhsaqVjf+G3d3FtZ5q+Vi5oB1d1PJhiyXmCVib+qK1cw9MyjtJFZOaBu1gW/+4wIQgK+0s9GZi5zjHSkOEmFcOOkrIhsuPgB5BTAEOx8DM/ymQNtueOCYGqskofnnWgdB869pKJvvXp/xAjjKaPudptdKzVFPOYpyuwVhRVO9Is/tArmFzuuBUpJmIhmz9N2oHAoVo7qmmpvVEuqO37CKnbYIlBjwKL5uAvhT0zLDMHTeWkDgyPJ/mD4ptpV4VMK13P5f8XOw5Zy7jozSKwSFMMuwngHhH7KdTbo3ODCBK4ZLziszpoLYgQHHzMe8YhcGglzzQ0MUqMKOcAYDauF2UEntl+7SCU7MtedNh/0LD34jhRDgt97/jWxLqsVVlbbuO1N/1ezcFe2ai7uUNh4ormx+dZl6ApqDdsjqqgRV+BRlMM02SARLK23+SpriJBVeptr5SNPy/6H3g/ixu3733rbMJqcVjNx7bLTZLkAPpJG9b7m8o7NmY3rd84yutCbk4DB958qoplYDr3zURrg6WCVeMzE+yZCWvMH+moGX3NneenWztUkt5ueniApZPB+svg8+li8TknYheTZdtk/qUwnfMvj6E+RA7rr+71bYl37fcTU0JTzPF8gtbFjL6sHK/jfc5k5fejK1BXIYzCxq7f1CT0OC0eny38bJyL21H3docIaXWj4K1d3hYjWSOAjPsMAs1+/mJ1I/VlXMDsrykbfXyQGGmIBi80vFmcs51h06DCtIHcUWna3Zyz4Ww3FbdJOwSJ9RnrEGoxAktxQZXdnd/NDFOXHBMya2nl9k1ryaTuli4SmmmIlUot7BNBwOm+TysuzZu8lRMjqbb1+HKwpQHIUwmdnwmcvRUiQrGTlIyTCI3ZoZU66RTsYZRnOcHTje+oCLNXSz1jlRQyjLTyYNL9KdjldFhwXba4brn2XSCUcAZTfceq5JTDelkFX0uK+RXUot9ukvXOkNbFAqHE9c2wcUR+rH289QGP6/A2n4UQwpE++EPJolCr09XR5gaHOqNmJD62zshNQxy5pNdFrMe6Rl5nGx1bGM8YgJrejoP+3n+DNwYQAubLEYA+WNx9TpvPI56j1h+Pb4rRkx4pDRnuJFaA9td3SQGnVMR9Onq5nAYO7ruUkcUA6m/wBX8Pa29qDJyLEMUBaUTOacwXG5u8vs/CG1m3cNXt7ZmDisWWxkp4bl04TluqcSLr6g2+16lyg0i2kCcb73lduUztgeCTnHIFE1n2Kgu6o52qu/EOxrUw9Fwu3HtZF1WxJx7uRU78sYCV/Yupma7Z+P3nKfZK8yQ33hi+Q7OBQcl4KMaZXs6M1MPJztBOrb32U9imJNpVltdxyllXrKr1vb5YKS+dNsjHPk26QOfeKHgJhMlsng1fmV+v/HDqUVOcK8wwtrjpnQtbFvAxHJXcCkz/Lj/+k/fEOOtrceqfCaF875S0CkPOUnztiO0/GQM2hhFf7HqN4XKiF4x2GnZrtiQ2YXS0anV2ztmPyxB1xZ2DCt0+c//1Lywr3lCIbz3jnn9qua1q+iQ/V12OWuCt7PtgWHiTX9F50a7zae6Kz6vEM/YY1FP1rN04X/xHnPMbxQPM+Y3zseVs4uAs2HH7a481ZsihC778F5/lfmytS/OFTmJG20Pn+ZO5D8JNHBntVDKeoPbiNKPaEbwWLXMymX7MA8Gtd/mw1JAIWogUEQmu5bDwypMeimVVu1TBp7D7zoKPAwrYFU+uSLXEvSrNjb/2ZX0UOWFZgCuu9vRc7L27aF3BgCJQS5xVXa/5oJYQ0weAPuTVDZngHaLC2NxSYlYiNohnzMbUlhHIf48z5AfRXq9bMGAC3iJuulQj27BbKBgzJajWwL1YQSONXMSdmXIXJmgnUdBOu+a+IxOXQrW8s/KJPi9+vRrwbuiHyFXGoDnqnBNQQl31TxnGNcXhbuGYyj5F9Xz4VR2zLki4E1XQ6V+JPm8n7CuGAbULB8J29RQTlwm+MVXuBgpsWD/XUI9mP0q9s4FSgs3nGrWEf0z1p+F6H9fZlQnTgEo5A7kZYkOSEETKkiMq4hhkt1w29s2wZlRRGW9VpWMupSWibRYgswzIEVnUl8KlfAr7gTdkAHtSUVeBjEEb7eo5D5PXUhb0irGMLZOZxvDffrisGMNhCwt6XGc/Dk9mzvPfh5PxdN4cScGJXJtQhR6O4sZLf48diFJSCkOLkfhw8vIGNNC8poTgS96QTe7+VvzE3jDeVn/5YkBs8fIQXKQVnIetRT5S8qY+CHagrlLS+Sy5ZmNooxj9xmqlPJh2sS6BfLTdzbn+qbXFkrICq5IqeEKfrHQUNwS31u9T8jJVz72miVrjyhOfhn2qt7SLNrVLO7WP9RBpm3vYke6A/1Kt3tbPsuDU7125ermz9eXfhh2tiS8j0tmzA/ZhdK44TAHDkc6HANwxkIfbGg4hYA+54ntVJ/274eccOdACCEbbDSGFqBXUTzfA0aL9uywMhyGI1zZyreJv6icNCZbKaDgVmoJiciRlxXMlNS1MN+9CzNs+VlfXIn2zL9xrF8o+dzEqyFuPs+nWpRiYUgaBroUTFYloq6F11WAf18Fp3hknuIaERfR4C0z56bIGD/WQZjPN6QuD/0DMb5lY6SVkPjiX+de7mGd/to1AgZvZ7WkpSosHNtg+Gbdid6mgswzZkjweCx/MzI0WFD14fJMXncgcqDeUKLFh9scYTruMqkr2xIEzRuM8f0HrVevawvD66nmtrFTSERhM5k+oStSI5S04whvUMJpxIADv7ncYGdwLLfmtvNUE6pPMaeXVFqUGZ2aWgt25y14STjzb9U71c36PTFSXSjxaTby+xDbuUmUITSnChEKyoGvkn5/f2jW3l/fltaJpAstz77M/0zfOBRmTbL6Ew+dzTkdK/Wza54xgw9w0/B3HezNOoEqzTD4OF9XhjkpLUKkQvtMn7W2adSqRIsbk1JXc0nth8trqYXjKSYtJtUsFUlv14cGPL5IhSZiNT4TPq0MN17SUuQEmG5URBY6NTEc2ce/Ai94jctP7LWGNzUthWAGn4vfmqtMsS/04PRcPIajePsDugE4grUlONhOvu/Jug0RkRwFLI0kv489pCC6W1NFEfXD5tSlljxJJmkxIHfzsN0RcbYrJIk1uJvIcY14epRC+Xr9zWlc8+mXgpkS+IpkmJxfZQWnZtpS3m3qI0E097dyM53uANynhxtn0K+NcFhW6J3seNBk/Uycu5cB9p1tKIsfSiVF69Uk6VmDalYExrB+2t/tTWTn0h4IbxlCBGw/Fv5p/61FOYKuZe9fKMMBnNAJpmQceUun+rMFViShEbdtpEcytvTyq/RmoOPJhzi/0CEjJZpjrQVlFzQANcphJ7EZJ5/VIEvbIXjvAqn5oDQe9qHnWBY1EogGHKjFoJhot9aHWn9G3KfEjCrmRwnFRNDSOq/tsyr05d2w9FGlrsEZoysSyv+tWF1yxNq0/Fa1LlRQCG8qTkLWt07OMV1LaXN48X5v9qApqOI8oveuMQrVtEVD8BFM72j/gy3fFKI5+0+lvh08ycreUxOi5GPylvC7VmY4DuDKR0PeDVptRlaBADPILoHGp2F7Xqj9xUIqJz19yXS7b/nHTScy37CoGUAkXqeDUerxQVSuiq/IUDzYZ0AJlvg9+NEJdahW1yH0qdjs6xUoNN9j2kfjqWOmMsXmEWg/Coze6Q3rj3GRMzxoiiejgRfLnn1W9LS66X9425WHuemuVs+VvFOrX7NOakg81ZNP1ZMrWZtb53+6EKjLZD3kDgWPphlZ+JrqyQZAywTmldiSdeyeJOaScoDl9+ZgfZDQRmby236g4zlQqjPGDuVdADN+KSy95dEKOuEPcUKzAu/Mh7dnM6Wv822v/S1T9hHsvznhXYLz4tPLn5GCi45WEl2y1n4qVsF4uhV2za/u5dUzm2j2VKvhtKQ0FtQs+QYymXUfZkKgugzHgaF4e/rKdh06tIceLZmAXnkLtVkOLZHtBzUN8815pWQ7qctaV+pmxmBdws/WiqxCdG3HPFiTOxSVrchiqPF1RAcwog/uf0wkyivZ3VWPtsFPmM2QcExlD9XujPGpE9QdDvME/Bok1mJaFDnrUIjJyRg2Us5xenDFuwzat6NBXzzWZJXfRcBBJuQ2beVm0vwyopIOyONC57NuYua0AfO759JVZEzUtU3cqDhntx4RMFaFo9Q8wOSm1q5TsE6iUgseuyS3P4lqxfqPdqlIZRan8tNjDDydMf04KwV+YusSV4tuRdwHe4ymQ5jV5SBxTdWoDwoTNQELfo5vIyN5a6e1tijWazzHLIgVVT1l4OTGnlbHPMZXyj/Fdflk6JsQ0Af4EUU0bA7viJGxYeaGSb6WYCqqPRh2EQSbTkp4oU4XEBIeuIuBQUkmGUgsHlPKmK74nZKUJrrtkVeRCfV+w3fbnVxY6PmPiRRFnKdBjBmgtc5FTPQ1F+PV4D3neSIVK6XdQV3cpUicl1j4SMfbRQw/NJnVK7w61PsEAAlH9MQKUPOpiRBqmun3OTtXx4QnIxwjyakoss8oPI0Cr+cQfGUPD7gtf4x/zx8vurTTYlZQ6cSaYG3VFCy2jQcV9avuuWbH6mfrA8FxTE3xjuwpl228YcTKVD1PbaUg/IxBPdgCooDqgk44urkQ6pDRPmAj2k63RBxyyW6p5YXYpjg4Y2iiTJww5ys7zExCDPMeT5+fiNVx/mvqmQ6r0U50BaahiQ1S97rVK7ODMGVOMlWRdjZjoKzlG6JUcs4vFjTU2k6Ukxk0Ni0FEUyAaEoCRavlQtrmBsvDsddZqywcsapaf8q9hiZUYR+vJZD9f1jdPppR1hEfxc7UiYbONYIU+J/cmbaAhSMn+sS/LMLwDkMpdktfWDb+qMwCFgxUApeKG+7yFmB3QMktDLFZhFKYNyKf2bcY/QPErLAD3udW2sD2Ef6D9FLWghbaoYq2NQmGbqWWvsrrdFVooFKi2HQ8a62nvgJvai4SQUgVie1spVqxbamp1GWhFDvVxzRqge6vqzr41/skIqAScGo9r5mhX+wd0tKIfXUTzY9Pr0CaWLRiydTEe0fXYivz5GyQJTLVINNJ8685Pnp9ZvIAqDiihOQOezMTySHku1Y3couRBfP3gAZPbGYuCp64SIOUgPoXwgMnt1vJS8Wt0kHEIz0Y4NjFs5Ieaty1NE84+LulvLzVqAkqG1rQHcx93yLeXGjQEy92gbQDzAMfruJfsNwVOIdlpg/L4xBbjAPwFNJD8CIrc6j7Pgas1Vpad69k4jW0Q3OMZc/KO1jVVA3Kb3Htclfcixa0boJTS1yCXxbQDOFN+Tr++qnrhuLYqn804AuW/jZh+xhfJC49OQ2OQWsoz8f5bl4ktZbpQ+duAE9vrMMH9246JrWWWxZY9G2kpwzPE6/8yDAG3Z3p7yU4UAneQk/2nkoPzNW9kMlgewPfn4zDiflUyz+DNztXB+UN4DFpB8W1Rk21cDXJZTA/hEVEIAm84IDjzqpWdg3UAMjMbSPYZ8sZD368Zg+M3EJMcZL9T+s8y+x+3n/14gQYKJDibnzHGSmNmoxMOLOfk/rsWnhk/AUO+sLQXwcsLEzssCvrB4w7OILcjyXQQvjGbitd6b3eyKYw7PND77Camt/ZT1+36mveGoUzRSb8m+bd4ct122qXvg1E0xiKfnpgduJHRasucQfQJaI2wEWwliBmS5A94g5g2awrjQ3gE55bd3xA5T9yIX76xb5fCmMIUQej+DW51guExzqH/iTlAIhGzm5A23KkSVkngbc6ATU+yHPe+OfMm2iOPdafDggw+cXYScH4DcqDJLnwZ4VfsCyedALeJlgraDYcp4BBQpGBkYtA+8bvG7awSth545qYn7cxF3jQkiAZszwCKoF2b+R4A+6sRVxOXiIeM0NCAoKEtmn0MyAoYm/KO+EhWfoOWPuazX04lziGwxGNoAjw4tgqPomjUmrSG0ODK32put524Ovji9Z2kkFYNJAYaqtfsY4DBwMgUORqoLhaw2NviNsZRHtBh/CH4ITNgCEhSsP/w+nS0H3DmEVxI2IEctIL4IP125hARB/H5+WOTw3aeNS+mha2He8TfS/NrbnKSA88JF2pwcr+6HM7Pox5QK/Ov5u65d/3t4c16d9L8Sl+Pjcsv8Xe8M756dzbik/2LiX0axN/Vzjhx2tn1HQvf7/eNpbunRf4//lt+uPbZXubJytdzB9y6xYeybo07VR3ju13dUNRzBtR3zka4FjguPk9LfRzfglvfW4y5FMDx0fl65LKYOnhjug6TzvQiS7lxukWC224UNlPK/em1nvtDrj5+bGsv1a8fPunKqRrZTLY9/hFrkRJQ+rp43YbTC8tKO+Cv0o6ksxZhcK8AO1de07+TTPOS1Cc4LXjupcWYTwHqDXP8LjKOcsN3wI3cRYJbM/B7basWfDMoY3g2cr4iokA68NlVw5VGqrh7KQ2FCYYEv3FvQ/YYkAS/m7kuQWkpWdbdXDmPECiKoav1+0imDg56qSPJp7kULNC34w5BactmMe5W5b8jd6Efic6wLZ1Pti4KmEeJ27MIdXGWPjuJfvV4FjCnamQz2fa4qJtFSkApkDSps/Vj6tI9QJt0kRLUrG5OxxtwSpNvxi4SQlpRGbPiPWPO/RRHD5q7P+o6jdBqYKo5gfESJ3/3iS37Hq1EB+F3YQu6Lmws504BXjdbLZMBezM4KTFb4nMGOyZOH35AH1zARsHFMuYUNuj91C5EaoGhpuSwQQo97MGWEPvsd3UlcmTTVIYiigIx54OjpBxo5/sUfalfjR/YJRlxjeqpl8gtjNAwTzFrLZkLLbF0bhslbsuJPVJtNcGSgtbeuqaFBi3yPkzG1ZN1PuN68ZQ4+p50N/peyt1LNWaZIkz5syYuUVRJlVIsZs6NJHfJxYkFN8OrhpoRo0fi18nbxruFMMcrYKqJ0ulik7iWu84q1NYILJgxFbVnrGSnYoE/D72RiHyL5DnMFRXrqY0Pmu6MdOZVtqaiTGeVPeX9taWnKCx1KvGaq8ONWtA9Ys1MHKdMWvxwJdVF7FdmB2IOp/zRX2trSoKy7fKjJzQWkWuR1wuWkfLABaxtbNOyLspe2jATMapc3vvAVW8gORr84+0+6qIiD6PIWxJWVKxTDb0wS9RHvEdflhu9AHsdirGs2ytDWOXhEUBIFd6FrYEykSe2xg5NWqZf4G2iKig6iejrDXZDV6+zWB7AV4FXgLySwl2KHV7B6yrK9TQ41/HrHLvJl7/UNd8UhcnoV9ejsL7YLhMNUfF7+3ZRuuVHo/mfnCboH1kQiwStfk7CbAtfyB66bNoJHdPP7x7sF6Q1oHFo0l1sye/bVq2nowvqh3KcuITFIo1/InNeoPmwBWVPNgodfZl9J09rFcyPX/UgoGmKc9q0wFvhIyP0SlOXyzzatM2NaPQG+x74IwIkPlNmNtEC7AVRtIFMwOA1BQxopAkZYBZP4sZxLBPn3SG3h31E/RO7ki7b0+rE90rzPm7Rcne5r6ll4B9JEXVbxJHsvvvQjVSSh2qQ/5WdbtAvF9a8J3Ph+jRQj/0xA++8hJjep2vVWRpOeSaLNihtOhXxWrPfgd2X2bxrmvu6cTkk6OafH90hbZCP2CyywUBY8jiYdHDE2+7QEn8F+9JOUGNs6kLQQdi5iLdjoUSu7/vkT8fikpn46yrNlRAxYRr0EJTg2eh2yUzc9YEGwyprQDQufZ3PnxCt+Ut89423EHsa//1Oy/GbXaX1yjJpd/YKP/GdvnjVdqmK0Lhit7B4nnz3MHsZ2yf9fny0/t/2xbBeGNmnRYNYT77opBGNL8vlO6iLSEDjgm2K8JlR8hes8ro4UCXSdFq8zJTXhNG0a/0xOH0dHj+A4u3S68uz3b0yfuC7WTpuyjkj+a04Lq0dC5O3ZDrS2O03xGd7WwpTQOLh/zUImDjZfmk9xwTDTpm+kmBXFrB9MdUmLnVoMp1eKupmBcdTUEsfXVlkvnHy9j5UBcWbFIveXFlgkml/QZeriUo1+pWkzbn618KQj0sEZPLwz9Z+cDoFv+fIfOPcu0DJJjUPYL7jhfetpvQkni8x27wzkfXvCiIN8fwYqYTE2Zwjc437ZnAOyzfrm9fQ5o/+gthWFxJvjhd5tqry03i+xGQSZD5hhDg2m8A62ahZIPKN2fmS2GTAZNO8gK2VxMQbVEu/WlFcnmFeGtVGyjMN+S/LAJXv9LKNNiU4nYKyquXIfOP0bM4DSjfpW7/7gfq1PmSKE37Vz2aOo5Ugs1lx59XndHqkYTKxB7K+vQFHHXo9hWmWOfEp3Q1omgKPYuOoALeKQPcv1PWyjYIY6PiNwsSB4xMQk7g4HJg9K8EoYO5GTUZw+qKCXJDil5CL/jzlysPmk3QBQKF3050e6H6Fq87Rze0gnNrKLT7tmjqcEmg+V9n7uR3DtY28w9tFG60ryPy2XUqIZ9q7v1QNVF/mbaZj8Yu+DWYTyhfHtOD1Y4le7NXoftNnjyPNU8zem0kFyGNM9n6remXdqAqlzLqgpnosrgpHH7d0TnoF3SgK1dOuqR6MK+coNgfhxJ+gW1kA+ECSS4NXgo2BEH+yNGi6+wrZCSdAdNeg6Y7XZ42xCM4ILr1dAhMWNSBD20VTX9Mj08b4YdGuUy426iL2K+Z6S3BFn+8/+Z34Q8X5oy2KGRUB+cbeTPoVLt91nkdxQUS+ud4Fvoo+319nLhoUkGmMF3+LsT7fk4WJ+HzPFyVI882YXd6Iz/eueQBydf3Ls6+NXxHbYGYpAhQT4nA1wtnr8Vu36M5p9Mxv9boUspE6SIEeGjio2ZkpP1Z61QmZE+2MyZmiQe9GHB7wF6ThJLrWHN7xOhCyiWCSry7f1WIN6Y5E6usRywhXkEecDjv6a/3Hdqr4I4TV+YEHfx3/2E4Vv8fp8A6X79SO6sgdTofueHX22ELse/H/7vKyT+t2R1m0ujJuY+BFgn+6T0f76cxK3t7zQ8TBDNMujnUD6vDlt+hyAFLd9np0eE758Q0JahcOw9suKu9WGEceNLdN1Dk+P3tk2zZTRZ9LdsktJ5r6Nhybtm1E71V48OO/tplfiCou4oY9FC2bKCrOkgMi96QfPbWt/QZY0UElc/UfnrSBIG3SNuxhaMF7T7pL5ScfwLKywHTr/uNLNi84n4W9RMARufb4YRcb6t3T/n/0O2zs7CiB+JhLix+2MOZWOVmj0FCSG/0QhW2gSjojHAsw59yKXFftVks0nHRW/Ch92dNF3NukQgklnZZ/WgEhk0NY+sWkR5kV1v4H+jMU88a6GH7jkVtly8LPX1YSr8Xo3qOiJ3VSTpY48RLNOFDoi0PDBrG+vF+V8uD/nt1Q5s9QgDsiF2Yxw7/kOI+k54WGcaiIM466m2SvJMpLJuRYGadKoCrlRy1a13O+QJ6m/A2tHynhvC1Q70MzGLKat7mJPOOm8LAf5Bq3EOj0hsOPlfUlipFMXcPQjV/BWlPn4U1egeb1SX1jWC1YPO+DwOQ8wtGDRiD43WPphu0I72C2C0TfIANZmmI8ja7t9pWwtL520ddAtqozh6ty4akjXnmNs944kKur+lN5n3RzJ3J0EVAg1ABBcNluUuInR511UJK+ro63+Nq1HF0rBEq9kk3A1L23jQPa6dVM27LMsjefnI9/PmvdF7OH7bKwd+UDN4s3NgEztPK7BXQSvWcN4TGuw2gt3hbLg1xJVZX4hz3/7305a3fA+VYfSG44pct7b7qyL8d9ct9H76Mvk3bDqPS3g26Mp6xy9mk+lK9hPqWotRvrhTH/LGwDhW6hdc7501gTkZWxlvm0l+FmskBRkHUamHnpVJok5B6CR5iInDHn730s5+nIaNTXQPGDdO9bn+Kt6jWloSfDsIXJ67pa/A3YNZJrFVnoyRr43+xcAw1pntIsZKtF/oDrvCVr4HuHcZU1cBp6M23RDlFotP1AiTikuJKhq/St0Z+uAyTcZLkM0ML00JdWvPtLlOhV9Y+W/RhjOFbATaIekY8kippwWCQUVNKRlbBGMZArqyp5FQdmwGu8Bg/dvfhRTytg0cAOEYMo322Qs15lVuOw7g6tFuoYhq4SgqE1H4qtvIATH5P7TEFWNTfh2Cpq8LR9MA8GF+r0qZsV2TzQWcgndLlaf+ly9k8a8G7nqQQcxCtNVOb4fhM/qvbQFz/z9kMZT0fKcGydWpVmCFYQljD0QrngFMIV1ttkkjxb5trpCbvlMXGmxljOSajjMQzjdYmyKjDsQs9eKFoO1j1CUpUDwHN0GKFcVoFT9zeW5VZzDa85QLdmATcbbjP0AMXjfPsnY3VnQ2+GHi3EX5uMVZf6W7Deszom3as+lqMo1WYqxt56VmdJ5aqXNScq3KayAHGfibIyTj/r4oYUexlBbd7w0ka91H0B64VPX7q+45jcz0W7+g1o83d5oRNr/fd4WMyj/v+uGVw69NBhfAs58oRl/cyhHShCxF1H8ua8pR4OQQeJ23uwA5nERFBtc+cxWipsiugSN+NAS8IMKvjmlTN1QtDo4kIKEV3KlqD7XNXBbDudjsFB9DGKkdyYYtNBpEcPi0hb2nBw64ulbpcQ9qcQY1022/JhrmTlYQ3cGwFtdVig+SJbCNM3GOlN51GPibpMxnLiWt2Xqmh/n2xXd3iHuof9SKfve53qwCy32ie+q9hJjWiB/fQTmvsFa9ZLnCkvv6MIaKpVa6J3/G4ZeDZK3e65jydKjMB42a274gRKz1Ds4jOkmF7dumVbHJ6AGb4sjufQLNnzqBIwEAxHK/m8WaV64UezE+Vgehd35PUy7r6+AnYDOT6XYfDsswKxa1p3WHNO5cRsa638F63usEa4LtyGv2FiSwZ5Gyw/OPwPKQYyfPpgcRohRJ+wimd2uSo9b5Gj42CMRWJAfyzn4XxwLC/eUiyWO53CfLN2rT+b3fZQusOK6HcdRxoW789oa/pUnCwSAh8A1Eqfo04MruxQLJLCDgNZK4OOc6t9TrvZXqpfDbUTSthjIehy+XuERF5HiOZ5xvL8VRg+FDlYwMym4mRoUACT8BqOu8BuhxPj2ZF07iJQ9R52Ev1VgmhrvVULB3s9zszAThp3WWFQwNM69ULr8oDxqM8s9a5rDtAogFWQKPhUVgq0kGFSI0H4EL2JdcvqmETkw1jO+YsjzvTow0HZ0aoHLO80vMHqmNTmw1jO+Ysj3oTrw1H5KzgYTQk/HNRc0PN/ZdWrZ19mI94uutxVKrWyegfi2N07aMSjN1tK+bryqqMhKidqO5lilR9MPD/EmvWgmIVk98Ni2aMtgusU/MPWcld1AjEpk//omPTWYwu9oED/Shs/gQVnJ3/HjyuPk5MUMnMAONMRtqpsTI5EEboS5TIbO88vR3yrpTudzaXj7TXlq8cK+AlWggBKw+XgYnQCLUUj4IiZIkkttpHagXqI1z/+OHIURRaWjLQ7vrbpsGlP6mRxi5Y7VabmNu5r5L6+rI+U4uaOK9/3fO2ljEu8jbslisbdcrnHhhXP4vaksdqoGzyhl2NKysZO9ROoDmDxmGCA1MhVV3536lmzJcp+fRy6t8Q5Pif+74GPcoqDe9yu+pPh30MGMU30+qAIo5cP19PCZQ/LbdI5wxxBM9bl70qE/QEBlMweTP7YSVF2fQjt4cEDkCPyeD2a9Eo1yoRyDxOhZPwVY0OsR19qzDMm1X167j80TB6jvAmbLHNuTByRErClG1vYVAyfEEAdiDjZANVAHMKYHzSq+MpeC+NWVccrF6OJW9vWR14OHfaIPKILwXEQ0ckB1SD+VpJLtDAYpCPJRG0Qh47mEcvuJRJPZtgNQltvH7SCQKA62L0kpYJKDJUnXCnPJ98xpu8kERVm3z5o1LtxZa/jVOwpyWb3W/8yXNi43BHXGZFIv49T44HtF7d/zuL67BL7Z3sPhfB1NPDosALfi9KYWHh8IbnYKnm5DtbPheAXI5l+YR7EvzgiT9WrcnQpFzom5fpmAo/G/gcpnYwdAGZxR9KZi9CbOszv9B6ipD8/+C6OD0ZUxiFge/EhE7mR75ggH+3iGWWxLdbt9+VUItz/1QIn8eaWfUO+EQdabX1xwOGZfxO2+oa4JED3W5E/dYDT7sFQmpulNF9VEDDGT4ODrSVMDx5xkLkPrDDOEV7TMsjqgKWDO0z6GLzo4WA5eMwp4TGBU+K6AadoJ4ASPmjyx6Dop1BMeGDCZei0YJxwTxoOBefXP5zfuIs/GSg21vF0s15cpv52TvHKdZzqOJM454mfdCzWLJDETk7yuM9jg5sCyz74wxGW3bj3DIVvoN9DGEbSTftwq6hAWolfmc7dO91wBjU45QIeJfQvEZv74bTNz2yjGQ3k8Iy0DwIj7UttIq4qUi9iDtvVYK8vG8Up8rQlj2bIpS6SNaKk/R17WuaVv0xF4EJ5imrzNemsRVglhxoqT6QyRUNTVtRMY0Ch9phTzvMiuAbJ11vjDYVowFWyl9pUoEbH2DtpfGQejILiSo4681Rl+Ke1RJhMd3FpJUedeQabEsxGLJnlOSo8rd8Pby844O3Fnqj4Ju7tLfjT9+f16yvcEK2rLXlyq5+sYNpKz9vXt/N1w3HE9AY8Lb0YJbLxLAQuBchlMeH5CkQLCOYWjmDVteZeY3WDK1DdGNXS4cdHPQ11+aML/mt0MUYEv2lzupRwWKYXlVWJGQGupdHVcj/UuGGzGGXS8YlpfNV09VmCZLk120LKB3WOxz4vcOfeghm5t/Z10J5US6sJOl6tLR5XazGuVfzkOB7JSrLFIMglTI2Oo/TS94HfPq3W7sRBb7+skQyQYJqIUyZvlSOC1vamjn96yCJ4iK+ilWbJbE6ydb9o3F+Zma/cIeWmbnBrC/AwbC031CojLYQjvnBF2w68cjrAQIaheMiAfHSOTAerswQ3MpdNWIj2jWHXmS/OgYC3hT6OM2ZhfGPnu14J+fiNsYM0QQwOmwhyAXGODM0N7uVYKCWH0PuyrRExZ63Zc9akaHYZmciCGilX9BdgC+m+K1LmvuiKqw77O7uswXhBJqzKkvEF2hNqjTHCcqnTwHi6hzj5iE7cEEfHByFgJg3pO1tCXdSJIOJyxImKrOxFk/rD7hH0uIwBCdzhgeRHWNxxJISHD8ha072SkB6eLXF465O7zp0KX0IH+Eo5NVGJIcfsv0JyBjiYYAGOJ1KAS5VFfUpXyo50oe9Owj2x/NLeEEei6SLeLV9by6N+Xbeyydu5f1xIhT8NVVgi1SA0bl6Dli+ElNRdkx5Fg04LjfpbnNr+99bqxFteMqtn1tTOZXdx45rwLrE/fVnczgnSFTFSSMHoptCESfFFdmJSlTyNnZmVPFC1GMQvEyVN5M7ZKZr/vbsbfm+RtcHjXQYxnrdPcOOv3MGg4Hi797EpasnB+fm6K+oNAmwYrI8ZPuUaV28Kf8sK+0gsc30/W8rIT4KWkI1qepwkQtNRye7U0yrg1huLpIqZ4OJufAkwIy5e7kgiVVQflnfHH2a+xMqy6fHqwwpTorJ3LV9a2A3XeevGXxuL+P1mIM1nY+vTGrbX/tZcwPeKg3mTjNWXRekUrEwoCzbecCVrqi9A8kc4IjOZVfi8lVnlmCIUWeq+qpUusOFKghuiC5cbUbig5soQwsWRgkulT79Dk72V+SEpje+hjDMVuTqV8r2XorSWaSS6k+JE0qvkiQZ4XtXlRAjWwa6+GQRe+ZDvigl9O87Wi4vMTH6pDONXKPP35c+7fRFgsGIVBtysmp64MbisYgLgc8qXdXH97T+zcAFMlemMhnWqX+guEhiqWiuz7kVQq8qTbfdaPbfu1TyX7tU+c+7VOCfupfGbStWZl3RujcuDRomGnXcBOKS/80cgo0lz264NEkCTsJUg/CcO0T9hUP65RNT9MbH0h576BuBawGKZ6XfSPVT+FsJEI4kd/FN/nAE2jsAI2MnvvQmZYyD0H93wM4gJRhyKi3J7zpG2SE9gNlGDqCuRLeVc/KELqBt1/XALsIFsoyvVrg0KjXXSUyrxE+Fv9O1SRSPxBGJXADxo6n+9uJEO4kHEpJw0hfeUx9O1FM1XiU3igWoihSupr8HrygGJ7wAtQA7Yz6lzeb+w+TwK8VYY5twfNjEZzMPVONcgSH0NeLMJNtw7BNc4w4tzDAnIZ2aAe2a2xOHS1AnT3TNmViohP0uVy5CsL9uVA0PqWdmaxt8KtUZznPKQNYQyQSxU2Z4cYUVfhFpqh9gSis4O5eCT+sZLIfcecZ1jj7GNKkAGSuZXwGCgOPQCNYdcoIJpBNOye7J2FQCrhlX39eao6vqaWGrjRk0bFwjaeJpg00kLIQg6kpoIslDipieNVLeq4mKBmERrWrr5Gsg3Vm5HgS1G6bZudBnP3PitOd2W2eEy6ELM/b0C+fh+Wvpf33CNPZ4ncdR4IOaJT4PZE0fWIkgreVLc43A4CK9JQq7/INhmUyOZjFGw4XDYeKFC9oY02sZwPB0gZF8tL4b2gAHBTkpQQGoXyjdKo98KVQgWCXHrFdIQbCyt/E4foot/68JOqJvUpz54J4G5hVWi9AsVwk425UAylx06PBVvirLVPgHTeyndMHLGIt5xPCqcMwgrjZ31xSUgx+QuUazmMjsUFs4ZRMFrq5wHD+8jjI+PfdDtsS/10RbZqGjO4VVYZquk7hVHF0piEwu8tt8heSu2e+hIYi6WhWQvpvWShV2j9f898nZ7c84Lk5R7iu9rhKCpAz/gKKnQS3f9Ow59WjoHVdQ9pxV8J0U5denBWXJHWVL5PhDIVTy1fT/2NZZzb5BNr1uhXLprgju1T75nW/WK4HKuTBBu7igkHCU6bBrJjymG5B66WyV/OhF9RHQGNZL+zIjVGvfW+uNpSvIRXyPpz4y4ZrI4buG1VBFCRkTGTAPpHnWOR5A32ZRlSUeGFXlAH2TuWl6ifZ2+AN9dtmlZeOIuxwrLpt1mbX/AqeQdSGZalKXyL6fSZSH9oMutQ9PQdkfEo00j6c8Mf6P/f227/eOb02/Hfe/99fTr6TetWPNh/YcVWKP/AUhCDjgPo9R6n4tmsUgNKPAz89Vpni76xsoZcA/lDpewxsUFeTBW2XC+sGrGBQ3yyvocFz1OCcdWH7OMj+Npl9mPthL1+Vah8hB7Yy4LzFjOveFs1fVmT/79SD1pfcbIvwfe+KXptdywx4UnP13gQxlnK5ItmStK4+eddyCzsQv8dFMPZXDfRwgW7QPns4UMRcFdQxn3hL/JyjE7VvUemGyiqZZzRHT9eECeS53Sm2w7LKsldIkToroSPxcB79HJ6vymddAWMiTy4hrKuCcCH2/6nC5hLXa5JAhdiecs0vQ1RxjJ8FTE4zt7b828KJmLtMb9ETt2Z+lLfWSlh7tez5XHaQ4HZK3f1169z8yjboNFzuVNRr706cXtRVtpeNm9FFf7MKjzJC6ooT4F1T2yg1ViL2nIV1akDbj9MM+LbeT4H19AEqeKWoME1EmMmaE46WlpDdw3+ouKK6i6y3OOT6VP9xhkbX4cX2YrVDqa4GWSVHPAkZkNO2YAcoMqo/T5gpNylLM+ZbjyckpnERtfQXogG8nLxpIkWvxNT+vT2XMjfBEkrHlN0TH+zBkZUBiGuSaIA+JVxhRG4xmVPOGzIu5UvUgZZi7Quw9QCaj5HB/8UzaW9eE//6WLzrVW1DgpPl+/XjHN9R1JrXmFICd7SG7VaupiDI2htr20/+Q8uqFGa1g4q+sxr2lFjMvbUAcRvQCLLdAetHlDJOoB15I7RYoyJB4PLjybrE/Lhu68+d0VtEwV24KvEO3ECXaLEIAgkURRqBwRFsoXFBMMNhO2deEzTUsbxblcmOIzt5VEabgh/SuoRUDgOQ3SJokooR8opD0kDC/XgO0/bpv8zTK3vc3fFKpeWdorDS/dsMYz+k3ahKpg9mdxteC3oizQs8J0wPYIxpLMCwv3lW/l4ou1ojVEwQKzObQySUh8gsp8lFJED5ykPmIaV+NHt8yIGXiV+YBJrXXEkCvz3cxFDow2cA1W/sbo79i07L2UQxbgSqJ2LlV8AZPFlxgWFt1XxmGXPwb6NtWBHFjEXikjGZ+NkIDmFhSfuRhfU66FBjR70laVLwaXyPoSl/xZ0cIK5GguRtsfAd550PZDXESmJFlWninW3lyRjwM/EUpYU+4UZFci6+9u0zY+OhPRfa0kLif7THN+SpT01BVsLoF/ICOTeH3KbqG+TJ2QCUa6BdwyLVKdT6LtBkuOX0IoE5XW6gxS8tk3osdKlITQYewHGpj3kSq7TxkbHg7hJNNg1Ghc8vZgfiEtsqAW/oI/j+3Wu5RSAcChJkLqeaz9I2n1ZUEaq2k2wkvKI78cNYz5rV8UU9fMoumfFqR8k7mTSYxfmtuJ1koYXu8F5WzSKJyhUBtIfXLldWzLiFaIgM2i7pAyHawmLRe8yUwCmGaLG0ZGf2p86P1Np5oJt/dy0R3NbPAfZq2E8WAB1rg6aT6NZ3TYGrv8zLZMVP3+zI3bimvR5NjgwCBDkv5LMB1pky1WZ76dK9Ekk7lAuYN2GiS5f/kLp+WI2y3zLTHaLMfCaNZZl/LXCkWvNS1+9K/vChhwaAdm1DkMb/vMOteBzNDxvEkloZ2ktmu1SRCw29t2YpMmNR2V47n/f/0zwq199FPAqHCndvNY0y/sdCwkpWau5LvevcovzryXF+RrYqG5eZXgLDd6vkV1pasPC1jqIdbrzFpOOVNZo521nldyxat6Je/Xz2nN8vhAlap0AsnJapOk3g3lla5uHmfpP9EBsbOMhgRgOLpeyWOyvLVTZse5L+hXhsI/c2avfH79iCPqo5iulQmPXfOIK5F7/+/E5o229u62ZOn1yJvS7rBLsgeE7N96WHGMcjQtHzQGg/a2UsSxCZFpZLjPqgL5rEZsqdjQci7AGaKVKc1aq0IfGUDNM3kT8eHMuyp+YlulijGmHi9b56+S1oc2EDavtSh5w4BScWtPzJkMB9SrcZ/s8Cc3HK/Qv/5YdxN1bIlqwfapBism/hL/3f13Xd2owuePuRKN/okZSvUntMMcpfrKD4ezkgTf5P96M9Jhriqhhw2QrkxwkGsu8MV049L7B6LAN0E1/H/3xXcfFz5Bq8I7z1fOwbcdl98RbfvJXXUiFfnFrg7AAypgi89f8lLzkByCgOAL0GWGSOcDi1CVbxAvdlEqvtyQNxXWG9eH2+4RSQr1pHGtBN+PGeiDpxYjeoMYuYOCStEbgIqhaeLdNEWmJPhT7fBb0uvwW8sdVfM7tqybL2faBTQg90Wc945dCMMd1NWVwJ6HuV9qHtWLq14v85pGzfe8dSwIcEKZjMjRSCIDqxS3YpKdlE9G/XWXryVAJiaduEHJzVNzhIpRczIpYMRMMs2UDqWVAqJEemJOiVNZDQghuLdDYQUgS8j4Q1DUJb77OsRmh8t7sZcEN11I65K8hlwPC0wx99qGxlRIaAsJXOqAy4kxkLyWaKiob8SzeCqA3lmHwmkI+hFvQaWBdK7K4dhnEDGDGwZG8w2l6kYTGPTtq5SLOUQMwTaQ6VMPSRH6lR5cziGiCbZFZlBBuU6jrXZKC+vfVPvkgnLuSnA4WBmvYl22xTKHYOi9vnwOfDDhLhmz2uOaXeykcXeROrb3Pv2pavs9MbXbIoU4eX3MRZGtdGRsWcq//mze2EICvMS5ssfM5Y0g4nTOnv7mseyVkvr5lXsVUvm4CpSXlUXq7VYNiFx6athmGwyCinu8ak51UXpZtr0oFLaODQ56tydYZOpNBloM0LxbD2yk2/OvetbrV55mo+hfUacGNlWbuuj3nWaBZLvYRWwZTNBbTCsG3HVsmckNFMiztyrEbmnkG2XK27QFNikN2U8/sviyAL5ehd16LlsMwXiSiJbAmhN1AWDFg8e62MQTdllvxolBEs/FVSxAgmfFV9xFjG9d/lOH2jUQ7ndW8Deg+87lNX0A8Z1LdAFRon56fWTm6+ZvzdV7xHRkUAQONPVItyg0egSNWWt7wFVzf4gESBCms66ZkKfjxmZrrxRxRq6oWnFkMWgItHDm5Gk9EczeipYRUcsXCuhT5LD4BFhE0jlQTbD/wAW23sEkLgVDdObrBDzHK/d2rsSMU0pEmAZRtdK/YgKl9S8YrNYAbdW8mKnWGhTVoJgXpD4mRUuqEFPB0Afsu7HYg7wUpHo4xGBziCX8yMRNsnB+kav0hOjOxGDlNuy4izW9g2FgxjSr3eYwyUAdDDwZfwwWYcAlwtWuPbRpLv2tKuf77K6pRM6Sq/xM3mdblZAupg+13mUKiELlCO0S7f69wbeHZUVBNEl3acgUskmQnK9vcG/y7/fshWQUMoSj8iRaVQpJchv7N5PySWUpgYUnmwvM2zwXwm+eFlgLUbP+bbDrbGsm/c7XWKZVHcwjSa7DZ1PJqXcVhZLd/IYnpeXZd+Qf60/iTcKvOuCJATZBhLGH3sDgr7xXUfUJQPYBpEXZfrB6mBFKP0lxcZaJ4IXJTrOvO8HGuaHYWGo7/fI4F8csNK+QTbaXyz5fLv+RcZkGiMjqHQmURFvpsHtixTwZpO8sx6iMK+Qnjze7uZmq25ncTJJp9oJqKvXYmwGdEjHks+IIZyXQoVK2NK4gbR+1yYlcV0PQb2koIyqQ4inFSDq80YVnFMk/pyyp67T3FNdUqrKODkJNaGIip4l8sk8kE2SDK42YxTpS/qDiOOSsjeUQVUpfLHWyTw/vR+4SyYx836mYJge9XLW008YZcJ6y/4iTwSnXjljZ+WGWqy415YmL/0eEHiQZGsX8URve0rPSkRO8ZYV90+7+VvzTm25HHvs0ELRkcGwU//wKc9LcGYxyeR14qYU9E9vWvxmy96kEYsFRmQCrS6SUaxFZc48rRDfajHahycKcY7AlKYZCqGF7yB/V+WRMIBuXK1gNA/u23cLRbQcViGhYwiHO2T0SYkEIrhoTiHLseBClM3zV/S5anuZlT9RyEIuG2AIl0WOzGwDUyXq4cJBqxXCfLo2cQr4ZElqc60q67igEPzaHCA6DAyBbjr5wOWi9ufYYeE828TfPC7Ep71SJOeg31J13JmsAzrc9yMS+zN3/dkYjibTZNz9Ko9PU1h8CQgbiCB5KrWCnCagKjyNLbqfBGml2DNZDVyEa8SracedV9ECAp5iy4GE6SV1rBEXCNphNKJ3fOgwx7GaQciwQMfBTOWUIxwKugjedW/LIRFndyd9Cjl040WBWsNdw/Ci72wWzhbNo+507mPTG9lpJ8/JcnQXVr0WMmyl1ATU/fbIax6d+e3W5vQDmv5CMnrtNfNjmD5cVmIcRURqrlMh+Dhj4FoE9BYgBYkKSFkGzrWawteVBISe0tFFEAzsCGIEdkWdWppolsYiMDgoFHaZgIqokV4TQqsDXpAzosqngVGXTbuWQOE337IohpS3HHopAgtibQp0tehEcNQ7UWfWVTQfVWYq0wlQQNuFpA+X9PnJzdBpnIPys8Q0RDJLpMktGRv0e5g3IPZJ/KlC2OP1gYsWO4ixUIT8Z9GBZjpp7a5WmeslkMhayFkHYukpA6SOiIXWeyn4L/Ft60piWOijPagRFhe7HDcq4aehhOqomO51E4gsX8BRM/iY3wbRzd1taLGp0Kri7UFWQ3GoIrYYmkCApgDQseWwwB1oUJPcwBzFnKRsVZu7YVksEEZp+JLMahgRo2Nv3aUlLl7bvg2IWgfjoFObQFG0PSVXsfr5UAT8hYwxoR+bomm9puGuxwfgiARTTj9Ru4k68GFZjnHLY9EEzmwwwQi4JNEF6omLOLKHfisQ+lzJA9C35UEOoYMHUjpqOIX0T/2w/Hxukat48MiL4qYAv89n+CXydBSYn8/Y/5c8ZhcidvI3Jvqd5enP9wcqNDvq67/q3vlYCPqg30ablOgrgagDohXZgk+Z2F00fDGJELmyAWKtfe5Xz4gWMVG3XOUDeHh7jDw==";
/* harmony default export */ const line3_generated = (line3_generated_packed);

;// CONCATENATED MODULE: ./build/src/dags/catalogue/load.js



/** Arguments of a decorated operator that its decorator fills in itself. */
const FROM_FUNCTION = ["python_callable", "op_args", "op_kwargs", "kwargs_to_upstream"];
let loaded;
/** The operator catalogue; each Airflow line is unpacked when it is first asked for. */
function loadCatalogue() {
    loaded ??= makeCatalogue();
    return loaded;
}
function makeCatalogue() {
    const lines = new Map();
    const line = (name) => {
        let made = lines.get(name);
        if (!made) {
            made = new CatalogueLine(name === "2" ? line2_generated : line3_generated);
            lines.set(name, made);
        }
        return made;
    };
    const decorator = (name, decorated) => {
        const path = line(name).data.decorators[decorated];
        if (path === undefined)
            return undefined;
        const operator = line(name).findClass(path);
        return {
            name: decorated,
            operator,
            accepted: operator?.accepted && without(operator.accepted, FROM_FUNCTION),
            required: operator?.required && without(operator.required, [...FROM_FUNCTION, "task_id"]),
        };
    };
    return {
        findClass: (name, path) => line(name).findClass(path),
        findName: (name, module, bound) => line(name).findName(module, bound),
        findModule: (name, module) => line(name).hasModule(module) ? "here" : line(name).isUnread(module) ? "unknown" : "absent",
        packageOf: (name, module) => line(name).package(module),
        derives: (name, path, base) => line(name).derives(path, base),
        decorator,
        decorators: (name) => Object.keys(line(name).data.decorators),
        classes: (name) => line(name).classPaths(),
        signature: (name, path) => line(name).data.signatures[path]?.split(" "),
        argumentReplacement: (argument) => line("3").data.arguments[argument],
        contextKeys: (name) => new Set(words(line(name).data.contextKeys)),
        removedContextKeys: () => new Map(Object.entries(line("3").data.removedContextKeys ?? {})),
        triggerRules: (name) => new Set(words(line(name).data.triggerRules)),
        removedTriggerRules: () => new Map(Object.entries(line("3").data.removedTriggerRules ?? {})),
    };
}
function without(names, gone) {
    return new Set([...names].filter((name) => !gone.includes(name)));
}


/***/ }),

/***/ 9801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isContainer),
/* harmony export */   z: () => (/* binding */ parseImage)
/* harmony export */ });
const isContainer = (task) => task.kind === "docker" ||
    task.kind === "kubernetes" ||
    /(Docker|DockerSwarm|KubernetesPod|GKEStartPod|EksPod)Operator$/.test(task.operator);
/** `registry:5000/team/name:tag@sha256:…` in its parts. */
function parseImage(reference) {
    const [rest = "", digest] = reference.split("@", 2);
    const colon = rest.lastIndexOf(":");
    const tagged = colon > rest.lastIndexOf("/");
    return { name: tagged ? rest.slice(0, colon) : rest, tag: tagged ? rest.slice(colon + 1) : undefined, digest };
}


/***/ }),

/***/ 4886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ distributionOf),
/* harmony export */   LE: () => (/* binding */ isStandardLibrary),
/* harmony export */   j$: () => (/* binding */ isInstalled)
/* harmony export */ });
/** Which distribution an import comes from, as far as names tell, and what an Airflow installation brings along. */
/** Modules of Python 3.9 to 3.14. */
const standardLibrary = new Set(`
  __future__ _thread abc aifc annotationlib antigravity argparse array ast asynchat asyncio asyncore atexit audioop
  base64 bdb binascii binhex bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop
  collections colorsys compileall compression concurrent configparser contextlib contextvars copy copyreg crypt csv
  ctypes curses dataclasses datetime dbm decimal difflib dis distutils doctest email encodings ensurepip enum errno
  faulthandler fcntl filecmp fileinput fnmatch formatter fractions ftplib functools gc genericpath getopt getpass
  gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib imghdr imp importlib inspect io
  ipaddress itertools json keyword lib2to3 linecache locale logging lzma macpath mailbox mailcap marshal math
  mimetypes mmap modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode
  operator optparse os ossaudiodev parser pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib
  posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re
  readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtpd
  smtplib sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string
  stringprep struct subprocess sunau symbol symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile
  termios textwrap this threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle
  turtledemo types typing unicodedata unittest urllib uu uuid venv warnings wave weakref webbrowser winreg winsound
  wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo`
    .trim()
    .split(/\s+/));
/** Top-level names that every Airflow, or its official image, can import: its own dependencies and the image's extras. */
const broughtByAirflow = new Set(`airflow airflow_shared a2wsgi aiofiles aiohttp alembic anyio argcomplete asgiref attr attrs azure azure_functions babel backoff bcrypt blinker boto boto3
  botocore cachelib cachetools cadwyn cattr cattrs celery certifi charset_normalizer click clickclick colorama colorlog configupdater
  connexion cron_descriptor croniter cryptography daemon dateutil deprecated dill dns docker elasticsearch email_validator fastapi
  fasteners flask flask_appbuilder flask_caching flask_login flask_session flask_wtf flower fsspec ftputil google googleapiclient
  google_auth_httplib2 googlecloudsdk graphviz greenback greenlet grpc gunicorn h11 httpcore httplib2 httpx hvac idna
  importlib_metadata importlib_resources inflection isodate itsdangerous jinja2 jmespath jsonschema jwt kubernetes
  kubernetes_asyncio lazy_object_proxy ldap3 libcst limits linkify_it lockfile looker_sdk lxml mako markdown markdown_it markupsafe
  marshmallow methodtools more_itertools msal msgpack msgspec multidict mypy_boto3_s3 MySQLdb mysql numpy oauthlib odbc openlineage
  opentelemetry orjson packaging pandas pandas_gbq paramiko pathspec pendulum pip pkg_resources pluggy ply prison prometheus_client
  proto psutil psycopg2 pyarrow pyasn1 pycparser pydantic pydantic_core pygments pyodbc pyparsing pytz python_http_client re2 redis
  referencing requests requests_file requests_oauthlib requests_toolbelt rich rpds rsa s3fs s3transfer sendgrid setproctitle setuptools simplejson six
  slack_sdk smbclient snowflake sniffio sqlalchemy sqlalchemy_bigquery sqlalchemy_jsonfield sqlalchemy_redshift sqlalchemy_spanner
  sqlalchemy_utils sqlparse sshtunnel starlette statsd structlog svcs tabulate tenacity termcolor text_unidecode time_machine toml
  tomli tornado tqdm typing_extensions typing_inspect tzdata tzlocal unicodecsv universal_pathlib upath uritemplate urllib3
  uuid6 uvicorn vine virtualenv watchtower wcwidth websocket websockets werkzeug wheel wrapt wtforms yaml yarl zeep zipp zope`
    .trim()
    .split(/\s+/));
/** Providers that every Airflow installs. */
const coreProviders = new Set("common fab ftp http imap smtp sqlite standard".split(" "));
/** Providers of the official image: enough where the requirements name no provider at all. */
const imageProviders = new Set(`amazon celery cncf common docker elasticsearch fab ftp git google grpc hashicorp http imap microsoft mysql odbc openlineage postgres redis
  sendgrid sftp slack smtp snowflake sqlite ssh standard`.split(/\s+/));
/** Imports whose distribution has another name. */
const otherNames = {
    sklearn: ["scikit-learn"],
    skimage: ["scikit-image"],
    cv2: ["opencv-python", "opencv-python-headless", "opencv-contrib-python"],
    PIL: ["pillow"],
    bs4: ["beautifulsoup4"],
    dotenv: ["python-dotenv"],
    git: ["gitpython"],
    github: ["pygithub"],
    dbt: ["dbt-core"],
    cosmos: ["astronomer-cosmos"],
    serial: ["pyserial"],
    usb: ["pyusb"],
    Crypto: ["pycryptodome", "pycrypto"],
    nacl: ["pynacl"],
    OpenSSL: ["pyopenssl"],
    magic: ["python-magic"],
    slugify: ["python-slugify"],
    docx: ["python-docx"],
    pptx: ["python-pptx"],
    Levenshtein: ["levenshtein", "python-levenshtein"],
    telegram: ["python-telegram-bot"],
    jose: ["python-jose"],
    attr: ["attrs"],
    pymysql: ["pymysql"],
    ruamel: ["ruamel-yaml"],
    kafka: ["kafka-python", "kafka-python-ng"],
    confluent_kafka: ["confluent-kafka"],
    fitz: ["pymupdf"],
    faiss: ["faiss-cpu", "faiss-gpu"],
    tensorflow: ["tensorflow", "tensorflow-cpu", "tensorflow-gpu", "tf-nightly"],
    keras: ["keras", "tensorflow", "tensorflow-cpu"],
    torch: ["torch"],
    mlflow: ["mlflow", "mlflow-skinny"],
    delta: ["delta-spark"],
    pyspark: ["pyspark", "databricks-connect"],
    databricks: ["databricks-sdk", "databricks-sql-connector", "databricks-cli"],
    great_expectations: ["great-expectations"],
    airbyte: ["airbyte-api"],
    jwt: ["pyjwt"],
    win32com: ["pywin32"],
};
const isStandardLibrary = (module) => standardLibrary.has(top(module));
/** The distribution to install for a module; its own name in the form of PEP 503 when nothing else is known. */
function distributionOf(module) {
    const provider = /^airflow\.providers\.([\w.]+)/.exec(module)?.[1];
    if (provider)
        return `apache-airflow-providers-${providerName(provider)}`;
    return otherNames[top(module)]?.[0] ?? normalise(top(module));
}
/** Whether a module is there when these distributions are installed in an Airflow environment. In doubt, yes. */
function isInstalled(module, distributions) {
    const name = top(module);
    if (module.startsWith("airflow.providers.")) {
        const family = module.split(".")[2] ?? "";
        const named = [...distributions].some((distribution) => distribution.startsWith("apache-airflow-providers-"));
        if (coreProviders.has(family) || (!named && imageProviders.has(family)))
            return true;
        const prefix = `apache-airflow-providers-${normalise(family)}`;
        for (const distribution of distributions)
            if (distribution.startsWith(prefix))
                return true;
        return distributions.has(`apache-airflow[${family}]`);
    }
    if (broughtByAirflow.has(name) || otherNames[name]?.some((other) => distributions.has(other)))
        return true;
    const wanted = normalise(name);
    const words = wanted.split("-");
    for (const distribution of distributions)
        if (distribution === wanted ||
            (words.length > 1 && words.every((word) => distribution.split("-").includes(word))) ||
            (wanted.length >= 4 && distribution.includes(wanted)) ||
            (distribution.length >= 4 && wanted.includes(distribution)))
            return true;
    return false;
}
const top = (module) => module.split(".")[0] ?? module;
const normalise = (name) => name.toLowerCase().replace(/[-_.]+/g, "-");
/** Providers of two words: `microsoft.azure.hooks.x` is `microsoft-azure`. */
function providerName(path) {
    const [first = "", second = ""] = path.split(".");
    return /^(apache|microsoft|common|cncf|atlassian|dbt|facebook|ibm|alibaba|akeyless)$/.test(first)
        ? `${first}-${second}`
        : normalise(first);
}


/***/ }),

/***/ 6290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ ruleIds)
/* harmony export */ });
// Made by `npm run generate`; changes here are lost.
/** The ids of all rules. */
const ruleIds = [
    "airflow3-moved",
    "airflow3-removed",
    "analysis-limit",
    "branch-to-unknown-task",
    "container-without-resources",
    "dag-cycle",
    "dag-never-called",
    "duplicate-dag-id",
    "duplicate-task-id",
    "empty-dag",
    "hard-coded-mlflow-uri",
    "hard-coded-secret",
    "hidden-dag-file",
    "image-not-built",
    "image-not-pinned",
    "import-raises",
    "invalid-id",
    "invalid-schedule",
    "isolated-task",
    "join-after-branch",
    "missing-argument",
    "no-explicit-schedule",
    "python-syntax",
    "runtime-varying-value",
    "schedule-without-start-date",
    "secret-in-plain-environment",
    "templated-bash-injection",
    "top-level-connection-get",
    "top-level-io",
    "top-level-mlflow-call",
    "top-level-variable-get",
    "training-without-retries",
    "undefined-name",
    "unknown-argument",
    "unresolved-import",
    "unused-ignore",
];


/***/ }),

/***/ 4843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rules: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./build/src/dags/catalogue/load.js + 3 modules
var load = __webpack_require__(7631);
// EXTERNAL MODULE: ./build/src/python/syntax.js
var syntax = __webpack_require__(1001);
;// CONCATENATED MODULE: ./build/src/lint/tree.js

/** The file and the files of the repository that it imports. */
const sourcesOf = (file) => file.reads.length > 0 ? file.reads : [file.file];
/** Computes once for each source file: helpers are met through many DAG files. */
function perSource(compute) {
    const known = new WeakMap();
    return (source) => {
        let entry = known.get(source);
        if (!entry) {
            entry = { value: compute(source) };
            known.set(source, entry);
        }
        return entry.value;
    };
}
/** A node and all below it. `enter` says whether to look below a node. */
function* walk(node, enter = () => true) {
    const stack = [node];
    for (let next = stack.pop(); next; next = stack.pop()) {
        yield next;
        if (enter(next))
            stack.push(...(0,syntax/* children */.Y_)(next).reverse());
    }
}
/** All nodes of a file, in the order of the text. */
const nodesOf = perSource((source) => [...walk(source.tree)]);
const placeOf = (file, node) => ({
    file,
    start: node.start,
    end: node.start + node.length,
});
/** The source text at a place, shortened to fit a message. */
function quote(place, limit = 60) {
    const text = place.file.text.slice(place.start, place.end).replace(/\s+/g, " ");
    return text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
}
/** The text of a string literal without fields; joined literals are one. */
function stringOf(node) {
    if (node?.nodeType !== syntax/* Kind */.b8.StringList)
        return undefined;
    let text = "";
    for (const part of node.d.strings) {
        if (part.nodeType !== syntax/* Kind */.b8.String)
            return undefined;
        text += part.d.value;
    }
    return text;
}
/** Names of a file that imports bind, and the dotted names that they stand for. */
const importedNames = perSource((file) => {
    const names = new Map();
    for (const node of nodesOf(file)) {
        if (node.nodeType === syntax/* Kind */.b8.Import)
            for (const { d } of node.d.list) {
                const parts = d.module.d.nameParts.map((part) => part.d.value);
                if (d.alias)
                    names.set(d.alias.d.value, parts.join("."));
                else if (parts[0])
                    names.set(parts[0], parts[0]);
            }
        else if (node.nodeType === syntax/* Kind */.b8.ImportFrom && node.d.module.d.leadingDots === 0) {
            const module = node.d.module.d.nameParts.map((part) => part.d.value).join(".");
            for (const { d } of node.d.imports)
                names.set((d.alias ?? d.name).d.value, `${module}.${d.name.d.value}`);
        }
    }
    return names;
});
/** `np.load` as `numpy.load`; a call in between stays out: `MlflowClient().get_run` is `mlflow.MlflowClient.get_run`. */
function dottedName(node, file) {
    if (node.nodeType === syntax/* Kind */.b8.Name)
        return importedNames(file).get(node.d.value) ?? node.d.value;
    if (node.nodeType === syntax/* Kind */.b8.Call)
        return dottedName(node.d.leftExpr, file);
    if (node.nodeType !== syntax/* Kind */.b8.MemberAccess)
        return undefined;
    const left = dottedName(node.d.leftExpr, file);
    return left === undefined ? undefined : `${left}.${node.d.member.d.value}`;
}
/** A literal string, or one that a name of the module's top level was given once. */
function constantString(node, file) {
    if (node?.nodeType !== syntax/* Kind */.b8.Name)
        return stringOf(node);
    let found;
    for (const statement of file.tree.d.statements) {
        if (statement.nodeType !== syntax/* Kind */.b8.StatementList)
            continue;
        for (const part of statement.d.statements) {
            if (part.nodeType !== syntax/* Kind */.b8.Assignment || part.d.leftExpr.nodeType !== syntax/* Kind */.b8.Name)
                continue;
            if (part.d.leftExpr.d.value !== node.d.value)
                continue;
            if (found !== undefined)
                return undefined;
            found = stringOf(part.d.rightExpr);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/lint/airflow-imports.js



/** Imports in functions too; those that the file itself makes depend on the version or on a failure are left out. */
function* airflowImports(file, project) {
    const { line } = project.airflow;
    for (const source of sourcesOf(file)) {
        if (!source.text.includes("airflow"))
            continue;
        for (const statement of importsIn(source)) {
            const { module, name } = statement;
            if (module !== "airflow" && !module.startsWith("airflow."))
                continue;
            if (name !== undefined)
                yield { ...statement, found: findName(line, module, name) };
            else if ((0,load/* loadCatalogue */.O)().findModule(line, module) === "absent")
                yield { ...statement, found: { status: "absent", certain: !module.startsWith("airflow.providers.") } };
        }
    }
}
/** The catalogue's answer; two names that Airflow 3 warns of only when they are used have moved all the same. */
function findName(line, module, name) {
    const found = (0,load/* loadCatalogue */.O)().findName(line, module, name);
    const late = line === "3" && /^airflow\.models(\.variable|\.connection)?$/.test(module) && /^(Variable|Connection)$/.test(name);
    return found.status === "here" && late ? { ...found, status: "moved", write: `airflow.sdk.${name}` } : found;
}
const importsIn = perSource((source) => {
    const found = [];
    visit(source.tree, source, false, found);
    return found;
});
function visit(node, file, inFunction, found) {
    if (node.nodeType === syntax/* Kind */.b8.Try && catchesImport(node)) {
        if (node.d.finallySuite)
            visit(node.d.finallySuite, file, inFunction, found);
        return;
    }
    if (node.nodeType === syntax/* Kind */.b8.If && asksVersion(node.d.testExpr))
        return;
    if (node.nodeType === syntax/* Kind */.b8.Import)
        for (const item of node.d.list) {
            const module = item.d.module.d.nameParts.map((part) => part.d.value).join(".");
            found.push({ module, name: undefined, place: placeOf(file, item), inFunction });
        }
    else if (node.nodeType === syntax/* Kind */.b8.ImportFrom && node.d.module.d.leadingDots === 0) {
        const module = node.d.module.d.nameParts.map((part) => part.d.value).join(".");
        for (const item of node.d.imports)
            found.push({ module, name: item.d.name.d.value, place: placeOf(file, item), inFunction });
    }
    if (node.nodeType === syntax/* Kind */.b8.StatementList) {
        for (const statement of node.d.statements)
            if (isImport(statement))
                visit(statement, file, inFunction, found);
        return;
    }
    const inside = inFunction || node.nodeType === syntax/* Kind */.b8.Function;
    for (const child of (0,syntax/* children */.Y_)(node))
        visit(child, file, inside, found);
}
const isImport = (node) => node.nodeType === syntax/* Kind */.b8.Import || node.nodeType === syntax/* Kind */.b8.ImportFrom;
const catchesImport = (node) => node.d.exceptClauses.some(({ d }) => !d.typeExpr ||
    names(d.typeExpr).some((name) => /^(ImportError|ModuleNotFoundError|Exception|BaseException)$/.test(name)));
/** `if TYPE_CHECKING`, `if AIRFLOW_V_3_0_PLUS`, `if version.parse(…) >= …`. */
const asksVersion = (test) => names(test).some((name) => /version|TYPE_CHECKING|AIRFLOW_|airflow_?[23v]/i.test(name));
const names = (node) => [
    ...(node.nodeType === syntax/* Kind */.b8.Name ? [node.d.value] : []),
    ...(0,syntax/* children */.Y_)(node).flatMap(names),
];

;// CONCATENATED MODULE: ./build/src/lint/rule.js
/** Checks nothing itself: gives a rule its type where it is written. */
function defineRule(rule) {
    return rule;
}

;// CONCATENATED MODULE: ./build/src/lint/rules/airflow3-moved.js


/* harmony default export */ const airflow3_moved = (defineRule({
    id: "airflow3-moved",
    severity: "info",
    confidence: "high",
    what: "Something is imported from where Airflow 2 had it.",
    why: "It still works in Airflow 3, with a warning at each reading; a later version takes it away.",
    fix: "Import it from its new place.",
    bad: `from airflow.decorators import dag, task  # expect


@dag(schedule=None)
def train_model():
    @task
    def preprocess():
        return "ok"

    preprocess()


train_model()
`,
    good: `from airflow.sdk import dag, task


@dag(schedule=None)
def train_model():
    @task
    def preprocess():
        return "ok"

    preprocess()


train_model()
`,
    needs: "syntax",
    line: "3",
    check({ file, project }, report) {
        if (project.airflow.line !== "3")
            return;
        const moves = new Map();
        for (const { module, name, place, found } of airflowImports(file, project)) {
            if (found.status !== "moved" || name === undefined)
                continue;
            const to = found.write.slice(0, found.write.lastIndexOf("."));
            const key = [place.file.path, place.file.position(place.start).line, module, to].join(" ");
            const same = moves.get(key);
            if (same)
                same.names.push(name);
            else
                moves.set(key, { names: [name], place, from: module, to });
        }
        for (const { names, place, from, to } of moves.values())
            report(place, `${names.join(", ")} ${names.length > 1 ? "have" : "has"} moved from ${from} to ${to}`, {
                fix: `Write: from ${to} import ${names.join(", ")}`,
            });
    },
}));

;// CONCATENATED MODULE: ./build/src/lint/refusals.js
/** Reports what the model of Airflow found while it read the DAGs, as a sentence; code stays as it is. */
const reportRefusal = (report, { place, message, fix }) => report(place, message.replace(/^[a-z]+(?=[ ,])/, capital), fix === undefined ? {} : { fix });
/** Places on an argument's value are moved to its name, where that is what is wrong. */
const reportArguments = (id) => ({ file }, report) => {
    for (const refusal of file.refusals)
        if (refusal.rule === id)
            reportRefusal(report, { ...refusal, place: nameOf(refusal) });
};
/** The name that the message quotes, before the `=` of a call or the `:` of `default_args`; the place itself when it is not there. */
function nameOf({ place, message }) {
    const name = /'(\w+)'/.exec(message)?.[1];
    const before = place.file.text.slice(0, place.start);
    const written = name === undefined ? null : new RegExp(`\\b${name}(\\s*=|["']\\s*:)[\\s(]*$`).exec(before);
    return written ? { ...place, start: written.index, end: written.index + name.length } : place;
}
const capital = (word) => word.slice(0, 1).toUpperCase() + word.slice(1);
/** The check of a rule whose findings the model makes. */
const reportRefusals = (id) => ({ file }, report) => {
    for (const refusal of file.refusals)
        if (refusal.rule === id)
            reportRefusal(report, refusal);
};
/** Whether the model already found something on the line of a place. */
function isRefused({ refusals }, { file, start }) {
    const { line } = file.position(start);
    return refusals.some(({ place }) => place.file === file && place.file.position(place.start).line === line);
}

;// CONCATENATED MODULE: ./build/src/lint/values.js
/** Nothing of the DAG is missing: the only state in which a rule may speak of what is not there. */
const isKnown = (dag) => dag.status === "exact" || dag.status === "conditional";
const textOf = (value) => value?.kind === "str" ? value.value : undefined;
const isNone = (value) => value === undefined || value.kind === "none";
const given = (args, ...names) => {
    for (const name of names) {
        const found = args.get(name);
        if (found)
            return found;
    }
    return undefined;
};
/** Keys that are strings, with their values. */
function* textEntries(value) {
    if (value.kind !== "dict")
        return;
    for (const entry of value.entries.values())
        if (entry.key.kind === "str")
            yield { key: entry.key.value, value: entry.value };
}
/** Whether the text is filled in only when the task runs. */
const isTemplated = (text) => text.includes("{{") || text.includes("{%");
/** Where the user gave a task an argument: not the `**kwargs` of an operator class in another file. */
function placeOfArgument(task, { value, place }) {
    if (place.file === task.place.file)
        return place;
    return value.kind === "str" && value.place?.file === task.place.file ? value.place : task.place;
}
/** All tasks that can be reached from a task along the arrows, itself left out. */
function downstreamOf(dag, taskId) {
    const next = new Map();
    for (const { upstream, downstream } of dag.edges)
        next.set(upstream, [...(next.get(upstream) ?? []), downstream]);
    const found = new Set();
    const open = [...(next.get(taskId) ?? [])];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
        if (found.has(id))
            continue;
        found.add(id);
        open.push(...(next.get(id) ?? []));
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/lint/rules/airflow3-removed.js





/* harmony default export */ const airflow3_removed = (defineRule({
    id: "airflow3-removed",
    severity: "error",
    confidence: "high",
    what: "The file uses something that Airflow 3 no longer has.",
    why: "Airflow 3 cannot load the file, or the task fails when it runs: after the upgrade the DAG is gone.",
    fix: "Use what took its place.",
    bad: `from airflow.sdk import DAG
from airflow.operators.subdag import SubDagOperator  # expect

with DAG("train_model", schedule=None):
    pass
`,
    good: `from airflow.sdk import DAG, TaskGroup, task

with DAG("train_model", schedule=None):
    with TaskGroup("training"):

        @task
        def preprocess():
            return "ok"

        preprocess()
`,
    needs: "values",
    line: "3",
    check({ file, project }, report) {
        if (project.airflow.line !== "3")
            return;
        const lines = new Set();
        for (const { module, name, place, inFunction, found } of airflowImports(file, project)) {
            if (found.status !== "removed")
                continue;
            lines.add(lineOf(place));
            report(place, `Airflow 3 has no ${name} in ${module} any more`, {
                severity: found.certain && !inFunction ? "error" : "warning",
                fix: found.replacement ? `Use ${found.replacement}.` : "Nothing takes its place: do without it.",
            });
        }
        for (const refusal of file.refusals)
            if (refusal.rule === "airflow3-removed" && !lines.has(lineOf(refusal.place)))
                reportRefusal(report, refusal);
        const gone = (0,load/* loadCatalogue */.O)().removedContextKeys();
        for (const task of file.dags.flatMap((dag) => dag.tasks))
            for (const [argument, { value, place }] of task.args) {
                const text = textOf(value);
                const key = text === undefined ? undefined : [...templateNames(text)].find((name) => gone.has(name));
                if (key === undefined)
                    continue;
                const instead = gone.get(key);
                report(place, `{{ ${key} }} in ${argument} of "${task.taskId}" is unknown to Airflow 3: the task fails when it runs`, {
                    fix: instead ? `Write {{ ${instead} }}.` : "Nothing takes its place: do without it.",
                });
            }
    },
}));
const lineOf = ({ file, start }) => `${file.path}:${file.position(start).line}`;
/** The first name of each template field. */
function* templateNames(text) {
    for (const [, name] of text.matchAll(/\{\{-?\s*([A-Za-z_]\w*)/g))
        if (name)
            yield name;
}

// EXTERNAL MODULE: ./build/src/python/budget.js
var budget = __webpack_require__(6139);
;// CONCATENATED MODULE: ./build/src/lint/limits.js
/** Whether the parser gave up at what Python itself reads: expressions of very many parts. */
const isParserLimit = ({ message }) => /^Maximum parse depth exceeded|nested too deeply/.test(message);

;// CONCATENATED MODULE: ./build/src/lint/rules/analysis-limit.js





/* harmony default export */ const analysis_limit = (defineRule({
    id: "analysis-limit",
    severity: "warning",
    confidence: "high",
    what: "The file does more while it is read than this check follows.",
    why: "What comes after this point is not checked. Airflow itself stops reading a file after 30 seconds, and then all its DAGs are gone.",
    fix: "Let the file do less while it is read: shorter loops at the top level, no computing outside tasks.",
    bad: `from airflow.sdk import DAG  # expect

total = 0
while True:
    total += 1
`,
    good: `from airflow.sdk import DAG

total = 0
for n in range(10):
    total += n
`,
    needs: "values",
    line: "3",
    check(subject, report) {
        const { ended, exception } = subject.file;
        if (ended === "budget" && exception)
            report(exception.place, `Reading this file was given up: ${exception.message}`, exception.type === budget/* OWN_MISTAKE */.sr
                ? {
                    fix: "This is a bug in mlops-actions, not in your code: please report it with this file, or the part of it that you can share.",
                }
                : {});
        for (const source of sourcesOf(subject.file)) {
            const [first] = source.problems;
            if (first && isParserLimit(first))
                report({ file: source, start: first.start, end: first.end }, "This is nested too deeply for this check, so the file is not read", {
                    fix: 'Break it into smaller parts: a list and a loop, sum(...) or "".join(...).',
                });
        }
        reportRefusals("analysis-limit")(subject, report);
    },
}));

// EXTERNAL MODULE: ./build/src/kernel/nearest.js
var nearest = __webpack_require__(4465);
;// CONCATENATED MODULE: ./build/src/lint/branches.js



/** undefined when nothing can be said. */
function choicesOf(task) {
    const fromArguments = followed(task);
    if (fromArguments)
        return fromArguments;
    const callable = task.callable;
    if (callable?.kind !== "function")
        return undefined;
    const file = callable.module.file;
    if (!file)
        return undefined;
    const choices = { ids: [], complete: true, several: false };
    if (callable.node.nodeType === syntax/* Kind */.b8.Lambda)
        add(callable.node.d.expr, file, choices);
    else
        for (const node of walk(callable.node.d.suite, isNotScope)) {
            if (node.nodeType === syntax/* Kind */.b8.Return && node.d.expr)
                add(node.d.expr, file, choices);
            if (node.nodeType === syntax/* Kind */.b8.Yield || node.nodeType === syntax/* Kind */.b8.YieldFrom)
                return undefined;
        }
    return choices;
}
const isNotScope = (node) => node.nodeType !== syntax/* Kind */.b8.Function && node.nodeType !== syntax/* Kind */.b8.Class && node.nodeType !== syntax/* Kind */.b8.Lambda;
function add(node, file, choices) {
    if (node.nodeType === syntax/* Kind */.b8.Ternary) {
        add(node.d.ifExpr, file, choices);
        add(node.d.elseExpr, file, choices);
    }
    else if (node.nodeType === syntax/* Kind */.b8.List || node.nodeType === syntax/* Kind */.b8.Tuple) {
        if (node.d.items.length !== 1)
            choices.several = true;
        for (const item of node.d.items)
            add(item, file, choices);
    }
    else if (node.nodeType === syntax/* Kind */.b8.Constant) {
        // None: nothing is chosen.
    }
    else {
        const id = constantString(node, file);
        if (id === undefined)
            choices.complete = false;
        else
            choices.ids.push({ id, place: placeOf(file, node) });
    }
}
/** `follow_task_ids_if_true` and `…_if_false` of BranchSQLOperator and its like. */
function followed(task) {
    const choices = { ids: [], complete: true, several: false };
    let found = false;
    for (const name of ["follow_task_ids_if_true", "follow_task_ids_if_false"]) {
        const argument = task.args.get(name);
        if (!argument)
            continue;
        found = true;
        const { value, place } = argument;
        const items = value.kind === "list" ? value.items : value.kind === "tuple" ? value.items : [value];
        if (items.length > 1)
            choices.several = true;
        for (const item of items) {
            const id = textOf(item);
            if (id === undefined)
                choices.complete = false;
            else
                choices.ids.push({ id, place: item.kind === "str" && item.place ? item.place : place });
        }
    }
    return found ? choices : undefined;
}

;// CONCATENATED MODULE: ./build/src/lint/rules/branch-to-unknown-task.js




/* harmony default export */ const branch_to_unknown_task = (defineRule({
    id: "branch-to-unknown-task",
    severity: "error",
    confidence: "high",
    what: "A branch chooses a task that the DAG does not have, or that does not come right after it.",
    why: "The branch task fails on the day that this choice is made, or the run skips everything after it and still ends green.",
    fix: "Return the id of a task right after the branch, with the ids of its groups before it: group.task.",
    bad: `from airflow.sdk import DAG, task

with DAG("train_model", schedule=None):

    @task.branch
    def is_better(accuracy):
        return "deploy_model" if accuracy > 0.9 else "notify"  # expect

    @task
    def deploy():
        return "served"

    @task
    def notify():
        return "kept"

    is_better(0.93) >> [deploy(), notify()]
`,
    good: `from airflow.sdk import DAG, task

with DAG("train_model", schedule=None):

    @task.branch
    def is_better(accuracy):
        return "deploy" if accuracy > 0.9 else "notify"

    @task
    def deploy():
        return "served"

    @task
    def notify():
        return "kept"

    is_better(0.93) >> [deploy(), notify()]
`,
    needs: "values",
    line: "3",
    check({ file }, report) {
        for (const dag of file.dags) {
            if (!isKnown(dag))
                continue;
            const ids = new Set([...dag.tasks.map((t) => t.taskId), ...dag.groups.map((g) => g.groupId)]);
            for (const branch of dag.tasks) {
                if (branch.kind !== "branch")
                    continue;
                const next = dag.edges.filter((edge) => edge.upstream === branch.taskId).map((edge) => edge.downstream);
                for (const { id, place } of choicesOf(branch)?.ids ?? []) {
                    const follows = next.includes(id) || next.some((task) => task.startsWith(`${id}.`));
                    if (follows)
                        continue;
                    const prefixed = next.find((task) => task.endsWith(`.${id}`));
                    const meant = prefixed ?? (0,nearest/* nearest */.p)(id, next) ?? (0,nearest/* nearest */.p)(id, ids);
                    if (!ids.has(id))
                        report(place, `"${branch.taskId}" chooses "${id}", but "${dag.dagId}" has no such task`, {
                            fix: meant ? `Did you mean "${meant}"?` : `Right after it come: ${list(next)}.`,
                        });
                    else if (!dag.groups.some((g) => g.groupId === id))
                        report(place, `"${branch.taskId}" chooses "${id}", which does not come right after it: everything after the branch is skipped`, {
                            severity: "warning",
                            fix: `Connect them, or choose one of: ${list(next)}.`,
                        });
                }
            }
        }
    },
}));
const list = (ids) => ids.length === 0 ? "nothing" : ids.slice(0, 5).join(", ") + (ids.length > 5 ? ", …" : "");

// EXTERNAL MODULE: ./build/src/dags/images.js
var dags_images = __webpack_require__(9801);
;// CONCATENATED MODULE: ./build/src/lint/rules/container-without-resources.js





/* harmony default export */ const container_without_resources = (defineRule({
    id: "container-without-resources",
    severity: "warning",
    confidence: "high",
    what: "A container task sets no limit for memory.",
    why: "One training that takes all memory brings down the other tasks on its machine, and Kubernetes evicts such pods first.",
    fix: "Say what it needs: container_resources for Kubernetes, mem_limit for Docker.",
    bad: `from airflow.sdk import DAG
from airflow.providers.cncf.kubernetes.operators.pod import KubernetesPodOperator

with DAG("train_model", schedule=None):
    KubernetesPodOperator(  # expect
        task_id="train",
        image="seblum/cnn-skin-cancer:1.4.2",
        retries=2,
    )
`,
    good: `from airflow.sdk import DAG
from airflow.providers.cncf.kubernetes.operators.pod import KubernetesPodOperator
from kubernetes.client import models as k8s

with DAG("train_model", schedule=None):
    KubernetesPodOperator(
        task_id="train",
        image="seblum/cnn-skin-cancer:1.4.2",
        container_resources=k8s.V1ResourceRequirements(requests={"memory": "4Gi"}, limits={"memory": "4Gi"}),
        retries=2,
    )
`,
    needs: "values",
    line: "3",
    check({ file }, report) {
        for (const dag of file.dags) {
            if (!isKnown(dag))
                continue;
            for (const task of dag.tasks) {
                if (!(0,dags_images/* isContainer */.u)(task))
                    continue;
                const docker = task.kind === "docker";
                const names = docker ? dockerLimits : podLimits;
                if (names.some((name) => has(task, name)))
                    continue;
                report(definitionOf(task), `"${task.taskId}" sets no ${docker ? "limit for its memory" : "resources for its pod"}`, {
                    severity: docker ? "info" : "warning",
                    fix: docker
                        ? 'Add mem_limit="4g", or what it needs.'
                        : 'Add container_resources=k8s.V1ResourceRequirements(requests={…}, limits={"memory": "4Gi"}).',
                });
            }
        }
    },
}));
/** The decorator of `@task.docker`, where its arguments stand; the call of a classic operator. */
function definitionOf(task) {
    const { callable } = task;
    const file = callable?.kind === "function" ? callable.module.file : undefined;
    if (!task.decorator || callable?.kind !== "function" || !file || callable.node.nodeType !== syntax/* Kind */.b8.Function)
        return task.place;
    const own = callable.node.d.decorators.find(({ d }) => file.text.slice(d.expr.start, d.expr.start + d.expr.length).includes(`.${task.decorator}`));
    return own ? placeOf(file, own) : task.place;
}
const has = (task, name) => !isNone(task.args.get(name)?.value);
const dockerLimits = ["mem_limit"];
/** Any of these can hold the pod's resources. */
const podLimits = [
    "container_resources",
    "resources",
    "pod_template_file",
    "pod_template_dict",
    "full_pod_spec",
    "executor_config",
];

;// CONCATENATED MODULE: ./build/src/lint/rules/dag-cycle.js


/* harmony default export */ const dag_cycle = (defineRule({
    id: "dag-cycle",
    severity: "error",
    confidence: "high",
    what: "Tasks wait for each other in a circle.",
    why: "Airflow refuses the DAG: it vanishes from the schedule, and only the import errors page tells.",
    fix: "Take out one arrow of the circle.",
    bad: `from airflow import DAG
from airflow.providers.standard.operators.empty import EmptyOperator

with DAG("train_model", schedule=None):
    preprocess = EmptyOperator(task_id="preprocess")
    compare = EmptyOperator(task_id="compare")
    deploy = EmptyOperator(task_id="deploy")
    preprocess >> compare >> deploy
    deploy >> preprocess  # expect
`,
    good: `from airflow import DAG
from airflow.providers.standard.operators.empty import EmptyOperator

with DAG("train_model", schedule=None):
    preprocess = EmptyOperator(task_id="preprocess")
    compare = EmptyOperator(task_id="compare")
    deploy = EmptyOperator(task_id="deploy")
    preprocess >> compare >> deploy
    preprocess >> deploy
`,
    needs: "values",
    line: "3",
    check: reportRefusals("dag-cycle"),
}));

;// CONCATENATED MODULE: ./build/src/lint/rules/dag-never-called.js

/* harmony default export */ const dag_never_called = (defineRule({
    id: "dag-never-called",
    severity: "error",
    confidence: "high",
    what: "A function under @dag is never called.",
    why: "The DAG does not exist for Airflow: no error, no run, it is simply not there.",
    fix: "Call it at the end of the file.",
    bad: `from airflow.sdk import dag, task


@dag(schedule="@daily")
def train_model():  # expect
    @task
    def preprocess():
        return "ok"

    preprocess()
`,
    good: `from airflow.sdk import dag, task


@dag(schedule="@daily")
def train_model():
    @task
    def preprocess():
        return "ok"

    preprocess()


train_model()
`,
    needs: "values",
    line: "3",
    check({ file }, report) {
        if (file.ended !== "finished")
            return;
        for (const { name, place } of file.uncalledDags)
            report(place, `Nothing calls ${name}(), so Airflow does not see this DAG`, {
                fix: `Add ${name}() at the end of the file, without indentation.`,
            });
    },
}));

;// CONCATENATED MODULE: ./build/src/lint/rules/duplicate-dag-id.js


/* harmony default export */ const duplicate_dag_id = (defineRule({
    id: "duplicate-dag-id",
    severity: "error",
    confidence: "high",
    what: "Two DAGs have the same id.",
    why: "Airflow keeps only one of them, without an error, and which one may change from one reading to the next: a run can execute the other file's tasks.",
    fix: "Give each DAG an id of its own.",
    bad: {
        "dags/train.py": `from airflow.sdk import DAG, task

with DAG("train_model", schedule="@daily"):  # expect

    @task
    def preprocess():
        return "ok"

    preprocess()
`,
        "dags/train_copy.py": `from airflow.sdk import DAG, task

with DAG("train_model", schedule="@weekly"):  # expect

    @task
    def preprocess():
        return "ok"

    preprocess()
`,
    },
    good: {
        "dags/train.py": `from airflow.sdk import DAG, task

with DAG("train_model", schedule="@daily"):

    @task
    def preprocess():
        return "ok"

    preprocess()
`,
        "dags/train_copy.py": `from airflow.sdk import DAG, task

with DAG("train_model_weekly", schedule="@weekly"):

    @task
    def preprocess():
        return "ok"

    preprocess()
`,
    },
    needs: "project",
    line: "3",
    check({ file, project }, report) {
        reportRefusals("duplicate-dag-id")({ file, project }, report);
        const all = dagsById(project);
        for (const dag of file.dags) {
            if (!isIdKnown(dag))
                continue;
            const others = new Set((all.get(dag.dagId) ?? []).map((other) => other.file.path));
            others.delete(dag.file.path);
            const [first] = others;
            if (first === undefined)
                continue;
            const more = others.size > 1 ? ` and ${others.size - 1} more` : "";
            report(placeOfId(dag), `The DAG id "${dag.dagId}" is also used in ${first}${more}`);
        }
    },
}));
/** Where the id is written, in the DAG's own file if it can be: a helper may make DAGs for several files. */
function placeOfId({ args, file, place }) {
    const given = args.get("dag_id");
    const written = given?.value.kind === "str" ? given.value.place : undefined;
    return [given?.place, written, place].find((candidate) => candidate?.file === file) ?? place;
}
const isIdKnown = ({ status, args }) => status !== "unknown" && (args.get("dag_id")?.value.kind ?? "str") === "str";
const known = new WeakMap();
function dagsById(project) {
    let ids = known.get(project);
    if (!ids) {
        ids = new Map();
        for (const { dags } of project.files)
            for (const dag of dags.filter(isIdKnown)) {
                const same = ids.get(dag.dagId);
                if (same)
                    same.push(dag);
                else
                    ids.set(dag.dagId, [dag]);
            }
        known.set(project, ids);
    }
    return ids;
}

;// CONCATENATED MODULE: ./build/src/lint/rules/duplicate-task-id.js


/* harmony default export */ const duplicate_task_id = (defineRule({
    id: "duplicate-task-id",
    severity: "error",
    confidence: "high",
    what: "Two tasks or groups of one DAG have the same id.",
    why: "Airflow refuses the whole DAG: it vanishes from the schedule, and only the import errors page tells.",
    fix: "Give one of them another id.",
    bad: `from airflow import DAG
from airflow.providers.standard.operators.bash import BashOperator

with DAG("train_model", schedule=None):
    BashOperator(task_id="train", bash_command="python -m train basic", retries=2)
    BashOperator(task_id="train", bash_command="python -m train resnet", retries=2)  # expect
`,
    good: `from airflow import DAG
from airflow.providers.standard.operators.bash import BashOperator

with DAG("train_model", schedule=None):
    BashOperator(task_id="train_basic", bash_command="python -m train basic", retries=2)
    BashOperator(task_id="train_resnet", bash_command="python -m train resnet", retries=2)
`,
    needs: "values",
    line: "3",
    check: reportRefusals("duplicate-task-id"),
}));

;// CONCATENATED MODULE: ./build/src/lint/rules/empty-dag.js


/* harmony default export */ const empty_dag = (defineRule({
    id: "empty-dag",
    severity: "warning",
    confidence: "high",
    what: "A DAG has no tasks.",
    why: "Its runs succeed at once without doing anything: a green tick for a training that never happened.",
    fix: "Create the tasks inside the with block or the @dag function; call the @task functions.",
    bad: `from airflow.sdk import DAG, task

with DAG("train_model", schedule=None):  # expect

    @task
    def train():
        return "model"
`,
    good: `from airflow.sdk import DAG, task

with DAG("train_model", schedule=None):

    @task(retries=2)
    def train():
        return "model"

    train()
`,
    needs: "values",
    line: "3",
    check({ file }, report) {
        if (file.ended !== "finished")
            return;
        for (const dag of file.dags)
            if (isKnown(dag) && dag.tasks.length === 0)
                report(dag.place, `"${dag.dagId}" has no tasks: its runs do nothing and succeed`);
    },
}));

;// CONCATENATED MODULE: ./build/src/lint/rules/hard-coded-mlflow-uri.js



/* harmony default export */ const hard_coded_mlflow_uri = (defineRule({
    id: "hard-coded-mlflow-uri",
    severity: "warning",
    confidence: "high",
    what: "The address of the MLflow server is written in the code.",
    why: "The same DAG cannot run against a test server, and when the server moves every training fails until each copy is found.",
    fix: "Take it from the environment: MLFLOW_TRACKING_URI, which MLflow reads by itself.",
    bad: `import mlflow
from airflow.sdk import DAG, task

with DAG("train_model", schedule=None):

    @task(retries=2)
    def train():
        mlflow.set_tracking_uri("http://mlflow.example.org:5000")  # expect
        mlflow.log_metric("accuracy", 0.93)

    train()
`,
    good: `import os

import mlflow
from airflow.sdk import DAG, task

with DAG("train_model", schedule=None):

    @task(retries=2)
    def train():
        mlflow.set_tracking_uri(os.environ["MLFLOW_TRACKING_URI"])
        mlflow.log_metric("accuracy", 0.93)

    train()
`,
    needs: "syntax",
    line: "3",
    check({ file }, report) {
        for (const source of sourcesOf(file))
            for (const { uri, place } of addressesIn(source))
                report(place, `The MLflow server's address "${uri}" is written in the code`);
    },
}));
const addressesIn = perSource((source) => {
    const found = [];
    if (!/mlflow/i.test(source.text))
        return found;
    for (const node of nodesOf(source)) {
        const expression = addressIn(node, source);
        const uri = expression && constantString(expression, source);
        if (uri && /^https?:\/\//.test(uri))
            found.push({ uri, place: placeOf(source, expression) });
    }
    return found;
});
/** The expression that gives MLflow its address, if the node is such a place. */
function addressIn(node, file) {
    if (node.nodeType === syntax/* Kind */.b8.Call) {
        const name = dottedName(node.d.leftExpr, file) ?? "";
        const named = node.d.args.find((arg) => /^(tracking_uri|registry_uri|uri)$/.test(arg.d.name?.d.value ?? ""));
        const first = node.d.args.find((arg) => !arg.d.name);
        if (/^mlflow\.(set_tracking_uri|set_registry_uri|(\w+\.)*MlflowClient)$/.test(name))
            return (named ?? first)?.d.valueExpr;
        return undefined;
    }
    if (node.nodeType === syntax/* Kind */.b8.DictionaryKeyEntry)
        return isVariable(stringOf(node.d.keyExpr)) ? node.d.valueExpr : undefined;
    if (node.nodeType === syntax/* Kind */.b8.Assignment && node.d.leftExpr.nodeType === syntax/* Kind */.b8.Index)
        return isVariable(stringOf(node.d.leftExpr.d.items[0]?.d.valueExpr)) ? node.d.rightExpr : undefined;
    return undefined;
}
const isVariable = (name) => name === "MLFLOW_TRACKING_URI" || name === "MLFLOW_REGISTRY_URI";

;// CONCATENATED MODULE: ./build/src/lint/secrets.js
/** What looks like a secret: names that hold one, texts that are one. Facts about token formats: the services' own documentation. */
/** The kind of secret that a name is for, or undefined. `password` in DB_PASSWORD; nothing in password_file or secret_name. */
function secretName(name) {
    if (!/^[\w.-]{1,80}$/.test(name))
        return undefined;
    const words = name
        .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== "");
    const last = words.at(-1) ?? "";
    const pair = words.slice(-2).join("_");
    if (/^(password|passwd|pwd|passphrase)$/.test(last) || pair === "root_password")
        return "password";
    if (/^(api_?key|secret_key|access_key|private_key|account_key|auth_token|access_token|api_token|bearer_token|client_secret|secret_access_key|encryption_key|fernet_key|signing_key)$/.test(pair))
        return "key";
    if (/^(apikey|token|secret|credentials?)$/.test(last) &&
        !/^(next|page|continuation|csrf|pad|eos|bos|sync)$/.test(words.at(-2) ?? ""))
        return "key";
    return undefined;
}
/** A text that is a service's token by its form: the service, or undefined. */
const knownToken = (text) => text.length < 16 ? undefined : secrets_forms.find(([pattern]) => pattern.test(text))?.[1];
const secrets_forms = [
    [/\b(AKIA|ASIA)[A-Z2-7]{16}\b/, "an AWS access key"],
    [/\bgh[pousr]_[A-Za-z0-9]{36,}\b|\bgithub_pat_[A-Za-z0-9_]{60,}\b/, "a GitHub token"],
    [/\bglpat-[\w-]{20,}/, "a GitLab token"],
    [/\bxox[abprs]-\d{6,}-[\w-]{10,}/, "a Slack token"],
    [/hooks\.slack\.com\/services\/T\w{6,}\/B\w{6,}\/\w{20,}/, "a Slack webhook"],
    [/\bAIza[\w-]{35}\b/, "a Google API key"],
    [/\bsk_live_\w{20,}/, "a Stripe key"],
    [/\bhf_[A-Za-z]{30,}\b/, "a Hugging Face token"],
    [/\bsk-(proj-|ant-)?[A-Za-z0-9_-]{32,}/, "an API key"],
    [/\bdapi[0-9a-f]{32}\b/, "a Databricks token"],
    [/-----BEGIN ((RSA|EC|DSA|OPENSSH) )?PRIVATE KEY-----/, "a private key"],
    [/\bSG\.[\w-]{20,}\.[\w-]{40,}/, "a SendGrid key"],
];
/** Credentials in an address: `postgresql://airflow:s3cret@db/…`; undefined for placeholders. */
function passwordInUrl(text) {
    const password = /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@{}$<>]+:([^\s/@]+)@[\w.[-]/i.exec(text)?.[1];
    return password !== undefined && isRealPassword(password) ? password : undefined;
}
/** A password that somebody meant: not empty, not a placeholder, not filled in later. */
const isRealPassword = (text) => text.length >= 3 && !/\s|^\.{0,2}\//.test(text) && !placeholder.test(text) && !/^[*x.]+$/i.test(text);
/** Long and mixed enough to be made by a machine, as keys and tokens are. */
const isRealKey = (text) => isRealPassword(text) &&
    /^[\w+/=.:~-]+$/.test(text) &&
    text.length >= 12 &&
    /\d/.test(text) &&
    /[A-Za-z]/.test(text) &&
    !/^(arn:|https?:|projects\/|s3:|gs:|\/|\.)/.test(text) &&
    variety(text) >= 8;
const variety = (text) => new Set(text).size;
const placeholder = /\{\{|\{%|\$\{|\$\(|^\$|^<.*>$|^\{.*\}$|%\(|%s|^(none|null|true|false|changeme|change[-_]me|todo|fixme|placeholder|example|dummy|redacted|secret|password|passwd|token|your?[-_ ].*|my[-_].*|.*[-_]here|insert.*|replace.*|env)$|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/i;

;// CONCATENATED MODULE: ./build/src/lint/exposed-secrets.js




/** Each place once, with the first task that uses it. */
function exposedSecrets(file) {
    const found = [];
    const done = new Set();
    for (const task of file.dags.flatMap((dag) => dag.tasks))
        for (const argument of ["environment", "env_vars", "env"]) {
            const given = task.args.get(argument);
            if (!given || (argument === "env" && task.kind !== "kubernetes"))
                continue;
            for (const { name, place } of exposed(given)) {
                const key = `${place.file.path}:${place.start}:${name}`;
                if (!done.has(key))
                    found.push({ task, argument, name, place });
                done.add(key);
            }
        }
    return found;
}
/** Variables whose names are a secret's and whose values are given here, not by a template. */
function* exposed({ value, place }) {
    for (const { key: name, value: content } of entriesOf(value)) {
        if (!secretName(name))
            continue;
        const text = textOf(content);
        const isSecret = text === undefined ? content.kind === "unknown" : isRealPassword(text);
        if (!isSecret && !content.conditions?.some(({ kind }) => kind === "environment"))
            continue;
        yield { name, place: content.kind === "str" && content.place ? content.place : entryOf(name, place) };
    }
}
/** The entry of that key: in the argument itself, or in the dict elsewhere in the file that the argument names. */
function entryOf(name, argument) {
    const { file, start, end } = argument;
    const named = /^[A-Za-z_]\w*$/.test(file.text.slice(start, end));
    for (const node of nodesOf(file)) {
        if (node.nodeType !== syntax/* Kind */.b8.DictionaryKeyEntry || stringOf(node.d.keyExpr) !== name)
            continue;
        if (named || (node.start >= start && node.start < end))
            return placeOf(file, node.d.valueExpr);
    }
    return argument;
}
/** A dict, or a list of `V1EnvVar(name=…, value=…)`. */
function* entriesOf(value) {
    yield* textEntries(value);
    if (value.kind !== "list")
        return;
    for (const item of value.items) {
        if (item.kind !== "instance" || !item.type.name.endsWith("EnvVar"))
            continue;
        const name = textOf(item.attributes.get("name"));
        const content = item.attributes.get("value");
        if (name !== undefined && content)
            yield { key: name, value: content };
    }
}

;// CONCATENATED MODULE: ./build/src/lint/rules/hard-coded-secret.js





/* harmony default export */ const hard_coded_secret = (defineRule({
    id: "hard-coded-secret",
    severity: "error",
    confidence: "medium",
    what: "A password, key or token is written in the code.",
    why: "Everyone who can read the repository or its history can use it, and it stays in the history after the line is gone.",
    fix: "Change the secret now, then take it from an Airflow connection, a secrets backend or the environment.",
    bad: `from airflow.sdk import DAG, task

MINIO_PASSWORD = "k7Rw-2pXq"  # expect

with DAG("train_model", schedule=None):

    @task
    def preprocess():
        return len(MINIO_PASSWORD)

    preprocess()
`,
    good: `import os

from airflow.sdk import DAG, task

with DAG("train_model", schedule=None):

    @task
    def preprocess():
        return len(os.environ["MINIO_PASSWORD"])

    preprocess()
`,
    needs: "syntax",
    line: "3",
    check({ file }, report) {
        // Those are secret-in-plain-environment's.
        const exposed = new Set(exposedSecrets(file).map(({ place }) => `${place.file.path}:${place.start}`));
        for (const source of sourcesOf(file))
            for (const { message, place } of secretsIn(source))
                if (!exposed.has(`${source.path}:${place.start}`))
                    report(place, message);
    },
}));
const secretsIn = perSource((source) => {
    const found = [];
    const done = new Set();
    const add = (node, message) => {
        if (!done.has(node))
            found.push({ message, place: placeOf(source, node) });
        done.add(node);
    };
    for (const node of nodesOf(source)) {
        const named = namedValue(node);
        const kind = named && secretName(named.name);
        const value = kind && stringOf(named.value);
        if (value !== undefined && (kind === "password" ? isRealPassword(value) : isRealKey(value)))
            add(named.value, `The value of ${named.name} is written in the code`);
        const text = isDocstring(node) ? undefined : stringOf(node);
        const token = text === undefined || isSample(text) ? undefined : knownToken(text);
        if (token)
            add(node, `This is ${token}, written in the code`);
        else if (text !== undefined && passwordInUrl(text))
            add(node, "This address has a password in it");
    }
    return found;
});
const isSample = (text) => /example|xxxx|0000000|1234567/i.test(text);
/** `name = value`, `call(name=value)`, `{"name": value}`, `x["name"] = value`, `def f(name=value)`. */
function namedValue(node) {
    if (node.nodeType === syntax/* Kind */.b8.Assignment) {
        const { leftExpr, rightExpr } = node.d;
        if (leftExpr.nodeType === syntax/* Kind */.b8.Name)
            return { name: leftExpr.d.value, value: rightExpr };
        if (leftExpr.nodeType === syntax/* Kind */.b8.MemberAccess)
            return { name: leftExpr.d.member.d.value, value: rightExpr };
        if (leftExpr.nodeType === syntax/* Kind */.b8.TypeAnnotation && leftExpr.d.valueExpr.nodeType === syntax/* Kind */.b8.Name)
            return { name: leftExpr.d.valueExpr.d.value, value: rightExpr };
        const key = leftExpr.nodeType === syntax/* Kind */.b8.Index ? stringOf(leftExpr.d.items[0]?.d.valueExpr) : undefined;
        return key === undefined ? undefined : { name: key, value: rightExpr };
    }
    if (node.nodeType === syntax/* Kind */.b8.Argument && node.d.name)
        return { name: node.d.name.d.value, value: node.d.valueExpr };
    if (node.nodeType === syntax/* Kind */.b8.Parameter && node.d.name && node.d.defaultValue)
        return { name: node.d.name.d.value, value: node.d.defaultValue };
    if (node.nodeType !== syntax/* Kind */.b8.DictionaryKeyEntry)
        return undefined;
    const key = stringOf(node.d.keyExpr);
    return key === undefined ? undefined : { name: key, value: node.d.valueExpr };
}
const isDocstring = (node) => node.parent?.nodeType === syntax/* Kind */.b8.StatementList;

;// CONCATENATED MODULE: ./build/src/lint/rules/hidden-dag-file.js


/* harmony default export */ const hidden_dag_file = (defineRule({
    id: "hidden-dag-file",
    severity: "warning",
    confidence: "medium",
    what: "The file makes DAGs, but Airflow does not read it.",
    why: "The DAG never appears and nothing says so: Airflow passes over files that .airflowignore names, and over files without the words dag and airflow.",
    fix: "Let Airflow see the file: mend .airflowignore, or name airflow in the file, in a comment if need be.",
    bad: {
        "factory.py": `from airflow.sdk import DAG, task


def make_dag(name):
    with DAG(name, schedule=None) as dag:

        @task
        def preprocess():
            return "ok"

        preprocess()
    return dag
`,
        "train.py": `from factory import make_dag

dag = make_dag("train_model")  # expect
`,
    },
    good: {
        "factory.py": `from airflow.sdk import DAG, task


def make_dag(name):
    with DAG(name, schedule=None) as dag:

        @task
        def preprocess():
            return "ok"

        preprocess()
    return dag
`,
        "train.py": `# A DAG for airflow
from factory import make_dag

dag = make_dag("train_model")
`,
    },
    needs: "project",
    line: "3",
    on: "hidden",
    check({ file, project }, report) {
        const hidden = project.hidden.find((entry) => entry.file === file);
        if (!hidden)
            return;
        const dags = file.dags.filter(isKnown);
        const [dag] = dags;
        if (!dag)
            return;
        const own = dag.place.file === file.file ? dag.place : lastLine(file.file);
        const names = dags.map((d) => `"${d.dagId}"`).join(", ");
        const ignored = hidden.because.startsWith(".airflowignore") || hidden.because.includes("/.airflowignore");
        report(own, `Airflow does not read this file, so ${names} will not appear: ${hidden.because}`, {
            severity: ignored ? "info" : "warning",
            fix: ignored
                ? "If the DAG should run, take the line out of .airflowignore."
                : 'Name both in the file, for example in a comment: "# airflow dag".',
        });
    },
}));
/** Where a DAG of a helper's making is most likely called for. */
function lastLine(file) {
    const end = file.text.trimEnd().length;
    return { file, start: file.text.lastIndexOf("\n", end - 1) + 1, end };
}

;// CONCATENATED MODULE: ./build/src/lint/images.js


/** The images of a DAG's tasks that are known before it runs. */
function* imagesOf(dag) {
    for (const task of dag.tasks) {
        const image = task.args.get("image");
        if (image?.value.kind !== "str" || !(0,dags_images/* isContainer */.u)(task))
            continue;
        const reference = image.value.value;
        if (reference === "" || isTemplated(reference) || /\s/.test(reference))
            continue;
        yield { task, reference, place: placeOfArgument(task, image), ...(0,dags_images/* parseImage */.z)(reference) };
    }
}

;// CONCATENATED MODULE: ./build/src/lint/rules/image-not-built.js



const workflow = (tag) => `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: docker/build-push-action@v6
        with:
          push: true
          tags: ${tag}
`;
const sample = (expect) => `from airflow.sdk import DAG
from airflow.providers.docker.operators.docker import DockerOperator

with DAG("train_model", schedule=None):
    DockerOperator(
        task_id="train",
        image="seblum/cnn-skin-cancer:1.4.2",${expect}
        mem_limit="4g",
        retries=2,
    )
`;
/* harmony default export */ const image_not_built = (defineRule({
    id: "image-not-built",
    severity: "warning",
    confidence: "medium",
    what: "A task names an image of this project that nothing in the repository builds.",
    why: "The task runs whatever was pushed by hand some day, or fails because there is no such image; changes to the code never reach it.",
    fix: "Build it in a workflow, or mend the name.",
    bad: {
        "dags/train.py": sample("  # expect"),
        ".github/workflows/images.yml": workflow("seblum/cnn-skin-cnacer:1.4.2"),
    },
    good: { "dags/train.py": sample(""), ".github/workflows/images.yml": workflow("seblum/cnn-skin-cancer:1.4.2") },
    needs: "project",
    line: "3",
    check({ file, project }, report) {
        const built = project.builtImages.map((image) => image.name);
        for (const dag of file.dags)
            for (const { name, place, task } of imagesOf(dag)) {
                if (!ours(name, built) || built.some((other) => matches(name, other)))
                    continue;
                const meant = (0,nearest/* nearest */.p)(name, built);
                report(place, `Nothing in this repository builds "${name}", which "${task.taskId}" runs`, {
                    fix: meant
                        ? `Did you mean "${meant}" (${project.builtImages.find((image) => image.name === meant)?.from})?`
                        : "Add a workflow that builds it, or name an image that one builds.",
                });
            }
    },
}));
/** An image of the same owner as one that is built here. */
const ours = (name, built) => name.includes("/") && built.some((other) => !owner(other).includes("*") && owner(other) === owner(name));
const owner = (name) => name.slice(0, Math.max(0, name.lastIndexOf("/")));
/** `*` in a built name stands for what only the workflow's run knows. */
function matches(name, built) {
    if (!built.includes("*"))
        return name === built;
    const pattern = built.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
    return new RegExp(`^${pattern.join(".*")}$`).test(name) || name.split("/").at(-1) === built.split("/").at(-1);
}

;// CONCATENATED MODULE: ./build/src/lint/rules/image-not-pinned.js


/* harmony default export */ const image_not_pinned = (defineRule({
    id: "image-not-pinned",
    severity: "warning",
    confidence: "high",
    what: "A container task names its image without a tag, or with latest.",
    why: "The next push replaces what runs: tonight's training can run code that nobody reviewed, and nobody can tell which code made the model.",
    fix: "Name the version that was built: image:1.4.2, or better its digest.",
    bad: `from airflow.sdk import DAG
from airflow.providers.docker.operators.docker import DockerOperator

with DAG("train_model", schedule=None):
    DockerOperator(
        task_id="train",
        image="seblum/cnn-skin-cancer:latest",  # expect
        mem_limit="4g",
        retries=2,
    )
`,
    good: `from airflow.sdk import DAG
from airflow.providers.docker.operators.docker import DockerOperator

with DAG("train_model", schedule=None):
    DockerOperator(
        task_id="train",
        image="seblum/cnn-skin-cancer:1.4.2",
        mem_limit="4g",
        retries=2,
    )
`,
    needs: "values",
    line: "3",
    check({ file }, report) {
        for (const dag of file.dags)
            for (const { reference, name, tag, digest, place } of imagesOf(dag)) {
                if (digest || (tag !== undefined && tag !== "latest"))
                    continue;
                const how = tag ? "always means the newest image" : "has no tag, so it means latest";
                report(place, `"${reference}" ${how}: each run may use another one`, {
                    fix: `Name what was built: "${name}:<version>" or "${name}@sha256:<digest>".`,
                });
            }
    },
}));

// EXTERNAL MODULE: ./build/src/lint/rules/ids.generated.js
var ids_generated = __webpack_require__(6290);
;// CONCATENATED MODULE: ./build/src/lint/rules/import-raises.js



/* harmony default export */ const import_raises = (defineRule({
    id: "import-raises",
    severity: "error",
    confidence: "high",
    what: "The file stops with an error while Airflow reads it.",
    why: "None of its DAGs appears in Airflow, or they vanish from the schedule, and only the import errors page tells.",
    fix: "Mend the line, or move it into the task that needs it.",
    bad: `from airflow.sdk import DAG

settings = {"epochs": 10}
rate = settings["learning_rate"]  # expect

with DAG("train_model", schedule=None):
    pass
`,
    good: `from airflow.sdk import DAG, task

settings = {"epochs": 10}
rate = settings.get("learning_rate", 0.001)

with DAG("train_model", schedule=None):

    @task
    def preprocess():
        return rate

    preprocess()
`,
    needs: "values",
    line: "3",
    check({ file }, report) {
        const named = ids_generated/* ruleIds */.Z;
        for (const refusal of file.refusals)
            if (![...named, "missing-import"].includes(refusal.rule))
                reportRefusal(report, refusal);
        if (file.ended !== "raised" || !file.exception)
            return;
        const { type, message, place } = file.exception;
        const name = /'([^']+)'/.exec(message)?.[1];
        const reported = file.refusals.some((refusal) => refusal.fatal &&
            ((refusal.place.file === place.file && refusal.place.start < place.end && place.start < refusal.place.end) ||
                (name !== undefined && refusal.message.includes(`'${name}'`))));
        if (reported || file.reads.some(({ problems }) => problems.length > 0))
            return;
        // None may be the default of a variable that Airflow's environment sets.
        if (message.includes("'NoneType'") && file.reads.some(({ text }) => /environ|getenv/.test(text)))
            return;
        // Of attributes and signatures of other packages' objects less is known, and a file without a DAG hurts less.
        const sure = /\bDAG\b|@dag\b/.test(file.file.text) && !/^(AttributeError|TypeError)$/.test(type);
        report(place, message === "" ? `This stops with ${type}` : `This stops with ${type}: ${message}`, {
            severity: sure ? "error" : "warning",
        });
    },
}));

;// CONCATENATED MODULE: ./build/src/lint/rules/invalid-id.js


/* harmony default export */ const invalid_id = (defineRule({
    id: "invalid-id",
    severity: "error",
    confidence: "high",
    what: "The id of a DAG, task or group has characters that Airflow does not allow, or more than 250 of them.",
    why: "Airflow refuses the DAG: it never appears, and only the import errors page tells.",
    fix: "Use letters, digits, dashes, dots and underscores; no dots in ids of groups.",
    bad: `from airflow.sdk import DAG, task

with DAG("skin cancer: train", schedule=None):  # expect

    @task
    def preprocess():
        return "ok"

    preprocess()
`,
    good: `from airflow.sdk import DAG, task

with DAG("skin-cancer.train", schedule=None):

    @task
    def preprocess():
        return "ok"

    preprocess()
`,
    needs: "values",
    line: "3",
    check: reportRefusals("invalid-id"),
}));

;// CONCATENATED MODULE: ./build/src/lint/rules/invalid-schedule.js


/* harmony default export */ const invalid_schedule = (defineRule({
    id: "invalid-schedule",
    severity: "error",
    confidence: "high",
    what: "The schedule is neither a cron expression nor one of Airflow's words.",
    why: "Airflow refuses the DAG: it vanishes from the schedule, and only the import errors page tells.",
    fix: 'Write five fields ("30 2 * * 1-5": minute, hour, day of month, month, day of week) or a word such as "@daily".',
    bad: `from airflow.sdk import DAG, task

with DAG("train_model", schedule="0 25 * * *"):  # expect

    @task
    def preprocess():
        return "ok"

    preprocess()
`,
    good: `from airflow.sdk import DAG, task

with DAG("train_model", schedule="0 2 * * *"):

    @task
    def preprocess():
        return "ok"

    preprocess()
`,
    needs: "values",
    line: "3",
    check: reportRefusals("invalid-schedule"),
}));

;// CONCATENATED MODULE: ./build/src/lint/rules/isolated-task.js


/* harmony default export */ const isolated_task = (defineRule({
    id: "isolated-task",
    severity: "warning",
    confidence: "medium",
    what: "A task has no arrow to or from any other task of its DAG.",
    why: "It starts at once, before its input is there, and nothing waits for it: mostly an arrow was forgotten.",
    fix: "Connect it: before >> this_task, or pass the other task's output to it.",
    bad: `from airflow.sdk import DAG, task

with DAG("train_model", schedule=None):

    @task
    def preprocess():
        return "data"

    @task
    def compare(data):
        return "best"

    @task
    def deploy():
        return "served"

    compare(preprocess())
    deploy()  # expect
`,
    good: `from airflow.sdk import DAG, task

with DAG("train_model", schedule=None):

    @task
    def preprocess():
        return "data"

    @task
    def compare(data):
        return "best"

    @task
    def deploy():
        return "served"

    compare(preprocess()) >> deploy()
`,
    needs: "values",
    line: "3",
    check({ file }, report) {
        for (const dag of file.dags) {
            if (!isKnown(dag) || dag.edges.length === 0)
                continue;
            const connected = new Set(dag.edges.flatMap((edge) => [edge.upstream, edge.downstream]));
            const alone = dag.tasks.filter((task) => !connected.has(task.taskId));
            // Where several of few tasks stand alone, that is the plan.
            if (alone.length > Math.max(1, connected.size / 4))
                continue;
            for (const task of alone)
                report(task.place, `"${task.taskId}" is connected to no other task of "${dag.dagId}": it runs at once and nothing waits for it`);
        }
    },
}));

;// CONCATENATED MODULE: ./build/src/lint/rules/join-after-branch.js



/* harmony default export */ const join_after_branch = (defineRule({
    id: "join-after-branch",
    severity: "warning",
    confidence: "medium",
    what: "A task that joins the arms of a branch needs all of them to succeed.",
    why: "One arm is always skipped, so Airflow skips the join and everything after it too, and the run still ends green: the model is never deployed.",
    fix: 'Give the join trigger_rule="none_failed_min_one_success".',
    bad: `from airflow.sdk import DAG, task

with DAG("train_model", schedule=None):

    @task.branch
    def is_large():
        return "resnet"

    @task
    def resnet():
        return "model"

    @task
    def basic():
        return "model"

    @task
    def deploy():
        return "served"

    is_large() >> [resnet(), basic()] >> deploy()  # expect
`,
    good: `from airflow.sdk import DAG, task

with DAG("train_model", schedule=None):

    @task.branch
    def is_large():
        return "resnet"

    @task
    def resnet():
        return "model"

    @task
    def basic():
        return "model"

    @task(trigger_rule="none_failed_min_one_success")
    def deploy():
        return "served"

    is_large() >> [resnet(), basic()] >> deploy()
`,
    needs: "values",
    line: "3",
    check({ file }, report) {
        for (const dag of file.dags) {
            if (!isKnown(dag))
                continue;
            const reported = new Set();
            for (const branch of dag.tasks) {
                if (branch.kind !== "branch")
                    continue;
                const choices = choicesOf(branch);
                if (choices?.several)
                    continue;
                const arms = directly(dag, branch.taskId);
                const possible = choices?.complete ? arms.filter((arm) => choices.ids.some((c) => leadsTo(c.id, arm))) : arms;
                for (const chosen of possible) {
                    const skipped = skippedAfter(dag, arms, chosen);
                    for (const { task, because } of skipped.joins) {
                        if (reported.has(task.taskId))
                            continue;
                        reported.add(task.taskId);
                        report(task.place, `When "${branch.taskId}" chooses "${chosen}", "${because}" is skipped, and so is "${task.taskId}", because it needs all of its upstream tasks`);
                    }
                }
            }
        }
    },
}));
const directly = (dag, id) => dag.edges.filter((edge) => edge.upstream === id).map((edge) => edge.downstream);
const leadsTo = (choice, arm) => choice === arm || arm.startsWith(`${choice}.`);
/** Plays one choice: the other arms are skipped, and what they bring down with them among the tasks that the choice should reach. */
function skippedAfter(dag, arms, chosen) {
    const reached = downstreamOf(dag, chosen).add(chosen);
    const skipped = new Set(arms.filter((arm) => !reached.has(arm)));
    const joins = [];
    const open = new Set(dag.tasks);
    for (let changed = true; changed;) {
        changed = false;
        for (const task of open) {
            if (skipped.has(task.taskId))
                continue;
            const upstream = dag.edges.filter((edge) => edge.downstream === task.taskId).map((edge) => edge.upstream);
            const because = upstream.find((id) => skipped.has(id));
            if (because === undefined)
                continue;
            const all = task.triggerRule === "all_success" || task.triggerRule === "none_skipped";
            const min = task.triggerRule === "none_failed_min_one_success" || task.triggerRule === "one_success";
            if (!all && !(min && upstream.every((id) => skipped.has(id))))
                continue;
            skipped.add(task.taskId);
            open.delete(task);
            changed = true;
            // What comes after a skipped join follows from it.
            if (all && reached.has(task.taskId) && !joins.some((join) => join.task.taskId === because))
                joins.push({ task, because });
        }
    }
    return { joins };
}

;// CONCATENATED MODULE: ./build/src/lint/rules/missing-argument.js


/* harmony default export */ const missing_argument = (defineRule({
    id: "missing-argument",
    severity: "error",
    confidence: "high",
    what: "An operator or DAG lacks an argument that it needs.",
    why: "Airflow refuses the file: its DAGs vanish from the schedule, and only the import errors page tells.",
    fix: "Add the argument.",
    bad: `from airflow import DAG
from airflow.providers.standard.operators.bash import BashOperator

with DAG("train_model", schedule=None):
    BashOperator(task_id="train", retries=2)  # expect
`,
    good: `from airflow import DAG
from airflow.providers.standard.operators.bash import BashOperator

with DAG("train_model", schedule=None):
    BashOperator(task_id="train", bash_command="python -m train", retries=2)
`,
    needs: "values",
    line: "3",
    check: reportRefusals("missing-argument"),
}));

;// CONCATENATED MODULE: ./build/src/lint/rules/no-explicit-schedule.js




/* harmony default export */ const no_explicit_schedule = (defineRule({
    id: "no-explicit-schedule",
    severity: "warning",
    confidence: "high",
    what: "A DAG does not say when it runs.",
    why: "The default differs: Airflow 2 runs the DAG every day, Airflow 3 never. After an upgrade the nightly training just stops.",
    fix: 'Write the schedule: schedule="@daily", or schedule=None for a DAG that is only triggered.',
    bad: `from airflow.sdk import DAG, task

with DAG("train_model"):  # expect

    @task
    def preprocess():
        return "ok"

    preprocess()
`,
    good: `from airflow.sdk import DAG, task

with DAG("train_model", schedule=None):

    @task
    def preprocess():
        return "ok"

    preprocess()
`,
    needs: "values",
    line: "3",
    check({ file, project }, report) {
        for (const dag of file.dags) {
            if (dag.status === "unknown" || given(dag.args, "schedule", "schedule_interval", "timetable"))
                continue;
            // A SubDagOperator's child runs when its parent does.
            if (file.dags.some(({ dagId }) => dag.dagId.startsWith(`${dagId}.`)))
                continue;
            if (!isKnown(dag) && unpacksAnything(dag.place))
                continue;
            const now = project.airflow.line === "3"
                ? "Airflow 3 never starts it by itself"
                : "Airflow 2 runs it every day, Airflow 3 would not run it at all";
            report(dag.place, `"${dag.dagId}" has no schedule: ${now}`);
        }
    },
}));
/** Whether `**something` stands near the DAG's arguments: the schedule may be in it. */
function unpacksAnything(place) {
    const meets = (node) => node.start <= place.end && node.start + node.length >= place.start;
    for (const node of walk(place.file.tree, meets))
        if (node.nodeType === syntax/* Kind */.b8.Argument && node.d.argCategory === 2 && meets(node))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./build/src/lint/rules/python-syntax.js



/* harmony default export */ const python_syntax = (defineRule({
    id: "python-syntax",
    severity: "error",
    confidence: "high",
    what: "Python cannot read the file.",
    why: "Airflow cannot load any DAG of this file: they vanish from the schedule, and only the import errors page tells.",
    fix: "Mend this line first: errors further down may only follow from it.",
    bad: `from airflow.sdk import DAG

with DAG("train_model", schedule=None)  # expect
    pass
`,
    good: `from airflow.sdk import DAG, task

with DAG("train_model", schedule=None):

    @task
    def preprocess():
        return "ok"

    preprocess()
`,
    needs: "syntax",
    line: "3",
    check({ file }, report) {
        for (const source of sourcesOf(file)) {
            const [first, ...others] = source.problems;
            if (!first || isParserLimit(first))
                continue;
            const place = { file: source, start: first.start, end: first.end };
            if (/^print\s+[^=(\s]/.test(lineAt(source.text, first.start))) {
                report(place, "This print is Python 2: Python 3 cannot read the file", { fix: "Write print(...)." });
                continue;
            }
            if (/^(<{7}|={7}|>{7})/.test(lineAt(source.text, first.start))) {
                report(place, "A merge conflict was left here", {
                    fix: "Keep one of the two versions, and take the markers out.",
                });
                continue;
            }
            const more = others.length > 0 ? ` (and ${others.length} more below)` : "";
            report(place, `Python cannot read this: ${first.message.replace(/\.$/, "")}${more}`);
        }
    },
}));
function lineAt(text, offset) {
    const start = text.lastIndexOf("\n", Math.max(0, offset - 1)) + 1;
    return text.slice(start, start + 200).trimStart();
}

;// CONCATENATED MODULE: ./build/src/lint/rules/runtime-varying-value.js



/* harmony default export */ const runtime_varying_value = (defineRule({
    id: "runtime-varying-value",
    severity: "error",
    confidence: "high",
    what: "A DAG or task is made with a value that is another one at each reading of the file.",
    why: "Airflow reads the file about every 30 seconds. With start_date=now() no run ever becomes due; with any other argument the DAG changes each time, and Airflow 3 stores a new version of it each time.",
    fix: "Write a fixed value, or work the value out when the task runs, inside it or by a template such as {{ ds }}.",
    bad: `from datetime import datetime

from airflow.sdk import DAG, task

with DAG("train_model", schedule="@daily", start_date=datetime.now()):  # expect

    @task
    def preprocess():
        return "ok"

    preprocess()
`,
    good: `from datetime import datetime

from airflow.sdk import DAG, task

with DAG("train_model", schedule="@daily", start_date=datetime(2025, 1, 1)):

    @task
    def preprocess():
        return datetime.now().isoformat()

    preprocess()
`,
    needs: "values",
    line: "3",
    check({ file }, report) {
        const varying = file.calls.filter((call) => varies(call));
        if (varying.length === 0)
            return;
        for (const call of varying) {
            const owner = ownerOf(call.place, file.dags);
            if (!owner)
                continue;
            const name = owner.argument === "default_args" ? (keywordOf(call.place) ?? owner.argument) : owner.argument;
            report(call.place, `${quote(call.place)} gives ${owner.who} another ${name} each time Airflow reads this file`, {
                severity: /^(start_date|end_date|schedule\w*|(dag|task|group)_id)$/.test(name) ? "error" : "warning",
                fix: remedy(name),
            });
        }
    },
}));
/** The DAG or task that is made with what the call returns. */
function ownerOf(call, dags) {
    for (const { dagId, args, tasks } of dags) {
        for (const [argument, value] of args)
            if (gives(value, call))
                return { who: argument === "default_args" ? `every task of "${dagId}"` : `the DAG "${dagId}"`, argument };
        for (const task of tasks)
            for (const [argument, value] of task.args)
                if (gives(value, call))
                    return {
                        who: task.fromDefaults.has(argument) ? `every task of "${dagId}"` : `the task "${task.taskId}"`,
                        argument,
                    };
    }
    return undefined;
}
/** The keyword or key that the call is the value of: `start_date` in `{"start_date": now()}`. */
function keywordOf(call) {
    let found;
    const covers = (node) => node.start <= call.start && node.start + node.length >= call.end;
    for (const node of walk(call.file.tree, covers)) {
        if (!covers(node) || node.start === call.start)
            continue;
        if (node.nodeType === syntax/* Kind */.b8.Argument && node.d.name)
            found = node.d.name.d.value;
        if (node.nodeType === syntax/* Kind */.b8.DictionaryKeyEntry)
            found = stringOf(node.d.keyExpr) ?? found;
    }
    return found;
}
/** Another value at each reading; those that change once a day (`days_ago`, `pendulum.today`) are left alone. */
const varies = ({ target }) => /^(datetime\.datetime\.(now|utcnow|today)|pendulum\.now|airflow(\.\w+)*\.timezone\.utcnow|time\.time(_ns)?|uuid\.uuid[14]|random\.(random|randint|choice|uniform|randrange)|secrets\.token_\w+)$/.test(target);
/** The call stands in the argument itself, or in what the name in the argument was given. */
function gives({ place }, call) {
    if (call.file !== place.file)
        return false;
    if (call.start >= place.start && call.end <= place.end)
        return true;
    const name = place.file.text.slice(place.start, place.end);
    if (!/^[A-Za-z_]\w*$/.test(name))
        return false;
    for (const node of nodesOf(place.file)) {
        if (node.nodeType !== syntax/* Kind */.b8.Assignment || node.d.leftExpr.nodeType !== syntax/* Kind */.b8.Name)
            continue;
        const { rightExpr } = node.d;
        if (node.d.leftExpr.d.value === name &&
            call.start >= rightExpr.start &&
            call.end <= rightExpr.start + rightExpr.length)
            return true;
    }
    return false;
}
const remedy = (name) => name === "start_date" || name === "end_date"
    ? `Write a fixed date: ${name}=datetime(2025, 1, 1).`
    : name === "dag_id" || name === "task_id" || name === "group_id"
        ? "Write a fixed id."
        : "Write a fixed value, or a template that is filled in when the task runs, such as {{ ds }}.";

;// CONCATENATED MODULE: ./build/src/lint/rules/schedule-without-start-date.js


/* harmony default export */ const schedule_without_start_date = (defineRule({
    id: "schedule-without-start-date",
    severity: "error",
    confidence: "high",
    what: "A DAG has a schedule, but neither it nor its tasks have a start date.",
    why: "Airflow 2 refuses the DAG: it vanishes from the schedule, and only the import errors page tells.",
    fix: "Give the DAG a fixed start date: start_date=datetime(2025, 1, 1).",
    bad: `from airflow import DAG
from airflow.operators.empty import EmptyOperator

with DAG("train_model", schedule="@daily"):  # expect
    EmptyOperator(task_id="start")
`,
    good: `from datetime import datetime

from airflow import DAG
from airflow.operators.empty import EmptyOperator

with DAG("train_model", schedule="@daily", start_date=datetime(2025, 1, 1)):
    EmptyOperator(task_id="start")
`,
    needs: "values",
    line: "2",
    check: reportRefusals("schedule-without-start-date"),
}));

;// CONCATENATED MODULE: ./build/src/lint/rules/secret-in-plain-environment.js


/* harmony default export */ const secret_in_plain_environment = (defineRule({
    id: "secret-in-plain-environment",
    severity: "error",
    confidence: "medium",
    what: "A secret is handed to a container as a plain environment variable.",
    why: "It stands readable in the task's page in Airflow, in its logs on errors, in the pod's description and in docker inspect.",
    fix: "Kubernetes: secrets=[Secret(…)]; Docker: private_environment, filled from a connection when the task runs.",
    bad: `from airflow.sdk import DAG
from airflow.providers.docker.operators.docker import DockerOperator

with DAG("train_model", schedule=None):
    DockerOperator(
        task_id="train",
        image="seblum/cnn-skin-cancer:1.4.2",
        environment={"AWS_SECRET_ACCESS_KEY": "k7Rw2pXq9LmZ4tVb"},  # expect
        mem_limit="4g",
        retries=2,
    )
`,
    good: `import os

from airflow.sdk import DAG
from airflow.providers.docker.operators.docker import DockerOperator

with DAG("train_model", schedule=None):
    DockerOperator(
        task_id="train",
        image="seblum/cnn-skin-cancer:1.4.2",
        environment={"MLFLOW_EXPERIMENT_NAME": "cnn_skin_cancer"},
        private_environment={"AWS_SECRET_ACCESS_KEY": os.environ["AWS_SECRET_ACCESS_KEY"]},
        mem_limit="4g",
        retries=2,
    )
`,
    needs: "values",
    line: "3",
    check({ file }, report) {
        for (const { task, argument, name, place } of exposedSecrets(file))
            report(place, `"${task.taskId}" hands ${name} to its container in plain ${argument}`, {
                fix: task.kind === "kubernetes"
                    ? `Put it in a Kubernetes secret: secrets=[Secret("env", "${name}", "<secret>", "<key>")].`
                    : `Move ${name} to private_environment, and fill it from a connection or the environment.`,
            });
    },
}));

;// CONCATENATED MODULE: ./build/src/lint/rules/templated-bash-injection.js


/* harmony default export */ const templated_bash_injection = (defineRule({
    id: "templated-bash-injection",
    severity: "error",
    confidence: "high",
    what: "A shell command has text of whoever triggers the run pasted into it.",
    why: "Who may trigger the DAG may run any command on the worker, with its credentials: a value such as ; curl … | sh is enough (compare CVE-2026-30898).",
    fix: 'Pass the value through the environment, and quote it in the command: env={"EPOCHS": "{{ params.epochs }}"}, append_env=True, "$EPOCHS".',
    bad: `from airflow.sdk import DAG
from airflow.providers.standard.operators.bash import BashOperator

with DAG("train_model", schedule=None):
    BashOperator(
        task_id="train",
        bash_command="python -m train --data {{ dag_run.conf['data'] }}",  # expect
        retries=2,
    )
`,
    good: `from airflow.sdk import DAG
from airflow.providers.standard.operators.bash import BashOperator

with DAG("train_model", schedule=None):
    BashOperator(
        task_id="train",
        bash_command='python -m train --data "$DATA"',
        env={"DATA": "{{ dag_run.conf['data'] }}"},
        append_env=True,
        retries=2,
    )
`,
    needs: "values",
    line: "3",
    check({ file }, report) {
        for (const dag of file.dags)
            for (const task of dag.tasks) {
                const argument = commands.find(([operator]) => operator.test(task.operator));
                const command = argument && task.args.get(argument[1]);
                const text = textOf(command?.value);
                if (!command || text === undefined)
                    continue;
                const pasted = pastes(text, dag);
                if (!pasted)
                    continue;
                const place = command.value.kind === "str" && command.value.place ? command.value.place : command.place;
                const name = /["'](\w+)["']|params\.(\w+)/.exec(pasted)?.slice(1).find(Boolean)?.toUpperCase() ?? "VALUE";
                report(place, `"${task.taskId}" pastes {{ ${pasted} }} into its shell command: who triggers the run decides what is executed`, {
                    fix: `Pass it through the environment, and quote it: env={"${name}": "{{ ${pasted.replaceAll('"', "'")} }}"}, append_env=True, and "$${name}" in the command.`,
                });
            }
    },
}));
const commands = [
    [/\.BashOperator$/, "bash_command"],
    [/\.BashSensor$/, "bash_command"],
    [/\.SSHOperator$/, "command"],
];
function pastes(text, dag) {
    for (const [, inner = ""] of text.matchAll(/\{\{-?([\s\S]*?)-?\}\}/g)) {
        const expression = inner.trim();
        const param = /(?:^|[^.\w])params(?:\.(\w+)|\[\s*["'](\w+)["']\s*\]|\.get\(\s*["'](\w+)["'])/.exec(expression);
        const name = param?.[1] ?? param?.[2] ?? param?.[3];
        if (name !== undefined && !isChecked(dag, name))
            return expression;
        if (/\bdag_run\.conf\b/.test(expression))
            return expression;
    }
    return undefined;
}
/** Airflow lets only numbers, booleans or listed words through such a param; it is unknown for a param of another file. */
function isChecked(dag, name) {
    const params = dag.args.get("params")?.value;
    if (!params)
        return false;
    for (const { key, value } of textEntries(params)) {
        if (key !== name || value.kind !== "instance")
            continue;
        const schema = value.attributes.get("schema");
        const read = (field) => value.attributes.get(field) ?? (schema && [...textEntries(schema)].find((entry) => entry.key === field)?.value);
        const type = textOf(read("type"));
        return (type === "integer" ||
            type === "number" ||
            type === "boolean" ||
            read("enum") !== undefined ||
            read("const") !== undefined ||
            read("pattern") !== undefined);
    }
    return false;
}

;// CONCATENATED MODULE: ./build/src/lint/rules/top-level-connection-get.js


/* harmony default export */ const top_level_connection_get = (defineRule({
    id: "top-level-connection-get",
    severity: "warning",
    confidence: "high",
    what: "An Airflow connection is read outside of tasks.",
    why: "Airflow runs this line each time it reads the file, about every 30 seconds: a query to its database or secrets store each time. A connection that is missing takes the whole DAG away.",
    fix: "Call it inside the task that needs the connection, or hand the operator the connection's id.",
    bad: `from airflow.hooks.base import BaseHook
from airflow.sdk import DAG, task

minio = BaseHook.get_connection("minio")  # expect

with DAG("train_model", schedule=None):

    @task
    def preprocess():
        return minio.host

    preprocess()
`,
    good: `from airflow.hooks.base import BaseHook
from airflow.sdk import DAG, task

with DAG("train_model", schedule=None):

    @task
    def preprocess():
        return BaseHook.get_connection("minio").host

    preprocess()
`,
    needs: "values",
    line: "3",
    check({ file }, report) {
        for (const { target, place } of file.calls)
            if (/^airflow\.(?:\w+\.)*(\w*Hook\.get_connections?|Connection\.(get|get_connection_from_secrets))$/.test(target))
                report(place, `${quote(place)} runs each time Airflow reads this file, about every 30 s`);
    },
}));

;// CONCATENATED MODULE: ./build/src/lint/rules/top-level-io.js


/* harmony default export */ const top_level_io = (defineRule({
    id: "top-level-io",
    severity: "error",
    confidence: "medium",
    what: "The network, a database or another program is called outside of tasks.",
    why: "Airflow runs this line each time it reads the file, about every 30 seconds, and before each task. When the other side is slow or down, reading takes too long and the DAG vanishes.",
    fix: "Call it inside the task that needs the answer.",
    bad: `import requests
from airflow.sdk import DAG, task

classes = requests.get("https://labels.example.org/skin").json()  # expect

with DAG("train_model", schedule=None):

    @task
    def preprocess():
        return classes

    preprocess()
`,
    good: `import requests
from airflow.sdk import DAG, task

with DAG("train_model", schedule=None):

    @task
    def preprocess():
        return requests.get("https://labels.example.org/skin").json()

    preprocess()
`,
    needs: "values",
    line: "3",
    check({ file }, report) {
        const done = new Set();
        for (const { target, place } of file.calls) {
            const what = reaches(target);
            const key = `${place.file.path}:${place.file.position(place.start).line}`;
            if (!what || done.has(key))
                continue;
            done.add(key);
            report(place, `${quote(place)} ${what} each time Airflow reads this file, about every 30 s`);
        }
    },
}));
const reaches = (target) => calls.find(([pattern]) => pattern.test(target))?.[1];
/** Calls that leave the process for sure; making a client object mostly does not. */
const calls = [
    [/^(requests|httpx)\.(get|post|put|patch|delete|head|options|request|stream)$/, "calls the network"],
    [/^requests\.(Session|session|sessions\.Session)\.(get|post|put|patch|delete|head|request)$/, "calls the network"],
    [/^httpx\.(Async)?Client\.(get|post|put|patch|delete|head|request)$/, "calls the network"],
    [/^urllib\.request\.(urlopen|urlretrieve)$/, "calls the network"],
    [/^boto3\.(client|resource|session\.Session\.client|Session\.client)\.\w+$/, "calls AWS"],
    [/^google\.cloud\.\w+(\.\w+)*\.\w*Client\.(?!from_)\w+$/, "calls Google Cloud"],
    [
        /^(smtplib\.SMTP(_SSL)?|ftplib\.FTP(_TLS)?|socket\.create_connection|paramiko\.\w*Client\.connect)$/,
        "calls the network",
    ],
    [
        /^(psycopg2?|psycopg2\.\w+|pymysql|MySQLdb|mysql\.connector|pyodbc|cx_Oracle|oracledb|snowflake\.connector|pymssql)\.connect$/,
        "opens a database",
    ],
    [/^sqlalchemy\.(engine\.)?create_engine\.(connect|execute|begin|raw_connection)$/, "opens a database"],
    [/^pandas\.read_(sql|sql_query|sql_table|gbq)$/, "asks a database"],
    [/^subprocess\.(run|call|check_call|check_output|Popen|getoutput|getstatusoutput)$/, "starts another program"],
    [/^os\.(system|popen|spawn\w+|execv?p?e?)$/, "starts another program"],
    [/^time\.sleep$/, "waits"],
    [
        /^airflow\.(?:\w+\.)*\w+Hook\.(get_conn|get_records|get_first|get_pandas_df|get_df|run|read_key|list_keys|get_key|load_\w+|download\w*|execute\w*)$/,
        "calls the outside",
    ],
];

;// CONCATENATED MODULE: ./build/src/lint/rules/top-level-mlflow-call.js


/* harmony default export */ const top_level_mlflow_call = (defineRule({
    id: "top-level-mlflow-call",
    severity: "error",
    confidence: "high",
    what: "MLflow is called outside of tasks.",
    why: "Airflow runs this line each time it reads the file, about every 30 seconds, and before each task. While MLflow is slow or down, reading runs into Airflow's time limit and the DAG vanishes.",
    fix: "Call it inside the task that needs it.",
    bad: `import mlflow
from airflow.sdk import DAG, task

model = mlflow.pyfunc.load_model("models:/cnn_skin_cancer/3")  # expect

with DAG("serve_model", schedule=None):

    @task
    def predict():
        return str(model)

    predict()
`,
    good: `import mlflow
from airflow.sdk import DAG, task

with DAG("serve_model", schedule=None):

    @task
    def predict():
        model = mlflow.pyfunc.load_model("models:/cnn_skin_cancer/3")
        return str(model)

    predict()
`,
    needs: "values",
    line: "3",
    check({ file }, report) {
        const done = new Set();
        const called = new Set(file.calls.map(({ target }) => target));
        for (const { target, place } of file.calls) {
            if (!target.startsWith("mlflow.") || local.test(target) || isOfAnswer(target, called))
                continue;
            const key = `${place.file.path}:${place.file.position(place.start).line}`;
            if (done.has(key))
                continue;
            done.add(key);
            report(place, `${quote(place)} asks MLflow each time Airflow reads this file, about every 30 s`, {
                fix: `Call it inside the task that needs ${need(target)}.`,
            });
        }
    },
}));
/** Calls that do not ask the server. */
const local = /^mlflow\.((\w+\.)*(Mlflow|Tracking)Client|set_tracking_uri|get_tracking_uri|set_registry_uri|get_registry_uri|is_tracking_uri_set|(\w+\.)?autolog|(models\.)?(ModelSignature|infer_signature)|(types|entities|exceptions)\.\w+(\.\w+)*)$/;
/** A call on what an earlier call returned: `mlflow.get_run.info.lower`. A client's methods do ask the server. */
function isOfAnswer(target, called) {
    for (let dot = target.lastIndexOf("."); dot > 0; dot = target.lastIndexOf(".", dot - 1)) {
        const before = target.slice(0, dot);
        if (called.has(before) && !before.endsWith("Client"))
            return true;
    }
    return false;
}
const need = (target) => /load_model|Model/.test(target)
    ? "the model"
    : /experiment/.test(target)
        ? "the experiment"
        : /run/.test(target)
            ? "the run"
            : "the answer";

;// CONCATENATED MODULE: ./build/src/lint/rules/top-level-variable-get.js



/* harmony default export */ const top_level_variable_get = (defineRule({
    id: "top-level-variable-get",
    severity: "warning",
    confidence: "high",
    what: "An Airflow Variable is read outside of tasks.",
    why: "Airflow runs this line each time it reads the file, about every 30 seconds, and before each task: each is a query to its database. A Variable that is missing takes the whole DAG away.",
    fix: "Read it inside the task that needs it, or by a template: {{ var.value.name }}.",
    bad: `from airflow.models import Variable
from airflow.sdk import DAG, task

epochs = Variable.get("epochs")  # expect

with DAG("train_model", schedule=None):

    @task
    def preprocess():
        return epochs

    preprocess()
`,
    good: `from airflow.models import Variable
from airflow.sdk import DAG, task

with DAG("train_model", schedule=None):

    @task
    def preprocess():
        return Variable.get("epochs")

    preprocess()
`,
    needs: "values",
    line: "3",
    check({ file }, report) {
        for (const { target, place, args } of file.calls) {
            if (!/^airflow\.(?:\w+\.)*Variable\.(get|set|delete|update)$/.test(target))
                continue;
            const name = textOf(args.get(0) ?? args.get("key"));
            const verb = target.endsWith(".get") ? "asks" : "writes to";
            report(place, `${quote(place)} ${verb} Airflow's database each time Airflow reads this file, about every 30 s`, {
                fix: name
                    ? `Move it into the task, or write "{{ var.value.${name} }}" in an argument that takes templates.`
                    : "Move it into the task that needs it.",
            });
        }
    },
}));

;// CONCATENATED MODULE: ./build/src/lint/rules/training-without-retries.js


/* harmony default export */ const training_without_retries = (defineRule({
    id: "training-without-retries",
    severity: "warning",
    confidence: "medium",
    what: "A training task is not tried again when it fails.",
    why: "A lost connection to MLflow or an evicted pod ends the run at once, and the night's training is gone.",
    fix: "Add retries=2, to the task or to default_args.",
    bad: `from airflow.sdk import DAG, task

with DAG("train_model", schedule=None):

    @task
    def train_basic():
        return "model"

    train_basic()  # expect
`,
    good: `from airflow.sdk import DAG, task

with DAG("train_model", schedule=None):

    @task(retries=2)
    def train_basic():
        return "model"

    train_basic()
`,
    needs: "values",
    line: "3",
    check({ file }, report) {
        for (const dag of file.dags) {
            if (!isKnown(dag))
                continue;
            for (const task of dag.tasks)
                if (trains(task) && neverRetried(task))
                    report(task.place, `"${task.taskId}" has no retries: the first hiccup ends the training`);
        }
    },
}));
function neverRetried({ args }) {
    const retries = args.get("retries")?.value;
    return retries === undefined || retries.kind === "none" || (retries.kind === "int" && retries.value === 0n);
}
const working = new Set(["python", "bash", "docker", "kubernetes", "virtualenv", "other"]);
/** By its id: train, training, retrain, fit, finetune as words, but not data or settings for it. */
function trains({ taskId, kind }) {
    if (!working.has(kind))
        return false;
    const words = (taskId.split(".").at(-1) ?? taskId)
        .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
        .toLowerCase()
        .split(/[^a-z]+/);
    return (words.some((word) => /^(re)?train(ing)?$|^fit$|^fine_?tun(e|ing)$/.test(word)) &&
        !words.some((word) => notTraining.test(word)));
}
const notTraining = /^(data|dataset|datasets|test|split|set|sets|prepare|preparation|check|wait|start|end|stop|finish|begin|notify|delete|cleanup|clean|get|load|upload|download|create|trigger|config|params|report|evaluate|evaluation|done|complete|completed|status|sensor|features|after|before)$/;

;// CONCATENATED MODULE: ./build/src/python/names.js
/**
 * Names that nothing defines: a scope pass over the tree, as Python's own compiler does it (a binding anywhere in a scope binds the
 * name in all of it). Not sensitive to the order of statements: it finds names that are bound nowhere, never names used too early.
 * Where the source can bind names that the text does not show (star imports, `exec`), it stays quiet.
 */

/** All names of a module that are read and bound nowhere, in the order of the text. */
function undefinedNames(tree) {
    const pass = new ScopePass(tree);
    pass.block(tree.d.statements, pass.module, false);
    if (pass.opaque)
        return [];
    return pass.loads
        .filter((load) => !isBound(load.node.d.value, load.scope) && !builtins.has(load.node.d.value))
        .map(({ node, scope, inFunction }) => ({
        name: node.d.value,
        start: node.start,
        end: node.start + node.length,
        inFunction,
        visible: () => visibleFrom(scope),
    }))
        .sort((a, b) => a.start - b.start);
}
/** Class scopes are seen only by code that stands in them directly. */
function isBound(name, from) {
    for (let scope = from; scope; scope = scope.parent) {
        if (scope.kind === "class" && scope !== from)
            continue;
        if (scope.bound.has(name))
            return true;
        if (scope.kind === "class" && (name === "__module__" || name === "__qualname__"))
            return true;
        if (scope.kind === "function" && name === "__class__")
            return true;
    }
    return false;
}
function visibleFrom(from) {
    const names = [];
    for (let scope = from; scope; scope = scope.parent)
        if (scope.kind !== "class" || scope === from)
            names.push(...scope.bound);
    return [...names, ...builtins];
}
class ScopePass {
    module = { kind: "module", parent: undefined, bound: new Set(), globals: new Set() };
    loads = [];
    /** Names may be bound that the text does not show. */
    opaque = false;
    #lazyAnnotations;
    constructor(tree) {
        this.#lazyAnnotations = tree.d.statements.some((statement) => statement.nodeType === syntax/* Kind */.b8.StatementList &&
            statement.d.statements.some((s) => s.nodeType === syntax/* Kind */.b8.ImportFrom &&
                s.d.module.d.nameParts[0]?.d.value === "__future__" &&
                s.d.imports.some((i) => i.d.name.d.value === "annotations")));
    }
    block(nodes, scope, inFunction) {
        for (const node of nodes)
            if (node)
                this.visit(node, scope, inFunction);
    }
    visit(node, scope, inFunction) {
        switch (node.nodeType) {
            case syntax/* Kind */.b8.Name:
                this.loads.push({ node, scope, inFunction });
                return;
            case syntax/* Kind */.b8.MemberAccess:
                this.visit(node.d.leftExpr, scope, inFunction);
                return;
            case syntax/* Kind */.b8.Argument:
                this.visit(node.d.valueExpr, scope, inFunction);
                return;
            case syntax/* Kind */.b8.StringList:
                // Not what an annotation's text names.
                this.block(node.d.strings, scope, inFunction);
                return;
            case syntax/* Kind */.b8.Function:
                this.#function(node, scope, inFunction);
                return;
            case syntax/* Kind */.b8.Lambda:
                this.#lambda(node, scope, inFunction);
                return;
            case syntax/* Kind */.b8.Class:
                this.#class(node, scope, inFunction);
                return;
            case syntax/* Kind */.b8.Comprehension:
                this.#comprehension(node, scope, inFunction);
                return;
            case syntax/* Kind */.b8.Assignment:
                this.visit(node.d.rightExpr, scope, inFunction);
                this.#globalsItem(node.d.leftExpr);
                this.#target(node.d.leftExpr, scope, inFunction);
                return;
            case syntax/* Kind */.b8.AugmentedAssignment:
                this.visit(node.d.rightExpr, scope, inFunction);
                this.#target(node.d.destExpr, scope, inFunction);
                return;
            case syntax/* Kind */.b8.AssignmentExpression:
                this.visit(node.d.rightExpr, scope, inFunction);
                this.#bind(node.d.name.d.value, scope);
                return;
            case syntax/* Kind */.b8.TypeAnnotation:
                this.#target(node.d.valueExpr, scope, inFunction);
                if (scope.kind !== "function")
                    this.#annotation(node.d.annotation, scope, inFunction);
                return;
            case syntax/* Kind */.b8.For:
                this.visit(node.d.iterableExpr, scope, inFunction);
                this.#target(node.d.targetExpr, scope, inFunction);
                this.block([node.d.forSuite, node.d.elseSuite], scope, inFunction);
                return;
            case syntax/* Kind */.b8.WithItem:
                this.visit(node.d.expr, scope, inFunction);
                if (node.d.target)
                    this.#target(node.d.target, scope, inFunction);
                return;
            case syntax/* Kind */.b8.Del:
                for (const target of node.d.targets)
                    this.#target(target, scope, inFunction);
                return;
            case syntax/* Kind */.b8.Try:
                this.#try(node, scope, inFunction);
                return;
            case syntax/* Kind */.b8.If:
                this.#if(node, scope, inFunction);
                return;
            case syntax/* Kind */.b8.Import:
                for (const item of node.d.list) {
                    const name = item.d.alias ?? item.d.module.d.nameParts[0];
                    if (name)
                        this.#bind(name.d.value, scope);
                }
                return;
            case syntax/* Kind */.b8.ImportFrom:
                if (node.d.isWildcardImport)
                    this.opaque = true;
                for (const item of node.d.imports)
                    this.#bind((item.d.alias ?? item.d.name).d.value, scope);
                return;
            case syntax/* Kind */.b8.Global:
                for (const { d } of node.d.targets) {
                    scope.globals.add(d.value);
                    this.module.bound.add(d.value);
                }
                return;
            case syntax/* Kind */.b8.Nonlocal:
                return;
            case syntax/* Kind */.b8.Call:
                this.#call(node.d.leftExpr);
                this.block([node.d.leftExpr, ...node.d.args], scope, inFunction);
                return;
            case syntax/* Kind */.b8.TypeAlias: {
                this.#bind(node.d.name.d.value, scope);
                const inner = this.#typeParameters(node.d.typeParams, scope);
                this.visit(node.d.expr, inner, true);
                return;
            }
            case syntax/* Kind */.b8.PatternCapture:
                if (!node.d.isWildcard)
                    this.#bind(node.d.target.d.value, scope);
                return;
            case syntax/* Kind */.b8.PatternAs:
                if (node.d.target)
                    this.#bind(node.d.target.d.value, scope);
                this.block(node.d.orPatterns, scope, inFunction);
                return;
            case syntax/* Kind */.b8.PatternMappingExpandEntry:
                this.#bind(node.d.target.d.value, scope);
                return;
            case syntax/* Kind */.b8.PatternClassArgument:
                this.visit(node.d.pattern, scope, inFunction);
                return;
            case syntax/* Kind */.b8.Error:
                this.opaque = true;
                return;
            default:
                this.block((0,syntax/* children */.Y_)(node), scope, inFunction);
                return;
        }
    }
    #bind(name, scope) {
        (scope.globals.has(name) ? this.module : scope).bound.add(name);
    }
    #target(node, scope, inFunction) {
        switch (node.nodeType) {
            case syntax/* Kind */.b8.Name:
                this.#bind(node.d.value, scope);
                return;
            case syntax/* Kind */.b8.Tuple:
            case syntax/* Kind */.b8.List:
                for (const item of node.d.items)
                    this.#target(item, scope, inFunction);
                return;
            case syntax/* Kind */.b8.Unpack:
                this.#target(node.d.expr, scope, inFunction);
                return;
            default:
                this.visit(node, scope, inFunction);
                return;
        }
    }
    #annotation(node, scope, inFunction) {
        if (node && !this.#lazyAnnotations)
            this.visit(node, scope, inFunction);
    }
    #typeParameters(list, scope) {
        if (!list)
            return scope;
        const bound = new Set(list.d.params.map((p) => p.d.name.d.value));
        const inner = { kind: "function", parent: scope, bound, globals: new Set() };
        for (const param of list.d.params)
            this.block([param.d.boundExpr, param.d.defaultExpr], inner, true);
        return inner;
    }
    #parameters(params, outer, inner, inFunction) {
        for (const param of params) {
            if (param.d.defaultValue)
                this.visit(param.d.defaultValue, outer, inFunction);
            if (param.d.name)
                inner.bound.add(param.d.name.d.value);
        }
    }
    #function(node, scope, inFunction) {
        this.block(node.d.decorators, scope, inFunction);
        this.#bind(node.d.name.d.value, scope);
        const outer = this.#typeParameters(node.d.typeParams, scope);
        for (const param of node.d.params)
            this.#annotation(param.d.annotation, outer, inFunction);
        this.#annotation(node.d.returnAnnotation, outer, inFunction);
        const inner = { kind: "function", parent: outer, bound: new Set(), globals: new Set() };
        this.#parameters(node.d.params, outer, inner, inFunction);
        declareGlobals(node.d.suite, inner);
        this.visit(node.d.suite, inner, true);
    }
    #lambda(node, scope, inFunction) {
        const inner = { kind: "function", parent: scope, bound: new Set(), globals: new Set() };
        this.#parameters(node.d.params, scope, inner, inFunction);
        this.visit(node.d.expr, inner, true);
    }
    #class(node, scope, inFunction) {
        this.block(node.d.decorators, scope, inFunction);
        this.#bind(node.d.name.d.value, scope);
        const outer = this.#typeParameters(node.d.typeParams, scope);
        this.block(node.d.arguments, outer, inFunction);
        const inner = { kind: "class", parent: outer, bound: new Set(), globals: new Set() };
        this.visit(node.d.suite, inner, inFunction);
    }
    /** The first iterable belongs to the scope around; a walrus binds there too. */
    #comprehension(node, scope, inFunction) {
        const inner = { kind: "function", parent: scope, bound: new Set(), globals: new Set() };
        let first = true;
        for (const part of node.d.forIfNodes) {
            if (part.nodeType === syntax/* Kind */.b8.ComprehensionFor) {
                this.visit(part.d.iterableExpr, first ? scope : inner, inFunction);
                this.#target(part.d.targetExpr, inner, inFunction);
                first = false;
            }
            else
                this.visit(part.d.testExpr, inner, inFunction);
        }
        this.visit(node.d.expr, inner, inFunction);
        for (const part of [...node.d.forIfNodes, node.d.expr])
            bindWalrus(part, (name) => this.#bind(name, scope));
    }
    #try(node, scope, inFunction) {
        const before = this.loads.length;
        this.visit(node.d.trySuite, scope, inFunction);
        if (node.d.exceptClauses.some((clause) => !clause.d.typeExpr || mentions(clause.d.typeExpr, "NameError")))
            this.loads.length = before;
        for (const clause of node.d.exceptClauses) {
            if (clause.d.typeExpr)
                this.visit(clause.d.typeExpr, scope, inFunction);
            if (clause.d.name)
                this.#bind(clause.d.name.d.value, scope);
            this.visit(clause.d.exceptSuite, scope, inFunction);
        }
        this.block([node.d.elseSuite, node.d.finallySuite], scope, inFunction);
    }
    /** Under a test of the Python version names of another Python may stand. */
    #if(first, scope, inFunction) {
        let node = first;
        let quietFrom;
        // A chain of elif is a loop here: it may be longer than the stack is deep.
        for (; node?.nodeType === syntax/* Kind */.b8.If; node = node.d.elseSuite) {
            this.visit(node.d.testExpr, scope, inFunction);
            const { testExpr } = node.d;
            if (["version_info", "PY2", "PY3"].some((name) => mentions(testExpr, name)))
                quietFrom ??= this.loads.length;
            this.visit(node.d.ifSuite, scope, inFunction);
        }
        if (node)
            this.visit(node, scope, inFunction);
        if (quietFrom !== undefined)
            this.loads.length = quietFrom;
    }
    /** `globals()["x"] = …` binds x. */
    #globalsItem(node) {
        if (node.nodeType !== syntax/* Kind */.b8.Index || node.d.leftExpr.nodeType !== syntax/* Kind */.b8.Call)
            return;
        const callee = node.d.leftExpr.d.leftExpr;
        if (callee.nodeType !== syntax/* Kind */.b8.Name || callee.d.value !== "globals")
            return;
        const key = node.d.items[0]?.d.valueExpr;
        const text = key?.nodeType === syntax/* Kind */.b8.StringList && key.d.strings.length === 1 ? key.d.strings[0] : undefined;
        if (text?.nodeType === syntax/* Kind */.b8.String)
            this.module.bound.add(text.d.value);
        else
            this.opaque = true;
    }
    /** `exec(…)`, `globals().update(…)`. */
    #call(callee) {
        if (callee.nodeType === syntax/* Kind */.b8.Name && callee.d.value === "exec")
            this.opaque = true;
        if (callee.nodeType !== syntax/* Kind */.b8.MemberAccess || callee.d.leftExpr.nodeType !== syntax/* Kind */.b8.Call)
            return;
        const inner = callee.d.leftExpr.d.leftExpr;
        if (inner.nodeType === syntax/* Kind */.b8.Name && inner.d.value === "globals" && callee.d.member.d.value !== "get")
            this.opaque = true;
    }
}
/** `global x` holds for the whole function, wherever it stands. */
function declareGlobals(suite, scope) {
    const open = [suite];
    for (let node = open.pop(); node; node = open.pop()) {
        if (node.nodeType === syntax/* Kind */.b8.Function || node.nodeType === syntax/* Kind */.b8.Class)
            continue;
        if (node.nodeType === syntax/* Kind */.b8.Global)
            for (const { d } of node.d.targets)
                scope.globals.add(d.value);
        else if (node.nodeType === syntax/* Kind */.b8.StatementList)
            open.push(...node.d.statements.filter((s) => s.nodeType === syntax/* Kind */.b8.Global));
        else
            open.push(...(0,syntax/* children */.Y_)(node));
    }
}
function bindWalrus(node, bind) {
    if (node.nodeType === syntax/* Kind */.b8.Lambda)
        return;
    if (node.nodeType === syntax/* Kind */.b8.AssignmentExpression)
        bind(node.d.name.d.value);
    for (const child of (0,syntax/* children */.Y_)(node))
        bindWalrus(child, bind);
}
function mentions(node, name) {
    return (node.nodeType === syntax/* Kind */.b8.Name && node.d.value === name) || (0,syntax/* children */.Y_)(node).some((c) => mentions(c, name));
}
/** What every module can read: Python 3.9 to 3.14's builtins, and the module's own attributes. */
const builtins = new Set(`ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError BufferError
  BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError
  DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError Exception ExceptionGroup False FileExistsError
  FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning IndentationError
  IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError
  NameError None NotADirectoryError NotImplemented NotImplementedError OSError OverflowError PendingDeprecationWarning
  PermissionError ProcessLookupError PythonFinalizationError RecursionError ReferenceError ResourceWarning RuntimeError
  RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError True
  TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning
  UserWarning ValueError Warning WindowsError ZeroDivisionError __build_class__ __debug__ __import__ abs aiter all anext any
  ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex copyright credits delattr dict dir divmod
  enumerate eval exec exit filter float format frozenset getattr globals hasattr hash help hex id input int isinstance
  issubclass iter len license list locals map max memoryview min next object oct open ord pow print property quit range repr
  reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip
  __name__ __file__ __doc__ __spec__ __loader__ __package__ __builtins__ __path__ __cached__ __annotations__`.split(/\s+/));

;// CONCATENATED MODULE: ./build/src/lint/rules/undefined-name.js




/* harmony default export */ const undefined_name = (defineRule({
    id: "undefined-name",
    severity: "error",
    confidence: "high",
    what: "A name is used that the file neither defines nor imports.",
    why: "Python stops with a NameError there: at the top of the file the DAG vanishes from Airflow, inside a task the run fails when it gets there, maybe after hours of training.",
    fix: "Import or define it, or mend the spelling.",
    bad: `from airflow.sdk import dag, task


@dag(schedule=None)
def train_model():
    @task
    def evaluate(threshold: float):
        return threshhold > 0.9  # expect

    evaluate(0.8)


train_model()
`,
    good: `from airflow.sdk import dag, task


@dag(schedule=None)
def train_model():
    @task
    def evaluate(threshold: float):
        return threshold > 0.9

    evaluate(0.8)


train_model()
`,
    needs: "syntax",
    line: "3",
    check({ file }, report) {
        for (const source of sourcesOf(file)) {
            if (source.problems.length > 0)
                continue;
            const reported = new Set();
            for (const { name, start, end, inFunction, visible } of undefinedIn(source)) {
                if (reported.has(name))
                    continue;
                reported.add(name);
                const place = { file: source, start, end };
                const when = inFunction ? "the task or function stops here when it runs" : "Airflow cannot load this file";
                report(place, `"${name}" is not defined: ${when}`, { fix: undefined_name_remedy(name, visible()) });
            }
        }
    },
}));
const undefinedIn = perSource((source) => undefinedNames(source.tree));
function undefined_name_remedy(name, visible) {
    const home = usualHomes[name];
    if (home)
        return `Add "${home}" at the top of the file.`;
    const meant = (0,nearest/* nearest */.p)(name, visible);
    return meant ? `Did you mean "${meant}"?` : "Import or define it.";
}
/** What is forgotten most often, and where it comes from. */
const usualHomes = {
    datetime: "from datetime import datetime",
    timedelta: "from datetime import timedelta",
    pendulum: "import pendulum",
    os: "import os",
    sys: "import sys",
    json: "import json",
    logging: "import logging",
    time: "import time",
    re: "import re",
    random: "import random",
    Path: "from pathlib import Path",
    np: "import numpy as np",
    pd: "import pandas as pd",
    mlflow: "import mlflow",
    requests: "import requests",
};

;// CONCATENATED MODULE: ./build/src/lint/rules/unknown-argument.js


/* harmony default export */ const unknown_argument = (defineRule({
    id: "unknown-argument",
    severity: "error",
    confidence: "high",
    what: "An operator or DAG is given an argument that it does not have.",
    why: "Airflow refuses the file: its DAGs vanish from the schedule, and only the import errors page tells.",
    fix: "Mend the spelling, or take the argument out.",
    bad: `from airflow import DAG
from airflow.providers.standard.operators.bash import BashOperator

with DAG("train_model", schedule=None):
    BashOperator(task_id="train", bash_comand="python -m train", bash_command="true", retries=2)  # expect
`,
    good: `from airflow import DAG
from airflow.providers.standard.operators.bash import BashOperator

with DAG("train_model", schedule=None):
    BashOperator(task_id="train", bash_command="python -m train", retries=2)
`,
    needs: "values",
    line: "3",
    check: reportArguments("unknown-argument"),
}));

// EXTERNAL MODULE: ./build/src/lint/modules.js
var modules = __webpack_require__(4886);
;// CONCATENATED MODULE: ./build/src/lint/rules/unresolved-import.js




/* harmony default export */ const unresolved_import = (defineRule({
    id: "unresolved-import",
    severity: "warning",
    confidence: "medium",
    what: "A module is imported that is neither in the repository nor installed by its requirements.",
    why: "Where it is missing, Airflow cannot load the file and its DAGs vanish; it works on your machine because the module is installed there.",
    fix: "Add it to the requirements, or import it inside the task that needs it.",
    bad: {
        "dags/train.py": `import lightgbm  # expect
from airflow.sdk import DAG, task

with DAG("train_model", schedule=None):

    @task
    def preprocess():
        return lightgbm.__version__

    preprocess()
`,
        "requirements.txt": "apache-airflow==3.2.2\nscikit-learn==1.7.0\n",
    },
    good: {
        "dags/train.py": `import sklearn
from airflow.sdk import DAG, task

with DAG("train_model", schedule=None):

    @task
    def preprocess():
        import lightgbm

        return sklearn.__version__ + lightgbm.__version__

    preprocess()
`,
        "requirements.txt": "apache-airflow==3.2.2\nscikit-learn==1.7.0\n",
    },
    needs: "project",
    line: "3",
    check({ file, project }, report) {
        reportRefusals("missing-import")({ file, project }, report);
        for (const { module, name, place, inFunction, found } of airflowImports(file, project)) {
            if (isRefused(file, place) ||
                inFunction ||
                found.status !== "absent" ||
                !found.certain ||
                isNewer(project.airflow.version))
                continue;
            report(place, `Airflow ${project.airflow.line} has no ${name ? `${name} in ${module}` : module}: it cannot load this file`, {
                severity: "error",
                fix: "Mend the import, or take it out.",
            });
        }
        if (project.requirements.length === 0)
            return;
        const installed = new Set(project.requirements.map((requirement) => requirement.name));
        const done = new Set();
        for (const { module, place, found, guarded } of file.imports) {
            const provider = module.startsWith("airflow.providers.");
            if (guarded || module.startsWith(".") || (found !== "unknown" && !(found === "airflow" && provider)))
                continue;
            const top = module.split(".")[0] ?? module;
            if ((0,modules/* isStandardLibrary */.LE)(module) || project.modules?.has(top) || (0,modules/* isInstalled */.j$)(module, installed))
                continue;
            const distribution = (0,modules/* distributionOf */.AO)(module);
            const key = `${place.file.path} ${distribution}`;
            if (done.has(key))
                continue;
            done.add(key);
            report(place, `"${provider ? module : top}" is neither in this repository nor installed by its requirements`, {
                fix: `Add ${distribution} to ${nearestFile(project.requirements, file.file.path)}, or import it inside the task that needs it.`,
            });
        }
    },
}));
/** Whether it is an Airflow that came after the catalogue, which may have new names. */
const isNewer = (version) => {
    const [major = 0, minor = 0] = version.split(".").map(Number);
    return (major === 3 && minor > 2) || (major === 2 && minor > 10) || major > 3;
};
/** The requirements file that lies closest to the DAG. */
function nearestFile(requirements, path) {
    const shared = (other) => {
        let length = 0;
        while (length < other.length && other[length] === path[length])
            length++;
        return length;
    };
    const files = requirements.map(({ from }) => from).filter((from) => /requirements|pyproject/.test(from));
    return files.sort((a, b) => shared(b) - shared(a))[0] ?? "the requirements";
}

;// CONCATENATED MODULE: ./build/src/lint/rules/unused-ignore.js

/** The engine finds these: it alone knows which comments silenced something. */
/* harmony default export */ const unused_ignore = (defineRule({
    id: "unused-ignore",
    severity: "warning",
    confidence: "high",
    what: "An ignore comment silences nothing, or names no rule.",
    why: "It hides the next mistake on this line, the one that nobody meant to accept.",
    fix: "Take the comment out.",
    bad: `from airflow.sdk import DAG, task

with DAG("train_model", schedule=None):  # mlops: ignore[dag-cicle] known  # expect

    @task
    def preprocess():
        return "ok"

    preprocess()
`,
    good: `from airflow.sdk import DAG

with DAG("train_model", schedule=None):  # mlops: ignore[empty-dag] tasks come with the next release
    pass
`,
    needs: "syntax",
    line: "3",
    check() { },
}));

;// CONCATENATED MODULE: ./build/src/lint/rules/index.generated.js




































/** All rules, sorted by id. */
const rules = [
    airflow3_moved,
    airflow3_removed,
    analysis_limit,
    branch_to_unknown_task,
    container_without_resources,
    dag_cycle,
    dag_never_called,
    duplicate_dag_id,
    duplicate_task_id,
    empty_dag,
    hard_coded_mlflow_uri,
    hard_coded_secret,
    hidden_dag_file,
    image_not_built,
    image_not_pinned,
    import_raises,
    invalid_id,
    invalid_schedule,
    isolated_task,
    join_after_branch,
    missing_argument,
    no_explicit_schedule,
    python_syntax,
    runtime_varying_value,
    schedule_without_start_date,
    secret_in_plain_environment,
    templated_bash_injection,
    top_level_connection_get,
    top_level_io,
    top_level_mlflow_call,
    top_level_variable_get,
    training_without_retries,
    undefined_name,
    unknown_argument,
    unresolved_import,
    unused_ignore,
];


/***/ }),

/***/ 6139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HG: () => (/* binding */ CHEAP_ENTRIES),
/* harmony export */   KI: () => (/* binding */ BudgetSpent),
/* harmony export */   YA: () => (/* binding */ MAX_BITS),
/* harmony export */   _5: () => (/* binding */ MAX_ITEMS),
/* harmony export */   jC: () => (/* binding */ STEPS_PER_ENTRY),
/* harmony export */   lG: () => (/* binding */ MAX_TEXT),
/* harmony export */   nz: () => (/* binding */ ownMistake),
/* harmony export */   sr: () => (/* binding */ OWN_MISTAKE),
/* harmony export */   xu: () => (/* binding */ Limits)
/* harmony export */ });
/** Ends a run: too many steps, too much time, too deep. Not a Python exception: no `except` sees it. */
class BudgetSpent extends Error {
    place;
    constructor(message, place) {
        super(message);
        this.place = place;
    }
}
/** What `Run.exception` is called when the interpreter itself failed; its message says so. */
const OWN_MISTAKE = "mistake";
/** For an error that is none of Python's: a bug of this program, in words for the user. */
function ownMistake(error) {
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return `mlops-actions stopped with a mistake of its own (${detail.split("\n")[0]})`;
}
class Limits {
    steps;
    milliseconds;
    deadline;
    /** Nested Python calls; far fewer than the JavaScript stack bears. */
    depth = 200;
    constructor(steps = 2_000_000, milliseconds = 5000) {
        this.steps = steps;
        this.milliseconds = milliseconds;
        this.deadline = performance.now() + milliseconds;
    }
    describe(steps) {
        return steps > this.steps
            ? `more than ${this.steps} steps of computation`
            : `more than ${this.milliseconds / 1000} s of computation`;
    }
}
/** Sizes beyond which a value is not computed but unknown. */
const MAX_BITS = 20_000;
const MAX_TEXT = 10_000_000;
const MAX_ITEMS = 1_000_000;
/** Entries of a dict or set beyond the first so many count as so many steps each. */
const CHEAP_ENTRIES = 10_000;
const STEPS_PER_ENTRY = 10;


/***/ }),

/***/ 1001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OU: () => (/* binding */ ParamKind),
/* harmony export */   XP: () => (/* binding */ Operator),
/* harmony export */   Y_: () => (/* binding */ children),
/* harmony export */   b8: () => (/* binding */ Kind),
/* harmony export */   io: () => (/* binding */ Keyword),
/* harmony export */   oO: () => (/* binding */ StringFlag),
/* harmony export */   qg: () => (/* binding */ parse),
/* harmony export */   zf: () => (/* binding */ ArgKind)
/* harmony export */ });
/* harmony import */ var _zzzen_pyright_internal_dist_common_diagnosticSink_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4808);
/* harmony import */ var _zzzen_pyright_internal_dist_localization_localize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(651);
/* harmony import */ var _zzzen_pyright_internal_dist_parser_parser_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2229);
/* harmony import */ var _zzzen_pyright_internal_dist_parser_parseTreeUtils_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6730);
/**
 * Python source text to a syntax tree. The only module that knows pyright's parser: its tree types pass through unchanged; its enums
 * stand here as objects, because the package declares them as ambient `const enum`s (syntax.test.ts compares them with the package's).
 */




/** What a node is: `node.nodeType === Kind.Call`. */
const Kind = {
    Error: 0,
    Argument: 1,
    Assert: 2,
    Assignment: 3,
    AssignmentExpression: 4,
    AugmentedAssignment: 5,
    Await: 6,
    BinaryOperation: 7,
    Break: 8,
    Call: 9,
    Class: 10,
    Comprehension: 11,
    ComprehensionFor: 12,
    ComprehensionIf: 13,
    Constant: 14,
    Continue: 15,
    Decorator: 16,
    Del: 17,
    Dictionary: 18,
    DictionaryExpandEntry: 19,
    DictionaryKeyEntry: 20,
    Ellipsis: 21,
    If: 22,
    Import: 23,
    ImportAs: 24,
    ImportFrom: 25,
    ImportFromAs: 26,
    Index: 27,
    Except: 28,
    For: 29,
    FormatString: 30,
    Function: 31,
    Global: 32,
    Lambda: 33,
    List: 34,
    MemberAccess: 35,
    Module: 36,
    ModuleName: 37,
    Name: 38,
    Nonlocal: 39,
    Number: 40,
    Parameter: 41,
    Pass: 42,
    Raise: 43,
    Return: 44,
    Set: 45,
    Slice: 46,
    StatementList: 47,
    StringList: 48,
    String: 49,
    Suite: 50,
    Ternary: 51,
    Tuple: 52,
    Try: 53,
    TypeAnnotation: 54,
    UnaryOperation: 55,
    Unpack: 56,
    While: 57,
    With: 58,
    WithItem: 59,
    Yield: 60,
    YieldFrom: 61,
    FunctionAnnotation: 62,
    Match: 63,
    Case: 64,
    PatternSequence: 65,
    PatternAs: 66,
    PatternLiteral: 67,
    PatternClass: 68,
    PatternCapture: 69,
    PatternMapping: 70,
    PatternMappingKeyEntry: 71,
    PatternMappingExpandEntry: 72,
    PatternValue: 73,
    PatternClassArgument: 74,
    TypeParameter: 75,
    TypeParameterList: 76,
    TypeAlias: 77,
};
/** `x`, `*x` or `**x` in a call. */
const ArgKind = {
    Simple: 0,
    UnpackedList: 1,
    UnpackedDictionary: 2,
};
/** `x`, `*x` or `**x` in a definition. */
const ParamKind = {
    Simple: 0,
    ArgsList: 1,
    KwargsDict: 2,
};
/** Operators of binary, unary and augmented operations. */
const Operator = {
    Add: 0,
    AddEqual: 1,
    Assign: 2,
    BitwiseAnd: 3,
    BitwiseAndEqual: 4,
    BitwiseInvert: 5,
    BitwiseOr: 6,
    BitwiseOrEqual: 7,
    BitwiseXor: 8,
    BitwiseXorEqual: 9,
    Divide: 10,
    DivideEqual: 11,
    Equals: 12,
    FloorDivide: 13,
    FloorDivideEqual: 14,
    GreaterThan: 15,
    GreaterThanOrEqual: 16,
    LeftShift: 17,
    LeftShiftEqual: 18,
    LessOrGreaterThan: 19,
    LessThan: 20,
    LessThanOrEqual: 21,
    MatrixMultiply: 22,
    MatrixMultiplyEqual: 23,
    Mod: 24,
    ModEqual: 25,
    Multiply: 26,
    MultiplyEqual: 27,
    NotEquals: 28,
    Power: 29,
    PowerEqual: 30,
    RightShift: 31,
    RightShiftEqual: 32,
    Subtract: 33,
    SubtractEqual: 34,
    Walrus: 35,
    And: 36,
    Or: 37,
    Not: 38,
    Is: 39,
    IsNot: 40,
    In: 41,
    NotIn: 42,
};
/** Keywords of constants: `None`, `True`, `False`, `__debug__`. */
const Keyword = {
    And: 0,
    As: 1,
    Assert: 2,
    Async: 3,
    Await: 4,
    Break: 5,
    Case: 6,
    Class: 7,
    Continue: 8,
    Debug: 9,
    Def: 10,
    Del: 11,
    Elif: 12,
    Else: 13,
    Except: 14,
    False: 15,
    Finally: 16,
    For: 17,
    From: 18,
    Global: 19,
    If: 20,
    Import: 21,
    In: 22,
    Is: 23,
    Lambda: 24,
    Lazy: 25,
    Match: 26,
    None: 27,
    Nonlocal: 28,
    Not: 29,
    Or: 30,
    Pass: 31,
    Raise: 32,
    Return: 33,
    True: 34,
    Try: 35,
    Type: 36,
    While: 37,
    With: 38,
    Yield: 39,
};
/** Bits of a string token: prefixes and quotes. */
const StringFlag = {
    None: 0,
    SingleQuote: 1,
    DoubleQuote: 2,
    Triplicate: 4,
    Raw: 8,
    Unicode: 16,
    Bytes: 32,
    Format: 64,
    Template: 128,
    ReplacementFieldStart: 256,
    ReplacementFieldEnd: 512,
    NamedUnicodeEscape: 1024,
    Unterminated: 65536,
};
// Messages are matched and shown: they must not depend on the language of the machine.
(0,_zzzen_pyright_internal_dist_localization_localize_js__WEBPACK_IMPORTED_MODULE_1__.setLocaleOverride)("en");
/** The nodes directly below a node, in the order of the text. */
const children = (node) => (0,_zzzen_pyright_internal_dist_parser_parseTreeUtils_js__WEBPACK_IMPORTED_MODULE_3__.getChildNodes)(node).filter((child) => child !== undefined);
/** Parses a whole file. Never throws on bad source: problems come back in the order of the text. */
function parse(text) {
    const sink = new _zzzen_pyright_internal_dist_common_diagnosticSink_js__WEBPACK_IMPORTED_MODULE_0__.DiagnosticSink();
    const result = new _zzzen_pyright_internal_dist_parser_parser_js__WEBPACK_IMPORTED_MODULE_2__.Parser().parseSourceFile(text, new _zzzen_pyright_internal_dist_parser_parser_js__WEBPACK_IMPORTED_MODULE_2__.ParseOptions(), sink);
    const lines = result.tokenizerOutput.lines;
    const offset = (position) => (position.line < lines.count ? lines.getItemAt(position.line).start : text.length) + position.character;
    const problems = sink
        .fetchAndClear()
        // Python only warns of a return, break or continue that leaves a finally block.
        .filter(({ category, message }) => category === 0 && !message.endsWith('exit a "finally" block'))
        .map(({ message, range }) => ({ message, start: offset(range.start), end: offset(range.end) }));
    const comments = [];
    const tokens = result.tokenizerOutput.tokens;
    for (let i = 0; i < tokens.count; i++)
        for (const comment of tokens.getItemAt(i).comments ?? [])
            comments.push({ text: comment.value, start: comment.start });
    return { tree: result.parserOutput.parseTree, problems, comments };
}


/***/ })

};
