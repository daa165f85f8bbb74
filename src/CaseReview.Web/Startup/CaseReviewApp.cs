using CaseReview.Application.Common;
using CaseReview.Infrastructure.Documents;
using CaseReview.Infrastructure.Email;
using CaseReview.Infrastructure.Partnerships;
using CaseReview.Infrastructure.Persistence;
using CaseReview.Infrastructure.Tables;
using CaseReview.Web.Components;
using CaseReview.Web.Security;
using Serilog;

namespace CaseReview.Web.Startup;

/// <summary>Puts the application together; the tests start the same one.</summary>
public static class CaseReviewApp
{
    // The trace is the reference that an error page shows, so that what somebody reports can be found.
    private const string LogLine = "[{Timestamp:HH:mm:ss} {Level:u3}] {Message:lj} {TraceId}{NewLine}{Exception}";

    /// <summary>Registers everything.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="database">Where the database is.</param>
    public static void AddCaseReview(this WebApplicationBuilder builder, DatabaseConnection database)
    {
        var data = DatabaseConnection.DataFolder(builder.Configuration);
        builder.Logging.ClearProviders().AddSerilog(
            new LoggerConfiguration().ReadFrom.Configuration(builder.Configuration).Enrich.With<LinkRedaction>()
                .WriteTo.Console(outputTemplate: LogLine, formatProvider: System.Globalization.CultureInfo.InvariantCulture).CreateLogger(),
            dispose: true);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddApplication();
        builder.Services.AddPersistence(database);
        builder.Services.AddSingleton<PartnershipDirectory>();
        builder.Services.AddCorrespondence(database, builder.Configuration, builder.Environment);
        builder.Services.AddDocuments(builder.Configuration);
        builder.Services.AddTables();
        builder.Services.AddSingleton<IPartnershipLooks, PartnershipLooks>();
        builder.Services.AddSignIn(data, builder.Environment.IsDevelopment());
        builder.Services.AddLinkCookie(builder.Environment.IsDevelopment());
        builder.Services.AddLinkLimits();
        builder.Services.AddUploads(builder.Configuration, builder.Environment);
        builder.Services.AddScoped<LinkDoor>();
        builder.Services.AddScoped<CalendarDoor>();
        builder.Services.AddFrontEnd();
        builder.Services.AddRazorPages();
    }

    /// <summary>Builds the pipeline.</summary>
    /// <param name="app">The application.</param>
    public static void UseCaseReview(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseAssets();
        app.UseRouting();
        app.UseMiddleware<UnknownAddresses>();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseMiddleware<PartnershipMiddleware>();
        app.UseMiddleware<PlatformMiddleware>();
        app.UseMiddleware<LinkMiddleware>();
        app.UseAuthorization();
        app.MapThemes();
        app.MapHealth();
        app.MapTimetableJson();
        app.MapRuleSchema();
        CalendarDoor.Map(app);
        app.MapDev();
        app.MapRazorPages();
    }
}
