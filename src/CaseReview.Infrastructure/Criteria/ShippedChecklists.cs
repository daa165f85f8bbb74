using System.Reflection;
using CaseReview.Application.Criteria;
using CaseReview.Domain.Criteria;

namespace CaseReview.Infrastructure.Criteria;

/// <summary>Reads the criteria that ship with the product, once.</summary>
internal sealed class ShippedChecklists : IChecklists
{
    public IReadOnlyList<Checklist> All { get; } =
    [
        .. from name in Assembly.GetExecutingAssembly().GetManifestResourceNames()
           where name.StartsWith("criteria/", StringComparison.Ordinal)
           select Checklist.Parse(Read(name)),
    ];

    private static string Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
