using System.Text.Encodings.Web;
using System.Text.Unicode;
using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Infrastructure.Partnerships;
using CaseReview.Web.Components;
using CaseReview.Web.Components.Binding;
using CaseReview.Web.Pages.Cases;
using CaseReview.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.WebEncoders;

namespace CaseReview.Web.Startup;

/// <summary>What pages need beyond Razor itself: built assets, menus, headers, error pages, themes.</summary>
public static class FrontEnd
{
    /// <summary>The cookie that carries a message from an act to the next page.</summary>
    public const string MessageCookie = "case-review-message";

    /// <summary>Where such a message stands in the temporary data.</summary>
    public const string DoneMessage = "Success";

    private const string ForEver = "public, max-age=31536000, immutable";

    /// <summary>Registers the front end's services.</summary>
    /// <param name="services">The services.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddFrontEnd(this IServiceCollection services)
    {
        services.AddSingleton<AssetManifest>();
        services.AddSingleton<ExistingRoutes>();
        services.AddSingleton<ServiceNavigation>();
        services.AddSingleton<CaseNavigation>();
        services.AddScoped<PageFrame>();
        services.AddSingleton<PartnershipLogos>();
        services.AddScoped<SealedName>();
        services.AddScoped<CspNonce>();
        services.AddAntiforgery(x => x.Cookie.Name = "case-review-form");
        services.Configure<CookieTempDataProviderOptions>(x => x.Cookie.Name = MessageCookie);
        services.Configure<WebEncoderOptions>(x => x.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<MvcOptions>(Bind);
        return services;
    }

    /// <summary>Security headers on every response, and a page of ours for every refusal. First in the pipeline.</summary>
    /// <param name="app">The app.</param>
    /// <returns>The same app.</returns>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app
        .UseMiddleware<SecurityHeaders>()
        .UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/error/500", StatusCodeSelector = StatusOf })
        .UseStatusCodePagesWithReExecute("/error/{0}");

    /// <summary>Serves wwwroot. What has a hash in its name is kept by browsers for ever.</summary>
    /// <param name="app">The app.</param>
    /// <returns>The same app.</returns>
    public static IApplicationBuilder UseAssets(this IApplicationBuilder app) => app.UseStaticFiles(new StaticFileOptions
    {
        OnPrepareResponse = x => x.Context.Response.Headers.CacheControl = HasHash(x.Context.Request.Path) ? ForEver : "public, max-age=3600",
    });

    /// <summary>Serves each partnership's colours, to people who have not signed in too.</summary>
    /// <param name="routes">The routes.</param>
    /// <returns>The same routes.</returns>
    public static IEndpointRouteBuilder MapThemes(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/{partnership}/theme.css", async (string partnership, [FromServices] IPartnershipLooks looks, HttpContext http, CancellationToken ct) =>
        {
            if (await looks.Find(partnership, ct) is not { } look)
            {
                return Results.NotFound();
            }

            http.Response.Headers.CacheControl = ForEver;
            return Results.Text(look.Theme, "text/css");
        }).AllowAnonymous();
        routes.MapGet("/{partnership}/logo.png", async (string partnership, [FromServices] PartnershipLogos logos, HttpContext http, CancellationToken ct) =>
        {
            if (await logos.Find(partnership, ct) is not { } png)
            {
                return Results.NotFound();
            }

            http.Response.Headers.CacheControl = ForEver;
            return Results.Bytes(png, "image/png");
        }).AllowAnonymous();
        return routes;
    }

    private static bool HasHash(PathString path) => path.StartsWithSegments("/dist", out var file) && file != "/manifest.json";

    private static void Bind(MvcOptions mvc)
    {
        mvc.Filters.Add<UnsavedTextFilter>();
        mvc.Filters.Add<RefusalFilter>();
        mvc.ModelBinderProviders.Insert(0, new UkBinders());
        mvc.ModelBinderProviders.Insert(1, new ListBinders());
        mvc.ModelMetadataDetailsProviders.Add(new OnlyWhatPeopleFill());

        // The validators say what is required, in our words.
        mvc.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        var words = mvc.ModelBindingMessageProvider;
        words.SetAttemptedValueIsInvalidAccessor((_, name) => $"Choose or enter {name} again: what was sent could not be read");
        words.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => "Choose or enter this again: what was sent could not be read");
        words.SetValueIsInvalidAccessor(_ => "Choose or enter this again: what was sent could not be read");
        words.SetUnknownValueIsInvalidAccessor(name => $"Choose or enter {name} again: what was sent could not be read");
        words.SetValueMustBeANumberAccessor(name => $"{name} must be a number");
        words.SetNonPropertyValueMustBeANumberAccessor(() => "Enter a number");
        words.SetValueMustNotBeNullAccessor(_ => "Enter a value");
        words.SetMissingBindRequiredValueAccessor(_ => "Enter a value");
    }

    private static int StatusOf(Exception refusal) => refusal switch
    {
        NotFound => StatusCodes.Status404NotFound,
        Forbidden => StatusCodes.Status403Forbidden,
        RuleViolation or StaleEdit => StatusCodes.Status409Conflict,
        BadHttpRequestException bad => bad.StatusCode,
        _ => StatusCodes.Status500InternalServerError,
    };
}
