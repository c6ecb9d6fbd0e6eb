package io.firstline.desk;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.annotations.servers.Server;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** What the API's own description says about the whole of it. */
@Configuration(proxyBeanMethods = false)
@Profile("!memory")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Firstline",
            version = "1",
            description =
                "Technicians' scripts send an API token or a desk account with every request;"
                    + " the chat has tokens of its own. Errors are problem details (RFC 9457)."),
    servers = @Server(url = "/"),
    security = {@SecurityRequirement(name = "token"), @SecurityRequirement(name = "account")})
@SecurityScheme(name = "token", type = SecuritySchemeType.HTTP, scheme = "bearer")
@SecurityScheme(name = "account", type = SecuritySchemeType.HTTP, scheme = "basic")
class ApiDocs {}
