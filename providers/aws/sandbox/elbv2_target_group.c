/* Target groups: what requests are sent to, and how its health is looked at. */
#include "providers/aws/sandbox/constraint.h"
#include "providers/aws/sandbox/ec2.h"
#include "providers/aws/sandbox/elbv2.h"

#define GROUPS_MAX 3000

// clang-format off
#define WEB "HTTP HTTPS"
#define NET "TCP TLS UDP TCP_UDP QUIC TCP_QUIC"
#define COUNTS "1..1000 off"
static const struct elbv2_attribute attributes[] = {
    {"deregistration_delay.timeout_seconds", WEB " " NET " GENEVE", "300", "0..3600"},
    {"deregistration_delay.connection_termination.enabled", NET, "false", "true false"},
    {"stickiness.enabled", WEB " " NET " GENEVE lambda", "false", "true false"},
    {"stickiness.type", WEB, "lb_cookie", "lb_cookie app_cookie"},
    {"stickiness.type", NET, "source_ip", "source_ip"},
    {"stickiness.type", "GENEVE", "source_ip_dest_ip", "source_ip_dest_ip source_ip_dest_ip_proto"},
    {"stickiness.lb_cookie.duration_seconds", WEB, "86400", "1..604800"},
    {"stickiness.app_cookie.cookie_name", WEB, "", NULL},
    {"stickiness.app_cookie.duration_seconds", WEB, "86400", "1..604800"},
    {"load_balancing.algorithm.type", WEB, "round_robin", "round_robin least_outstanding_requests weighted_random"},
    {"load_balancing.algorithm.anomaly_mitigation", WEB, "off", "on off"},
    {"load_balancing.cross_zone.enabled", WEB " " NET, "use_load_balancer_configuration", "true false use_load_balancer_configuration"},
    {"slow_start.duration_seconds", WEB, "0", "0..0 30..900"},
    {"lambda.multi_value_headers.enabled", "lambda", "false", "true false"},
    {"preserve_client_ip.enabled", NET, "true", "true false"},
    {"proxy_protocol_v2.enabled", NET, "false", "true false"},
    {"target_group_health.dns_failover.minimum_healthy_targets.count", WEB " " NET, "1", COUNTS},
    {"target_group_health.dns_failover.minimum_healthy_targets.percentage", WEB " " NET, "off", "1..100 off"},
    {"target_group_health.unhealthy_state_routing.minimum_healthy_targets.count", WEB " " NET, "1", COUNTS},
    {"target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage", WEB " " NET, "off", "1..100 off"},
    {"target_health_state.unhealthy.connection_termination.enabled", NET, "true", "true false"},
    {"target_health_state.unhealthy.draining_interval_seconds", NET, "0", "0..360000"},
    {"target_failover.on_deregistration", "GENEVE", "no_rebalance", "rebalance no_rebalance"},
    {"target_failover.on_unhealthy", "GENEVE", "no_rebalance", "rebalance no_rebalance"},
    {0},
};
// clang-format on

static bool is_among(struct str word, const char *words) {
    for (struct str rest = str_of(words); rest.len > 0;)
        if (str_eq(str_cut(&rest, ' '), word))
            return true;
    return false;
}

/* The type that its attributes go by. */
static struct str type_of(struct str type, struct str protocol) {
    return str_is(type, "lambda") ? type : protocol;
}

static struct str text_or(struct request *req, const char *member, const char *other) {
    return input_has(req, member) ? input_text(req, member) : str_of(other);
}

/* --- what it may be made of ----------------------------------------------------------------------------------------- */

static bool place_check(struct request *req, struct str type, struct str protocol) {
    static const char *const members[] = {"Protocol", "Port", "VpcId"}, *const words[] = {"protocol", "port", "VPC ID"};
    bool lambda = str_is(type, "lambda");
    for (int i = 0; i < 3; i++) {
        if (lambda && input_has(req, members[i]))
            return reject(req, "ValidationError", "%s cannot be specified for target groups with target type 'lambda'", members[i]);
        if (!lambda && !input_has(req, members[i]))
            return reject(req, "ValidationError", "A %s must be specified", words[i]);
    }
    if (lambda)
        return true;
    if (str_is(type, "alb") && !str_is(protocol, "TCP"))
        return reject(req, "InvalidConfigurationRequest", "Protocol '%.*s' is not supported with the target type 'alb'", STR(protocol));
    if (str_is(protocol, "GENEVE") && value_integer(input(req, "Port"), 0) != 6081)
        return reject(req, "ValidationError", "Port must be 6081 for target groups with protocol 'GENEVE'");
    struct str vpc = input_text(req, "VpcId");
    return thing_get(req, &vpc_species, vpc) || reject(req, "ValidationError", "The VPC ID '%.*s' is not found", STR(vpc));
}

static bool version_check(struct request *req, struct str protocol) {
    struct str version = input_text(req, "ProtocolVersion");
    if (version.len == 0)
        return true;
    if (!is_among(protocol, WEB))
        return reject(req, "ValidationError", "Protocol version can only be specified for target groups with protocol HTTP or HTTPS");
    return is_among(version, "HTTP1 HTTP2 GRPC") ||
           reject(req, "ValidationError", "Protocol version '%.*s' must be one of 'HTTP1, HTTP2, GRPC'", STR(version));
}

/* "200", "200-299", "200,202" within bounds. */
static bool codes_check(struct request *req, struct str codes, int64_t least, int64_t most) {
    for (struct str rest = codes; rest.len > 0;) {
        struct str to = str_cut(&rest, ','), from = str_cut(&to, '-');
        int64_t low, high;
        if (!str_to_int(from, &low) || !str_to_int(to.len ? to : from, &high) || low < least || high > most || low > high)
            return reject(req, "ValidationError", "Health check matcher code '%.*s' must be within '%lld-%lld' inclusive", STR(codes),
                          (long long)least, (long long)most);
    }
    return true;
}

static bool port_check(struct request *req, struct str port) {
    int64_t n;
    return str_is(port, "traffic-port") || (str_to_int(port, &n) && n >= 1 && n <= 65535) ||
           reject(req, "ValidationError", "Health check port '%.*s' must be 'traffic-port' or a value between '1' and '65535'", STR(port));
}

/* Health checks of a group as they are, or as they are to be. */
static bool health_check(struct request *req, const struct value *group) {
    struct str protocol = member_text(group, "HealthCheckProtocol"), own = member_text(group, "Protocol");
    const struct value *matcher = value_get(group, S("Matcher"));
    bool grpc = str_is(member_text(group, "ProtocolVersion"), "GRPC"), lambda = own.len == 0;
    int64_t interval = value_integer(value_get(group, S("HealthCheckIntervalSeconds")), 0);
    int64_t timeout = value_integer(value_get(group, S("HealthCheckTimeoutSeconds")), 0);
    if (!lambda && !is_among(protocol, is_among(own, WEB) ? WEB : "HTTP HTTPS TCP"))
        return reject(req, "InvalidConfigurationRequest", "Health check protocol '%.*s' must be one of '%s'", STR(protocol),
                      is_among(own, WEB) ? "HTTP, HTTPS" : "HTTP, HTTPS, TCP");
    if (str_is(protocol, "TCP") && (input_has(req, "Matcher") || input_has(req, "HealthCheckPath")))
        return reject(req, "InvalidConfigurationRequest", "Health check %s cannot be specified for health checks with protocol TCP",
                      input_has(req, "Matcher") ? "matcher" : "path");
    if (interval <= timeout)
        return reject(req, "ValidationError", "Health check interval must be greater than the timeout");
    if (member_text(matcher, "HttpCode").len && grpc)
        return reject(req, "ValidationError", "HTTP codes cannot be specified for target groups with protocol version 'GRPC'");
    if (member_text(matcher, "GrpcCode").len && !grpc)
        return reject(req, "ValidationError", "GRPC codes can only be specified for target groups with protocol version 'GRPC'");
    if (!str_starts(member_text(group, "HealthCheckPath"), S("/")) && member_text(group, "HealthCheckPath").len > 0)
        return reject(req, "ValidationError", "Health check path '%.*s' must begin with a '/' character",
                      STR(member_text(group, "HealthCheckPath")));
    return (lambda || port_check(req, member_text(group, "HealthCheckPort"))) &&
           codes_check(req, member_text(matcher, "HttpCode"), 200, is_among(own, WEB) ? 499 : 599) &&
           codes_check(req, member_text(matcher, "GrpcCode"), 0, 99);
}

/* --- making --------------------------------------------------------------------------------------------------------- */

static const struct value *number(struct request *req, int64_t n) { return value_int(req->arena, n); }

/* What AWS fills in where nothing is said. */
static const struct value *health_made(struct request *req, struct str type, struct str protocol) {
    bool lambda = str_is(type, "lambda"), web = is_among(protocol, WEB), alb = str_is(type, "alb");
    bool grpc = str_is(input_text(req, "ProtocolVersion"), "GRPC");
    const char *checked = web ? "HTTP" : alb ? "HTTP" : "TCP";
    struct str by = text_or(req, "HealthCheckProtocol", lambda ? "" : checked);
    bool http = lambda || !str_is(by, "TCP");
    const struct value *codes = grpc ? record(req->arena, "GrpcCode:c", "12")
                                     : record(req->arena, "HttpCode:c", web || lambda ? "200" : "200-399");
    return record(req->arena,
                  "HealthCheckProtocol:t HealthCheckPort:c HealthCheckEnabled:b HealthCheckIntervalSeconds:v HealthCheckTimeoutSeconds:v "
                  "HealthyThresholdCount:v UnhealthyThresholdCount:v HealthCheckPath:c Matcher:v",
                  by, lambda ? "" : "traffic-port", !lambda, number(req, lambda ? 35 : 30),
                  number(req, lambda ? 30 : web ? 5 : str_is(by, "HTTP") ? 6 : 10), number(req, 5), number(req, 2),
                  http ? grpc ? "/AWS.ALB/healthcheck" : "/" : "", http ? codes : NULL);
}

/* `group` with the health members that the input has. */
static const struct value *with_health(struct request *req, const struct value *group) {
    static const char *const members[] = {
        "HealthCheckProtocol", "HealthCheckPort", "HealthCheckPath", "HealthCheckEnabled", "HealthCheckIntervalSeconds",
        "HealthCheckTimeoutSeconds", "HealthyThresholdCount", "UnhealthyThresholdCount", "Matcher",
    };
    struct maker merged = {.arena = req->arena};
    maker_merge(&merged, group);
    for (size_t i = 0; i < sizeof members / sizeof *members; i++)
        if (input_has(req, members[i]))
            maker_set(&merged, str_of(members[i]), input(req, members[i]));
    return maker_map(&merged);
}

static const struct value *group_view(struct request *req, const struct value *group) {
    return record_with(req->arena, group, "LoadBalancerArns:v", value_list(req->arena, NULL, 0));
}

/* The attributes as a group has them at first. */
static const struct value *attributes_made(struct request *req, struct str type, struct str protocol) {
    const struct value *made = elbv2_attributes_made(req, attributes, type_of(type, protocol));
    bool kept = str_is(type, "instance") || is_among(protocol, "UDP TCP_UDP QUIC TCP_QUIC");
    const struct value *old = kept ? NULL : list_find(made, "Key", S("preserve_client_ip.enabled"));
    return old ? list_replace(req->arena, made, old, record(req->arena, "Key:c Value:c", "preserve_client_ip.enabled", "false")) : made;
}

static bool has_room(struct request *req) {
    int64_t n = 0;
    for (size_t at = 0; thing_next(req, &target_group_noun.species, &at);)
        n++;
    return n < GROUPS_MAX || reject(req, "TooManyTargetGroups", "The maximum number of target groups '%d' has been reached", GROUPS_MAX);
}

static const struct value *answer_of(struct request *req, const struct value *group) {
    const struct value *view = group_view(req, group);
    return record(req->arena, "TargetGroups:v", value_list(req->arena, &view, 1));
}

static const struct value *create_target_group(struct request *req) {
    struct str name = input_text(req, "Name"), type = text_or(req, "TargetType", "instance"), protocol = input_text(req, "Protocol");
    const struct value *tags, *there;
    if (!constraints_kept(req) || !elbv2_name_check(req, "Target group", name) || !place_check(req, type, protocol) ||
        !version_check(req, protocol) || !elbv2_tags_input(req, &tags))
        return NULL;
    there = thing_where(req, &target_group_noun.species, "TargetGroupName", name);
    if (there && !elbv2_same_settings(req, there))
        return reject(req, "DuplicateTargetGroupName", "A target group with the same name '%.*s' exists, but with different settings",
                      STR(name));
    if (there)
        return answer_of(req, there);
    bool web = is_among(protocol, WEB);
    struct str version = web ? text_or(req, "ProtocolVersion", "HTTP1") : (struct str){0};
    struct maker group = {.arena = req->arena};
    maker_merge(&group, record(req->arena,
                               "TargetGroupArn:t TargetGroupName:t Protocol:t Port:v VpcId:t TargetType:t ProtocolVersion:t "
                               "IpAddressType:t TargetControlPort:v $tags:v $attributes:v $settings:v",
                               elbv2_arn(req, "targetgroup/%.*s/%.*s", STR(name), STR(new_hex(req, "", 16))), name, protocol,
                               input(req, "Port"), input_text(req, "VpcId"), type, version,
                               str_is(type, "lambda") ? (struct str){0} : text_or(req, "IpAddressType", "ipv4"),
                               input(req, "TargetControlPort"), tags, attributes_made(req, type, protocol), elbv2_settings(req)));
    maker_merge(&group, health_made(req, type, protocol));
    const struct value *made = with_health(req, maker_map(&group));
    if (!health_check(req, made) || !has_room(req))
        return NULL;
    elbv2_put(req, &target_group_noun, made);
    return answer_of(req, made);
}

/* --- asking and changing -------------------------------------------------------------------------------------------- */

static const struct value *describe_target_groups(struct request *req) {
    if (!constraints_kept(req))
        return NULL;
    if (input_has(req, "LoadBalancerArn"))
        return reject(req, "LoadBalancerNotFound", "One or more load balancers not found");
    return elbv2_list(req, &target_group_noun, "TargetGroups", "TargetGroupArns", group_view);
}

static const struct value *modify_target_group(struct request *req) {
    const struct value *group = constraints_kept(req) ? elbv2_input(req, &target_group_noun) : NULL;
    const struct value *changed = group ? with_health(req, group) : NULL;
    if (!changed || !health_check(req, changed))
        return NULL;
    elbv2_put(req, &target_group_noun, changed);
    return answer_of(req, changed);
}

static const struct value *delete_target_group(struct request *req) {
    struct str arn = input_text(req, "TargetGroupArn");
    if (!constraints_kept(req))
        return NULL;
    if (!str_starts(elbv2_arn_path(arn), str_of(target_group_noun.path)))
        return elbv2_input(req, &target_group_noun);
    thing_remove(req, &target_group_noun.species, arn);
    return nothing(req);
}

static struct str own_type(const struct value *group) {
    return type_of(member_text(group, "TargetType"), member_text(group, "Protocol"));
}

static const struct value *modify_attributes(struct request *req) {
    const struct value *group = constraints_kept(req) ? elbv2_input(req, &target_group_noun) : NULL;
    const struct value *list =
        group ? elbv2_attributes_changed(req, attributes, own_type(group), value_get(group, S("$attributes"))) : NULL;
    if (!list)
        return NULL;
    elbv2_put(req, &target_group_noun, value_with(req->arena, group, S("$attributes"), list));
    return record(req->arena, "Attributes:v", list);
}

static const struct value *describe_attributes(struct request *req) {
    const struct value *group = constraints_kept(req) ? elbv2_input(req, &target_group_noun) : NULL;
    return group ? record(req->arena, "Attributes:v", value_get(group, S("$attributes"))) : NULL;
}

const struct handler elbv2_target_group_handlers[] = {
    {"CreateTargetGroup", create_target_group},
    {"DescribeTargetGroups", describe_target_groups},
    {"ModifyTargetGroup", modify_target_group},
    {"DeleteTargetGroup", delete_target_group},
    {"ModifyTargetGroupAttributes", modify_attributes},
    {"DescribeTargetGroupAttributes", describe_attributes},
    {0},
};
