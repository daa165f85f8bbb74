using CaseReview.Infrastructure.Partnerships;
using CaseReview.Web.Components;

namespace CaseReview.Web.Security;

/// <summary>A partnership's public look: its name, colour and how to reach it.</summary>
/// <param name="directory">The partnerships.</param>
public sealed class PartnershipLooks(PartnershipDirectory directory) : IPartnershipLooks
{
    /// <inheritdoc />
    public async Task<PartnershipLook?> Find(string slug, CancellationToken ct) =>
        await directory.Find(slug, ct) is { } found ? new PartnershipLook(found.Slug, found.Name, found.Accent, found.Contact) : null;
}
