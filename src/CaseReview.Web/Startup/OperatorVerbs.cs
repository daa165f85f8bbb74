using CaseReview.Infrastructure.Partnerships;
using CaseReview.Infrastructure.Persistence;
using CaseReview.Web.Startup.Demo;

namespace CaseReview.Web.Startup;

/// <summary>What an operator can ask of the executable instead of serving: each does it, says what was done, and exits.</summary>
public static class OperatorVerbs
{
    private static readonly string[] Verbs = ["migrate", "seed-demo", "import-partnership", "export-partnership", "create-admin"];

    /// <summary>Whether the arguments start with a verb.</summary>
    /// <param name="args">Arguments.</param>
    /// <returns>True for a verb.</returns>
    public static bool Matches(string[] args) => args.Length > 0 && Verbs.Contains(args[0]);

    /// <summary>A verb sends nothing and serves nothing, so an operator need not know the mail settings to migrate.</summary>
    /// <param name="configuration">Settings; those of mail that are missing are filled in.</param>
    public static void NeedNoMail(IConfiguration configuration)
    {
        configuration["Role"] = "web";
        configuration["PublicOrigin"] ??= "http://localhost";
        configuration["Email:Transport"] ??= "Smtp";
        configuration["Email:Smtp:Host"] ??= "localhost";
    }

    /// <summary>Runs a verb.</summary>
    /// <param name="app">The application, not serving.</param>
    /// <param name="args">Arguments.</param>
    /// <returns>0, or 1 with a sentence on what is wrong.</returns>
    public static async Task<int> Run(WebApplication app, string[] args)
    {
        try
        {
            Console.WriteLine(await (args switch
            {
                ["migrate"] => Migrate(app),
                ["seed-demo"] => SeedDemo(app),
                ["import-partnership", var file] => Import(app, file),
                ["export-partnership", var slug] => Export(app, slug),
                ["create-admin", var email] => CreateAdmin(app, email),
                _ => throw new InvalidOperationException("Usage: migrate | seed-demo | import-partnership FILE | export-partnership SLUG | create-admin EMAIL"),
            }));
            return 0;
        }
        catch (Exception e)
        {
            Console.Error.WriteLine(e.Message);
            return 1;
        }
    }

    /// <summary>Brings the schema up to date.</summary>
    /// <param name="app">The application.</param>
    /// <returns>What was done.</returns>
    public static async Task<string> Migrate(WebApplication app)
    {
        var applied = await Migrator.Migrate(app.Services.GetRequiredService<DatabaseConnection>(), CancellationToken.None);
        return applied.Count == 0 ? "The database is up to date." : $"Applied: {string.Join(", ", applied)}.";
    }

    /// <summary>Brings in the shipped partnerships, their demo accounts and the platform administrator.</summary>
    /// <param name="app">The application.</param>
    /// <returns>What was done.</returns>
    public static async Task<string> SeedDemo(WebApplication app)
    {
        DemoSettings.Refuse(app.Configuration, app.Environment);
        var importer = app.Services.GetRequiredService<PartnershipImporter>();
        var password = DemoSettings.Password(app.Configuration);
        var shipped = PartnershipFile.Shipped().ToList();
        foreach (var file in shipped)
        {
            await importer.Add(file, CancellationToken.None);
        }

        // Side by side: the hash of a password is slow on purpose. Within a partnership one after the other, because members are numbered.
        await Parallel.ForEachAsync(PartnershipFile.DemoAccounts().GroupBy(x => x.Partnership), async (accounts, ct) =>
        {
            foreach (var account in accounts)
            {
                await importer.AddMember(account.Partnership, account, password, ct);
            }
        });

        await importer.AddAdministrator(DemoSettings.Administrator, password);
        var made = DemoSettings.Cases(app.Configuration) ? await new DemoSeeder(app).Seed(shipped.Select(x => x.Slug), CancellationToken.None) : 0;
        return $"Demo data is in place for {shipped.Count} partnerships; {made} cases were added.";
    }

    private static async Task<string> Import(WebApplication app, string path)
    {
        var file = PartnershipFile.Parse(await File.ReadAllTextAsync(path));
        var added = await app.Services.GetRequiredService<PartnershipImporter>().Import(file, CancellationToken.None);
        return added ? $"Added {file.Name} at /{file.Slug}." : $"Updated {file.Name} at /{file.Slug}.";
    }

    private static Task<string> Export(WebApplication app, string slug) =>
        app.Services.GetRequiredService<PartnershipImporter>().Export(slug, CancellationToken.None);

    private static async Task<string> CreateAdmin(WebApplication app, string email)
    {
        Console.Error.Write("Password: ");
        var password = Console.ReadLine() ?? throw new InvalidOperationException("Enter a password.");
        var added = await app.Services.GetRequiredService<PartnershipImporter>().AddAdministrator(email, password);
        return added ? $"Added {email}." : $"{email} has an account already.";
    }
}
