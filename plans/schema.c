#include "plans/schema.h"

#include <assert.h>

#include "base/json.h"
#include "plans/language.h"
#include "plans/load.h"

/* What the schemas of kinds and keys lean on. A new row: a name, and its schema. Scalars of a plan
 * file are typed by the field that reads them, so a text may look like a number to an editor, and
 * a number may stand in quotes. */
static const struct {
    const char *name, *schema;
} definitions[] = {
    {"expression", "{'description':'a text with ${…} in it','type':'string','pattern':'[$][{]'}"},
    {"text", "{'type':['string','number','boolean']}"},
    {"flag", "{'anyOf':[{'type':'boolean'},{'type':'string','pattern':"
             "'^([Tt][Rr][Uu][Ee]|[Yy][Ee][Ss]|[Oo][Nn]|[Ff][Aa][Ll][Ss][Ee]|[Nn][Oo]|[Oo][Ff][Ff])$'}]}"},
    {"name", "{'description':'a name, TYPE.NAME, or an id','anyOf':[{'type':'string','pattern':"
             "'^[A-Za-z][A-Za-z0-9_.:/-]*$'}," SCHEMA_REF("expression") "]}"},
    {"tags", "{'type':'object','propertyNames':{'minLength':1,'maxLength':128,'not':{'pattern':"
             "'^([Aa][Ww][Ss]:|footing:)'}},'additionalProperties':{'anyOf':[{'type':['string',"
             "'number','boolean','null'],'maxLength':256}," SCHEMA_REF("expression") "]}}"},
};

/* --- pieces ----------------------------------------------------------------------------------- */

static void text_add(struct buf *out, const char *text) {
    struct arena scratch = {0};
    json_write(out, value_text(&scratch, str_of(text)), JSON_COMPACT);
    arena_release(&scratch);
}

struct property {
    const char *name, *help;
    struct str schema;
    const char *fallback; /* JSON; NULL: none */
    bool required, literal;
};

/* "NAME":{"description":HELP,"anyOf":[SCHEMA, an expression, nothing]} */
static void property_add(struct buf *out, const struct property *property) {
    bool first = out->at[out->len - 1] == '{';
    buf_adds(out, first ? "" : ",");
    text_add(out, property->name);
    schema_add(out, ":{'description':");
    text_add(out, property->help);
    if (property->fallback) {
        schema_add(out, ",'default':");
        buf_adds(out, property->fallback);
    }
    schema_add(out, ",'anyOf':[");
    buf_add(out, property->schema);
    if (!property->literal)
        schema_add(out, "," SCHEMA_REF("expression"));
    schema_add(out, property->required ? "]}" : ",{'type':'null'}]}");
}

static void key_add(struct buf *out, const struct key *key, const char *json) {
    HOLDS(buf_release) struct buf schema = {0};
    schema_add(&schema, json);
    property_add(out, &(struct property){.name = key->name,
                                         .help = key->help,
                                         .schema = buf_str(&schema),
                                         .required = key->required,
                                         .literal = key->literal});
}

/* The keys of a table that have a schema of their own; "properties":{… is left open. */
static void keys_open(struct buf *out, const struct key *keys, bool composite) {
    schema_add(out, "'properties':{");
    for (const struct key *key = keys; key->name; key++)
        if (key->schema && !(composite && key->not_composites))
            key_add(out, key, key->schema);
}

static void required_add(struct buf *out, const char *name, bool *any) {
    schema_add(out, *any ? "," : ",'required':[");
    text_add(out, name);
    *any = true;
}

static void keys_close(struct buf *out, const struct key *keys) {
    bool any = false;
    buf_addc(out, '}');
    for (const struct key *key = keys; key->name; key++)
        if (key->required)
            required_add(out, key->name, &any);
    schema_add(out, any ? "],'additionalProperties':false" : ",'additionalProperties':false");
}

/* A map of the keys of one table. */
static void table_add(struct buf *out, const char *type, const struct key *keys) {
    schema_add(out, "{'type':");
    schema_add(out, type);
    buf_addc(out, ',');
    keys_open(out, keys, false);
    keys_close(out, keys);
}

/* --- a type of resource ----------------------------------------------------------------------- */

static void field_add(struct buf *out, const struct field *field) {
    HOLDS(buf_release) struct buf schema = {0};
    bool required = field->traits & REQUIRED && !field_may_be_left_out(field);
    if (field->traits & SECRET) /* never in clear */
        schema_add(&schema, SCHEMA_REF("expression"));
    else if (field->kind->schema)
        field->kind->schema(field, &schema);
    else
        schema_add(&schema, "true");
    property_add(out, &(struct property){.name = field->name,
                                         .help = field->help,
                                         .schema = buf_str(&schema),
                                         .fallback = field->fallback,
                                         .required = required});
}

/* What may be ignored: the fields of the type by their names. */
static void ignore_add(struct buf *out, const struct sheet *sheet, const struct key *key) {
    HOLDS(buf_release) struct buf names = {0}, schema = {0};
    buf_adds(&names, "{'enum':['tags'");
    for (const struct field *field = sheet->fields; field->name; field++)
        buf_addf(&names, ",'%s'", field->name);
    buf_adds(&names, "]}");
    buf_addf(&schema, SCHEMA_SOME("%s"), names.at, names.at);
    key_add(out, key, schema.at);
}

/* A former address is one of the same type. */
static void was_add(struct buf *out, const struct sheet *sheet, const struct key *key) {
    HOLDS(buf_release) struct buf schema = {0};
    buf_addf(&schema, "{'type':'string','pattern':'^([a-z0-9_-]+:)*%s[.][^ ]+$'}", sheet->type);
    key_add(out, key, schema.at);
}

/* The keys of every resource that are not the same for every type. */
static void own_keys_add(struct buf *out, const struct sheet *sheet, bool composite) {
    static const struct {
        const char *name;
        void (*add)(struct buf *, const struct sheet *, const struct key *);
    } own[] = {{"ignore", ignore_add}, {"was", was_add}};
    for (const struct key *key = meta_keys; key->name; key++) {
        if (key->schema || (composite && key->not_composites))
            continue;
        size_t i = 0;
        while (i < sizeof(own) / sizeof(own[0]) && strcmp(own[i].name, key->name) != 0)
            i++;
        assert(i < sizeof(own) / sizeof(own[0]));
        own[i].add(out, sheet, key);
    }
}

static void required_fields_add(struct buf *out, const struct sheet *sheet) {
    bool any = false;
    for (const struct field *field = sheet->fields; field->name; field++)
        if (field->traits & REQUIRED && !field_may_be_left_out(field))
            required_add(out, field->name, &any);
    schema_add(out, any ? "],'type':'object'" : ",'type':['object','null']");
}

static void sheet_add(struct buf *out, const struct sheet *sheet, bool composite) {
    schema_add(out, ",'resource.");
    buf_addf(out, "%s\":", sheet->type);
    schema_add(out, "{'description':");
    text_add(out, sheet->help);
    schema_add(out, composite ? ",'$ref':'#/$defs/composite'" : ",'$ref':'#/$defs/resource'");
    schema_add(out, ",'properties':{");
    for (const struct field *field = sheet->fields; field->name; field++)
        if (!(field->traits & READ_ONLY))
            field_add(out, field);
    own_keys_add(out, sheet, composite);
    buf_addc(out, '}');
    required_fields_add(out, sheet);
    schema_add(out, ",'unevaluatedProperties':false}");
}

/* What a name of the type may be: not a word of the language, not what looks like an id. */
static void names_add(struct buf *out, const struct sheet *sheet) {
    schema_add(out, "'propertyNames':{'pattern':'^[a-z][a-z0-9_-]*$','not':{'pattern':"
                    "'^(self|anywhere(-ipv[46])?|my-ip");
    if (sheet->id_prefix && !sheet->id_arn) /* a name has no colon in it */
        buf_addf(out, "|%s[0-9a-f]{8,17}", sheet->id_prefix);
    schema_add(out, ")$'}}");
}

/* Under `resources`: names of the type and what each is. */
static void type_add(struct buf *out, const struct sheet *sheet, const char *between) {
    buf_adds(out, between);
    text_add(out, sheet->type);
    schema_add(out, ":{'description':");
    text_add(out, sheet->help);
    schema_add(out, ",'type':['object','null'],");
    names_add(out, sheet);
    schema_add(out, ",'additionalProperties':{'$ref':'#/$defs/resource.");
    buf_addf(out, "%s\"}}", sheet->type);
}

/* --- what exists ------------------------------------------------------------------------------ */

/* `found` is the type whose ids name it: of a composite that of the one thing it is found by. */
static void existing_add(struct buf *out, const struct sheet *sheet, const struct sheet *found, const char *between) {
    buf_adds(out, between);
    text_add(out, sheet->type);
    schema_add(out, ":{'description':");
    text_add(out, sheet->help);
    schema_add(out, ",'type':['object','null'],");
    names_add(out, sheet);
    schema_add(out, ",'additionalProperties':{'anyOf':[{'type':'string','pattern':'^(");
    if (found->id_arn)
        buf_addf(out, "%s([^:]*:){4}%s.+", found->id_prefix, found->id_arn);
    else
        buf_addf(out, "%s[0-9a-f]{8,17}", found->id_prefix);
    buf_adds(out, found->read.default_at ? "|default" : "");
    schema_add(out, ")$'}," SCHEMA_REF("expression") "," SCHEMA_REF("existing") "]}}");
}

static void existing_types_add(struct buf *out, const struct provider *provider) {
    const char *between = "";
    schema_add(out, "{'type':['object','null'],'properties':{");
    for (size_t i = 0; i < provider->n_sheets; i++) {
        const struct sheet *sheet = provider->sheets[i];
        if (!sheet->id_prefix || !sheet->read.operation)
            continue;
        existing_add(out, sheet, sheet, between);
        between = ",";
    }
    for (size_t i = 0; provider->composites && provider->composites[i]; i++) {
        const struct composite *composite = provider->composites[i];
        if (composite->existing)
            existing_add(out, composite->sheet, provider_sheet(provider, str_of(composite->existing->principal)), between);
    }
    schema_add(out, "},'additionalProperties':false}");
}

/* --- the top ---------------------------------------------------------------------------------- */

static void resources_add(struct buf *out, const struct provider *provider) {
    schema_add(out, "{'type':['object','null'],'properties':{");
    for (size_t i = 0; provider->composites && provider->composites[i]; i++)
        type_add(out, provider->composites[i]->sheet, i > 0 ? "," : "");
    bool first = !provider->composites || !provider->composites[0];
    for (size_t i = 0; i < provider->n_sheets; i++)
        type_add(out, provider->sheets[i], first && i == 0 ? "" : ",");
    schema_add(out, "},'additionalProperties':false}");
}

static void variables_add(struct buf *out, const struct provider *provider) {
    (void)provider;
    schema_add(out, "{'type':['object','null'],'additionalProperties':" SCHEMA_REF("variable") "}");
}

static void environments_add(struct buf *out, const struct provider *provider) {
    (void)provider;
    schema_add(out, "{'type':['object','null'],'propertyNames':{'pattern':'^[a-z][a-z0-9_-]*$'},"
                    "'additionalProperties':" SCHEMA_REF("environment") "}");
}

/* The keys at the top whose schema is more than a text. */
static void top_add(struct buf *out, const struct provider *provider) {
    static const struct {
        const char *name;
        void (*add)(struct buf *, const struct provider *);
    } parts[] = {{"variables", variables_add},
                 {"environments", environments_add},
                 {"existing", existing_types_add},
                 {"resources", resources_add}};
    for (const struct key *key = top_keys; key->name; key++) {
        if (key->schema)
            continue;
        size_t i = 0;
        while (i < sizeof(parts) / sizeof(parts[0]) && strcmp(parts[i].name, key->name) != 0)
            i++;
        assert(i < sizeof(parts) / sizeof(parts[0]));
        buf_addc(out, ',');
        text_add(out, key->name);
        schema_add(out, ":{'description':");
        text_add(out, key->help);
        schema_add(out, ",'allOf':[");
        parts[i].add(out, provider);
        buf_adds(out, "]}");
    }
}

/* --- definitions ------------------------------------------------------------------------------ */

/* A secret's value does not stand in the file, but a ${…} may. */
#define NO_LITERAL_SECRET                                                                          \
    ",'if':{'required':['secret'],'properties':{'secret':{'enum':[true,'true','yes','on']}}},"     \
    "'then':{'properties':{'default':{'anyOf':[{'type':'null'}," SCHEMA_REF("expression") "]}}}}"

/* One way to find it; an address only beside the stack that it is of. */
#define ONE_WAY                                                                                    \
    ",'oneOf':[{'required':['id']},{'required':['name']},{'required':['tags']},"                   \
    "{'required':['stack']}],'dependentRequired':{'address':['stack']}}"

static void definitions_add(struct buf *out, const struct provider *provider) {
    for (size_t i = 0; i < sizeof(definitions) / sizeof(definitions[0]); i++) {
        buf_addf(out, "%s\"%s\":", i > 0 ? "," : "", definitions[i].name);
        schema_add(out, definitions[i].schema);
    }
    schema_add(out, ",'range':");
    table_add(out, "'object'", range_keys);
    schema_add(out, "},'variable':");
    table_add(out, "['object','null']", variable_keys);
    schema_add(out, NO_LITERAL_SECRET ",'environment':");
    table_add(out, "['object','null']", environment_keys);
    schema_add(out, "},'existing':");
    table_add(out, "'object'", existing_keys);
    schema_add(out, ONE_WAY ",'resource':{");
    keys_open(out, meta_keys, false);
    schema_add(out, "}},'composite':{");
    keys_open(out, meta_keys, true);
    schema_add(out, "}}");
    for (size_t i = 0; provider->composites && provider->composites[i]; i++)
        sheet_add(out, provider->composites[i]->sheet, true);
    for (size_t i = 0; i < provider->n_sheets; i++)
        sheet_add(out, provider->sheets[i], false);
}

void schema_of_plans(const struct provider *provider, struct buf *out) {
    schema_add(out, "{'$schema':'https://json-schema.org/draft/2020-12/schema',"
                    "'title':'footing plan file','type':'object',");
    keys_open(out, top_keys, false);
    top_add(out, provider);
    keys_close(out, top_keys);
    schema_add(out, ",'patternProperties':{'^x-':true},'$defs':{");
    definitions_add(out, provider);
    buf_adds(out, "}}");
}
