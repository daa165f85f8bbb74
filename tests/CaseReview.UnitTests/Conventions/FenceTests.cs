using System.Reflection;
using System.Text.RegularExpressions;
using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Infrastructure.Persistence;
using FluentValidation;
using MediatR;

namespace CaseReview.UnitTests.Conventions;

/// <summary>The fences of docs/architecture.md. Each says which rule was broken and where.</summary>
public sealed class FenceTests
{
    private static readonly Assembly Domain = typeof(AggregateRoot).Assembly;
    private static readonly Assembly Application = typeof(ICaseReviewDb).Assembly;
    private static readonly string Root = FindRoot();

    [Fact]
    public void The_domain_references_no_package() =>
        Assert.All(Domain.GetReferencedAssemblies(), name => Assert.StartsWith("System", name.Name, StringComparison.Ordinal));

    [Fact]
    public void The_application_references_no_provider_no_web_and_no_scheduler() =>
        Assert.DoesNotContain(Application.GetReferencedAssemblies(), name =>
            Regex.IsMatch(name.Name!, "Npgsql|SqlServer|AspNetCore|Quartz|Infrastructure|EntityFrameworkCore.Relational"));

    [Fact]
    public void Every_message_says_which_permission_it_requires() =>
        Assert.Empty(Messages().Where(m => m.GetCustomAttribute<RequiresAttribute>() is null).Select(m => m.Name));

    [Fact]
    public void Every_message_with_text_from_a_person_has_a_validator()
    {
        var validated = Application.GetTypes().SelectMany(t => t.GetInterfaces())
            .Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IValidator<>)).Select(i => i.GetGenericArguments()[0]).ToHashSet();

        var without = Messages().Where(m => !m.Name.StartsWith("Get", StringComparison.Ordinal) && !m.Name.StartsWith("List", StringComparison.Ordinal)
            && !m.Name.StartsWith("Open", StringComparison.Ordinal)
            && m.GetProperties().Any(p => p.PropertyType == typeof(string) && p.SetMethod is not null && p.Name is not ("Reference" or "Token"))
            && m.GetConstructors().Any(c => c.GetParameters().Length == 0)
            && !validated.Contains(m)).Select(m => m.Name);

        Assert.Empty(without);
    }

    [Fact]
    public void No_domain_type_has_a_public_setter() =>
        Assert.Empty(
            from type in Domain.GetExportedTypes()
            from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            where property.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.Name == "IsExternalInit")
            select $"{type.Name}.{property.Name}");

    [Fact]
    public void Every_domain_event_is_an_immutable_sealed_record() =>
        Assert.Empty(Domain.GetExportedTypes().Where(t => t.IsAssignableTo(typeof(IDomainEvent)) && t is { IsInterface: false, IsAbstract: false } && (!t.IsSealed || t.GetMethod("<Clone>$") is null)).Select(t => t.Name));

    [Fact]
    public void Every_domain_event_stands_in_the_list_of_events()
    {
        var listed = File.ReadAllText(Path.Combine(Root, "docs", "events.md"));

        var missing = Domain.GetExportedTypes().Where(t => t.IsAssignableTo(typeof(IDomainEvent)) && t is { IsInterface: false, IsAbstract: false } && !listed.Contains(t.Name, StringComparison.Ordinal));

        Assert.Empty(missing.Select(t => t.Name));
    }

    [Theory]
    [InlineData(@"DateTime(Offset)?\.(Utc)?Now|DateTime\.Today")]
    [InlineData(@"Guid\.NewGuid\(|CreateVersion7\(\)")]
    [InlineData(@"Html\.Raw")]
    [InlineData(@"IgnoreQueryFilters")]
    [InlineData(@"\.GetAwaiter\(\)|\.Wait\(\)")]
    public void Nothing_in_the_product_uses(string forbidden)
    {
        var found =
            from file in Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.*", SearchOption.AllDirectories)
            where file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".cshtml", StringComparison.Ordinal)
            where !Regex.IsMatch(file, "/(bin|obj|node_modules|Migrations)/")
            from line in File.ReadLines(file).Select((text, index) => (Text: text, Number: index + 1))
            where !line.Text.TrimStart().StartsWith("//", StringComparison.Ordinal) && Regex.IsMatch(line.Text, forbidden)
            select $"{Path.GetRelativePath(Root, file)}:{line.Number}";

        Assert.Empty(found);
    }

    [Fact]
    public void Enter_in_a_field_never_presses_a_secondary_button()
    {
        var forms =
            from file in Directory.EnumerateFiles(Path.Combine(Root, "src/CaseReview.Web/Pages"), "*.cshtml", SearchOption.AllDirectories)
            from form in Regex.Matches(File.ReadAllText(file), @"<form.*?</form>", RegexOptions.Singleline)
            let buttons = Regex.Matches(form.Value, @"<(default-button|govuk-button|button)(?![^>]*\b(href=|type=""button""))[^>]*>").Select(b => b.Value).ToList()
            where buttons.Count > 1 && buttons[0].Contains("secondary", StringComparison.Ordinal)
            select Path.GetFileName(file);

        Assert.Empty(forms);
    }

    [Fact]
    [Trait("Requirement", "X-01")]
    [Trait("Requirement", "X-25")]
    public void No_partnerships_name_or_word_stands_in_code()
    {
        var names = new Regex("doncaster|kingston|richmond|herefordshire|salford|Safeguarding Business Unit|Joint Case Review|Case Review Subgroup|Case Review and Audit", RegexOptions.IgnoreCase);

        Assert.Empty(Lines().Where(x => names.IsMatch(x.Text)).Select(x => x.Place));
    }

    [Fact]
    [Trait("Requirement", "X-01")]
    public void No_period_of_a_rule_stands_in_code()
    {
        // How long a link or a session lives is the product's own; whatever counts days, weeks or months for a case is data.
        var periods = new Regex(@"Add(Days|Months|Hours)\(\s*-?\d|From(Days)\(\d|\b\d+ (working|calendar) days|\b\d+ clock hours", RegexOptions.IgnoreCase);
        var own = new Regex(@"AddDays\(-?[127]\)|AddHours\(1\)|LinkLife|/Demo/|Pages/Statements/|Domain/Timetables/(BankHolidays|Feasibility)|GetDashboard");

        Assert.Empty(Lines().Where(x => periods.IsMatch(x.Text) && !own.IsMatch(x.Text) && !own.IsMatch(x.Place)).Select(x => $"{x.Place} {x.Text.Trim()}"));
    }

    [Fact]
    public void No_file_is_long_and_none_has_a_name_that_says_nothing()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !Regex.IsMatch(f, "/(bin|obj|node_modules|Migrations)/")).ToList();

        var tooLong = files.Where(f => File.ReadLines(f).Count() > 250).Select(Path.GetFileName).ToList();
        var nameless = files.Where(f => Path.GetFileNameWithoutExtension(f) is "Helper" or "Utils" or "Manager" or "Extensions" or "Constants").ToList();

        Assert.Empty(tooLong);
        Assert.Empty(nameless);
    }

    [Fact]
    public void Every_type_that_belongs_to_a_partnership_is_filtered()
    {
        var options = new Microsoft.EntityFrameworkCore.DbContextOptionsBuilder<PostgresDbContext>();
        options.OnPostgres("Host=localhost");
        using var db = new PostgresDbContext((Microsoft.EntityFrameworkCore.DbContextOptions<PostgresDbContext>)options.Options, new PartnershipScope());

        Assert.Empty(db.Model.GetEntityTypes()
            .Where(e => e.ClrType.IsAssignableTo(typeof(IPartnershipOwned)) && e.GetDeclaredQueryFilters().All(f => f.Key != PartnershipFilter.Name))
            .Select(e => e.ClrType.Name));
    }

    // What people write for people is left out: comments may give examples.
    private static IEnumerable<(string Place, string Text)> Lines() =>
        from file in Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.*", SearchOption.AllDirectories)
        where file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".cshtml", StringComparison.Ordinal)
        where !Regex.IsMatch(file, "/(bin|obj|node_modules|Migrations)/")
        from line in File.ReadLines(file).Select((text, index) => (Text: text, Number: index + 1))
        where !line.Text.TrimStart().StartsWith("//", StringComparison.Ordinal) && !line.Text.TrimStart().StartsWith('*')
        select ($"{Path.GetRelativePath(Root, file)}:{line.Number}", line.Text);

    private static IEnumerable<Type> Messages() => Application.GetTypes().Where(t =>
        t is { IsClass: true, IsAbstract: false } && t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequest<>)));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "CaseReview.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
