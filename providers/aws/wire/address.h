/* Addresses: what a request's input changes about its host. S3 puts the bucket into the host where it can; other services
 * ask for a prefix by their model. */
#ifndef WIRE_ADDRESS_H
#define WIRE_ADDRESS_H

#include "providers/aws/wire/codec.h"
#include "providers/aws/wire/endpoint.h"

/* Moves the bucket from the path into the host, or puts the model's prefix before it; a custom endpoint is left alone: an
 * emulator has no names for its buckets. The profile's `s3 = addressing_style` decides where it says so. */
void address_request(const struct service *, const struct value *input, const struct profiles *, struct str profile,
                     struct endpoint *, struct wire_message *, struct arena *);

#endif
