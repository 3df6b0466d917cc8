/* The module as a shared object, found from where the program itself lies and nowhere else: neither
 * the current folder nor LD_LIBRARY_PATH can put another in its place. */
#include "providers/aws/module/module.h"

#include <dlfcn.h>
#include <errno.h>
#include <limits.h>
#include <unistd.h>

#define MODULE_FILE "footing-cloud.so"

/* Seen from the folder of the program: in a build tree, and installed. */
static const char *const places[] = {MODULE_FILE, "../lib/footing/" MODULE_FILE};
#define N_PLACES (sizeof places / sizeof *places)

/* The kernel's own word, links followed; it ends with a slash. */
static bool program_folder(struct buf *out, struct report *report) {
    char program[PATH_MAX];
    ssize_t n = readlink("/proc/self/exe", program, sizeof program);
    if (n < 0 || (size_t)n == sizeof program)
        return fail(report, NOWHERE, "cannot tell where this program lies: /proc/self/exe: %s",
                    strerror(n < 0 ? errno : ENAMETOOLONG));
    while (n > 0 && program[n - 1] != '/')
        n--;
    buf_add(out, (struct str){program, (size_t)n});
    return true;
}

static bool find_module(struct buf *path, struct report *report) {
    HOLDS(buf_release) struct buf folder = {0};
    if (!program_folder(&folder, report))
        return false;
    for (size_t i = 0; i < N_PLACES; i++) {
        buf_reset(path);
        buf_addf(path, "%s%s", folder.at, places[i]);
        if (access(path->at, F_OK) == 0)
            return true;
    }
    fail(report, NOWHERE, "'%s' is missing, the part of footing that speaks with AWS", path->at);
    hint(report, "install footing again; program and module belong together");
    return false;
}

static const struct aws_module *load(const char *path, struct report *report) {
    void *object = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    const struct aws_module *module = object ? dlsym(object, "aws_module") : NULL;
    if (!module) {
        fail(report, NOWHERE, "cannot load the part of footing that speaks with AWS: %s",
             dlerror());
        return NULL;
    }
    if (strcmp(module->version, FOOTING_VERSION) == 0 && module->bytes == sizeof *module)
        return module;
    fail(report, NOWHERE, "'%s' is of another build of footing than this program", path);
    hint(report, "install footing again; program and module belong together");
    return NULL;
}

const struct aws_module *aws_module_open(struct report *report) {
    static const struct aws_module *module;
    HOLDS(buf_release) struct buf path = {0};
    if (!module && find_module(&path, report))
        module = load(path.at, report);
    return module;
}
