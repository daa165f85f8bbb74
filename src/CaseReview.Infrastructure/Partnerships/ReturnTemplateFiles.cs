using CaseReview.Domain.Common;
using CaseReview.Domain.ReturnTemplates;
using CaseReview.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Infrastructure.Partnerships;

/// <summary>The forms of a partnership's file.</summary>
internal static class ReturnTemplateFiles
{
    /// <summary>Those that agencies are asked with now.</summary>
    public static Task<List<ReturnTemplate>> Published(CaseReviewDbContext db, CancellationToken ct) =>
        db.Set<ReturnTemplate>().Where(x => x.State == TemplateState.Published).OrderBy(x => x.Number).ToListAsync(ct);

    /// <summary>Takes the forms over. One that was taken over once is not taken over again: what the partnership published since then stands.</summary>
    public static async Task TakeOver(CaseReviewDbContext db, PartnershipId partnership, IReadOnlyList<ReturnForm> forms, DateTimeOffset now, CancellationToken ct)
    {
        var known = await db.Set<ReturnTemplate>().ToListAsync(ct);
        foreach (var form in forms)
        {
            var json = form.ToJson();
            if (known.All(x => x.Json != json))
            {
                var latest = known.Find(x => x.Key == form.Key && x.State is TemplateState.Published);
                var template = ReturnTemplate.TakeOver(partnership, known.Count + 1, form, latest, Actor.System, now);
                db.Add(template);
                known.Add(template);
            }
        }
    }
}
