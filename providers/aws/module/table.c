#include "providers/aws/module/module.h"

#include "providers/aws/wire/http.h"

const struct aws_module aws_module = {
    .version = FOOTING_VERSION,
    .bytes = sizeof aws_module,
    .ca_bundle = client_ca_bundle,
    .transport_open = http_open,
    .transport_wake = http_wake,
    .cloud_open = aws_cloud_open,
    .cloud_close = aws_cloud_close,
    .cloud_client = aws_cloud_client,
    .services = services,
    .n_services = &n_services,
    .service_find = service_find,
    .client_ask = client_ask,
    .client_show = client_show,
    .sandbox_open = sandbox_open,
    .sandbox_close = sandbox_close,
    .sandbox_listen = sandbox_listen,
    .sandbox_descriptor = sandbox_descriptor,
    .sandbox_serve = sandbox_serve,
};
