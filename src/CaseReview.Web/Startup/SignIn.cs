using CaseReview.Application.Partnerships;
using CaseReview.Infrastructure.Identity;
using CaseReview.Infrastructure.Persistence;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace CaseReview.Web.Startup;

/// <summary>Accounts and cookies. Nothing is open to people who have not signed in unless it says so.</summary>
public static class SignIn
{
    /// <summary>Name of the sign-in cookie.</summary>
    public const string Cookie = "case-review-sign-in";

    /// <summary>Registers sign-in.</summary>
    /// <param name="services">The services.</param>
    /// <param name="dataFolder">The folder that the application owns; keys are kept with the data.</param>
    /// <param name="development">Whether this is a developer's machine, served without TLS.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddSignIn(this IServiceCollection services, string dataFolder, bool development)
    {
        var keys = Directory.CreateDirectory(Path.Combine(dataFolder, "keys"));
        if (!OperatingSystem.IsWindows())
        {
            keys.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        }

        services.AddDataProtection().SetApplicationName("CaseReview").PersistKeysToFileSystem(keys);
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, options =>
        {
            options.Cookie.Name = Cookie;
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = development ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
            options.LoginPath = "/account/sign-in";
            options.LogoutPath = "/account/sign-out";
            options.AccessDeniedPath = "/error/403";
            options.ReturnUrlParameter = "returnUrl";
            options.ExpireTimeSpan = TimeSpan.FromHours(8);
            options.SlidingExpiration = true;

            // Sessions run on real time, whatever a developer's clock says.
            options.TimeProvider = TimeProvider.System;
        });
        services.AddIdentityCore<User>(options =>
        {
            options.User.RequireUniqueEmail = true;

            // Length is what makes a password hard to guess; rules about kinds of characters make people write it down.
            options.Password.RequiredLength = AcceptInvitationValidator.Shortest;
            options.Password.RequireDigit = false;
            options.Password.RequireLowercase = false;
            options.Password.RequireUppercase = false;
            options.Password.RequireNonAlphanumeric = false;
            options.Password.RequiredUniqueChars = 5;
            options.Lockout.MaxFailedAccessAttempts = 10;
            options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        }).AddEntityFrameworkStores<CaseReviewDbContext>().AddSignInManager();
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        return services;
    }
}
